package org.tickmark.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * A source that a dossier keeps as it came.
 *
 * @param hash SHA-256 of its bytes, in lower-case hex digits: its name in the dossier
 * @param name of the file that it came as, without folders; the code name where the source is confidential
 * @param title for people, a code name where the source is confidential
 * @param bytes how many it has
 * @param from where it came from: an address or a file's name; empty where the source is confidential
 * @param codeName of a confidential source; empty for all others
 * @param fetched how it came, where it came from the network
 * @param purged whether its copy was deleted for good; the hash stays
 */
public record Source(String hash, String name, SourceForm form, String title, long bytes, Instant at, String by, String from,
		Optional<String> codeName, Optional<Fetched> fetched, boolean purged) {
	/** One that a person handed in, and whose copy is there. */
	public Source(String hash, String name, SourceForm form, String title, long bytes, Instant at, String by, String from,
			Optional<String> codeName) {
		this(hash, name, form, title, bytes, at, by, from, codeName, Optional.empty(), false);
	}

	/** Whether its real name must not leave the desk. */
	public boolean confidential() {
		return codeName.isPresent();
	}
}
