package org.tickmark.claims.internal.quotes.phrases;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.quotes.sayings.Period;

/** Where somebody or something is from, set off by commas: "Ann Lee, of Mill Inc, said", "the Ulm, Ohio, office". */
public final class Address {
	private static final int STATE = 3;

	private Address() { }

	/** "Ann Lee, from the town's harbour office", "Karl Brook, of Mill Inc", not "of course" and not "from his office". */
	public static boolean isOrigin(Period period, int i) {
		boolean origin = period.lower(i).equals("from") || period.lower(i).equals("of");
		boolean named = period.isCapitalized(i + 1) && !period.isTime(i + 1) || period.lower(i + 1).equals("the");
		return origin && named && period.lower(i - 1).equals(",") && period.isCapitalized(i - 2) && !period.isTime(i - 2);
	}

	/** "St. Louis, Mo., office", "Ulm, Ohio, office": a comma on either side of the state. @param before where the office's clause ends */
	public static boolean isInAddress(Period period, int comma, int before) {
		int close = comma;
		for (int i = comma; i <= comma + STATE && i < before; i++) if (period.lower(i).equals(",")) close = i;
		int town = behindTown(period, close);
		return close < before && town > 0 && (close == comma || town == comma);
	}

	/** The comma behind the town of an address that ends with a comma there; -1 for any other comma. */
	private static int behindTown(Period period, int close) {
		int state = period.lower(close - 1).equals(".") ? close - 2 : close - 1;
		boolean small = period.isWord(close + 1) && !period.isCapitalized(close + 1) && !period.lower(close + 1).endsWith("ing");
		boolean address = period.lower(close).equals(",") && small && period.lower(state - 1).equals(",") && period.isCapitalized(state - 2)
				&& period.isCapitalized(state) && Gazetteer.isState(period.at(state).text());
		return address ? state - 1 : -1;
	}
}
