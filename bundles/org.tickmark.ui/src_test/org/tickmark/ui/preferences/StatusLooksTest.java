package org.tickmark.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.house.Statuses.Look;

class StatusLooksTest {
	private final StatusLooks looks = new StatusLooks(Status.standard().stream().map(Look::standard).toList());

	private Look of(Status status) {
		return looks.all().stream().filter(look -> look.status().equals(status)).findFirst().orElseThrow();
	}

	private void rename(Look look, String label, char letter) {
		looks.replace(look, new Look(look.status(), label, letter, look.onLight(), look.onDark()));
	}

	@Test
	void anAddedStatusKeepsItsWordWhenItIsRenamed() {
		Look legal = looks.add("Legal read!");
		rename(legal, "With the lawyers", 'L');

		assertThat(looks.all().getLast().status().word()).isEqualTo("legal-read");
		assertThat(looks.all().getLast().label()).isEqualTo("With the lawyers");
		assertThat(looks.fault()).isEmpty();
	}

	@Test
	void twoOfOneNameGetWordsOfTheirOwnAndLettersThatAreFree() {
		assertThat(looks.add("Verified").status().word()).isEqualTo("verified-2");
		assertThat(looks.all().getLast().letter()).isEqualTo('E');
		assertThat(looks.fault()).contains("Two statuses are called “Verified”.");
	}

	@Test
	void anAddedStatusSaysWhetherItSettlesAndTickmarksOwnAreFixed() {
		Look seen = looks.add("Seen by the desk");

		assertThat(seen.status().settled()).isFalse();
		assertThat(StatusLooks.settling(seen, true).status().settled()).isTrue();
		assertThat(StatusLooks.settling(of(Status.OPEN), true).status().settled()).isFalse();
	}

	@Test
	void namesAndLettersHaveToTellStatusesApart() {
		rename(of(Status.VERIFIED), "Checked", 'q');
		assertThat(looks.fault()).contains("Two statuses have the letter q.");

		looks.restore();
		rename(of(Status.VERIFIED), " ", 'V');
		assertThat(looks.fault()).contains("Every status needs a name.");
	}

	@Test
	void onlyWhatWasAddedIsRemovedAndRestoringKeepsIt() {
		Look seen = looks.add("Seen by the desk");
		rename(of(Status.VERIFIED), "Checked", 'V');
		looks.remove(of(Status.VERIFIED));
		looks.restore();

		assertThat(looks.all()).extracting(Look::label).contains("Verified", "Seen by the desk");
		looks.remove(seen);
		assertThat(looks.all()).hasSize(Status.standard().size());
	}
}
