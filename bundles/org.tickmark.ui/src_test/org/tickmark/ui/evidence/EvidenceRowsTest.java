package org.tickmark.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.ledger.Duty;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.evidence.EvidenceRows.Row;

class EvidenceRowsTest {
	private static final Piece LOG = piece("primary: port log, p. 12");
	private static final Piece LIST = piece("crew list");
	private static final Piece PAPER = piece("secondary: Coast Gazette, p. 3");

	private static Piece piece(String line) {
		return new Piece(new EvidenceId(line), Evidence.typed(line), "Ann", Instant.EPOCH);
	}

	private static Item item(int at, Piece... pieces) {
		Span span = new Span(at, at + 1);
		var standing = new Item.Standing(Status.OPEN, "", "", List.of(pieces), "Ann", Optional.of(Instant.EPOCH), false, Duty.NONE,
				Optional.empty(), Optional.empty());
		return new Item(new ItemId("" + at), ClaimKind.FIGURE, "test", List.of(span), span, "" + at, Optional.empty(), standing);
	}

	@Test
	void eachPieceIsListedOnceAndSaysWhichItemsHaveIt() {
		Item first = item(0, LOG, LIST);
		Item second = item(1, LOG);

		List<Row> rows = EvidenceRows.of(List.of(first, second));

		assertThat(rows).extracting(Row::words).containsExactly("port log, p. 12 (primary)", "crew list (1 of 2 items)");
		assertThat(rows.getLast().items()).containsExactly(first);
		assertThat(EvidenceRows.of(List.of(item(2)))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"p|port log, Coast Gazette", "port|port log", "LOG|port log", "gazette 3|Coast Gazette",
			"crew|crew list", "s|Coast Gazette, crew list", "prim|port log", "x|"})
	void whatBeginsWithTheWordsIsOfferedBeforeWhatHoldsThem(String typed, String offered) {
		List<String> expected = offered == null ? List.of() : Stream.of(offered.split(", ")).toList();

		assertThat(EvidenceRows.offered(List.of(LOG, LIST, PAPER), typed)).extracting(piece -> piece.evidence().title())
				.containsExactlyElementsOf(expected);
	}
}
