package org.tickmark.review.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.review.ledger.LedgerEntry.SignOffTakenBack;
import org.tickmark.review.ledger.LedgerEntry.SignedOff;

/** Adds up who signed the draft off, and who took that back. */
final class SignOffs {
	private final EventOrder order;
	private final List<Signed> standing = new ArrayList<>();
	private Optional<SignOff.TakenBack> takenBack = Optional.empty();

	private record Signed(String event, SignOff signOff) { }

	SignOffs(EventOrder order) {
		this.order = order;
	}

	void add(LedgerEvent event, SignedOff entry) {
		standing.add(new Signed(event.hash(),
				new SignOff(event.hash(), event.by(), event.at(), entry.text(), entry.settled(), entry.unchecked())));
	}

	/** Takes those back that its maker knew of; one that somebody gave on a copy meanwhile stands. */
	void add(LedgerEvent event, SignOffTakenBack entry) {
		List<Signed> known = standing.stream().filter(signed -> order.follows(event.hash(), signed.event())).toList();
		if (known.isEmpty()) return;
		standing.removeAll(known);
		takenBack = Optional.of(new SignOff.TakenBack(known.getLast().signOff(), entry.reason(), event.by(), event.at()));
	}

	/** The last one that nobody took back. */
	Optional<SignOff> last() {
		return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast().signOff());
	}

	/** What was taken back last; empty while another sign-off stands. */
	Optional<SignOff.TakenBack> takenBack() {
		return takenBack.filter(back -> standing.isEmpty());
	}
}
