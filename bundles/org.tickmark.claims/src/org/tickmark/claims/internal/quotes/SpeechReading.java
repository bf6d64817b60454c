package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Told;
import org.tickmark.claims.internal.names.Pronouns.Meant;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.CarriedSpeaker;
import org.tickmark.claims.internal.quotes.sayings.Credit;
import org.tickmark.claims.internal.quotes.sayings.Named;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Persons;
import org.tickmark.claims.internal.quotes.sayings.Quotation;
import org.tickmark.claims.internal.quotes.sayings.Said;
import org.tickmark.claims.internal.quotes.sayings.SayingClaims;
import org.tickmark.claims.internal.quotes.sayings.ToldSpeakers;
import org.tickmark.claims.internal.quotes.sayings.Transcript;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** All that is said in a draft, each saying with its speaker, in text order of paragraphs. */
public final class SpeechReading {
	/** So many plain sentences are looked back over. */
	private static final int NESTED = 4;
	private static final WordSet LINKING = WordSet.of("indeed", "moreover", "furthermore", "besides", "also");

	private final Prose prose;
	private final ToldSpeakers told;
	private final NameLedger names;
	private final Persons persons;
	private final List<Said> said = new ArrayList<>();
	private final List<Quotation> scareQuotes = new ArrayList<>();
	/** Index in {@link #said} of the direct quotation that what comes next may go on with, or -1. */
	private int last = -1;
	private int lastParagraph = -1;
	/** So many of the last in {@link #said} go on paragraph by paragraph, and nobody is said to speak them yet. */
	private int running;
	/** Whoever has the turn says all of it, quotations too. */
	private boolean inTurn;
	private Optional<Utterance> introduction = Optional.empty();
	/** Whose words the next paragraph is without marks: "Lee wrote:". */
	private Optional<String> writer = Optional.empty();
	/** Whether the paragraph is such a one. */
	private boolean written;
	private final CarriedSpeaker carried;
	/** The period before, if its colon leads up to a quotation and its subject cannot be who speaks. */
	private Optional<Period> lead = Optional.empty();
	/**
	 * What the period before reports last, if it quotes nothing: what is quoted next in that paragraph is from the same mouth, if nobody
	 * else was quoted in it.
	 */
	private Optional<Utterance> reported = Optional.empty();
	private int reportedIn = -1;
	/** Index of it in {@link #said}. */
	private int reportedAt = -1;
	/** Whether the period is all of its paragraph. */
	private boolean alone;
	/** Whether it is the last of its paragraph. */
	private boolean closes;
	/** The periods behind the last in which anybody speaks. */
	private final List<Period> plain = new ArrayList<>();
	private final List<SpokenWords.OpenSurname> openSurnames = new ArrayList<>();

	private SpeechReading(Prose prose) {
		this.prose = prose;
		this.told = new ToldSpeakers(prose);
		this.persons = new Persons(prose);
		this.carried = new CarriedSpeaker(prose, persons);
		this.names = new NameLedger(Named.in(prose));
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
		addAttributed(utterance, periods.getFirst());
		if (said.getLast().told().isEmpty()) turn.asked().ifPresent(name -> said.add(said.removeLast().probablyOf(name)));
		names.takesTurn(said.getLast().name(), periods.getFirst().paragraph());
		last = -1;
	}

	private void read(Period period) {
		names.begin(period);
		if (isSigned(period)) return;
		SpeechReader.Said here = SpeechReader.read(period);
		int before = last;
		for (Utterance utterance : here.utterances()) addAttributed(utterance, period);
		if (!period.quotations().isEmpty()) addLoose(period, here, before);
		names.readTo(period, period.span().end());
		if (!here.utterances().isEmpty() || period.count(0, period.size()) == 1 && period.hasQuotation(0, period.size())) plain.clear();
		else if (plain.size() <= NESTED) plain.add(period);
		reported = lastReported(here, period);
		introduce(period);
		lead = Signature.isNoneBeforeColon(period, period.size() - 1) ? Optional.of(period) : Optional.empty();
	}

	/** Who speaks next, if the period leads up to that. */
	private void introduce(Period period) {
		String end = period.lower(period.size() - 1);
		introduction = end.equals(":") || end.equals(",") ? Signature.introduces(period) : Optional.empty();
		boolean leads = closes && introduction.filter(one -> one.isSaid(prose.draft().text()) && Signature.isNext(period, one)).isPresent();
		writer = leads && carried.isUnmarked(period.paragraph() + 1) ? introduction.flatMap(Utterance::speaker).flatMap(span -> writer(period, span))
				: Optional.empty();
	}

