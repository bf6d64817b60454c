package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.SetByHand.What;
import org.tickmark.review.ledger.TextVersion;

/**
 * Says who speaks quotations, whomever the rules find, all in one write; other items stay as they are.
 *
 * @param items at their places now
 * @param speaker by name; empty for whom the rules find
 */
public record SetSpeaker(List<Item> items, String speaker) implements Action {
	public SetSpeaker {
		items = List.copyOf(items);
		speaker = speaker.strip().replaceAll("\\s+", " ");
	}

	/** Whether an item has a speaker to be set. */
	public static boolean appliesTo(Item item) {
		return item.kind() == ClaimKind.QUOTE && item.claim().isPresent();
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return items.stream().filter(SetSpeaker::appliesTo).filter(item -> !ledger.says(item.id(), What.SPEAKER, speaker))
				.flatMap(item -> item.subjectIn(text).stream()).<LedgerEntry>map(subject -> new LedgerEntry.SpeakerSet(subject, speaker))
				.toList();
	}
}
