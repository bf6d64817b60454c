package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.quotes.extents.ClauseOpening;
import org.tickmark.claims.internal.quotes.extents.Complement;
import org.tickmark.claims.internal.quotes.extents.Deed;
import org.tickmark.claims.internal.quotes.extents.Embedded;
import org.tickmark.claims.internal.quotes.extents.Hearer;
import org.tickmark.claims.internal.quotes.extents.LateThat;
import org.tickmark.claims.internal.quotes.extents.LeadingClause;
import org.tickmark.claims.internal.quotes.extents.ReportedClause;
import org.tickmark.claims.internal.quotes.extents.ReportedObject;
import org.tickmark.claims.internal.quotes.extents.RestQuotation;
import org.tickmark.claims.internal.quotes.extents.Summons;
import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.Study;
import org.tickmark.claims.internal.quotes.phrases.TimePhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** What is said in one period, and by whom. */
final class SpeechReader {
	private static final WordSet OPEN = WordSet.of("may", "might", "could");
	private static final int LONGEST_STUB = 12;

	private final Period period;
	private final Attributions attributions;
	private final StatementFirst before;

	private SpeechReader(Period period) {
		this.period = period;
		this.attributions = new Attributions(period);
		this.before = new StatementFirst(period, attributions);
	}

	/** @param attributed tokens of the quotations that an utterance holds */
	record Said(List<Utterance> utterances, Set<Integer> attributed) { }

	static Said read(Period period) {
		var reader = new SpeechReader(period);
		List<Cue> cues = CueReader.cuesIn(period);
		for (Cue cue : cues) reader.readCue(cue);
		new SourceReader(period, reader.attributions).read();
		new PassiveReader(period, reader.attributions).read();
		new LeftOver(period, reader.attributions).read(cues);
		List<Utterance> all = Embedded.without(period, reader.attributions.found());
		all.sort(Comparator.comparingInt(Utterance::speakerStart));
		return new Said(all, reader.attributions.taken());
	}

	private void readCue(Cue cue) {
		if (NoSaying.is(period, cue) || cue.isWithin(period)) return;
		int right = cue.may(Use.HEARER) && !cue.inverted() ? Hearer.behindUnlessActing(period, cue.to()) : cue.to();
		int plain = Adverbial.skip(period, right);
		int content = LateThat.behindTold(period, cue, plain);
		attributions.takeAll(plain, content);
		int behind = afterPause(behindStub(content));
		// "The dam leaks, he said on Ulm Radio's “Late Hour.”"
		boolean programme = period.isQuotation(behind) && cue.isProgramme(period, behind) && period.lower(cue.from() - 1).equals(",")
				&& before.quotation(cue) < 0;
		boolean opens = cue.inverted() && cue.words().from() == 0 && period.isQuotation(afterPause(cue.to()));
		if (opens) readRight(cue, afterPause(cue.to()), true);
		else if (programme) before.read(cue, behind + 1);
		else if (cue.inverted() || before.followsQuotation(cue) && (before.isSpoken(cue) || !isThat(cue, content) && !isThat(cue, right)
				&& !ReportedObject.isNamed(period, cue)) && !isThat(cue, cue.to())) before.read(cue, content);
		else if (cue.may(Use.QUOTE) && period.isQuotation(behind) && !isReading(cue, content)) readRight(cue, behind, behind > content);
		else if (cue.may(Use.QUOTE) && behind > content && period.lower(content).equals(":")) addClause(cue, behind);
		else if (LateThat.behindDay(period, cue, content) > 0) addClause(cue, LateThat.behindDay(period, cue, content));
		else if (cue.isSameDay(period, content)) before.read(cue, content);
		else readBehind(cue, right, content);
	}

