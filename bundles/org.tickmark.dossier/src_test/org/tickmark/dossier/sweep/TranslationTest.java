package org.tickmark.dossier.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.House;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;

/** What a translation has that its original has not, and the other way round. */
class TranslationTest {
	private static final String ORIGINAL = "Am 12. M\u00E4rz 2024 er\u00F6ffnete die B\u00FCrgermeisterin Ilse Brandt die Br\u00FCcke. "
			+ "Sie kostete 1,2 Millionen "
			+ "Euro. Fast 178.412 Menschen fuhren im Jahr 2023 mit der F\u00E4hre, 4,5 Prozent mehr als zuvor. Der Lotse Tom Hale sah zu.";
	private static final String TRANSLATION = "Mayor Ilse Brandt opened the bridge on 12 March 2024. It cost 1.2 million euros. Almost "
			+ "178,412 people "
			+ "took the ferry in 2023, 4.5 per cent more than before. Tom Hale, a pilot, looked on.";

	private static List<TranslationFault> faults(String translation) {
		ReviewedDraft draft = ReviewedDraft.opened(Draft.of(translation).filedOn(LocalDate.of(2024, 3, 18)), Ledger.of(List.of()),
				House.USUAL,
				ClaimDetection.standard());
		var text = new SourceText(ORIGINAL, List.of(new Stretch(new Span(0, ORIGINAL.length()), new Locator.Page(2))));
		return Translation.faults(draft, new SearchedSource("original", "Original", Optional.empty(), text));
	}

	private static String said(String translation) {
		return String.join("; ", faults(translation).stream().map(fault -> fault.sort().word() + " " + fault.kind().word() + " "
				+ fault.draft().map(span -> span.in(translation)).orElse("-") + " | " + fault.original().map(Passage::text).orElse("-"))
						.toList());
	}

	@Test
	void aFaithfulTranslationHasTheSameFiguresDatesAndNames() {
		assertThat(said(TRANSLATION)).isEmpty();
	}

	@Test
	void whatChangedIsNamedWithBothPlaces() {
		assertThat(said(TRANSLATION.replace("178,412", "187,412"))).isEqualTo("changed figure 187,412 | 178.412");
		assertThat(said(TRANSLATION.replace("12 March", "21 March"))).isEqualTo("changed date 21 March 2024 | 12. M\u00E4rz 2024");
		assertThat(said(TRANSLATION.replace("1.2 million", "12 million"))).startsWith("changed figure 12 million euros | 1,2");
		assertThat(said(TRANSLATION.replace("Brandt", "Brand"))).isEqualTo("changed name Ilse Brand | Brandt");
		assertThat(said(TRANSLATION.replace("Brandt", "Branzt"))).isEqualTo("changed name Ilse Branzt | Brandt");
	}

	@Test
	void whatWasLostOrAddedIsNamed() {
		assertThat(said(TRANSLATION.replace(", 4.5 per cent more than before", ""))).isEqualTo("lost figure - | 4,5");
		assertThat(said(TRANSLATION + " Later, far from there, in another part of the country, as those who were there like to say over "
				+ "and over "
				+ "again to anybody who wants to hear of it, which few do, since few care for bridges at all, or for rivers, or for "
						+ "what is on "
				+ "the other side of them, some 3,500 boats left.")).contains("added figure").contains("3,500");
		assertThat(said(TRANSLATION.replace("Tom Hale, a pilot,", "Piet Osinga, a pilot,"))).startsWith("added name Piet Osinga | -");
	}
}
