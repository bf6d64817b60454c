package org.tickmark.review.verbs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.ledger.Duty;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry.Subject;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.TextVersion;

/**
 * Marks by hand what other items marked otherwise: split, joined, wider, or as another kind. The new items are open, since nobody
 * decided on these words; notes, evidence, class and who is to check go over to them. The old ones are removed, or dismissed where a rule
 * would find them again.
 *
 * @param items at their places now
 */
public record Remark(List<Item> items, List<MarkClaim> marks) implements Action {
	public Remark {
		if (items.isEmpty() || marks.isEmpty()) throw new IllegalArgumentException("nothing to mark");
		if (items.stream().anyMatch(item -> item.kind() == ClaimKind.PROBLEM))
			throw new IllegalArgumentException("a problem is no claim; mark its words themselves");
		items = List.copyOf(items);
		marks = List.copyOf(marks);
	}

	/** One item from the first word of the first to the last word of the last, of the first one's kind. */
	public static Remark join(List<Item> items) {
		Span whole = items.stream().map(Item::span).reduce(Span::union).orElseThrow();
		return new Remark(items, List.of(new MarkClaim(whole, items.getFirst().kind())));
	}

	/** Two items of the kind. @param at strictly inside the item @param text that the item's span counts in */
	public static Remark split(Item item, int at, String text) {
		Span before = withoutBlanks(new Span(item.span().start(), at), text);
		Span behind = withoutBlanks(new Span(at, item.span().end()), text);
		return new Remark(List.of(item), List.of(new MarkClaim(before, item.kind()), new MarkClaim(behind, item.kind())));
	}

	/** The same item over other words. */
	public static Remark over(Item item, Span words) {
		return new Remark(List.of(item), List.of(new MarkClaim(words, item.kind())));
	}

	/** The same words as another kind. */
	public static Remark as(Item item, ClaimKind kind) {
		return new Remark(List.of(item), List.of(new MarkClaim(item.span(), kind)));
	}

	private static Span withoutBlanks(Span span, String text) {
		String words = span.in(text);
		int start = span.start() + words.length() - words.stripLeading().length();
		return words.isBlank() ? new Span(start, start) : new Span(start, start + words.strip().length());
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		List<LedgerEntry> entries = new ArrayList<>();
		for (Item item : items) {
			if (item.markedByHand()) entries.add(new LedgerEntry.MarkRemoved(item.id()));
			else item.subjectIn(text).map(LedgerEntry.ItemDismissed::new).ifPresent(entries::add);
		}
		for (MarkClaim mark : marks) {
			for (LedgerEntry entry : mark.entries(ledger, text)) {
				entries.add(entry);
				if (entry instanceof LedgerEntry.Marked marked) entries.addAll(handedOn(items, marked.subject(), ledger));
			}
		}
		return entries;
	}

	/**
	 * What people wrote to items, for the one that stands for them now: all notes and evidence, the most important class, and the first
	 * person. It may have been marked before and know some of that.
	 */
	static List<LedgerEntry> handedOn(List<Item> items, Subject to, Ledger ledger) {
		List<LedgerEntry> entries = new ArrayList<>();
		Optional<StoredItem> known = ledger.item(to.item());
		String note = joined(items, Item::note);
		if (!note.equals(known.map(StoredItem::note).orElse(""))) entries.add(new LedgerEntry.Noted(to, note));
		entries.addAll(evidence(items, to, known.map(StoredItem::evidence).orElse(List.of())));
		Duty duty = ledger.duty(to.item());
		String person = items.stream().map(item -> item.duty().person()).filter(name -> !name.isEmpty()).findFirst().orElse("");
		if (!person.equals(duty.person())) entries.add(new LedgerEntry.Assigned(to, person));
		Optional<ItemClass> itemClass = items.stream().map(Item::duty).sorted().findFirst().flatMap(Duty::itemClass);
		if (!itemClass.equals(duty.itemClass())) entries.add(new LedgerEntry.Classed(to, itemClass));
		return entries;
	}

	private static List<LedgerEntry> evidence(List<Item> items, Subject to, List<Piece> known) {
		Map<EvidenceId, Piece> there = new LinkedHashMap<>();
		known.forEach(piece -> there.put(piece.id(), piece));
		List<LedgerEntry> entries = new ArrayList<>();
		Set<EvidenceId> handedOn = new HashSet<>();
		for (Piece piece : items.stream().flatMap(item -> item.evidence().stream()).toList()) {
			if (handedOn.add(piece.id()) && !there.containsKey(piece.id()))
				entries.add(new LedgerEntry.EvidenceAdded(to, piece.id(), piece.evidence()));
		}
		there.values().stream().filter(piece -> !handedOn.contains(piece.id()))
				.forEach(piece -> entries.add(new LedgerEntry.EvidenceWithdrawn(to, piece.id(), piece.evidence())));
		return entries;
	}

	private static String joined(List<Item> items, Function<Item, String> written) {
		return items.stream().map(written).filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining("; "));
	}
}
