package org.tickmark.claims.internal.quotes.extents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** What somebody says within what somebody else is said to say: "Lee said Roth had promised to pay" is one saying, and Lee's. */
public final class Embedded {
	/** With them a saying goes on beside the one before, whose end may have been missed. */
	private static final WordSet LINKS = WordSet.of(",", "and", "but", "so", "while", "when", "after", "as", "which", "what", "-",
			"\u2013", "\u2014");
	private static final WordSet LEADS = WordSet.of("when", "while", "after", "as");
	private static final WordSet NOBODIES = WordSet.of("i", "we", "nobody");
	private static final WordSet PRONOUNS = WordSet.of("he", "she", "they");
	private static final WordSet PAUSES = WordSet.of(",", "-", "\u2013", "\u2014");
	/** Two apostrophes in a row. */
	private static final int LONGEST_MARK = 2;
	private static final int LONGEST_CITED = 16;

	private Embedded() { }

	/** @param source whether "according to" says so */
	private record Outer(Span span, boolean source) { }

	/** A new list, in any order. */
	public static List<Utterance> without(Period period, List<Utterance> all) {
		if (all.size() < 2) return new ArrayList<>(all);
		List<Utterance> found = all.stream().filter(one -> all.stream().noneMatch(other -> passesOn(period, one, other))).toList();
		if (found.size() < 2) return new ArrayList<>(found);
		List<Outer> outer = new ArrayList<>();
		for (Utterance one : found) {
			// "I think they all said no", "nobody believed his claim": says nothing for the others.
			boolean own = one.speaker().filter(who -> NOBODIES.contains(who.in(period.text()).toLowerCase(Locale.ROOT))).isEmpty();
			if (one.directness() == Directness.DIRECT || !own || isNeverSaid(period, one)) continue;
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

	/** "He never cited a source for his claim that …": that claim is made all the same. */
	private static boolean isNeverSaid(Period period, Utterance one) {
		int cue = one.cue().map(words -> period.tokenAt(words.start())).orElse(0);
		int said = period.tokenAt(one.spans().get(0).start());
		// "never said that Lee told him that …": nobody told him.
		boolean clause = period.lower(said).equals("that") || period.opensWithPronoun(said) || period.isCapitalized(said);
		return !clause && (period.lower(cue).equals("never") || period.lower(cue - 1).equals("never"));
	}

	/** Whether all that the outer source behind it says is what somebody else said, who is named nearer. */
	private static boolean passesOn(Period period, Utterance outer, Utterance inner) {
		boolean behind = outer.directness() != Directness.DIRECT && outer.spans().size() == 1
				&& outer.cue().filter(words -> words.start() >= outer.end()).isPresent();
		boolean within = behind && inner.speaker().isPresent() && inner.cue().filter(words -> words.start() >= outer.start()
				&& words.end() <= outer.end()).isPresent();
		return within && (isQuoted(period, outer, inner) || isCompared(period, outer, inner)) || isSameAgain(period, outer, inner);
	}

	/** "Asked of it, Lee said it was old – no older, he said, than the pier": once more within what he is said to say. */
	private static boolean isSameAgain(Period period, Utterance again, Utterance first) {
		boolean pronoun = again.speaker().filter(who -> PRONOUNS.contains(who.in(period.text()).toLowerCase(Locale.ROOT))).isPresent();
		int cue = again.cue().map(Span::start).orElse(0);
		return pronoun && first.spans().size() == 1 && again != first && again.end() == first.end()
				&& again.start() < first.attributionStart() && first.attributionStart() < first.start() && first.start() < cue && cue < first.end()
				&& first.directness() != Directness.DIRECT && again.directness() != Directness.DIRECT;
	}

	/** "“It leaks,” Ann Lee said in a call, the Post reported.", "It leaks, Ann Lee said, according to the town's books." */
	private static boolean isQuoted(Period period, Utterance outer, Utterance inner) {
		int cue = inner.cue().map(Span::end).orElse(0);
		if (inner.directness() == Directness.MIXED || inner.start() - outer.start() > LONGEST_MARK || cue < inner.end()) return false;
		int end = period.tokenAt(outer.end());
		// "“It leaks,” he told local leaders, according to a statement."
		boolean behind = inner.speaker().filter(who -> who.start() >= inner.end()).isPresent();
		if (inner.directness() == Directness.DIRECT && behind) return !hasVerb(period, period.tokenAt(cue), end);
		return !period.hasFinite(period.tokenAt(cue), end);
	}

	private static boolean hasVerb(Period period, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean acts = period.isPastVerb(i) || period.isAuxiliary(i) && !period.lower(i).equals("'s");
			if (acts || period.isQuotation(i) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) return true;
		}
		return false;
	}

	/** "The mill said sales rose, less than estimates for a gain of 4 percent, according to Lake Data.": only the estimates are theirs. */
	private static boolean isCompared(Period period, Utterance outer, Utterance inner) {
		boolean source = outer.cue().filter(words -> words.in(period.text()).endsWith(" to")).isPresent();
		boolean opens = inner.speaker().filter(who -> who.start() == outer.start()).isPresent()
				&& inner.cue().filter(words -> words.in(period.text()).endsWith("said")).isPresent();
		if (!source || !opens || inner.directness() == Directness.DIRECT) return false;
		boolean pause = false;
		int end = period.tokenAt(outer.end());
		for (int i = period.tokenAt(inner.start()); i < end; i++) {
			pause |= period.lower(i).equals(",");
			if (pause && WriterAside.FORECASTS.contains(period.lower(i))) return true;
		}
		return false;
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
		int i = period.tokenAt(from);
		String before = period.lower(i - 1);
		int words = period.tokenAt(cue);
		if (opens(period, i - 1, around.span())) return false;
		boolean loose = period.lower(words).endsWith("ing") || period.lower(words).equals("to");
		if (from == cue && before.equals(",") && ReportedClause.TOLD_BY_PAPERS.contains(period.lower(i))) return false;
		return (LINKS.contains(before) || period.endsSentence(i - 1) && one.start() > cue || isAnnounced(period, one))
				&& !(loose && (PAUSES.contains(before) || period.isPastVerb(words - 1) && LEADS.contains(before)));
	}

	/** "said that as soon as Roth announced the vote, she left", "said when Roth called it old, she left": it leads up to what she said. */
	private static boolean opens(Period period, int link, Span content) {
		int start = period.tokenAt(content.start());
		// "said in contrast to the mill, the port had shown that it is safe"
		if (Adverbial.opensConnection(period, start) && !period.hasComma(start, link)) return true;
		if (!LEADS.contains(period.lower(link))) return false;
		int first = period.lower(link - 1).equals("soon") ? link - 2 : link;
		if (period.lower(first - 1).equals("that")) first--;
		return period.at(Math.max(0, first)).start() == content.start();
	}

	/** "said, “…”": not "what she calls “…”". */
	private static boolean isAnnounced(Period period, Utterance one) {
		if (one.directness() != Directness.DIRECT) return false;
		int i = 0;
		while (i < period.size() && period.at(i).end() <= one.start()) i++;
		return period.lower(i - 1).equals(",") || period.lower(i - 1).equals(":");
	}

	/**
	 * "The Post quoted the mayor as saying that …": what he says is told by the nearer words. "Cited a fall in sales and the mayor as saying",
	 * "quoted the mayor as saying it leaks": it is told by either.
	 */
	public static boolean citesAnother(Period period, Cue cue) {
		String lemma = cue.form().verb().lemma();
		if (!lemma.equals("quote") && !lemma.equals("cite") || cue.inverted()) return false;
		int as = cue.to();
		while (as < Math.min(period.stop(), cue.to() + LONGEST_CITED) && isOfCited(period, as)) as++;
		return as > cue.to() && period.lower(as).equals("as") && period.lower(as + 1).equals("saying");
	}

	private static boolean isOfCited(Period period, int i) {
		String word = period.lower(i);
		boolean links = word.equals("as") || word.equals("and") || FunctionWords.PREPOSITIONS.contains(word) && !word.equals("of");
		return !period.isQuotation(i) && !links;
	}
}
