package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Told;
import org.tickmark.claims.internal.names.Pronouns.Meant;
import org.tickmark.claims.internal.quotes.phrases.OpenSurname;
import org.tickmark.claims.internal.quotes.sayings.CarriedSpeaker;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Quotation;
import org.tickmark.claims.internal.quotes.sayings.Said;
import org.tickmark.claims.internal.quotes.sayings.ToldSpeakers;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.claims.internal.quotes.speakers.NameLedger;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** All that is said so far in a draft, by whom as far as it is known by then, and whether a quotation may go on: "“It leaks.” / “It is old.”" */
final class Notebook {
	private final Prose prose;
	private final ToldSpeakers told;
	private final NameLedger names;
	private final List<Said> said = new ArrayList<>();
	/** Index in {@link #said} of the direct quotation that what comes next may go on with, or -1. */
	private int last = -1;
	private int lastParagraph = -1;
	/** So many of the last in {@link #said} go on paragraph by paragraph, and nobody is said to speak them yet. */
	private int running;
	private final List<OpenSurname> openSurnames = new ArrayList<>();

	/** @param names as far as the draft is read */
	Notebook(Prose prose, NameLedger names) {
		this.prose = prose;
		this.told = new ToldSpeakers(prose);
		this.names = names;
	}

	/** In the order in which it is read. */
	List<Said> said() {
		return said;
	}

	boolean isEmpty() {
		return said.isEmpty();
	}

	Said latest() {
		return said.getLast();
	}

	Said get(int index) {
		return said.get(index);
	}

	/** The index of the direct quotation that what comes next may go on with, or -1. */
	int last() {
		return last;
	}

	/** Of the direct quotation before, whether or not anything may go on with it. */
	int lastParagraph() {
		return lastParagraph;
	}

	List<OpenSurname> openSurnames() {
		return List.copyOf(openSurnames);
	}

	/** Nothing that comes next goes on with what is said so far. */
	void breakOff() {
		last = -1;
	}

	/** Nothing is left open of what is said so far. */
	void closeRunning() {
		running = 0;
	}

	void add(Said one) {
		said.add(one);
	}

	/** What came last, to be put down anew. */
	Said takeBack() {
		return said.removeLast();
	}

	void add(Utterance alone, Period period) {
		Utterance utterance = withRunning(alone.withoutVerb(prose.draft().text()), period);
		running = 0;
		Optional<Meant> meant = utterance.speaker().flatMap(span -> names.resolve(period, span, utterance.isBefore(span)))
				.filter(one -> one.sure() || !utterance.isCited(prose.draft().text()));
		Optional<String> resolved = meant.map(Meant::words);
		Optional<Told.Speaker> set = told.of(utterance);
		if (set.isEmpty()) utterance.speaker().ifPresent(span -> noteOpen(period, span));
		set.ifPresent(speaker -> names.turnTo(speaker.name()));
		String cue = utterance.cue().map(prose::textOf).orElse("");
		String name = set.map(Told.Speaker::name)
				.or(() -> utterance.speaker().flatMap(span -> names.nameOf(period, span))).or(() -> resolved)
				.or(() -> utterance.speaker().map(prose::textOf)).orElse("");
		boolean guessed = utterance.isGuessed(prose.draft().text()) || meant.filter(one -> !one.sure()).isPresent();
		Explanation why = guessed ? new Explanation.ProbableSpeech(cue) : new Explanation.AttributedSpeech(cue);
		said.add(new Said(utterance, resolved, name, why, set));
		if (utterance.directness() != Directness.INDIRECT) {
			last = said.size() - 1;
			lastParagraph = period.paragraph();
		}
	}

	/** "“A … / “B … / “C,” Lee said.": what was left open in the paragraphs above is Lee's, too. */
	private Utterance withRunning(Utterance utterance, Period period) {
		boolean resumes = running > 0 && utterance.directness() == Directness.DIRECT && utterance.speaker().isPresent()
				&& period.quotations().values().stream().anyMatch(quotation -> quotation.resumes() && quotation.inner().equals(utterance.spans().getFirst()));
		if (!resumes) return utterance;
		List<Said> above = said.subList(said.size() - running, said.size());
		Utterance joined = CarriedSpeaker.joined(above, utterance);
		above.clear();
		return joined;
	}

	private void noteOpen(Period period, Span speaker) {
		List<String> candidates = names.candidates(period, speaker);
		boolean noted = !openSurnames.isEmpty() && openSurnames.getLast().paragraph() == period.paragraph();
		if (!candidates.isEmpty() && !noted) openSurnames.add(new OpenSurname(speaker, period.paragraph(), candidates));
	}

	/** The quotation is more of the one before. */
	void extend(Quotation quotation, Period period) {
		Said open = said.get(last);
		List<Span> spans = new ArrayList<>(open.utterance().spans());
		spans.add(quotation.inner());
		said.set(last, open.with(spans));
		lastParagraph = period.paragraph();
	}

	/** A quotation on its own that goes on from what was said there. @param from an index */
	void addGoingOn(Quotation quotation, Period period, int from) {
		last = from;
		addUnattributed(quotation, period, true);
	}

	/** A quotation on its own. @param continues whether it goes on from the one before */
	void addUnattributed(Quotation quotation, Period period, boolean continues) {
		Optional<Utterance> previous = continues ? Optional.of(said.get(last).utterance()) : Optional.empty();
		Optional<String> name = previous.flatMap(Utterance::speaker).map(span -> said.get(last).name());
		Explanation why = continues ? new Explanation.ContinuedQuotation() : new Explanation.UnattributedQuotation();
		var utterance = new Utterance(Directness.DIRECT, List.of(quotation.inner()), previous.flatMap(Utterance::speaker), Optional.empty());
		Optional<Told.Speaker> own = told.of(utterance);
		name.ifPresent(names::goesOn);
		own.ifPresent(person -> names.turnTo(person.name()));
		Optional<Told.Speaker> set = own.or(() -> continues ? said.get(last).told() : Optional.empty());
		said.add(new Said(utterance, name, set.map(Told.Speaker::name).or(() -> name).orElse(""), why, set));
		last = continues || own.isPresent() ? said.size() - 1 : -1;
		running = last >= 0 || !quotation.runsOn() ? 0 : quotation.resumes() ? running + 1 : 1;
		lastParagraph = period.paragraph();
	}
}
