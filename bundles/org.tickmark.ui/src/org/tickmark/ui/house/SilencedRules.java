package org.tickmark.ui.house;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.tickmark.claims.detection.ClaimDetection;

/**
 * Which rules this desk hears of, in any draft: all but those it silenced, and of those that run on request the ones it asked for. What was
 * decided on
 * their findings stays.
 */
public final class SilencedRules {
	private static final String SILENCED = "silencedRules";
	private static final String ASKED = "askedRules";

	private SilencedRules() { }

	public static Set<String> all() {
		return stored(SILENCED);
	}

	/** Those that run only since this desk wants them. */
	public static Set<String> asked() {
		return stored(ASKED);
	}

	private static Set<String> stored(String key) {
		String stored = InstanceScope.INSTANCE.getNode(Checker.BUNDLE).get(key, "");
		return stored.isEmpty() ? Set.of() : Set.of(stored.split(","));
	}

	/** The ids of all rules there are. */
	public static Set<String> known() {
		Set<String> known = new HashSet<>();
		ServiceCaller.callOnce(SilencedRules.class, ClaimDetection.class, detection -> known.addAll(detection.ruleIds()));
		return known;
	}

	public static Set<String> onRequest() {
		Set<String> rules = new HashSet<>();
		ServiceCaller.callOnce(SilencedRules.class, ClaimDetection.class, detection -> rules.addAll(detection.rulesOnRequest()));
		return rules;
	}

	/** Of the given rules, those that this desk hears of. */
	public static List<String> heard(List<String> rules) {
		Set<String> onRequest = onRequest();
		return rules.stream().filter(rule -> onRequest.contains(rule) ? asked().contains(rule) : !all().contains(rule)).toList();
	}

	/** Hears of these no more. */
	public static void silence(Set<String> rules) {
		Set<String> heard = new HashSet<>(heard(List.copyOf(known())));
		heard.removeAll(rules);
		hear(heard);
	}

	/** Hears of these as well. */
	public static void hearAgain(Set<String> rules) {
		Set<String> heard = new HashSet<>(heard(List.copyOf(known())));
		heard.addAll(rules);
		hear(heard);
	}

	/** Hears of these and no others. Rules of a bundle that is not there right now stay as they are. */
	public static void hear(Set<String> rules) {
		Set<String> known = known();
		Set<String> onRequest = onRequest();
		Set<String> silenced = new TreeSet<>(all());
		Set<String> asked = new TreeSet<>(asked());
		silenced.removeAll(known);
		asked.removeAll(known);
		for (String rule : known) {
			if (onRequest.contains(rule) && rules.contains(rule)) asked.add(rule);
			if (!onRequest.contains(rule) && !rules.contains(rule)) silenced.add(rule);
		}
		InstanceScope.INSTANCE.getNode(Checker.BUNDLE).put(SILENCED, String.join(",", silenced));
		InstanceScope.INSTANCE.getNode(Checker.BUNDLE).put(ASKED, String.join(",", asked));
		Settings.keep(InstanceScope.INSTANCE.getNode(Checker.BUNDLE));
	}
}
