package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.quotes.sayings.CarriedSpeaker;
import org.tickmark.claims.internal.quotes.sayings.Credit;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Persons;
import org.tickmark.claims.internal.quotes.sayings.Quotation;
import org.tickmark.claims.internal.quotes.sayings.Said;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** Whose words a quotation is that has no words of saying in its period: "Lee was angry. “It leaks.”", "Lee “had enough.”" */
final class LooseQuotation {
	private static final WordSet LINKING = WordSet.of("indeed", "moreover", "furthermore", "besides", "also");

	private final Prose prose;
	private final Persons persons;
	private final CarriedSpeaker carried;
	private final Notebook notebook;
	private final LeadUp leadUp;
	private final List<Quotation> scareQuotes = new ArrayList<>();

	/**
	 * A period with quotations.
	 *
	 * @param bare whether it is no more than one of them
	 * @param alone whether it is all of its paragraph
	 * @param closes whether it is the last of its paragraph
	 * @param inTurn whether one has the turn who says all of it, quotations too
	 * @param before index in the notebook of the direct quotation that one may have gone on with before the period, or -1
	 */
	record Place(Period period, boolean bare, boolean alone, boolean closes, boolean inTurn, int before) { }

	LooseQuotation(Prose prose, Persons persons, CarriedSpeaker carried, Notebook notebook, LeadUp leadUp) {
		this.prose = prose;
		this.persons = persons;
		this.carried = carried;
		this.notebook = notebook;
		this.leadUp = leadUp;
	}

	/** Those that nobody says. */
	List<Quotation> scareQuotes() {
		return scareQuotes;
	}

	/** Whether the period is no more than a quotation. */
	static boolean isBare(Period period) {
		int first = period.firstQuotation();
		// "Indeed, “it leaks.”"
		boolean linked = first == 2 && period.lower(1).equals(",") && LINKING.contains(period.lower(0)) && period.count(0, period.size()) == 2;
		return period.isQuotation(first) && (linked || period.count(0, period.size()) == 1 || PeriodReader.trailsOff(period));
	}

	/** @param here what is said with words of saying in the period */
	void read(Place place, SpeechReader.Said here) {
		Period period = place.period();
		for (int i = 0; i < period.size(); i++) {
			Optional<Quotation> quotation = period.quotation(i);
			if (quotation.isEmpty() || here.attributed().contains(i)) continue;
			Optional<Period> leads = Signature.isNoneBeforeColon(period, i - 1) ? Optional.of(period) : leadUp.lead().filter(one -> place.bare());
			if (addCredited(quotation.get(), period)) continue;
			boolean led = leads.isPresent() && i + 1 >= period.stop() && !quotation.get().isScare(period.text())
					&& !carried.isLabelled(quotation.get().inner());
			if (led) addLed(quotation.get(), leads.get(), place);
			else addLoose(quotation.get(), place);
		}
	}

	private boolean addCredited(Quotation quotation, Period period) {
		Optional<Credit> credit = quotation.isScare(period.text()) ? Optional.empty()
				: Credit.behind(period.text(), quotation, prose.paragraphs().get(period.paragraph()).span());
		credit.ifPresent(by -> addSpoken(quotation, Optional.of(by.source()), Optional.of(by.mark()), period));
		return credit.isPresent();
	}

	private void addSpoken(Quotation quotation, Optional<Span> speaker, Optional<Span> cue, Period period) {
		notebook.add(new Utterance(Directness.DIRECT, List.of(quotation.inner()), speaker, cue), period);
	}

	/** Behind a colon: the person named before it, or who spoke last in that paragraph or the one above, is the probable speaker. */
	private void addLed(Quotation quotation, Period leads, Place place) {
		Period period = place.period();
		Optional<Span> person = persons.firstIn(new Span(leads.span().start(), Math.min(leads.span().end(), quotation.outer().start())));
		int above = prose.paragraphs().get(Math.max(0, leads.paragraph() - 1)).span().start();
		boolean spoke = !notebook.isEmpty() && notebook.latest().utterance().start() >= above && notebook.latest().utterance().speaker().isPresent();
		if (person.isPresent()) {
			addSpoken(quotation, person, Optional.empty(), period);
			notebook.add(notebook.takeBack().guessed(":"));
		} else if (spoke) {
			notebook.addGoingOn(quotation, period, notebook.said().size() - 1);
		} else {
			addUnattributed(quotation, place, false);
		}
	}

	private void addUnattributed(Quotation quotation, Place place, boolean continues) {
		if (!place.inTurn() || continues) notebook.addUnattributed(quotation, place.period(), continues);
	}

