package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.Dash;
import org.tickmark.claims.internal.quotes.phrases.Designation;
import org.tickmark.claims.internal.quotes.phrases.Enumeration;
import org.tickmark.claims.internal.quotes.phrases.InnerComma;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** How far a thing goes that somebody rejects, calls names or praises, where no clause is reported. */
public final class ReportedObject {
	/** Behind a comma they say what belongs to the thing before. */
	private static final WordSet INSTANCES = WordSet.of("including", "such", "particularly", "especially", "like");
	private static final WordSet RELATIVES_OF_PEOPLE = WordSet.of("who", "whose", "which");
	private static final WordSet SAYING = WordSet.of("saying", "arguing", "insisting", "claiming", "stating", "adding");
	/** What they call somebody may come behind the occasion. */
	private static final WordSet NAMING = WordSet.of("call", "describe", "characterize", "characterise", "label", "brand", "dub", "deem",
			"term", "portray");
	private static final WordSet ANSWERING = WordSet.of("protest", "attack", "defend", "dismiss", "oppose", "hint at", "respond to", "reply to");
	private static final WordSet CHARGED_WITH = WordSet.of("for", "over");
	private static final WordSet TURNS = WordSet.of("but", "while", "though", "although", "whereas");
	private static final int LONGEST_GROUP = 8;
	private static final int SHORT_PARTICIPLE = 5; // no "ring" and no "king"

	private ReportedObject() { }

	/** How far what is rejected, called names or praised goes; {@code cue.to()} where nothing particular is meant. */
	public static int end(Period period, Cue cue) {
		int from = cue.to();
		boolean general = cue.speaker().filter(run -> run.to() == run.from() + 1 && period.lower(run.from()).equals("you")).isPresent();
		boolean subject = cue.form().shape() == SpeechVerbs.Shape.GERUND && cue.verb() == 0
				&& LeadingClause.end(period, cue, from) == Integer.MAX_VALUE;
		if (general || subject || period.lower(period.size() - 1).equals("?")) return from;
		int end = ReportedClause.end(period, from);
		boolean hangs = cue.speaker().filter(run -> FunctionWords.RELATIVES.contains(period.lower(run.from()))).isPresent();
		boolean names = NAMING.contains(cue.form().verb().lemma());
		for (int i = from; i < end; i++) {
			i = Math.max(i, behindInserted(period, i, end));
			if (period.isInDate(i)) continue;
			boolean evenIf = period.lower(i + 1).equals("even") && period.lower(i + 2).equals("if");
			boolean pause = period.lower(i).equals(",") && !INSTANCES.contains(period.lower(i + 1)) && !evenIf;
			if (pause && (joinsAdjective(period, from, i) || isOfName(period, from, i) || asksOn(period, from, i)
					|| InnerComma.is(period, from, i, end))) continue;
			if (pause && !Enumeration.listsMore(period, from, i, end) && !(names && Designation.isInserted(period, from, i))) return i;
			if (!listsMarks(period, i) && (period.endsSentence(i) || closesWithComma(period, i, end))) return i + 1;
			if (i > from && (isSaying(period, i) || isTurn(period, i) || isToldBehind(period, i))) return i;
			boolean occasion = Occasion.isOfName(period, i, end) || !names && Occasion.endsThing(period, from, i, end);
			if (i > from && (!names && Occasion.isSaidThen(period, from, i) || Occasion.isDayOfSaying(period, cue, from, i, end))) return i;
			boolean again = i > from && period.lower(i).equals("and") && (NextSaying.saysAgain(period, i + 1) || saysBoth(period, cue, i + 1));
			boolean charged = period.lower(i).equals("by") && SaidBesides.isCharge(cue.form().verb().lemma());
			again |= i > from && isOtherSaying(period, cue, i);
			if (i > from && (goesOnAsBefore(period, cue, from, i) || turnsAway(period, from, i))) return i;
			if (again || i > from && (!charged && goesOn(period, cue, from, i) || occasion || hangs && isMainVerb(period, i))) return i;
		}
		return end;
	}