	private Optional<String> writer(Period period, Span speaker) {
		String name = names.nameOf(period, speaker).or(() -> names.resolve(period, speaker, false).map(Meant::words)).orElse(prose.textOf(speaker));
		return Optional.of(name).filter(one -> !FunctionWords.SUBJECT_PRONOUNS.contains(one.toLowerCase(Locale.ROOT)));
	}

	private void addLoose(Period period, SpeechReader.Said here, int before) {
		int first = period.firstQuotation();
		// "Indeed, “it leaks.”"
		boolean linked = first == 2 && period.lower(1).equals(",") && LINKING.contains(period.lower(0)) && period.count(0, period.size()) == 2;
		boolean bare = period.isQuotation(first) && (linked || period.count(0, period.size()) == 1 || PeriodReader.trailsOff(period));
		for (int i = 0; i < period.size(); i++) {
			Optional<Quotation> quotation = period.quotation(i);
			if (quotation.isEmpty() || here.attributed().contains(i)) continue;
			Optional<Period> leads = Signature.isNoneBeforeColon(period, i - 1) ? Optional.of(period) : lead.filter(one -> bare);
			if (addCredited(quotation.get(), period)) continue;
			boolean led = leads.isPresent() && i + 1 >= period.stop() && !quotation.get().isScare(period.text())
					&& !carried.isLabelled(quotation.get().inner());
			if (led) addLed(quotation.get(), leads.get(), period);
			else addLoose(quotation.get(), period, bare, before);
		}
	}

	private boolean addCredited(Quotation quotation, Period period) {
		Optional<Credit> credit = quotation.isScare(period.text()) ? Optional.empty()
				: Credit.behind(period.text(), quotation, prose.paragraphs().get(period.paragraph()).span());
		credit.ifPresent(by -> addAttributed(new Utterance(Directness.DIRECT, List.of(quotation.inner()), Optional.of(by.source()),
				Optional.of(by.mark())), period));
		return credit.isPresent();
	}

	/** Behind a colon: the person named before it, or who spoke last in that paragraph or the one above, is the probable speaker. */
	private void addLed(Quotation quotation, Period leads, Period period) {
		Optional<Span> person = persons.firstIn(new Span(leads.span().start(), Math.min(leads.span().end(), quotation.outer().start())));
		int above = prose.paragraphs().get(Math.max(0, leads.paragraph() - 1)).span().start();
		boolean spoke = !said.isEmpty() && said.getLast().utterance().start() >= above && said.getLast().utterance().speaker().isPresent();
		if (person.isPresent()) {
			addAttributed(new Utterance(Directness.DIRECT, List.of(quotation.inner()), person, Optional.empty()), period);
			said.add(said.removeLast().guessed(":"));
		} else {
			if (spoke) last = said.size() - 1;
			addUnattributed(quotation, period, spoke);
		}
	}

	private Optional<Utterance> lastReported(SpeechReader.Said here, Period period) {
		reportedIn = period.paragraph();
		reportedAt = CarriedSpeaker.lastMain(said);
		boolean quotes = period.hasQuotation(0, period.size());
		return quotes || here.utterances().isEmpty() ? Optional.empty()
				: Optional.of(said.get(reportedAt).utterance()).filter(one -> one.speaker().isPresent());
	}