	/** @param right behind whoever hears it, @param content behind all that tells where and when, too */
	private void readBehind(Cue cue, int right, int content) {
		if (cue.may(Use.TO) && Complement.behindTo(period, cue) > 0)
			addClause(cue, cue.may(Use.HEARER) ? TimePhrase.behindDay(period, cue.to()) : Complement.behindTo(period, cue));
		else if (Hearer.asksAbout(period, cue) > 0)
			addContent(cue, Hearer.asksAbout(period, cue), ReportedObject.end(period, cue));
		else if (Complement.calledOutFor(period, cue) > 0)
			addContent(cue, Complement.calledOutFor(period, cue), ReportedObject.end(period, cue));
		else if (Complement.isMatter(period, cue)) addClause(cue, cue.to() + 1);
		else if (Complement.isAsMuch(period, cue)) addContent(cue, cue.to(), cue.to() + 2);
		else if (!Deed.plea(period, cue).isEmpty()) attributions.add(Directness.INDIRECT, Deed.plea(period, cue), cue);
		else if (ClauseOpening.isAside(period, content) && cue.form().verb().lemma().equals("agree with")) addObject(cue);
		else if (ClauseOpening.isAside(period, content) && !isThat(cue, content)) readAside(cue, content);
		// "joked about leaving if it leaks"
		else if (isThat(cue, content)) addClause(cue, period.lower(content).equals("if") && period.lower(cue.to()).equals("about") ? cue.to() : content);
		else if (LateThat.behind(period, cue, right) > 0) addClause(cue, LateThat.behind(period, cue, right));
		else if (cue.may(Use.BARE) && ClauseOpening.is(period, cue, content))
			addContent(cue, content, Math.min(clauseEnd(cue, content), Complement.protestEnd(period, cue, content)));
		else if (cue.may(Use.CLAUSE) && period.opensWithPronoun(content)) addClause(cue, content);
		else if (Study.finds(period, cue, content)) addClause(cue, content);
		else if (cue.may(Use.OBJECT) && scolds(cue)) readRight(cue, Hearer.behind(period, cue.to()) + 1, true);
		else if (cue.may(Use.OBJECT) && (period.isWord(cue.to()) || period.isQuotation(cue.to()))) addObject(cue);
	}

	/** "chiding him, “You are late.”": whom it is said to, and then what is said. */
	private boolean scolds(Cue cue) {
		int pause = Hearer.behind(period, cue.to());
		return pause > cue.to() && period.lower(pause).equals(",") && period.endsSentence(pause + 1) && !attributions.isTaken(pause + 1);
	}

	/** What is said stands before, unless this opens the period: "She said, if elected, …", "As Lee told the Post, …". */
	private void readAside(Cue cue, int content) {
		int behind = content + 1;
		boolean as = LeadingClause.opensAs(period, cue.from() - 1);
		boolean opens = (cue.may(Use.BARE) || as && cue.putsAll(period, behind)) && period.lower(content).equals(",") && behind < period.stop();
		boolean occasion = content > cue.to() && period.opensWithClause(behind) && LateThat.behindAside(period, behind) < 0;
		boolean goesOn = cue.from() == 0 && (occasion || period.lower(behind).equals("if") || period.lower(behind).equals("that"));
		int told = cue.may(Use.HEARER) && opens && FunctionWords.ARTICLES.contains(period.lower(behind))
				? LateThat.behindAside(period, behind) : -1;
		int cited = told <= 0 && cue.may(Use.CLAUSE) && content == cue.to() ? LateThat.behindCited(period, content) : told;
		if (cited > 0) {
			addClause(cue, cited);
			return;
		}
		if (opens && as && LeadingClause.isAllSaid(period, cue.from() - 1, behind)) {
			addContent(cue, behind, ReportedClause.end(period, behind));
			return;
		}
		if (opens && goesOn) {
			addClause(cue, occasion && TimePhrase.isYear(period, cue.to(), content) ? cue.to() : behind);
			return;
		}
		int that = !cue.may(Use.CLAUSE) || cue.verb() == 0 ? -1
				: opens ? LateThat.behindAside(period, behind) : LateThat.behindDash(period, content);
		if (that > 0) addClause(cue, that);
		else before.read(cue, content);
	}