	/** "a call by Lee, whose seat is safe, to resign", "a push by Roth, the clerk, to leave": the comma that closes what is set off, or -1. */
	private static int behindInserted(Period period, int comma, int end) {
		if (!period.lower(comma).equals(",")) return -1;
		boolean apposed = period.isCapitalized(comma - 1) && FunctionWords.ARTICLES.contains(period.lower(comma + 1));
		if (!apposed && !RELATIVES_OF_PEOPLE.contains(period.lower(comma + 1))) return -1;
		for (int i = comma + 1; i < end; i++) {
			if (!period.lower(i).equals(",")) continue;
			String link = period.lower(i + 1);
			return (link.equals("to") || link.equals("of") || CHARGED_WITH.contains(link)) && period.isWord(i + 2) ? i + 1 : -1;
		}
		return -1;
	}

	/** "what Lee called “the old wall,” the mill took": the comma within the marks ends it as one outside does. */
	private static boolean closesWithComma(Period period, int i, int end) {
		boolean comma = period.quotation(i).filter(said -> period.text().charAt(said.inner().end() - 1) == ',').isPresent();
		return comma && period.isWord(i + 1) && !FunctionWords.CONJUNCTIONS.contains(period.lower(i + 1)) && !period.hasQuotation(i + 1, end);
	}

	/** "a “wall,” a “dam” and “old,”", not "a “wall,” “It leaks,” she said" nor "a “wall,” a “clerk” said": the comma parts what is listed in marks. */
	private static boolean listsMarks(Period period, int i) {
		int next = FunctionWords.ARTICLES.contains(period.lower(i + 1)) ? i + 2 : i + 1;
		return period.quotation(i).filter(said -> period.text().charAt(said.inner().end() - 1) == ',').isPresent()
				&& period.quotation(next).filter(said -> next > i + 1 || said.isScare(period.text())).isPresent()
				&& !saysSo(period, next + 1);
	}

	/** "a “senior source” at the mill said". */
	private static boolean saysSo(Period period, int from) {
		for (int i = from; i < from + LONGEST_GROUP && period.isWord(i) && !FunctionWords.CONJUNCTIONS.contains(period.lower(i))
				&& !FunctionWords.RELATIVES.contains(period.lower(i)); i++) {
			if (SpeechVerbs.form(period.lower(i)).filter(form -> form.shape() != SpeechVerbs.Shape.GERUND).isPresent()) return true;
		}
		return false;
	}

	/** "asks whether it leaks, or whether it is old", "why it was not shut, or closed at once": another question. */
	private static boolean asksOn(Period period, int from, int comma) {
		String link = period.lower(comma + 1);
		if (link.equals("or") && isQuestion(period.lower(from)) && period.isPastVerb(comma + 2)) return true;
		return (link.equals("or") || link.equals("and")) && isQuestion(period.lower(from)) && isQuestion(period.lower(comma + 2))
				&& period.isWord(comma + 3);
	}

	private static boolean isQuestion(String word) {
		return FunctionWords.QUESTION_WORDS.contains(word) && !word.equals("which") && !word.equals("who") && !word.equals("when");
	}

	/** "ruled out a sale – but the town doubts it". */
	private static boolean isTurn(Period period, int i) {
		boolean dash = Dash.MARKS.contains(period.lower(i)) && (!period.lower(i).equals("-") || period.isDash(i));
		return dash && TURNS.contains(period.lower(period.lower(i + 1).equals("-") ? i + 2 : i + 1));
	}

