package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.MinorClaimsTest.texts;

import org.junit.jupiter.api.Test;

/** A page whose buttons, bylines and times of posts ran into each other, and what it tells beside them. */
class RunTogetherTest {
	private static final String PAGE = """
			The council met for hours.

			Ann BergMarkShareLikeReplyTom Roth postedMarch 6, 2024 9:32PMKarl Brandtmeier Sells Yard

			Mayor Karl Brandtmeier sold the yard to Colmere Marine for 40 boats on March 4, 2024.

			Ann BergMarkShareLikeReplyNina Falk postedMarch 6, 2024 10:05PM Sails Going Cheap

			The McAllister Trust paid for the sails.
			""";

	@Test
	void whatStandsAroundTheStory() {
		assertThat(texts(PAGE, false)).noneMatch(words -> words.contains("ShareLike") || words.equals("6") || words.equals("2024")
				|| words.contains("PM") || words.equals("Sails Going Cheap"));
	}

	@Test
	void whatTheStoryTells() {
		assertThat(texts(PAGE, false)).contains("Karl Brandtmeier", "Colmere Marine", "40", "March 4, 2024", "McAllister Trust");
	}

	@Test
	void oneWordOfThatKindIsAName() {
		assertThat(texts("The ferry was sold to RealClearHarbourNews on March 6, 2024.", false)).contains("RealClearHarbourNews", "March 6, 2024");
	}
}
