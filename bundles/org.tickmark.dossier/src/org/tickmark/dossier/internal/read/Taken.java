package org.tickmark.dossier.internal.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.tickmark.dossier.Locator;
import org.tickmark.dossier.ReadSource;
import org.tickmark.dossier.SourceForm;
import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.dossier.messages.Messages;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** What was read so far. */
final class Taken {
	private final StringBuilder text = new StringBuilder();
	private final List<Stretch> stretches = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();
	private final Pace pace;
	private String title = "";
	private Optional<LocalDate> dated = Optional.empty();

	Taken(Pace pace) {
		this.pace = pace;
	}

	/** Adds what stands at one place, with a line end behind it; nothing for blanks. */
	void add(String words, Locator locator, String speaker) throws LimitException {
		if (words.isBlank()) {
			pace.check();
			return;
		}
		if (text.length() + words.length() > Limits.MOST_TEXT) throw new LimitException(Messages.text("limit.text", Limits.MOST_TEXT));
		if (stretches.size() == Limits.MOST_PLACES) throw new LimitException(Messages.text("limit.places", Limits.MOST_PLACES));
		pace.got(words.length());
		pace.check();
		int start = text.length();
		text.append(words);
		stretches.add(new Stretch(new Span(start, text.length()), locator, speaker));
		text.append('\n');
	}

	void add(String words, Locator locator) throws LimitException {
		add(words, locator, "");
	}

	/** Does in one step what may take long; see {@link Pace#beside}. */
	<T> T beside(Supplier<T> step) throws LimitException {
		return pace.beside(step);
	}

	/** The next is added to the same line: the sentence goes on. The blank between belongs to what stands before. */
	void goOn() {
		if (stretches.isEmpty()) return;
		text.setCharAt(text.length() - 1, ' ');
		Stretch last = stretches.removeLast();
		stretches.add(new Stretch(new Span(last.span().start(), text.length()), last.locator(), last.speaker()));
	}

	/** As {@link #goOn}, in the middle of a word. */
	void goOnInWord() {
		if (!stretches.isEmpty()) text.setLength(text.length() - 1);
	}

	/** Takes off what the last line ends in, a hyphen. */
	void dropLast() {
		Stretch last = stretches.removeLast();
		text.setLength(text.length() - 2);
		text.append('\n');
		stretches.add(new Stretch(new Span(last.span().start(), last.span().end() - 1), last.locator(), last.speaker()));
	}

	/** Whether the last line ends as sentences do not. */
	boolean endsInMidSentence() {
		if (text.length() < 2) return false;
		char last = text.charAt(text.length() - 2);
		return Character.isLetterOrDigit(last) || last == ',' || last == ';' || last == '-' || last == '\u2013';
	}

	/** Whether the last line ends in half a word and a hyphen. */
	boolean endsInHyphen() {
		return text.length() > 2 && text.charAt(text.length() - 2) == '-' && Character.isLetter(text.charAt(text.length() - 3));
	}

	int places() {
		return stretches.size();
	}

	/** @param given by the source itself; the first that is not blank counts */
	void title(String given) {
		if (title.isBlank()) title = given.strip().replaceAll("\\s+", " ");
	}

	/** The day that the source says it is from, beside its text; the first counts. */
	void dated(Optional<LocalDate> day) {
		if (dated.isEmpty()) dated = day;
	}

	/** @param sentence for people */
	void remark(String sentence) {
		if (!remarks.contains(sentence)) remarks.add(sentence);
	}

	/** A dateline in the text outranks what stands beside it: a page is printed again, and a file saved again. */
	ReadSource as(SourceForm form) {
		SourceText read = new SourceText(text.toString(), stretches);
		Optional<LocalDate> day = dated;
		if (!read.isEmpty()) {
			Draft draft = Draft.of(read.text());
			day = dated.map(draft::publishedOn).orElse(draft).referenceDate();
		}
		return new ReadSource(form, title, day, Speakers.of(read), remarks);
	}
}
