package org.tickmark.dossier.store;

import java.util.List;

import org.tickmark.dossier.Source;
import org.tickmark.dossier.internal.keep.ManifestEntry;
import org.tickmark.dossier.internal.keep.ManifestCodec;

/** The list of a dossier that holds just some sources, for a copy of it that leaves the desk. */
public final class SourceList {
	/** How its file is called in the dossier's folder. */
	public static final String FILE = "sources.jsonl";
	/** How the folder of copies is called there. */
	public static final String COPIES = "copies";

	private SourceList() { }

	/** The lines of the file, in the order of the sources; one whose copy was purged says so. */
	public static String of(List<Source> sources) {
		var lines = new StringBuilder();
		for (Source source : sources) {
			lines.append(ManifestCodec.line(new ManifestEntry.Added(source))).append('\n');
			if (source.purged()) lines.append(ManifestCodec.line(new ManifestEntry.Purged(source.hash(), source.by(), source.at())))
					.append('\n');
		}
		return lines.toString();
	}
}
