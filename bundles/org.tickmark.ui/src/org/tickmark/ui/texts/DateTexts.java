package org.tickmark.ui.texts;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.TypedDate;
import org.tickmark.draft.DateOrigin;
import org.tickmark.draft.Dateline;
import org.tickmark.draft.Draft;

/** What the desk says about the day that a draft's dates count from, and how it takes a typed one. No widget in here. */
public final class DateTexts {
	public static final String HOW_TO_TYPE = "Type a date: 2024-03-12 or 12 March 2024";

	private DateTexts() { }

	/** The day as typed; empty if it is none. @param draft whose dateline's day counts where only the year is typed */
	public static Optional<LocalDate> typed(String text, HousePolicy policy, Draft draft) {
		Optional<MonthDay> usual = draft.dateline().flatMap(Dateline::day).or(() -> draft.referenceDate().map(MonthDay::from));
		return TypedDate.day(text, policy, usual);
	}

	/** The weekday and what says so; what is missing where no day is known. */
	public static String origin(Draft draft) {
		return draft.referenceDate().map(day -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", "
				+ draft.referenceOrigin().map(DateTexts::of).orElse("")).orElseGet(() -> missing(draft));
	}

	private static String of(DateOrigin origin) {
		return switch (origin) {
			case SET -> "as set here";
			case DATELINE -> "from the dateline";
			case PAGE_HEAD -> "published then, says the page’s head";
			case PAGE_DATA -> "published then, says the page’s data for search engines";
			case TIME_ELEMENT -> "the time beside the headline";
			case FRONT_MATTER -> "from the front matter";
			case PUBLICATION -> "the day of publication";
		};
	}

	private static String missing(Draft draft) {
		return draft.dateline().flatMap(Dateline::day)
				.map(day -> "The dateline says " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth()
				+ " but no year: which one?").orElse("No date known: on which day is the draft filed?");
	}
}
