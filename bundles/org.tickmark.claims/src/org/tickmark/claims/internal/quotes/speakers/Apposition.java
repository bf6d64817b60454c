package org.tickmark.claims.internal.quotes.speakers;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.phrases.Address;
import org.tickmark.claims.internal.quotes.phrases.JoinedSubject;
import org.tickmark.claims.internal.quotes.phrases.NounPhrase;
import org.tickmark.claims.internal.quotes.phrases.SpeakingFirst;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** What is set off behind a speaker's name or description and tells more: "a friend of Karl Brook" of "Ann Lee, a friend of Karl Brook, said". */
public final class Apposition {
	/** An apposition seldom holds more commas than this; a list does. */
	private static final int MOST_COMMAS = 4;
	private static final int LONGEST = 40;
	private static final int ASIDE = 3;
	private static final int NEAR = 5;
	private static final WordSet DESCRIBING = WordSet.of("the", "a", "an");
	/** Open what somebody is: "Ann Lee, managing director of the mill". */
	private static final WordSet OFFICES = WordSet.of("managing", "founding", "acting", "outgoing", "incoming", "presiding", "commanding");
	private static final WordSet ASKED = WordSet.of("what", "how", "why", "whether");
	private static final WordSet CONTRASTS = WordSet.of("while", "but", "whereas");
	/** Open what tells when, where or how something was said. */
	private static final WordSet ATTENDANT = WordSet.of("in", "on", "at", "during", "after", "before", "without", "while", "when", "by",
			"for", "amid", "to", "as", "upon", "despite", "under", "though");

	private final Period period;
	private final int floor;

	/** @param floor the first token that may belong to it */
	public Apposition(Period period, int floor) {
		this.period = period;
		this.floor = floor;
	}

	/** The speaker with what is set off up to the comma: "Ann Lee, a clerk" of "Ann Lee, a clerk, said". */
	public Run before(int comma) {
		int agents = JoinedSubject.beforeAgents(period, floor, comma);
		Run done = agents < 0 ? new Run(0, 0) : BareSubject.endingAt(period, floor, agents);
		if (!done.isEmpty() && NounPhrase.startsClause(period, floor, done.from())) return new Run(done.from(), comma);
		Run strict = before(comma, false);
		return strict.isEmpty() ? before(comma, true) : strict;
	}

	/** "said Ann Lee, a clerk, who runs the port": behind all that is set off. @param name behind the name */
	public int behind(int name) {
		int end = name;
		int commas = 0;
		while (period.lower(end).equals(",") && opens(end + 1) && commas++ < MOST_COMMAS) {
			int next = endOf(end + 1);
			// "said Ann Lee, who said it was “old”": that is another saying.
			int verb = FunctionWords.isAdverb(period.lower(end + 2)) ? end + 3 : end + 2;
			boolean says = period.isQuotation(next) && period.lower(end + 1).equals("who") && SpeechVerbs.form(period.lower(verb)).isPresent();
			if (next == end + 1 || says) break;
			end = next;
		}
		return end;
	}

	/** @param loose whether anything may stand between the commas ("Lee, after a long day, said"), if the speaker opens the period */
	private Run before(int comma, boolean loose) {
		int commas = 0;
		for (int i = comma - 1; i > floor && comma - i < LONGEST && commas < MOST_COMMAS; i--) {
			if (period.isQuotation(i) && !period.isWord(i - 1) || loose && CONTRASTS.contains(period.lower(i)) && !period.lower(i + 1).endsWith("ing"))
				break;
			if (!NounPhrase.isPause(period, i) || period.isDash(i + 1) || Address.isInAddress(period, i, comma)) continue;
			commas++;
			boolean aside = comma - i <= ASIDE && isAside(i + 1);
			if (!loose && !aside && !opens(i + 1)) continue;
			Run head = BareSubject.endingAt(period, floor, i);
			// "Lee, whose boats carry fish, salt and grain, said": the clause is the apposition, and not the head of one.
			boolean age = head.to() == head.from() + 1 && period.at(head.from()).isNumber() && NounPhrase.isPause(period, head.from() - 1);
			boolean opens = !head.isEmpty() && !age && !isDoing(head) && !hangs(head.from())
					&& (loose ? opensPeriod(head) || contrasts(head) : NounPhrase.startsClause(period, floor, head.from()));
			if (opens) return new Run(nameBefore(head), aside || loose && tellsOccasion(i + 1) ? i : comma);
		}
		return new Run(0, 0);
	}

	/** "…, whose boats bring fish, …", "…, one of those who know what fish the boats bring, …": the subject of a clause within a clause. */
	private boolean hangs(int from) {
		boolean relative = FunctionWords.RELATIVES.contains(period.lower(from)) || period.lower(from).equals("whose");
		// "in what Ann Lee, a clerk, called a “loss”": she says it.
		return relative || ASKED.contains(period.lower(from - 1)) && !period.isCapitalized(from) && period.hasComma(floor, from);
	}

