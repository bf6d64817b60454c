package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** What is said in one period, and by whom. */
final class SpeechReader {
	private static final WordSet GOES_ON = WordSet.of("and", "in", "when", "as", "after", "while", "during", "at", "on", "citing", "quoting");
	private static final int SHORTEST_LEAD = 3;
	/** Of these the thing done is no saying: "felt slighted", "maintains a lead", "added 300 beds", "customs reaffirm old ties". */
	private static final WordSet ALSO_DEEDS = WordSet.of("maintain", "add", "boast", "claim", "threaten", "guess", "make clear",
			"feel", "cry", "scream", "shout", "yell", "affirm", "reaffirm", "observe");
	private static final WordSet OPEN = WordSet.of("may", "might", "could");

	private final Period period;
	private final Attributions attributions;
	/** Of these, which go on with what stands before the attribution. */
	private final Set<Integer> secondHalves = new HashSet<>();

	private SpeechReader(Period period) {
		this.period = period;
		this.attributions = new Attributions(period);
	}

	/** @param attributed tokens of the quotations that an utterance holds */
	record Said(List<Utterance> utterances, Set<Integer> attributed) { }

	static Said read(Period period) {
		var reader = new SpeechReader(period);
		List<Cue> cues = CueReader.cuesIn(period);
		for (Cue cue : cues) reader.readCue(cue);
		new SourceReader(period, reader.attributions).read();
		new PassiveReader(period, reader.attributions).read();
		reader.readLeftOver(cues);
		List<Utterance> all = Embedded.without(period, reader.attributions.found());
		all.sort(Comparator.comparingInt(Utterance::speakerStart));
		return new Said(all, reader.attributions.taken());
	}

	private void readCue(Cue cue) {
		if (NoSaying.is(period, cue) || cue.isWithin(period)) return;
		int right = cue.may(Use.HEARER) && !cue.inverted() ? Adverbial.behindHearer(period, cue.to()) : cue.to();
		int plain = Adverbial.skip(period, right);
		int content = Embedded.behindTold(period, cue, plain);
		attributions.takeAll(plain, content);
		int behind = afterPause(NoSaying.behindStub(period, content));
		boolean opens = cue.inverted() && cue.words().from() == 0 && period.isQuotation(afterPause(cue.to()));
		if (opens) readRight(cue, afterPause(cue.to()), true);
		else if (cue.inverted() || followsQuotation(cue) && (isSpoken(cue) || !isThat(cue, content) && !isThat(cue, right)
				&& !ReportedObject.isNamed(period, cue)) && !isThat(cue, cue.to())) readLeft(cue, content);
		else if (cue.may(Use.QUOTE) && period.isQuotation(behind) && !NoSaying.isReading(period, cue, content)) readRight(cue, behind, behind > content);
		else if (cue.may(Use.QUOTE) && behind > content && period.lower(content).equals(":")) addClause(cue, behind);
		else if (Embedded.thatBehindDay(period, cue, content) > 0) addClause(cue, Embedded.thatBehindDay(period, cue, content));
		else if (cue.isSameDay(period, content)) readLeft(cue, content);
		else if (cue.may(Use.TO) && Embedded.behindTo(period, cue) > 0)
			addClause(cue, cue.may(Use.HEARER) ? Adverbial.behindDay(period, cue.to()) : Embedded.behindTo(period, cue));
		else if (Adverbial.asksAbout(period, cue) > 0)
			addContent(cue, Adverbial.asksAbout(period, cue), ReportedObject.end(period, cue));
		else if (Embedded.calledOutFor(period, cue) > 0)
			addContent(cue, Embedded.calledOutFor(period, cue), ReportedObject.end(period, cue));
		else if (ReportedObject.isMatter(period, cue)) addClause(cue, cue.to() + 1);
		else if (ReportedObject.isAsMuch(period, cue)) addContent(cue, cue.to(), cue.to() + 2);
		else if (!Deed.plea(period, cue).isEmpty()) add(Directness.INDIRECT, Deed.plea(period, cue), cue);
		else if (isAside(content) && cue.form().verb().lemma().equals("agree with")) addObject(cue);
		else if (isAside(content) && !isThat(cue, content)) readAside(cue, content);
		// "joked about leaving if it leaks"
		else if (isThat(cue, content)) addClause(cue, period.lower(content).equals("if") && period.lower(cue.to()).equals("about") ? cue.to() : content);
		else if (Adverbial.thatBehind(period, cue, right) > 0) addClause(cue, Adverbial.thatBehind(period, cue, right));
		else if (cue.may(Use.BARE) && isClause(cue, content))
			addContent(cue, content, Math.min(clauseEnd(cue, content), Embedded.protestEnd(period, cue, content)));
		else if (cue.may(Use.CLAUSE) && period.opensWithPronoun(content)) addClause(cue, content);
		else if (Study.finds(period, cue, content)) addClause(cue, content);
		else if (cue.may(Use.OBJECT) && scolds(cue)) readRight(cue, Adverbial.skipHearer(period, cue.to()) + 1, true);
		else if (cue.may(Use.OBJECT) && (period.isWord(cue.to()) || period.isQuotation(cue.to()))) addObject(cue);
	}

