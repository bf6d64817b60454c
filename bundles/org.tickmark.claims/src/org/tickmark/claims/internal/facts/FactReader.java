package org.tickmark.claims.internal.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

import org.tickmark.claims.internal.facts.FactWords.Sort;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/** Reads in one pass what a sentence does: which of its words compare, tell a cause or a deed, and which only ask, hope or advise. */
public final class FactReader {
	private static final Set<String> FIRST_OF = Set.of("to", "since", "ever", "who", "that", "of", "whose");
	private static final Set<String> FIRST_WHO = Set.of("woman", "man", "women", "men", "black", "female", "male", "person", "time", "ever",
			"african", "american", "openly", "known", "major", "sitting");
	private static final Set<String> RECORDS = Set.of("high", "low", "highs", "lows", "number", "numbers", "level", "levels", "profit",
			"profits", "loss", "losses", "amount", "amounts", "crowd", "turnout", "sum", "year", "sales", "breaking", "setting", "holder",
			"temperatures", "heat", "rain", "rainfall", "pace", "deficit", "surplus", "fine", "price", "prices", "fundraising", "haul",
			"season", "time", "attendance");
	private static final Set<String> RECORD_BEFORE = Set.of("new", "world", "national", "set", "broke", "beat", "breaking", "sets",
			"previous", "course", "state", "old", "broken", "league");
	private static final int NEAR = 8;
	private static final int NEAR_THAN = 6;

	private final Words words;
	private final IntPredicate masked;
	private final EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
	private final List<Ground> grounds = new ArrayList<>(4);
	private boolean hedged;

	/** Words that do something. @param from index of the first token; @param to index behind the last */
	record Ground(Trait trait, int from, int to) { }

	/**
	 * @param grounds in text order
	 * @param hedged whether it hopes, advises or leaves open before it tells anything
	 */
	public record Read(Set<Trait> traits, List<Ground> grounds, boolean hedged) {
		public boolean has(Trait trait) {
			return traits.contains(trait);
		}
	}

	private FactReader(List<Token> tokens, IntPredicate masked) {
		this.words = new Words(tokens);
		this.masked = masked;
	}

	/** @param masked says of the index of a token whether it is somebody else's word and not to be read */
	public static Read read(List<Token> tokens, IntPredicate masked) {
		return new FactReader(tokens, masked).read();
	}

	private Read read() {
		Map<String, Sort> sorts = FactWords.sorts();
		if (!words.tokens().isEmpty() && words.tokens().getLast().text().endsWith("?")) traits.add(Trait.QUESTION);
		for (int i = 0; i < words.size(); i++) {
			if (masked.test(i)) continue;
			String word = words.lower(i);
			if (i < 2) appeals(i);
			Sort sort = sorts.get(word);
			if (sort != null) look(sort, i);
			else if (FactWords.isSuperlative(word)) superlative(i);
			else if (FactWords.isPast(word)) past(i);
		}
		return new Read(traits, grounds, hedged);
	}

	/** "Has been" and "raised" are one. */
	private void ground(Trait trait, int from, int to) {
		traits.add(trait);
		Ground last = grounds.isEmpty() ? null : grounds.getLast();
		if (last != null && last.trait() == trait && last.to() >= from) grounds.set(grounds.size() - 1, new Ground(trait, last.from(), to));
		else grounds.add(new Ground(trait, from, to));
	}

	/** What comes behind something that is told takes nothing of it back. */
	private void lean(Trait trait) {
		traits.add(trait);
		if (grounds.isEmpty()) hedged = true;
	}

	private void look(Sort sort, int i) {
		switch (sort) {
			case FIRST -> first(i);
			case ONLY -> only(i);
			case NEVER -> never(i);
			case RECORD -> record(i);
			case UTMOST -> ground(Trait.SUPERLATIVE, i, i + 1);
			case BEST -> best(i);
			case THAN -> than(i);
			case COMPARES -> compares(i);
			case CAUSES -> ground(Trait.CAUSE, i, words.is(i + 1, "of") || words.is(i + 1, "by") ? i + 2 : i + 1);
			case CAUSES_TO -> causes(i, words.is(i + 1, "to"));
			case CAUSES_IN -> causes(i, !words.is(i, "result") && !words.is(i, "results")
					? words.is(i + 1, "in") || words.is(i + 1, "from") : words.is(i, "result") && words.is(i - 1, "a") && words.is(i + 1, "of"));
			case CHANGES -> changes(i);
			case CHANGE_NOUN -> changeNoun(i);
			case PAST -> past(i);
			case PARTICIPLE -> { }
			case IS, WAS -> be(sort, i);
			case HAS, HAD -> have(sort, i);
			case PRESENT -> present(i);
			case PLANS -> traits.add(Trait.PLAN);
			case HEDGES -> hedge(i);
			case ADVISES -> lean(Trait.ADVICE);
			case OPINES -> opines(i);
			case SELF -> traits.add(Trait.SELF);
			case GROUP -> { }
			case HEARER -> lean(Trait.HEARER);
			case ASKS -> { }
		}
	}

