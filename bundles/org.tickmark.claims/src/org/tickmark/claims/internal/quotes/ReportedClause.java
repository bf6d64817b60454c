package org.tickmark.claims.internal.quotes;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** How far a reported clause goes. */
final class ReportedClause {
	private static final WordSet BREAKS = WordSet.of("but", "while", "although", "though", "whereas", "according");

	private static final WordSet BESIDES = WordSet.of("before", "after", "while", "by");

	private static final WordSet THOUGHTS = WordSet.of("think", "believe", "feel", "hope", "fear", "suspect", "guess", "suppose");
	/** Somebody's own act of speech, wherever it stands: "and she accused him". */
	private static final WordSet ACCUSING = WordSet.of("accuse", "blame", "criticize", "criticise", "urge", "describe",
			"reject", "dismiss", "denounce", "condemn");
	private static final WordSet PEOPLE = WordSet.of("he", "she", "they", "i", "we", "when", "if", "as", "after", "later", "then");
	private static final WordSet PAST_AUXILIARIES = WordSet.of("was", "were", "had", "did", "could", "would", "wasn't", "weren't", "hadn't",
			"didn't", "couldn't", "wouldn't");
	/** What figures do, and nobody who speaks. */
	private static final WordSet MOVED = WordSet.of("remained", "stayed", "fell", "rose", "grew", "dropped", "climbed", "slipped");
	private static final WordSet LEVELS = WordSet.of("above", "below", "near", "under", "within", "steady", "stable", "flat", "unchanged",
			"short", "by");
	private static final WordSet EXPECTED = WordSet.of("would", "should", "must");
	/** Verbs of notes and figures. */
	static final WordSet TOLD_BY_PAPERS = WordSet.of("showed", "show", "shows", "suggested", "suggest", "suggests", "revealed", "reveal",
			"reveals", "indicated", "indicate", "indicates", "confirmed", "confirm", "confirms");
	/** "not just for the boats, but also because they leak" */
	private static final WordSet GOES_ON = WordSet.of("not", "also", "rather");
	private static final WordSet TURNS = WordSet.of("but", "while", "although", "though", "who", "which", "according", "when", "as");
	private static final WordSet LISTING = WordSet.of("included", "includes", "include", "are", "were", "including");
	private static final WordSet OTHERS = WordSet.of("others", "some", "another", "most", "many");
	private static final int ATTENDANT = 8;
	private static final int SHORT_NOUN = 4;
	private static final int SHORT_SUBJECT = 6;
	/** So many tokens are looked through for what a link belongs to: a sentence may be a list of thousands. */
	private static final int FAR = 60;
	/** A bracket that is not closed within so many tokens holds what is reported, too. */
	private static final int LONGEST_ASIDE = 60;

	private ReportedClause() { }

	/** The index behind the last token of the clause that begins at {@code from}; never a mark of punctuation at its end. */
	static int end(Period period, int from) {
		int depth = 0;
		// "said that, while …": the pause ends nothing.
		int i = period.lower(from).equals("that") && period.lower(from + 1).equals(",") ? from + 2 : from;
		int stop = period.stop();
		for (; i < stop; i++) {
			String word = period.lower(i);
			int close = word.equals("(") ? closing(period, i, stop) : -1;
			if (word.equals("(")) {
				if (i > from && LeadingClause.isCorrection(period, i, close)) break;
				depth++;
			}
			// What a bracket tells ends nothing outside it.
			if (close > 0) {
				depth--;
				i = close;
				continue;
			}
			if (word.equals(")") && depth-- == 0) break;
			if (word.equals(";") && !isInList(period, from, i) && !JoinedSubject.isInSeries(period, from, i) || isAnonymity(period, i)) break;
			boolean thatPaused = period.lower(from).equals("that") && i <= from + SHORT_NOUN && period.isNoClause(from + 1, i)
					&& (i == from + 1 || !period.opensWithPronoun(i + 1));
			boolean breaks = word.equals(",") && !thatPaused && !period.isInDate(i) && breaksOff(period, i + 1)
					&& !contrasts(period, from, i + 1) && !isInnerVerb(period, from, i + 1) && !period.isAroundInserted(from, i);
			if (i > from && (breaks || saysBesides(period, from, i) || LeadingClause.endsAtDash(period, from, i))) break;
			if (i > from && (isNextSentence(period, i) || LeadingClause.isDisputed(period, i)
					|| JoinedSubject.isRemark(period, from, i) || JoinedSubject.isBesideAnswer(period, from, i))) break;
			if (i > from && word.equals("as") && isSceneBehindMarks(period, i)) break;
			if (i > from && period.endsSentence(i - 1) && !word.equals("but")
					&& (breaksOff(period, i) || WriterAside.isBehindMarks(period, i))) break;
			if (i > from + 1 && (word.equals("while") && WriterAside.isOfAnother(period, i + 1) || WriterAside.isSaidAround(period, i))) break;
			boolean links = i > from + 1 && (word.equals("and") || word.equals("but"));
			if (i > from + 1 && (links || word.equals(",")) && JoinedSubject.breaksTense(period, from, i)) break;
			boolean others = links && period.lower(i - 1).equals(",") && period.lower(from - 1).equals("said") && othersSay(period, i + 1);
			if (others || links && (saysAgain(period, i + 1) && !JoinedSubject.isToldThen(period, from, i) || saysInTurn(period, from, i)
					|| anotherSays(period, i + 1) && !JoinedSubject.isOfTwo(period, from, i)
					|| LeadingClause.isNewSubject(period, from, i) || LeadingClause.bodySaid(period, i) || JoinedSubject.turnsToDeed(period, from, i)
					|| WriterAside.isOfSpeaker(period, i) || saysTooNow(period, from, i + 1) || WriterAside.isNotYetSaid(period, from, i))) break;
		}
		return WriterAside.beforeProgramme(period, from, trimmed(period, from, i));
	}

