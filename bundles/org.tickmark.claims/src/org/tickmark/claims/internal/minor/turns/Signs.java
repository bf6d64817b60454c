package org.tickmark.claims.internal.minor.turns;

import java.util.Locale;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** What shows something without a word: "the fight underscored the divide", "evidence suggests that", "the delay threatens to sink it". */
public final class Signs {
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final WordSet SHOWING = WordSet.of("suggest", "show", "indicate", "underscore", "underline", "highlight", "illustrate",
			"reveal", "confirm", "demonstrate", "threaten", "imply", "signal", "prove", "predict", "reflect", "promise", "remind", "encourage",
			"point to");
	/** Events, conduct and circumstances; what is written or counted may say something. */
	private static final WordSet MATTERS = WordSet.of("evidence", "spending", "dynamic", "dynamics", "victory", "victories", "win", "wins", "loss",
			"losses", "defeat", "defeats", "case", "cases", "show", "series", "diagnosis", "fight", "fights", "battle", "debate", "debates", "race",
			"races", "primary", "primaries", "trip", "visit", "technology", "contest", "contests", "argument", "election", "elections",
			"outcome", "exit", "success", "failure", "rise", "decline", "surge", "drop", "fall", "approach", "behavior", "behaviour", "record",
			"history", "experience", "episode", "incident", "incidents", "controversy", "scandal", "dispute", "clash", "clashes", "standoff",
			"feud", "exchange", "moment", "scene", "scenes", "move", "moves", "decision", "choice", "selection", "appointment", "resignation",
			"shift", "change", "changes", "strategy", "strength", "weakness", "popularity", "support", "response", "reaction", "silence",
			"absence", "presence", "turnout", "event", "events", "crisis", "war", "situation", "fact", "facts", "reality", "logic",
			"attack", "trend", "trends", "pattern", "patterns", "movement", "simulation",
			"simulations", "performance", "uproar", "backlash", "outcry", "tone", "timing", "pace", "size", "scale", "length", "mood", "anger",
			"frustration", "split", "rift", "divide", "division", "divisions", "hostility", "conflict", "tension", "tensions", "economy",
			"weather", "verdict", "sentence", "career", "delay", "delays", "shortage", "problems", "strike", "protests");
	/** The writer's own conclusion, even from what was counted. */
	private static final WordSet STRESSING = WordSet.of("underscore", "underline", "highlight", "illustrate", "point to");
	private static final WordSet FOUND = WordSet.of("findings", "results", "numbers", "figures");

	private Signs() { }

	/** @param cue in lower case; @param speaker as it stands in the text */
	public static boolean is(String cue, String speaker) {
		String lemma = lemma(cue);
		if (!SHOWING.contains(lemma)) return false;
		String noun = noun(speaker);
		return MATTERS.contains(noun) || STRESSING.contains(lemma) && FOUND.contains(noun);
	}

	/** Of the last verb; the words themselves where it is none. */
	static String lemma(String cue) {
		int last = cue.lastIndexOf(' ');
		int first = cue.lastIndexOf(' ', last - 1);
		return SpeechVerbs.lemma(cue.substring(last + 1)).or(() -> SpeechVerbs.lemma(cue.substring(first + 1))).orElse(cue);
	}

	/** What stands before whatever says more of it; empty where that is a name. */
	private static String noun(String speaker) {
		String noun = "";
		for (String word : BLANKS.split(speaker)) {
			String lower = word.toLowerCase(Locale.ROOT);
			if (FunctionWords.PREPOSITIONS.contains(lower) || FunctionWords.RELATIVES.contains(lower)) break;
			noun = word;
			if (word.endsWith(",")) break;
		}
		return noun.endsWith(",") ? noun.substring(0, noun.length() - 1) : noun;
	}
}
