package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.quotes.extents.LeadingClause;
import org.tickmark.claims.internal.quotes.extents.ReportedClause;
import org.tickmark.claims.internal.quotes.phrases.HeadNoun;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.speakers.SpeakerPhrase;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Whose words it is that are told with no verb of theirs but their source: "according to the mayor", "As reported by the Post, …". */
final class AccordingTo {
	private static final WordSet AMOUNTS = WordSet.of("over", "about", "around", "nearly", "almost", "some", "roughly", "under");
	private static final WordSet REPORTED = WordSet.of("reported", "noted", "told", "revealed");
	/** Are told or asked by somebody, somewhere. */
	private static final WordSet MADE = WordSet.of("poll", "polls", "survey", "surveys", "report", "reports", "study", "studies", "analysis",
			"estimate", "estimates", "article", "tally", "count", "review", "broadcast", "interview", "forecast", "statement", "post", "story");
	private static final WordSet POLLS = WordSet.of("poll", "polls", "survey", "surveys", "polling");
	/** Are released or put together by somebody whose figures they are. */
	private static final WordSet BROUGHT = WordSet.of("compiled", "released", "published", "issued", "provided", "gathered", "collected",
			"conducted", "reported");
	private static final WordSet TIES = WordSet.of("by", "on", "in", "from");
	private static final int LONGEST_SOURCE = 25;

	private final Period period;
	private final Attributions attributions;

	AccordingTo(Period period, Attributions attributions) {
		this.period = period;
		this.attributions = attributions;
	}

	/** "According to Lee, it leaks", "It leaks, according to Lee". */
	void readAccording(int i) {
		if (!period.lower(i).equals("according") || !period.lower(i + 1).equals("to")) return;
		int named = FunctionWords.isAdverb(period.lower(i + 2)) && period.lower(i + 2).endsWith("ly") ? i + 3 : i + 2;
		Run bare = SpeakerPhrase.bareAfter(period, named);
		boolean leads = i == 0 || SpeakerPhrase.isJoined(period, i, bare) || i == 1 && (period.isWord(0) || period.lower(0).equals("("));
		// "In all, according to Lee's memo, forty boats sank."
		boolean between = !leads && period.lower(i - 1).equals(",") && period.lower(bare.to()).equals(",") && !hasVerb(i)
				&& period.hasFinite(bare.to(), period.stop());
		boolean pronoun = FunctionWords.OBJECT_PRONOUNS.contains(period.lower(named)) && !period.isWord(named + 1);
		Run source = pronoun ? new Run(named, named + 1) : leads || between ? bare
				: SpeakerPhrase.after(period, i + 2).filter(run -> run.to() >= period.stop()).orElseGet(() -> withMaker(bare));
		if (source.isEmpty()) return;
		if (leads && behindSource(source.to()) < 0) source = withClause(source);
		int from = leads ? behindSource(source.to()) : ReportedClause.startBefore(period, i);
		int end = leads ? ReportedClause.end(period, from) : ReportedClause.trimmed(period, 0, i);
		if (from < 0 || end <= from) return;
		int rest = source.to() + 1;
		boolean split = !leads && period.lower(source.to()).equals(",") && period.lower(i - 1).equals(",") && rest < period.stop()
				&& (!hasVerb(end) || HeadNoun.isOneOf(period, source, POLLS) && period.lower(rest).equals("and") && period.isAuxiliary(rest + 1));
		// "“The town,” according to its mayor, “is rich.”"
		boolean quoted = i == 1 && period.isQuotation(0) && period.lower(source.to()).equals(",") && period.isQuotation(rest)
				&& rest + 1 >= period.stop();
		if (split || quoted) addSplit(new Run(0, end), new Run(rest, ReportedClause.end(period, rest)), source, new Run(i, i + 2));
		else attributions.add(from, end, Optional.of(source), new Run(i, i + 2));
	}

