package org.tickmark.before;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.tickmark.dossier.sweep.StatedPassage;

/** How far two texts speak of the same thing, by the words that they share: the rarer a word, the more it tells. For one thread. */
final class Similarity {
	private static final double MOST = 12;

	private final IndexReader reader;
	private final Map<String, Double> weights = new HashMap<>();
	private final Map<String, Set<String>> words = new HashMap<>();

	Similarity(IndexReader reader) {
		this.reader = reader;
	}

	/** From 0 to 1; 1 where both have the same words, less where either has more. */
	double of(String one, String other) {
		Set<String> here = words(one);
		Set<String> there = words(other);
		double shared = shared(here, there);
		return shared == 0 ? 0 : shared / Math.sqrt(weight(here) * weight(there));
	}

	/** From 0 to 1: how much of one the other has. */
	double within(String one, String other) {
		Set<String> here = words(one);
		return here.isEmpty() ? 0 : shared(here, words(other)) / weight(here);
	}

	/** How many words say what a text is about. */
	int count(String text) {
		return words(text).size();
	}

	/** How many of them both have. */
	long sharedBy(String one, String other) {
		return words(one).stream().filter(words(other)::contains).count();
	}

	private Set<String> words(String text) {
		return words.computeIfAbsent(text, StatedPassage::words);
	}

	private double shared(Set<String> here, Set<String> there) {
		return here.stream().filter(there::contains).mapToDouble(this::weight).sum();
	}

	private double weight(Set<String> all) {
		return all.stream().mapToDouble(this::weight).sum();
	}

	private double weight(String word) {
		return weights.computeIfAbsent(word, each -> {
			try {
				int passages = reader.docFreq(new Term(IndexBuilder.TERMS, each));
				return Math.min(MOST, Math.log((reader.maxDoc() + 20.0) / (passages + 1.0)) + 0.3);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}
}
