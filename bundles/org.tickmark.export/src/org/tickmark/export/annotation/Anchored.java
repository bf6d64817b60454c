package org.tickmark.export.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Span;

/**
 * Finds in a draft what annotations are about. Says nothing rather than the second-best place: words that stand several times, and of which
 * neither place nor neighbours tell one, are not found.
 */
public final class Anchored {
	/** Words that stand so often are those of an article or a comma, and nobody looks at all places. */
	private static final int MOST = 1000;

	private final String text;
	private final int[] units;

	/** @param text of the draft */
	public Anchored(String text) {
		this.text = text;
		this.units = text.codePointCount(0, text.length()) == text.length() ? new int[0] : units(text);
	}

	private static int[] units(String text) {
		int[] units = new int[text.codePointCount(0, text.length()) + 1];
		int unit = 0;
		for (int point = 0; point < units.length; point++) {
			units[point] = unit;
			if (unit < text.length()) unit += Character.charCount(text.codePointAt(unit));
		}
		return units;
	}

	/** Where its words stand: at the place that it names, or else where they and their neighbours stand only once. */
	public Optional<Span> place(Annotation of) {
		if (of.exact().isBlank()) return Optional.empty();
		Optional<Span> named = of.points().flatMap(this::inUnits).filter(span -> span.in(text).equals(of.exact()));
		if (named.isPresent()) return named;
		List<Span> all = all(of.exact());
		if (all.size() == 1) return Optional.of(all.getFirst());
		if (all.size() == MOST) return Optional.empty();
		List<Span> between = all.stream().filter(span -> fits(span, of)).toList();
		return between.size() == 1 ? Optional.of(between.getFirst()) : Optional.empty();
	}

	private Optional<Span> inUnits(Span points) {
		if (units.length == 0) return points.end() > text.length() ? Optional.empty() : Optional.of(points);
		return points.end() >= units.length ? Optional.empty() : Optional.of(new Span(units[points.start()], units[points.end()]));
	}

	private List<Span> all(String exact) {
		List<Span> found = new ArrayList<>();
		for (int at = text.indexOf(exact); at >= 0 && found.size() < MOST; at = text.indexOf(exact, at + 1))
			found.add(new Span(at, at + exact.length()));
		return found;
	}

	private boolean fits(Span span, Annotation of) {
		boolean said = !of.prefix().isBlank() || !of.suffix().isBlank();
		return said && text.startsWith(of.prefix(), span.start() - of.prefix().length()) && text.startsWith(of.suffix(), span.end());
	}
}
