package org.tickmark.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.TextBuilder;
import org.tickmark.review.House;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;

/** Words whose place in the file is not known character by character are not marked there, and say so. */
class UnplacedItemTest {
	private static String told(boolean placed) {
		var text = new TextBuilder();
		text.characters("The ferry left on ", 0, 18);
		if (placed) text.characters("Monday", 18, 24);
		else text.unplaced("Monday");
		text.characters(" with nobody on board.", 30, 52);
		Draft draft = Draft.of(text.extract(Optional.empty())).filedOn(LocalDate.of(2024, 3, 14));
		ReviewedDraft reviewed = ReviewedDraft.opened(draft, Ledger.of(List.of()), House.USUAL, ClaimDetection.standard());
		Item monday = reviewed.items().items().stream().filter(item -> item.text().contains("Monday")).findFirst().orElseThrow();
		return ItemTexts.summary(monday, draft, HouseStatuses.usual());
	}

	@Test
	void saysThatItIsNotMarked() {
		assertThat(told(false)).contains("Not marked: its place in the markup of the file is not known");
	}

	@Test
	void whatIsMarkedSaysNothingOfIt() {
		assertThat(told(true)).doesNotContain("Not marked");
	}
}
