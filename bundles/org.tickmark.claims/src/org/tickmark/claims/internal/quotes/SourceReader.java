package org.tickmark.claims.internal.quotes;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.extents.ReportedClause;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.speakers.MainSubject;
import org.tickmark.claims.internal.quotes.speakers.SpeakerPhrase;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Attributions that need no verb, in text order: "according to", a noun of saying with its clause, a view, a name and a colon. */
final class SourceReader {
	private static final WordSet IDENTIFY = WordSet.of("identified", "identifies", "identify");
	private static final WordSet SEES = WordSet.of("regarded");
	private static final WordSet NAMING = WordSet.union(IDENTIFY, SEES, WordSet.of("named"));
	private static final WordSet SELVES = WordSet.of("himself", "herself", "themselves", "itself", "as", "with", "myself", "ourselves");
	private static final int LONGEST_OBJECT = 12;

	private final Period period;
	private final Attributions attributions;

	SourceReader(Period period, Attributions attributions) {
		this.period = period;
		this.attributions = attributions;
	}

	void read() {
		var according = new AccordingTo(period, attributions);
		var nouns = new SpeechNoun(period, attributions);
		for (int i = 0; i < period.size(); i++) {
			according.readAccording(i);
			according.readReportedBy(i);
			nouns.readNoun(i);
			nouns.readAnswer(i);
			readLabel(i);
			readHeading(i);
			readIdentified(i);
			nouns.readMessage(i);
			readView(i);
		}
	}

	/** "Police identified the driver as Ann Lee, a clerk", "the Post named the dead man as Karl Brook": whom they say it is. */
	private void readIdentified(int verb) {
		if (!NAMING.contains(period.lower(verb))) return;
		boolean names = period.lower(verb).equals("named");
		int as = verb + 2;
		while (as < verb + LONGEST_OBJECT && isOfObject(as)) as++;
		boolean meant = names ? period.lower(verb + 1).equals("the") && period.isCapitalized(as + 1)
				: !SELVES.contains(period.lower(verb + 1)) && !FunctionWords.isAdverb(period.lower(verb + 1)) && isOfObject(verb + 1)
						&& !FunctionWords.isAdverb(period.lower(as + 1)) && !(SEES.contains(period.lower(verb))
						&& (FunctionWords.PREPOSITIONS.contains(period.lower(verb + 1)) || period.opensWithClause(as + 1)));
		int from = verb;
		while (from > 1 && (FunctionWords.HAVE.contains(period.lower(from - 1)) || FunctionWords.isAdverb(period.lower(from - 1)))) from--;
		boolean said = period.lower(as).equals("as") && meant && !period.lower(verb - 1).equals("to") && from > 0
				&& !FunctionWords.BE.contains(period.lower(from - 1)) && !FunctionWords.RELATIVES.contains(period.lower(from - 1));
		if (!said) return;
		Optional<Run> speaker = period.lower(from - 1).equals("and") ? MainSubject.of(period) : SpeakerPhrase.before(period, from, 0);
		if (speaker.isPresent() && (period.isWord(as + 1) || period.isQuotation(as + 1)) && !period.lower(as + 2).equals("as"))
			attributions.add(verb + 1, endOfName(verb + 1, as), speaker, new Run(from, verb + 1));
	}

	/** "In Lee's view, it leaks", "It leaks, in Lee's view." */
	private void readView(int view) {
		int owner = view - 1;
		int from = owner;
		while (from > 1 && (period.isCapitalized(from - 1) || period.lower(from - 1).equals(".") && period.isCapitalized(from - 2))) from--;
		boolean owned = period.lower(view).equals("view") && period.lower(owner).equals("'s") && from < owner && period.lower(from - 1).equals("in");
		boolean leads = owned && from == 1 && period.lower(view + 1).equals(",");
		if (!leads && (!owned || view + 1 < period.stop() || !period.lower(from - 2).equals(","))) return;
		int start = leads ? view + 2 : ReportedClause.startBefore(period, from - 1);
		int end = leads ? ReportedClause.end(period, start) : ReportedClause.trimmed(period, start, from - 1);
		if (end > start) attributions.add(start, end, Optional.of(new Run(from, owner)), new Run(view, view + 1));
	}

	/** "as “slow,” which is what millers call it": the clause tells of the word. */
	private int endOfName(int from, int as) {
		int end = ReportedClause.end(period, from);
		for (int i = as + 1; i < end; i++) {
			if (period.endsSentence(i)) return i + 1;
			if (period.lower(i).equals(",") && FunctionWords.RELATIVES.contains(period.lower(i + 1))) return i;
		}
		return end;
	}

	private boolean isOfObject(int i) {
		String word = period.lower(i);
		return word.equals("'s") || word.equals("-") || period.at(i).isNumber()
				|| period.isWord(i) && !FunctionWords.CONJUNCTIONS.contains(word) && !period.isAuxiliary(i) && !word.equals("by");
	}

	/** "Lee: “…”" and the headline's "Lee: Port Will Close", a name and a colon before what is said. */
	private void readLabel(int i) {
		if (!period.lower(i).equals(":") || attributions.isTaken(i + 1)) return;
		Optional<Run> name = Signature.label(period, i);
		if (name.isEmpty()) return;
		boolean alone = period.isQuotation(i + 1) && (period.count(i + 2, period.stop()) == 0 || period.lower(i + 2).startsWith("http"));
		int end = alone ? i + 2 : ReportedClause.trimmed(period, i + 1, period.stop());
		if (end > i + 1) attributions.add(i + 1, end, name, new Run(i, i + 1));
	}

	/** "“The dam will hold”: Ann Lee", a headline that ends with who said it. */
	private void readHeading(int colon) {
		if (colon != 1 || !period.lower(1).equals(":") || !period.isQuotation(0)) return;
		var name = new Run(2, period.stop());
		boolean ends = !name.isEmpty() && period.stop() == period.size() && Signature.isLargeName(period, name);
		if (!ends || attributions.isTaken(0) || FunctionWords.DETERMINERS.contains(period.lower(2))) return;
		boolean told = period.quotation(0).filter(one -> one.inner().in(period.text()).split(" ").length >= Signature.HEADLINE_NAME_WORDS).isPresent();
		if (told) attributions.add(0, 1, Optional.of(name), new Run(1, 2));
	}
}
