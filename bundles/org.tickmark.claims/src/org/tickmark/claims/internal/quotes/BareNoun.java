package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.quotes.extents.LateThat;
import org.tickmark.claims.internal.quotes.phrases.Study;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.speakers.SpeakerPhrase;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.Shape;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** The words that are nouns first and verbs only beside somebody who says: "Old labels suggested", where "The suit claims that the harbour" says so. */
record BareNoun(Period period) {
	private static final WordSet TELLING = WordSet.of("shows", "show", "finds", "find");
	/** What sort of a call it is. */
	private static final WordSet CALLING = WordSet.of("phone", "telephone", "conference", "roll", "curtain", "robo", "distress", "cold",
			"video", "emergency", "prank", "margin", "bird", "sales", "public", "new", "recent", "urgent", "early", "earlier", "widespread",
			"international", "global", "bipartisan", "democratic", "republican", "strong", "loud", "growing", "previous", "similar");
	private static final WordSet PRESS = WordSet.of("agency", "agencies", "newspaper", "newspapers", "paper", "papers", "media", "channel",
			"station", "network", "broadcaster", "magazine", "website", "daily", "outlet", "outlets", "service", "wire", "tabloid");
	private static final int LONGEST_PRESS = 7;
	private static final WordSet AMOUNTS = WordSet.of("number", "percentage", "share", "proportion", "total", "count", "tally", "series", "string",
			"range", "rate", "dozens", "hundreds", "thousands", "flood", "wave");

	private boolean isAcronym(int i) {
		return period.at(i).text().chars().allMatch(Character::isUpperCase);
	}

	/** One of the words that are nouns first, with nothing before it that makes it a verb. */
	boolean is(int i, int from, Shape shape) {
		if (shape == Shape.PRESENT && (isCounted(i) || i == 1 && period.lower(2).endsWith("ed") && FunctionWords.PREPOSITIONS.contains(period.lower(3))))
			return true;
		String word = period.lower(i);
		String before = period.lower(i - 1);
		if (Study.isFinding(period, i) || TELLING.contains(word) && SpeakerPhrase.before(period, from, 0).filter(run -> Study.is(period, run))
				.isPresent()) return false;
		if (!SpeechVerbs.NOUNS_FIRST.contains(word) || from < i) return false;
		// "Old labels suggested": another verb of saying behind it needs it for a subject.
		boolean subject = shape == Shape.PRESENT && period.isWord(i - 1) && !FunctionWords.SUBJECT_PRONOUNS.contains(before)
			&& SpeechVerbs.form(period.lower(i + 1)).filter(form -> form.shape() == Shape.PAST || form.shape() == Shape.BASE
					&& (!SpeechVerbs.NOUNS_FIRST.contains(period.lower(i + 1)) || period.lower(i + 1).equals("show"))).isPresent();
		String next = period.lower(i + 1);
		// "FEC reports show that": whatever "FEC" may be, it does not report "show".
		if (subject && (i == 1 || !period.isCapitalized(i - 1) || next.equals("show") && period.lower(i + 2).equals("that") && isAcronym(i - 1))) return true;
		if (period.isCapitalized(i - 1) || isReporting(i)) return false;
		if (shape == Shape.PRESENT && isNounAndVerb(i)) return false;
		if (FunctionWords.PLURALS.contains(before) || FunctionWords.SUBJECT_PRONOUNS.contains(before) || before.equals("to")) return false;
		if (before.equals(",") && !word.startsWith("state")) return false;
		return !(before.endsWith("s") && shape == Shape.BASE && period.lower(i + 1).equals("that"));
	}

	/** "Forty boats sank, the state news agency reports.": who is said to do so at the end of the sentence, and nothing else can be. */
	boolean isReporting(int i) {
		if (!period.lower(i).startsWith("report") || !PRESS.contains(period.lower(i - 1))) return false;
		boolean ends = i + 1 >= period.stop() || period.lower(i + 1).equals(",") && LateThat.CITING.contains(period.lower(i + 2));
		int comma = i - 1;
		while (comma > 0 && i - comma <= LONGEST_PRESS && period.isWord(comma) && !period.lower(comma).equals("and")) comma--;
		return ends && period.lower(comma).equals(",") && period.hasFinite(0, comma);
	}

	/** "the number of FoI requests", "the share of ACT claims". */
	private boolean isCounted(int i) {
		return SpeechVerbs.NOUNS_FIRST.contains(period.lower(i)) && period.isCapitalized(i - 1) && period.lower(i - 2).equals("of")
				&& AMOUNTS.contains(period.lower(i - 3));
	}

	/** "The suit claims that the harbour", not "the claims that were made": one thing with its article, which says that. */
	private boolean isNounAndVerb(int i) {
		if (period.lower(i).equals("calls") && isCallFor(i)) return true;
		String article = period.lower(i - 2);
		String behind = period.lower(i + 2);
		// "contradicted the union claims that …"
		boolean object = period.isPastVerb(i - 3) && SpeechVerbs.form(period.lower(i - 3))
			.filter(form -> form.verb().may(SpeechVerb.Use.BARE)).isEmpty();
		return !object && (article.equals("the") || article.equals("a") || article.equals("an")) && !period.lower(i - 1).endsWith("s")
				&& period.lower(i + 1).equals("that") && !period.isAuxiliary(i + 2) && !behind.endsWith("ed");
	}

	/** "The mayor calls for a new dam", not "the phone calls for the mayor" and not "calls for peace". */
	private boolean isCallFor(int i) {
		String before = period.lower(i - 1);
		String next = period.lower(i + 1);
		boolean person = period.isWord(i - 1) && !before.endsWith("s") && !CALLING.contains(before) && !FunctionWords.isAdverb(before)
				&& !FunctionWords.CONJUNCTIONS.contains(before) && !FunctionWords.PREPOSITIONS.contains(before)
				&& !FunctionWords.DETERMINERS.contains(before) && !before.endsWith("ing") && !before.endsWith("ed");
		return person && (next.equals("for") || next.equals("on")) && period.isWord(i + 2);
	}

	boolean isPluralVerb(int i, int from) {
		String subject = period.lower(from - 1);
		boolean plural = FunctionWords.PLURALS.contains(subject);
		if (from < i && period.isAuxiliary(from) || period.lower(i - 1).equals("to") || plural) return true;
		if (subject.endsWith("s") && period.isWord(from - 1) || subject.equals(",") && from > 2) return true;
		return period.lower(from - 2).equals("and") && period.isCapitalized(from - 1);
	}
}
