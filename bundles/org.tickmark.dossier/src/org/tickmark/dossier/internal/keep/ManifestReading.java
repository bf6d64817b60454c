package org.tickmark.dossier.internal.keep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.dossier.Source;
import org.tickmark.dossier.internal.keep.ManifestEntry.Added;
import org.tickmark.dossier.internal.keep.ManifestEntry.Purged;
import org.tickmark.dossier.internal.keep.ManifestEntry.Removed;

/**
 * What reading the list of sources gave.
 *
 * @param entries in the order of the file
 * @param warnings for people
 * @param readOnly why nothing may be added and what to do, for people; empty when all is well
 */
public record ManifestReading(List<ManifestEntry> entries, List<String> warnings, Optional<String> readOnly) {
	public ManifestReading {
		entries = List.copyOf(entries);
		warnings = List.copyOf(warnings);
	}

	/** Those that were not taken out again, in the order in which they came. */
	public List<Source> sources() {
		Map<String, Source> sources = new LinkedHashMap<>();
		for (ManifestEntry entry : entries) {
			switch (entry) {
				case Added added -> sources.merge(added.source().hash(), added.source(), ManifestReading::again);
				case Removed removed -> sources.remove(removed.hash());
				case Purged purged -> sources.computeIfPresent(purged.hash(), (hash, source) -> purged(source));
				default -> { }
			}
		}
		return new ArrayList<>(sources.values());
	}

	/** Two desks may have added the same on copies that were joined; what was purged came anew. */
	private static Source again(Source first, Source second) {
		return first.purged() ? second : first;
	}

	private static Source purged(Source source) {
		return new Source(source.hash(), source.name(), source.form(), source.title(), source.bytes(), source.at(), source.by(),
				source.from(), source.codeName(), source.fetched(), true);
	}
}
