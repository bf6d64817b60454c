package org.tickmark.dossier.words;

import java.util.List;

import org.tickmark.dossier.SourceText;

/** Where each word of the sources stands. Immutable, safe on any thread. */
public final class WordIndex {
	private final List<SourceText> sources;

	private WordIndex(List<SourceText> sources) {
		this.sources = List.copyOf(sources);
	}

	/** @param sources which matches name by their number in this list */
	public static WordIndex of(List<SourceText> sources) {
		return new WordIndex(sources);
	}
}
