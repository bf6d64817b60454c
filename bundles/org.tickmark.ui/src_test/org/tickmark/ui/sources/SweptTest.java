package org.tickmark.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Verdict;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.ledger.ItemId;

class SweptTest {
	private static Item item(String id) {
		return new Item(new ItemId(id), ClaimKind.FIGURE, "test", List.of(new Span(0, 1)), new Span(0, 1), "7", Optional.empty(),
				Item.Standing.UNTOUCHED);
	}

	private static LookUp found(Item item, Verdict verdict, boolean guess) {
		return new LookUp(item, verdict, "", List.of(), List.of(), guess);
	}

	private static final Swept SWEPT = Swept.of(Instant.EPOCH, "7 of them", List.of("ab"),
			List.of(found(item("1"), Verdict.FOUND, false), found(item("2"), Verdict.NOWHERE, false)));

	@Test
	void isOfTheDraftAndTheSourcesThatWereLookedAt() {
		assertThat(SWEPT.isOf("7 of them", List.of("ab"))).isTrue();
		assertThat(SWEPT.isOf("8 of them", List.of("ab"))).isFalse();
		assertThat(SWEPT.isOf("7 of them", List.of("ab", "cd"))).isFalse();
	}

	@Test
	void followsItemsThatAnEditGaveAnotherIdentity() {
		Swept followed = SWEPT.followed(item -> item.id().equals(new ItemId("1")) ? Optional.of(item("1b")) : Optional.empty());

		assertThat(followed.of(item("1b"))).map(LookUp::verdict).contains(Verdict.FOUND);
		assertThat(followed.of(item("1"))).isEmpty();
		assertThat(followed.of(item("2"))).isEmpty();
	}

	@Test
	void aGuessIsToldFromWhatWasFound() {
		assertThat(VerdictChoice.inWords(found(item("1"), Verdict.FOUND, true))).isEqualTo("Found, perhaps");
		assertThat(VerdictChoice.inWords(found(item("1"), Verdict.DIFFERS, false))).isEqualTo("Differs");
	}

	@Test
	void withoutADossierEverythingIsListed() {
		var items = new ItemList(List.of(item("1")), List.of());

		assertThat(VerdictChoice.DIFFERS.of(items, Optional.empty())).isEqualTo(items);
	}
}
