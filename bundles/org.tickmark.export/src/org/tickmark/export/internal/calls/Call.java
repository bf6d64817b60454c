package org.tickmark.export.internal.calls;

import java.util.List;

/**
 * All that one person or document is asked.
 *
 * @param title who or what it is; a code name where nobody may know more
 * @param contact how to reach it; empty where nobody said
 * @param person whether it can be spoken with
 */
record Call(String title, String about, String contact, boolean person, List<Asked> asked) {
	/** What is said of several items at once, and what of each is to be checked. @param line that they stand in */
	record Asked(String lead, List<Check> checks) { }

	/** @param number of the item, as in all exports */
	record Check(int number, String question) { }
}
