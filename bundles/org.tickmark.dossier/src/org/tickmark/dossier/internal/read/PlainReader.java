package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.util.List;

import org.tickmark.dossier.Locator;
import org.tickmark.dossier.messages.Messages;

/** Reads plain text, line by line. Lines that a program broke at its right margin are put together to paragraphs. */
final class PlainReader implements FormReader {
	/** Of the lines that another one follows in their paragraph, so many in a hundred are as long as a margin makes them. */
	private static final int MOST_ARE_LONG = 60;
	private static final int SHORTEST_FULL_LINE = 45;
	private static final int LONGEST_FULL_LINE = 110;

	@Override
	public void read(Input input, Taken taken) throws IOException {
		read(TextBytes.decode(input.bytes(), input.declared()), taken);
	}

	static void read(String text, Taken taken) throws LimitException {
		if (text.indexOf(TextBytes.UNKNOWN) >= 0) taken.remark(Messages.text("remark.characters"));
		List<String> lines = text.lines().toList();
		boolean broken = isBroken(lines);
		String before = "";
		for (int i = 0; i < lines.size(); i++) {
			String line = Paragraphs.oneLine(lines.get(i));
			if (broken && goesOn(before, line)) join(taken, line);
			taken.add(line, new Locator.Line(i + 1));
			before = line;
		}
	}

	/** Lists, headings and talk have lines of their own. */
	private static boolean goesOn(String before, String line) {
		if (before.length() < SHORTEST_FULL_LINE || line.isEmpty()) return false;
		char first = line.charAt(0);
		return "-*•–—>#|".indexOf(first) < 0 && !Speakers.label(line).lookingAt();
	}

	private static void join(Taken taken, String line) {
		if (taken.endsInHyphen() && Character.isLowerCase(line.charAt(0))) {
			taken.dropLast();
			taken.goOnInWord();
		} else {
			taken.goOn();
		}
	}

	private static boolean isBroken(List<String> lines) {
		int followed = 0;
		int full = 0;
		for (int i = 0; i + 1 < lines.size(); i++) {
			int length = lines.get(i).strip().length();
			if (length == 0 || lines.get(i + 1).isBlank()) continue;
			followed++;
			if (length >= SHORTEST_FULL_LINE && length <= LONGEST_FULL_LINE) full++;
		}
		return followed > 0 && full * 100 >= followed * MOST_ARE_LONG;
	}
}
