package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.NameFault;
import org.tickmark.claims.internal.names.NameMention;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * One name spelled in two ways: "Ilse Brandt" here, "Ilse Brand" there. Names are compared where all other words are the same, so that the
 * time does not grow with the square of the names.
 */
@Component(service = ClaimCheck.class)
public final class NameVariantCheck implements ClaimCheck {
	private static final String RULE = "problem.nameVariant";
	/** A register of names shares keys without end; nobody reads what would come of it. */
	private static final int MOST_OF_ONE_KEY = 12;

	private final ListedNames listed;

	@Activate
	public NameVariantCheck() {
		this(List.of());
	}

	/** @param listed names that the house must get right: what is wrong with them is the business of another rule */
	public NameVariantCheck(List<String> listed) {
		this.listed = new ListedNames(listed, Map.of());
	}

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		List<Spelled> names = SpelledNames.of(prose).all();
		Map<String, List<Spelled>> byKey = new HashMap<>();
		Map<String, Integer> alike = new HashMap<>();
		Set<String> surnames = new HashSet<>();
		for (Spelled name : names) {
			if (name.isWhole() && name.isPerson()) surnames.add(name.surname());
			for (String rest : rests(name)) alike.merge(rest, 1, Integer::sum);
		}
		Set<Spelled> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		List<Claim> problems = new ArrayList<>();
		for (Spelled name : names) {
			seen.clear();
			for (String key : keys(name, alike)) {
				List<Spelled> known = byKey.computeIfAbsent(key, any -> new ArrayList<>(2));
				for (Spelled other : known) {
					if (other != name && !isListed(other, name) && seen.add(other) && Likeness.isOneName(other, name, surnames))
						problem(prose, other, name).ifPresent(problems::add);
				}
				if (known.size() < MOST_OF_ONE_KEY) known.add(name);
			}
		}
		for (StraySurnames.Stray stray : new StraySurnames(prose, names).all()) {
			Span there = first(stray.near());
			var why = new NameFault.Variant(flat(prose, stray.word()), flat(prose, there));
			if (!isMeant(prose, stray.word()) && !listed.holds(stray.near().words().getLast()))
				problems.add(NameProblem.of(RULE, prose, stray.word(), why, there));
		}
		return problems;
	}

	private boolean isListed(Spelled one, Spelled other) {
		return !listed.isEmpty() && (listed.holds(one.words().getLast()) || listed.holds(other.words().getLast()));
	}

	/** All words but one as they are, for each of them; of a person's whole name the surname alone, too. */
	private static List<String> rests(Spelled name) {
		List<String> rests = new ArrayList<>();
		int size = name.folded().size();
		for (int left = 0; left < size; left++) {
			var rest = new StringBuilder();
			for (int i = 0; i < size; i++) rest.append(i == left ? "~" : name.folded().get(i)).append(' ');
			rests.add(rest.toString());
		}
		if (name.isWhole() && name.isPerson()) rests.add("~ ");
		return rests;
	}

	/** Such words and the one that is left, with a slip. @param alike how many names share such words: one by itself is like no other */
	private static List<String> keys(Spelled name, Map<String, Integer> alike) {
		List<String> keys = new ArrayList<>();
		List<String> rests = rests(name);
		for (int i = 0; i < rests.size(); i++) {
			String rest = rests.get(i);
			if (alike.getOrDefault(rest, 0) < 2) continue;
			String left = i < name.folded().size() ? name.folded().get(i) : name.surname();
			for (String slip : Spelling.keys(left)) keys.add(rest.concat(slip));
		}
		return keys;
	}

	/** At the rarer one, or else at the later one. */
	private static Optional<Claim> problem(Prose prose, Spelled earlier, Spelled later) {
		if (!Collections.disjoint(sentences(earlier), sentences(later))) return Optional.empty();
		Spelled odd = earlier.count() < later.count() ? earlier : later;
		Spelled usual = odd == earlier ? later : earlier;
		Span here = first(odd);
		Span there = first(usual);
		if (isMany(prose, odd, usual) || isMeant(prose, here) || isMeant(prose, there)) return Optional.empty();
		var why = new NameFault.Variant(flat(prose, here), flat(prose, there));
		return Optional.of(NameProblem.of(RULE, prose, here, why, there));
	}

	/** "The Bennetts of the world". */
	private static boolean isMany(Prose prose, Spelled odd, Spelled usual) {
		int start = first(odd).start();
		boolean plural = odd.surname().equals(usual.surname() + "s");
		return plural && start >= 4 && prose.draft().text().regionMatches(true, start - 4, "the ", 0, 4);
	}

	/** "Brand [sic]". */
	private static boolean isMeant(Prose prose, Span here) {
		String text = prose.draft().text();
		return text.startsWith(" [sic]", here.end()) || text.startsWith("\u2019s [sic]", here.end())
				|| text.startsWith("'s [sic]", here.end()) || text.startsWith(" (sic)", here.end());
	}

	/** Whoever stands in one sentence with somebody is somebody else. */
	private static Set<Span> sentences(Spelled name) {
		return name.bearer().mentions().stream().map(NameMention::sentence).collect(Collectors.toSet());
	}

	/** Where the whole name stands. */
	private static Span first(Spelled name) {
		List<NameMention> mentions = name.bearer().mentions();
		int words = name.bearer().canonical().length();
		return mentions.stream().map(NameMention::span).filter(span -> span.length() == words).findFirst()
				.orElseGet(() -> mentions.getFirst().span());
	}

	private static String flat(Prose prose, Span span) {
		return prose.textOf(span).replace('\n', ' ');
	}
}