	/** A quotation without words of saying: it goes on with one before, or is introduced there, or nobody speaks it. */
	private void addLoose(Quotation quotation, Place place) {
		Period period = place.period();
		boolean bare = place.bare();
		int last = notebook.last();
		boolean sameParagraph = notebook.lastParagraph() == period.paragraph();
		boolean resumes = quotation.resumes() && !carried.isLabelled(quotation.inner());
		Optional<Utterance> reported = leadUp.reportedIn(period.paragraph()).filter(one -> bare && (!sameParagraph || isAnother()));
		Optional<Utterance> open = !bare || !isStatement(quotation, period) ? Optional.empty()
				: leadUp.openIn(period.paragraph()).or(() -> openAbove(quotation, place)).filter(one -> !sameParagraph || !isSame(one));
		if (leadUp.introduction().isPresent() && bare) {
			Utterance intro = leadUp.introduction().get();
			addSpoken(quotation, intro.speaker(), intro.cue(), period);
		} else if (reported.isPresent()) {
			addSpoken(quotation, reported.get().speaker(), reported.get().cue(), period);
		} else if (open.isPresent()) {
			addSpoken(quotation, open.get().speaker(), open.get().cue(), period);
			notebook.add(notebook.takeBack().guessed(open.get().cue().map(prose::textOf).orElse("")));
		} else if (last >= 0 && (resumes || bare && sameParagraph && place.before() == last && !notebook.get(last).isByDoer())) {
			notebook.extend(quotation, period);
		} else {
			addApart(quotation, place, sameParagraph && place.before() == last);
		}
	}

	/** "The mayor responded in a letter. / “It leaks.”"; a question may be another's. */
	private Optional<Utterance> openAbove(Quotation quotation, Place place) {
		boolean answers = place.alone() && !prose.textOf(quotation.inner()).endsWith("?");
		return answers ? leadUp.openIn(place.period().paragraph() - 1) : Optional.empty();
	}

	/** "“It leaks.”", not "“Hamlet.”" */
	private static boolean isStatement(Quotation quotation, Period period) {
		return !quotation.isTitled(period.text()) && (quotation.stopped() || !quotation.isScare(period.text()));
	}

	/** "“It leaks,” Lee said. He explained in a letter. “It is old.”": more of what Lee is quoted with. */
	private boolean isSame(Utterance open) {
		int last = notebook.last();
		String who = open.speaker().map(prose::textOf).orElse("");
		return last >= 0 && (FunctionWords.SUBJECT_PRONOUNS.contains(who.toLowerCase(Locale.ROOT))
				|| notebook.get(last).name().contains(who.substring(who.lastIndexOf(' ') + 1)));
	}

	/** "It “leaks”, he said. Roth said it was old. “It will hold.”": Roth's, as there is no quotation to go on with. */
	private boolean isAnother() {
		int last = notebook.last();
		return leadUp.reportedAt() >= 0 && last >= 0 && notebook.get(last).utterance().directness() == Directness.MIXED
				&& !notebook.get(last).name().equals(notebook.get(leadUp.reportedAt()).name());
	}

	/** @param onBehind whether it stands right behind another in its paragraph */
	private void addApart(Quotation quotation, Place place, boolean onBehind) {
		Period period = place.period();
		boolean bare = place.bare();
		boolean near = isInNextParagraph(period) && place.before() >= 0;
		if (quotation.isScare(period.text()) && !(place.alone() && bare && quotation.runsOn() && near) || Term.is(quotation, period)) {
			scareQuotes.add(quotation);
		} else if (bare && place.alone() && mayGoOn(period, quotation)) {
			goOn(quotation, period, leadUp.reportedAt());
		} else if (bare && place.closes() && !near && goesOnBehindNarration(period, quotation)) {
			goOn(quotation, period, CarriedSpeaker.lastMain(notebook.said()));
		} else if (bare || place.inTurn() || quotation.isTitled(period.text())
				|| !addDone(PartQuotation.doer(period, period.tokenAt(quotation.outer().start())), period) && !addWoven(quotation, period)) {
			boolean goesOn = bare && (near || onBehind && place.before() >= 0);
			if (goesOn || place.inTurn() || !addProbable(quotation, period)) addUnattributed(quotation, place, goesOn);
		}
	}

	/** Whether the quotation before stands in the paragraph above; a crosshead may stand between. */
	private boolean isInNextParagraph(Period period) {
		return notebook.lastParagraph() == period.paragraph() - 1 || notebook.last() >= 0 && notebook.lastParagraph() == period.paragraph() - 2
				&& carried.isParting(period.paragraph() - 1);
	}

