package org.tickmark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;

class FingerprintsTest {
	private static final String TEXT = "The bridge opened on Tuesday, 5 March 2024.\nIt cost 12 million euros.\n";

	private static ReviewedDraft reviewed(String text) {
		Draft draft = Draft.of(text).filedOn(LocalDate.of(2024, 3, 14));
		return ReviewedDraft.opened(draft, Ledger.of(List.of()), House.USUAL, ClaimDetection.standard());
	}

	/** By the items' words. */
	private static Map<String, List<String>> prints(String text) {
		ReviewedDraft reviewed = reviewed(text);
		Fingerprints prints = Fingerprints.of(reviewed);
		return reviewed.items().items().stream()
				.collect(Collectors.groupingBy(Item::text, Collectors.mapping((Function<Item, String>) prints::of, Collectors.toList())));
	}

	@Test
	void surviveEditsOfOtherSentences() {
		Map<String, List<String>> before = prints(TEXT);

		assertThat(before).isNotEmpty();
		assertThat(prints("A line came in before it.\n\n" + TEXT + "And one behind.\n")).containsAllEntriesOf(before);
	}

	@Test
	void areOthersWhereTheSentenceIsAnother() {
		String date = "Tuesday, 5 March 2024";

		assertThat(prints(TEXT.replace("opened", "closed")).get(date)).doesNotContainAnyElementsOf(prints(TEXT).get(date));
	}

	@Test
	void surviveTypographyAndLineBreaks() {
		String typed = "\"We open on Tuesday, 5 March 2024, and it's done,\" said Ann Lee.\n";
		String set = "\u201CWe open on Tuesday,\u00A05\u00A0March 2024, and it\u2019s done,\u201D said Ann Lee.\n";

		assertThat(prints(set).values().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(
				prints(typed).values().stream().flatMap(List::stream).toList());
	}

	@Test
	void tellApartWhatLooksAlike() {
		List<String> all = prints(TEXT + TEXT).values().stream().flatMap(List::stream).toList();

		assertThat(all).doesNotHaveDuplicates().containsAll(prints(TEXT).values().stream().flatMap(List::stream).toList());
	}
}
