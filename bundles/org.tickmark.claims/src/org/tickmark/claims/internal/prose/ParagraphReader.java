package org.tickmark.claims.internal.prose;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.draft.Span;

/** Cuts a text into paragraphs. A line is a paragraph, unless the whole text is wrapped by hard line ends as old mails and wires are. */
final class ParagraphReader {
	/** The widest line of a hard-wrapped text: terminals, typewriters and wire printers stop well before. */
	private static final int WIDEST_WRAPPED_LINE = 100;
	/** Lines shorter than this are headings, verses or lists, not a wrapped line that goes on. */
	private static final int NARROWEST_WRAPPED_LINE = 50;

	/** In characters. What is longer is no paragraph; all its words at once would take more memory than there is. */
	private static final int LONGEST = 50_000;
	/** No text has so many; beyond, lines are joined to pieces of some length, since each takes memory of its own. */
	private static final int MOST = 400_000;
	private static final int JOINED = 1_000;

	private ParagraphReader() { }

	/** Trimmed, without the empty ones, in text order. */
	static List<Span> paragraphsIn(String text) {
		List<Span> lines = lines(text);
		boolean wrapped = isHardWrapped(lines);
		List<Span> paragraphs = new ArrayList<>();
		boolean continues = false;
		for (Span line : lines) {
			Span trimmed = trim(text, line);
			if (trimmed.isEmpty()) {
				continues = false;
				continue;
			}
			boolean joined = continues || paragraphs.size() > MOST && paragraphs.getLast().length() < JOINED;
			if (joined && paragraphs.getLast().length() + trimmed.length() < LONGEST)
				paragraphs.set(paragraphs.size() - 1, paragraphs.getLast().union(trimmed));
			else cut(text, trimmed, paragraphs);
			continues = wrapped && line.length() >= NARROWEST_WRAPPED_LINE;
		}
		return paragraphs;
	}

	/** At the end of a sentence where there is one, else between two words. */
	private static void cut(String text, Span paragraph, List<Span> pieces) {
		int start = paragraph.start();
		while (paragraph.end() - start > LONGEST) {
			String most = text.substring(start, start + LONGEST);
			int stop = most.lastIndexOf(". ") > 0 ? most.lastIndexOf(". ") : most.lastIndexOf(' ');
			int end = stop > 0 ? start + stop + 1 : start + LONGEST;
			if (Character.isLowSurrogate(text.charAt(end))) end--;
			Span piece = trim(text, new Span(start, end));
			if (!piece.isEmpty()) pieces.add(piece);
			start = end;
		}
		Span rest = trim(text, new Span(start, paragraph.end()));
		if (!rest.isEmpty()) pieces.add(rest);
	}

	private static boolean isHardWrapped(List<Span> lines) {
		int followed = 0;
		int full = 0;
		for (int i = 0; i < lines.size(); i++) {
			int length = lines.get(i).length();
			if (length > WIDEST_WRAPPED_LINE) return false;
			if (length == 0 || i + 1 == lines.size() || lines.get(i + 1).isEmpty()) continue;
			followed++;
			if (length >= NARROWEST_WRAPPED_LINE) full++;
		}
		return followed > 0 && full * 4 >= followed * 3;
	}

	private static List<Span> lines(String text) {
		List<Span> lines = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			if (!isLineEnd(text.charAt(i))) continue;
			lines.add(new Span(start, i));
			if (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') i++;
			start = i + 1;
		}
		lines.add(new Span(start, text.length()));
		return lines;
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
	}

	private static Span trim(String text, Span line) {
		int start = line.start();
		int end = line.end();
		while (start < end && isSpace(text.charAt(start))) start++;
		while (end > start && isSpace(text.charAt(end - 1))) end--;
		return new Span(start, end);
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
