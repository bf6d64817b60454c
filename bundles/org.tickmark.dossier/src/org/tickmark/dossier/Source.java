package org.tickmark.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * A source that a dossier keeps as it came.
 *
 * @param hash SHA-256 of its bytes, in lower-case hex digits: its name in the dossier
 * @param name of the file that it came as, without folders
 * @param title for people, a code name where the source is confidential
 * @param bytes how many it has
 * @param from where it came from: an address or a file's name; empty where the source is confidential
 * @param codeName of a confidential source; empty for all others
 */
public record Source(String hash, String name, SourceForm form, String title, long bytes, Instant at, String by, String from,
		Optional<String> codeName) {
	/** Whether its real name must not leave the desk. */
	public boolean confidential() {
		return codeName.isPresent();
	}
}
