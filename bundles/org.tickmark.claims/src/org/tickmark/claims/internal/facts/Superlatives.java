package org.tickmark.claims.internal.facts;

import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.facts.FactWords.Sort;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Finds what is said to stand out from all others: firsts, superlatives, records. */
record Superlatives(Words words) {
	private static final WordSet FIRST_OF = WordSet.of("to", "since", "ever", "who", "that", "of", "whose");
	private static final WordSet FIRST_WHO = WordSet.of("woman", "man", "women", "men", "black", "female", "male", "person", "time", "ever",
			"african", "american", "openly", "known", "major", "sitting");
	private static final WordSet BECAME = WordSet.of("became", "become", "becoming", "was", "is", "are", "were", "be", "as", "marks",
			"marked");
	/** "The only way" is an opinion. */
	private static final WordSet NOT_ONLY = WordSet.of("thing", "way", "reason", "question", "problem", "person's", "ones",
			"comfort", "consolation", "solace",
			"hope", "trouble", "snag");
	private static final WordSet PERFECT = WordSet.of("has", "have", "had", "'ve");
	private static final WordSet DEFINITE = WordSet.of("the", "'s", "its", "their", "his", "her", "our", "'");
	private static final WordSet RECORDS = WordSet.of("high", "low", "highs", "lows", "number", "numbers", "level", "levels", "profit",
			"profits", "loss", "losses", "amount", "amounts", "crowd", "turnout", "sum", "year", "sales", "breaking", "setting", "holder",
			"temperatures", "heat", "rain", "rainfall", "pace", "deficit", "surplus", "fine", "price", "prices", "fundraising", "haul",
			"season", "time", "attendance", "flood", "floods", "flooding", "flash", "snow", "snowfall", "drought", "cold", "wind", "winds",
			"spending", "unemployment", "inflation", "growth", "demand", "debt", "revenue", "revenues", "earnings", "income", "output",
			"production", "exports", "imports", "harvest", "streak", "run", "bid", "signing", "fee", "transfer", "audience", "ratings",
			"margin", "majority", "budget", "settlement", "penalty", "auction");
	private static final WordSet RECORD_BEFORE = WordSet.of("new", "world", "national", "set", "broke", "beat", "breaking", "sets",
			"previous", "course", "state", "old", "broken", "league", "auction", "scoring", "speed", "lap", "stadium", "club", "olympic",
			"european", "price", "sales", "sale", "office", "box-office", "rainfall", "temperature", "all-time", "attendance", "equalled",
			"equaled", "smashed", "shattered");
	private static final WordSet HOLDERS = WordSet.of("the", "current", "existing", "standing");
	/** "The most it could be". */
	private static final WordSet NO_DEGREES = WordSet.of("it", "he", "she", "they", "we", "you", "i", "anyone");
	private static final WordSet CHANCES = WordSet.of("chance", "opportunity");
	/** "The third to be brought", not "the second to last". */
	private static final WordSet COUNTED_BEHIND = WordSet.of("to", "since", "such");
	private static final WordSet STRETCHES = WordSet.of("day", "week", "month", "quarter", "year", "decade", "century", "season");
	private static final WordSet OWNERS = WordSet.of("its", "their", "this", "that");
	private static final WordSet KINDS = WordSet.of("kind", "sort", "type");
	private static final WordSet LONG = WordSet.of("years", "decade", "decades", "century", "centuries", "generation", "generations");
	private static final WordSet BEHIND_PEAKS = WordSet.of("of", "on", "in", "at", "against", "after", "for", "and", "as", "since", "to",
			"with", "last", "this", "amid", "while", "but", "from", "by", "before", "when", "versus", "early", "late");
	/** "The latest in a string of". */
	private static final WordSet ROWS = WordSet.of("string", "series", "spate", "line", "wave", "row", "succession");
	/** Behind a hyphen: "the worst-hit town" can be looked up, "the best-loved" not. */
	private static final WordSet MEASURED_BY = WordSet.of("hit", "affected", "paid", "selling", "attended", "damaged", "ranked", "watched",
			"funded", "grossing", "serving", "running", "growing", "performing", "rated", "priced", "visited", "scoring");
	/** Before "'s" that is short for "is"; "there's only one" tells how many there are. */
	private static final WordSet NOBODYS = WordSet.of("it", "that", "he", "she", "what", "who", "this");
	private static final int CLOSE = 5;
	private static final int NEAR = 8;
	private static final int FAR = 12;

	/** The one that the word at {@code i} makes, if its neighbours let it. */
	Optional<Ground> at(Sort sort, int i) {
		if (i > 0 && words.isCapitalized(i) || isWeighed(i)) return Optional.empty();
		return switch (sort) {
			case FIRST -> first(i);
			case ORDINAL -> ordinal(i);
			case ONLY -> words.in(i - 1, DEFINITE) && !words.in(i + 1, NOT_ONLY) && !isContracted(i - 1) ? ground(i - 1, i + 1) : Optional.empty();
			case NEVER -> never(i);
			case RECORD -> record(i);
			case PEAK -> peak(i);
			case UTMOST -> ground(i, i + 1);
			default -> best(i);
		};
	}

