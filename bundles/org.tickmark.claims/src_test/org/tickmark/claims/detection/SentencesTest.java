package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.TextFormat;

/** Only a sentence that can hold a fact counts where it is asked how many have an item. */
class SentencesTest {
	private static List<String> sentences(String text) {
		return Sentences.in(Draft.of(text)).stream().map(span -> span.in(text)).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"(AP)", "(Reuters)", "[Harbour News]", "By Ann Lee and Tom Hale", "BY ANN LEE", "Photo: Ann Lee",
			"Photograph by Ann Lee for the Harbour News", "(AP Photo/Ann Lee)", "PHOTO CREDIT: Ann Lee / Harbour News", "###", "-30-",
			"* * *", "ENDS", "(MORE)", "(more)", "IV", "2.", "(Reporting by Tom Hale in Oslo; Editing by Ann Lee)",
			"(Reporting by Tom Hale and Karl Brandt in Oslo, Joan Lind and Peter Moss in Westport, Mary Holm in Ridley Hill, Colmere; "
					+ "Additional reporting by Olaf Strand, Nina Falk and Paul Reed in Bergen; Writing by Jane Kell; Editing by Ann Lee)",
			"\u00A9 2024 Harbour News", "All rights reserved."})
	void furnitureIsNoSentence(String furniture) {
		assertThat(sentences("It rained.\n\n" + furniture + "\n\nIt snowed.")).containsExactly("It rained.", "It snowed.");
	}

	@ParameterizedTest
	@ValueSource(strings = {"MAYOR RESIGNS", "Mayor resigns", "Who knew?", "\u201CWe left.\u201D", "Photo: Ann Lee won the race in 2019.",
			"(The mayor left early.)", "By Monday the water had gone.", "Reporting by night was hard in 1944.", "More came.", "It ends.",
			"Pictures hung there."})
	void whatMayHoldAFactIs(String sentence) {
		assertThat(sentences("It rained.\n\n" + sentence + "\n\nIt snowed.")).contains(sentence);
	}

	@Test
	void theDatelineIsNoneAndTheAgencyBehindALastSentenceNeither() {
		assertThat(sentences("OSLO, March 8, 2024 (AP) \u2014 It rained on Friday. (AP)")).containsExactly("It rained on Friday.");
		assertThat(sentences("OSLO, March 8, 2024 - It rained.")).containsExactly("It rained.");
	}

	@Test
	void aPagesCreditIsNoneAndAFigureInItsTableIsOne() {
		var page = TextFormat.HTML.draft("<p>It rained.</p><figure><figcaption>A roof <span class=\"credit\">Tom Hale</span></figcaption>"
				+ "</figure><table><tr><td>30</td></tr></table>");

		assertThat(Sentences.in(page)).extracting(span -> span.in(page.text())).contains("It rained.", "30").doesNotContain("Tom Hale");
	}
}
