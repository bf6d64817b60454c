package org.tickmark.review.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.claims.ClaimKind;
import org.tickmark.review.evidence.EvidenceId;

/**
 * All that the ledger knows of one item.
 *
 * @param anchor where it stood last
 * @param decisions those that count: one, or several that people made without knowing of each other; none while open
 * @param note empty where nobody wrote one
 * @param evidence what it rests on, in the order in which it was given
 * @param by and at who touched the item last, and when
 * @param mark whether a person marked it
 */
public record StoredItem(ItemId id, ClaimKind kind, String ruleId, Anchor anchor, List<Decision> decisions, String note,
		List<Piece> evidence, String by, Instant at, Mark mark) {
	/** What people did about the mark itself. */
	public enum Mark {
		FOUND, BY_HAND, REMOVED
	}

	public StoredItem {
		decisions = List.copyOf(decisions);
		evidence = List.copyOf(evidence);
	}

	/**
	 * Both as one, under the name of the one whose decision counts: further decisions go there. Decisions that somebody replaced,
	 * knowing of them, do not count; the note is that of the one touched last, if it has any, and all evidence stays.
	 *
	 * @param other of the same kind at the same place
	 * @param follows whether the maker of the first decision knew the second
	 */
	public StoredItem joined(StoredItem other, BiPredicate<String, String> follows) {
		List<Decision> counting = Stream.concat(decisions.stream(), other.decisions.stream())
				.sorted(Comparator.comparing(Decision::at).thenComparing(Decision::event)).toList();
		List<Decision> left = counting.stream()
				.filter(each -> counting.stream().noneMatch(later -> follows.test(later.event(), each.event()))).toList();
		StoredItem last = at.isAfter(other.at) ? this : other;
		StoredItem earlier = last == this ? other : this;
		StoredItem named = left.isEmpty() || decisions.contains(left.getLast()) ? this : other;
		return new StoredItem(named.id, kind, named.ruleId, named.anchor, left, last.note.isEmpty() ? earlier.note : last.note,
				together(other), last.by, last.at, named.mark);
	}

	private List<Piece> together(StoredItem other) {
		Map<EvidenceId, Piece> pieces = new LinkedHashMap<>();
		Stream.concat(evidence.stream(), other.evidence.stream()).sorted(Comparator.comparing(Piece::at))
				.forEach(piece -> pieces.putIfAbsent(piece.id(), piece));
		return List.copyOf(pieces.values());
	}

	/** Whether a mark was taken away and nothing else was ever said about it. One that was decided shows again when a rule finds it. */
	public boolean isForgotten() {
		return mark == Mark.REMOVED && decisions.isEmpty() && note.isEmpty() && evidence.isEmpty();
	}

	/** The decision that counts; empty while open or while people disagree. */
	public Optional<Decision> decision() {
		return !disagreement().isEmpty() || decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
	}

	/**
	 * What was decided, before the text is looked at: {@link Status#OPEN} where nothing was, {@link Status#RECHECK} while people disagree.
	 */
	public Status status() {
		if (!disagreement().isEmpty()) return Status.RECHECK;
		return decision().map(Decision::status).orElse(Status.OPEN);
	}

	/** Different decisions of people who did not know of each other: two or more, or none. */
	public List<Decision> disagreement() {
		boolean agreed = decisions.stream().map(Decision::status).collect(Collectors.toSet()).size() < 2;
		return agreed ? List.of() : decisions;
	}
}
