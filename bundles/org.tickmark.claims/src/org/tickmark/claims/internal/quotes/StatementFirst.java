package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.quotes.extents.ClauseOpening;
import org.tickmark.claims.internal.quotes.extents.Complement;
import org.tickmark.claims.internal.quotes.extents.LeadingClause;
import org.tickmark.claims.internal.quotes.extents.Remark;
import org.tickmark.claims.internal.quotes.extents.ReportedClause;
import org.tickmark.claims.internal.quotes.extents.RestQuotation;
import org.tickmark.claims.internal.quotes.extents.WriterAside;
import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use;
import org.tickmark.draft.Span;

/** What is said stands before the words of saying: "“It leaks,” Lee said", "The dam leaks, the mayor said, and will for years". */
final class StatementFirst {
	private static final int LONGEST_OTHER = 12;

	private final Period period;
	private final Attributions attributions;
	/** Of the quotations, which go on with what stands before the attribution. */
	private final Set<Integer> secondHalves = new HashSet<>();

	StatementFirst(Period period, Attributions attributions) {
		this.period = period;
		this.attributions = attributions;
	}

	/** Whether the quotation goes on, behind the words of saying, with what stands before them. */
	boolean isSecondHalf(int quotation) {
		return secondHalves.contains(quotation);
	}

	/** The attribution stands right behind a quotation that leads up to it. */
	boolean followsQuotation(Cue cue) {
		int i = cue.from() - 1;
		int content = Adverbial.skip(period, cue.to());
		// "On “The Late Hour,” Lee said he …": the title of a programme, not what Lee said.
		boolean titled = content == cue.to() || i > 0 || period.quotation(i).filter(one -> one.isScare(period.text())).isPresent();
		if (titled && cue.may(Use.BARE) && period.opensWithPronoun(content)) return false;
		boolean title = i > 1 && period.isQuotation(i) && (!period.hasFinite(0, i) || LeadingClause.isPlace(period, i))
				&& !ClauseOpening.isAside(period, content) && (period.isWord(i - 1) || period.lower(i - 1).equals("'s"));
		if (title && cue.may(Use.BARE) && !cue.may(Use.HEARER) && ClauseOpening.is(period, cue, content)) return false;
		boolean ended = period.endsSentence(i) || period.lower(i).equals(",") && period.isQuotation(i - 1);
		return cue.may(Use.QUOTE) && ended && !attributions.isTaken(i);
	}

	/** "“It leaks,” she told a crowd that grew": what "that" opens tells more of the crowd, as all that she said stands before. */
	boolean isSpoken(Cue cue) {
		int quotation = quotation(cue);
		return quotation >= 0 && isFull(period, quotation);
	}

	/** The quotation that stands right before the attribution, a comma apart, or -1. */
	int quotation(Cue cue) {
		int i = cue.from() - 1;
		if (period.lower(i).equals(",") || cue.isPutSo(period) && isFull(period, cue.from() - 2)) i--;
		return period.isQuotation(i) && !attributions.isTaken(i) ? i : -1;
	}

	/** @param content behind the words of saying */
	void read(Cue cue, int content) {
		if (!cue.may(Use.QUOTE) && !Complement.endsAsFinding(period, cue) || !followsQuotation(cue) && cue.form().shape() == SpeechVerbs.Shape.GERUND
				|| period.lower(cue.words().from()).equals("to")) return;
		int phrased = cue.phrased(period, content < period.stop());
		if (phrased > 0 && !attributions.isTaken(phrased) && !isFull(period, phrased)) {
			attributions.add(Directness.DIRECT, List.of(attributions.take(phrased)), cue);
			return;
		}
		// "The dam leaks, as Brook has said."
		boolean as = cue.isPutSo(period) && isFull(period, cue.from() - 2)
				|| content >= period.stop() && period.lower(cue.from() - 1).equals("as") && period.lower(cue.from() - 2).equals(",");
		int stop = as ? cue.from() - 1 : cue.from();
		int from = ReportedClause.startBefore(period, stop);
		int quotation = quotation(cue);
		int end = ReportedClause.trimmed(period, from, stop);
		boolean separated = quotation >= 0 || ",-\u2013\u2014".contains(period.lower(stop - 1));
		if (!separated || !period.lower(content).equals(",") && turns(from, end)) return;
		boolean last = quotation >= 0 && !cue.mayState() && period.endsSentence(quotation)
				&& (cue.inverted() || content >= period.stop() && period.quotation(quotation).filter(one -> !one.isScare(period.text())).isPresent());
		if (quotation >= 0 && (end - from <= 1 || last || isFull(period, quotation))) {
			List<Span> spans = new ArrayList<>(List.of(attributions.take(quotation)));
			int rest = RestQuotation.behind(period, cue, content, quotation);
			if (rest >= 0) {
				spans.add(attributions.take(rest));
				secondHalves.add(rest);
			}
			attributions.add(Directness.DIRECT, spans, cue);
			IntStream.range(content, period.stop()).filter(i -> cue.isProgramme(period, i) && Cue.isBetweenHalves(period, i)).forEach(attributions::take);
			return;
		}
		if (cue.inverted() && !attributions.isTaken(from) && WriterAside.isGloss(period, from, end))
			attributions.add(Directness.DIRECT, List.of(attributions.take(from)), cue);
		else readIndirectLeft(cue, from, end, content);
	}

