package org.tickmark.review.margin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.Span;

/** Places in a file as it was read are found in what became of its text. */
class FollowedPlacesTest {
	private static final String READ = "The ferry left on Monday. It came back on Tuesday with passengers.";

	private static Span in(String text, String words) {
		return new Span(text.indexOf(words), text.indexOf(words) + words.length());
	}

	private static String followed(String now, String words) {
		return FollowedPlaces.between(READ, now).followed(in(READ, words)).in(now);
	}

	@Test
	void nothingMovesInTheSameText() {
		assertThat(followed(READ, "Tuesday")).isEqualTo("Tuesday");
	}

	@Test
	void whatStandsBehindAChangeMovesAlong() {
		assertThat(followed("The old ferry left early on Monday. It came back on Tuesday.", "Tuesday")).isEqualTo("Tuesday");
	}

	@Test
	void wordsPutInsideBelongToThePlace() {
		String now = "The ferry left on Monday. It came late back on Tuesday with passengers.";
		assertThat(followed(now, "It came back on Tuesday")).isEqualTo("It came late back on Tuesday");
		assertThat(FollowedPlaces.between(READ, now).untouched(in(READ, "came back"))).isEmpty();
		assertThat(FollowedPlaces.between(READ, now).untouched(in(READ, "Tuesday"))).contains(in(now, "Tuesday"));
	}

	@Test
	void aSignStaysBehindItsWords() {
		String now = "The old ferry left on Monday. It came back on Tuesday with passengers.";
		int sign = READ.indexOf(" It came");
		assertThat(FollowedPlaces.between(READ, now).followed(new Span(sign, sign)).start()).isEqualTo(now.indexOf(" It came"));
	}
}
