package org.tickmark.claims.internal.quotes.phrases;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Studies, and all who inquire, whose findings are told like words: "The poll also shows a majority behind her", "Inspectors found the dam was leaking". */
public final class Study {
	/** What they find they tell. */
	private static final WordSet INQUIRERS = WordSet.of("inspectors", "auditors", "investigators", "mps", "lawmakers", "committee", "panel",
			"commission", "inquiry", "watchdog", "court", "judge", "jury", "department", "agency", "regulators", "auditor", "ombudsman", "it");
	private static final WordSet FINDINGS = WordSet.of("find", "finds", "found", "show", "shows", "showed");
	private static final WordSet STUDIES = WordSet.of("poll", "polls", "survey", "surveys", "study", "studies", "data", "research",
			"analysis", "statistics", "census", "report", "reports", "audit", "polling", "tally", "index", "review", "records", "figures",
			"numbers", "documents", "filings", "minutes", "transcripts");
	private static final WordSet TELL_OF_STUDIES = WordSet.of("find", "show");

	private Study() { }

	/** "Most oppose the tax, a new survey finds.": the last word. */
	public static boolean isFinding(Period period, int verb) {
		return FINDINGS.contains(period.lower(verb)) && verb + 1 >= period.stop();
	}

	/** "The poll also shows a majority behind her", "the report lists five boats": what a study tells is no bare object. */
	public static boolean tells(Period period, Cue cue) {
		String lemma = cue.form().verb().lemma();
		return TELL_OF_STUDIES.contains(lemma) && cue.speaker().filter(run -> is(period, run)).isPresent();
	}

	/** "The survey found most oppose it", "Inspectors found the dam was leaking", not "Clerks found a rope". @param content behind the verb */
	public static boolean finds(Period period, Cue cue, int content) {
		if (tells(period, cue)) return period.count(content, period.stop()) > 2;
		boolean inquires = cue.form().verb().lemma().equals("find") && cue.form().shape() == SpeechVerbs.Shape.PAST
				&& cue.speaker().filter(run -> HeadNoun.isOneOf(period, run, INQUIRERS)).isPresent();
		boolean opens = FunctionWords.DETERMINERS.contains(period.lower(content)) || period.at(content).isNumber();
		return inquires && opens && period.opensWithClause(content);
	}

	public static boolean is(Period period, Run speaker) {
		return HeadNoun.isOneOf(period, speaker, STUDIES);
	}
}
