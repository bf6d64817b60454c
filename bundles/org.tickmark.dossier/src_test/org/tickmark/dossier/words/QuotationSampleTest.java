package org.tickmark.dossier.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.dossier.SourceText;
import org.tickmark.draft.Span;
import org.tickmark.review.QuotationPolicy;

/**
 * Measures on quotations that a program makes of prose written for it: against five sources of two hours of speech. The property
 * {@code tickmark.quotations.prose} names a folder of other sentences, {@code tickmark.quotations.seed} another beginning.
 */
class QuotationSampleTest {
	private static final int WORDS = 18_000;
	private static final int RIGHT = 300;
	private static final int ABSENT = 60;
	private static final int CHANGED = 70;
	private static final double[] NOISE = {0, 0.1, 0.2, 0.3};

	private final long seed = Long.getLong("tickmark.quotations.seed", 20240312);
	private final Random random = new Random(seed);
	private final SpokenProse prose = prose(random);
	private final List<SampleSource> sources = sources();
	private final List<SourceText> texts = sources.stream().map(SampleSource::text).toList();
	private final QuotationSearch search = new QuotationSearch(WordIndex.of(texts), QuotationPolicy.USUAL);

	private static SpokenProse prose(Random random) {
		String folder = System.getProperty("tickmark.quotations.prose", "");
		return folder.isEmpty() ? SpokenProse.of("frames.txt", random) : SpokenProse.of(Path.of(folder), random);
	}

	private List<SampleSource> sources() {
		List<SampleSource> made = new ArrayList<>();
		for (SampleSource.Form form : SampleSource.Form.values()) made.add(new SampleSource(form, prose, WORDS, 0.2, random));
		return made;
	}

	private final class Count {
		int asked;
		int found;
		int right;
		int reported;
		int ofClass;
		int joined;

		void ask(SampleQuotation quotation, boolean there) {
			asked++;
			List<QuotationMatch> matches = search.best(new Quotation(quotation.pieces(), quotation.speaker()));
			for (QuotationMatch match : matches) if (isJoined(match)) joined++;
			if (matches.isEmpty()) {
				if (there) show("not found", quotation);
				return;
			}
			found++;
			QuotationMatch best = matches.getFirst();
			boolean isRight = there && best.source() == quotation.source() && share(best.span(), quotation.place()) > 0.6;
			if (isRight) right++;
			else show("wrong", quotation, best);
			if (best.differences().stream().anyMatch(each -> each.kind().isGrave())) reported++;
			if (best.differences().stream().anyMatch(each -> each.kind() == quotation.changed())) ofClass++;
			else if (quotation.changed() != SampleQuotation.NOTHING) show("unreported", quotation, best);
		}

		void add(Count other) {
			asked += other.asked;
			found += other.found;
			right += other.right;
			reported += other.reported;
			ofClass += other.ofClass;
			joined += other.joined;
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "%6d %6d %6d %6d %6d %6d", asked, found, right, reported, ofClass, joined);
		}
	}

	private void show(String what, SampleQuotation quotation, QuotationMatch... matches) {
		if (!Boolean.getBoolean("tickmark.quotations.show")) return;
		System.out.println(what + " " + quotation.changed() + ": " + quotation.pieces());
		System.out.println("   there: " + quotation.place().in(texts.get(quotation.source()).text()).replace("\n", " / "));
		for (QuotationMatch match : matches) {
			String found = match.span().in(texts.get(match.source()).text()).replace("\n", " / ");
			System.out.println("   found: " + match.score() + " " + found + "\n   " + match.differences());
		}
	}

	private static double share(Span one, Span other) {
		int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
		return (double) both / one.union(other).length();
	}

	/** Whether words of two turns are in it. */
	private boolean isJoined(QuotationMatch match) {
		List<SampleSource.Turn> turns = sources.get(match.source()).turns;
		return turns.stream().filter(turn -> turn.places().stream().anyMatch(match.span()::overlaps)).map(SampleSource.Turn::speaker)
				.distinct().count() > 1;
	}

	@Test
	void theRightPlaceIsFoundAndWhatWasTurnedAroundIsSeen() {
		System.out.println("quotations, seed " + seed + "    asked  found  right  grave  class joined");
		var right = new Count();
		for (double noise : NOISE) {
			var count = new Count();
			for (int i = 0; i < RIGHT / NOISE.length; i++)
				count.ask(SampleQuotation.of(sources, SampleQuotation.NOTHING, noise, prose, random), true);
			row("right, noise " + noise, count);
			right.add(count);
		}
		row("right", right);
		var changed = new Count();
		for (DifferenceClass kind : List.of(DifferenceClass.FIGURE, DifferenceClass.NAME, DifferenceClass.NEGATION)) {
			var count = new Count();
			for (int i = 0; i < CHANGED; i++) {
				count.ask(SampleQuotation.of(sources, kind, NOISE[i % NOISE.length], prose, random), true);
			}
			changed.add(count);
			row(kind.word(), count);
		}
		row("changed", changed);
		var absent = new Count();
		var others = SpokenProse.of("absent.txt", random);
		for (int i = 0; i < ABSENT; i++) {
			String words = String.join(" ", others.whole().stream().map(SpokenProse.Said::text).toList());
			absent.ask(new SampleQuotation(List.of(words), "", 0, new Span(0, 1), SampleQuotation.NOTHING, 0), false);
		}
		row("absent", absent);

		int found = right.found + changed.found + absent.found;
		int places = right.right + changed.right;
		assertThat((double) places / found).as("precision").isGreaterThanOrEqualTo(0.99);
		assertThat((double) places / (right.asked + changed.asked)).as("recall").isGreaterThanOrEqualTo(0.95);
		assertThat(changed.ofClass).as("changed figures, names and negations told").isEqualTo(changed.asked);
		assertThat(right.joined + changed.joined + absent.joined).as("two people joined").isZero();
	}

	private static void row(String name, Count count) {
		System.out.println(String.format(Locale.ROOT, "%-32s", name) + count);
	}
}
