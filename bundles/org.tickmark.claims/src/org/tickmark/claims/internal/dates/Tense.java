package org.tickmark.claims.internal.dates;

import java.util.Set;

/** Whether the words around an expression speak of what was or of what is to come. */
enum Tense {
	PAST, FUTURE, OPEN, MIXED;

	/** A verb farther off hardly governs the date. */
	private static final int REACH = 18;
	/** The verb of a date that opens its sentence may come late. */
	private static final int REACH_AHEAD = 32;
	private static final Set<String> FUTURE_WORDS = Set.of("will", "'ll", "shall", "won't", "upcoming", "forthcoming", "tentatively", "we'll", "he'll", "she'll",
			"they'll", "it'll", "i'll", "you'll", "gonna", "would");
	/** Before "to", "for" or a date they say that something lies ahead: "is due to open", "scheduled for Friday". */
	private static final Set<String> PLANS = Set.of("scheduled", "due", "expected", "planned", "plans", "plan", "planning", "set", "slated", "going", "hopes",
			"hope", "expects", "intends", "about", "likely", "prepares", "preparing", "deadline", "ready", "begins", "opens", "starts",
			"expires", "maturing", "matures", "payable", "effective");
	private static final Set<String> BEING = Set.of("was", "were", "been", "had", "originally", "initially", "being");
	private static final Set<String> PAST_WORDS = Set.of("was", "were", "had", "did", "said", "went", "came", "met", "told", "took", "made", "gave", "got", "won",
			"lost", "fell", "rose", "held", "left", "saw", "began", "became", "sent", "spoke", "wrote", "ran", "led", "found", "brought",
			"thought", "felt", "kept", "paid", "sold", "bought", "built", "broke", "drove", "flew", "grew", "knew", "shot", "stood", "struck", "threw",
			"wore", "died", "since", "has", "have", "been", "hit", "put", "ago", "didn't", "wasn't", "weren't", "hadn't", "hasn't", "drew", "blew",
			"sought", "dealt", "spent", "sank", "shook", "swept", "quit", "cut", "read", "let", "underwent");
	private static final Set<String> DEADLINES = Set.of("by", "until", "till", "through");
	/** What they agree, decide or offer to do lies ahead of them: "agreed to buy the mill in January". */
	private static final Set<String> RESOLVES = Set.of("agreed", "agreement", "decided", "decision", "intention", "promised", "vowed", "pledged", "offered", "offer", "proposal",
			"wants", "wanted", "letter", "threatened", "ready", "agrees", "plan", "plans");
	/** May stand between a deadline's preposition and its day: "until 5 p.m. EST Nov. 9", "by mid-June". */
	private static final Set<String> BLURS = Set.of("early", "late", "mid", "-", "a.m.", "p.m.", ":", "est", "edt", "gmt", "noon", "midnight", "the", ",");
	private static final Set<String> ACTIVE_PLANS = Set.of("planning", "going", "preparing");
	private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "its", "his", "her", "their", "this", "that", "'s", "still", "any", "no");
	private static final Set<String> NOUNS = Set.of("plan", "plans", "hope", "hopes", "set");
	private static final Set<String> NO_VERBS = Set.of("need", "speed", "feed", "seed", "indeed", "united", "hundred", "breed", "bed", "red", "greed");

	/** Reads backwards from the expression first: in "said on Friday that it will" the Friday has passed. */
	static Tense around(Words words, int from, int to) {
		int before = from - 1;
		while (before > from - 6 && (words.in(before, BLURS) || words.isNumber(before))) before--;
		boolean deadline = words.in(before, DEADLINES) && !words.in(before - 1, BEING) && !hasHad(words, before);
		if (deadline || words.is(from - 1, "as") && words.is(from - 3, "as")) return FUTURE;
		Tense tense = search(words, from, to);
		// "was planned for March": it may lie on either side.
		return tense == MIXED ? OPEN : tense;
	}

	private static boolean hasHad(Words words, int at) {
		for (int i = Math.max(0, at - 6); i < at + 6; i++) if (words.is(i, "had")) return true;
		return false;
	}

	private static Tense search(Words words, int from, int to) {
		for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
			if (words.is(i, ";")) break;
			Tense tense = at(words, i);
			if (tense != OPEN) return tense;
		}
		for (int i = to; i < Math.min(words.size(), to + REACH_AHEAD); i++) {
			Tense tense = at(words, i);
			if (tense != OPEN) return tense;
		}
		return OPEN;
	}

	private static Tense at(Words words, int i) {
		String word = words.lower(i);
		if (FUTURE_WORDS.contains(word)) return FUTURE;
		if (PLANS.contains(word)) return planned(words, i);
		boolean isTo = word.equals("to") && (words.is(i - 1, "is") || words.is(i - 1, "are"));
		if (isTo || word.equals("be") && words.is(i - 1, "to") || word.equals("to") && words.in(i - 1, RESOLVES)) return FUTURE;
		if (PAST_WORDS.contains(word) || word.length() > 4 && word.endsWith("ed") && !NO_VERBS.contains(word)) {
			// "an unspecified date": behind an article a participle is an adjective.
			return words.is(i - 1, "be") || words.in(i - 1, DETERMINERS) ? OPEN : PAST;
		}
		return OPEN;
	}

	private static Tense planned(Words words, int i) {
		if ((words.is(i, "set") || words.is(i, "about") || words.is(i, "going")) && !words.is(i + 1, "to") && !words.is(i + 1, "for")) return words.is(i, "set") ? PAST : OPEN;
		if (words.in(i, NOUNS) && words.in(i - 1, DETERMINERS)) return OPEN;
		if (!words.in(i, ACTIVE_PLANS) && (words.in(i - 1, BEING) || words.in(i - 2, BEING))) return MIXED;
		return FUTURE;
	}
}