	/** "the slow, wasteful work": the noun of the first adjective is still to come. */
	private static boolean joinsAdjective(Period period, int from, int comma) {
		int next = comma + 1;
		boolean first = FunctionWords.DETERMINERS.contains(period.lower(comma - 2)) && comma - 2 >= from && isPlain(period, comma - 1)
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(comma - 3));
		return first && isPlain(period, next) && !period.lower(comma - 1).endsWith("s") && isPlain(period, next + 1)
				&& !period.lower(next + 1).endsWith("ing") && !period.isPastVerb(next + 1) && !period.isPastVerb(next)
				&& SpeechVerbs.form(period.lower(next)).isEmpty() && !period.lower(next).endsWith("ing");
	}

	private static boolean isPlain(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !period.isCapitalized(i) && !period.isAuxiliary(i) && !FunctionWords.CONJUNCTIONS.contains(word)
				&& !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.DETERMINERS.contains(word) && !period.isTime(i)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(word) && !FunctionWords.POSSESSIVES.contains(word);
	}

	/** "a clerk, Ann Lee, for her letters": either comma around the name of whom they speak of, if what for comes behind. */
	private static boolean isOfName(Period period, int from, int comma) {
		int open = comma;
		if (CHARGED_WITH.contains(period.lower(comma + 1))) {
			open = comma - 1;
			while (open > from && isOfName(period, open)) open--;
		}
		int close = open + 1;
		while (close < open + LONGEST_GROUP && isOfName(period, close)) close++;
		return period.lower(open).equals(",") && close > open + 1 && period.lower(close).equals(",") && CHARGED_WITH.contains(period.lower(close + 1))
				&& comma <= close && open > from && !period.isCapitalized(open - 1);
	}

	private static boolean isOfName(Period period, int i) {
		return period.isCapitalized(i) || period.lower(i).equals(".");
	}

	/** "has proposed a sale and has named a buyer", "praising the dam and he gave no price", "mocking his hat and calling …": a new verb. */
	private static boolean goesOnAsBefore(Period period, Cue cue, int from, int and) {
		if (!period.lower(and).equals("and")) return false;
		String next = period.lower(and + 1);
		String has = period.lower(cue.words().from());
		if ((has.equals("has") || has.equals("have")) && next.equals(has)) return !hasVerb(period, from, and);
		boolean verb = period.isAuxiliary(and + 2) || period.isPastVerb(and + 2);
		if (period.opensWithPronoun(and + 1) && verb) return true;
		int deed = FunctionWords.isAdverb(next) ? and + 2 : and + 1;
		boolean does = cue.form().shape() == SpeechVerbs.Shape.GERUND && period.lower(deed).endsWith("ing") && period.isWord(deed + 1)
				&& period.lower(deed).length() > SHORT_PARTICIPLE && !FunctionWords.PREPOSITIONS.contains(period.lower(deed + 1))
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(and - 1));
		for (int i = from; i < and && does; i++) does = !period.lower(i).endsWith("ing");
		return does && (deed > and + 1 || period.isCapitalized(deed + 1) || period.takesObject(deed + 1));
	}

	/** "praised the sale of the dam but clerks have stopped it": a subject of its own. */
	private static boolean turnsAway(Period period, int from, int but) {
		return period.lower(but).equals("but") && !hasVerb(period, from, but) && period.opensWithClause(but + 1);
	}

	private static boolean hasVerb(Period period, int from, int to) {
		for (int i = from; i < to; i++) {
			if (period.isAuxiliary(i) || period.isPastVerb(i) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) return true;
		}
		return false;
	}

	/** "mocked the mayor: He said that …", not "mocked the mayor: he had slept", which is what they mock. */
	private static boolean isToldBehind(Period period, int colon) {
		return period.lower(colon).equals(":") && FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(colon + 1)) && SpeechVerbs
				.form(period.lower(colon + 2)).filter(form -> form.verb().may(SpeechVerb.Use.BARE) && form.shape() != SpeechVerbs.Shape.GERUND).isPresent();
	}

	/** "defended the clerk saying that he was ill": whom, and then what is said. */
	private static boolean isSaying(Period period, int i) {
		String next = period.lower(i + 1);
		return period.isWord(i - 1) && !FunctionWords.PREPOSITIONS.contains(period.lower(i - 1))
				&& !FunctionWords.CONJUNCTIONS.contains(period.lower(i - 1))
				&& SAYING.contains(period.lower(i)) && (next.equals("that") || period.opensWithPronoun(i + 1)
						|| FunctionWords.ARTICLES.contains(next) && period.opensWithClause(i + 1));
	}

	/** ", citing the flood and accusing the mayor". */
	private static boolean saysBoth(Period period, Cue cue, int i) {
		return cue.form().shape() == SpeechVerbs.Shape.GERUND && SpeechVerbs.form(period.lower(i))
				.filter(form -> form.shape() == SpeechVerbs.Shape.GERUND && !form.verb().lemma().equals("read")).isPresent();
	}

	/** "with Lee accusing the mayor of lies and Roth calling it a trick": another says what follows. */
	private static boolean isOtherSaying(Period period, Cue cue, int and) {
		int name = and + 1;
		while (period.isCapitalized(name)) name++;
		return cue.form().shape() == SpeechVerbs.Shape.GERUND && period.lower(and).equals("and") && name > and + 1
				&& SpeechVerbs.isGerund(period.lower(name));
	}

	/** "A man who accused Lee of theft said that …": the verb whose subject the clause with "who" belongs to. */
	private static boolean isMainVerb(Period period, int i) {
		boolean alone = period.isWord(i) && (period.isWord(i - 1) || period.isQuotation(i - 1)) && !period.isAuxiliary(i - 1) && !period.isCapitalized(i)
				&& !FunctionWords.DETERMINERS.contains(period.lower(i - 1)) && !SpeechVerbs.NOUNS_FIRST.contains(period.lower(i));
		return alone && SpeechVerbs.form(period.lower(i)).filter(form -> form.verb().may(SpeechVerb.Use.BARE)
						&& (form.shape() == SpeechVerbs.Shape.PAST || form.shape() == SpeechVerbs.Shape.PRESENT)).isPresent();
	}

	/** "praised the plan and joined", "attacked the plan by saying": what the speaker does besides. */
	private static boolean goesOn(Period period, Cue cue, int from, int i) {
		String word = period.lower(i);
		String next = period.lower(i + 1);
		if (word.equals("by")) return answersBy(period, cue, from, i);
		return (word.equals("and") || word.equals("but")) && period.isWord(i + 1) && !period.isCapitalized(i + 1)
				&& (next.endsWith("ed") && (period.takesObject(i + 2) || handsTo(period, from, i)) || FunctionWords.IRREGULAR_PASTS.contains(next));
	}

	/** "attacked the plan by saying": how the speaker did it, where "praised the bid to win by giving" and "called it a win by luring" tell of the thing. */
	private static boolean answersBy(Period period, Cue cue, int from, int by) {
		String deed = period.lower(by + 1);
		boolean does = deed.endsWith("ing") && deed.length() > SHORT_PARTICIPLE && !SaidBesides.isAim(period, from, by);
		String lemma = cue.form().verb().lemma();
		return does && !NAMING.contains(lemma) && (SpeechVerbs.form(deed).isPresent() || ANSWERING.contains(lemma));
	}

	/** "the clerk and handed Lee a lead", not "the calm and gifted Lee the whole day": another noun must have stood there. */
	private static boolean handsTo(Period period, int from, int and) {
		boolean adjective = FunctionWords.DETERMINERS.contains(period.lower(from)) && and == from + 2;
		return !adjective && period.isCapitalized(and + 2) && period.takesObject(and + 3);
	}

	/** "After his “tour,” Lee called the dam a “ruin”": what it is called stands behind. */
	public static boolean isNamed(Period period, Cue cue) {
		return NAMING.contains(cue.form().verb().lemma()) && period.isWord(cue.to()) && period.hasQuotation(cue.to() + 1, period.stop());
	}
}
