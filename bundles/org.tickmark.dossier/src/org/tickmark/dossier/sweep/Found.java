package org.tickmark.dossier.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tickmark.dossier.Locator;
import org.tickmark.dossier.Stretch;
import org.tickmark.dossier.values.Passages;
import org.tickmark.dossier.values.Passages.Placed;
import org.tickmark.dossier.values.SourceStatements;
import org.tickmark.dossier.words.WordIndex;
import org.tickmark.draft.Span;

/** What the sources of one sweep say, and how a place in them is named. */
record Found(List<SearchedSource> sources, List<SourceStatements> statements, Passages passages, WordIndex words) {
	String textOf(int sentence) {
		return sources.get(passages.source(sentence)).text().text();
	}

	Optional<LocalDate> dated(int sentence) {
		return statements.get(passages.source(sentence)).dated();
	}

	/** A whole sentence, since a figure alone says nothing to whoever reads it. */
	Passage passage(int sentence, double score) {
		return passage(passages.source(sentence), passages.span(sentence), score);
	}

	/** The same of a value in the sentence. */
	Passage passage(Placed placed, double score) {
		Passage whole = passage(placed.sentence(), score);
		return new Passage(whole.source(), whole.locator(), whole.span(), whole.text(), whole.score(), placed.statement().span());
	}

	Passage passage(int source, Span span, double score) {
		SearchedSource from = sources.get(source);
		String text = from.text().text();
		Locator locator = from.text().stretchAt(span.start()).map(Stretch::locator).orElseGet(() -> new Locator.Line(line(text, span)));
		return new Passage(from.key(), locator, span, span.in(text), Math.min(1, Math.round(score * 1000) / 1000.0));
	}

	private static int line(String text, Span span) {
		return 1 + (int) text.substring(0, span.start()).chars().filter(c -> c == '\n').count();
	}
}
