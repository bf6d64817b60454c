package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.draft.Draft;

/** A package is a room that one can look over, and no two of them need each other. */
class RoomsTest {
	/** Beside the package's description. */
	private static final int MOST_CLASSES = 34;
	private static final int LARGEST_CIRCLE = 3;

	@ParameterizedTest
	@ValueSource(classes = {Draft.class, Claim.class, Review.class})
	void noPackageNeedsWhatNeedsItAndEachCanBeLookedOver(Class<?> inBundle) throws URISyntaxException {
		Rooms rooms = Rooms.with(inBundle);

		assertThat(rooms.byPackage()).containsKey(inBundle.getPackageName())
				.allSatisfy((name, classes) -> assertThat(classes).as(name).hasSizeLessThanOrEqualTo(MOST_CLASSES));
		assertThat(rooms.packageCircles()).isEmpty();
		assertThat(rooms.classCircles()).allSatisfy(circle -> assertThat(circle).hasSizeLessThanOrEqualTo(LARGEST_CIRCLE));
	}

	@Test
	void aCircleIsSeenOverAnyWay() {
		Rooms round = new Rooms(Map.of("a.One", Set.of("b.Two"), "b.Two", Set.of("a.Three"), "a.Three", Set.of("a.One"),
				"a.Four", Set.of("a.One")));

		assertThat(round.packageCircles()).containsExactly(Set.of("a", "b"));
		assertThat(round.classCircles()).containsExactly(Set.of("a.One", "a.Three", "b.Two"));
	}
}
