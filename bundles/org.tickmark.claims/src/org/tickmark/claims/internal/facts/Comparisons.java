package org.tickmark.claims.internal.facts;

import java.util.Optional;

import org.tickmark.claims.internal.facts.FactWords.Sort;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Finds what is compared, what is the cause of what, and what rose or fell. */
record Comparisons(Words words) {
	/** Behind "more than", what is compared is no number. */
	/** Behind "due to", verbs and no causes. */
	private static final WordSet SCHEDULED = WordSet.of("be", "have", "open", "close", "begin", "start", "end", "finish", "meet", "arrive",
			"leave", "depart", "expire", "retire", "appear", "speak", "face", "take", "go", "come", "vote", "visit", "travel", "publish",
			"release", "launch", "land", "sail", "hold", "give", "receive", "pay", "host", "deliver", "complete", "join", "make", "stand",
			"hear", "sign", "move", "fly", "attend", "announce", "testify", "resume", "reopen", "become", "play", "address", "present");
	private static final WordSet COMPARED = WordSet.of("in", "the", "his", "her", "its", "their", "any", "ever", "those", "other", "before",
			"last", "at", "during", "under", "on", "expected");
	private static final WordSet NO_DEGREES = WordSet.of("rather", "other", "sooner");
	private static final WordSet NOT_AS = WordSet.of("well", "soon", "long", "far", "quickly", "recently", "early", "late", "close", "good",
			"such", "the", "a", "if");
	private static final WordSet PLACES = WordSet.of("among", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
			"ninth", "tenth", "last", "highest", "lowest", "no", "near", "behind", "ahead", "above", "below");
	private static final WordSet DEFINITE = WordSet.of("the", "its", "their", "his", "her", "'s");
	private static final WordSet HOLDING = WordSet.of("has", "have", "had", "holds", "held", "hold", "holding", "enjoys", "enjoyed", "took",
			"takes", "taken", "maintains", "opened", "with");
	private static final WordSet WIDE = WordSet.of("strong", "wide", "narrow", "big", "small", "slim", "commanding", "huge", "large",
			"slight", "comfortable", "solid", "early", "double-digit");
	private static final int REACH = 6;
	/** "More interest in slot machines and floor shows than in politics": with no mark and no clause between. */
	private static final int FAR = 11;
	private static final WordSet PERSONS = WordSet.of("i", "he", "she", "we", "you", "it", "that", "this", "that's", "it's", "i'm", "he's",
			"she's", "we're", "they're", "you're", "they", "there", "there's", "of", "if", "when", "what");
	private static final WordSet PARTLY = WordSet.of("in", "part", "partly", "largely", "mainly", "mostly", "down", "also");
	private static final int SHORT = 4;
	/** What is topped or missed, where somebody foretold it. */
	private static final WordSet FORETOLD = WordSet.of("expectations", "expectation", "estimates", "estimate", "forecasts", "forecast",
			"predictions", "consensus", "target", "targets", "view", "views");
	/** "Forced out": nothing follows from it. */
	private static final WordSet PARTICLES = WordSet.of("out", "into", "back", "down", "up", "through");
	private static final WordSet DEGREE = WordSet.of("a", "the", "of", "for", "by");
	private static final WordSet CLAUSES = WordSet.of("that", "which", "who", "if", "when", "because", "but", ",", ";", ":", "(");

	/** The one that the word at {@code i} makes, if its neighbours let it. */
	Optional<Ground> at(Sort sort, int i) {
		return switch (sort) {
			case THAN -> than(i);
			case AS -> as(i);
			case BY_FAR -> far(i);
			case COMPARES -> compares(i);
			case CAUSES -> causes(i);
			case CAUSES_TO -> words.is(i + 1, "to") && !isScheduled(i) ? ground(Trait.CAUSE, i, i + 2) : Optional.empty();
			case CAUSES_IN -> results(i) ? ground(Trait.CAUSE, i, isBareResult(i) ? i + 1 : i + 2) : Optional.empty();
			case CHANGES -> changes(i);
			default -> changeNoun(i);
		};
	}

	private static Optional<Ground> ground(Trait trait, int from, int to) {
		return Optional.of(new Ground(trait, from, to));
	}

