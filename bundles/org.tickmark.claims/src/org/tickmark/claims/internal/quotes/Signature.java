package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** A dash and a name below or behind a quotation: “Nothing is lost.” — Ann Lee, mayor. @param cue the dash */
record Signature(Run speaker, Run cue) {
	private static final WordSet DASHES = WordSet.of("-", "\u2013", "\u2014", "\u2015", "~");
	/** What is quoted behind them is printed, sung or worn, or only named. */
	private static final WordSet WORKS = WordSet.of("titled", "entitled", "headline", "headlines", "headlined", "line", "lines", "column",
			"article", "articles", "story", "stories", "site", "website", "book", "books", "novel", "film", "movie", "song", "songs", "album",
			"poster", "posters", "sign", "signs", "banner", "banners", "slogan", "slogans", "chant", "chants", "motto", "named", "dubbed",
			"known", "meaning", "translated", "latin", "hashtag", "shirt", "shirts", "words", "subject", "clause", "law", "laws", "act", "acts",
			"note", "notes", "order", "orders", "letter", "letters", "contract", "contracts", "charter", "constitution", "rule", "rules", "bill",
			"report", "reports", "speech", "speeches", "statement", "statements", "memo", "text", "texts", "treaty", "verdict", "ruling");
	/**
	 * Whoever does so has an opinion, or tells one: what stands in marks behind is probably in the words of the same person. The verbs
	 * that every quotation may have are read elsewhere.
	 */
	private static final WordSet WORDED = WordSet.of("compared", "compares", "depicted", "depicts", "dreaded", "dreads", "fretted", "frets",
			"imagined", "imagines", "insulted", "insults", "likened", "likens", "ranted", "rants", "referred", "refers",
			"regarded", "regards", "spoke", "speaks", "talked", "talks", "teased", "teases", "worried", "worries");
	/** Before what somebody else has done, or said. */
	private static final WordSet OF_OTHERS = WordSet.of("who", "whose", "whom", "which");
	private static final WordSet SEEMS = WordSet.of("seems", "seemed", "feels", "felt", "sounds", "sounded", "looks", "looked", "would", "'s");
	/** "It is easy to", where it is nobody. */
	private static final WordSet EASE = WordSet.of("easy", "easier", "hard", "harder", "difficult", "tempting", "wrong", "better", "best", "impossible");
	private static final int NEAR = 6;
	private static final int LONGEST = 14;

