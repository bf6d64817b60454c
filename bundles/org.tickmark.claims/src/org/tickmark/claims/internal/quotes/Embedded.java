package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * What somebody says within what somebody else is said to say: "Lee said Roth had promised to pay" is one saying, and Lee's;
 * who speaks where somebody else is said to hear it; and where what is said begins and ends with a word that has clauses of its own.
 */
final class Embedded {
	/** With them a saying goes on beside the one before, whose end may have been missed. */
	private static final WordSet LINKS = WordSet.of(",", "and", "but", "so", "while", "when", "after", "as", "which", "what", "-",
			"\u2013", "\u2014");
	private static final WordSet LEADS = WordSet.of("when", "while", "after", "as");
	private static final WordSet NOBODIES = WordSet.of("i", "we", "nobody");
	private static final WordSet PRONOUNS = WordSet.of("he", "she", "they");
	private static final WordSet PAUSES = WordSet.of(",", "-", "\u2013", "\u2014");

	private static final WordSet CALLED_OUT_FOR = WordSet.of("for", "over");
	/** Of a programme's channel: "on Ulm Radio's". */
	private static final int LONGEST_NAME = 8;
	private static final int LONGEST_SUBJECT = 16;
	/** "that same day": so many words. */
	private static final int SAME_DAY = 3;
	/** Two apostrophes in a row. */
	private static final int LONGEST_MARK = 2;

	private static final WordSet CAUGHT = WordSet.of("heard", "overheard", "seen", "caught", "recorded", "filmed", "taped", "videotaped");
	private static final WordSet ATTEMPTS = WordSet.of("attempt", "attempts", "effort", "efforts", "bid", "refusal", "decision", "campaign", "push",
			"readiness", "willingness", "eagerness", "reluctance");
	private static final int LONGEST_AGENT = 8;
	private static final int LONGEST_RELATIVE = 24;
	private static final int LONGEST_CITED = 16;

	private Embedded() { }

	/** @param source whether "according to" says so */
	private record Outer(Span span, boolean source) { }

	/** A new list, in any order. */
	static List<Utterance> without(Period period, List<Utterance> all) {
		if (all.size() < 2) return new ArrayList<>(all);
		List<Utterance> found = all.stream().filter(one -> all.stream().noneMatch(other -> passesOn(period, one, other))).toList();
		if (found.size() < 2) return new ArrayList<>(found);
		List<Outer> outer = new ArrayList<>();
		for (Utterance one : found) {
			// "I think they all said no", "nobody believed his claim": says nothing for the others.
			boolean own = one.speaker().filter(who -> NOBODIES.contains(who.in(period.text()).toLowerCase(Locale.ROOT))).isEmpty();
			if (one.directness() == Directness.DIRECT || !own || isNeverSaid(period, one)) continue;
			boolean source = one.cue().filter(words -> words.in(period.text()).endsWith(" to")).isPresent();
			one.spans().forEach(span -> outer.add(new Outer(span, source)));
		}
		outer.sort(Comparator.comparing(Outer::span));
		List<Utterance> kept = new ArrayList<>();
		for (Utterance one : found) {
			if (isToldTwice(found, one)) continue;
			Optional<Outer> around = around(outer, one);
			if (around.isEmpty() || goesOn(period, one, around.get())) kept.add(one);
		}
		return kept;
	}

	/** "He never cited a source for his claim that …": that claim is made all the same. */
	private static boolean isNeverSaid(Period period, Utterance one) {
		int cue = one.cue().map(words -> period.tokenAt(words.start())).orElse(0);
		int said = period.tokenAt(one.spans().get(0).start());
		// "never said that Lee told him that …": nobody told him.
		boolean clause = period.lower(said).equals("that") || period.opensWithPronoun(said) || period.isCapitalized(said);
		return !clause && (period.lower(cue).equals("never") || period.lower(cue - 1).equals("never"));
	}