	/** "chiding him, “You are late.”": whom it is said to, and then what is said. */
	private boolean scolds(Cue cue) {
		int pause = Adverbial.skipHearer(period, cue.to());
		return pause > cue.to() && period.lower(pause).equals(",") && period.endsSentence(pause + 1) && !attributions.isTaken(pause + 1);
	}

	/** What is said stands before, unless this opens the period: "She said, if elected, …", "As Lee told the Post, …". */
	private void readAside(Cue cue, int content) {
		int behind = content + 1;
		boolean as = LeadingClause.opensAs(period, cue.from() - 1);
		boolean opens = (cue.may(Use.BARE) || as && cue.putsAll(period, behind)) && period.lower(content).equals(",") && behind < period.stop();
		boolean occasion = content > cue.to() && period.opensWithClause(behind) && Adverbial.thatBehindAside(period, behind) < 0;
		boolean goesOn = cue.from() == 0 && (occasion || period.lower(behind).equals("if") || period.lower(behind).equals("that"));
		int told = cue.may(Use.HEARER) && opens && FunctionWords.ARTICLES.contains(period.lower(behind))
				? Adverbial.thatBehindAside(period, behind) : -1;
		int cited = told <= 0 && cue.may(Use.CLAUSE) && content == cue.to() ? Adverbial.thatBehindCited(period, content) : told;
		if (cited > 0) {
			addClause(cue, cited);
			return;
		}
		if (opens && as && LeadingClause.isAllSaid(period, cue.from() - 1, behind)) {
			addContent(cue, behind, ReportedClause.end(period, behind));
			return;
		}
		if (opens && goesOn) {
			addClause(cue, occasion && Adverbial.isYear(period, cue.to(), content) ? cue.to() : behind);
			return;
		}
		int that = !cue.may(Use.CLAUSE) || cue.verb() == 0 ? -1
				: opens ? Adverbial.thatBehindAside(period, behind) : ReportedObject.thatBehindDash(period, content);
		if (that > 0) addClause(cue, that);
		else readLeft(cue, content);
	}

	private int afterPause(int i) {
		return (period.lower(i).equals(",") || period.lower(i).equals(":")) && i + 1 < period.size() ? i + 1 : i;
	}

	/** The attribution stands right behind a quotation that leads up to it. */
	private boolean followsQuotation(Cue cue) {
		int i = cue.from() - 1;
		int content = Adverbial.skip(period, cue.to());
		// "On “The Late Hour,” Lee said he …": the title of a programme, not what Lee said.
		boolean titled = content == cue.to() || i > 0 || period.quotation(i).filter(one -> one.isScare(period.text())).isPresent();
		if (titled && cue.may(Use.BARE) && period.opensWithPronoun(content)) return false;
		boolean title = i > 1 && period.isQuotation(i) && (!period.hasFinite(0, i) || LeadingClause.isPlace(period, i)) && !isAside(content)
				&& (period.isWord(i - 1) || period.lower(i - 1).equals("'s"));
		if (title && cue.may(Use.BARE) && !cue.may(Use.HEARER) && isClause(cue, content)) return false;
		boolean ended = period.endsSentence(i) || period.lower(i).equals(",") && period.isQuotation(i - 1);
		return cue.may(Use.QUOTE) && ended && !attributions.isTaken(i);
	}

