package org.tickmark.ui.house;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** The person at this desk, by whose name decisions are recorded. */
public final class Checker {
	/** The node of preferences that all settings of this desk stand in. */
	public static final String BUNDLE = "org.tickmark.ui";
	public static final String KEY = "checker";

	public static final String ONE_PERSON = "onePersonDesk";

	private Checker() { }

	/** Whether whoever wrote a draft may also check it and sign it off, since nobody else works at this desk. */
	public static boolean isAlone() {
		return InstanceScope.INSTANCE.getNode(BUNDLE).getBoolean(ONE_PERSON, false);
	}

	/** The name that was set, else the user's of the system. */
	public static String name() {
		return InstanceScope.INSTANCE.getNode(BUNDLE).get(KEY, nameOfTheUser());
	}

	/** As the system knows this person. */
	public static String nameOfTheUser() {
		return System.getProperty("user.name", "checker");
	}

	public static void setName(String name) {
		InstanceScope.INSTANCE.getNode(BUNDLE).put(KEY, name.strip());
		Settings.keep(InstanceScope.INSTANCE.getNode(BUNDLE));
	}
}
