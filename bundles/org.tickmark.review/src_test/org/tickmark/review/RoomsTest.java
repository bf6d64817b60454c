package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A package is a room that one can look over, and no two of them need each other. */
@TestInstance(Lifecycle.PER_CLASS)
class RoomsTest {
	private static final int MOST_CLASSES = 35;
	private static final int LARGEST_CIRCLE = 3;

	private final Rooms rooms;

	RoomsTest() throws URISyntaxException {
		rooms = Rooms.with(Review.class);
	}

	@Test
	void noPackagesNeedEachOther() {
		assertThat(rooms.byPackage()).hasSizeGreaterThan(1);
		assertThat(rooms.packageCircles()).isEmpty();
	}

	@Test
	void fewClassesNeedEachOther() {
		assertThat(rooms.classCircles()).allSatisfy(circle -> assertThat(circle).hasSizeLessThanOrEqualTo(LARGEST_CIRCLE));
	}

	@Test
	void aCircleIsSeenOverAnyWay() {
		Rooms round = new Rooms(Map.of("a.One", Set.of("b.Two"), "b.Two", Set.of("a.Three"), "a.Three", Set.of("a.One"),
				"a.Four", Set.of("a.One")));

		assertThat(round.packageCircles()).containsExactly(Set.of("a", "b"));
		assertThat(round.classCircles()).containsExactly(Set.of("a.One", "a.Three", "b.Two"));
	}

	@Test
	void noPackageIsTooLargeToLookOver() {
		assertThat(rooms.byPackage()).allSatisfy((name, classes) -> assertThat(classes).as(name).hasSizeLessThan(MOST_CLASSES));
	}
}
