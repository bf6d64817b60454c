package org.tickmark.dossier.values;

import java.util.Optional;

import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Detail.TimexMod;
import org.tickmark.claims.Detail.TimexType;

/**
 * A date, time or stretch, as what it means.
 *
 * @param value in TIMEX3 terms
 * @param counted whether its year was not written but counted
 */
public record TimeValue(TimexType type, String value, Optional<TimexMod> mod, boolean counted, Days days,
		Stretch stretch) implements Value {
	private static final int LONGEST_HINT = 31;
	private static final int LONGEST_SEASON = 100;
	private static final int SEASON_EDGE = 31;

	/** What a rule read. */
	public static TimeValue of(Timex timex) {
		return of(timex.type(), timex.value(), timex.mod(), timex.relative());
	}

	static TimeValue of(TimexType type, String value, Optional<TimexMod> mod, boolean counted) {
		return new TimeValue(type, value, mod, counted, type == TimexType.DATE || type == TimexType.TIME ? Days.of(value, mod) : Days.NONE,
				type == TimexType.DURATION ? Stretch.of(value, mod) : Stretch.NONE);
	}

	/** Whether it is more than a day, so that many other things were at that time, too. */
	public boolean isLong() {
		return days.isKnown() && days.length() > 2;
	}

	/** Whether there is nothing to look up: "now", "recently". */
	public boolean isVague() {
		return switch (type) {
			case DATE, TIME -> !days.isKnown() && !days.isPartlyKnown();
			case DURATION -> !stretch.isKnown();
			case SET -> value.isBlank();
		};
	}

	@Override
	public Likeness in(Value source) {
		return source instanceof TimeValue other ? in(other) : Likeness.APART;
	}

	/** What another text's value makes of this one of the draft. */
	public Likeness in(TimeValue source) {
		if (isVague() || source.isVague()) return Likeness.APART;
		boolean point = days.isKnown() || days.isPartlyKnown();
		if (point) return source.days.isKnown() || source.days.isPartlyKnown() ? points(source) : Likeness.APART;
		if (type != source.type) return Likeness.APART;
		if (type == TimexType.SET) return value.equals(source.value) ? Likeness.SAME : Likeness.OTHER;
		return stretch.in(source.stretch);
	}

	private Likeness points(TimeValue source) {
		boolean clocks = days.clock() >= 0 && source.days.clock() >= 0;
		if (clocks && days.clock() != source.days.clock()) return Likeness.OTHER;
		Likeness by = days.isKnown() && source.days.isKnown() ? ranges(source) : parts(source.days);
		boolean clock = days.clock() >= 0 != source.days.clock() >= 0;
		if (clock && by == Likeness.OTHER) return Likeness.APART;
		boolean finer = days.clock() >= 0 && source.days.clock() < 0;
		return finer && by == Likeness.SAME ? Likeness.WITHIN : by;
	}

	private Likeness ranges(TimeValue source) {
		Days there = source.days;
		if (days.covers(there)) return Likeness.SAME;
		if (there.covers(days)) {
			long hint = days.length() > 1 ? LONGEST_SEASON : LONGEST_HINT;
			return there.length() <= hint ? Likeness.WITHIN : Likeness.APART;
		}
		boolean yearOpen = (counted || source.counted) && days.monthDay() > 0 && days.monthDay() == there.monthDay();
		boolean vague = isSeason() != source.isSeason() && days.apart(there) <= SEASON_EDGE;
		return yearOpen || vague || days.overlaps(there) ? Likeness.WITHIN : Likeness.OTHER;
	}

	/** Nobody agrees where one begins: the first of its month, its solstice, the first fine day. */
	private boolean isSeason() {
		return value.matches("\\d{4}-(?:SP|SU|FA|WI)");
	}

	/** Of one of them the year is not known. */
	private Likeness parts(Days there) {
		boolean weekdays = days.weekday() > 0 && there.weekday() > 0;
		boolean dates = days.monthDay() > 0 && there.monthDay() > 0;
		if (!weekdays && !dates) return days.clock() >= 0 && there.clock() >= 0 ? Likeness.SAME : Likeness.APART;
		if (dates) return days.monthDay() == there.monthDay() ? Likeness.SAME : Likeness.OTHER;
		return days.weekday() == there.weekday() ? Likeness.WITHIN : Likeness.OTHER;
	}
}