	/** "The likely winner" is no hedge, "is likely to" is. */
	private void hedge(int i) {
		boolean adjective = words.is(i, "likely") && !words.is(i + 1, "to");
		if (!adjective) lean(Trait.HEDGE);
	}

	private boolean inName(int i) {
		return i > 0 && words.isCapitalized(i);
	}

	private boolean definite(int i) {
		return words.is(i, "the") || words.is(i, "'s") || words.is(i, "its") || words.is(i, "their") || words.is(i, "his")
				|| words.is(i, "her") || words.is(i, "our") || words.is(i, "'");
	}

	private boolean definiteBefore(int i) {
		return definite(i - 1) || definite(i - 2) || definite(i - 3) && words.ties(i - 1);
	}

	private boolean near(int i, Set<String> wanted) {
		for (int k = i; k < Math.min(i + NEAR, words.size()); k++) {
			if (words.is(k, ",") || words.is(k, ".") || words.is(k, ";")) return false;
			if (words.in(k, wanted)) return true;
		}
		return false;
	}

	private void first(int i) {
		if (inName(i)) return;
		if (words.is(i + 1, "time") && (definite(i - 1) || words.is(i - 1, "a"))) ground(Trait.SUPERLATIVE, i - 1, i + 2);
		else if (words.ties(i + 1) && words.is(i + 2, "ever")) ground(Trait.SUPERLATIVE, i, i + 3);
		else if (definite(i - 1) && !words.in(i + 1, FactWords.NO_FIRSTS) && isFirstOfAll(i)) ground(Trait.SUPERLATIVE, i - 1, i + 1);
	}

	private boolean isFirstOfAll(int i) {
		boolean became = words.in(i - 2, Set.of("became", "become", "becoming", "was", "is", "are", "were", "be", "as", "marks", "marked"));
		return became && words.is(i - 1, "the") || near(i + 1, FIRST_OF) && words.is(i - 1, "the") || near(i + 1, FIRST_WHO);
	}

	private void only(int i) {
		boolean one = words.is(i - 1, "the") && !words.in(i + 1, Set.of("thing", "way", "reason", "question", "problem", "person's", "ones"));
		if (one && !inName(i)) ground(Trait.SUPERLATIVE, i - 1, i + 1);
	}

	private void never(int i) {
		boolean perfect = words.in(i - 1, Set.of("has", "have", "had", "'ve"));
		boolean before = words.is(i + 1, "before");
		boolean past = FactWords.sorts().get(words.lower(i + 1)) == Sort.PAST || FactWords.isPast(words.lower(i + 1));
		if (perfect || before || past) ground(Trait.SUPERLATIVE, perfect ? i - 1 : i, before || past || perfect ? i + 2 : i + 1);
	}

	private void record(int i) {
		boolean counted = words.is(i - 1, "a") && (words.isNumber(i + 1) || words.is(i + 1, "$") || words.is(i + 1, "\u00A3"));
		boolean noun = words.is(i, "record") && words.in(words.pastHyphen(i + 1), RECORDS);
		boolean broken = words.in(i - 1, RECORD_BEFORE) || words.is(i - 1, "the") && words.in(i - 2, RECORD_BEFORE);
		if ((counted || noun || broken) && !inName(i)) ground(Trait.SUPERLATIVE, broken || counted ? i - 1 : i, noun ? i + 2 : i + 1);
	}

	private void best(int i) {
		if (inName(i) || words.is(i + 1, "of") || words.is(i - 1, "at")) return;
		boolean most = words.is(i, "most") || words.is(i, "least");
		boolean told = near(i + 1, Set.of("ever", "since", "history", "decades", "years", "world", "country"));
		if (definite(i - 1) && (most && !words.is(i + 1, "part") || told)) ground(Trait.SUPERLATIVE, i - 1, i + 2);
	}

	private void superlative(int i) {
		if (inName(i)) return;
		boolean ever = words.ties(i + 1) && words.is(i + 2, "ever");
		int from = words.is(i - 1, "'s") ? i - 2 : definite(i - 1) ? i - 1 : i;
		if (definiteBefore(i) || ever || words.is(i + 1, "ever")) ground(Trait.SUPERLATIVE, from, ever ? i + 3 : i + 1);
	}

	private void than(int i) {
		if (words.in(i - 1, Set.of("rather", "other", "sooner"))) return;
		int degree = i - 1;
		while (degree >= 0 && i - degree <= NEAR_THAN && !FactWords.isComparative(words.lower(degree))) degree--;
		if (degree < 0 || i - degree > NEAR_THAN) return;
		boolean counts = degree == i - 1 && (words.is(degree, "more") || words.is(degree, "less") || words.is(degree, "fewer"));
		boolean compared = words.in(i + 1, Set.of("in", "the", "his", "her", "its", "their", "any", "ever", "those", "other", "before", "last",
				"at", "during", "under", "on", "expected")) || words.isCapitalized(i + 1);
		if (!counts || compared) ground(Trait.COMPARISON, degree, i + 1);
	}

