package org.tickmark.export;

import java.io.IOException;
import java.io.OutputStream;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes drafts in one format. Register an instance as an OSGi service with the property {@code format}, which says the same as
 * {@link ExportFormat#word()}; menu and command line then list it. Stateless: it may be asked on any thread, for several drafts at a time.
 *
 * <p>All that it may tell is in the {@link ExportedDraft}, which holds no real name of a confidential source. It goes to no network and
 * reads no file, and it asks for no clock, zone or locale but those of the draft: the same draft gives the same bytes.
 */
@ConsumerType
public interface Exporter {
	/** What it writes. Always the same. */
	ExportFormat format();

	/**
	 * Writes a whole file, piece by piece: the file of a long draft never stands in memory.
	 *
	 * @param out need neither be buffered nor closed; what was written before a failure is thrown away
	 * @param progress told about every step that may take a second
	 * @throws java.util.concurrent.CancellationException as soon as nobody waits any more; {@link ExportProgress#done} throws it
	 */
	void write(ExportedDraft in, OutputStream out, ExportProgress progress) throws IOException;

	/** How many items of the draft stand in what is written. */
	default int written(ExportedDraft in) {
		return in.items().size();
	}
}