	private Optional<Ground> than(int i) {
		if (words.is(i + 1, "usual") || words.in(i - 1, NO_DEGREES)) return Optional.empty();
		int degree = i - 1;
		while (degree >= 0 && i - degree <= FAR && !FactWords.isComparative(words.lower(degree))) degree--;
		boolean near = i - degree <= REACH || i - degree <= FAR && isOneClause(degree, i);
		if (degree < 0 || !near) return Optional.empty();
		boolean counts = degree == i - 1 && (words.is(degree, "more") || words.is(degree, "less") || words.is(degree, "fewer"));
		boolean compared = words.in(i + 1, COMPARED) || words.isCapitalized(i + 1);
		if (!compared && isTurnOfPhrase(degree, i)) return Optional.empty();
		return !counts || compared ? ground(Trait.COMPARISON, degree, i + 1) : Optional.empty();
	}

	private boolean isOneClause(int from, int to) {
		for (int i = from; i < to; i++) if (words.in(i, CLAUSES) || words.isDash(i)) return false;
		return words.is(from, "more") || words.is(from, "less") || words.is(from, "fewer");
	}

	/** "More clumsy than hostile" weighs two words for one thing; "more careful than men" compares. */
	private boolean isTurnOfPhrase(int degree, int than) {
		boolean more = words.is(degree, "more") || words.is(degree, "less");
		String other = words.lower(than + 1);
		return more && than - degree == 2 && !words.isWord(than + 2) && !other.endsWith("s") && !other.endsWith("en");
	}

	/** "As high as in May"; "as well as" and "as soon as" compare nothing. */
	private Optional<Ground> as(int i) {
		boolean adjective = words.isWord(i + 1) && !words.in(i + 1, NOT_AS) && !words.isCapitalized(i + 1);
		int second = words.is(i + 2, "as") ? i + 2 : words.is(i + 1, "many") || words.is(i + 1, "much") ? i + 3 : -1;
		return adjective && words.is(second, "as") && words.in(second + 1, COMPARED)
				? ground(Trait.COMPARISON, i, second + 1) : Optional.empty();
	}

	/** "Slightly higher", "vastly more likely". */
	private Optional<Ground> far(int i) {
		return FactWords.isComparative(words.lower(i + 1)) ? ground(Trait.COMPARISON, i, i + 2) : Optional.empty();
	}

	private Optional<Ground> compares(int i) {
		boolean fits = switch (words.lower(i)) {
			case "compared" -> words.is(i + 1, "to") || words.is(i + 1, "with") || isCompared(i);
			case "comparison" -> words.is(i - 1, "in");
			case "same" -> words.is(i - 1, "the") && words.is(i + 1, "as") && (words.in(i + 2, COMPARED) || words.isCapitalized(i + 2));
			case "ranked" -> words.in(i + 1, PLACES) || words.isNumber(i + 1) || words.isNumber(i + 2);
			case "lead" -> isLead(i);
			case "top" -> words.in(i - 1, DEFINITE) && (words.is(i + 2, "by") && words.is(i + 3, "far") || words.is(i + 2, "among"));
			case "topped", "topping", "tops", "beat", "beats", "beating", "missed", "missing" -> isHeldAgainst(i);
			case "doubling", "tripling", "halving", "exceeding", "surpassing" -> words.in(i + 1, DEFINITE) || words.isNumber(i + 2);
			case "twice" -> words.is(i + 1, "as") || words.is(i + 1, "the");
			default -> true;
		};
		return fits ? ground(Trait.COMPARISON, i, words.is(i, "compared") && !isCompared(i) ? i + 2 : i + 1) : Optional.empty();
	}

	/** "Topped forecasts", "missed the bank's target". */
	private boolean isHeldAgainst(int i) {
		for (int k = i + 1; k < i + REACH && (words.isWord(k) || words.joined(k)); k++) if (words.in(k, FORETOLD)) return true;
		return words.lower(i).startsWith("topp") && (words.isNumber(i + 1) || words.isNumber(i + 2) || words.isNumber(i + 3));
	}

	/** "Holds a strong lead", "a ten-point lead". */
	private boolean isLead(int i) {
		for (int k = i - 1; k > i - REACH && words.isWord(k) | words.isNumber(k) | words.isDash(k); k--) {
			if (words.in(k, HOLDING)) return words.in(i - 1, WIDE) || words.is(i - 1, "point") || words.is(i + 1, "over");
		}
		return false;
	}

	/** "Compared the port with the one in Alford". */
	private boolean isCompared(int i) {
		for (int k = i + 2; k < i + REACH && words.isWord(k); k++) if (words.is(k, "to") || words.is(k, "with")) return true;
		return false;
	}