	/** "who left after also working in Ulm, Trier and Bonn": what somebody did. */
	private boolean isDoing(Run head) {
		boolean does = period.lower(head.from()).endsWith("ing") && !period.isCapitalized(head.from()) && head.to() - head.from() > 1;
		return does && (FunctionWords.isAdverb(period.lower(head.from() - 1)) || ATTENDANT.contains(period.lower(head.from() - 1)));
	}

	private boolean isRelative(int i) {
		return FunctionWords.RELATIVES.contains(period.lower(i)) || period.lower(i).equals("whose");
	}

	/** Where "Ann Lee, the editor of the town's paper, The Post" begins: a name before the description, if it opens the period. */
	private int nameBefore(Run head) {
		boolean role = DESCRIBING.contains(period.lower(head.from())) || !period.isCapitalized(head.from())
				&& Description.of("the " + period.span(head.from(), head.to()).in(period.text())).kind() == Description.Kind.PERSON;
		boolean described = period.lower(head.from() - 1).equals(",") && role && period.isCapitalized(head.from() - 2);
		int from = head.from() - 1;
		while (described && from > floor && period.isCapitalized(from - 1)) from--;
		if (from == floor && NounPhrase.STANDS_BEFORE.contains(period.lower(from))) from++;
		boolean opens = described && (from == floor || from == floor + 1 && NounPhrase.STANDS_BEFORE.contains(period.lower(floor)));
		boolean named = head.from() - 1 - from > 1 && !period.isTime(head.from() - 2)
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(from)) && !FunctionWords.isAdverb(period.lower(from));
		return opens && named ? from : head.from();
	}

	/** ", speaking on Monday,", ", during a visit,", ", without naming Lee,": how and when it was said, and not by whom. */
	private boolean tellsOccasion(int i) {
		String word = period.lower(i);
		return word.endsWith("ing") && !period.isCapitalized(i) && !word.equals("including") || ATTENDANT.contains(word);
	}

	/** ", for instance,", ", in turn,", ", however,", ", they said,": says nothing of the speaker. */
	private boolean isAside(int i) {
		boolean told = FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)) && NounPhrase.isPause(period, i + 2)
				&& SpeechVerbs.form(period.lower(i + 1)).filter(form -> form.verb().may(SpeechVerb.Use.BARE)).isPresent();
		return told || period.lower(i).equals("for") || period.lower(i).equals("in") || period.lower(i).equals("of")
				|| FunctionWords.isAdverb(period.lower(i)) && NounPhrase.isPause(period, i + 1);
	}

	/** "…, while the Post, quoting Lee, said". */
	private boolean contrasts(Run head) {
		return CONTRASTS.contains(period.lower(head.from() - 1)) && period.lower(head.from() - 2).equals(",") && head.to() - head.from() <= NEAR;
	}

	private boolean opensPeriod(Run head) {
		boolean owner = head.from() <= floor && head.to() - head.from() > 2
				&& (period.lower(head.to() - 2).equals("'s") || period.lower(head.from() + 1).equals("'s"));
		boolean first = head.from() <= floor || period.isQuotation(head.from() - 1) || head.from() == 1
				&& NounPhrase.STANDS_BEFORE.contains(period.lower(0)) || SpeakingFirst.opensSpeaking(period) && period.lower(head.from() - 1).equals(",");
		return first && (owner || period.isCapitalized(head.to() - 1) || FunctionWords.DETERMINERS.contains(period.lower(head.from())));
	}

	private boolean opens(int i) {
		String word = period.lower(i);
		if (period.at(i).isNumber()) return true;
		if (!period.isWord(i) || word.endsWith("ing") && !period.isCapitalized(i) && !OFFICES.contains(word)
				|| FunctionWords.isAdverb(word)) return false;
		if (isRelative(i) && !word.equals("that") || JoinedSubject.BESIDES.contains(word)) return true;
		if (Address.isOrigin(period, i)) return true;
		if (FunctionWords.SUBJECT_PRONOUNS.contains(word) || FunctionWords.CONJUNCTIONS.contains(word)
				|| FunctionWords.PREPOSITIONS.contains(word)) return false;
		return !period.isAuxiliary(i) && SpeechVerbs.form(word).filter(form -> form.shape() != SpeechVerbs.Shape.BASE).isEmpty();
	}

	private int endOf(int start) {
		int i = start;
		while (i < period.stop() && !period.lower(i).equals(",") && (!period.isQuotation(i) || isInDescription(start, i) || isTitle(i))
				&& !period.lower(i).equals(":") && !period.lower(i).equals(";")) i++;
		return i;
	}

	/** "said Ann Lee, the author of “Rivers of Ulm,” a history". */
	public boolean isTitle(int quotation) {
		return period.isWord(quotation - 1) && period.quotation(quotation).filter(title -> title.isTitled(period.text())).isPresent();
	}

	/** "said Ann Lee, one of the “first seven” millers": marks within what she is. */
	private boolean isInDescription(int start, int quotation) {
		return !isRelative(start) && period.isWord(quotation - 1) && period.isWord(quotation + 1) && !period.isCapitalized(quotation + 1)
				&& !period.endsSentence(quotation) && !FunctionWords.PREPOSITIONS.contains(period.lower(quotation + 1))
				&& !FunctionWords.LEADS.contains(period.lower(quotation + 1));
	}
}
