package org.tickmark.claims.faults;

import java.util.List;

import org.tickmark.draft.Span;

/**
 * Prose twice: as it should be, and with one fault.
 *
 * @param places where the fault is, in what is wrong; more than one where two sentences contradict each other
 */
record Planted(String right, String wrong, List<Span> places) {
	Planted {
		places = List.copyOf(places);
	}
}
