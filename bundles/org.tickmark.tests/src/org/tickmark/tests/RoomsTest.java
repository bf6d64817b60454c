package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.tickmark.claims.Explanation;

/** A package is a room that one can look over, and no two of them need each other. */
class RoomsTest {
	/** Beside the package's description. */
	private static final int MOST_CLASSES = 34;
	private static final int LARGEST_CIRCLE = 3;

	/** A sealed set names its members and they name it: that circle is the point of it. */
	private static final Set<String> REASONS = family(Explanation.class);

	private static Set<String> family(Class<?> sealed) {
		Set<String> names = new HashSet<>(Set.of(sealed.getName()));
		if (sealed.isSealed()) for (Class<?> member : sealed.getPermittedSubclasses()) names.addAll(family(member));
		return names;
	}

	private static Rooms roomsOf(String bundle) {
		File file = FileLocator.getBundleFileLocation(Platform.getBundle(bundle)).orElseThrow();
		File classes = new File(file, "target/classes");
		return Rooms.in(classes.isDirectory() ? classes : file);
	}

	@Test
	void noPackageNeedsWhatNeedsItAndEachCanBeLookedOver() {
		for (String bundle : List.of("org.tickmark.draft", "org.tickmark.claims", "org.tickmark.review", "org.tickmark.dossier",
				"org.tickmark.ui", "org.tickmark.cli")) {
			Rooms rooms = roomsOf(bundle);

			assertTrue(rooms.byPackage().size() > 1, bundle);
			rooms.byPackage().forEach((name, classes) -> assertTrue(classes.size() <= MOST_CLASSES, name + " has " + classes.size()));
			assertEquals(Set.of(), rooms.packageCircles(), bundle);
			assertEquals(List.of(), rooms.classCircles().stream().filter(circle -> circle.size() > LARGEST_CIRCLE)
					.filter(circle -> !REASONS.containsAll(circle)).toList(), bundle);
		}
	}

	@Test
	void aCircleIsSeenOverAnyWay() {
		Rooms round = new Rooms(Map.of("a.One", Set.of("b.Two"), "b.Two", Set.of("a.Three"), "a.Three", Set.of("a.One"), "a.Four",
				Set.of("a.One")));

		assertEquals(Set.of(Set.of("a", "b")), round.packageCircles());
		assertEquals(Set.of(Set.of("a.One", "a.Three", "b.Two")), round.classCircles());
	}
}