	/** A dash and a name, or the name on a line of its own, say who spoke the quotation before, in the same period or in the paragraph above. */
	private boolean isSigned(Period period) {
		boolean here = period.isQuotation(0);
		Optional<Signature> signature = Signature.at(period, here ? 1 : 0);
		boolean above = !said.isEmpty() && said.getLast().utterance().cue().isEmpty() && lastParagraph >= period.paragraph() - 1;
		if (!here && !above) return false;
		Span quotation = here ? period.quotation(0).map(Quotation::inner).orElse(period.span()) : said.getLast().utterance().spans().getFirst();
		Optional<Run> line = alone && signature.isEmpty() ? Signature.below(period, here ? 1 : 0, quotation, persons) : Optional.empty();
		Optional<Run> name = signature.map(Signature::speaker).or(() -> line);
		if (name.isEmpty()) return false;
		if (!here) said.removeLast();
		running = 0;
		addAttributed(new Utterance(Directness.DIRECT, List.of(quotation), name.map(run -> period.span(run.from(), run.to())),
				signature.map(Signature::cue).map(dash -> period.span(dash.from(), dash.to()))), period);
		if (line.isPresent()) said.add(said.removeLast().signed());
		names.readTo(period, period.span().end());
		introduction = Optional.empty();
		last = -1;
		return true;
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

	private void addAttributed(Utterance alone, Period period) {
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

	private void noteOpen(Period period, Span speaker) {
		List<String> candidates = names.candidates(period, speaker);
		boolean noted = !openSurnames.isEmpty() && openSurnames.getLast().paragraph() == period.paragraph();
		if (!candidates.isEmpty() && !noted) openSurnames.add(new SpokenWords.OpenSurname(speaker, period.paragraph(), candidates));
	}

	/** A quotation without words of saying: it goes on with one before, or is introduced there, or nobody speaks it. */
	private void addLoose(Quotation quotation, Period period, boolean bare, int before) {
		boolean sameParagraph = lastParagraph == period.paragraph();
		// A crosshead may stand between.
		boolean nextParagraph = lastParagraph == period.paragraph() - 1
				|| last >= 0 && lastParagraph == period.paragraph() - 2 && carried.isParting(period.paragraph() - 1);
		// "It “leaks”, he said. Roth said it was old. “It will hold.”": Roth's, as there is no quotation to go on with.
		boolean another = reportedAt >= 0 && last >= 0 && said.get(last).utterance().directness() == Directness.MIXED
				&& !said.get(last).name().equals(said.get(reportedAt).name());
		boolean resumes = quotation.resumes() && !carried.isLabelled(quotation.inner());
		if (introduction.isPresent() && bare) {
			Utterance intro = introduction.get();
			addAttributed(new Utterance(Directness.DIRECT, List.of(quotation.inner()), intro.speaker(), intro.cue()), period);
		} else if (reported.isPresent() && bare && reportedIn == period.paragraph() && (!sameParagraph || another)) {
			Utterance report = reported.get();
			addAttributed(new Utterance(Directness.DIRECT, List.of(quotation.inner()), report.speaker(), report.cue()), period);
		} else if (last >= 0 && (resumes || bare && sameParagraph && before == last && !said.get(last).isByDoer())) {
			Said open = said.get(last);
			List<Span> spans = new ArrayList<>(open.utterance().spans());
			spans.add(quotation.inner());
			said.set(last, open.with(spans));
			lastParagraph = period.paragraph();
		} else if (quotation.isScare(period.text()) && !(alone && bare && quotation.runsOn() && nextParagraph && before >= 0)
				|| ScareQuoteDetector.isTerm(quotation, period)) {
			scareQuotes.add(quotation);
		} else if (bare && alone && mayGoOn(period, quotation)) {
			goOn(quotation, period, reportedAt);
		} else if (bare && closes && !(nextParagraph && before >= 0) && goesOnBehindNarration(period, quotation)) {
			goOn(quotation, period, CarriedSpeaker.lastMain(said));
		} else if (bare || inTurn || quotation.isTitled(period.text()) || !addDone(PartQuotation.doer(period, period.tokenAt(quotation.outer().start())),
				period) && !addWoven(quotation, period)) {
			boolean goesOn = bare && (nextParagraph || sameParagraph && before == last) && before >= 0;
			if (goesOn || inTurn || !addProbable(quotation, period)) addUnattributed(quotation, period, goesOn);
		}
	}

	/** No words of saying stand beside it: probably of the subject behind it, of whoever speaks or acts in its sentence, or of whoever spoke last. */
	private boolean addProbable(Quotation quotation, Period period) {
		int words = period.tokenAt(quotation.outer().start());
		if (addDone(PartQuotation.behind(period, words), period)) return true;
		if (quotation.isTitled(period.text()) || FunctionWords.BE.contains(period.lower(words + 1))) return false;
		Optional<Utterance> teller = PartQuotation.teller(period, words);
		Optional<Said> here = CarriedSpeaker.firstFrom(said, period.span().start()).filter(one -> one.mayGoOn(quotation, prose.draft().text())
				&& teller.filter(other -> other.speakerStart() < one.utterance().speakerStart()).isEmpty() && !PartQuotation.isPrinted(period, words - 1));
		if (here.isEmpty() && addDone(teller, period)) return true;
		// "“It leaks,” she said. “It is old” and has been for years."
		boolean resumes = words == 0 && last >= 0 && last == CarriedSpeaker.lastMain(said) && lastParagraph == period.paragraph()
				&& said.get(last).mayGoOn(quotation, prose.draft().text()) && persons.mayBeOne(said.get(last));
		Optional<Said> goesOn = resumes ? Optional.of(said.get(last)) : here;
		goesOn.ifPresent(one -> said.add(one.goingOn(quotation, prose.draft().text())));
		return goesOn.isPresent();
	}

	/** Probably the words of whoever does something in the sentence. */
	private boolean addDone(Optional<Utterance> any, Period period) {
		Optional<Utterance> done = any.filter(one -> one.speaker().filter(persons::mayTell).isPresent());
		done.ifPresent(told -> {
			addAttributed(new Utterance(told.directness(), told.spans(), told.speaker(), Optional.empty()), period);
			said.add(said.removeLast().guessed(told.cue().map(prose::textOf).orElse("")));
		});
		return done.isPresent();
	}

	/** Part of a sentence without words of saying: probably of whoever spoke just before, in that sentence or the one before it. */
	private boolean addWoven(Quotation quotation, Period period) {
		int at = CarriedSpeaker.lastMain(said);
		if (at < 0 || !plain.isEmpty() || !carried.mayWeave(said.get(at), quotation, period.paragraph())) return false;
		Said one = said.get(at);
		int from = one.end() <= period.span().start() ? 0 : period.tokenAt(one.end());
		int words = period.tokenAt(quotation.outer().start());
		// "Brook “left us in the cold.”": what is told of another in the marks; any other sentence may be about what Brook said.
		boolean another = from == 0 && !period.isCapitalized(words - 1)
				&& persons.isAnotherNamed(one, period.span().start(), quotation.outer().start());
		boolean may = !another && persons.maySpeak(one) && PartQuotation.mayBeWoven(period, words, from);
		if (!may && !PartQuotation.isWoven(period, words, from)) return false;
		said.add(one.goingOn(quotation, prose.draft().text()));
		return true;
	}

	private void goOn(Quotation quotation, Period period, int from) {
		last = from;
		addUnattributed(quotation, period, true);
		if (!quotation.runsOn()) last = -1;
	}

	/** A paragraph that is no more than a quotation goes on for the person whose words the one above reports last; a question may be another's. */
	private boolean mayGoOn(Period period, Quotation quotation) {
		if (reported.isEmpty() || reportedIn != period.paragraph() - 1 || prose.textOf(quotation.inner()).endsWith("?")) return false;
		return reported.get().isSaid(prose.draft().text()) && persons.mayBeOne(said.get(reportedAt));
	}

	/**
	 * A quotation that closes its paragraph behind plain sentences goes on for whoever spoke last there or in the one above, if nobody
	 * else is named or does anything since, and no two people speak in turn.
	 */
	private boolean goesOnBehindNarration(Period period, Quotation quotation) {
		int at = CarriedSpeaker.lastMain(said);
		if (at < 0 || !carried.mayClose(said, at, quotation, period.paragraph())) return false;
		String name = said.get(at).name();
		return plain.size() <= NESTED && plain.stream().allMatch(silent -> silent.paragraph() == period.paragraph()
				&& !PartQuotation.tellsOfAnother(silent, name));
	}

	private void addUnattributed(Quotation quotation, Period period, boolean continues) {
		if (inTurn && !continues) return;
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

	List<SpokenWords.OpenSurname> openSurnames() {
		return List.copyOf(openSurnames);
	}

	List<SpokenWords.Saying> sayings() {
		return said.stream().map(one -> new SpokenWords.Saying(one.utterance().spans(), one.utterance().speaker(), one.utterance().cue(),
				one.name())).toList();
	}

	/** @param ruleId of the detector that asks */
	public List<Claim> quotes(String ruleId, boolean indirect) {
		var claims = new SayingClaims(prose, ruleId);
		return said.stream().filter(one -> one.utterance().directness() == Directness.INDIRECT == indirect).map(claims::of).toList();
	}

	List<Claim> scareQuotes(String ruleId) {
		var claims = new SayingClaims(prose, ruleId);
		return scareQuotes.stream().map(quotation -> claims.ofScare(quotation.inner())).toList();
	}
}
