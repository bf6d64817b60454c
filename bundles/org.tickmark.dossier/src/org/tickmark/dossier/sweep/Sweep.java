package org.tickmark.dossier.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.values.Passages;
import org.tickmark.dossier.values.SourceStatements;
import org.tickmark.dossier.words.CopiedUnmarked;
import org.tickmark.dossier.words.WordIndex;
import org.tickmark.draft.Span;
import org.tickmark.review.ReviewedDraft;

/**
 * The sources of a dossier, read once, in which the values of any draft can be looked up. Immutable and safe on any thread. Nothing that it
 * finds changes an item.
 */
public final class Sweep {
	/** Of rules that find no values; the words of sources are searched without them. */
	private static final long LOOK_MILLIS = 50;
	private static final List<String> NO_VALUES = List.of("problem.", "quote.", "scare.", "fact.", "contact.", "criticism.", "house.");

	private final ClaimDetection rules;
	private final List<SearchedSource> sources;
	private final List<SourceStatements> statements;
	private final Passages passages;
	private final WordIndex words;

	private Sweep(ClaimDetection rules, List<SearchedSource> sources, List<SourceStatements> statements, Passages passages,
			WordIndex words) {
		this.rules = rules;
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
		return of(sources, rules, KeptStatements.NONE, progress);
	}

	/**
	 * The same, without reading again what was read before.
	 *
	 * @throws CancellationException as soon as whoever waits wants no more of it; what was read until then is kept
	 */
	public static Sweep of(List<SearchedSource> sources, ClaimDetection rules, KeptStatements kept, Progress progress) {
		return read(sources, rules, kept, Map.of(), progress);
	}

	/**
	 * The same after sources came or went: what is known of the others is not read again.
	 *
	 * @throws CancellationException as soon as whoever waits wants no more of it; what was read until then is kept
	 */
	public Sweep again(List<SearchedSource> now, KeptStatements kept, Progress progress) {
		Map<SearchedSource, SourceStatements> known = new HashMap<>();
		for (int i = 0; i < sources.size(); i++) known.put(sources.get(i), statements.get(i));
		return read(now, rules, kept, known, progress);
	}

	private static Sweep read(List<SearchedSource> sources, ClaimDetection rules, KeptStatements kept,
			Map<SearchedSource, SourceStatements> known, Progress progress) {
		ClaimDetection values = rules.only(rule -> NO_VALUES.stream().noneMatch(rule::startsWith));
		// Takes as long as all the rest once the values are known, and has nothing to do with it.
		CompletableFuture<WordIndex> words = CompletableFuture.supplyAsync(
				() -> WordIndex.of(sources.stream().map(SearchedSource::text).toList()));
		byte[] which = kept.keyOf(values);
		var passages = new Passages();
		List<SourceStatements> statements = new ArrayList<>();
		for (int i = 0; i < sources.size(); i++) {
			if (progress.isCancelled()) throw new CancellationException("sweep");
			SearchedSource source = sources.get(i);
			SourceStatements read = Optional.ofNullable(known.get(source)).or(() -> kept.read(source, which)).orElseGet(() -> {
				var found = SourceStatements.read(source.text(), source.dated(), values, progress::isCancelled);
				kept.keep(source, found, which);
				return found;
			});
			passages.add(i, source.text(), read);
			statements.add(read);
			progress.done(i + 1, sources.size());
		}
		passages.close();
		return new Sweep(rules, sources, statements, passages, waitedFor(words, progress));
	}

	private static WordIndex waitedFor(CompletableFuture<WordIndex> words, Progress progress) {
		while (true) {
			try {
				return words.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (progress.isCancelled()) throw new CancellationException("sweep");
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException("sweep");
			} catch (ExecutionException e) {
				throw new IllegalStateException(e.getCause());
			}
		}
	}

	/** One for each item, in the order of the draft. @throws CancellationException as soon as whoever waits wants no more of it */
	public List<LookUp> lookUp(ReviewedDraft draft, Progress progress) {
		return new DraftSweep(draft, found(), progress).all();
	}

	/** In text order. @throws CancellationException as soon as whoever waits wants no more of it */
	public List<CopiedRun> copiedUnmarked(ReviewedDraft draft, Progress progress) {
		List<Span> quoted = draft.claims().stream().filter(claim -> claim.kind() == ClaimKind.QUOTE).filter(Sweep::isInMarks)
				.flatMap(claim -> claim.spans().stream()).sorted().toList();
		return CopiedUnmarked.in(draft.text(), quoted, words, progress::isCancelled).stream()
				.map(run -> new CopiedRun(run.draft(), found().passage(run.source(), run.span(), 1))).toList();
	}

	/** What is reported in other words may well be copied. */
	private static boolean isInMarks(Claim claim) {
		return !(claim.detail() instanceof Attribution told) || told.directness() != Directness.INDIRECT;
	}

	private Found found() {
		return new Found(sources, statements, passages, words);
	}

	/** The sources that it looks in. */
	public List<SearchedSource> sources() {
		return sources;
	}
}
