package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.NameFault;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/**
 * What is nearly, but not quite, a name that the house must get right, or a spelling that it corrected before. One problem for each
 * spelling, with all its places. As a service it has an empty list: a desk and a command bring theirs.
 */
@Component(service = ClaimCheck.class)
public final class MustGetRightCheck implements ClaimCheck {
	private static final String RULE = "problem.mustGetRight";

	private final ListedNames names;

	@Activate
	public MustGetRightCheck() {
		this(List.of());
	}

	/** @param names as the house spells them */
	public MustGetRightCheck(List<String> names) {
		this(names, Map.of());
	}

	/** @param names as the house spells them; @param corrected right spellings by those that it corrected before */
	public MustGetRightCheck(List<String> names, Map<String, String> corrected) {
		this.names = new ListedNames(names, corrected);
	}

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		if (names.isEmpty()) return List.of();
		Map<NameFault, List<Span>> places = new LinkedHashMap<>();
		for (Sentence sentence : prose.sentences()) {
			List<Token> tokens = sentence.tokens();
			for (int i = 0; i < tokens.size(); i++) {
				Optional<ListedNames.Listed> missed = tokens.get(i).isCapitalized() ? names.missed(tokens, i) : Optional.empty();
				if (missed.isEmpty()) continue;
				int last = i + missed.get().words().size() - 1;
				Span span = tokens.get(i).span().union(tokens.get(last).span());
				var why = new NameFault.OnList(prose.textOf(span).replace('\n', ' '), missed.get().right());
				places.computeIfAbsent(why, any -> new ArrayList<>()).add(span);
				i = last;
			}
		}
		return places.entrySet().stream().map(each -> problem(prose, each.getKey(), each.getValue())).toList();
	}

	private static Claim problem(Prose prose, NameFault why, List<Span> places) {
		Span first = places.getFirst();
		return new Claim(RULE, ClaimKind.PROBLEM, first, prose.sentenceAt(first.start()).span(), why,
				new Related(places.subList(1, places.size())));
	}
}
