package org.tickmark.claims.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Naming;
import org.tickmark.claims.Worth;
import org.tickmark.claims.Worth.Grade;
import org.tickmark.claims.Worth.Ground;
import org.tickmark.claims.internal.facts.FactRules;
import org.tickmark.claims.internal.facts.Trait;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * What the claims of one draft are worth checking. The score of a sentence adds up what its claims and its words tell; the weights are set
 * by hand. Half is reached by a figure with a deed; what only asks, hopes or advises loses what it has.
 */
public final class Worthiness {
	/** Problems that no reader is told something wrong by. A test asks that there are such rules. */
	static final WordSet OF_STYLE = WordSet.of("problem.marks", "problem.marks.style", "problem.quote.cue",
			"problem.quote.anonymous", "problem.quote.introduction", "problem.quote.surname", "problem.timeElement", "problem.shelfLife.every");

	/** What a sentence gains. Figures go wrong most, then what is said to stand out and what is compared. */
	private static final Map<Ground, Double> GAINS = new EnumMap<>(Map.ofEntries(Map.entry(Ground.FIGURE, 1.3),
			Map.entry(Ground.SUPERLATIVE, 0.6), Map.entry(Ground.COMPARISON, 0.6), Map.entry(Ground.CHANGE, 0.9),
			Map.entry(Ground.CAUSE, 0.2), Map.entry(Ground.CRITICISM, 0.8), Map.entry(Ground.DEED, 0.9), Map.entry(Ground.PARTY, 0.5),
			Map.entry(Ground.DATE, 0.5), Map.entry(Ground.QUOTATION, 0.2), Map.entry(Ground.STATE, 0.3)));
	/** What a sentence loses that only asks, hopes, advises or tells of somebody's own mind. */
	private static final Map<Trait, Double> LOSSES = new EnumMap<>(Map.of(Trait.QUESTION, 1.0, Trait.OPINION, 0.8, Trait.ADVICE, 0.8,
			Trait.PLAN, 0.7, Trait.HEDGE, 0.5, Trait.HEARER, 0.4, Trait.SELF, 0.4));
	private static final Map<Trait, Ground> TOLD = new EnumMap<>(Map.of(Trait.SUPERLATIVE, Ground.SUPERLATIVE, Trait.COMPARISON,
			Ground.COMPARISON, Trait.CHANGE, Ground.CHANGE, Trait.CAUSE, Ground.CAUSE, Trait.DEED, Ground.DEED, Trait.STATE, Ground.STATE));
	/** Where the sum reaches half of the score. */
	private static final double MIDDLE = 1.5;

	private record Judged(double score, List<Ground> grounds) { }

	private final Map<Span, Judged> sentences = new HashMap<>();
	/** Times, in text order. */
	private final List<Span> times = new ArrayList<>();

	private Worthiness() { }

	/** @param claims in text order @param traits of each sentence that holds one of the claims */
	static Worthiness of(List<Claim> claims, Map<Span, Set<Trait>> traits) {
		var worthiness = new Worthiness();
		Map<Span, Set<Ground>> held = new HashMap<>();
		for (Claim claim : claims) {
			Set<Ground> grounds = held.computeIfAbsent(claim.sentence(), any -> EnumSet.noneOf(Ground.class));
			ground(claim, grounds);
			if (claim.kind() == ClaimKind.DATE && !claim.isVagueTime()) worthiness.times.add(claim.span());
		}
		held.forEach((sentence, grounds) -> worthiness.sentences.put(sentence, judge(traits.getOrDefault(sentence, Set.of()), grounds)));
		return worthiness;
	}

	/** @param claim one of the draft's */
	public Worth of(Claim claim) {
		Judged judged = sentences.getOrDefault(claim.sentence(), new Judged(0, List.of()));
		return new Worth(grade(claim), judged.score(), judged.grounds());
	}

	private static void ground(Claim claim, Set<Ground> grounds) {
		switch (claim.kind()) {
			case FIGURE -> {
				if (claim.detail() instanceof Figure figure && figure.role() != Figure.Role.PLAIN) grounds.add(Ground.FIGURE);
			}
			case NAME -> grounds.add(Ground.PARTY);
			case DATE -> grounds.add(Ground.DATE);
			case QUOTE -> grounds.add(Ground.QUOTATION);
			case CRITICISM -> grounds.add(Ground.CRITICISM);
			case FACT, PLACE, CONTACT, SCARE_QUOTE, PROBLEM -> { }
		}
	}

	private static Judged judge(Set<Trait> traits, Set<Ground> held) {
		Set<Ground> grounds = EnumSet.copyOf(held.isEmpty() ? EnumSet.noneOf(Ground.class) : held);
		traits.forEach(trait -> {
			Ground ground = TOLD.get(trait);
			if (ground != null) grounds.add(ground);
		});
		double sum = 0;
		for (Ground ground : grounds) sum += GAINS.getOrDefault(ground, 0.0);
		for (Trait trait : traits) sum -= LOSSES.getOrDefault(trait, 0.0);
		List<Ground> weightiest = new ArrayList<>(grounds);
		weightiest.sort(Comparator.comparing((Ground ground) -> -GAINS.getOrDefault(ground, 0.0)));
		return new Judged(1 / (1 + Math.exp(2 * (MIDDLE - sum))), weightiest);
	}

	private Grade grade(Claim claim) {
		if (claim.minor()) return Grade.NONE;
		return switch (claim.kind()) {
			case PROBLEM -> OF_STYLE.contains(claim.ruleId()) ? Grade.C : Grade.A;
			case CRITICISM, QUOTE -> Grade.A;
			case FIGURE -> claim.detail() instanceof Figure figure && figure.role() == Figure.Role.PLAIN ? Grade.NONE : Grade.A;
			case NAME -> claim.detail() instanceof Naming naming && !naming.first() ? Grade.NONE : Grade.A;
			case FACT -> claim.ruleId().equals(FactRules.SUPERLATIVE) ? Grade.A
					: claim.ruleId().equals(FactRules.EVENT) && !isDated(claim.span()) ? Grade.C : Grade.B;
			case DATE -> claim.isVagueTime() ? Grade.C : Grade.B;
			case PLACE, CONTACT -> Grade.B;
			case SCARE_QUOTE -> Grade.C;
		};
	}

	/** A deed that is told with its day is as weighty as the day, which need not be an item itself. */
	private boolean isDated(Span deed) {
		int at = TextOrder.first(times, Span::start, deed.start());
		return at < times.size() && times.get(at).end() <= deed.end();
	}
}