	/** "called it “too old,” as the town votes on a new one": what goes on meanwhile. */
	private static boolean isSceneBehindMarks(Period period, int as) {
		int mark = period.lower(as - 1).equals(",") ? as - 2 : as - 1;
		if (!period.isQuotation(mark)) return false;
		boolean subject = period.isCapitalized(as + 1) || FunctionWords.ARTICLES.contains(period.lower(as + 1))
				|| FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(as + 1)) || period.isWord(as + 1) && period.lower(as + 1).endsWith("s");
		for (int i = as; i < Math.min(period.stop(), as + FAR); i++) {
			// "“not sure,” as she said once, or that it is old"
			if (period.lower(i).equals("that") && FunctionWords.CONJUNCTIONS.contains(period.lower(i - 1))) return false;
		}
		return subject && period.opensWithClause(as + 1) || severalDo(period, as + 1);
	}

	/** "called it “a mill.” Clerks left": the stop within the marks ends the sentence. */
	private static boolean isNextSentence(Period period, int i) {
		boolean stops = period.quotation(i - 1).filter(said -> period.text().charAt(said.inner().end() - 1) == '.').isPresent();
		return stops && period.isWord(i) && period.isCapitalized(i) && period.hasFinite(i, period.stop());
	}

	/** "senior clerks sign": several, and a verb behind them. */
	private static boolean severalDo(Period period, int from) {
		int last = from;
		while (last < from + 2 && period.isWord(last) && !period.lower(last).endsWith("s")) last++;
		String verb = period.lower(last + 1);
		boolean several = period.lower(last).endsWith("s") && period.lower(last).length() > SHORT_NOUN && !FunctionWords.DETERMINERS.contains(period
				.lower(last));
		return several && period.isWord(last) && period.isWord(last + 1) && !FunctionWords.PREPOSITIONS.contains(verb)
				&& !FunctionWords.CONJUNCTIONS.contains(verb) && !FunctionWords.PREPOSITIONS.contains(period.lower(from));
	}

	/** Whether what stands behind an attribution, and a comma, is said, too. */
	static boolean continues(Period period, int i) {
		String word = period.lower(i);
		if (period.isWord(i) && word.endsWith("ing") && SpeechVerbs.form(word).isPresent()
				|| word.equals("on") && period.lower(i + 1).equals("condition")) return false;
		if (WriterAside.RAISING.contains(word) || isTimeAfter(period, i) || word.equals("and") && othersSay(period, i + 1)) return false;
		return (!TURNS.contains(word) || WriterAside.staysInWords(period, i)) && !WriterAside.is(period, i) && !WriterAside.isTitle(period, i);
	}

	/** "and clerks warned", "and other clerks said": behind a pause, others say something, too. */
	private static boolean othersSay(Period period, int from) {
		if (FunctionWords.PREPOSITIONS.contains(period.lower(from)) || FunctionWords.LEADS.contains(period.lower(from))) return false;
		int at = from;
		while (at < from + SHORT_SUBJECT && (period.isWord(at) || period.lower(at).equals("-") || period.at(at).isNumber())
				&& !period.isAuxiliary(at) && !period.isPastVerb(at) && SpeechVerbs.form(period.lower(at)).isEmpty()
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(at))) at++;
		return at > from && SpeechVerbs.form(period.lower(at)).filter(form -> form.shape() == SpeechVerbs.Shape.PAST
				&& form.verb().may(SpeechVerb.Use.BARE) && !THOUGHTS.contains(form.verb().lemma())).isPresent();
	}

	/** "two days after the vote", "hours before it closed": when they said so. */
	private static boolean isTimeAfter(Period period, int from) {
		int time = from;
		while (time < from + 3 && !FunctionWords.TIME_NOUNS.contains(period.lower(time))) time++;
		String link = period.lower(time + 1);
		return FunctionWords.TIME_NOUNS.contains(period.lower(time)) && (link.equals("after") || link.equals("before"));
	}

	/** "that the loss of Ann Lee; Karl Roth, the clerk, and others will hurt": the verb of the list is still to come. */
	private static boolean isInList(Period period, int from, int semicolon) {
		for (int i = from; i < Math.min(semicolon, from + FAR); i++) {
			if (LISTING.contains(period.lower(i)) && period.lower(i + 1).equals(":")) return true;
		}
		// "that's a good question; I doubt it"
		if (!period.lower(from).equals("that") || period.isAuxiliary(from + 1)) return false;
		for (int i = from; i < Math.min(semicolon, from + FAR); i++) {
			if (period.isAuxiliary(i) && !period.lower(i).equals("'s") || period.isPastVerb(i)) return false;
		}
		for (int i = semicolon; i < Math.min(period.stop(), semicolon + FAR); i++) {
			if (period.isAuxiliary(i) && !period.lower(i).equals("'s")) return true;
		}
		return false;
	}

	/** "said notes written by the clerk, released in May, showed that it leaks": the verb whose subject opens the clause. */
	private static boolean isInnerVerb(Period period, int from, int verb) {
		if (!TOLD_BY_PAPERS.contains(period.lower(verb)) || period.opensWithPronoun(from)) return false;
		boolean setOff = false;
		for (int i = from; i < verb - 1; i++) {
			if (period.isAuxiliary(i) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)) && !period.lower(i).equals("it")) return false;
			if (FunctionWords.IRREGULAR_PASTS.contains(period.lower(i))) return false;
			setOff |= period.lower(i).equals(",") && period.isPastVerb(i + 1);
		}
		return setOff;
	}

	/** "the toll, which rose": nothing but what belongs to the thing has a verb. */
	static boolean isThing(Period period, int from) {
		int comma = from;
		while (comma < period.stop() && !period.lower(comma).equals(",")) comma++;
		boolean relative = period.lower(comma + 1).equals("which") || period.lower(comma + 1).equals("who");
		if (!relative || period.opensWithClause(from) || period.hasFinite(from, comma)) return false;
		for (int i = comma + 1; i < period.stop(); i++) {
			if (period.lower(i).equals(",")) return false;
		}
		return true;
	}

	static boolean isCharge(String lemma) {
		return lemma.equals("accuse") || lemma.equals("blame");
	}

	/** "on condition of anonymity". */
	private static boolean isAnonymity(Period period, int i) {
		if (!period.lower(i).equals("on")) return false;
		int condition = period.lower(i + 1).equals("the") || period.lower(i + 1).equals("a") ? i + 2 : i + 1;
		return period.lower(condition).equals("condition") && period.lower(condition + 1).equals("of");
	}

	/** Where the clause begins that ends before {@code stop}: behind a semicolon or a bracket still open. */
	static int startBefore(Period period, int stop) {
		int from = 0;
		for (int i = 0; i < stop; i++) {
			boolean closedLater = period.lower(i).equals("(") && closing(period, i, stop) > 0;
			if (closedLater) while (!period.lower(i).equals(")")) i++;
			else if (period.lower(i).equals(";") || period.lower(i).equals("(")) from = i + 1;
		}
		return from;
	}

	/** Where the bracket closes that opens there, or -1. */
	private static int closing(Period period, int bracket, int stop) {
		for (int i = bracket; i < Math.min(stop, bracket + LONGEST_ASIDE); i++) {
			if (period.lower(i).equals(")")) return i;
		}
		return -1;
	}

	static int trimmed(Period period, int from, int to) {
		int end = to;
		while (end > from && !period.isQuotation(end - 1) && ",-\u2013\u2014:;".contains(period.lower(end - 1))) end--;
		return end;
	}

	private static boolean breaksOff(Period period, int i) {
		String word = period.lower(i);
		if (BREAKS.contains(word)) return !period.lower(i + 1).equals("that") && !(word.equals("but") && GOES_ON.contains(period.lower(i + 1)));
		if (word.equals("after") && WriterAside.isOfAnother(period, i + 1) || word.equals("even") && (period.lower(i + 1).equals("as")
				|| period.lower(i + 1).equals("though") && OTHERS.contains(period.lower(i + 2)))) return true;
		if (saysAgain(period, i) || WriterAside.is(period, i) || word.equals("with") && saysBeside(period, i)) return true;
		if (word.equals("and") && OTHERS.contains(period.lower(i + 1)) && saysBeside(period, i)) return true;
		if (WriterAside.setsBeside(period, i) || OTHERS.contains(word) && saysNext(period, i + 1)) return true;
		if (word.equals("and") && period.lower(i + 1).equals("when") && period.lower(i + 2).equals("asked")) return true;
		if (word.equals("and") || word.equals("as")) return saysAgain(period, i + 1);
		return SpeechVerbs.form(word).filter(form -> form.shape() == SpeechVerbs.Shape.GERUND).isPresent() || WriterAside.quotesAnother(period, i);
	}

	private static boolean saysNext(Period period, int i) {
		return SpeechVerbs.form(period.lower(i)).filter(form -> form.verb().may(SpeechVerb.Use.BARE)
				&& (form.shape() == SpeechVerbs.Shape.PAST || form.shape() == SpeechVerbs.Shape.BASE)).isPresent();
	}

	/** ", with the mayor calling it old", ", and others saying it is new": somebody else says that. */
	private static boolean saysBeside(Period period, int link) {
		for (int i = link + 2; i < link + ATTENDANT && (period.isWord(i) || period.lower(i).equals("'s")); i++) {
			boolean says = !period.isAuxiliary(i - 1) && SpeechVerbs.form(period.lower(i)).filter(form -> form.shape() == SpeechVerbs.Shape.GERUND
					&& form.verb().may(SpeechVerb.Use.QUOTE)).isPresent();
			if (says) return true;
		}
		return false;
	}

	/** "says the dam was old, but held", "says it was old, but the wall was safe", "said it would close, but would open again": said, too. */
	private static boolean contrasts(Period period, int from, int but) {
		Optional<SpeechVerbs.Form> cue = SpeechVerbs.form(period.lower(from - 1));
		if (JoinedSubject.isFound(period, from, but) || LeadingClause.isBareContrast(period, but) || isOfFigure(period, but)
				|| NounPhrase.isOpposed(period, from, but) || LeadingClause.isInVain(period, from, but)) return true;
		boolean concedes = period.lower(but).equals("although") || period.lower(but).equals("though");
		if (concedes && cue.isPresent() && cue.get().shape() == SpeechVerbs.Shape.PAST && cue.get().verb().lemma().equals("say"))
			return hadThen(period, but + 1);
		if (!period.lower(but).equals("but") || cue.isEmpty() || period.isAuxiliary(from - 2) || period.lower(from - 2).equals("to")) return false;
		if (cue.get().shape() == SpeechVerbs.Shape.PAST)
			return cue.get().verb().lemma().equals("say") && (period.lower(but + 1).equals("would") && !period.lower(but + 2).equals("not")
					|| expects(period, but + 1));
		if (cue.get().shape() == SpeechVerbs.Shape.GERUND) return false;
		// Who says so now is not told of in the past.
		for (int i = but + 1; i < but + SHORT_SUBJECT && period.isWord(i) && !period.isCapitalized(i); i++) {
			String word = period.lower(i);
			if (PEOPLE.contains(word)) return false;
			if (period.isAuxiliary(i)) return PAST_AUXILIARIES.contains(word);
			if (period.isPastVerb(i)) return SpeechVerbs.form(word).isEmpty();
		}
		return false;
	}

	/** "although few had paid": told as it was then, where "although few have paid" is the writer's. */
	private static boolean hadThen(Period period, int subject) {
		for (int i = subject; i < subject + SHORT_SUBJECT && period.isWord(i); i++) {
			if (period.isAuxiliary(i) || period.isPastVerb(i)) return period.lower(i).equals("had") && period.isPast(i + 1)
					|| period.lower(i).equals("would") || period.lower(i).equals("could");
		}
		return false;
	}

	/** "said prices rose in May, but remained below last year's": the same thing goes on, where "but remained silent" is the speaker. */
	private static boolean isOfFigure(Period period, int but) {
		int level = FunctionWords.isAdverb(period.lower(but + 2)) || period.lower(but + 2).equals("well") ? but + 3 : but + 2;
		boolean figure = LEVELS.contains(period.lower(level)) || period.at(level).isNumber() || period.at(level + 1).isNumber();
		return period.lower(but).equals("but") && MOVED.contains(period.lower(but + 1)) && figure;
	}

	/** "saying that it leaks but warning that …": the same participle once more, with what it says. */
	private static boolean saysInTurn(Period period, int from, int link) {
		if (!isGerund(period, from - 1) && !SpeakerPhrase.isToldBy(period, from)) return false;
		int say = FunctionWords.isAdverb(period.lower(link + 1)) ? link + 2 : link + 1;
		for (int i = Math.max(from, link - FAR); i < link; i++) {
			// "saying he was listening and asking"
			if (period.lower(i).endsWith("ing") && FunctionWords.BE.contains(period.lower(i - 1))) return false;
		}
		return SpeechVerbs.form(period.lower(say)).filter(form -> form.shape() == SpeechVerbs.Shape.GERUND && !form.verb().lemma().equals("read")
				&& (form.verb().may(SpeechVerb.Use.CLAUSE) || form.verb().may(SpeechVerb.Use.QUOTE)
						|| FunctionWords.QUESTION_WORDS.contains(period.lower(say + 1)))).isPresent();
	}

	private static boolean isGerund(Period period, int i) {
		return SpeechVerbs.form(period.lower(i)).filter(form -> form.shape() == SpeechVerbs.Shape.GERUND).isPresent();
	}

	/** "but the town would pay", "but towns should pay": what was then still to come, as the speaker saw it. */
	private static boolean expects(Period period, int subject) {
		for (int i = subject + 1; i < subject + SHORT_SUBJECT && period.isWord(i - 1); i++) {
			if (period.isAuxiliary(i) || period.isPastVerb(i)) return EXPECTED.contains(period.lower(i));
		}
		return false;
	}

	/** "and Ann Lee said": somebody named, or whoever "she" is. */
	private static boolean anotherSays(Period period, int i) {
		int at = i;
		while (at < i + SHORT_SUBJECT && period.isWord(at)
				&& (period.isCapitalized(at) || at == i && FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(at)))) at++;
		if (at == i || FunctionWords.RELATIVES.contains(period.lower(i))) return false;
		if (period.lower(at).equals(",")) at = JoinedSubject.behindApposition(period, at);
		while (FunctionWords.isAdverb(period.lower(at))) at++;
		String verb = period.lower(at);
		int behind = at + 1;
		// "said the race is close and he hopes to win": her words all the same; "the Ulm and Brook claims are false": a noun.
		return SpeechVerbs.form(verb).filter(form -> (form.verb().may(SpeechVerb.Use.BARE) || ACCUSING.contains(form.verb()
				.lemma())) && !THOUGHTS.contains(form.verb().lemma())
				&& !(form.shape() == SpeechVerbs.Shape.PRESENT && SpeechVerbs.NOUNS_FIRST.contains(verb) && period.isAuxiliary(behind))
				&& (form.shape() == SpeechVerbs.Shape.PAST || form.shape() == SpeechVerbs.Shape.PRESENT)).isPresent();
	}

	/** "They argue the dam is old and say the town must pay", "fear it leaks and warn that it may fall", not "asked him to come and say it is safe". */
	private static boolean saysTooNow(Period period, int from, int say) {
		boolean clause = period.lower(say).equals("say") && (FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(say + 1))
				|| FunctionWords.DETERMINERS.contains(period.lower(say + 1)) || period.opensWithClause(say + 1));
		boolean that = period.lower(say + 1).equals("that") && isBase(period, say) && isBase(period, from - 1) && period.isOfOne(from, say - 1);
		if (!period.lower(say - 1).equals("and") || !clause && !that) return false;
		boolean paused = that && period.lower(say - 2).equals(",");
		for (int i = say - 2; i > Math.max(0, say - SHORT_SUBJECT) && !paused; i--) {
			if (period.lower(i).equals("to")) return false;
		}
		return true;
	}

	private static boolean isBase(Period period, int i) {
		return SpeechVerbs.form(period.lower(i)).filter(form -> form.shape() == SpeechVerbs.Shape.BASE && form.verb().may(SpeechVerb.Use.CLAUSE))
				.isPresent();
	}

	/** "before telling them that …", "by calling it …": the speaker says that, too. */
	private static boolean saysBesides(Period period, int from, int i) {
		boolean by = period.lower(i).equals("by");
		// "accused the town of lying by reporting a loss": the town reports it, as in "showed that it gave in by announcing a sale".
		boolean clause = by && (i - from > FAR || period.lower(from).equals("that") || period.opensWithClause(from)
				|| isCharge(SpeechVerbs.lemma(period.lower(from - 1)).orElse("")));
		if (by && (clause || WriterAside.isPlanned(period, from, i))) return false;
		// "would warn them before announcing a change": what comes first, of two things still to come.
		if (period.lower(i).equals("before") && WriterAside.isPlanned(period, from, i)
				&& !Adverbial.tellsMore(period, Adverbial.skipHearer(period, i + 2))) return false;
		boolean aside = period.lower(i).equals("from") && period.lower(i - 1).equals("aside");
		int say = !by && FunctionWords.isAdverb(period.lower(i + 1)) ? i + 2 : i + 1;
		return (aside || BESIDES.contains(period.lower(i))) && SpeechVerbs.form(period.lower(say))
				.filter(form -> form.shape() == SpeechVerbs.Shape.GERUND && form.verb().may(SpeechVerb.Use.CLAUSE)
						&& !form.verb().lemma().equals("read") && !(by && period.lower(i + 2).equals("on")))
				.isPresent();
	}

	private static boolean isBareNoun(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !period.isCapitalized(i) && !FunctionWords.DETERMINERS.contains(word) && !FunctionWords.PREPOSITIONS.contains(word)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(word) && !FunctionWords.OBJECT_PRONOUNS.contains(word)
				&& !FunctionWords.CONJUNCTIONS.contains(word) && !FunctionWords.isAdverb(word);
	}

	/** "and added", "and has said", "and she said": another saying begins. */
	static boolean saysAgain(Period period, int i) {
		int at = Adverbial.behindDay(period, i);
		int first = at;
		if (period.lower(at).equals("then")) at++;
		if (period.lower(at).equals("went") && period.lower(at + 1).equals("on") && period.lower(at + 2).equals("to"))
			return SpeechVerbs.form(period.lower(at + 3)).filter(form -> form.verb().may(SpeechVerb.Use.BARE)).isPresent();
		while (at < first + 3 && (FunctionWords.isAdverb(period.lower(at)) || period.isAuxiliary(at))) at++;
		// "said the town was waiting and hoped to pay": what the town hoped.
		boolean hopes = period.lower(at).equals("hoped") && period.lower(at + 1).equals("to");
		String next = period.lower(at + 1);
		// "the undivided and recognized capital", "despite the call and claims of a rise"
		if (at == i && period.lower(i - 2).endsWith("ed") && period.lower(at).endsWith("ed") && isBareNoun(period, at + 1)) return false;
		if (SpeechVerbs.NOUNS_FIRST.contains(period.lower(at)) && next.equals("of")) return false;
		// "calls that were not heard and dismissed"
		boolean bare = !period.isWord(at + 1) && !period.isQuotation(at + 1) && !next.equals(",") && !next.equals(":");
		if (bare && SpeechVerbs.form(period.lower(at)).filter(form -> form.verb().may(SpeechVerb.Use.OBJECT)
				&& !form.verb().may(SpeechVerb.Use.QUOTE)).isPresent()) return false;
		if (hopes || FunctionWords.BE.contains(period.lower(at - 1)) || period.lower(at).equals("known") || Summons.callsHelp(period, at)
				|| CompoundNoun.isAllegedThing(period, at)) return false;
		String verb = period.lower(at);
		return SpeechVerbs.form(verb).or(() -> SpeechVerbs.form(verb + ' ' + next))
				.filter(form -> form.shape() == SpeechVerbs.Shape.PAST || form.shape() == SpeechVerbs.Shape.PRESENT).isPresent();
	}
}
