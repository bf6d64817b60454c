package org.tickmark.claims.internal.facts;

import java.util.Optional;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Finds the turns of several words that tell why something was done, what it was done for, or what came of it. */
record Reasons(Words words) {
	private static final WordSet ARTICLES = WordSet.of("a", "an", "the", "another", "any");
	private static final WordSet PROTESTED = WordSet.of("at", "against", "over", "of");
	private static final WordSet FEARED = WordSet.of("of", "that");
	/** "Following the flood"; "the following day" and "a small following" tell no cause. */
	private static final WordSet FOLLOWED = WordSet.of("a", "an", "his", "her", "its", "their", "months", "weeks", "years", "days", "reports",
			"complaints", "claims", "concerns", "allegations", "revelations", "pressure", "criticism", "protests");
	private static final WordSet AMID = WordSet.of("concerns", "concern", "fears", "claims", "reports", "allegations", "calls", "rising",
			"growing", "falling", "mounting", "continuing", "ongoing", "a", "an", "signs", "tensions", "speculation", "criticism", "protests",
			"pressure", "worries", "doubts", "uncertainty", "complaints", "increasing", "heavy", "high", "low", "strong", "weak", "accusations",
			"anger", "confusion", "heightened", "questions", "controversy", "warnings", "threats", "shortages");
	private static final WordSet LEFT = WordSet.of("a", "an", "the", "his", "her", "its", "their", "them", "him", "some", "many", "dozens",
			"hundreds", "thousands", "several", "at", "more", "about", "nearly", "no");
	private static final WordSet QUESTIONS = WordSet.of("question", "questions", "query", "queries", "inquiry", "inquiries", "enquiry",
			"enquiries", "interview", "email", "emails");
	private static final int ASKED = 6;
	/** "A bold but last-ditch attempt to": between the article and the noun, the hyphen among them. */
	private static final int ADJECTIVES = 5;
	/** Behind "leaving", as far as what became of whoever was left. */
	private static final int REACH = 7;
	private static final WordSet STATES = WordSet.of("dead", "injured", "homeless", "without", "stranded", "unemployed", "in", "with", "unable",
			"trapped", "wounded", "facing", "missing", "out");

	private static final WordSet BE = WordSet.of("is", "was", "are", "were", "be", "been", "being", "becoming", "became", "remains");
	private static final WordSet MODALS = WordSet.of("may", "can", "could", "might", "to", "would", "not", "did", "does", "do", "will");
	/** "Root causes". */
	private static final WordSet ADJECTIVAL = WordSet.of("root", "main", "possible", "other", "good", "many", "several", "all", "such",
			"charitable", "liberal", "conservative", "natural", "of", "for", "and", "these", "those", "common", "leading");
	private static final WordSet RISKS = WordSet.of("risk", "risks", "higher", "lower", "increased", "reduced", "greater", "rate", "rates",
			"death", "deaths", "mortality", "decline", "improved", "worse", "better");
	private static final WordSet ENDS = WordSet.of("to", "into", "down", "up", "higher", "lower", "over", "through", "tumbling", "soaring",
			"falling", "flying", "crashing", "plunging");

