package org.tickmark.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.tickmark.review.ledger.Status;

/**
 * What a house calls the statuses, and those that it added. The ledger keeps their words, so that houses that call them otherwise
 * understand each other; of a status that another house added it keeps name and letter, too.
 */
public final class HouseStatuses {
	/** @param status @param label its name for people @param letter shown beside the item's mark */
	public record Named(Status status, String label, char letter) {
		/** As Tickmark calls it, or, of an added one, those who decided so. */
		public static Named usual(Status status) {
			return new Named(status, status.label(), status.letter());
		}

		/** The status with this name, for the ledger to tell others. Of Tickmark's own everybody has names. */
		public Status told() {
			return status.isAdded() ? Status.added(status.word(), label, letter, status.settled()) : status;
		}
	}

	private final Map<String, Named> byWord;

	private HouseStatuses(Map<String, Named> byWord) {
		this.byWord = byWord;
	}

	/** Those that every house has, as Tickmark calls them. */
	public static HouseStatuses usual() {
		return of(List.of());
	}

	/** @param named those that were renamed or added; the others are as Tickmark has them */
	public static HouseStatuses of(List<Named> named) {
		Map<String, Named> byWord = new LinkedHashMap<>();
		Status.standard().forEach(status -> byWord.put(status.word(), Named.usual(status)));
		named.forEach(each -> byWord.put(each.status().word(), each));
		return new HouseStatuses(byWord);
	}

	/** Also those of other houses, by the names that they gave them. @param others of those with one word the last counts */
	public HouseStatuses and(List<Status> others) {
		List<Named> all = new ArrayList<>(named());
		others.stream().filter(other -> !byWord.containsKey(other.word())).map(Named::usual).forEach(all::add);
		return of(all);
	}

	/** All, Tickmark's own first, then those that were added. */
	public List<Named> named() {
		return List.copyOf(byWord.values());
	}

	public List<Status> all() {
		return byWord.values().stream().map(Named::told).toList();
	}

	/** Those that a person may set. */
	public List<Status> decidable() {
		return all().stream().filter(Status::decidable).toList();
	}

	/** By its word in the ledger. */
	public Optional<Status> of(String word) {
		return Optional.ofNullable(byWord.get(word)).map(Named::told);
	}

	/** For people; of one that this house does not know, as those called it who decided so. */
	public String label(Status status) {
		return nameOf(status).label();
	}

	public char letter(Status status) {
		return nameOf(status).letter();
	}

	private Named nameOf(Status status) {
		return byWord.getOrDefault(status.word(), Named.usual(status));
	}

	/** Whether both call all statuses alike and agree on which of them settle. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof HouseStatuses statuses && statuses.named().equals(named()) && statuses.settling().equals(settling());
	}

	@Override
	public int hashCode() {
		return byWord.hashCode();
	}

	private List<Status> settling() {
		return all().stream().filter(Status::settled).toList();
	}
}