	private boolean isThat(Cue cue, int i) {
		return ClauseOpening.isThat(period, cue, i);
	}

	/** "They read “War and Peace”", not "The note read, “…”". */
	private boolean isReading(Cue cue, int content) {
		return cue.form().verb().lemma().equals("read") && period.isQuotation(content);
	}

	/** "said the following about the sale:": its colon, or else the index itself. */
	private int behindStub(int from) {
		int colon = from;
		while (colon < Math.min(period.size(), from + LONGEST_STUB) && !period.lower(colon).equals(":")) colon++;
		return isStub(from, colon) ? colon : from;
	}

	/** The same, which only leads up to what is said. */
	private boolean isStub(int from, int end) {
		boolean following = (period.lower(from).equals("the") || period.lower(from).equals("these"))
			&& period.lower(from + 1).equals("following") || period.lower(from).equals("as") && period.lower(from + 1).equals("follows");
		return following && period.lower(end).equals(":") || LeadingClause.isLeadIn(period, from, end);
	}

	private int afterPause(int i) {
		return (period.lower(i).equals(",") || period.lower(i).equals(":")) && i + 1 < period.size() ? i + 1 : i;
	}

	private void readRight(Cue cue, int quotation, boolean pause) {
		int left = before.quotation(cue);
		int end = ReportedClause.end(period, quotation);
		boolean whole = pause || period.count(quotation + 1, end) == 0;
		if (!whole) {
			addClause(cue, quotation);
			return;
		}
		Run subject = pause && left < 0 && !cue.inverted() ? RestQuotation.subjectBefore(period, cue, quotation) : new Run(0, 0);
		if (!subject.isEmpty()) {
			attributions.takeAll(quotation, end);
			attributions.add(Directness.MIXED, List.of(period.span(subject.from(), subject.to()), period.span(quotation, end)), cue);
			return;
		}
		List<Span> spans = new ArrayList<>();
		if (left >= 0) spans.add(attributions.take(left));
		spans.add(attributions.take(quotation));
		attributions.add(Directness.DIRECT, spans, cue);
	}

	private void addObject(Cue cue) {
		// "A threat that he warned about in his speech": what he warned about stands before.
		if (cue.form().verb().lemma().indexOf(' ') > 0 && FunctionWords.PREPOSITIONS.contains(period.lower(cue.to()))) return;
		if (period.lower(cue.to()).equals("that") && period.isWord(cue.to() + 1) && period.hasFinite(cue.to() + 1, period.stop())) {
			addClause(cue, cue.to());
			return;
		}
		int end = ReportedObject.end(period, cue);
		if (Deed.isWithheld(period, cue) || Summons.is(period, cue, end) || Deed.isMood(period, cue, end)) return;
		// "criticised on Friday the town's plan"
		int day = TimePhrase.behindDay(period, cue.to());
		addContent(cue, FunctionWords.DETERMINERS.contains(period.lower(day)) && day < end ? day : cue.to(), end);
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
		if (named) attributions.add(Directness.DIRECT, List.of(attributions.take(quotation)), cue);
	}

	/** "explaining why she left, “but it leaks.”": what stands in the marks goes on with words before. */
	private int beforeAnothers(int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (period.lower(i - 1).equals(",") && before.isSecondHalf(i)) return i - 1;
		}
		return to;
	}

	private void addContent(Cue cue, int from, int to) {
		int end = cue.mainClause(period, from, beforeAnothers(from, to));
		if (end <= from || isStub(from, end)) return;
		if (end == from + 1 && cue.pointsOnly(period.lower(from))) {
			addNamed(cue);
			return;
		}
		boolean mixed = period.hasQuotation(from, end);
		if (mixed && end == from + 1) {
			attributions.add(Directness.DIRECT, List.of(attributions.take(from)), cue);
			return;
		}
		if (!mixed && isOpen(cue, from)) return;
		attributions.takeAll(from, end);
		attributions.add(mixed ? Directness.MIXED : Directness.INDIRECT, cue.withCondition(period, from, end), cue);
	}
}