	/** "It's only news when …" is no owner's only one. */
	private boolean isContracted(int i) {
		return words.is(i, "'s") && words.in(i - 1, NOBODYS);
	}

	private static Optional<Ground> ground(int from, int to) {
		return Optional.of(new Ground(Trait.SUPERLATIVE, from, to));
	}

	private Optional<Ground> first(int i) {
		if (words.is(i + 1, "time") && (definite(i - 1) || words.is(i - 1, "a"))) return ground(i - 1, i + 2);
		if (words.ties(i + 1) && words.is(i + 2, "ever")) return ground(i, i + 3);
		if (isAmong(i)) return ground(i - 1, i + 1);
		if (isOfItsKind(i)) return ground(i - 1, i + 4);
		boolean one = definite(i - 1) && !words.ties(i + 1) && !words.in(i + 1, FactWords.NO_FIRSTS) && isFirstOfAll(i);
		return one ? ground(i - 1, i + 1) : Optional.empty();
	}

	/** "The first of its kind in the county". */
	private boolean isOfItsKind(int i) {
		return words.is(i - 1, "the") && words.is(i + 1, "of") && words.in(i + 2, OWNERS) && words.in(i + 3, KINDS);
	}

	/** "One of the first crews there", "among the first to leave". */
	private boolean isAmong(int i) {
		if (!words.is(i - 1, "the") || words.in(i + 1, FactWords.NO_FIRSTS) || words.ties(i + 1) || !words.isWord(i + 1)) return false;
		return words.is(i - 2, "among") || words.is(i - 2, "of") && (words.is(i - 3, "one") || words.isNumber(i - 3));
	}

	/** "The latest in a string of accidents". */
	private Optional<Ground> latest(int i) {
		return definite(i - 1) && words.is(i + 1, "in") && words.in(i + 3, ROWS) ? ground(i - 1, i + 4) : Optional.empty();
	}

	/** "A 40-week low", "its all-time high". */
	private Optional<Ground> peak(int i) {
		if (words.is(i, "latest")) return latest(i);
		// "A two-day high school trip".
		if (words.isWord(i + 1) && !words.in(i + 1, BEHIND_PEAKS) || words.ties(i + 1)) return Optional.empty();
		boolean time = words.is(i - 1, "time") && words.is(i - 3, "all");
		boolean stretch = words.ties(i - 2) && (time || words.in(i - 1, STRETCHES) && (words.isWord(i - 3) || words.isNumber(i - 3)));
		return stretch ? ground(i - 3, i + 1) : Optional.empty();
	}

	/** "For the third time this year", "only the third station". */
	private boolean isTimeOrOnly(int i) {
		return words.is(i - 1, "the") && (words.is(i - 2, "only") || words.is(i - 2, "for") && words.is(i + 1, "time"));
	}

	/** "The second straight year", "third-largest", "the fourth most valuable", "the third to be brought". */
	private Optional<Ground> ordinal(int i) {
		int next = words.pastHyphen(i + 1);
		boolean ranked = words.is(next, "most") || FactWords.isSuperlative(words.lower(next));
		boolean counted = words.is(i - 1, "the") && words.in(i + 1, COUNTED_BEHIND) && !words.is(i + 2, "last");
		if (isTimeOrOnly(i)) return ground(i - 2, i + 1);
		return ranked || counted || words.in(i + 1, FactWords.SERIES) ? ground(i, next + 1) : Optional.empty();
	}

	private boolean isFirstOfAll(int i) {
		boolean became = words.in(i - 2, BECAME);
		return became && words.is(i - 1, "the") || near(i + 1, FIRST_OF) && words.is(i - 1, "the") || near(i + 1, FIRST_WHO)
				|| isFirstSince(i) || words.in(i + 1, CHANCES) && words.is(i + 2, "to");
	}

	private Optional<Ground> never(int i) {
		boolean perfect = words.in(i - 1, PERFECT);
		boolean before = words.is(i + 1, "before");
		boolean past = FactWords.sorts().get(words.lower(i + 1)) == Sort.PAST || FactWords.isPast(words.lower(i + 1));
		return perfect || before || past ? ground(perfect ? i - 1 : i, i + 2) : Optional.empty();
	}

