package org.tickmark.ui.texts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Explanation.WrongWeekday;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;

/** What may stand in place of a weekday and a date that do not suit each other: either may be wrong, so a person chooses. No widget in here. */
public final class EitherDay {
	private static final int NEAREST = 3;
	private static final int WEEK = 7;

	private EitherDay() { }

	/**
	 * With the weekday of the date, and with the nearest day of the month that has the weekday; not where they are abbreviated or written
	 * in figures alone, where each desk has its own way. Empty for any other problem, and of what is settled.
	 *
	 * @param text that the item's spans count in
	 */
	public static List<String> of(Item item, String text) {
		Optional<Claim> claim = item.claim().filter(found -> found.span().equals(item.span()));
		if (item.kind() != ClaimKind.PROBLEM || item.status().settled() || claim.isEmpty()
				|| !(claim.get().why() instanceof WrongWeekday wrong))
			return List.of();
		return PlaceTold.othersOf(item).stream().filter(item.span()::contains).filter(place -> isWeekday(place.in(text), wrong)).findFirst()
				.map(weekday -> Stream.concat(Stream.of(put(name(wrong.date().getDayOfWeek()), weekday, item.span(), text)),
						dated(item.span(), weekday, wrong, text).stream()).toList())
				.orElse(List.of());
	}

	private static boolean isWeekday(String words, WrongWeekday wrong) {
		return words.equals(name(wrong.written()));
	}

	private static String name(DayOfWeek day) {
		return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
	}

	private static String put(String right, Span place, Span whole, String text) {
		return new Span(whole.start(), place.start()).in(text) + right + new Span(place.end(), whole.end()).in(text);
	}

	/** Empty where the nearest such day is of another month, or the day does not stand by itself. */
	private static Optional<String> dated(Span whole, Span weekday, WrongWeekday wrong, String text) {
		int back = Math.floorMod(wrong.date().getDayOfWeek().getValue() - wrong.written().getValue(), WEEK);
		LocalDate meant = back <= NEAREST ? wrong.date().minusDays(back) : wrong.date().plusDays(WEEK - (long) back);
		String day = String.valueOf(wrong.date().getDayOfMonth());
		List<Span> places = Stream.iterate(text.indexOf(day, whole.start()), at -> at >= 0 && at + day.length() <= whole.end(),
				at -> text.indexOf(day, at + 1)).map(at -> new Span(at, at + day.length()))
				.filter(place -> !weekday.overlaps(place) && isAlone(place, text)).toList();
		if (places.size() != 1 || meant.getMonth() != wrong.date().getMonth()) return Optional.empty();
		return Optional.of(put(String.valueOf(meant.getDayOfMonth()), places.getFirst(), whole, text));
	}

	/** Between blanks, commas and the like; no part of a figure, an ordinal or a date in figures. */
	private static boolean isAlone(Span place, String text) {
		return isApart(text, place.start() - 1) && isApart(text, place.end());
	}

	private static boolean isApart(String text, int at) {
		return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at)) || ",();.".indexOf(text.charAt(at)) >= 0;
	}
}