	private void readIndirectLeft(Cue cue, int from, int end, int content) {
		boolean states = cue.mayState() || cue.isPostedByName(period) || Complement.endsAsFinding(period, cue);
		// "The town lost, which added to its debts.": nothing stands before that "which" would say.
		boolean hangs = cue.speaker().filter(run -> FunctionWords.RELATIVES.contains(period.lower(run.from()))).isPresent();
		if (!states || hangs || cue.speaker().filter(run -> Remark.isOfRemark(period, run)).isPresent() || end <= from) return;
		List<Span> spans = new ArrayList<>();
		String first = period.lower(from);
		boolean opens = FunctionWords.CONJUNCTIONS.contains(first)
				|| FunctionWords.isAdverb(first) && !FunctionWords.DETERMINERS.contains(first)
				|| FunctionWords.PREPOSITIONS.contains(first) || FunctionWords.TIMES.contains(first);
		boolean adverbial = opens && !period.hasFinite(from + 1, end);
		String next = period.lower(content + 1);
		boolean quoted = period.isQuotation(cue.from() - 1) && !cue.inverted() && !next.equals("and")
				&& (!next.equals("in") || LeadingClause.isConceded(period, from, end));
		boolean paused = period.lower(cue.from() - 1).equals(",") || quoted;
		boolean goesOn = period.lower(content).equals(",") && content + 1 < period.stop() && paused
				&& ReportedClause.continues(period, content + 1) && !saysElsewhere(content + 1);
		boolean most = Complement.endsAsFinding(period, cue) && FunctionWords.PLURALS.contains(first) && period.count(from, end) > 2;
		boolean inserted = goesOn && LeadingClause.hangsOn(period, from, end - 1);
		boolean led = goesOn && cue.hasLead(period, from, content + 1);
		if (led || !adverbial && !inserted && (goesOn || most || period.hasFinite(from, end))) spans.add(period.span(from, end));
		int restEnd = goesOn ? ReportedClause.end(period, content + 1) : content + 1;
		if (restEnd > content + 1) spans.add(period.span(content + 1, restEnd));
		if (spans.isEmpty()) return;
		boolean mixed = period.hasQuotation(from, end) || goesOn && period.hasQuotation(content + 1, period.stop());
		if (!inserted) attributions.takeAll(from, end);
		attributions.takeAll(content + 1, restEnd);
		attributions.add(mixed ? Directness.MIXED : Directness.INDIRECT, spans, cue);
	}

	/** "“It leaks,” Lee said, but at first glance, Roth agreed": what stands before the verb belongs to it, and is not what is said. */
	private boolean turns(int from, int end) {
		int comma = end - 1;
		while (comma > from && !period.lower(comma).equals(",") && !period.isQuotation(comma)) comma--;
		return period.lower(comma).equals(",") && comma > from && period.lower(comma + 1).equals("but")
				&& FunctionWords.PREPOSITIONS.contains(period.lower(comma + 2));
	}

	/** "after a second clerk said …", behind what the first one said. */
	private boolean saysElsewhere(int after) {
		if (!period.lower(after).equals("after") && !period.lower(after).equals("before")) return false;
		for (int i = after + 1; i < Math.min(after + LONGEST_OTHER, period.stop()); i++) {
			if (period.lower(i).equals(",")) return false;
			if (SpeechVerbs.lemma(period.lower(i)).filter("say"::equals).isPresent()) return true;
		}
		return false;
	}

	/** Whether a pause leads up to the quotation, or nothing: it is a sentence of its own. */
	static boolean isFull(Period period, int i) {
		if (i == 0) return true;
		String before = period.lower(i - 1);
		return before.equals(",") || before.equals(":");
	}
}
