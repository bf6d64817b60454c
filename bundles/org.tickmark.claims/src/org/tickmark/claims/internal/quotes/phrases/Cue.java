package org.tickmark.claims.internal.quotes.phrases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Words of saying in a period, with who says.
 *
 * @param words from auxiliary to verb
 * @param verb index of the verb among them
 * @param speaker tokens of the subject, if the period has one
 * @param inverted whether the speaker stands behind the verb
 */
public record Cue(Run words, int verb, SpeechVerbs.Form form, Optional<Run> speaker, boolean inverted) {
	private static final WordSet LEADING = WordSet.of("when", "after", "once", "before");
	private static final WordSet CONDITIONS = WordSet.of("if", "unless");
	/** Where and in what somebody says something. */
	public static final WordSet OCCASIONS = WordSet.of("interview", "appearance", "speech", "statement", "tweet", "post", "video",
			"email", "letter", "conference", "rally", "debate", "briefing", "call", "meeting", "visit", "event", "hearing", "column",
			"article", "podcast", "forum", "testimony", "address", "broadcast", "ceremony", "gathering", "discussion", "exchange", "ed",
			"release", "message", "fundraiser", "breakfast", "luncheon", "dinner", "show", "programme", "program", "installment", "episode",
			"segment", "remarks", "memo", "essay", "book", "stop");
	/** The same, where it stands before the words of saying only. */
	public static final WordSet CHANNELS = WordSet.of("phone", "telephone", "radio", "television", "court", "filing", "filings", "complaint",
			"affidavit", "ruling", "response", "reply", "interviews", "hearings", "speeches");
	private static final WordSet REMNANTS = WordSet.of("this", "these", "those", "them", "him", "her", "us", "me", "so", "whom", "whose");

	public boolean may(SpeechVerb.Use use) {
		return form.verb().may(use);
	}

	public Cue spokenBy(Optional<Run> other) {
		return new Cue(words, verb, form, other, inverted);
	}

	/** "It leaks, wrote Lee.", where "It leaks, bawled Lee." needs marks. */
	public boolean mayState() {
		return may(SpeechVerb.Use.BARE) || form.verb().lemma().equals("write");
	}

	/** Where the attribution begins, speaker included. */
	public int from() {
		return speaker.map(run -> Math.min(run.from(), words.from())).orElse(words.from());
	}

	/** Where it ends; a speaker who follows in the main clause ("Citing the flood, Lee …") is not part of it. */
	public int to() {
		return inverted ? speaker.map(run -> Math.max(run.to(), words.to())).orElse(words.to()) : words.to();
	}

	/**
	 * "If it rains, Lee said, it leaks", "In the long run, she said, boats sink": what stands before the attribution belongs to what is said.
	 * Not "In an email, Lee said, …" nor "After the match, Lee said, …", which tell where or when it was said, and of other phrases only those
	 * without a day, before words without marks: "At the mill, Lee said, “…”" may tell where, too.
	 *
	 * @param from    where the sentence begins
	 * @param content behind the attribution
	 */
	public boolean hasLead(Period period, int from, int content) {
		int end = from() - 1;
		boolean around = !inverted && period.lower(end).equals(",") && to() == content - 1 && period.lower(to()).equals(",") && end - from > 2;
		if (!around || period.hasQuotation(from, end)) return false;
		int first = period.lower(from).equals("and") || period.lower(from).equals("but") ? from + 1 : from;
		if (CONDITIONS.contains(period.lower(first))) return !period.lower(first + 1).equals("asked");
		boolean loose = period.isQuotation(content) || !FunctionWords.PREPOSITIONS.contains(period.lower(first)) || period.hasFinite(first, end)
				|| period.hasComma(first, end) || isOfSpeech(period, first, end);
		for (int i = first; i < end && !loose; i++) loose = period.isTime(i);
		return !loose;
	}

	/** "In an email exchange on the leak", "By phone", "After the match", not "In the long run of the talks". */
	private static boolean isOfSpeech(Period period, int from, int end) {
		if (LEADING.contains(period.lower(from))) return true;
		for (int i = from + 1; i < end && !FunctionWords.PREPOSITIONS.contains(period.lower(i)); i++) {
			String word = period.lower(i);
			if (OCCASIONS.contains(word) || Document.DOCUMENTS.contains(word) || CHANNELS.contains(word)) return true;
		}
		return false;
	}

	/** "If the rain lasts, Lee says the dam will leak", not "If you ask Lee, he says it leaks": both clauses, or the second alone. */
	public List<Span> withCondition(Period period, int from, int end) {
		int comma = from() - 1;
		boolean led = CONDITIONS.contains(period.lower(0)) && period.lower(comma).equals(",") && !period.hasQuotation(0, comma)
				&& may(SpeechVerb.Use.BARE) && speaker.filter(run -> run.to() == words.from()).isPresent() && to() == from
				&& form.shape() != SpeechVerbs.Shape.GERUND && !period.lower(words.from()).equals("to")
				&& !period.lower(from).equals("that") && period.opensWithClause(from);
		for (int i = 1; i < comma && led; i++) led = SpeechVerbs.form(period.lower(i)).isEmpty();
		return led ? List.of(period.span(0, comma), period.span(from, end)) : List.of(period.span(from, end));
	}

