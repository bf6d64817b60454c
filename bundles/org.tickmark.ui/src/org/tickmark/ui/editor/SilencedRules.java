package org.tickmark.ui.editor;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** The rules that this desk does not want to hear of, in any draft. What was decided on their findings stays. */
public final class SilencedRules {
	private static final String BUNDLE = "org.tickmark.ui";
	private static final String KEY = "silencedRules";

	private SilencedRules() { }

	public static Set<String> all() {
		String stored = InstanceScope.INSTANCE.getNode(BUNDLE).get(KEY, "");
		return stored.isEmpty() ? Set.of() : Set.of(stored.split(","));
	}

	public static void set(Set<String> ruleIds) {
		InstanceScope.INSTANCE.getNode(BUNDLE).put(KEY, String.join(",", new TreeSet<>(ruleIds)));
	}
}
