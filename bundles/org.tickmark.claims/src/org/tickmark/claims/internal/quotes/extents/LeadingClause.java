package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.Dash;
import org.tickmark.claims.internal.quotes.phrases.SetOffParticiple;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** A clause with words of saying that only leads up to the main one, or hangs within it. */
public final class LeadingClause {
	public static final WordSet LEADS = WordSet.of("asked", "as", "when", "while", "after", "before", "in", "by", "if", "although",
			"though", "because", "since", "despite");
	/** Behind a time they open a clause that leads up: "days before it …". */
	public static final WordSet CLAUSE_LEADS = WordSet.of("when", "after", "before", "as");
	/** Lead up with a noun and what it says: "Among those who said …, most …". */
	private static final WordSet FRONTED = WordSet.of("where", "whereas", "following", "amid", "among", "unlike");
	/** Behind a comma they open what is set off by another. */
	private static final WordSet INSTANCES = WordSet.of("including", "such", "particularly", "especially", "like");
	private static final WordSet LINKS = WordSet.of("but", "and", "yet");
	public static final WordSet HANGING = WordSet.of("which", "who", "when", "where");
	private static final WordSet SPELLS = WordSet.of("recent", "past", "last", "previous", "coming", "early", "late", "next", "first", "and", "the", "this");
	private static final WordSet OPEN_TIMES = WordSet.of("in", "by", "since", "on", "over", "during", "last", "this", "between", "until");
	private static final int LATE_LEAD = 4;
	private static final int LONGEST_CLAUSE = 16;
	/** Behind a comma they go on with what is reported. */
	private static final WordSet ASIDES = WordSet.of("who", "which", "where", "and", "or", "with");
	private static final WordSet CONCEDING = WordSet.of("while", "although", "though");

	private LeadingClause() { }

	/** Where the cue stands in a clause that only leads up to the main one ("Asked when …, she …"), that clause's end. */
	public static int end(Period period, Cue cue, int from) {
		int described = behindWhat(period, cue, from);
		if (described > 0) return described;
		boolean setOff = cue.form().shape() == SpeechVerbs.Shape.GERUND
				&& SetOffParticiple.isOf(period, cue.speaker(), cue.words().from(), from);
		if (setOff) return SetOffParticiple.end(period, from);
		boolean hangs = isSetOff(period, cue);
		int complement = quotedComplement(period, cue, from);
		if (complement > 0) return complement;
		boolean leads = leads(period, cue);
		if (leads && isFronted(period)) hangs = false;
		if (!hangs && !leads) return Integer.MAX_VALUE;
		boolean deed = opensByDeed(cue);
		boolean inserted = false;
		for (int i = from; i < period.stop(); i++) {
			// "the pay of clerks, especially the young, halved": the second comma closes what the first opens.
			if (hangs && period.lower(i).equals(",") && (inserted || INSTANCES.contains(period.lower(i + 1)))) {
				inserted = !inserted;
				continue;
			}
			boolean pause = period.lower(i).equals(",") && !ASIDES.contains(period.lower(i + 1));
			int verb = hangs && FunctionWords.isAdverb(period.lower(i + 1)) ? i + 2 : i + 1;
			boolean main = period.isPastVerb(verb) || period.isAuxiliary(verb);
			// "who said it was “too old,” will have to mend it"
			if (hangs && i > from && period.endsSentence(i - 1) && period.isAuxiliary(i)) return i;
			boolean again = hangs && period.lower(i).equals(",") && FunctionWords.CONJUNCTIONS.contains(period.lower(i + 1)) && i > from
					&& (period.lower(i + 2).equals("who") || period.lower(i + 2).equals("which"));
			if (again || pause && (!hangs || main && period.hasFinite(from, i))) return i;
			// "In calling it “too old,” the town …"
			if (deed && period.endsSentence(i) && period.isWord(i + 1)) return i + 1;
			// "While Lee calls it “too old,” she drives it"
			if (leads && endsWithComma(period, i) && opensMain(period, i + 1)) return i + 1;
		}
		return Integer.MAX_VALUE;
	}

	/** "a leak which, he said, was old", "the days when, she said, nobody came": only the clause that hangs there is said. */
	public static boolean hangsOn(Period period, int from, int link) {
		return link - from >= LATE_LEAD && HANGING.contains(period.lower(link));
	}