	private Optional<Ground> record(int i) {
		boolean counted = words.is(i - 1, "a") && (words.isNumber(i + 1) || words.is(i + 1, "$") || words.is(i + 1, "\u00A3"));
		boolean noun = words.is(i, "record") && words.in(words.pastHyphen(i + 1), RECORDS);
		boolean broken = words.in(i - 1, RECORD_BEFORE) || words.is(i - 1, "the") && words.in(i - 2, RECORD_BEFORE);
		// "The record for a painting is …".
		boolean held = words.is(i, "record") && words.in(i - 1, HOLDERS) && words.is(i + 1, "for") && words.in(i + 2, FactWords.ARTICLES);
		return counted || noun || broken || held ? ground(broken || counted || held ? i - 1 : i, noun ? i + 2 : i + 1) : Optional.empty();
	}

	private Optional<Ground> best(int i) {
		boolean vague = words.in(i + 1, NO_DEGREES) || words.is(i + 1, "of") || words.is(i - 1, "at")
				|| words.is(i + 1, "recent") || words.is(i + 1, "recently");
		if (words.is(i + 1, "part") && words.is(i + 2, "of")) return Optional.empty();
		boolean most = words.is(i, "most") || words.is(i, "least") || words.is(i, "fewest");
		boolean measured = most && (words.in(i + 1, FactWords.MEASURED) || words.lower(i + 1).endsWith("s") && !words.lower(i + 1).endsWith("ous")
				&& words.is(i, "most"));
		if (definite(i - 1) && isMeasuredBy(i)) return ground(i - 1, i + 3);
		return !vague && definite(i - 1) && (measured || isScoped(i)) ? ground(i - 1, i + 2) : Optional.empty();
	}

	/** Of a word that ends in "est". */
	Optional<Ground> at(int i) {
		if (i > 0 && words.isCapitalized(i) || isWeighed(i)) return Optional.empty();
		if (isMeasuredBy(i) && definiteBefore(i)) return ground(i - 1, i + 3);
		boolean ever = words.ties(i + 1) && words.is(i + 2, "ever");
		if (!ever && (isAbstract(i) || !FactWords.DIMENSIONS.contains(words.lower(i)) && !isScoped(i))) return Optional.empty();
		int from = words.is(i - 1, "'s") ? i - 2 : definite(i - 1) ? i - 1 : i;
		return definiteBefore(i) || ever || words.is(i + 1, "ever") ? ground(from, ever ? i + 3 : i + 1) : Optional.empty();
	}

	/** "Worst-hit", "highest-paid". */
	private boolean isMeasuredBy(int i) {
		return words.ties(i + 1) && words.in(i + 2, MEASURED_BY);
	}

	/** "A burden rather than its biggest asset": what something is not. */
	private boolean isWeighed(int i) {
		int than = definite(i - 1) ? i - 2 : i - 1;
		return words.is(than, "than") && words.is(than - 1, "rather");
	}

	/** "The biggest challenge". */
	private boolean isAbstract(int i) {
		return words.in(i + 1, FactWords.ABSTRACT) || words.in(i + 2, FactWords.ABSTRACT);
	}

	/** "The ugliest moment" is an opinion, "the ugliest since the war" and "the country's ugliest" can be looked up. */
	private boolean isScoped(int i) {
		for (int k = Math.max(0, i - 2); k < Math.min(i + FAR, words.size()); k++) {
			// "One of the longest of any county".
			if (k > i && words.is(k, "of") && words.is(k + 1, "any")) return true;
			if (k > i && isStretch(k)) return true;
			if (words.in(k, FactWords.SCOPES) || words.is(k, "in") && k > i && k < i + CLOSE && words.isCapitalized(k + 1)) return true;
		}
		return false;
	}

	/** "In a decade", "in 30 years", "in more than a century". */
	private boolean isStretch(int in) {
		if (!words.is(in, "in") && !words.is(in, "for")) return false;
		for (int k = in + 1; k <= in + CLOSE && (words.isWord(k) || words.isNumber(k)); k++) if (words.in(k, LONG)) return true;
		return false;
	}

	/** "Their first win since 2019", "its first ever"; not "her first husband has since died". */
	private boolean isFirstSince(int i) {
		for (int k = i + 1; k < Math.min(i + NEAR, words.size()) && (words.isWord(k) || words.ties(k)); k++) {
			boolean told = words.isNumber(k + 1) || words.isCapitalized(k + 1) || words.is(k + 1, "the");
			if (words.is(k, "ever") || words.is(k, "since") && told) return true;
		}
		return false;
	}

	private boolean near(int i, Set<String> wanted) {
		for (int k = i; k < Math.min(i + NEAR, words.size()); k++) {
			if (words.is(k, ",") || words.is(k, ".") || words.is(k, ";")) return false;
			if (words.in(k, wanted)) return true;
		}
		return false;
	}

	private boolean definite(int i) {
		return words.in(i, DEFINITE);
	}

	private boolean definiteBefore(int i) {
		return definite(i - 1) || definite(i - 2) || definite(i - 3) && words.ties(i - 1);
	}
}