	/** Whether all that the outer source behind it says is what somebody else said, who is named nearer. */
	private static boolean passesOn(Period period, Utterance outer, Utterance inner) {
		boolean behind = outer.directness() != Directness.DIRECT && outer.spans().size() == 1
				&& outer.cue().filter(words -> words.start() >= outer.end()).isPresent();
		boolean within = behind && inner.speaker().isPresent() && inner.cue().filter(words -> words.start() >= outer.start()
				&& words.end() <= outer.end()).isPresent();
		return within && (isQuoted(period, outer, inner) || isCompared(period, outer, inner)) || isSameAgain(period, outer, inner);
	}

	/** "Asked of it, Lee said it was old – no older, he said, than the pier": once more within what he is said to say. */
	private static boolean isSameAgain(Period period, Utterance again, Utterance first) {
		boolean pronoun = again.speaker().filter(who -> PRONOUNS.contains(who.in(period.text()).toLowerCase(Locale.ROOT))).isPresent();
		int cue = again.cue().map(Span::start).orElse(0);
		return pronoun && first.spans().size() == 1 && again != first && again.end() == first.end()
				&& again.start() < first.attributionStart() && first.attributionStart() < first.start() && first.start() < cue && cue < first.end()
				&& first.directness() != Directness.DIRECT && again.directness() != Directness.DIRECT;
	}

	/** "“It leaks,” Ann Lee said in a call, the Post reported.", "It leaks, Ann Lee said, according to the town's books." */
	private static boolean isQuoted(Period period, Utterance outer, Utterance inner) {
		int cue = inner.cue().map(Span::end).orElse(0);
		if (inner.directness() == Directness.MIXED || inner.start() - outer.start() > LONGEST_MARK || cue < inner.end()) return false;
		int end = period.tokenAt(outer.end());
		// "“It leaks,” he told local leaders, according to a statement."
		boolean behind = inner.speaker().filter(who -> who.start() >= inner.end()).isPresent();
		if (inner.directness() == Directness.DIRECT && behind) return !hasVerb(period, period.tokenAt(cue), end);
		return !period.hasFinite(period.tokenAt(cue), end);
	}