	/** "“It leaks,” she told a crowd that grew": what "that" opens tells more of the crowd, as all that she said stands before. */
	private boolean isSpoken(Cue cue) {
		int quotation = leftQuotation(cue);
		return quotation >= 0 && isFullQuotation(quotation);
	}

	/** Whether the words of saying end here, so that what is said stands before them. */
	private boolean isAside(int i) {
		return i >= period.stop() || !period.isWord(i) && !period.isQuotation(i) && ",.)-\u2013\u2014".contains(period.lower(i))
				|| GOES_ON.contains(period.lower(i)) && !Adverbial.opensAmount(period, i) && !Adverbial.opensByTheTime(period, i)
						&& !Adverbial.opensConnection(period, i);
	}

	private boolean isThat(Cue cue, int i) {
		String word = period.lower(i);
		boolean goesOn = period.isWord(i + 1) || period.isQuotation(i + 1) || period.lower(i + 1).equals(",");
		return cue.may(Use.CLAUSE) && (word.equals("that") && goesOn && !NoSaying.hangs(period, cue, i) && !Embedded.isThing(period, cue, i)
				|| FunctionWords.QUESTION_WORDS.contains(word) && !word.equals("which")
						&& (!word.equals("when") || cue.isDenied(period)));
	}

	private boolean isClause(Cue cue, int i) {
		String word = period.lower(i);
		if (!cue.form().verb().lemma().equals("say") && !period.hasFinite(i, period.stop())) return false;
		if (ALSO_DEEDS.contains(cue.form().verb().lemma()) && !period.opensWithClause(i) || NoSaying.hangs(period, cue, i)) return false;
		if (cue.may(Use.OBJECT) && (ReportedClause.isThing(period, i) || WriterAside.isNewsOfDay(period, cue, i))) return false;
		if (Deed.isBare(period, cue, i) || Embedded.isSaidAfterDeed(period, cue, i)) return false;
		boolean aim = period.lower(cue.words().from()).equals("to") && !period.opensWithClause(i);
		if (aim && cue.form().verb().lemma().equals("estimate")) return false;
		// "as clerks respond to a flood two years after the last"
		if (cue.form().verb().lemma().equals("respond") && period.lower(cue.to()).equals("to") && !period.opensWithClause(i))
			return false;
		// "Her harbour remarks in an address to many voters": a noun, unless "that" follows.
		if (cue.form().shape() == SpeechVerbs.Shape.PRESENT && SpeechVerbs.NOUNS_FIRST.contains(period.lower(cue.verb()))
				&& FunctionWords.PREPOSITIONS.contains(period.lower(cue.to()))) return false;
		boolean leads = FunctionWords.PREPOSITIONS.contains(word) && !Adverbial.opensAmount(period, i)
				&& !Adverbial.opensByTheTime(period, i) && !Adverbial.opensConnection(period, i)
				&& !(cue.form().verb().lemma().equals("say") && Adverbial.opensDeed(period, i));
		return period.count(i, period.stop()) >= 2 && !leads && (period.isWord(i)
				|| period.at(i).isNumber() || period.isQuotation(i) || word.equals("$"));
	}

	private void readRight(Cue cue, int quotation, boolean pause) {
		int left = leftQuotation(cue);
		int end = ReportedClause.end(period, quotation);
		boolean whole = pause || period.count(quotation + 1, end) == 0;
		if (!whole) {
			addClause(cue, quotation);
			return;
		}
		Run subject = pause && left < 0 && !cue.inverted() ? Embedded.subjectBefore(period, cue, quotation) : new Run(0, 0);
		if (!subject.isEmpty()) {
			attributions.takeAll(quotation, end);
			add(Directness.MIXED, List.of(period.span(subject.from(), subject.to()), period.span(quotation, end)), cue);
			return;
		}
		List<Span> spans = new ArrayList<>();
		if (left >= 0) spans.add(attributions.take(left));
		spans.add(attributions.take(quotation));
		add(Directness.DIRECT, spans, cue);
	}

	/** The quotation that stands right before the attribution, a comma apart, or -1. */
	private int leftQuotation(Cue cue) {
		int i = cue.from() - 1;
		if (period.lower(i).equals(",") || cue.isPutSo(period) && isFullQuotation(cue.from() - 2)) i--;
		return period.isQuotation(i) && !attributions.isTaken(i) ? i : -1;
	}

