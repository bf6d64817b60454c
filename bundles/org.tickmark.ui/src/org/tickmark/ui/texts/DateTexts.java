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
import org.tickmark.ui.messages.Messages;

/** What the desk says about the day that a draft's dates count from, and how it takes a typed one. No widget in here. */
public final class DateTexts {
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
			case SET -> Messages.text("dateline.origin.set");
			case DATELINE -> Messages.text("dateline.origin.dateline");
			case PAGE_HEAD -> Messages.text("dateline.origin.pageHead");
			case PAGE_DATA -> Messages.text("dateline.origin.pageData");
			case TIME_ELEMENT -> Messages.text("dateline.origin.timeElement");
			case STORY_DATA -> Messages.text("dateline.origin.storyData");
			case FRONT_MATTER -> Messages.text("dateline.origin.frontMatter");
			case PUBLICATION -> Messages.text("dateline.origin.publication");
		};
	}

	private static String missing(Draft draft) {
		return draft.dateline().flatMap(Dateline::day)
				.map(day -> Messages.text("dateline.missing.year", day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
						String.valueOf(day.getDayOfMonth())))
				.orElse(Messages.text("dateline.missing"));
	}
}
