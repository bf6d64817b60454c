package org.tickmark.claims.internal.dates.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Ground;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;

/** The weekdays that the text named so far, by the way in which a word beside them points: to come, or over. */
public final class WeekdaysTold {
	/** In days: the next of those that are no farther back is most of a week off, and a text that means it says so. */
	private static final int JUST_OVER = 2;

	private final Set<DayOfWeek> ahead = EnumSet.noneOf(DayOfWeek.class);
	private final Set<DayOfWeek> past = EnumSet.noneOf(DayOfWeek.class);
	private final int[] timesToCome = new int[DayOfWeek.SUNDAY.getValue() + 1];
	private final int[] timesOver = new int[DayOfWeek.SUNDAY.getValue() + 1];
	private final Set<DayOfWeek> ofStory;

	/** @param ofStory those that the whole text tells of as over, read before */
	public WeekdaysTold(Set<DayOfWeek> ofStory) {
		this.ofStory = ofStory;
	}

	/** Whether the text told of such a day as to come, and of none that has been: the last week's, and the next week's, are not one. */
	public boolean looksAheadTo(DayOfWeek weekday) {
		return ahead.contains(weekday) && !past.contains(weekday);
	}

	/** The same, whether or not it told of one that has been. */
	public boolean tellsOfNext(DayOfWeek weekday) {
		return ahead.contains(weekday);
	}

	/** Whether the text told of such a day as over, and of none to come. */
	public boolean looksBackTo(DayOfWeek weekday) {
		return past.contains(weekday) && !ahead.contains(weekday);
	}

	/** Whether the whole text, read to its end, tells of such a day as over. */
	public boolean isOfStory(DayOfWeek weekday) {
		return ofStory.contains(weekday);
	}

	/**
	 * Those that it told of as just over, and at least as often as it seemed to look ahead to one, which it then hardly did: by one
	 * weekday a text mostly means one day.
	 */
	public Set<DayOfWeek> inDoubt() {
		Set<DayOfWeek> doubt = EnumSet.noneOf(DayOfWeek.class);
		for (DayOfWeek day : DayOfWeek.values()) {
			int toCome = timesToCome[day.getValue()];
			if (toCome > 0 && toCome <= timesOver[day.getValue()]) doubt.add(day);
		}
		return doubt;
	}

	/** @param reference the draft's date */
	public void remember(TimeExpression expression, Optional<LocalDate> reference) {
		if (!(expression.why() instanceof Explanation.RelativeDate relative)) return;
		Optional<LocalDate> told = expression.point().filter(point -> point.day() > 0).flatMap(CalendarPoint::firstDay);
		boolean toCome = told.filter(named -> reference.filter(day -> named.isAfter(day) && named.isBefore(day.plusWeeks(1))).isPresent()).isPresent();
		boolean over = relative.ground() == Ground.PAST
				&& told.filter(named -> reference.filter(day -> named.isBefore(day) && !named.isBefore(day.minusDays(JUST_OVER))).isPresent()).isPresent();
		if (toCome) timesToCome[told.get().getDayOfWeek().getValue()]++;
		if (over) timesOver[told.get().getDayOfWeek().getValue()]++;
		if (looksAhead(expression) || toCome) told.map(LocalDate::getDayOfWeek).ifPresent(ahead::add);
		if (relative.ground() == Ground.PAST && !toCome) told.map(LocalDate::getDayOfWeek).ifPresent(past::add);
	}

	public static boolean looksAhead(TimeExpression expression) {
		return expression.why() instanceof Explanation.RelativeDate relative
				&& (relative.ground() == Ground.AHEAD || relative.ground() == Ground.DEADLINE);
	}
}
