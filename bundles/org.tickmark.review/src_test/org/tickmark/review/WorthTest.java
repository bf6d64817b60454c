package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Figure.Role;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.verbs.ClassItems;
import org.tickmark.review.verbs.MarkClaim;

/** A class is proposed by what goes wrong most; what a person says outranks it. */
class WorthTest {
	private static final String TEXT = "On Friday 900 people came to the Ash Hall.\n";

	@TempDir
	Path folder;
	private Review review;

	@BeforeEach
	void open() throws IOException {
		review = Review.open(Ledgers.FILES.of(folder.resolve("hall.txt")));
	}

	private ReviewedDraft reviewed() {
		return ReviewedDraft.opened(Draft.of(TEXT), review.ledger(), House.USUAL,
				new WordsFound().kind("Friday", ClaimKind.DATE).figure("900", Role.COUNT).alone());
	}

	private void apply(Action action) throws IOException {
		review.apply(action, TEXT, "Ann", Instant.parse("2024-03-15T10:00:00Z"));
	}

	@Test
	void whatGoesWrongMostIsProposedFirst() {
		assertThat(reviewed().items().items()).extracting(Item::classInWords).containsExactly("(B)", "(A)");
		assertThat(reviewed().items().items().stream().sorted(Item.BY_WORTH)).extracting(Item::text).containsExactly("900", "Friday");
	}

	@Test
	void theClassThatAPersonGaveCounts() throws IOException {
		apply(new ClassItems(List.of(reviewed().items().items().get(1)), Optional.of(ItemClass.C)));

		Item figure = reviewed().items().items().get(1);
		assertThat(figure.classInWords()).isEqualTo("C");
		assertThat(figure.itemClass()).contains(ItemClass.C);
		assertThat(figure.proposedClass()).contains(ItemClass.A);
		assertThat(reviewed().items().items().stream().sorted(Item.BY_WORTH)).extracting(Item::text).containsExactly("Friday", "900");
	}

	@Test
	void nothingIsProposedForWhatOnlyAPersonFound() throws IOException {
		int at = TEXT.indexOf("Ash Hall");
		apply(new MarkClaim(new Span(at, at + 8), ClaimKind.PLACE));

		assertThat(reviewed().items().items().getLast().classInWords()).isEmpty();
	}

	@Test
	void aDecisionDoesNotAskAgain() throws IOException {
		ReviewedDraft before = reviewed();
		before.items();
		ReviewedDraft after = before.with(review.ledger(), Optional.of(before.places()));

		assertThat(after.items().items().getFirst().worth().get()).isSameAs(before.items().items().getFirst().worth().get());
	}
}