	private void readLeft(Cue cue, int content) {
		if (!cue.may(Use.QUOTE) && !Embedded.endsAsFinding(period, cue) || !followsQuotation(cue) && cue.form().shape() == SpeechVerbs.Shape.GERUND
				|| period.lower(cue.words().from()).equals("to")) return;
		int phrased = cue.phrased(period, content < period.stop());
		if (phrased > 0 && !attributions.isTaken(phrased) && !isFullQuotation(phrased)) {
			add(Directness.DIRECT, List.of(attributions.take(phrased)), cue);
			return;
		}
		// "The dam leaks, as Brook has said."
		boolean as = cue.isPutSo(period) && isFullQuotation(cue.from() - 2)
				|| content >= period.stop() && period.lower(cue.from() - 1).equals("as") && period.lower(cue.from() - 2).equals(",");
		int stop = as ? cue.from() - 1 : cue.from();
		int from = ReportedClause.startBefore(period, stop);
		int quotation = leftQuotation(cue);
		int end = ReportedClause.trimmed(period, from, stop);
		boolean separated = quotation >= 0 || ",-\u2013\u2014".contains(period.lower(stop - 1));
		if (!separated || !period.lower(content).equals(",") && NoSaying.turns(period, from, end)) return;
		boolean last = quotation >= 0 && !cue.mayState() && period.endsSentence(quotation)
				&& (cue.inverted() || content >= period.stop() && period.quotation(quotation).filter(one -> !one.isScare(period.text())).isPresent());
		if (quotation >= 0 && (end - from <= 1 || last || isFullQuotation(quotation))) {
			List<Span> spans = new ArrayList<>(List.of(attributions.take(quotation)));
			int rest = ReportedObject.restQuotation(period, cue, content, quotation);
			if (rest >= 0) {
				spans.add(attributions.take(rest));
				secondHalves.add(rest);
			}
			add(Directness.DIRECT, spans, cue);
			return;
		}
		if (cue.inverted() && !attributions.isTaken(from) && WriterAside.isGloss(period, from, end))
			add(Directness.DIRECT, List.of(attributions.take(from)), cue);
		else readIndirectLeft(cue, from, end, content);
	}

	private void addObject(Cue cue) {
		// "A threat that he warned about in his speech": what he warned about stands before.
		if (cue.form().verb().lemma().indexOf(' ') > 0 && FunctionWords.PREPOSITIONS.contains(period.lower(cue.to()))) return;
		if (period.lower(cue.to()).equals("that") && period.isWord(cue.to() + 1) && period.hasFinite(cue.to() + 1, period.stop())) {
			addClause(cue, cue.to());
			return;
		}
		int end = ReportedObject.end(period, cue);
		if (Deed.isWithheld(period, cue) || Deed.isSummons(period, cue, end) || Deed.isMood(period, cue, end)) return;
		// "criticised on Friday the town's plan"
		int day = Adverbial.behindDay(period, cue.to());
		addContent(cue, FunctionWords.DETERMINERS.contains(period.lower(day)) && day < end ? day : cue.to(), end);
	}

