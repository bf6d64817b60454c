package org.tickmark.claims.internal.quotes.speakers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.phrases.PersonName;
import org.tickmark.claims.internal.quotes.sayings.KnownPeople;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** The name that a speaker's words come to, not one that only describes the speaker: in "Roth, a friend of Lee" it is "Roth". */
public final class SpeakerHead {
	/** "CEO", "CFO": letters. */
	private static final int CHIEF = 3;
	private static final WordSet SHORT_OFFICES = WordSet.of("pm", "cm", "ceo", "cfo", "md", "di", "dci", "ds", "pc", "ex");
	private static final Pattern SPACE = Pattern.compile("\\s+");
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
	public static Optional<Span> nameIn(Period period, Span speaker) {
		int from = period.tokenAt(speaker.start());
		int to = from;
		while (to < period.size() && period.at(to).end() <= speaker.end()) to++;
		return from == to ? Optional.of(speaker).filter(label -> label.length() > 1) : new SpeakerHead(period, from, to).name();
	}

	/** In the first part between commas that comes to a name. */
	private Optional<Span> name() {
		if (isList() || KnownPeople.areSeveral(period.span(from, to).in(period.text()))) return Optional.empty();
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
		// "The National Chairman of the Green Congress, Ann Lee"
		if (end < partEnd && isOfficeWord(end - 1) && period.isCapitalized(end - 1) && FunctionWords.PREPOSITIONS.contains(period.lower(end)))
			return Optional.empty();
		if (end > part && SELVES.contains(period.lower(end - 1))) end--;
		int start = end;
		while (start > part && isOfName(start - 1)) start--;
		// "Harbour President and CEO Ann Lee"
		boolean offices = isJoined(part, start) && start < end - 1 && isOfficeWord(start) && isOfficeWord(start - 2);
		if (offices) return Optional.of(period.span(behindOffices(start, end), end));
		return start == end || isJoined(part, start) || isOffice(start, end) ? Optional.empty() : Optional.of(period.span(start, end));
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
		if (period.isCapitalized(i) || PersonName.isGivenTail(period, i)) return true;
		boolean tight = i > from && period.at(i - 1).end() == period.at(i).start() && period.isCapitalized(i - 1);
		return tight && (period.lower(i).equals(".") || period.lower(i).equals("-"));
	}

	/** Whether the words before the surname are offices or the person's own names: not "Green Brook" of Karl Brook. */
	public static boolean fits(String words, Name name) {
		String[] all = SPACE.split(words.toLowerCase(Locale.ROOT));
		String own = name.full().toLowerCase(Locale.ROOT);
		for (int i = 0; i < all.length - 1; i++) {
			String word = all[i].endsWith(".") ? all[i].substring(0, all[i].length() - 1) : all[i];
			if (word.length() > 1 && !SHORT_OFFICES.contains(word) && !Name.isTitle(word) && !Description.isRole(word)
					&& !own.contains(word)) return false;
		}
		return true;
	}

	private int behindOffices(int start, int end) {
		int i = start;
		while (i < end - 1 && isOfficeWord(i)) i++;
		return i;
	}

	/** "President", "CEO". */
	private boolean isOfficeWord(int i) {
		String word = period.lower(i);
		boolean chief = word.length() == CHIEF && word.startsWith("c") && word.endsWith("o") && period.at(i).text().equals(
			period.at(i).text().toUpperCase(Locale.ROOT));
		return chief || isOfOffice(word);
	}

	/** "Assistant Chief Constable": no name without one. */
	private boolean isOffice(int start, int end) {
		for (int i = start; i < end; i++) {
			if (period.isWord(i) && !Name.isTitle(period.lower(i))) return false;
		}
		return end - start > 1;
	}

	/** "Roth, Ann Lee and Brook": all of them. */
	private boolean isList() {
		boolean comma = false;
		boolean and = false;
		for (int i = from; i < to; i++) {
			comma |= period.lower(i).equals(",");
			and |= comma && period.lower(i).equals("and");
			boolean small = period.isWord(i) && !period.isCapitalized(i);
			if (small && !period.lower(i).equals("and") && !period.lower(i).equals("'s")) return false;
		}
		return and;
	}

	/** "Ann Lee and Roth", "neither Lee nor Roth". */
	private boolean isJoined(int part, int start) {
		String before = period.lower(start - 1);
		return start - 1 > part && (before.equals("and") || before.equals("or") || before.equals("nor"));
	}

	public static boolean isOfOffice(String word) {
		return Name.isTitle(word) || Description.isRole(word);
	}
}
