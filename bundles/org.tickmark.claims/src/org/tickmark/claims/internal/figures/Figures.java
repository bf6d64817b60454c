package org.tickmark.claims.internal.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.internal.dates.Times;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/**
 * The figures of a draft in text order, read once. A check that asks for them here has the tokens that each stands on and need not look
 * for its place among the words again; what it compares is the {@link org.tickmark.claims.Figure} alone, which the claims carry, too.
 */
public final class Figures {
	/** In sentences: what stands between the question and the shares that answer it. */
	private static final int POLL_LASTS = 3;

	private final List<StatedFigure> all;

	private Figures(List<StatedFigure> all) {
		this.all = List.copyOf(all);
	}

	public static Figures of(Prose prose) {
		return prose.shared(Figures.class, Figures::read);
	}

	/** In text order, none overlapping another. */
	public List<StatedFigure> all() {
		return all;
	}

	/** Those of one sentence, in text order. @param sentence of the same prose */
	public List<StatedFigure> in(Span sentence) {
		return all.subList(first(sentence.start()), first(sentence.end()));
	}

	/** The figure that the span touches, the first of several. */
	public Optional<StatedFigure> at(Span span) {
		int i = first(span.start());
		int from = i > 0 && all.get(i - 1).span().end() > span.start() ? i - 1 : i;
		return from < all.size() && all.get(from).span().overlaps(span) ? Optional.of(all.get(from)) : Optional.empty();
	}

	/** Index of the first that starts at the offset or behind it. */
	private int first(int offset) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (all.get(middle).span().start() < offset) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	private static Figures read(Prose prose) {
		List<Claim> times = Times.of(prose).claims();
		List<StatedFigure> all = new ArrayList<>();
		int next = 0;
		int told = 0;
		Set<String> models = new HashSet<>();
		for (Sentence sentence : prose.sentences()) {
			while (next < times.size() && times.get(next).span().end() <= sentence.span().start()) next++;
			int from = next;
			while (next < times.size() && times.get(next).span().start() < sentence.span().end()) next++;
			FigureReader reader = new FigureReader(sentence, times.subList(from, next), told > 0, models);
			reader.read(all);
			told = reader.tellsOfPoll() ? POLL_LASTS : told - 1;
		}
		return new Figures(all);
	}
}
