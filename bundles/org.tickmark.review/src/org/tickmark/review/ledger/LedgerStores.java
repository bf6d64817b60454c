package org.tickmark.review.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

/** Says where the ledger of each draft is kept: a service, so that a team may keep its ledgers elsewhere than beside the drafts. */
@ConsumerType
public interface LedgerStores {
	/** The ledger of a draft. Nothing is created before the first event. */
	LedgerStore of(Path draft);

	/**
	 * A copy of a draft keeps its decisions. Those on what the copy replaced are decisions on another text, and are set aside.
	 *
	 * @return where they are now, if there were any
	 */
	Optional<Path> copy(Path draft, Path copy) throws IOException;

	/**
	 * What others decided, to be merged. Where that is kept stays as it is.
	 *
	 * @param chosen a ledger, or the copy of the draft that it belongs to
	 * @throws LedgerUnreadableException if it is none, or could not be read whole; with a message for people
	 */
	OthersLedger others(Path chosen) throws IOException;
}
