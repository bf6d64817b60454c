package org.tickmark.dossier;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
		private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):([0-5]\\d)(?:[.,]\\d{1,3})?");

		/** As people write it: "0:12:31", "12:31"; what is less than a second is let go. Empty for what is no time. */
		public static Optional<Timecode> of(String shown) {
			Matcher clock = CLOCK.matcher(shown.strip());
			if (!clock.matches()) return Optional.empty();
			long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
			return Optional.of(new Timecode(
					Duration.ofHours(hours).plusMinutes(Long.parseLong(clock.group(2))).plusSeconds(Long.parseLong(clock.group(3)))));
		}

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