	/** "As Lee noted, …", "But as Lee noted, …", "However, as Lee noted, …"; but "The dam, as Lee noted, leaks" goes on. @param as before the speaker */
	public static boolean opensAs(Period period, int as) {
		if (!period.lower(as).equals("as")) return false;
		int link = period.lower(as - 1).equals(",") && as == 2 ? 0 : as - 1;
		String word = period.lower(link);
		return as == 0 || word.equals("but") || word.equals("yet") || word.equals("and") || link == 0 && FunctionWords.isAdverb(word);
	}

	/** Whether all behind the pause is said: behind "But as Lee noted," what a pause or quotation marks set off may be the writer's, or another's. */
	public static boolean isAllSaid(Period period, int as, int behind) {
		boolean marks = period.hasQuotation(behind, period.stop()) && (!period.isQuotation(period.stop() - 1) || Cue.saysMore(period, behind));
		boolean whole = as == 0 || !period.hasComma(behind, period.stop()) && !marks && !FunctionWords.CONJUNCTIONS.contains(period.lower(behind));
		return whole && period.hasFinite(behind, period.stop());
	}

	/** "as of 2016,", "in the past year,", where "of Ulm," and "in office since May," tell more of somebody. @param end the comma */
	public static boolean opensWithTime(Period period, int from, int end) {
		boolean asOf = period.lower(from).equals("as") && period.lower(from + 1).equals("of");
		boolean opens = asOf || OPEN_TIMES.contains(period.lower(from));
		boolean time = false;
		for (int i = asOf ? from + 2 : from + 1; i < end && opens; i++) {
			boolean told = period.isTime(i) || FunctionWords.TIME_NOUNS.contains(period.lower(i)) || period.at(i).isNumber();
			time |= told;
			opens = told || SPELLS.contains(period.lower(i)) || FunctionWords.COUNT_NOUNS.contains(period.lower(i));
		}
		return opens && time;
	}