	private void compares(int i) {
		if (words.is(i, "compared") && !words.is(i + 1, "to") && !words.is(i + 1, "with")) return;
		if (words.is(i, "comparison") && !words.is(i - 1, "in")) return;
		if (words.is(i, "twice") && !words.is(i + 1, "as") && !words.is(i + 1, "the")) return;
		ground(Trait.COMPARISON, i, words.is(i, "compared") ? i + 2 : i + 1);
	}

	private void causes(int i, boolean linked) {
		if (linked) ground(Trait.CAUSE, i, i + 2);
		else if (words.is(i, "led")) past(i);
	}

	/** To "grow up" is no growth. */
	private void changes(int i) {
		if (words.in(i + 1, FactWords.PARTICLES)) past(i);
		else if (!inName(i) && !words.in(i - 1, FactWords.ARTICLES) && !words.in(i - 1, FactWords.LINKS)) ground(Trait.CHANGE, i, i + 1);
	}

	private void changeNoun(int i) {
		boolean noun = words.in(i - 1, FactWords.ARTICLES) || words.in(i - 2, FactWords.ARTICLES);
		if (words.is(i + 1, "in") && noun) ground(Trait.CHANGE, i, i + 2);
	}

	/** A past tense behind something that may be its subject. */
	private void past(int i) {
		int before = i - 1;
		while (before >= 0 && words.lower(before).endsWith("ly")) before--;
		if (inName(i) || words.in(before, FactWords.ARTICLES) || words.in(before, FactWords.LINKS) || words.is(before, "-")) return;
		if (FactWords.FEELINGS.contains(words.lower(i))) return;
		Sort helper = FactWords.sorts().get(words.lower(before));
		if (helper == Sort.IS || helper == Sort.HEDGES || helper == Sort.PLANS || words.is(before, "be")) traits.add(Trait.STATE);
		else ground(Trait.DEED, i, i + 1);
	}

	private void be(Sort sort, int i) {
		int next = words.is(i + 1, "not") ? i + 2 : i + 1;
		boolean vague = words.in(i - 1, Set.of("it", "that", "this", "what", "which", "here"));
		boolean participle = FactWords.sorts().get(words.lower(next)) == Sort.PARTICIPLE || FactWords.sorts().get(words.lower(next)) == Sort.PAST;
		if (participle && sort == Sort.WAS) ground(Trait.DEED, i, next + 1);
		else if (isUnderWay(next) && !words.in(i - 1, FactWords.FIRST_OR_SECOND)) ground(Trait.STATE, i, next + 1);
		else if (!vague && (words.in(next, FactWords.WHAT_OR_WHERE) || words.isNumber(next) || participle)) ground(Trait.STATE, i, i + 1);
	}

	/** "Is closing", but not "is hoping". */
	private boolean isUnderWay(int i) {
		int verb = words.lower(i).endsWith("ly") || words.in(i, Set.of("now", "also", "still", "already")) ? i + 1 : i;
		return words.lower(verb).length() > 5 && words.lower(verb).endsWith("ing") && !FactWords.MINDS.contains(words.lower(verb));
	}

	private void have(Sort sort, int i) {
		int next = i + 1;
		while (words.in(next, Set.of("not", "also", "already", "since", "long", "just", "now")) || words.lower(next).endsWith("ly")) next++;
		Sort follows = FactWords.sorts().get(words.lower(next));
		boolean participle = follows == Sort.PARTICIPLE || follows == Sort.PAST || FactWords.isPast(words.lower(next));
		if (participle) ground(Trait.DEED, i, next + 1);
		else if (words.in(next, Set.of("a", "an", "no", "two", "three", "four", "five", "the", "its")) || words.isNumber(next))
			ground(Trait.STATE, i, i + 1);
	}

	private void present(int i) {
		if (inName(i) || i == 0 || words.in(i - 1, FactWords.ARTICLES) || words.in(i - 1, FactWords.LINKS)) return;
		if (words.is(i - 1, "it") || words.is(i - 1, "that") || words.is(i - 1, "what")) return;
		ground(Trait.STATE, i, i + 1);
	}

	private void opines(int i) {
		int before = words.lower(i - 1).endsWith("ly") || words.in(i - 1, Set.of("do", "don't", "also", "just", "would")) ? i - 2 : i - 1;
		if (words.is(before, "i") || words.is(before, "we") || words.is(before, "you")) lean(Trait.OPINION);
	}

	/** "Read the rest", "Let us go". */
	private void appeals(int i) {
		boolean begins = i == 0 || words.in(0, Set.of("and", "but", "so", "please", "\u2022"));
		if (begins && words.in(i, FactWords.APPEALS)) lean(Trait.ADVICE);
	}

	/** Of a ground, in the draft. */
	static Span span(List<Token> tokens, Ground ground) {
		int from = Math.max(0, ground.from());
		int to = Math.min(tokens.size(), ground.to());
		return new Span(tokens.get(from).start(), tokens.get(Math.max(from, to - 1)).end());
	}
}
