package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;

/** What one person says stands together, however the text calls them where they say it. */
class CalledAlikeTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Judge Ida Voss told Brandt that he had lied. She said that he was late.; Ida Voss, Ida Voss",
			"Ida Voss, 71, who has used the library since it opened in 1983, said she was sad. “I read there,” she said.; Ida Voss, Ida Voss",
			"Council leader Ida Voss (Labour) said it was late. “We are tired,” Voss said.; Ida Voss, Ida Voss",
			"Finance director Karl Brook told us that it was late. Mr Brook said that it was dark.; Karl Brook, Karl Brook",
			"Karl Brook, a nurse, said it was late. The council said that it was dark.; Karl Brook, The council",
			"Ida Voss said it was late. Peter Voss said it was early. A voter said it was noon.; Ida Voss, Peter Voss, A voter",
			"Brook says the bridge holds||“It holds,” Karl Brook said on Monday. He left the town hall at noon.; Karl Brook, Karl Brook",
			"Ida Voss and Peter Voss came late. Voss said it was dark. Ida Voss said it was cold.; Voss, Ida Voss",
			"Alan Moor Sr. said it was late. Alan Moor Jr. said that it was early. They left.; Alan Moor Sr., Alan Moor Jr.",
			"He said it was late. Nobody came. She said it was early.; He, She",
			"General Harbour said it was late. The staff left.; General Harbour"
	})
	void byOneName(String text, String names) {
		var draft = Draft.of(text.replace("|", "\n"));
		List<String> called = ClaimDetection.standard().claimsIn(draft).stream().filter(claim -> claim.kind() == ClaimKind.QUOTE)
				.map(claim -> ((Attribution) claim.detail()).speaker().orElseThrow().called(draft.text())).toList();
		assertThat(String.join(", ", called)).isEqualTo(names);
	}
}
