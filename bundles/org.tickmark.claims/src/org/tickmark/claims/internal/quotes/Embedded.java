package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.quotes.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * What somebody says within what somebody else is said to say: "Lee said Roth had promised to pay" is one saying, and Lee's;
 * and where what is said begins and ends with a word that has clauses of its own.
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
	private static final WordSet WILL = WordSet.of("would", "will", "'ll", "going");
	private static final WordSet NOW = WordSet.of("is", "are", "has", "have", "may", "must", "can", "'re", "'ve", "'m", "does", "do");
	private static final int LONGEST_HEAD = 6;
	private static final int LONGEST_PROGRAMME = 8;
	/** A sentence may be a list of thousands. */
	private static final int LONGEST_INFINITIVE = 60;
	private static final int LONGEST_SUBJECT = 16;
	/** "that same day": so many words. */
	private static final int SAME_DAY = 3;
	/** Two apostrophes in a row. */
	private static final int LONGEST_MARK = 2;

	private Embedded() { }

	/** @param source whether "according to" says so */
	private record Outer(Span span, boolean source) { }

	/** A new list, in any order. */
	static List<Utterance> without(Period period, List<Utterance> all) {
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
		boolean quoted = period.endsSentence(i - 1) && one.start() > cue;
		if (from == cue && before.equals(",") && ReportedClause.TOLD_BY_PAPERS.contains(period.lower(i))) return false;
		return (LINKS.contains(before) || quoted || isAnnounced(period, one)) && !(loose && PAUSES.contains(before));
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
		return Lookalikes.isFinding(period, cue.verb()) && period.lower(cue.from() - 1).equals(",");
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

	/** "These books, the clerks said, “show one thing” that …": the subject of what is quoted, or an empty run. @param quotation lower case */
	static Run subjectBefore(Period period, Cue cue, int quotation) {
		int comma = cue.from() - 1;
		int from = ReportedClause.startBefore(period, Math.max(0, comma));
		boolean goesOn = period.quotation(quotation).filter(one -> opensWithVerb(one.inner().in(period.text()))).isPresent();
		boolean opens = FunctionWords.DETERMINERS.contains(period.lower(from)) || period.isCapitalized(from) && !period.isTime(from);
		boolean subject = goesOn && opens && quotation == cue.to() + 1 && period.lower(comma).equals(",") && comma - from > 1
				&& comma - from <= LONGEST_SUBJECT && !FunctionWords.PREPOSITIONS.contains(period.lower(from))
				&& !FunctionWords.CONJUNCTIONS.contains(period.lower(from))
				&& !FunctionWords.isAdverb(period.lower(from)) && !FunctionWords.LEADS.contains(period.lower(from));
		for (int i = from; i < comma && subject; i++) {
			subject = period.isWord(i) && !period.isTime(i) && !period.isPast(i) && !period.isAuxiliary(i)
					&& !FunctionWords.TIME_NOUNS.contains(period.lower(i)) && (i == from || !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)));
		}
		return subject ? new Run(from, comma) : new Run(0, 0);
	}

	/** "show one thing", not "we show it" and not "the books show it". */
	private static boolean opensWithVerb(String words) {
		String first = firstWord(words);
		return !first.isEmpty() && Character.isLowerCase(first.charAt(0)) && !FunctionWords.SUBJECT_PRONOUNS.contains(first)
				&& !FunctionWords.DETERMINERS.contains(first) && !FunctionWords.CONJUNCTIONS.contains(first)
				&& !FunctionWords.PLURALS.contains(first) && !FunctionWords.PREPOSITIONS.contains(first);
	}

	/** "…, a plan the town has dropped", "– a fact later noted by clerks", "– moves that helped the mill": at the end, what the writer tells of it. */
	static boolean isRemark(Period period, int mark) {
		if (!period.lower(mark).equals(",") && !LeadingClause.isDash(period, mark)) return false;
		int first = period.lower(mark + 1).equals("-") ? mark + 2 : mark + 1;
		String word = period.lower(first);
		boolean article = word.equals("a") || word.equals("an");
		if (!article && !word.equals("something") && !isPlural(period, first)) return false;
		int last = article ? first + LONGEST_HEAD : first;
		int noun = article ? first + 1 : first;
		while (noun < last && isOfHead(period, noun) && !tellsMore(period, noun + 1, article)) noun++;
		// A figure of the writer's that nothing else lists stays.
		if (!isOfHead(period, noun) || !tellsMore(period, noun + 1, article) || period.hasNumber(noun, period.stop())) return false;
		for (int i = noun + 1; i < period.stop(); i++) {
			// "a plan the town has dropped, is old": set off within what is said.
			boolean dash = LeadingClause.isDash(period, i);
			int next = period.lower(i + 1).equals("-") ? i + 2 : i + 1;
			// "– a claim that is new – and left", where "– a claim that is new – and his words" goes on
			if (dash) return period.lower(next).equals("and") && period.isPastVerb(next + 1);
			if (period.lower(i).equals(",") && period.lower(mark).equals(","))
				return period.lower(next).equals("and") || period.lower(next).equals("but");
		}
		return true;
	}

	private static boolean isPlural(Period period, int i) {
		String word = period.lower(i);
		boolean says = SpeechVerbs.form(word).isPresent() && !SpeechVerbs.NOUNS_FIRST.contains(word);
		return period.isWord(i) && !period.isCapitalized(i) && word.endsWith("s") && !period.isAuxiliary(i) && !says
				&& !FunctionWords.DETERMINERS.contains(period.lower(i)) && !FunctionWords.PREPOSITIONS.contains(period.lower(i));
	}

	private static boolean isOfHead(Period period, int i) {
		String word = period.lower(i);
		boolean tied = word.equals("-") && period.at(i - 1).end() == period.at(i).start();
		return tied || period.isWord(i) && !period.isCapitalized(i) && !period.isAuxiliary(i) && !FunctionWords.PREPOSITIONS.contains(word)
				&& !FunctionWords.CONJUNCTIONS.contains(word) && !FunctionWords.SUBJECT_PRONOUNS.contains(word) && !FunctionWords.ARTICLES.contains(word);
	}

	/** "that it leaks", "later noted by", and behind "a plan" also "the town has dropped". */
	private static boolean tellsMore(Period period, int from, boolean one) {
		String word = period.lower(from);
		if (word.equals("that") || word.equals("which")) return period.isWord(from + 1) || period.lower(from + 1).equals(",");
		int done = FunctionWords.isAdverb(word) || word.equals("later") ? from + 1 : from;
		if (period.isPast(done) && period.lower(done + 1).equals("by")) return true;
		boolean subject = period.isCapitalized(from) || FunctionWords.ARTICLES.contains(word) || FunctionWords.SUBJECT_PRONOUNS.contains(word)
				|| word.endsWith("s") && period.isAuxiliary(from + 1);
		for (int i = from + 1; one && subject && i < from + LONGEST_HEAD && period.isWord(i); i++) {
			if (period.isAuxiliary(i) || period.isPastVerb(i)) return true;
			boolean says = SpeechVerbs.form(period.lower(i)).filter(form -> form.verb().may(SpeechVerb.Use.BARE)).isPresent();
			if (says || FunctionWords.PREPOSITIONS.contains(period.lower(i)) || FunctionWords.CONJUNCTIONS.contains(period.lower(i))) return false;
		}
		return false;
	}

	/** "said she would run in May, and filed her papers", "vowed to keep it and praised the clerk", "has said it is old and has left": told by the writer. */
	static boolean turnsToDeed(Period period, int from, int link) {
		int verb = FunctionWords.isAdverb(period.lower(link + 1)) ? link + 2 : link + 1;
		boolean has = period.lower(verb).equals("has") || period.lower(verb).equals("have");
		boolean deed = period.isPastVerb(verb) && !period.lower(verb + 1).equals("by");
		if (!has && !deed) return false;
		boolean comma = period.lower(link - 1).equals(",");
		boolean told = has && period.isPast(verb + 1) && period.lower(from - 2).equals(period.lower(verb));
		boolean would = false;
		boolean paused = false;
		for (int i = from; i < link - 1; i++) {
			String word = period.lower(i);
			paused |= word.equals(",");
			would |= WILL.contains(word) && !period.isCapitalized(i);
			told &= !FunctionWords.HAVE.contains(word) || word.equals("to");
		}
		if (told || would && (has ? comma || period.lower(link).equals("but") : comma && !paused)) return true;
		boolean object = FunctionWords.DETERMINERS.contains(period.lower(verb + 1)) || FunctionWords.OBJECT_PRONOUNS.contains(period.lower(verb + 1))
				|| period.lower(verb + 1).equals("to");
		return (has || object) && isInfinitive(period, from, link) || deed && object && isOfNow(period, from, link);
	}

	/** "said it “is old” and welcomed the clerks", "said it may leak but shut the gate": what is told of now does not go on with what was done. */
	private static boolean isOfNow(Period period, int from, int to) {
		Optional<SpeechVerbs.Form> cue = SpeechVerbs.form(period.lower(from - 1));
		boolean then = cue.filter(form -> form.shape() == SpeechVerbs.Shape.PAST || form.shape() == SpeechVerbs.Shape.GERUND).isPresent();
		boolean now = false;
		for (int i = from; i < to && then && to - from <= LONGEST_INFINITIVE; i++) {
			String word = period.quotation(i).map(said -> firstWord(said.inner().in(period.text()))).orElse(period.lower(i));
			now |= NOW.contains(word) && !period.isCapitalized(i);
			boolean was = period.isPastVerb(i) || period.isAuxiliary(i) && !NOW.contains(word) && !word.equals("'s") && !word.equals("be");
			if (was) return false;
		}
		return now;
	}

	private static String firstWord(String words) {
		int end = 0;
		while (end < words.length() && Character.isLetter(words.charAt(end))) end++;
		return words.substring(0, end);
	}

	/** "to mend the dam", "people to seek shelter": no verb that could go on without a "to" of its own. */
	static boolean isInfinitive(Period period, int from, int to) {
		boolean urges = SpeechVerbs.form(period.lower(from - 1)).filter(form -> form.verb().may(SpeechVerb.Use.TO)).isPresent();
		boolean opens = period.lower(from).equals("to");
		if (to - from > LONGEST_INFINITIVE || !opens && (!urges || period.lower(from).equals("that"))) return false;
		for (int i = from; i < to; i++) {
			String word = period.lower(i);
			opens |= word.equals("to");
			boolean verb = period.isAuxiliary(i) && !word.equals("be") && !word.equals("'s") || period.isPastVerb(i);
			if (verb || FunctionWords.SUBJECT_PRONOUNS.contains(word) || FunctionWords.SUBORDINATES.contains(word) && !period.lower(i + 1).equals("way"))
				return false;
		}
		return opens;
	}

	/** "says he met the mayor and asked him to leave": told of the past by whoever says so now. */
	static boolean isToldThen(Period period, int from, int link) {
		boolean now = SpeechVerbs.form(period.lower(from - 1)).filter(form -> form.shape() == SpeechVerbs.Shape.PRESENT
				|| form.shape() == SpeechVerbs.Shape.BASE).isPresent();
		if (!now || !period.opensWithPronoun(from) || !period.isPastVerb(link + 1) || period.isAuxiliary(from + 1)) return false;
		for (int i = from; i < link; i++) if (NOW.contains(period.lower(i))) return false;
		return period.isPastVerb(from + 1);
	}

	/** "said that it leaks on Monday's “Late Hour.”": where it was said, at the end. */
	static int beforeProgramme(Period period, int from, int end) {
		if (end < period.stop() || period.quotation(end - 1).filter(one -> one.isTitled(period.text())).isEmpty()) return end;
		for (int i = end - 2; i > Math.max(from + 1, end - LONGEST_PROGRAMME); i--) {
			boolean day = period.lower(i).equals("on") && period.isTime(i + 1);
			if (day) return period.lower(i + 2).equals("'s") ? i : end;
		}
		return end;
	}
}
