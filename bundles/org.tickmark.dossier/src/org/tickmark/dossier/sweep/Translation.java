package org.tickmark.dossier.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Naming;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.Stretch;
import org.tickmark.dossier.sweep.TranslationFault.Sort;
import org.tickmark.dossier.values.NamesInWords;
import org.tickmark.dossier.values.PlainValue;
import org.tickmark.dossier.values.PlainValues;
import org.tickmark.draft.Span;
import org.tickmark.review.ReviewedDraft;

/** A draft that is a translation, beside its original. For one thread. */
public final class Translation {
	/** Parts of the whole text, by which one value may stand earlier or later than the same of the other text. */
	private static final double MOVED = 0.15;
	private static final double AT_THE_PLACE = 0.06;
	/** In characters: in a short text a sentence's worth is much of it. */
	private static final double SENTENCE = 250;

	private record Valued(PlainValue value, ClaimKind kind, double place) { }

	private final String draft;
	private final SearchedSource original;
	private final List<Valued> here = new ArrayList<>();
	private final List<Valued> there = new ArrayList<>();
	/** What no rule takes for a claim may stand in the draft all the same. */
	private final List<PlainValue> written;

	private Translation(ReviewedDraft reviewed, SearchedSource original) {
		this.draft = reviewed.text();
		this.original = original;
		this.written = PlainValues.in(draft);
		String text = original.text().text();
		for (Claim claim : reviewed.claims()) read(claim).ifPresent(value -> here.add(valued(value, draft)));
		PlainValues.in(text).forEach(value -> there.add(valued(value, text)));
	}

	/** In the order of the draft; what was lost where it would stand. */
	public static List<TranslationFault> faults(ReviewedDraft draft, SearchedSource original) {
		var translation = new Translation(draft, original);
		List<TranslationFault> faults = new ArrayList<>(translation.values());
		faults.addAll(translation.names(draft.claims()));
		faults.sort(Comparator.comparingDouble(translation::place));
		return List.copyOf(faults);
	}

	private double place(TranslationFault fault) {
		return fault.draft().map(span -> (double) span.start() / Math.max(1, draft.length())).orElseGet(
				() -> fault.original().map(passage -> (double) passage.span().start() / Math.max(1, original.text().text().length()))
						.orElse(1.0));
	}

	private static Valued valued(PlainValue value, String text) {
		return new Valued(value, value.isDate() ? ClaimKind.DATE : ClaimKind.FIGURE, (double) value.span().start() / Math.max(1,
				text.length()));
	}

	/** As far as it is written in digits; an original may have small numbers in letters, and relative dates in words. */
	private Optional<PlainValue> read(Claim claim) {
		List<PlainValue> written = PlainValues.in(claim.span().in(draft));
		if (claim.detail() instanceof Timex) {
			return written.stream().filter(value -> value.isDate() || value.numbers().stream().allMatch(number -> number > 1000))
					.findFirst()
					.map(value -> new PlainValue(claim.span(), value.numbers(), value.monthDay(), value.year()));
		}
		if (!(claim.detail() instanceof Figure figure) || written.isEmpty()) return Optional.empty();
		return Optional.of(new PlainValue(claim.span(), Set.of(figure.value().doubleValue()), 0, 0));
	}

	private List<TranslationFault> values() {
		List<Valued> added = new ArrayList<>(here);
		List<Valued> lost = new ArrayList<>(there);
		for (Valued each : here) {
			nearest(each, lost, MOVED, true).ifPresent(same -> {
				added.remove(each);
				lost.remove(same);
			});
		}
		// A range, a score: its other half belongs to the same claim.
		lost.removeIf(value -> here.stream().anyMatch(each -> each.value.isLike(value.value)));
		List<TranslationFault> faults = new ArrayList<>();
		for (Valued each : List.copyOf(added)) {
			Optional<Valued> other = nearest(each, lost, AT_THE_PLACE, false);
			other.ifPresent(changed -> {
				added.remove(each);
				lost.remove(changed);
				faults.add(new TranslationFault(Sort.CHANGED, each.kind, Optional.of(each.value.span()), Optional.of(passage(changed))));
			});
		}
		added.stream().filter(each -> !each.value.isSmall())
				.forEach(each -> faults.add(new TranslationFault(Sort.ADDED, each.kind, Optional.of(each.value.span()), Optional.empty())));
		lost.stream().filter(each -> !each.value.isSmall()).filter(each -> written.stream().noneMatch(each.value::isLike))
				.forEach(each -> faults.add(new TranslationFault(Sort.LOST, each.kind, Optional.empty(), Optional.of(passage(each)))));
		return faults;
	}

	private Optional<Valued> nearest(Valued value, List<Valued> among, double within, boolean same) {
		double reach = Math.max(within, SENTENCE / Math.max(1, draft.length()));
		return among.stream().filter(each -> same ? value.value.isLike(each.value) : value.value.isDate() == each.value.isDate())
				.filter(each -> same || !value.value.isSmall() || !each.value.isSmall())
				.filter(each -> Math.abs(each.place - value.place) <= reach)
				.min(Comparator.comparingDouble(each -> Math.abs(each.place - value.place)));
	}

	private List<TranslationFault> names(List<Claim> claims) {
		List<TranslationFault> faults = new ArrayList<>();
		var words = new NamesInWords(original.text().text());
		for (Claim claim : claims) {
			if (!(claim.detail() instanceof Naming naming) || !naming.first() || naming.type() != Naming.Type.PERSON) continue;
			if (!naming.canonical().contains(" ") || words.has(naming.canonical())) continue;
			Optional<Span> near = words.nearly(naming.canonical());
			faults.add(new TranslationFault(near.isPresent() ? Sort.CHANGED : Sort.ADDED, ClaimKind.NAME, Optional.of(claim.span()),
					near.map(this::passage)));
		}
		var mine = new NamesInWords(draft);
		for (Span name : words.wholeNames()) {
			String written = name.in(original.text().text());
			if (!mine.has(written) && mine.nearly(written).isEmpty())
				faults.add(new TranslationFault(Sort.LOST, ClaimKind.NAME, Optional.empty(), Optional.of(passage(name))));
		}
		return faults;
	}

	private Passage passage(Valued value) {
		return passage(value.value.span());
	}

	private Passage passage(Span span) {
		String text = original.text().text();
		Locator locator = original.text().stretchAt(span.start()).map(Stretch::locator).orElse(new Locator.Line(1));
		return new Passage(original.key(), locator, span, span.in(text), 1);
	}
}
