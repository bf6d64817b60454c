package org.tickmark.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry.TextKept;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.review.text.PackedText;

/** A ledger that somebody sent fills nobody's memory. */
@Timeout(60)
class HostileTextsTest {
	private static final String DRAFT = "The minister arrived on Sunday. The mayor left on Monday.\n";
	private static final TextHash HUGE = new TextHash("0".repeat(64));
	private static final TextHash CHANGED = new TextHash("1".repeat(64));

	@TempDir
	Path folder;

	private static LedgerEvent kept(TextHash text, Optional<TextHash> base, String packed) {
		return LedgerCodec.seal(List.of(), Desk.NOON, "Mal", new TextKept(text, base, packed));
	}

	private static String packed(String piece, int times, String end) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var deflated = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
			byte[] block = piece.getBytes(UTF_8);
			for (int i = 0; i < times; i++) deflated.write(block);
			deflated.write(end.getBytes(UTF_8));
		}
		return Base64.getEncoder().encodeToString(bytes.toByteArray());
	}

	@Test
	void aTextThatInflatesBeyondAnyDraftCannotBeUnpacked() throws IOException {
		String packed = packed("a".repeat(1 << 20), 300, "");
		assertThat(packed).hasSizeLessThan(1 << 20);
		assertThatThrownBy(() -> PackedText.unpack(packed)).hasMessage("larger than any draft");

		Ledger ledger = Ledger.of(List.of(kept(HUGE, Optional.empty(), packed)));

		assertThat(ledger.text(HUGE)).isEmpty();
		assertThat(ledger.keeps(HUGE)).isTrue();
	}

	@Test
	void aDifferenceThatCopiesItsBaseOverAndOverCannotBeUnpacked() throws IOException {
		String base = packed("a".repeat(1 << 10), 1 << 10, "\n");
		String difference = packed("[[0,1]" + ",[0,1]".repeat(99), 1, ",[0,1]".repeat(900_000) + "]");

		assertThatThrownBy(() -> PackedText.unpackDifference("a".repeat(1 << 20), difference)).hasMessage("larger than any draft");

		Ledger ledger = Ledger.of(List.of(kept(HUGE, Optional.empty(), base), kept(CHANGED, Optional.of(HUGE), difference)));

		assertThat(ledger.text(CHANGED)).isEmpty();
	}

	@Test
	void aDifferenceToABaseOfNothingButLineEndsCannotBeUnpacked() throws IOException {
		String base = packed("\n".repeat(1 << 10), 8 << 10, "");
		assertThatThrownBy(() -> PackedText.unpackDifference("\n".repeat(8 << 20), packed("[[0,1]]", 1, ""))).hasMessage("too many lines");

		Ledger ledger = Ledger.of(List.of(kept(HUGE, Optional.empty(), base), kept(CHANGED, Optional.of(HUGE), packed("[[0,1]]", 1, ""))));

		assertThat(ledger.text(CHANGED)).isEmpty();
	}

	@Test
	void aDifferenceToADifferenceOrToItselfCannotBeUnpacked() throws IOException {
		String difference = packed("[[0,1]]", 1, "");
		Ledger ledger = Ledger.of(List.of(kept(HUGE, Optional.of(CHANGED), difference), kept(CHANGED, Optional.of(HUGE), difference)));

		assertThat(ledger.text(HUGE)).isEmpty();
		assertThat(Ledger.of(List.of(kept(HUGE, Optional.of(HUGE), difference))).text(HUGE)).isEmpty();
	}

	@Test
	void aDraftIsDecidedOnWhoseLedgerHoldsSuchATextAndKeepsItsItems() throws IOException {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday");
		desk.decide("Sunday", Status.VERIFIED);
		Ledgers.in(desk.ledger).append(List.of(kept(HUGE, Optional.empty(), packed("a".repeat(1 << 20), 300, ""))));

		Desk again = desk.reopenedWith(DRAFT.replace("The mayor", "The new mayor"));
		again.decide("Monday", Status.QUERY);

		assertThat(again.item("Sunday").status()).isEqualTo(Status.VERIFIED);
		assertThat(again.item("Monday").status()).isEqualTo(Status.QUERY);
	}
}
