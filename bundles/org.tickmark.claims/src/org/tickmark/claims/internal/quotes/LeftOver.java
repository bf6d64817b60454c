package org.tickmark.claims.internal.quotes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.quotes.extents.RestQuotation;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use;

/** Quotations that no words of saying have got in their period: a second one, "“It leaks” and “it is old”", or one behind a colon. */
final class LeftOver {
	private static final int SHORTEST_LEAD = 3;

	private final Period period;
	private final Attributions attributions;

	LeftOver(Period period, Attributions attributions) {
		this.period = period;
		this.attributions = attributions;
	}

	/** A second quotation in a period whose first is attributed belongs to the same speaker. */
	void read(List<Cue> cues) {
		if (cues.isEmpty()) {
			readColon();
			return;
		}
		if (period.quotations().isEmpty()) return;
		List<Cue> quoting = cues.stream().filter(cue -> cue.may(Use.QUOTE)).sorted(Comparator.comparingInt(cue -> cue.words().to())).toList();
		int next = 0;
		for (int i = 0; i < period.size() && !quoting.isEmpty(); i++) {
			while (next < quoting.size() && quoting.get(next).words().to() <= i) next++;
			boolean free = next > 0 && period.isQuotation(i) && !attributions.isTaken(i);
			if (free && (StatementFirst.isFull(period, i) || RestQuotation.turnsOn(period, quoting.get(next - 1), i)
					|| period.lower(i - 1).equals("as") || isSecond(i) || RestQuotation.isCompared(period, i)))
				attributions.add(Directness.DIRECT, List.of(attributions.take(i)), quoting.get(next - 1));
		}
	}

	/** "said, “It leaks,” and “it is old.”", "chanted, “Open it,” and “No sale,”", "said it had “leaked” and that “it is old”". */
	private boolean isSecond(int quotation) {
		int and = period.lower(quotation - 1).equals("that") ? quotation - 2 : quotation - 1;
		int first = period.lower(and - 1).equals(",") ? and - 2 : and - 1;
		boolean shouted = period.endsSentence(first) && period.endsSentence(quotation);
		return period.lower(and).equals("and") && period.isQuotation(first) && attributions.isTaken(first)
				&& period.quotation(quotation).filter(said -> shouted || !said.isScare(period.text())).isPresent();
	}

	/** "The mayor had one wish: “…”": who is spoken of before the colon speaks behind it. */
	private void readColon() {
		int colon = period.size() - 2;
		if (colon < SHORTEST_LEAD || !period.lower(colon).equals(":") || !period.endsSentence(colon + 1) || attributions.isTaken(colon + 1))
			return;
		Optional<Run> subject = Signature.beforeColon(period, colon);
		// "It would be easy to tell them: “…”"
		if (subject.filter(run -> !Signature.isDummy(period, run)).isEmpty()) return;
		attributions.add(Directness.DIRECT, List.of(attributions.take(colon + 1)), subject, new Run(colon, colon + 1));
	}
}
