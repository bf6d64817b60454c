package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.names.Pronouns.Meant;
import org.tickmark.claims.internal.quotes.phrases.OpenSurname;
import org.tickmark.claims.internal.quotes.sayings.CarriedSpeaker;
import org.tickmark.claims.internal.quotes.sayings.Named;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Persons;
import org.tickmark.claims.internal.quotes.sayings.Quotation;
import org.tickmark.claims.internal.quotes.sayings.SayingClaims;
import org.tickmark.claims.internal.quotes.sayings.Transcript;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.claims.internal.quotes.speakers.NameLedger;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** All that is said in a draft, each saying with its speaker, in text order of paragraphs. */
public final class SpeechReading {
	private final Prose prose;
	private final NameLedger names;
	private final Persons persons;
	private final CarriedSpeaker carried;
	private final Notebook notebook;
	private final LeadUp leadUp = new LeadUp();
	private final LooseQuotation loose;
	/** Whoever has the turn says all of it, quotations too. */
	private boolean inTurn;
	/** Whose words the next paragraph is without marks: "Lee wrote:". */
	private Optional<String> writer = Optional.empty();
	/** Whether the paragraph is such a one. */
	private boolean written;
	/** Whether the period is all of its paragraph. */
	private boolean alone;
	/** Whether it is the last of its paragraph. */
	private boolean closes;

	private SpeechReading(Prose prose) {
		this.prose = prose;
		this.persons = new Persons(prose);
		this.carried = new CarriedSpeaker(prose, persons);
		this.names = new NameLedger(Named.in(prose));
		this.notebook = new Notebook(prose, names);
		this.loose = new LooseQuotation(prose, persons, carried, notebook, leadUp);
	}

	/** Read once for all detectors of quotations. */
	public static SpeechReading of(Prose prose) {
		return prose.shared(SpeechReading.class, SpeechReading::readWhole);
	}

	private static SpeechReading readWhole(Prose prose) {
		var reading = new SpeechReading(prose);
		List<List<Quotation>> quotations = QuotationMarks.read(prose).byParagraph();
		Map<Integer, Transcript.Turn> turns = Transcript.turnsIn(prose);
		for (int i = 0; i < quotations.size(); i++) {
			Optional<Transcript.Turn> turn = Optional.ofNullable(turns.get(i));
			Paragraph paragraph = prose.paragraphs().get(i);
			int from = turn.map(spoken -> spoken.content().start()).orElseGet(() -> PeriodReader.behindHead(paragraph));
			List<Period> periods = PeriodReader.periodsIn(prose.draft().text(), i, paragraph, from, quotations.get(i));
			turn.ifPresent(spoken -> reading.addTurn(spoken, periods));
			reading.inTurn = turn.isPresent();
			reading.openBlock();
			reading.alone = periods.size() == 1;
			for (Period period : periods) {
				reading.closes = period.equals(periods.getLast());
				reading.read(period);
			}
		}
		return reading;
	}

	/** A paragraph without marks behind "Lee wrote:" is probably what she wrote: "I" in it means her. */
	private void openBlock() {
		if (written) names.takesTurn("", -1);
		written = writer.isPresent() && !inTurn;
		if (written) names.takesTurn(writer.get(), -1);
	}

	private void addTurn(Transcript.Turn turn, List<Period> periods) {
		if (periods.isEmpty()) return;
		var utterance = new Utterance(Directness.DIRECT, List.of(turn.content()), Optional.of(turn.label()), Optional.of(turn.colon()));
		names.begin(periods.getFirst());
		notebook.add(utterance, periods.getFirst());
		if (notebook.latest().told().isEmpty()) turn.asked().ifPresent(name -> notebook.add(notebook.takeBack().probablyOf(name)));
		names.takesTurn(notebook.latest().name(), periods.getFirst().paragraph());
		notebook.breakOff();
	}

