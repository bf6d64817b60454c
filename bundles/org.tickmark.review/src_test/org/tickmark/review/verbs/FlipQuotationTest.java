package org.tickmark.review.verbs;

import org.tickmark.review.Anchoring;
import org.tickmark.review.Desk;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.ItemMerge;
import org.tickmark.review.Ledgers;
import org.tickmark.review.Places;
import org.tickmark.review.Review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

class FlipQuotationTest {
	private static final String TEXT = "The \u201Cexpert\u201D left on Monday.";
	private static final Span WORD = new Span(5, 11);

	@TempDir
	Path folder;
	private Review review;

	@BeforeEach
	void openTheLedger() throws IOException {
		review = Review.open(Ledgers.in(folder.resolve("draft.txt.tickmark")));
	}

	private List<Item> items() {
		var scare = new Claim("quote.scare", ClaimKind.SCARE_QUOTE, WORD, new Span(0, TEXT.length()), new Explanation.ScareQuote(),
				new Detail.None());
		Places places = Anchoring.placesIn(TEXT, review.ledger());
		return ItemMerge
				.items(review.ledger(), Draft.of(TEXT), List.of(scare), places.found().isEmpty() ? new Places(Map.of(), Map.of()) : places,
				House.USUAL).items();
	}

	private void flip() throws IOException {
		review.apply(new FlipQuotation(items().getFirst()), TEXT, "Ann", Desk.NOON);
	}

	@Test
	void aScareQuoteBecomesAQuotationAndIsListedOnce() throws IOException {
		flip();

		assertThat(items()).extracting(Item::kind, Item::span).containsExactly(tuple(ClaimKind.QUOTE, WORD));
	}

	@Test
	void flippedAgainItIsWhatTheRuleSays() throws IOException {
		flip();
		flip();

		assertThat(items()).extracting(Item::kind, Item::markedByHand).containsExactly(tuple(ClaimKind.SCARE_QUOTE, false));
	}
}