	/** The one that the word at {@code i} makes, if its neighbours let it. */
	Optional<Ground> at(int i) {
		return switch (words.lower(i)) {
			case "wake", "back" -> words.is(i - 1, "the") && words.is(i + 1, "of") && words.is(i - 2, words.is(i, "wake") ? "in" : "on")
					? ground(i - 2, i + 2) : Optional.empty();
			case "response" -> words.is(i - 1, "in") && words.is(i + 1, "to") && !isAsked(i + 2) ? ground(i - 1, i + 2) : Optional.empty();
			case "bid", "effort", "attempt" -> attempt(i);
			// "In order to win you have to train" opens advice.
			case "order" -> i > 2 && words.is(i - 1, "in") && words.is(i + 1, "to") ? ground(i - 1, i + 2) : Optional.empty();
			case "fear" -> words.is(i - 1, "for") && words.in(i + 1, FEARED) ? ground(i - 1, i + 2) : Optional.empty();
			case "protest" -> words.is(i - 1, "in") && words.in(i + 1, PROTESTED) ? ground(i - 1, i + 2) : Optional.empty();
			case "retaliation" -> words.is(i - 1, "in") && words.is(i + 1, "for") ? ground(i - 1, i + 2) : Optional.empty();
			case "amid" -> words.in(i + 1, AMID) ? ground(i, i + 1) : Optional.empty();
			case "following" -> words.in(i + 1, FOLLOWED) && !words.in(i - 1, FactWords.ARTICLES) && !isVerb(i)
					? ground(i, i + 1) : Optional.empty();
			case "driven" -> words.is(i + 1, "by") && words.is(i - 1, ",") ? ground(i, i + 2) : Optional.empty();
			case "leaving" -> leaving(i);
			case "cause" -> cause(i);
			case "causes" -> !words.is(i + 1, "of") && words.isWord(i + 1) && words.isWord(i - 1) && !words.in(i - 1, ADJECTIVAL)
					&& !words.in(i + 1, BE) && !words.in(i - 1, FactWords.ARTICLES) ? ground(i, i + 1) : Optional.empty();
			case "linked" -> words.is(i + 1, "to") && words.in(i - 1, BE) ? ground(i, i + 2) : Optional.empty();
			case "associated" -> words.is(i + 1, "with") && isRisk(i + 2) ? ground(i, i + 2) : Optional.empty();
			case "sending", "allowing", "enabling" -> words.is(i - 1, ",") && reaches(i) ? ground(i, i + 1) : Optional.empty();
			default -> Optional.empty();
		};
	}

	private static Optional<Ground> ground(int from, int to) {
		return Optional.of(new Ground(Trait.CAUSE, from, to));
	}

	/** "May cause cancer", "is a growing cause of cancer"; not "raised money for the cause". */
	private Optional<Ground> cause(int i) {
		if (words.in(i - 1, MODALS)) return words.is(i + 1, "of") ? Optional.empty() : ground(i, i + 1);
		if (!words.is(i + 1, "of")) return Optional.empty();
		int be = i - 1;
		while (be > i - 1 - ADJECTIVES && words.isWord(be) && !words.in(be, BE)) be--;
		return words.in(be, BE) ? ground(i, i + 2) : Optional.empty();
	}

	private boolean isRisk(int from) {
		for (int k = from; k < from + REACH && words.isWord(k); k++) if (words.in(k, RISKS)) return true;
		return false;
	}

	/** "Sending shares to a low", "allowing ferries to sail": what became of it. */
	private boolean reaches(int i) {
		for (int k = i + 2; k < i + REACH && (words.isWord(k) || words.isNumber(k)); k++) if (words.in(k, ENDS)) return true;
		return false;
	}

	/** "In response to a reader's question": why somebody spoke, and no cause. */
	private boolean isAsked(int from) {
		for (int k = from; k < from + ASKED && (words.isWord(k) || words.joined(k)); k++) if (words.in(k, QUESTIONS)) return true;
		return false;
	}

	/** "In a bid to save the mill": what it was done for. */
	private Optional<Ground> attempt(int i) {
		if (!words.is(i + 1, "to")) return Optional.empty();
		for (int k = i - 1; k > i - 1 - ADJECTIVES && (words.isWord(k) || words.ties(k)); k--) {
			if (words.in(k, ARTICLES)) return words.is(k - 1, "in") ? ground(k - 1, i + 2) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "Is following a plan". */
	private boolean isVerb(int following) {
		return FactWords.sorts().get(words.lower(following - 1)) == FactWords.Sort.IS
				|| FactWords.sorts().get(words.lower(following - 1)) == FactWords.Sort.WAS || words.is(following - 1, "by");
	}

	/** "The dam broke, leaving 40 families homeless"; not "before leaving the hall". */
	private Optional<Ground> leaving(int i) {
		if (!words.is(i - 1, ",") || !words.in(i + 1, LEFT) && !words.isNumber(i + 1)) return Optional.empty();
		for (int k = i + 2; k < i + REACH && (words.isWord(k) || words.isNumber(k)); k++) {
			if (words.in(k, STATES)) return ground(i, i + 1);
		}
		return Optional.empty();
	}
}
