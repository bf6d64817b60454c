package org.tickmark.dossier.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.tickmark.dossier.Locator;

/** Puts the lines of pages together to paragraphs: words that were cut at a line's end are whole again, also across pages. */
final class PdfLines {
	/** What {@link PdfText} puts behind a paragraph. */
	static final String PARAGRAPH_END = "\u2029";

	private static final Pattern PAGE_NUMBER = Pattern
			.compile("(?i)(?:page|p\\.)?[\\s–—|-]*\\d{1,6}(?:\\s*(?:of|/)\\s*\\d{1,6})?[\\s–—|-]*");
	private static final Pattern FIGURES = Pattern.compile("\\d{1,6}");

	private final Taken taken;
	private boolean newPage;
	private String lastTop = "";
	private String lastFoot = "";

	PdfLines(Taken taken) {
		this.taken = taken;
	}

	/** Without page number, and without what stands at the same end of every page: a sentence may go on behind it. */
	void addPage(String text, int number) throws LimitException {
		List<String> paragraphs = new ArrayList<>(List.of(text.split(PARAGRAPH_END)));
		paragraphs.removeIf(String::isBlank);
		if (!paragraphs.isEmpty()) {
			String top = paragraphs.getFirst().strip();
			String foot = paragraphs.getLast().strip();
			if (paragraphs.size() > 1 && isRunning(lastFoot, foot, number)) paragraphs.removeLast();
			if (paragraphs.size() > 1 && isRunning(lastTop, top, number)) paragraphs.removeFirst();
			lastTop = top;
			lastFoot = foot;
		}
		for (String paragraph : paragraphs) add(paragraph, new Locator.Page(number));
		newPage = true;
	}

	/** The same words, and figures that are the same or count the pages; a total at the foot of a table is no page number. */
	private static boolean isRunning(String last, String line, int page) {
		if (PAGE_NUMBER.matcher(line).matches() && figures(line).getFirst() == page) return true;
		if (!FIGURES.matcher(last).replaceAll("0").equals(FIGURES.matcher(line).replaceAll("0"))) return false;
		List<Integer> before = figures(last);
		List<Integer> now = figures(line);
		return IntStream.range(0, now.size()).allMatch(i -> now.get(i).equals(before.get(i)) || now.get(i) == before.get(i) + 1);
	}

	private static List<Integer> figures(String line) {
		return FIGURES.matcher(line).results().map(figure -> Integer.valueOf(figure.group())).toList();
	}

	/** @param lines of one paragraph */
	private void add(String lines, Locator page) throws LimitException {
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
