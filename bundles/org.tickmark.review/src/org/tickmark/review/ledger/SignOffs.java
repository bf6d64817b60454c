package org.tickmark.review.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.review.ledger.LedgerEntry.SignOffTakenBack;
import org.tickmark.review.ledger.LedgerEntry.SignedOff;

/** Adds up who signed the draft off, and who took that back. Immutable. */
final class SignOffs {
	private final List<SignOff> standing;
	private final Optional<SignOff.TakenBack> takenBack;

	SignOffs() {
		this(List.of(), Optional.empty());
	}

	private SignOffs(List<SignOff> standing, Optional<SignOff.TakenBack> takenBack) {
		this.standing = standing;
		this.takenBack = takenBack;
	}

	SignOffs with(LedgerEvent event, SignedOff entry) {
		List<SignOff> more = new ArrayList<>(standing);
		more.add(new SignOff(event.hash(), event.by(), event.at(), entry.text(), entry.settled(), entry.unchecked()));
		return new SignOffs(more, takenBack);
	}

	/** Takes those back that its maker knew of; one that somebody gave on a copy meanwhile stands. */
	SignOffs with(LedgerEvent event, SignOffTakenBack entry, EventOrder order) {
		List<SignOff> known = standing.stream().filter(signed -> order.follows(event.hash(), signed.event())).toList();
		if (known.isEmpty()) return this;
		List<SignOff> left = standing.stream().filter(signed -> !order.follows(event.hash(), signed.event())).toList();
		return new SignOffs(left, Optional.of(new SignOff.TakenBack(known.getLast(), entry.reason(), event.by(), event.at())));
	}

	/** The last one that nobody took back. */
	Optional<SignOff> last() {
		return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
	}

	/** What was taken back last; empty while another sign-off stands. */
	Optional<SignOff.TakenBack> takenBack() {
		return takenBack.filter(back -> standing.isEmpty());
	}
}
