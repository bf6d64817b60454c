package org.tickmark.dossier.internal.read;

import org.tickmark.dossier.Locator;

/** Puts the lines of pages together to paragraphs: words that were cut at a line's end are whole again, also across pages. */
final class PdfLines {
	/** What {@link PdfText} puts behind a paragraph. */
	static final String PARAGRAPH_END = "\u2029";

	private final Taken taken;
	private boolean newPage;

	PdfLines(Taken taken) {
		this.taken = taken;
	}

	/** @param lines of one paragraph */
	void add(String lines, Locator page) throws LimitException {
		String words = joined(lines);
		if (words.isEmpty()) return;
		boolean goesOn = newPage && Character.isLowerCase(words.charAt(0));
		newPage = false;
		if (goesOn && taken.endsInHyphen()) {
			taken.dropLast();
			taken.goOnInWord();
		} else if (goesOn && taken.endsInMidSentence()) {
			taken.goOn();
		}
		taken.add(words, page);
	}

	void endPage() {
		newPage = true;
	}

	private static String joined(String lines) {
		StringBuilder joined = new StringBuilder(lines.length());
		for (String written : lines.split("\n")) {
			boolean soft = written.stripTrailing().endsWith("\u00AD");
			String line = Paragraphs.oneLine(written);
			if (line.isEmpty()) continue;
			if (!joined.isEmpty() && !isCut(joined, line, lines)) joined.append(' ');
			joined.append(line);
			if (soft) joined.append('\u00AD');
		}
		return joined.toString().replace("\u00AD", "");
	}

	/** Takes the hyphen of a word that was cut off what is there, unless the word is written with it in the middle of a line as well. */
	private static boolean isCut(StringBuilder before, String line, String lines) {
		int last = before.length() - 1;
		if (before.charAt(last) == '\u00AD') {
			before.setLength(last);
			return true;
		}
		boolean hyphen = before.charAt(last) == '-' || before.charAt(last) == '\u2010';
		if (!hyphen || last == 0 || !Character.isLetterOrDigit(before.charAt(last - 1))) return false;
		if (Character.isLetter(before.charAt(last - 1)) && Character.isLowerCase(line.charAt(0)) && !lines.contains(compound(before, line)))
			before.setLength(last);
		return true;
	}

	private static String compound(StringBuilder before, String line) {
		int start = before.lastIndexOf(" ") + 1;
		int end = 0;
		while (end < line.length() && Character.isLetter(line.charAt(end))) end++;
		return before.substring(start) + line.substring(0, end);
	}
}
