package org.tickmark.dossier.internal.read;

import java.io.IOException;

/** Reads the sources of one form. */
interface FormReader {
	/**
	 * What was taken before it throws counts.
	 *
	 * @throws LimitException with the reason, where it is not read to its end
	 * @throws IOException where it is damaged
	 */
	void read(Input input, Taken taken) throws IOException;
}
