package org.tickmark.claims.internal.names;

/** Places that everybody knows, for rules that hold them against each other. */
public final class Atlas {
	private Atlas() { }

	/** Whether it is a country, a state or a region, which others lie in. */
	public static boolean isLand(String name) {
		return Gazetteer.isLand(Gazetteer.key(name));
	}

	/** The same, or short for a state: "Calif". */
	public static boolean isState(String name) {
		return isLand(name) || Gazetteer.isShortState(name);
	}
}
