package org.tickmark.ui.checking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.tickmark.review.Review;
import org.tickmark.review.ledger.OthersLedger;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Waiting;

/** What others decide on a draft that is open here. They may have decided for a year: it is read beside the window. UI thread only. */
final class OthersDecisions {
	private final Review review;
	private final String doing;

	OthersDecisions(Path draft, Review review) {
		this.review = review;
		this.doing = Messages.text("ledger.reading", draft.getFileName());
	}

	/** Those in the draft's own ledger. Who does not want to wait for them sees them when somebody looks again. */
	void readOn() throws IOException {
		try {
			review.take(Waiting.onReading(doing, review.readingOn()::read));
		} catch (CancellationException e) {
			// What was decided is in the ledger, whoever has seen it.
		}
	}

	/**
	 * Those of a copy. @return how many entries were added
	 * @throws IOException when the draft's own ledger cannot be read whole; then nothing was added
	 * @throws CancellationException if somebody did not want to wait for it; then nothing was added either
	 */
	int takeOver(OthersLedger copy) throws IOException {
		int added = review.add(Waiting.onReading(doing, () -> review.missing(copy)));
		if (added > 0) readOn();
		return added;
	}
}
