package org.tickmark.ui.house;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.tickmark.claims.ClaimKind;

/** The kinds of claims that this desk does not want to see marked. What was decided on them, or marked by hand, stays. */
public final class HiddenKinds {
	private static final String KEY = "hiddenKinds";

	private HiddenKinds() { }

	public static Set<ClaimKind> all() {
		Set<ClaimKind> hidden = EnumSet.noneOf(ClaimKind.class);
		Stream.of(InstanceScope.INSTANCE.getNode(Checker.BUNDLE).get(KEY, "").split(",")).map(ClaimKind::of).flatMap(Optional::stream)
				.forEach(hidden::add);
		return hidden;
	}

	public static void set(Set<ClaimKind> kinds) {
		InstanceScope.INSTANCE.getNode(Checker.BUNDLE).put(KEY,
				kinds.stream().sorted().map(ClaimKind::word).collect(Collectors.joining(",")));
		Settings.keep(InstanceScope.INSTANCE.getNode(Checker.BUNDLE));
	}
}
