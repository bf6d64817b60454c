package org.tickmark.dossier.internal.read;

import org.tickmark.dossier.messages.Messages;

/** Stops what takes long and gives nothing. Nobody waits for a clock: whoever works asks between two steps. */
final class Pace {
	private final long start = System.nanoTime();
	private long allowed = Limits.START_NANOS;

	/** A place was read, with so many characters. */
	void got(int characters) {
		allowed += Limits.NANOS_A_PLACE + characters * Limits.NANOS_A_CHARACTER;
	}

	/** @throws LimitException if too little was read for the time that it took */
	void check() throws LimitException {
		if (System.nanoTime() - start > allowed) throw new LimitException(Messages.text("limit.slow"));
	}
}
