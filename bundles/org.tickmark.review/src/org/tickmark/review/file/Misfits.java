package org.tickmark.review.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.review.hash.Sha256;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry.DatelineSet;
import org.tickmark.review.ledger.LedgerEntry.Decided;
import org.tickmark.review.ledger.LedgerEntry.OnItem;
import org.tickmark.review.ledger.LedgerEntry.Placed;
import org.tickmark.review.ledger.LedgerEntry.Placement;
import org.tickmark.review.ledger.LedgerEntry.SignedOff;
import org.tickmark.review.ledger.LedgerEntry.TextKept;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.review.ledger.UnreadableEventException;
import org.tickmark.review.messages.Messages;

/** Events that no Tickmark wrote, although their hashes are right: whoever makes a line up can compute these, too. */
final class Misfits {
	private static final int LAST_YEAR = 9999;
	private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T00:00:00Z");
	/** Unpacking takes time. Of the others an item is looked for by its words, as where its text is missing. */
	private static final int MOST_CHARACTERS = 16 << 20;

	private Misfits() { }

	/** @throws UnreadableEventException if what it says can be so of no draft */
	static void check(LedgerEvent event) throws UnreadableEventException {
		boolean isOfNoDay = event.at().isAfter(LAST_MOMENT) || days(event).stream().anyMatch(Misfits::isNoDay);
		if (isOfNoDay) throw new UnreadableEventException(Messages.text("ledger.noSuchDay"));
		boolean namesTexts = texts(event).stream().allMatch(text -> Sha256.isHash(text.value()));
		if (!namesTexts) throw new UnreadableEventException(Messages.text("ledger.noSuchText"));
		boolean isPlaced = anchors(event).stream().allMatch(Misfits::isSound);
		if (!isPlaced) throw new UnreadableEventException(Messages.text("ledger.noSuchPlace"));
	}

	/** What places items where their text has no words any more, with the reason. */
	static Map<LedgerEvent, String> among(Collection<LedgerEvent> events) {
		List<LedgerEvent> kept = events.stream().filter(event -> event.entry() instanceof TextKept).toList();
		if (kept.isEmpty()) return Map.of();
		Ledger texts = Ledger.of(kept);
		Map<TextHash, Integer> lengths = new HashMap<>();
		Map<LedgerEvent, String> misfits = new LinkedHashMap<>();
		int[] left = {MOST_CHARACTERS};
		for (LedgerEvent event : events) {
			for (Anchor anchor : anchors(event)) {
				int length = lengths.computeIfAbsent(anchor.text(), hash -> length(hash, texts, left));
				if (Math.max(anchor.range().end(), anchor.assertion().end()) > length)
					misfits.put(event, Messages.text("ledger.noSuchPlace"));
			}
		}
		return misfits;
	}

	/** In code points; more than any text has where it is not known. */
	private static int length(TextHash hash, Ledger texts, int[] left) {
		if (left[0] <= 0) return Integer.MAX_VALUE;
		Optional<String> text = texts.text(hash);
		text.ifPresent(known -> left[0] -= known.length());
		return text.map(known -> known.codePointCount(0, known.length())).orElse(Integer.MAX_VALUE);
	}

	private static boolean isNoDay(LocalDate day) {
		return day.getYear() < 1 || day.getYear() > LAST_YEAR;
	}

	private static boolean isSound(Anchor anchor) {
		String words = anchor.exact();
		return anchor.range().end() - anchor.range().start() == words.codePointCount(0, words.length())
				&& anchor.assertion().start() <= anchor.range().start() && anchor.range().end() <= anchor.assertion().end();
	}

	private static List<LocalDate> days(LedgerEvent event) {
		return switch (event.entry()) {
			case DatelineSet set -> set.day().stream().toList();
			case Decided decided -> decided.basis().flatMap(basis -> basis.day()).stream().toList();
			default -> List.of();
		};
	}

	private static List<TextHash> texts(LedgerEvent event) {
		List<TextHash> texts = new ArrayList<>();
		if (event.entry() instanceof SignedOff signed) texts.add(signed.text());
		if (event.entry() instanceof TextKept kept) {
			texts.add(kept.text());
			kept.base().ifPresent(texts::add);
		}
		anchors(event).forEach(anchor -> texts.add(anchor.text()));
		return texts;
	}

	private static List<Anchor> anchors(LedgerEvent event) {
		return switch (event.entry()) {
			case OnItem onItem -> List.of(onItem.subject().anchor());
			case Placed placed -> placed.placements().stream().map(Placement::anchor).toList();
			default -> List.of();
		};
	}
}
