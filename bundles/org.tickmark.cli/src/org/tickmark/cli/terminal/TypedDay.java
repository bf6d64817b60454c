package org.tickmark.cli.terminal;

import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.TypedDate;

/** A day as it was typed. Which one 3/4/2024 is, the house says, whose options may come later on the line. */
public record TypedDay(String typed) {
	/** Empty where the words are no day. */
	public static Optional<TypedDay> of(String typed) {
		return day(typed, HousePolicy.USUAL).map(day -> new TypedDay(typed));
	}

	/** As the house reads it. */
	public LocalDate in(HousePolicy policy) {
		return day(typed, policy).orElseThrow(() -> new IllegalStateException(typed));
	}

	/** A year alone is none: no one draft's dateline is there to take the day from. */
	private static Optional<LocalDate> day(String typed, HousePolicy policy) {
		return TypedDate.of(typed, policy).flatMap(TypedDate::day);
	}
}