	/** "Those who think “it leaks are wrong,” she said": she says all of it, since its main verb stands within the marks. */
	public boolean isWithin(Period period) {
		int quotation = to();
		int who = speaker.map(Run::from).orElse(0);
		boolean relative = FunctionWords.RELATIVES.contains(period.lower(who)) && who > 0 && !Fragment.hasVerb(period, 0, who);
		boolean comma = period.quotation(quotation).filter(said -> said.inner().in(period.text()).endsWith(",")).isPresent();
		int verb = quotation + 2;
		boolean told = FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(quotation + 1)) || period.isCapitalized(quotation + 1);
		return relative && comma && told && SpeechVerbs.form(period.lower(verb)).filter(said -> said.verb().may(SpeechVerb.Use.QUOTE)).isPresent();
	}

	/** "called it", "knows why": a word that only points to what is said elsewhere; to defend it is to say something of it. */
	public boolean pointsOnly(String word) {
		// "The bond revealed itself": a thing, which says nothing of it.
		if (word.equals("that") || word.equals("itself") || FunctionWords.QUESTION_WORDS.contains(word)) return true;
		return (may(SpeechVerb.Use.QUOTE) || form.verb().lemma().indexOf(' ') > 0)
				&& (REMNANTS.contains(word) || FunctionWords.SUBJECT_PRONOUNS.contains(word));
	}

	/** "The dam leaks, the Ulm Post posted.": what is posted may as well be a photograph. */
	public boolean isPostedByName(Period period) {
		return form.verb().lemma().equals("post") && form.shape() == SpeechVerbs.Shape.PAST && speaker
				.map(run -> period.lower(run.from()).equals("the") ? run.from() + 1 : run.from()).filter(period::isCapitalized).isPresent();
	}

	/** "Have not said when they will vote", where "said when asked" tells only when. */
	public boolean isDenied(Period period) {
		for (int i = words.from(); i < verb; i++) {
			if (period.lower(i).equals("not") || period.lower(i).endsWith("n't") || period.lower(i).equals("to")) return true;
		}
		return false;
	}

	/** "“The dam leaks,” as Ann Lee said." */
	public boolean isPutSo(Period period) {
		int as = from() - 1;
		return period.lower(as).equals("as") && words.to() >= period.stop() && period.isQuotation(as - 1);
	}

	/**
	 * The token of the quotation in "It has a “lawful source,” as the memo put it", "It “leaks,” as Lee said on Monday, so …", or -1: what
	 * stands before the marks need not be from the same mouth.
	 *
	 * @param goesOn whether the sentence does behind the words of saying
	 */
	public int phrased(Period period, boolean goesOn) {
		boolean as = goesOn && form.shape() != SpeechVerbs.Shape.BASE && period.lower(from() - 1).equals("as");
		return (as || isPut() && isPutSo(period)) && period.endsSentence(from() - 2) ? from() - 2 : -1;
	}

	/** "As Lee puts it, the dam leaks", where all behind the pause may be in the words of Lee. */
	public boolean putsAll(Period period, int behind) {
		return isPut() && !saysMore(period, behind);
	}

	private boolean isPut() {
		return form.verb().lemma().equals("put it");
	}

	/** "the sale they announced that same day, in Ulm": a time, and no clause behind it that "that" would open. */
	public boolean isSameDay(Period period, int that) {
		boolean day = period.lower(that).equals("that") && period.lower(that + 1).equals("same") && FunctionWords.TIME_NOUNS.contains(period
				.lower(that + 2));
		return day && (that + 3 >= period.stop() || !period.isWord(that + 3));
	}

	/** "As soon as the town announced the strike he left": the clause with the words of saying leads up, and no comma ends it. */
	public int mainClause(Period period, int from, int whole) {
		int end = mainVerb(period, from, whole);
		int link = from() - 1;
		boolean soon = link == 2 && period.lower(0).equals("as") && period.lower(1).equals("soon");
		boolean leads = soon || link == 0 && LEADING.contains(period.lower(0));
		if (!leads || !may(SpeechVerb.Use.OBJECT) || period.lower(from).equals("that")) return end;
		for (int i = from; i < period.stop(); i++) {
			// "the strike he had feared, Lee left"
			if (period.lower(i).equals(",") && period.hasFinite(i + 1, period.stop())) return end;
		}
		for (int i = from + 1; i < end - 1; i++) {
			String word = period.lower(i);
			boolean subject = FunctionWords.SUBJECT_PRONOUNS.contains(word) && !FunctionWords.QUESTION_WORDS.contains(word)
					&& !FunctionWords.RELATIVES.contains(word);
			boolean noun = period.isWord(i - 1) && !FunctionWords.CONJUNCTIONS.contains(period.lower(i - 1)) && !FunctionWords.PREPOSITIONS
					.contains(period.lower(i - 1));
			if (subject && noun && (period.isAuxiliary(i + 1) || period.isPastVerb(i + 1))) return i;
		}
		return end;
	}

	/**
	 * "Those who said it leaks left", "The share of clerks saying “it is old” rose": where the main verb stands that whoever says so belongs to;
	 * else {@code end}.
	 */
	private int mainVerb(Period period, int from, int end) {
		int hangs = hangsAt(period);
		boolean leads = FunctionWords.LEADS.contains(period.lower(0)) || FunctionWords.PREPOSITIONS.contains(period.lower(0))
				|| FunctionWords.CONJUNCTIONS.contains(period.lower(0));
		if (hangs <= 0 || leads || !period.isWord(hangs - 1)) return end;
		for (int i = 0; i < words.from(); i++) {
			if (i != hangs && (isFinite(period, i) || period.lower(i).equals(",") || period.opensWithPronoun(i) || period.isQuotation(i))) return end;
		}
		String first = period.lower(from);
		boolean clause = may(SpeechVerb.Use.BARE) || first.equals("that") || period.opensWithPronoun(from)
				|| FunctionWords.QUESTION_WORDS.contains(first);
		// So many clauses are still without their verb.
		int open = clause ? 1 : 0;
		for (int i = first.equals("that") ? from + 1 : from; i < end && !period.lower(i).equals("("); i++) {
			String word = period.lower(i);
			boolean clauses = FunctionWords.RELATIVES.contains(word) || FunctionWords.SUBORDINATES.contains(word);
			boolean subject = FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i - 1)) && period.isWord(i);
			// "the boat sold by the town": behind its noun.
			boolean finite = isFinite(period, i) && (open == 0 || period.isAuxiliary(i) || !FunctionWords.PREPOSITIONS.contains(period.lower(i + 1)));
			if (clauses) open++;
			else if (FunctionWords.CONJUNCTIONS.contains(word)) open = Math.max(open, 1);
			else if (finite && open == 0 && !subject && !period.lower(i - 1).equals(",")) return i;
			else if (finite || subject || i == from && period.quotation(i).filter(said -> !said.isScare(period.text())).isPresent())
				open = Math.max(0, open - 1);
		}
		return end;
	}

	/** "those who said", "whose letter said", "clerks saying": where what has no main verb yet begins, or -1. */
	private int hangsAt(Period period) {
		int i = words.from();
		if (form().shape() == SpeechVerbs.Shape.GERUND) return period.isAuxiliary(i) ? -1 : i;
		for (; i >= from() - 1 && i > 0; i--) {
			boolean who = FunctionWords.RELATIVES.contains(period.lower(i)) || period.lower(i).equals("whose");
			if (who && !period.lower(i).equals("that")) return i;
		}
		return -1;
	}

	private static boolean isFinite(Period period, int i) {
		String before = period.lower(i - 1);
		boolean behind = period.isAuxiliary(i - 1) && !before.equals("'s") || before.equals("to") || FunctionWords.isAdverb(before);
		return !behind && (period.isAuxiliary(i) && !period.lower(i).equals("'s") || period.isPastVerb(i));
	}

	/**
	 * "“It leaks,” Lee said on the programme “Late Hour.”", "on Radio 4's “Late Hour”", "told “Late Hour”", not "told the council “I am Lee.”":
	 * a title, and no pause before it.
	 */
	public boolean isProgramme(Period period, int quotation) {
		boolean apart = quotation > to() && (period.isWord(quotation - 1) || period.lower(quotation - 1).equals("'s"))
				&& !period.isTime(quotation - 1);
		boolean hears = quotation == to() && may(SpeechVerb.Use.HEARER);
		return (apart || hears) && period.quotation(quotation).filter(title -> title.isTitled(period.text())
				&& opensAsTitle(title.inner().in(period.text()))).isPresent();
	}

	/** "on Radio 4's “Late Hour.” “And it is old.”": what is said goes on, and the title stands between its halves. */
	public static boolean isBetweenHalves(Period period, int quotation) {
		int behind = period.quotation(quotation).map(title -> title.outer().end()).orElse(0);
		String text = period.text();
		return period.lower(quotation - 1).equals("'s") && behind + 1 < text.length() && text.charAt(behind) == ' '
				&& "\"\u201C'\u2018".indexOf(text.charAt(behind + 1)) >= 0;
	}

	/** Not "I’m Ted". */
	private static boolean opensAsTitle(String words) {
		int end = 0;
		while (end < words.length() && Character.isLetter(words.charAt(end))) end++;
		String first = words.substring(0, end).toLowerCase(Locale.ROOT);
		return Character.isUpperCase(words.charAt(0)) && !FunctionWords.SUBJECT_PRONOUNS.contains(first);
	}

	/** "As Lee puts it, Roth said …": what stands behind the pause may be the words of another. */
	public static boolean saysMore(Period period, int behind) {
		for (int i = behind; i < period.stop(); i++) if (SpeechVerbs.form(period.lower(i)).isPresent()) return true;
		return false;
	}
}