	private Optional<Ground> causes(int i) {
		boolean linked = words.is(i + 1, "of") || words.is(i + 1, "by");
		return switch (words.lower(i)) {
			case "because" -> linked ? ground(Trait.CAUSE, i, i + 2) : isOwnReason(i) ? Optional.empty() : ground(Trait.CAUSE, i, i + 1);
			case "blamed" -> blamed(i);
			// "The words are attributed to Ann Lee".
			case "attributed" -> words.is(i + 1, "to") && words.isCapitalized(i + 2) ? Optional.empty() : reached(i, "to");
			case "forced", "forcing" -> words.in(i + 1, PARTICLES) || words.in(i - 1, DEGREE) ? Optional.empty() : reached(i, "to");
			case "helped", "boosted", "dragged", "lifted", "buoyed", "hampered" -> by(i);
			case "benefited", "benefitted" -> words.is(i + 1, "from") ? ground(Trait.CAUSE, i, i + 2) : Optional.empty();
			default -> ground(Trait.CAUSE, i, linked ? i + 2 : i + 1);
		};
	}

	/** "Helped by", "boosted in part by", "dragged down by". */
	private Optional<Ground> by(int i) {
		for (int k = i + 1; k < i + SHORT; k++) {
			if (words.is(k, "by")) return ground(Trait.CAUSE, i, k + 1);
			if (!words.in(k, PARTLY)) break;
		}
		return Optional.empty();
	}

	/** "Because he is old" gives somebody's reason; "because the dam broke" a cause. */
	private boolean isOwnReason(int because) {
		return words.in(because + 1, PERSONS) || !words.isWord(because + 1);
	}

	/** "Blamed on the fog", "blamed the fog for the delay". */
	private Optional<Ground> blamed(int i) {
		if (words.is(i + 1, "on")) return ground(Trait.CAUSE, i, i + 2);
		Optional<Ground> reason = reached(i, "for");
		return reason.isPresent() ? reason : reached(i, "on");
	}

	/** A word behind, in the same clause: "forced the ferry to turn back". */
	private Optional<Ground> reached(int i, String link) {
		for (int k = i + 1; k < i + FAR && words.isWord(k) | words.isNumber(k) | words.ties(k); k++) {
			if (words.is(k, link)) return ground(Trait.CAUSE, i, k == i + 1 ? k + 1 : i + 1);
		}
		return Optional.empty();
	}

	/** "Was due to open": what was to be. */
	private boolean isScheduled(int due) {
		return words.is(due, "due") && words.in(due + 2, SCHEDULED);
	}

	/** "Resulted in", "as a result of". */
	private boolean results(int i) {
		// "As a result, the quay closed", "the result of a storm".
		if (words.is(i, "result")) return words.is(i - 1, "a") && (words.is(i + 1, "of") || words.is(i - 2, "as"))
				|| words.is(i - 1, "the") && words.is(i + 1, "of") && words.is(i - 2, "was");
		return !words.is(i, "results") && (words.is(i + 1, "in") || words.is(i + 1, "from"));
	}

	private boolean isBareResult(int i) {
		return words.is(i, "result") && !words.is(i + 1, "of");
	}

	/** To "grow up" is no growth, to "double down" none either, and "grown men" are no more than before. */
	private Optional<Ground> changes(int i) {
		Sort helper = FactWords.sorts().get(words.lower(i - 1));
		boolean helped = helper == Sort.HAS || helper == Sort.HAD || words.lower(i - 1).endsWith("ly");
		boolean adjective = words.lower(i).endsWith("n") && !helped;
		boolean name = words.isCapitalized(i) && (i > 0 || words.isCapitalized(1));
		boolean noun = words.in(i - 1, FactWords.ARTICLES) || words.in(i - 1, FactWords.LINKS);
		return adjective || name || noun || isAside(i) ? Optional.empty() : ground(Trait.CHANGE, i, i + 1);
	}

	/** Whether a particle makes another verb of it, or it is said of somebody who would not. */
	boolean isAside(int i) {
		return words.in(i + 1, FactWords.PARTICLES) || words.is(i, "declined") && !words.is(i + 1, "by") && !words.is(i + 1, "in")
				|| words.lower(i).startsWith("doubl") && words.is(i + 1, "down");
	}

	private Optional<Ground> changeNoun(int i) {
		boolean noun = words.in(i - 1, FactWords.ARTICLES) || words.in(i - 2, FactWords.ARTICLES);
		return words.is(i + 1, "in") && noun ? ground(Trait.CHANGE, i, i + 2) : Optional.empty();
	}
}