	/** The signature that begins at the token and takes up the rest of the period. */
	static Optional<Signature> at(Period period, int from) {
		int name = from;
		while (DASHES.contains(period.lower(name))) name++;
		int stop = period.stop();
		boolean fits = name > from && name < stop && stop - name <= LONGEST && period.isCapitalized(name) && !period.isQuotation(name);
		if (!fits || period.hasQuotation(name, stop) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(name)))
			return Optional.empty();
		int end = name;
		while (end < stop && (period.isWord(end) || period.lower(end).equals(".") || period.lower(end).equals("-"))) end++;
		for (int i = name; i < stop; i++) {
			if (SpeechVerbs.form(period.lower(i)).isPresent() && !period.isCapitalized(i) || period.isAuxiliary(i)) return Optional.empty();
			if (DASHES.contains(period.lower(i)) && i > name && period.at(i - 1).end() < period.at(i).start()) return Optional.empty();
		}
		return isName(period, name, end) ? Optional.of(new Signature(new Run(name, end), new Run(from, name))) : Optional.empty();
	}

	private static boolean isName(Period period, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean small = period.isWord(i) && !period.isCapitalized(i);
			if (small && !FunctionWords.LINKS.contains(period.lower(i)) && !FunctionWords.DETERMINERS.contains(period.lower(i)))
				return false;
		}
		return to - from <= LONGEST / 2;
	}

	/** Not what only hangs on another word: "Due to the old boats they've left: “…”", "To Lee losing the mill would be hard: “…”". */
	static Optional<Run> beforeColon(Period period, int colon) {
		return CueReader.subjectOf(period).filter(run -> run.to() <= colon
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(run.from() - 1))
				&& !(period.lower(run.from() - 1).endsWith("ing") && !period.isCapitalized(run.from() - 1)));
	}

	/** "It is easy to tell them: “…”", not "It had one answer: “…”" and not "It was quick to apologise: “…”". */
	static boolean isDummy(Period period, Run subject) {
		String next = period.lower(subject.from() + 1);
		if (!period.lower(subject.from()).equals("it") || !FunctionWords.BE.contains(next) && !SEEMS.contains(next)) return false;
		for (int i = subject.from() + 2; i < subject.from() + NEAR && period.isWord(i); i++) {
			if (period.lower(i).equals("to")) return EASE.contains(period.lower(i - 1));
		}
		return false;
	}

	/** Whether what seems to be the subject before the colon is none, so that somebody else is meant to speak behind it. */
	static boolean isNoneBeforeColon(Period period, int colon) {
		return colon > 1 && period.lower(colon).equals(":") && CueReader.subjectOf(period).filter(run -> run.to() <= colon).isPresent()
				&& beforeColon(period, colon).isEmpty() && CueReader.cuesIn(period).isEmpty();
	}

	/**
	 * "The mayor teased a plan that “nobody has seen”": whoever does something with words there, and the verb. Any other verb tells what
	 * somebody does with the words of another: "The mayor ignored a call to “sell the mill”".
	 *
	 * @param quotation a token that stands within the sentence
	 */
	static Optional<Utterance> doer(Period period, int quotation) {
		Optional<Run> subject = new LeadingSubject(period).before(quotation).filter(run -> run.to() < quotation);
		if (subject.isEmpty() || isWithin(period, subject.get().from()) || isOfWork(period, subject.get().to(), quotation))
			return Optional.empty();
		int from = subject.get().to();
		while (FunctionWords.isAdverb(period.lower(from))) from++;
		int verb = from;
		boolean done = false;
		while (verb < quotation && (period.isAuxiliary(verb) || FunctionWords.isAdverb(period.lower(verb)))) {
			done |= FunctionWords.BE.contains(period.lower(verb));
			verb++;
		}
		if (done || verb >= quotation || !WORDED.contains(period.lower(verb)) || isOfOthers(period, verb, quotation)) return Optional.empty();
		Span who = period.span(subject.get().from(), subject.get().to());
		Span words = period.span(subject.get().to(), verb + 1);
		return period.quotation(quotation)
				.map(said -> new Utterance(Directness.DIRECT, List.of(said.inner()), Optional.of(who), Optional.of(words)));
	}

	/** "where the mayor and her clerk came", "The mayor and her clerk came": a clause within the sentence, or only one of several. */
	private static boolean isWithin(Period period, int subject) {
		String before = period.lower(subject - 1);
		return before.equals("and") || before.equals("or") || FunctionWords.RELATIVES.contains(before) || FunctionWords.LEADS.contains(before)
				|| FunctionWords.QUESTION_WORDS.contains(before);
	}

	/** "wrote a column titled “…”", "runs a site with headlines such as “…”": what stands in the marks need not be anybody's own words. */
	private static boolean isOfWork(Period period, int from, int quotation) {
		return IntStream.range(from, quotation).anyMatch(i -> WORKS.contains(period.lower(i)));
	}

	private static boolean isOfOthers(Period period, int from, int quotation) {
		return IntStream.range(from, quotation).anyMatch(i -> OF_OTHERS.contains(period.lower(i)));
	}

	/** Who is about to speak in the next paragraph, and what says so. */
	static Optional<Utterance> introduces(Period period) {
		List<Cue> cues = CueReader.cuesIn(period);
		if (cues.isEmpty()) return subjectBeforeColon(period);
		Cue cue = cues.getLast();
		return Optional.of(new Utterance(Directness.DIRECT, List.of(period.span()), cue.speaker().map(run -> period.span(run.from(),
				run.to())),
				Optional.of(period.span(cue.words().from(), cue.words().to()))));
	}

	/** "She then listed what is missing:" */
	private static Optional<Utterance> subjectBeforeColon(Period period) {
		int colon = period.size() - 1;
		if (colon < 2 || !period.lower(colon).equals(":")) return Optional.empty();
		return beforeColon(period, colon).map(run -> new Utterance(Directness.DIRECT,
				List.of(period.span()), Optional.of(period.span(run.from(), run.to())), Optional.of(period.span(colon, colon + 1))));
	}

	/** "The clerk laughed.", "They left.": whether the period is about somebody else than whoever has that name. */
	static boolean tellsOfAnother(Period period, String name) {
		String subject = CueReader.subjectOf(period).map(run -> period.span(run.from(), run.to()).in(period.text())).orElse("it");
		String first = name.substring(0, Math.max(0, name.indexOf(' '))).toLowerCase(Locale.ROOT);
		return switch (subject.toLowerCase(Locale.ROOT)) {
			case "he" -> !Name.genderOf(first).fits(Gender.MALE);
			case "she" -> !Name.genderOf(first).fits(Gender.FEMALE);
			case "they", "who", "we", "you", "i" -> true;
			default -> Description.of(subject).kind() == Description.Kind.PERSON || Description.of(subject).kind() == Description.Kind.SEVERAL;
		};
	}
}