	/** Not "Lee's answer, according to Roth, is …": "'s" is no verb where a noun and the pause follow. */
	private boolean hasVerb(int end) {
		int owner = end - 1;
		while (owner > 0 && period.isWord(owner)) owner--;
		boolean owns = period.lower(owner).equals("'s") && owner < end - 1 && !period.hasFinite(owner + 1, end);
		return period.hasFinite(0, owns ? owner : end);
	}

	/** "a poll by the Post", "a report on state television": who made it, or where it was told, if nothing comes behind. */
	private Run withMaker(Run source) {
		String last = period.lower(source.to() - 1);
		boolean brought = BROUGHT.contains(last) && period.lower(source.to()).equals("by");
		boolean document = !source.isEmpty() && (brought || MADE.contains(last) && TIES.contains(period.lower(source.to())));
		Run maker = document && !period.isTime(source.to() + 1) ? SpeakerPhrase.bareAfter(period, source.to() + 1) : source;
		boolean whole = !maker.isEmpty() && (maker.to() >= period.stop() || period.lower(maker.to()).equals(","));
		return document && whole ? new Run(source.from(), maker.to()) : source;
	}

	/** "According to a study published in May, boats sink": the source ends at the pause. */
	private Run withClause(Run source) {
		for (int i = source.to(); i < Math.min(source.from() + LONGEST_SOURCE, period.stop()); i++) {
			if (period.isQuotation(i)) break;
			if (period.lower(i).equals(",")) return new Run(source.from(), i);
		}
		return source;
	}

	/** "As reported by the Post, …", "as first reported by the Post". */
	void readReportedBy(int by) {
		int verb = by - 1;
		if (!period.lower(by).equals("by") || !REPORTED.contains(period.lower(verb))) return;
		int as = FunctionWords.isAdverb(period.lower(verb - 1)) ? verb - 2 : verb - 1;
		Run source = SpeakerPhrase.bareAfter(period, by + 1);
		if (!period.lower(as).equals("as") || source.isEmpty() || as != 0) return;
		int from = behindSource(source.to());
		int end = from < 0 ? -1 : ReportedClause.end(period, from);
		if (end > from) attributions.add(from, end, Optional.of(source), new Run(as, by + 1));
	}

	private void addSplit(Run left, Run right, Run source, Run cue) {
		if (right.isEmpty()) return;
		boolean mixed = period.hasQuotation(left.from(), left.to()) || period.hasQuotation(right.from(), right.to());
		List<Span> spans = List.of(attributions.takeWords(left.from(), left.to()), attributions.takeWords(right.from(), right.to()));
		boolean quoted = left.to() == left.from() + 1 && period.isQuotation(left.from()) && period.isQuotation(right.from());
		attributions.add(quoted ? Directness.DIRECT : mixed ? Directness.MIXED : Directness.INDIRECT, spans, Optional.of(source), cue);
	}

	/** Where the clause begins that a leading "according to" reports, past what is set off behind the source; -1 if no pause follows. */
	private int behindSource(int pause) {
		if (!period.lower(pause).equals(",") && !period.lower(pause).equals(":")) return opensAmount(pause) ? pause : -1;
		for (int i = pause + 1; i < period.stop(); i++) {
			if (period.lower(i).equals(",")) return period.hasFinite(pause + 1, i) || isSubject(pause + 1, i)
					|| LeadingClause.opensWithTime(period, pause + 1, i) ? pause + 1 : i + 1;
		}
		return pause + 1;
	}

	/** "the pier, also known as Pier 6, had been closed": what stands before the first comma has its verb behind the second. */
	private boolean isSubject(int from, int comma) {
		int second = comma + 1;
		while (second < Math.min(comma + LONGEST_SOURCE, period.stop()) && !period.lower(second).equals(",")) second++;
		boolean verb = period.isAuxiliary(second + 1) || period.isPastVerb(second + 1);
		return FunctionWords.DETERMINERS.contains(period.lower(from)) && period.lower(second).equals(",") && verb;
	}

	/** "According to the ministry over 40 boats …". */
	private boolean opensAmount(int i) {
		int amount = AMOUNTS.contains(period.lower(i)) ? i + 1 : i;
		return period.at(amount).isNumber() && amount > i && period.hasFinite(amount, period.stop());
	}
}
