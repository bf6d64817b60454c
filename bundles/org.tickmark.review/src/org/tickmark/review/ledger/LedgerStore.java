package org.tickmark.review.ledger;

import java.io.IOException;
import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Where the events of one draft are kept, as lines that {@link LedgerCodec} makes. Append-only: what was once written stays. Others may
 * read and write the same ledger at the same time, in this program and in others. Safe on any thread.
 */
@ConsumerType
public interface LedgerStore {
	/** Ends what {@link #watch} began. */
	interface Watch extends AutoCloseable {
		/** Nothing is told that begins after this. */
		@Override
		void close();
	}

	/** That what is kept there does not hold what new events follow: it was put in the place of another. */
	final class PredecessorsMissingException extends IOException {
		private static final long serialVersionUID = 1;

		/** @param message for people */
		public PredecessorsMissingException(String message) {
			super(message);
		}
	}

	/** Names the ledger for good: two stores with the same id keep the same events. Not for people. */
	String id();

	/** All events, in any order; empty where there is nothing yet. What cannot be read does not hide the rest. */
	default LedgerReading read() throws IOException {
		return readSince(LedgerReading.START);
	}

	/**
	 * What was added since an earlier reading, by whomever; events that were known then may be among it.
	 *
	 * @param position as a reading of this ledger gave it; with one that means nothing here any more, all is read
	 */
	LedgerReading readSince(String position) throws IOException;

	/**
	 * Adds events, all safely stored on return. Others may have appended since the last reading; their events stay. An event that is
	 * there already may be kept twice and is read once.
	 *
	 * @throws LedgerUnreadableException if what is there could not be read whole; then nothing was written
	 * @throws PredecessorsMissingException if another ledger was put in the place of the one that was read last, without what these follow;
	 *         then nothing was written
	 */
	void append(List<LedgerEvent> events) throws IOException;

	/** @param listener told after events were added, by this store, too; on any thread, and within two seconds */
	Watch watch(Runnable listener);
}
