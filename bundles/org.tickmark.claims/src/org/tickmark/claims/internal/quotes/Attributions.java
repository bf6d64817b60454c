package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Quotation;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.draft.Span;

/** What is said in one period, as far as it is read, and which of its quotations somebody has got: in "“It leaks,” Lee said" the only one. */
final class Attributions {
	private final Period period;
	private final List<Utterance> found = new ArrayList<>();
	private final Set<Integer> taken = new HashSet<>();

	Attributions(Period period) {
		this.period = period;
	}

	/** In the order in which it is read. */
	List<Utterance> found() {
		return found;
	}

	/** Tokens of the quotations that are given to somebody. */
	Set<Integer> taken() {
		return taken;
	}

	boolean isTaken(int quotation) {
		return taken.contains(quotation);
	}

	/** Whether something that is said begins with that token. */
	boolean isFound(int content) {
		int start = period.at(content).start();
		return found.stream().anyMatch(one -> one.start() == start);
	}

	/** The words of the quotation, or of the token, which somebody gets. */
	Span take(int quotation) {
		taken.add(quotation);
		return period.quotation(quotation).map(Quotation::inner).orElse(period.at(quotation).span());
	}

	void takeAll(int from, int to) {
		for (int i = from; i < to; i++) {
			if (period.isQuotation(i)) taken.add(i);
		}
	}

	/** The words between, with all quotations in them. */
	Span takeWords(int from, int to) {
		takeAll(from, to);
		return to == from + 1 ? period.quotation(from).map(Quotation::inner).orElseGet(() -> period.span(from, to)) : period.span(from, to);
	}

	/** The words between are said, directly where they are no more than a quotation. */
	void add(int from, int to, Optional<Run> speaker, Run cue) {
		Directness directness = !period.hasQuotation(from, to) ? Directness.INDIRECT : to == from + 1 ? Directness.DIRECT : Directness.MIXED;
		add(directness, List.of(takeWords(from, to)), speaker, cue);
	}

	/** They are said by whoever the words of saying name. */
	void add(Directness directness, List<Span> spans, Cue cue) {
		add(directness, spans, cue.speaker(), cue.words());
	}

	void add(Directness directness, List<Span> spans, Optional<Run> speaker, Run cue) {
		found.add(new Utterance(directness, spans, speaker.map(run -> period.span(run.from(), run.to())), Optional.of(period.span(cue.from(), cue.to()))));
	}
}
