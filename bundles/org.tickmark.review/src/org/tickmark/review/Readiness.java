package org.tickmark.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.review.checklist.Answer;
import org.tickmark.review.checklist.AskedQuestion;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.Decision;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry.Unchecked;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.StoredItem;

/**
 * Whether a draft can be signed off by a person, and what still keeps it from that.
 *
 * @param items of the draft now
 * @param obstacles what concerns the draft as a whole first, then in text order, what has no place in the text last
 * @param unchecked what a sign-off would not vouch for
 */
public record Readiness(ItemList items, List<Obstacle> obstacles, Unchecked unchecked) {
	public Readiness {
		obstacles = List.copyOf(obstacles);
	}

	/**
	 * @param rules what the house asks for; whether its authors may sign is said by the authors
	 * @param authors who wrote the draft; empty also where authors may check and sign what they wrote
	 * @param by who would sign
	 * @param checklist what the house asks about the draft, with what was answered
	 */
	public static Readiness of(Ledger ledger, ItemList items, Coverage coverage, SignOffRules rules, List<String> authors, String by,
			List<AskedQuestion> checklist) {
		List<Obstacle> obstacles = new ArrayList<>();
		Map<ItemId, List<LedgerEvent>> newer = byItem(ledger.notUnderstood());
		for (Item item : items.items()) {
			Optional.ofNullable(newer.remove(item.id())).ifPresent(events -> obstacles.add(recorded(Optional.of(item), events)));
			if (item.status().settled()) authorAlone(ledger.item(item.id()), authors)
					.ifPresent(author -> obstacles.add(new Obstacle.SettledByAuthor(item, author)));
			open(item).ifPresent(obstacles::add);
			lacking(rules, item).ifPresent(obstacles::add);
		}
		if (rules.everySentence()) coverage.bare().forEach(sentence -> obstacles.add(new Obstacle.Unchecked(sentence)));
		obstacles.sort(Comparator.comparing(obstacle -> obstacle.place().orElseThrow()));
		checklist.reversed().stream().filter(AskedQuestion::isOpen).map(Obstacle.NotAnswered::new).forEach(obstacles::addFirst);
		if (isAmong(authors, by)) obstacles.addFirst(new Obstacle.AuthorSigns(by));
		items.orphans().forEach(orphan -> obstacles.add(new Obstacle.Lost(orphan)));
		newer.values().forEach(events -> obstacles.add(recorded(Optional.empty(), events)));
		return new Readiness(items, obstacles, unchecked(ledger, items, coverage, checklist));
	}

	private static Map<ItemId, List<LedgerEvent>> byItem(List<LedgerEvent> notUnderstood) {
		Map<ItemId, List<LedgerEvent>> byItem = new LinkedHashMap<>();
		for (LedgerEvent event : notUnderstood) {
			if (event.entry() instanceof LedgerEntry.Unknown unknown)
				unknown.item().ifPresent(item -> byItem.computeIfAbsent(item, first -> new ArrayList<>()).add(event));
		}
		return byItem;
	}

	/** One an item, by the last of what was recorded. */
	private static Obstacle recorded(Optional<Item> about, List<LedgerEvent> events) {
		LedgerEvent last = events.getLast();
		return new Obstacle.RecordedByNewer(about, last.entry() instanceof LedgerEntry.Unknown unknown ? unknown.words() : "", last.by());
	}

	/** Whether nothing keeps it from being signed. */
	public boolean isReady() {
		return obstacles.isEmpty();
	}

	private static Unchecked unchecked(Ledger ledger, ItemList items, Coverage coverage, List<AskedQuestion> checklist) {
		int withoutSource = (int) items.items().stream().filter(Readiness::lacksSource).count();
		int withSentence = (int) items.items().stream().filter(item -> ledger.item(item.id()).flatMap(StoredItem::decision)
				.filter(decision -> decision.withSentence() && decision.status().settled()).isPresent()).count();
		int denied = (int) checklist.stream().flatMap(asked -> asked.answer().stream()).filter(given -> given.answer() == Answer.NO)
				.count();
		return new Unchecked(withoutSource, coverage.bare().size(), coverage.sentences(), withSentence, denied);
	}

	/** What is left to do about an item; empty for one that is done. To say that a problem was corrected is not to correct it. */
	public static Optional<Obstacle> open(Item item) {
		if (!item.status().settled()) return Optional.of(new Obstacle.Unsettled(item));
		boolean corrected = item.kind() != ClaimKind.PROBLEM || !item.status().equals(Status.CORRECTED);
		return corrected ? Optional.empty() : Optional.of(new Obstacle.NotCorrected(item));
	}

	/** What a verified item lacks to be so by these rules. */
	public static Optional<Obstacle> lacking(SignOffRules rules, Item verified) {
		if (!verified.status().equals(Status.VERIFIED)) return Optional.empty();
		List<Evidence> evidence = evidence(verified);
		boolean sourced = SignOffRules.isSourced(evidence);
		boolean tooFew = rules.primaryOrTwo() && !SignOffRules.isPrimaryOrTwo(evidence);
		if (tooFew) return Optional.of(new Obstacle.TooFewSources(verified, sourced));
		return rules.sourceForVerified() && !sourced ? Optional.of(new Obstacle.WithoutSource(verified)) : Optional.empty();
	}

	private static List<Evidence> evidence(Item item) {
		return item.evidence().stream().map(Piece::evidence).toList();
	}

	private static boolean lacksSource(Item item) {
		return item.status().equals(Status.VERIFIED) && !SignOffRules.isSourced(evidence(item));
	}

	/** Where several people decided alike, one who did not write the draft is enough. */
	private static Optional<String> authorAlone(Optional<StoredItem> item, List<String> authors) {
		List<String> deciders = item.map(stored -> stored.decisions().stream().map(Decision::by).toList()).orElse(List.of());
		return deciders.stream().allMatch(name -> isAmong(authors, name)) ? deciders.stream().findFirst() : Optional.empty();
	}

	private static boolean isAmong(List<String> authors, String name) {
		return authors.stream().anyMatch(author -> author.strip().equalsIgnoreCase(name.strip()));
	}
}
