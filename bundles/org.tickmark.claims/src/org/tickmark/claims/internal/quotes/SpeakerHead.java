package org.tickmark.claims.internal.quotes;

import java.util.Optional;

import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** The name that a speaker's words come to, not one that only describes the speaker: in "Roth, a friend of Lee" it is "Roth". */
final class SpeakerHead {
	private static final WordSet SELVES = WordSet.of("himself", "herself");

	private final Period period;
	private final int from;
	private final int to;

	private SpeakerHead(Period period, int from, int to) {
		this.period = period;
		this.from = from;
		this.to = to;
	}

	/** Empty for "a Lee supporter", "critics of Lee" and for two people at once; the label of a turn, outside its period, is a name. */
	static Optional<Span> nameIn(Period period, Span speaker) {
		int from = 0;
		while (from < period.size() && period.at(from).start() < speaker.start()) from++;
		int to = from;
		while (to < period.size() && period.at(to).end() <= speaker.end()) to++;
		return from == to ? Optional.of(speaker) : new SpeakerHead(period, from, to).name();
	}

	/** In the first part between commas that comes to a name. */
	private Optional<Span> name() {
		for (int part = from; part < to;) {
			int end = part;
			while (end < to && !period.lower(end).equals(",")) end++;
			Optional<Span> name = nameOf(part, end);
			if (name.isPresent()) return name;
			part = end + 1;
		}
		return Optional.empty();
	}

	private Optional<Span> nameOf(int part, int partEnd) {
		int end = part;
		while (end < partEnd && !describes(end)) end++;
		if (end > part && SELVES.contains(period.lower(end - 1))) end--;
		int start = end;
		while (start > part && isOfName(start - 1)) start--;
		return start == end || isJoined(part, start) ? Optional.empty() : Optional.of(period.span(start, end));
	}

	/** What follows says more of whoever stands before: "of the Post", "who met Lee", "(I-Vt.)", "- a friend of Lee". */
	private boolean describes(int i) {
		String word = period.lower(i);
		if (word.equals("of") && Name.isTitle(period.lower(i - 1)) && period.isCapitalized(i + 1)) return false;
		if (FunctionWords.PREPOSITIONS.contains(word) || FunctionWords.RELATIVES.contains(word) || word.equals("whose")) return true;
		if (period.isWord(i) || period.isQuotation(i)) return false;
		boolean loose = period.at(i - 1).end() < period.at(i).start();
		return word.equals("(") || loose && (word.equals("-") || word.equals("\u2013") || word.equals("\u2014"));
	}

	private boolean isOfName(int i) {
		if (period.isCapitalized(i)) return true;
		boolean tight = i > from && period.at(i - 1).end() == period.at(i).start() && period.isCapitalized(i - 1);
		return tight && (period.lower(i).equals(".") || period.lower(i).equals("-"));
	}

	/** "Ann Lee and Roth", "neither Lee nor Roth". */
	private boolean isJoined(int part, int start) {
		String before = period.lower(start - 1);
		return start - 1 > part && (before.equals("and") || before.equals("or") || before.equals("nor"));
	}
}
