package org.tickmark.dossier.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.values.Passages;
import org.tickmark.dossier.values.SourceStatements;
import org.tickmark.dossier.words.WordIndex;
import org.tickmark.review.ReviewedDraft;

/**
 * The sources of a dossier, read once, in which the values of any draft can be looked up. Immutable and safe on any thread. Nothing that it
 * finds changes an item.
 */
public final class Sweep {
	/** Of rules that find no values; the words of sources are searched without them. */
	private static final List<String> NO_VALUES = List.of("problem.", "quote.", "scare.", "fact.", "contact.", "criticism.", "house.");

	private final List<SearchedSource> sources;
	private final List<SourceStatements> statements;
	private final Passages passages;
	private final WordIndex words;

	private Sweep(List<SearchedSource> sources, List<SourceStatements> statements, Passages passages, WordIndex words) {
		this.sources = List.copyOf(sources);
		this.statements = List.copyOf(statements);
		this.passages = passages;
		this.words = words;
	}

	/**
	 * Reads sources.
	 *
	 * @param rules by which the draft is read, too
	 * @throws CancellationException as soon as whoever waits wants no more of it
	 */
	public static Sweep of(List<SearchedSource> sources, ClaimDetection rules, Progress progress) {
		ClaimDetection values = rules.only(rule -> NO_VALUES.stream().noneMatch(rule::startsWith));
		var passages = new Passages();
		List<SourceStatements> statements = new ArrayList<>();
		for (int i = 0; i < sources.size(); i++) {
			SearchedSource source = sources.get(i);
			SourceStatements read = SourceStatements.read(source.text().text(), source.dated(), values, progress::isCancelled);
			passages.add(i, source.text().text(), read);
			statements.add(read);
			progress.done(i + 1, sources.size());
		}
		return new Sweep(sources, statements, passages, WordIndex.of(sources.stream().map(SearchedSource::text).toList()));
	}

	/** One for each item, in the order of the draft. @throws CancellationException as soon as whoever waits wants no more of it */
	public List<LookUp> lookUp(ReviewedDraft draft, Progress progress) {
		return new DraftSweep(draft, new Found(sources, statements, passages, words), progress).all();
	}

	/** The sources that it looks in. */
	public List<SearchedSource> sources() {
		return sources;
	}
}