	private void readIndirectLeft(Cue cue, int from, int end, int content) {
		boolean states = cue.mayState() || cue.isPostedByName(period) || Embedded.endsAsFinding(period, cue);
		// "The town lost, which added to its debts.": nothing stands before that "which" would say.
		boolean hangs = cue.speaker().filter(run -> FunctionWords.RELATIVES.contains(period.lower(run.from()))).isPresent();
		if (!states || hangs || JoinedSubject.isOfRemark(period, cue) || end <= from) return;
		List<Span> spans = new ArrayList<>();
		String first = period.lower(from);
		boolean opens = FunctionWords.CONJUNCTIONS.contains(first)
				|| FunctionWords.isAdverb(first) && !FunctionWords.DETERMINERS.contains(first)
				|| FunctionWords.PREPOSITIONS.contains(first) || FunctionWords.TIMES.contains(first);
		boolean adverbial = opens && !period.hasFinite(from + 1, end);
		String next = period.lower(content + 1);
		boolean quoted = period.isQuotation(cue.from() - 1) && !cue.inverted() && !next.equals("and")
				&& (!next.equals("in") || WriterAside.isConceded(period, from, end));
		boolean paused = period.lower(cue.from() - 1).equals(",") || quoted;
		boolean goesOn = period.lower(content).equals(",") && content + 1 < period.stop() && paused
				&& ReportedClause.continues(period, content + 1) && !NoSaying.saysElsewhere(period, content + 1);
		boolean most = Embedded.endsAsFinding(period, cue) && FunctionWords.PLURALS.contains(first) && period.count(from, end) > 2;
		boolean inserted = goesOn && LeadingClause.hangsOn(period, from, end - 1);
		boolean led = goesOn && cue.hasLead(period, from, content + 1);
		if (led || !adverbial && !inserted && (goesOn || most || period.hasFinite(from, end))) spans.add(period.span(from, end));
		int restEnd = goesOn ? ReportedClause.end(period, content + 1) : content + 1;
		if (restEnd > content + 1) spans.add(period.span(content + 1, restEnd));
		if (spans.isEmpty()) return;
		boolean mixed = period.hasQuotation(from, end) || goesOn && period.hasQuotation(content + 1, period.stop());
		if (!inserted) attributions.takeAll(from, end);
		attributions.takeAll(content + 1, restEnd);
		add(mixed ? Directness.MIXED : Directness.INDIRECT, spans, cue);
	}

	private boolean isFullQuotation(int i) {
		if (i == 0) return true;
		String before = period.lower(i - 1);
		return before.equals(",") || before.equals(":");
	}

	private void addClause(Cue cue, int from) {
		addContent(cue, from, clauseEnd(cue, from));
	}

	private int clauseEnd(Cue cue, int from) {
		return Math.min(ReportedClause.end(period, from), LeadingClause.end(period, cue, from));
	}

	/** "may answer the question": nobody has yet. */
	private boolean isOpen(Cue cue, int from) {
		String word = period.lower(from);
		return OPEN.contains(period.lower(cue.words().from())) && cue.words().from() < cue.verb() && !word.equals("that")
				&& !FunctionWords.QUESTION_WORDS.contains(word);
	}

	/** "“painful but overdue,” as the mayor called it": what stands before is what she called it. */
	private void addNamed(Cue cue) {
		int as = cue.from() - 1;
		int quotation = period.lower(as - 1).equals(",") ? as - 2 : as - 1;
		boolean named = cue.may(Use.OBJECT) && cue.may(Use.QUOTE) && period.lower(as).equals("as") && period.isQuotation(quotation)
				&& !attributions.isTaken(quotation);
		if (named) add(Directness.DIRECT, List.of(attributions.take(quotation)), cue);
	}

	/** "explaining why she left, “but it leaks.”": what stands in the marks goes on with words before. */
	private int beforeAnothers(int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (period.lower(i - 1).equals(",") && secondHalves.contains(i)) return i - 1;
		}
		return to;
	}

	private void addContent(Cue cue, int from, int to) {
		int end = cue.mainClause(period, from, beforeAnothers(from, to));
		if (end <= from || NoSaying.isStub(period, from, end)) return;
		if (end == from + 1 && cue.pointsOnly(period.lower(from))) {
			addNamed(cue);
			return;
		}
		boolean mixed = period.hasQuotation(from, end);
		if (mixed && end == from + 1) {
			add(Directness.DIRECT, List.of(attributions.take(from)), cue);
			return;
		}
		if (!mixed && isOpen(cue, from)) return;
		attributions.takeAll(from, end);
		add(mixed ? Directness.MIXED : Directness.INDIRECT, cue.withCondition(period, from, end), cue);
	}

	/** A second quotation in a period whose first is attributed belongs to the same speaker. */
	private void readLeftOver(List<Cue> cues) {
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
			if (free && (isFullQuotation(i) || ReportedObject.turnsOn(period, quoting.get(next - 1), i)
					|| period.lower(i - 1).equals("as") || isSecond(i) || ReportedObject.isCompared(period, i)))
				add(Directness.DIRECT, List.of(attributions.take(i)), quoting.get(next - 1));
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

	private void add(Directness directness, List<Span> spans, Cue cue) {
		attributions.add(directness, spans, cue.speaker(), cue.words());
	}
}
