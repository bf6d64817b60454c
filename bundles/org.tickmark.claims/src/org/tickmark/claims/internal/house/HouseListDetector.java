package org.tickmark.claims.internal.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/** What the house has written down by hand. As a service it has an empty list: a desk and a command bring theirs. */
@Component(service = ClaimDetector.class)
public final class HouseListDetector implements ClaimDetector {
	private static final String RULE = "house.list";

	/** @param order in the list, by which matches of this rule are told from those of others */
	private record Entry(int order, ListedWords listed) { }

	/** Two rules of a kind that find the same words make one item. */
	private record Marked(ClaimKind kind, Span whole) { }

	private final int size;
	private final Set<ClaimKind> kinds;
	private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
	private final List<Entry> anywhere = new ArrayList<>();

	@Activate
	public HouseListDetector() {
		this(List.of());
	}

	/** @param list in the order in which the house wrote it */
	public HouseListDetector(List<ListedWords> list) {
		size = list.size();
		kinds = list.stream().map(ListedWords::kind).collect(Collectors.toUnmodifiableSet());
		for (int i = 0; i < size; i++) {
			var entry = new Entry(i, list.get(i));
			Set<String> first = entry.listed.words().firstWords();
			if (first.isEmpty()) anywhere.add(entry);
			for (String word : first) byFirstWord.computeIfAbsent(word, none -> new ArrayList<>()).add(entry);
		}
	}

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public Set<ClaimKind> kinds() {
		return kinds;
	}

	@Override
	public List<Claim> detect(Prose prose) {
		if (size == 0) return List.of();
		List<Claim> claims = new ArrayList<>();
		Set<Marked> marked = new HashSet<>();
		int[] matchedUpTo = new int[size];
		for (Sentence sentence : prose.sentences()) {
			for (int i = 0; i < sentence.tokens().size(); i++) {
				for (Entry entry : candidates(sentence.tokens().get(i))) {
					if (sentence.tokens().get(i).start() < matchedUpTo[entry.order]) continue;
					int end = entry.listed.words().endOfMatch(sentence.tokens(), i);
					if (end == i) continue;
					var span = new Span(sentence.tokens().get(i).start(), sentence.tokens().get(end - 1).end());
					matchedUpTo[entry.order] = span.end();
					if (marked.add(new Marked(entry.listed.kind(), span))) claims.add(claim(entry.listed, span, sentence));
				}
			}
		}
		return claims;
	}

	private List<Entry> candidates(Token token) {
		List<Entry> begun = byFirstWord.getOrDefault(token.lower(), List.of());
		if (anywhere.isEmpty()) return begun;
		List<Entry> all = new ArrayList<>(anywhere);
		all.addAll(begun);
		return all;
	}

	private static Claim claim(ListedWords listed, Span span, Sentence sentence) {
		Detail detail = listed.kind() == ClaimKind.PROBLEM ? new Detail.Related(List.of()) : new Detail.None();
		return new Claim(RULE, listed.kind(), span, sentence.span(), new Explanation.Stated(listed.reason()), detail);
	}
}
