package org.tickmark.dossier.internal.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.tickmark.dossier.Locator;

/** Puts the paragraphs of a document together, in the text, in cells, and in notes, which come behind the text. */
final class Paragraphs {
	private final Taken taken;
	private final Grid grid;
	/** A text box stands in a paragraph and has its own. */
	private final Deque<StringBuilder> open = new ArrayDeque<>();
	private final List<String> notes = new ArrayList<>();
	private int number;
	private int inNotes;

	Paragraphs(Taken taken, Grid grid) {
		this.taken = taken;
		this.grid = grid;
	}

	void start() {
		open.push(new StringBuilder());
	}

	/** Blanks, line ends among them, are one. */
	void add(String characters) {
		if (!open.isEmpty()) open.getFirst().append(characters);
	}

	void end() throws LimitException {
		StringBuilder words = open.poll();
		if (words == null) return;
		String text = oneLine(words);
		if (text.isEmpty()) return;
		if (inNotes > 0) {
			notes.add(text);
			return;
		}
		Optional<Locator> cell = grid.place();
		// A cell is no paragraph to whoever counts them on the page.
		taken.add(text, cell.isPresent() ? cell.get() : new Locator.Paragraph(++number));
	}

	void startNote() {
		inNotes++;
	}

	void endNote() {
		inNotes--;
	}

	/** Adds the notes behind everything else. */
	void addNotes() throws LimitException {
		for (String note : notes) taken.add(note, new Locator.Paragraph(++number));
		notes.clear();
	}

	/** Without blanks at its ends, and one between words. */
	static String oneLine(CharSequence words) {
		StringBuilder line = new StringBuilder(words.length());
		boolean blank = false;
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060') continue;
			if (Character.isWhitespace(c) || c == '\u00A0' || c < ' ') {
				blank = true;
				continue;
			}
			if (blank && !line.isEmpty()) line.append(' ');
			blank = false;
			line.append(c);
		}
		return line.toString();
	}
}