	private void read(Period period) {
		names.begin(period);
		if (isSigned(period)) return;
		SpeechReader.Said here = SpeechReader.read(period);
		int before = notebook.last();
		for (Utterance utterance : here.utterances()) notebook.add(utterance, period);
		if (!period.quotations().isEmpty())
			loose.read(new LooseQuotation.Place(period, LooseQuotation.isBare(period), alone, closes, inTurn, before), here);
		names.readTo(period, period.span().end());
		leadUp.readOn(period, here, notebook);
		noteWriter(period);
	}

	private void noteWriter(Period period) {
		Optional<Utterance> introduction = leadUp.introduction();
		boolean leads = closes && introduction.filter(one -> one.isSaid(prose.draft().text()) && Signature.isNext(period, one)).isPresent();
		writer = leads && carried.isUnmarked(period.paragraph() + 1) ? introduction.flatMap(Utterance::speaker).flatMap(span -> writer(period, span))
				: Optional.empty();
	}

	private Optional<String> writer(Period period, Span speaker) {
		String name = names.nameOf(period, speaker).or(() -> names.resolve(period, speaker, false).map(Meant::words)).orElse(prose.textOf(speaker));
		return Optional.of(name).filter(one -> !FunctionWords.SUBJECT_PRONOUNS.contains(one.toLowerCase(Locale.ROOT)));
	}

	/** A dash and a name, or the name on a line of its own, say who spoke the quotation before, in the same period or in the paragraph above. */
	private boolean isSigned(Period period) {
		boolean here = period.isQuotation(0);
		Optional<Signature> signature = Signature.at(period, here ? 1 : 0);
		boolean above = !notebook.isEmpty() && (notebook.latest().utterance().cue().isEmpty() && notebook.lastParagraph() >= period.paragraph() - 1
				|| notebook.lastParagraph() == period.paragraph() && isLedUpTo(notebook.latest().utterance()));
		if (!here && !above) return false;
		Span quotation = here ? period.quotation(0).map(Quotation::inner).orElse(period.span()) : notebook.latest().utterance().spans().getFirst();
		Optional<Run> line = alone && signature.isEmpty() ? Signature.below(period, here ? 1 : 0, quotation, persons) : Optional.empty();
		Optional<Run> name = signature.map(Signature::speaker).or(() -> line);
		if (name.isEmpty()) return false;
		if (!here) notebook.takeBack();
		notebook.closeRunning();
		notebook.add(new Utterance(Directness.DIRECT, List.of(quotation), name.map(run -> period.span(run.from(), run.to())),
				signature.map(Signature::cue).map(dash -> period.span(dash.from(), dash.to()))), period);
		if (line.isPresent()) notebook.add(notebook.takeBack().signed());
		names.readTo(period, period.span().end());
		leadUp.forgetIntroduction();
		notebook.breakOff();
		return true;
	}

	/** Whether all that tells who speaks the quotation stands in a sentence before it. */
	private boolean isLedUpTo(Utterance quotation) {
		return quotation.directness() == Directness.DIRECT
				&& quotation.cue().filter(words -> prose.sentenceAt(words.start()).span().end() <= quotation.start()).isPresent();
	}

	List<OpenSurname> openSurnames() {
		return notebook.openSurnames();
	}

	List<SpokenWords.Saying> sayings() {
		return notebook.said().stream().map(one -> new SpokenWords.Saying(one.utterance().spans(), one.utterance().speaker(), one.utterance().cue(),
				one.name())).toList();
	}

	/** @param ruleId of the detector that asks */
	public List<Claim> quotes(String ruleId, boolean indirect) {
		var claims = new SayingClaims(prose, ruleId);
		return notebook.said().stream().filter(one -> one.utterance().directness() == Directness.INDIRECT == indirect).map(claims::of).toList();
	}

	List<Claim> scareQuotes(String ruleId) {
		var claims = new SayingClaims(prose, ruleId);
		return loose.scareQuotes().stream().map(quotation -> claims.ofScare(quotation.inner())).toList();
	}
}