	private static boolean hasVerb(Period period, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean acts = period.isPastVerb(i) || period.isAuxiliary(i) && !period.lower(i).equals("'s");
			if (acts || period.isQuotation(i) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) return true;
		}
		return false;
	}

	/** "The mill said sales rose, less than estimates for a gain of 4 percent, according to Lake Data.": only the estimates are theirs. */
	private static boolean isCompared(Period period, Utterance outer, Utterance inner) {
		boolean source = outer.cue().filter(words -> words.in(period.text()).endsWith(" to")).isPresent();
		boolean opens = inner.speaker().filter(who -> who.start() == outer.start()).isPresent()
				&& inner.cue().filter(words -> words.in(period.text()).endsWith("said")).isPresent();
		if (!source || !opens || inner.directness() == Directness.DIRECT) return false;
		boolean pause = false;
		int end = period.tokenAt(outer.end());
		for (int i = period.tokenAt(inner.start()); i < end; i++) {
			pause |= period.lower(i).equals(",");
			if (pause && WriterAside.FORECASTS.contains(period.lower(i))) return true;
		}
		return false;
	}

	/** "wrote to say that …": the nearer words of saying say it. */
	private static boolean isToldTwice(List<Utterance> found, Utterance one) {
		for (Utterance other : found) {
			boolean nearer = other.spans().equals(one.spans()) && other.cue().isPresent() && one.cue().isPresent()
					&& other.cue().get().start() > one.cue().get().start() && other.cue().get().start() < one.start();
			if (nearer) return true;
		}
		return false;
	}

	/** The first that holds all of it and more. */
	private static Optional<Outer> around(List<Outer> outer, Utterance one) {
		for (Outer each : outer) {
			Span span = each.span();
			if (span.start() > one.start()) break;
			if (span.end() >= one.end() && span.length() > one.end() - one.start()) return Optional.of(each);
		}
		return Optional.empty();
	}

	/** ", and she said": not "said he believes", nor ", to call it". */
	private static boolean goesOn(Period period, Utterance one, Outer around) {
		int cue = one.cue().map(Span::start).orElse(one.start());
		// "“Now?” she asked, but he slept, Lee said."
		if (one.directness() == Directness.DIRECT && one.start() < cue) return !around.source();
		int from = one.attributionStart() < around.span().start() ? cue : one.attributionStart();
		int i = period.tokenAt(from);
		String before = period.lower(i - 1);
		int words = period.tokenAt(cue);
		if (opens(period, i - 1, around.span())) return false;
		boolean loose = period.lower(words).endsWith("ing") || period.lower(words).equals("to");
		if (from == cue && before.equals(",") && ReportedClause.TOLD_BY_PAPERS.contains(period.lower(i))) return false;
		return (LINKS.contains(before) || period.endsSentence(i - 1) && one.start() > cue || isAnnounced(period, one))
				&& !(loose && (PAUSES.contains(before) || period.isPastVerb(words - 1) && LEADS.contains(before)));
	}

	/** "said that as soon as Roth announced the vote, she left", "said when Roth called it old, she left": it leads up to what she said. */
	private static boolean opens(Period period, int link, Span content) {
		int start = period.tokenAt(content.start());
		// "said in contrast to the mill, the port had shown that it is safe"
		if (Adverbial.opensConnection(period, start) && !period.hasComma(start, link)) return true;
		if (!LEADS.contains(period.lower(link))) return false;
		int first = period.lower(link - 1).equals("soon") ? link - 2 : link;
		if (period.lower(first - 1).equals("that")) first--;
		return period.at(Math.max(0, first)).start() == content.start();
	}

	/** "said, “…”": not "what she calls “…”". */
	private static boolean isAnnounced(Period period, Utterance one) {
		if (one.directness() != Directness.DIRECT) return false;
		int i = 0;
		while (i < period.size() && period.at(i).end() <= one.start()) i++;
		return period.lower(i - 1).equals(",") || period.lower(i - 1).equals(":");
	}

	/** "told clerks of it after Lee left": only when, and the verb is Lee's. @param content behind what was skipped */
	static boolean isSaidAfterDeed(Period period, Cue cue, int content) {
		if (!period.isPastVerb(content) && !period.isAuxiliary(content)) return false;
		return IntStream.range(cue.to(), content).anyMatch(i -> LeadingClause.CLAUSE_LEADS.contains(period.lower(i)));
	}

	/** "protested the sale by giving away a boat", "protested the sale and started talks": where the thing ends, if no clause opens there. */
	static int protestEnd(Period period, Cue cue, int content) {
		boolean thing = cue.form().verb().lemma().equals("protest") && content == cue.to() && !period.opensWithClause(content);
		return thing ? ReportedObject.end(period, cue) : Integer.MAX_VALUE;
	}

	/** "Most oppose the tax, a new survey finds." */
	static boolean endsAsFinding(Period period, Cue cue) {
		return Study.isFinding(period, cue.verb()) && period.lower(cue.from() - 1).equals(",");
	}

	/** Where "to" stands behind the verb and whoever it is said to, or -1. */
	static int behindTo(Period period, Cue cue) {
		int day = Adverbial.behindDay(period, cue.to());
		int i = cue.may(SpeechVerb.Use.HEARER) ? Adverbial.behindDay(period, Adverbial.skipHearer(period, day)) : day;
		return period.lower(i).equals("to") && (period.isWord(i + 1) || period.isQuotation(i + 1)) ? i : -1;
	}

	/** "called him out in May for his letters": where what for begins, or -1. */
	static int calledOutFor(Period period, Cue cue) {
		boolean pronoun = FunctionWords.OBJECT_PRONOUNS.contains(period.lower(cue.to()));
		int out = !cue.form().verb().lemma().equals("call") ? cue.to() : pronoun ? cue.to() + 1 : Adverbial.skipHearer(period, cue.to());
		if (out == cue.to() || !period.lower(out).equals("out")) return -1;
		for (int i = out + 1; i < out + LONGEST_SUBJECT && (period.isWord(i) || period.lower(i).equals("-")); i++) {
			if (CALLED_OUT_FOR.contains(period.lower(i))) return period.isWord(i + 1) || period.isQuotation(i + 1) ? i + 1 : -1;
			if (period.isPastVerb(i) || period.isAuxiliary(i) || period.lower(i).equals("and")) return -1;
		}
		return -1;
	}

	/** "said that same day, in Ulm, that it leaks": where the second "that" stands, or -1. */
	static int thatBehindDay(Period period, Cue cue, int day) {
		int pause = day + SAME_DAY;
		boolean paused = cue.may(SpeechVerb.Use.CLAUSE) && period.lower(pause).equals(",") && cue.isSameDay(period, day);
		return paused ? Adverbial.thatBehindAside(period, pause + 1) : -1;
	}

	/**
	 * "These books, the clerks said, “show one thing” that …", "It is time, she said, “not for boats …”": the subject of what is quoted, or an
	 * empty run.
	 *
	 * @param quotation in small letters
	 */
	static Run subjectBefore(Period period, Cue cue, int quotation) {
		int comma = cue.from() - 1;
		int from = ReportedClause.startBefore(period, Math.max(0, comma));
		boolean goesOn = period.quotation(quotation).filter(one -> opensWithVerb(one.inner().in(period.text()))).isPresent();
		boolean opens = FunctionWords.DETERMINERS.contains(period.lower(from)) || period.isCapitalized(from) && !period.isTime(from);
		boolean clause = FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(from)) && period.isAuxiliary(from + 1);
		boolean subject = goesOn && opens && quotation == cue.to() + 1 && period.lower(comma).equals(",") && comma - from > 1
				&& comma - from <= LONGEST_SUBJECT && !FunctionWords.PREPOSITIONS.contains(period.lower(from))
				&& !FunctionWords.CONJUNCTIONS.contains(period.lower(from))
				&& !FunctionWords.isAdverb(period.lower(from)) && !FunctionWords.LEADS.contains(period.lower(from));
		for (int i = from; i < comma && subject; i++) {
			boolean tied = period.lower(i).equals("'s") || period.lower(i).equals("-");
			subject = tied || clause && period.isWord(i) || period.isWord(i) && !period.isTime(i) && !period.isPast(i) && !period.isAuxiliary(i)
					&& !FunctionWords.TIME_NOUNS.contains(period.lower(i)) && (i == from || !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)));
		}
		return subject || cue.hasLead(period, from, quotation) ? new Run(from, comma) : new Run(0, 0);
	}

	/** "show one thing", not "we show it" and not "the books show it". */
	private static boolean opensWithVerb(String words) {
		String first = Period.firstWord(words);
		return !first.isEmpty() && Character.isLowerCase(first.charAt(0)) && !FunctionWords.SUBJECT_PRONOUNS.contains(first)
				&& !FunctionWords.DETERMINERS.contains(first) && !FunctionWords.CONJUNCTIONS.contains(first)
				&& !FunctionWords.PLURALS.contains(first) && !FunctionWords.PREPOSITIONS.contains(first);
	}

	/** Past a title, or the rest of a hearer, to where the clause begins; else {@code from}. */
	static int behindTold(Period period, Cue cue, int from) {
		int that = thatBehindHearer(period, cue, from);
		return that > 0 ? that : behindProgramme(period, cue, from);
	}

	/** "said on the programme “Night Desk” on Monday that …": past its title, to where the clause begins; else {@code content}. */
	private static int behindProgramme(Period period, Cue cue, int content) {
		int title = content;
		if (period.lower(content).equals("on") || period.lower(content).equals("in")) {
			title = content + 1;
			while (title < content + LONGEST_NAME && (period.isWord(title) || period.lower(title).equals("'s"))) title++;
		}
		if (!period.isQuotation(title) || !cue.isProgramme(period, title) && !period.lower(title - 1).equals("'s")) return content;
		boolean named = period.quotation(title).filter(one -> one.isTitled(period.text())).isPresent();
		int behind = Adverbial.skip(period, title + 1);
		return named && period.lower(behind).equals("that") && cue.may(SpeechVerb.Use.CLAUSE) ? behind : content;
	}

	/** "told the Ulm radio host Ann Lee that it leaks", "telling Sen. Karl Roth, head of the board, that …": where the clause begins, or -1. */
	private static int thatBehindHearer(Period period, Cue cue, int from) {
		boolean hears = cue.may(SpeechVerb.Use.HEARER) && cue.may(SpeechVerb.Use.CLAUSE) && !cue.form().verb().lemma().equals("ask");
		if (!hears || cue.inverted() || from == cue.to()) return -1;
		for (int i = from; i < Math.min(period.stop(), from + LONGEST_SUBJECT); i++) {
			String word = period.lower(i);
			if (word.equals("that")) return i > from && (period.isQuotation(i + 1) || period.opensWithClause(i + 1)) && !period.isPast(i + 1)
					&& !period.isAuxiliary(i + 1) ? i : -1;
			boolean verb = period.isAuxiliary(i) && !word.equals("'s") || period.isPastVerb(i) || SpeechVerbs.form(word).isPresent();
			boolean place = word.equals("in") || word.equals("at") || word.equals("on") || word.equals("from") || word.equals("of") && i > from + 1;
			boolean pause = word.equals(",") && !period.isCapitalized(i - 1);
			if (verb || pause || period.isQuotation(i) || FunctionWords.SUBJECT_PRONOUNS.contains(word) || FunctionWords.CONJUNCTIONS.contains(word)
					|| FunctionWords.PREPOSITIONS.contains(word) && !place) return -1;
		}
		return -1;
	}

	/** "repeated that promise in her letter": no verb follows. */
	static boolean isThing(Period period, Cue cue, int that) {
		int end = that + 1;
		while (end < period.stop() && !period.lower(end).equals(",")) end++;
		return cue.may(SpeechVerb.Use.OBJECT) && period.isWord(that + 1) && !period.hasFinite(that + 1, end);
	}

	/**
	 * "The Post quoted the mayor as saying that …": what he says is told by the nearer words. "Cited a fall in sales and the mayor as saying",
	 * "quoted the mayor as saying it leaks": it is told by either.
	 */
	static boolean citesAnother(Period period, Cue cue) {
		String lemma = cue.form().verb().lemma();
		if (!lemma.equals("quote") && !lemma.equals("cite") || cue.inverted()) return false;
		int as = cue.to();
		while (as < Math.min(period.stop(), cue.to() + LONGEST_CITED) && isOfCited(period, as)) as++;
		return as > cue.to() && period.lower(as).equals("as") && period.lower(as + 1).equals("saying");
	}

	private static boolean isOfCited(Period period, int i) {
		String word = period.lower(i);
		boolean links = word.equals("as") || word.equals("and") || FunctionWords.PREPOSITIONS.contains(word) && !word.equals("of");
		return !period.isQuotation(i) && !links;
	}

	/** "Clerks were heard telling the mayor", "the mayor was caught on tape saying": the subject of the passive. */
	static Optional<Run> subject(Period period, int from) {
		int caught = from - 1;
		while (caught > 1 && from - caught < LONGEST_AGENT && isOfAgent(period, caught)) caught--;
		boolean agent = caught == from - 1 || FunctionWords.PREPOSITIONS.contains(period.lower(caught + 1));
		if (!agent || !CAUGHT.contains(period.lower(caught))) return Optional.empty();
		int be = caught;
		while (be > 0 && (period.isAuxiliary(be - 1) || FunctionWords.isAdverb(period.lower(be - 1)))) be--;
		boolean passive = false;
		for (int i = be; i < caught; i++) passive |= FunctionWords.BE.contains(period.lower(i));
		return passive ? SpeakerPhrase.before(period, be, 0) : Optional.empty();
	}

	private static boolean isOfAgent(Period period, int i) {
		return period.isWord(i) && !CAUGHT.contains(period.lower(i)) && !period.isAuxiliary(i)
				&& !FunctionWords.CONJUNCTIONS.contains(period.lower(i)) && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i));
	}

	/**
	 * "Ann Lee, who opened the day by calling it …", "a board, which released a letter questioning …": whoever the clause tells of that the
	 * participle stands in, behind no comma. @param verb the participle
	 */
	static Optional<Run> inRelative(Period period, int verb) {
		for (int who = verb - 1; who > 0 && verb - who < LONGEST_RELATIVE && !period.lower(who).equals(",") && !period.isQuotation(who); who--) {
			String word = period.lower(who);
			if (!word.equals("who") && !word.equals("which")) continue;
			String next = period.lower(who + 1);
			boolean another = period.isCapitalized(who + 1) || FunctionWords.ARTICLES.contains(next) || FunctionWords.SUBJECT_PRONOUNS.contains(next)
					|| FunctionWords.POSSESSIVES.contains(next) || FunctionWords.PREPOSITIONS.contains(period.lower(who - 1))
					|| SpeechVerbs.form(period.lower(who - 1)).isPresent();
			return !another && period.hasFinite(who, verb) ? Optional.of(new Run(who, who + 1)) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "They backed the clerk's attempt to deny it": whose attempt it is, where the sentence is about more. @param to before the verb */
	static Optional<Run> ownerOfAttempt(Period period, int to) {
		boolean owned = period.lower(to).equals("to") && ATTEMPTS.contains(period.lower(to - 1)) && period.lower(to - 2).equals("'s");
		Run owner = owned ? BareSubject.endingAt(period, 0, to - 2) : new Run(0, 0);
		return !owner.isEmpty() && period.hasFinite(0, owner.from()) ? Optional.of(owner) : Optional.empty();
	}

	/** "Ann Lee is a liar and thief who": the subject, if the verb tells nothing else. */
	static Optional<Span> ofBeing(Period period, int who) {
		int be = who - 1;
		while (be > 0 && !(FunctionWords.BE.contains(period.lower(be)) && FunctionWords.ARTICLES.contains(period.lower(be + 1)))) be--;
		int from = be;
		while (from > 0 && !period.lower(from - 1).equals(":")) from--;
		int end = from;
		while (end < be && period.isCapitalized(end)) end++;
		// "Ann Lee lies and is a thief who"
		if (period.lower(be - 1).equals("and") && end > from + 1 && end < be - 1) return Optional.of(period.span(from, end));
		return new LeadingSubject(period).before(who).filter(run -> run.to() < who && period.isCapitalized(run.to() - 1)
				&& FunctionWords.BE.contains(period.lower(run.to())) && FunctionWords.ARTICLES.contains(period.lower(run.to() + 1))
				&& !period.hasFinite(run.to() + 1, who)).map(run -> period.span(run.from(), run.to()));
	}

	/** "Ann Lee, who left but who said", "a clerk whose boat sank and who said": the first of them stands behind the name. */
	static int firstOfPair(Period period, int who) {
		boolean second = period.lower(who).equals("who") && (period.lower(who - 1).equals("but") || period.lower(who - 1).equals("and"));
		for (int i = who - 2; second && i > Math.max(0, who - LONGEST_RELATIVE); i--)
			if (period.lower(i).equals("who") || isOwned(period, i) && !period.hasComma(i, who - 2)) return i;
		return who;
	}

	/** "A clerk whose boat", "Ann Lee, whose boat", not "knows whose boat". */
	private static boolean isOwned(Period period, int i) {
		return period.lower(i).equals("whose") && (period.lower(i - 1).equals(",")
				|| Description.of(period.lower(i - 1)).kind() == Description.Kind.PERSON);
	}
}