	/** "In a letter sent to the board and the “Old Guard,” …": all that stands before the quotation, and hangs on the first word. */
	public static boolean isPlace(Period period, int quotation) {
		boolean place = FunctionWords.PREPOSITIONS.contains(period.lower(0));
		for (int i = 1; i < quotation && place; i++) {
			place = !period.lower(i).equals(",") && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)) && !FunctionWords.RELATIVES.contains(period
					.lower(i)) && (!period.isAuxiliary(i) || period.lower(i).equals("'s"));
		}
		return place;
	}

	/** "He drove what a clerk said was an old van, left it in Ulm": the writer goes on at the comma; else -1. */
	private static int behindWhat(Period period, Cue cue, int from) {
		boolean what = cue.speaker().filter(run -> period.lower(run.from() - 1).equals("what")).isPresent() && FunctionWords.BE.contains(period.lower(from));
		for (int i = from + 1; what && i < period.stop(); i++) {
			if (period.lower(i).equals(",") && (period.isPastVerb(i + 1) || period.isAuxiliary(i + 1))) return i;
		}
		return -1;
	}

	/** "With a letter declaring the bid “too low” it appears the town has lost": the main clause begins without a comma; else -1. */
	private static int quotedComplement(Period period, Cue cue, int from) {
		if (cue.form().shape() != SpeechVerbs.Shape.GERUND || !FunctionWords.PREPOSITIONS.contains(period.lower(0))
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(1))) return -1;
		for (int i = 0; i < cue.words().from(); i++) {
			if (period.lower(i).equals(",")) return -1;
		}
		for (int i = from + 1; i < period.stop(); i++) {
			if (period.isQuotation(i - 1) && !period.endsSentence(i - 1) && period.opensWithPronoun(i)
					&& !FunctionWords.RELATIVES.contains(period.lower(i)))
				return i;
		}
		return -1;
	}

	/** "asked what “arks” are – a word of Lee's – she left": what leads up ends before what is set off. @param dash the first of two */
	public static boolean isInsertedBeforeMain(Period period, int dash) {
		if (!Dash.is(period, dash)) return false;
		for (int i = dash + 2; i < dash + LONGEST_CLAUSE && !period.lower(i).equals(","); i++) {
			if (Dash.is(period, i)) return opensMain(period, i + 1);
		}
		return false;
	}

	private static boolean opensMain(Period period, int from) {
		String first = period.lower(from);
		boolean subject = period.isCapitalized(from) || FunctionWords.DETERMINERS.contains(first) || FunctionWords.PREPOSITIONS.contains(first)
				|| FunctionWords.SUBJECT_PRONOUNS.contains(first) || first.endsWith("s");
		if (!period.isWord(from) || !subject || FunctionWords.RELATIVES.contains(first)) return false;
		for (int i = from + 1; i < from + LONGEST_CLAUSE && !period.lower(i).equals(","); i++) {
			if (period.isAuxiliary(i) && !period.lower(i).equals("'s") || period.isPastVerb(i) || period.opensWithPronoun(i - 1)) return true;
		}
		return false;
	}

	private static boolean endsWithComma(Period period, int i) {
		return period.quotation(i).filter(said -> period.text().charAt(said.inner().end() - 1) == ',').isPresent();
	}

	private static boolean isFronted(Period period) {
		return FRONTED.contains(period.lower(0)) || FRONTED.contains(period.lower(1)) && FunctionWords.CONJUNCTIONS.contains(period.lower(0));
	}

	private static boolean opensByDeed(Cue cue) {
		return cue.form().shape() == SpeechVerbs.Shape.GERUND && cue.verb() <= 1;
	}

	/** "The office, which declined to comment, moved in May": what comes behind the next comma is the main clause. */
	private static boolean isSetOff(Period period, Cue cue) {
		return cue.speaker().filter(run -> isRelative(period, run.from()) || isRelative(period, run.from() - 1)).isPresent();
	}

	/** ", who lost", ", which she said". */
	private static boolean isRelative(Period period, int i) {
		return period.lower(i - 1).equals(",") && (period.lower(i).equals("who") || period.lower(i).equals("which"));
	}

	/** "Asked whether …, she left", "But when she asked …, he left", "Days before it was to report …, the office moved". */
	private static boolean leads(Period period, Cue cue) {
		int first = LINKS.contains(period.lower(0)) ? 1 : 0;
		if (first == 1 && period.lower(1).equals(",")) first++;
		for (int i = first; i < cue.from(); i++) {
			if (!period.lower(i).equals(",")) continue;
			// "In May, a month after the town announced …, the mill said …"
			if (!FunctionWords.PREPOSITIONS.contains(period.lower(first)) || period.hasFinite(first, i)) return false;
			// "Following the report, which found …, the mayor left"
			if (BehindDash.ANTECEDENTS.contains(period.lower(i + 1)) && FRONTED.contains(period.lower(first))) return true;
			first = i + 1;
		}
		if (FRONTED.contains(period.lower(first))) return true;
		if (cue.form().shape() == SpeechVerbs.Shape.GERUND && cue.words().from() == 0 || LEADS.contains(period.lower(first))) return true;
		int link = cue.from() - 1;
		return link > first && link <= first + LATE_LEAD && CLAUSE_LEADS.contains(period.lower(link)) && !period.hasFinite(first, link)
				|| link > first && CLAUSE_LEADS.contains(period.lower(link)) && (period.isTime(first)
						|| link <= first + LATE_LEAD && FunctionWords.TIME_NOUNS.contains(period.lower(link - 1)));
	}

	/** "said that given the state of the mills:": only leads up to what is said. */
	public static boolean isLeadIn(Period period, int from, int end) {
		if (!period.lower(end).equals(":") || !period.lower(from).equals("that") || end < period.stop()) return false;
		boolean leads = period.lower(from + 1).equals("given") || FunctionWords.PREPOSITIONS.contains(period.lower(from + 1));
		for (int i = from + 2; i < end && leads; i++) {
			leads = !period.isQuotation(i) && !period.isPastVerb(i) && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))
					&& (!period.isAuxiliary(i) || period.lower(i).equals("'s"));
		}
		return leads;
	}

	/** "And while it is old “for now,” Lee said, in May it …": only half of what is said. */
	public static boolean isConceded(Period period, int from, int end) {
		int first = period.lower(from).equals("and") || period.lower(from).equals("but") ? from + 1 : from;
		return CONCEDING.contains(period.lower(first)) && !period.hasComma(first, end);
	}
}
