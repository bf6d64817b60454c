package org.tickmark.ui.editor;

import org.tickmark.claims.HousePolicy;

/** How the house that this desk stands in reads dates, and what it asks for. */
final class HousePolicies {
	private HousePolicies() { }

	static HousePolicy ofThisDesk() {
		return HousePolicy.USUAL.asking(SilencedRules.asked());
	}
}