	/** No words of saying stand beside it: probably of the subject behind it, of whoever speaks or acts in its sentence, or of whoever spoke last. */
	private boolean addProbable(Quotation quotation, Period period) {
		int words = period.tokenAt(quotation.outer().start());
		if (addDone(PartQuotation.behind(period, words), period)) return true;
		if (quotation.isTitled(period.text()) || FunctionWords.BE.contains(period.lower(words + 1))) return false;
		Optional<Utterance> teller = PartQuotation.teller(period, words);
		Optional<Said> here = CarriedSpeaker.firstFrom(notebook.said(), period.span().start()).filter(one -> one.mayGoOn(quotation, period.text())
				&& teller.filter(other -> other.speakerStart() < one.utterance().speakerStart()).isEmpty() && !PartQuotation.isPrinted(period, words - 1));
		if (here.isEmpty() && addDone(teller, period)) return true;
		Optional<Said> goesOn = words == 0 ? resumed(quotation, period).or(() -> here) : here;
		goesOn.ifPresent(one -> notebook.add(one.goingOn(quotation, period.text())));
		return goesOn.isPresent();
	}

	/** "“It leaks,” she said. “It is old” and has been for years." */
	private Optional<Said> resumed(Quotation quotation, Period period) {
		int last = notebook.last();
		if (last < 0 || last != CarriedSpeaker.lastMain(notebook.said()) || notebook.lastParagraph() != period.paragraph()) return Optional.empty();
		return Optional.of(notebook.get(last)).filter(one -> one.mayGoOn(quotation, period.text()) && persons.mayBeOne(one));
	}

	/** Probably the words of whoever does something in the sentence. */
	private boolean addDone(Optional<Utterance> any, Period period) {
		Optional<Utterance> done = any.filter(one -> one.speaker().filter(persons::mayTell).isPresent());
		done.ifPresent(told -> {
			notebook.add(new Utterance(told.directness(), told.spans(), told.speaker(), Optional.empty()), period);
			notebook.add(notebook.takeBack().guessed(told.cue().map(prose::textOf).orElse("")));
		});
		return done.isPresent();
	}

	/** Part of a sentence without words of saying: probably of whoever spoke just before, in that sentence or the one before it. */
	private boolean addWoven(Quotation quotation, Period period) {
		int at = CarriedSpeaker.lastMain(notebook.said());
		if (at < 0 || leadUp.isPlain() || !carried.mayWeave(notebook.get(at), quotation, period.paragraph())) return false;
		Said one = notebook.get(at);
		int from = one.end() <= period.span().start() ? 0 : period.tokenAt(one.end());
		int words = period.tokenAt(quotation.outer().start());
		// "Brook “left us in the cold.”": what is told of another in the marks; any other sentence may be about what Brook said.
		boolean another = from == 0 && !period.isCapitalized(words - 1)
				&& persons.isAnotherNamed(one, period.span().start(), quotation.outer().start());
		boolean may = !another && persons.maySpeak(one) && PartQuotation.mayBeWoven(period, words, from);
		if (!may && !PartQuotation.isWoven(period, words, from)) return false;
		notebook.add(one.goingOn(quotation, period.text()));
		return true;
	}

	private void goOn(Quotation quotation, Period period, int from) {
		notebook.addGoingOn(quotation, period, from);
		if (!quotation.runsOn()) notebook.breakOff();
	}

	/** A paragraph that is no more than a quotation goes on for the person whose words the one above reports last; a question may be another's. */
	private boolean mayGoOn(Period period, Quotation quotation) {
		if (prose.textOf(quotation.inner()).endsWith("?")) return false;
		return leadUp.reportedIn(period.paragraph() - 1).filter(one -> one.isSaid(period.text())).isPresent()
				&& persons.mayBeOne(notebook.get(leadUp.reportedAt()));
	}

	/**
	 * A quotation that closes its paragraph behind plain sentences goes on for whoever spoke last there or in the one above, if nobody
	 * else is named or does anything since, and no two people speak in turn.
	 */
	private boolean goesOnBehindNarration(Period period, Quotation quotation) {
		int at = CarriedSpeaker.lastMain(notebook.said());
		if (at < 0 || !carried.mayClose(notebook.said(), at, quotation, period.paragraph())) return false;
		return leadUp.tellsOf(notebook.get(at).name(), period.paragraph());
	}
}
