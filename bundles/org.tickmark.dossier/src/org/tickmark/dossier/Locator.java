package org.tickmark.dossier;

import java.time.Duration;
import java.util.Locale;

/** Where in a source something stands, in the terms of its form: what a person opens it at. */
public sealed interface Locator {
	/** As people write it, and as evidence keeps it: "p. 4", "¶ 12", "line 40", "0:12:31", "Budget!B7". */
	String shown();

	/** @param number of the page, from 1 */
	record Page(int number) implements Locator {
		@Override
		public String shown() {
			return "p. " + number;
		}
	}

	/** @param number of the paragraph, from 1 */
	record Paragraph(int number) implements Locator {
		@Override
		public String shown() {
			return "¶ " + number;
		}
	}

	/** @param number of the line, from 1 */
	record Line(int number) implements Locator {
		@Override
		public String shown() {
			return "line " + number;
		}
	}

	/** @param from the start of the recording */
	record Timecode(Duration from) implements Locator {
		@Override
		public String shown() {
			return String.format(Locale.ROOT, "%d:%02d:%02d", from.toHours(), from.toMinutesPart(), from.toSecondsPart());
		}
	}

	/**
	 * @param sheet by name; empty where there is but one table
	 * @param cell as sheets call it: a column's letters and a row's number
	 */
	record Cell(String sheet, String cell) implements Locator {
		@Override
		public String shown() {
			return sheet.isEmpty() ? cell : sheet + "!" + cell;
		}
	}
}
