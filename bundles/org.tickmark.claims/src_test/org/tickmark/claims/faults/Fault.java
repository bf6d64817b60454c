package org.tickmark.claims.faults;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** One class of faults. */
interface Fault {
	/** What a class of faults is about. */
	enum Family {
		DATES("dates"), QUOTATIONS("quotations"), ARITHMETIC("arithmetic"), FIGURES("other figures"), NAMES("names"), DEBRIS("debris");

		private final String title;

		Family(String title) {
			this.title = title;
		}

		String title() {
			return title;
		}
	}

	Family family();

	/** For people. */
	String title();

	/**
	 * @param turn counts up, so that each shape has its turn
	 * @return empty where this prose has no place for it
	 */
	Optional<Planted> plant(String prose, int turn, RandomGenerator random);
}
