package org.tickmark.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.ledger.Duty;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.ledger.Status;

class ItemsForMailTest {
	private static final String TEXT = "The ferry <Astrid> left\non Monday.";

	private static List<Piece> evidence(String source) {
		if (source.isEmpty()) return List.of();
		return List.of(new Piece(new EvidenceId("0".repeat(16)), Evidence.ofSource(source), "Ann", Instant.EPOCH));
	}

	private static Item item(String words, Status status, String reason, String note, String source) {
		Span span = new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
		var claim = new Claim("test", ClaimKind.FIGURE, span, span, new Explanation.StatedDate(), new Detail.None());
		var standing = new Item.Standing(status, reason, note, evidence(source), "", Optional.empty(), false, Duty.NONE, Optional.empty(),
				Optional.empty());
		return new Item(ItemId.of(claim, TEXT), ClaimKind.FIGURE, "test", List.of(span), span, words, Optional.of(claim), standing);
	}

	private static final List<Item> ITEMS = List.of(item("<Astrid> left\non", Status.QUERY, "Which\nferry?", "Ask\n& tell.", ""),
			item("Monday", Status.VERIFIED, "", "", "port\tlog"));

	@Test
	void textIsANumberedParagraphForEach() {
		assertThat(ItemsForMail.text(ITEMS, TEXT, HouseStatuses.usual())).isEqualTo("""
				1. <Astrid> left on
				   Query to author. Figure. Date given in full
				   Question: Which ferry?
				   Note: Ask & tell.

				2. Monday
				   Verified. Figure. Date given in full
				   Source: port log
				""");
	}

	@Test
	void aSpreadsheetGetsOneLineForEachWhateverIsInIt() {
		assertThat(ItemsForMail.tabs(ITEMS, TEXT, HouseStatuses.usual())).isEqualTo("""
				Claim	Kind	Who / when	Status	Question or grounds	Note	Source	Reason
				<Astrid> left on	Figure		Query to author	Which ferry?	Ask & tell.		Date given in full
				Monday	Figure		Verified			port log	Date given in full
				""");
	}

	@Test
	void aTableShowsSignsAsTheyAre() {
		assertThat(ItemsForMail.html(ITEMS, TEXT, HouseStatuses.usual())).startsWith("<table").contains("<th>Claim</th><th>Kind</th>")
				.contains(
						"<tr><td>&lt;Astrid&gt; left on</td><td>Figure</td><td></td><td>Query to author</td><td>Which<br>ferry?</td>"
								+ "<td>Ask<br>&amp; tell.</td>")
				.endsWith("</table>\n");
	}
}
