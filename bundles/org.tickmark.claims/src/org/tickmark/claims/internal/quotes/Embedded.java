package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** What somebody says within what somebody else is said to say: "Lee said Roth had promised to pay" is one saying, and Lee's. */
final class Embedded {
	/** With them a saying goes on beside the one before, whose end may have been missed. */
	private static final WordSet LINKS = WordSet.of(",", "and", "but", "so", "while", "when", "after", "as", "which", "what", "-",
			"\u2013", "\u2014");
	private static final WordSet NOBODIES = WordSet.of("i", "we", "nobody");
	private static final WordSet PAUSES = WordSet.of(",", "-", "\u2013", "\u2014");

	private Embedded() { }

	/** @param source whether "according to" says so */
	private record Outer(Span span, boolean source) { }

	/** A new list, in any order. */
	static List<Utterance> without(Period period, List<Utterance> found) {
		if (found.size() < 2) return new ArrayList<>(found);
		List<Outer> outer = new ArrayList<>();
		for (Utterance one : found) {
			// "I think they all said no", "nobody believed his claim": says nothing for the others.
			boolean own = one.speaker().filter(who -> NOBODIES.contains(who.in(period.text()).toLowerCase(Locale.ROOT))).isEmpty();
			if (one.directness() == Directness.DIRECT || !own) continue;
			boolean source = one.cue().filter(words -> words.in(period.text()).endsWith(" to")).isPresent();
			one.spans().forEach(span -> outer.add(new Outer(span, source)));
		}
		outer.sort(Comparator.comparing(Outer::span));
		List<Utterance> kept = new ArrayList<>();
		for (Utterance one : found) {
			if (isToldTwice(found, one)) continue;
			Optional<Outer> around = around(outer, one);
			if (around.isEmpty() || goesOn(period, one, around.get())) kept.add(one);
		}
		return kept;
	}

	/** "wrote to say that …": the nearer words of saying say it. */
	private static boolean isToldTwice(List<Utterance> found, Utterance one) {
		for (Utterance other : found) {
			boolean nearer = other.spans().equals(one.spans()) && other.cue().isPresent() && one.cue().isPresent()
					&& other.cue().get().start() > one.cue().get().start() && other.cue().get().start() < one.start();
			if (nearer) return true;
		}
		return false;
	}

	/** The first that holds all of it and more. */
	private static Optional<Outer> around(List<Outer> outer, Utterance one) {
		for (Outer each : outer) {
			Span span = each.span();
			if (span.start() > one.start()) break;
			if (span.end() >= one.end() && span.length() > one.end() - one.start()) return Optional.of(each);
		}
		return Optional.empty();
	}

	/** ", and she said": not "said he believes", nor ", to call it". */
	private static boolean goesOn(Period period, Utterance one, Outer around) {
		int cue = one.cue().map(Span::start).orElse(one.start());
		// "“Now?” she asked, but he slept, Lee said."
		if (one.directness() == Directness.DIRECT && one.start() < cue) return !around.source();
		int from = one.attributionStart() < around.span().start() ? cue : one.attributionStart();
		int i = 0;
		while (i < period.size() && period.at(i).start() < from) i++;
		String before = period.lower(i - 1);
		int words = i;
		while (words < period.size() && period.at(words).start() < cue) words++;
		boolean loose = period.lower(words).endsWith("ing") || period.lower(words).equals("to");
		boolean quoted = period.endsSentence(i - 1) && one.start() > cue;
		if (from == cue && before.equals(",") && ReportedClause.TOLD_BY_PAPERS.contains(period.lower(i))) return false;
		return (LINKS.contains(before) || quoted || isAnnounced(period, one)) && !(loose && PAUSES.contains(before));
	}

	/** "said, “…”": not "what she calls “…”". */
	private static boolean isAnnounced(Period period, Utterance one) {
		if (one.directness() != Directness.DIRECT) return false;
		int i = 0;
		while (i < period.size() && period.at(i).end() <= one.start()) i++;
		return period.lower(i - 1).equals(",") || period.lower(i - 1).equals(":");
	}
}
