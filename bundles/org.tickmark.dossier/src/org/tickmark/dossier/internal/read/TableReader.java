package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.messages.Messages;

/** Reads tables with commas, semicolons or tabs between their cells. */
final class TableReader implements FormReader {
	private static final String DELIMITERS = ",;\t|";
	private static final int LINES_LOOKED_AT = 20;

	@Override
	public void read(Input input, Taken taken) throws IOException {
		String text = TextBytes.decode(input.bytes(), input.declared());
		refuseIfTooWide(text);
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false)
				.setLenientEof(true).setTrailingData(true).get();
		int row = 0;
		try (var records = format.parse(new StringReader(text))) {
			for (CSVRecord record : records) {
				row++;
				for (int column = 0; column < record.size(); column++)
					taken.add(Paragraphs.oneLine(record.get(column)), new Locator.Cell("", Grid.name(column + 1, row)));
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** A row is held in memory as a whole. */
	private static void refuseIfTooWide(String text) throws LimitException {
		int cells = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n') cells = 0;
			else if (DELIMITERS.indexOf(c) >= 0 && ++cells > Limits.MOST_COLUMNS)
				throw new LimitException(Messages.text("limit.columns", Limits.MOST_COLUMNS));
		}
	}

	/** The one that stands most often in the first lines, outside of quotation marks. */
	private static char delimiter(String text) {
		int[] counts = new int[DELIMITERS.length()];
		boolean quoted = false;
		int lines = 0;
		for (int i = 0; i < text.length() && lines < LINES_LOOKED_AT; i++) {
			char c = text.charAt(i);
			if (c == '"') quoted = !quoted;
			if (c == '\n') lines++;
			int which = DELIMITERS.indexOf(c);
			if (which >= 0 && !quoted) counts[which]++;
		}
		int best = 0;
		for (int i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
		return DELIMITERS.charAt(best);
	}
}
