package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.quotes.extents.Hearer;
import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.HeadNoun;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Things that a verb of saying is told of, and that tell nothing: "The pipe burst, suggesting …", "The contract calls for forty boats". */
final class Inanimate {
	private static final WordSet SUGGESTING = WordSet.of("suggest", "tell", "show", "remind", "hint", "warn");
	private static final WordSet SIGNS = WordSet.of("label", "labels", "test", "tests", "pipe", "pipes", "mark", "marks", "trace", "traces",
			"smell", "symptom", "symptoms", "footprint", "footprints", "stain", "stains", "wound", "wounds", "injury", "injuries",
			"sensor", "sensors", "gauge", "gauges", "scan", "scans", "clue", "clues", "crack", "cracks", "damage", "debris", "wreckage",
			"sign", "signs", "sound", "noise", "smoke", "light", "lights", "tracks", "bones", "blood", "weather", "clouds");
	private static final WordSet IMPLYING = WordSet.of("imply", "suggest", "indicate", "mean", "signal", "show");
	private static final WordSet MOVES = WordSet.of("move", "step", "drop", "fall", "rise", "shift", "change", "turn", "pattern", "pause",
			"delay", "silence", "gesture", "result", "price", "prices");
	private static final WordSet OFF = WordSet.of("off", "up", "back", "in", "time", "home", "upon", "round", "collect", "heads");
	private static final WordSet WORKS = WordSet.of("film", "films", "book", "books", "novel", "novels", "play", "series", "documentary",
			"exhibition", "song", "songs", "picture", "pictures", "painting", "opera", "musical", "movie", "memoir", "tale", "tales");
	private static final WordSet OUTCOMES = WordSet.of("results", "result", "sales", "trend", "trends", "prices", "price", "orders",
			"earnings", "profits", "shares", "markets", "market", "gain", "gains", "rise", "drop", "decline", "increase", "growth",
			"spending", "demand", "chart", "charts", "map", "photograph", "photographs", "performance", "signals", "readings");
	private static final WordSet TERMS = WordSet.of("contract", "contracts", "recipe", "rules", "deal", "agreement", "schedule", "forecast",
			"forecasts", "situation", "occasion", "job", "terms", "design", "pact", "script", "tradition", "settlement");
	private static final WordSet MATTERS = WordSet.of("process", "reason", "reasons", "fact", "facts", "factor", "factors", "history", "logic",
			"difference", "differences", "dynamic", "situation", "trend", "circumstances", "pressure", "shift", "gap", "success", "failure");

	private Inanimate() { }

	/** Whether what would speak is such a thing. */
	static boolean is(Period period, Cue cue) {
		return isSign(period, cue) || isOfThing(period, cue) || isConcluded(period, cue);
	}

	/** "The film tells how the dam was built", "Results suggest growth", "The contract calls for forty boats", "since she declared for mayor have". */
	private static boolean isOfThing(Period period, Cue cue) {
		String lemma = cue.form().verb().lemma();
		String next = period.lower(cue.to());
		if (lemma.equals("call")) return OFF.contains(next) || next.equals("to") && period.lower(cue.to() + 1).equals("mind");
		if (lemma.equals("declare")) return next.equals("for") && period.isAuxiliary(Adverbial.skip(period, cue.to()));
		if (lemma.equals("assure")) return period.lower(cue.from()).equals("to") && !FunctionWords.OBJECT_PRONOUNS.contains(next)
				&& !period.isCapitalized(cue.to()) && !period.lower(Hearer.behind(period, cue.to())).equals("that");
		if (cue.speaker().isEmpty() || period.isQuotation(cue.to())) return false;
		Run speaker = cue.speaker().get();
		return switch (lemma) {
			case "tell" -> HeadNoun.isOneOf(period, speaker, WORKS) && !period.lower(Hearer.behind(period, cue.to())).equals("that");
			case "suggest", "indicate", "signal", "show", "confirm", "reveal", "point to" -> HeadNoun.isOneOf(period, speaker, OUTCOMES)
					&& !next.equals("that");
			case "explain" -> (next.equals("why") || next.equals("how")) && isMatter(period, speaker);
			case "imply" -> HeadNoun.isOneOf(period, speaker, OUTCOMES) || period.at(speaker.from()).isNumber()
					|| FunctionWords.ARTICLES.contains(period.lower(speaker.from())) && period.at(speaker.from() + 1).isNumber();
			case "call for" -> HeadNoun.isOneOf(period, speaker, TERMS) && !period.isCapitalized(speaker.to() - 1);
			default -> false;
		};
	}

	/** "the process that …", where no paper and nobody speaks. */
	private static boolean isMatter(Period period, Run speaker) {
		for (int i = speaker.from(); i < speaker.to(); i++) {
			if (period.isCapitalized(i) && i > 0 || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) return false;
		}
		return HeadNoun.isOneOf(period, speaker, MATTERS);
	}

	/** "The label suggested that …", "The pipe burst, suggesting …": from a thing one concludes, and it says nothing. */
	private static boolean isSign(Period period, Cue cue) {
		if (!SUGGESTING.contains(cue.form().verb().lemma()) || cue.speaker().isEmpty()) return false;
		Run speaker = cue.speaker().get();
		boolean gerund = cue.form().shape() == SpeechVerbs.Shape.GERUND;
		// "The family left, a move suggesting …"
		boolean loose = gerund && cue.form().verb().lemma().equals("suggest");
		if (loose && MOVES.contains(period.lower(cue.words().from() - 1))) return true;
		int head = speaker.from();
		for (int i = speaker.from(); i < speaker.to() && !FunctionWords.PREPOSITIONS.contains(period.lower(i)); i++) {
			if (period.isCapitalized(i) && i > 0 || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) return false;
			if (period.isPastVerb(i)) break;
			head = i;
			if (gerund && SIGNS.contains(period.lower(i))) return true;
		}
		if (SIGNS.contains(period.lower(head))) return true;
		return loose && MOVES.contains(period.lower(head));
	}

	/** "That implies growth", "It implies a rise": what the writer concludes; "it" may as well be a paper, which suggests or shows. */
	private static boolean isConcluded(Period period, Cue cue) {
		if (cue.form().shape() != SpeechVerbs.Shape.PRESENT || cue.speaker().isEmpty()) return false;
		Run speaker = cue.speaker().get();
		String lemma = cue.form().verb().lemma();
		if (speaker.to() != speaker.from() + 1 || !IMPLYING.contains(lemma)) return false;
		String word = period.lower(speaker.from());
		return word.equals("that") && speaker.from() == 0 || word.equals("this") || word.equals("it") && lemma.equals("imply");
	}
}
