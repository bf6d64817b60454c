package org.tickmark.ui.house;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.osgi.service.prefs.Preferences;
import org.tickmark.claims.ClaimKind;

/**
 * Which rules this desk hears of, in any draft: all but those it silenced, and of those that run on request the ones it asked for. What was
 * decided on their findings stays.
 */
public final class Rules {
	private static final String SILENCED = "silencedRules";
	private static final String ASKED = "askedRules";

	private final Preferences node;
	private final Supplier<KnownRules> known;
	private final Consumer<Runnable> change;

	/** @param change runs what sets something, then keeps it and tells of it */
	Rules(Preferences node, Supplier<KnownRules> known, Consumer<Runnable> change) {
		this.node = node;
		this.known = known;
		this.change = change;
	}

	public Set<String> silenced() {
		return stored(SILENCED);
	}

	/** Those that run only since this desk wants them. */
	Set<String> asked() {
		return stored(ASKED);
	}

	private Set<String> stored(String key) {
		String stored = node.get(key, "");
		return stored.isEmpty() ? Set.of() : Set.of(stored.split(","));
	}

	/** The ids of all rules there are. */
	public Set<String> known() {
		return known.get().all();
	}

	/** Those of them that run only where a house wants them. */
	public Set<String> onRequest() {
		return known.get().onRequest();
	}

	/** Of claims that they may find. */
	Set<ClaimKind> kinds() {
		return known.get().kinds();
	}

	/** Of the given rules, those that this desk hears of. */
	public List<String> heard(List<String> rules) {
		Set<String> onRequest = onRequest();
		return rules.stream().filter(rule -> onRequest.contains(rule) ? asked().contains(rule) : !silenced().contains(rule)).toList();
	}

	/** Hears of these no more. */
	public void silence(Set<String> rules) {
		Set<String> heard = new HashSet<>(heard(List.copyOf(known())));
		heard.removeAll(rules);
		hear(heard);
	}

	/** Hears of these as well. */
	public void hearAgain(Set<String> rules) {
		Set<String> heard = new HashSet<>(heard(List.copyOf(known())));
		heard.addAll(rules);
		hear(heard);
	}

	/** Hears of these and no others. Rules of a bundle that is not there right now stay as they are. */
	public void hear(Set<String> rules) {
		KnownRules there = known.get();
		Set<String> silenced = new TreeSet<>(silenced());
		Set<String> asked = new TreeSet<>(asked());
		silenced.removeAll(there.all());
		asked.removeAll(there.all());
		for (String rule : there.all()) {
			if (there.onRequest().contains(rule) && rules.contains(rule)) asked.add(rule);
			if (!there.onRequest().contains(rule) && !rules.contains(rule)) silenced.add(rule);
		}
		change.accept(() -> take(silenced, asked));
	}

	/** Hears of what another house hears of, whether the rules are there right now or not; to be kept and told by the caller. */
	void take(Set<String> silenced, Set<String> asked) {
		node.put(SILENCED, String.join(",", new TreeSet<>(silenced)));
		node.put(ASKED, String.join(",", new TreeSet<>(asked)));
	}
}
