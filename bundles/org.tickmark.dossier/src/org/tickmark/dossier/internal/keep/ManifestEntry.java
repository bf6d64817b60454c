package org.tickmark.dossier.internal.keep;

import java.time.Instant;

import org.tickmark.dossier.Source;

/** What a line of the list of sources says. */
public sealed interface ManifestEntry {
	/** A source came. */
	record Added(Source source) implements ManifestEntry { }

	/** A source was taken out, its copy, too. */
	record Removed(String hash, String by, Instant at) implements ManifestEntry { }

	/** A source's copy was deleted for good; the source stays listed. */
	record Purged(String hash, String by, Instant at) implements ManifestEntry { }

	/** A line whose writer did not get to its end, by the hash of what is there of it, was kept in a file of its own. */
	record LineSetAside(String sha256) implements ManifestEntry { }

	/** Of a newer version; kept and not understood. */
	record Unknown(String what) implements ManifestEntry { }
}
