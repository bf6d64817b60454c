package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.quotes.extents.ReportedClause;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Persons;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.claims.internal.quotes.speakers.MainSubject;
import org.tickmark.claims.internal.quotes.speakers.SpeakerPhrase;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** A dash and a name below or behind a quotation: “Nothing is lost.” — Ann Lee, mayor. @param cue the dash */
record Signature(Run speaker, Run cue) {
	private static final WordSet DASHES = WordSet.of("-", "\u2013", "\u2014", "\u2015", "~");
	private static final WordSet MARKS = WordSet.of("\"", "\u201C", "\u201D", "'", "\u2018", "\u2019", "''", "``", "\u00AB", "\u00BB", "\u201E");
	private static final WordSet SEEMS = WordSet.of("seems", "seemed", "feels", "felt", "sounds", "sounded", "looks", "looked", "would", "'s");
	/** "It is easy to", where it is nobody. */
	private static final WordSet EASE = WordSet.of("easy", "easier", "hard", "harder", "difficult", "tempting", "wrong", "better", "best", "impossible");
	private static final int NEAR = 6;
	private static final int LONGEST = 14;
	/** Whose text or picture it is. */
	private static final WordSet CREDITS = WordSet.of("by", "photo", "photos", "photograph", "picture", "pictures", "image", "credit", "credits");
	private static final WordSet AGENCIES = WordSet.of("reuters", "ap", "afp", "dpa", "upi", "associated", "getty", "images", "pictures", "shutterstock");

	/** Stand before a colon without speaking. */
	private static final WordSet HEADINGS = WordSet.of("note", "update", "question", "answer", "source", "sources", "related", "read",
			"watch", "more", "contributing", "photo", "image", "correction", "clarification", "exclusive", "video", "the", "by", "date",
			"location", "conclusion", "background", "here", "this", "that", "ed", "editor", "q", "a", "first", "second", "third",
			"breaking", "story", "fact", "opinion", "busted", "remember", "poll", "report", "reports", "analysis", "review", "what",
			"why", "how", "who", "updated", "published", "posted", "modified", "created", "filed", "printed");
	private static final Pattern IN_PLACE = Pattern.compile("\\bin (?:North |South |East |West |Central )?$");
	private static final int LONGEST_PLACE = 12;
	private static final int LONGEST_HEADLINE = 200;
	/** In characters: a story says early where it happened. */
	private static final int OPENING = 4_000;
	private static final int LABEL_WORDS = 9;
	static final int HEADLINE_NAME_WORDS = 4;

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

	/**
	 * The name on the line below a pull quote or right behind it, where no dash parts it from the quotation and nothing else stands around
	 * that: "Ann Lee, clerk of Ulm", "Mayor Ann Lee.".
	 */
	static Optional<Run> below(Period period, int from, Span quotation, Persons persons) {
		int stop = period.stop();
		while (stop > from && MARKS.contains(period.lower(stop - 1))) stop--;
		if (stop > from && period.lower(stop - 1).equals(".")) stop--;
		// What begins the text is its headline, and below it stands who wrote the text.
		if (stop <= from || stop - from > LONGEST || quotation.start() <= 1 || isCredit(period, from, stop)
				|| !isAlone(period.text(), quotation, period.at(from).start())) return Optional.empty();
		int end = from;
		while (end < stop && (period.isCapitalized(end) || period.lower(end).equals(".") || period.lower(end).equals("-"))) end++;
		if (end == from || end < stop && !period.lower(end).equals(",") && !period.lower(end).equals("(")) return Optional.empty();
		for (int i = end; i < stop; i++) {
			if (period.isAuxiliary(i) || period.isPastVerb(i) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) return Optional.empty();
		}
		Span line = period.span(from, end);
		var name = new Run(from, end);
		return persons.firstIn(line).filter(person -> person.end() == line.end()).map(person -> name);
	}

	/** "By Ann Lee", "Photo: Ann Lee", "Ann Lee, Reuters", "Ann Lee (AP)". */
	private static boolean isCredit(Period period, int from, int stop) {
		int last = period.lower(stop - 1).equals(")") ? stop - 2 : stop - 1;
		int agency = last;
		while (agency > from && period.isCapitalized(agency)) agency--;
		boolean behind = period.lower(agency).equals(",") || period.lower(agency).equals("(");
		return CREDITS.contains(period.lower(from))
				|| behind && IntStream.rangeClosed(agency + 1, last).anyMatch(i -> AGENCIES.contains(period.lower(i)));
	}

	/** Whether nothing but its marks stands before the quotation in its line, and between it and the offset. */
	private static boolean isAlone(String text, Span quotation, int to) {
		int before = quotation.start() - 1;
		while (before >= 0 && text.charAt(before) != '\n' && isMarkOrSpace(text.charAt(before))) before--;
		int behind = quotation.end();
		while (behind < to && isMarkOrSpace(text.charAt(behind))) behind++;
		return (before < 0 || text.charAt(before) == '\n') && behind == to;
	}

	private static boolean isMarkOrSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || MARKS.contains(String.valueOf(c));
	}

	private static boolean isName(Period period, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean small = period.isWord(i) && !period.isCapitalized(i);
			if (small && !FunctionWords.LINKS.contains(period.lower(i)) && !FunctionWords.DETERMINERS.contains(period.lower(i)))
				return false;
		}
		return to - from <= LONGEST / 2;
	}

	/** The name before the colon in "Lee: “…”", "RIVER RISES - Ann Lee: “…”", "From the report: “…”" and "Lee: Port Will Close". */
	static Optional<Run> label(Period period, int colon) {
		boolean quotation = period.isQuotation(colon + 1);
		if (colon == 0 || period.isVerse(colon) || colon > LABEL_WORDS && !quotation) return Optional.empty();
		Optional<Run> before = SpeakerPhrase.before(period, colon, 0).map(run -> quotation ? atHead(period, run) : run);
		if (before.isEmpty() || quotation && isSource(period, before.get())) return before;
		Run name = before.get();
		boolean setOff = quotation && isSetOff(period, name);
		if (name.from() > 0 && !setOff || colon > LABEL_WORDS && !isBehindHeadline(period, name.from() - 1)) return Optional.empty();
		// "Ulm: The ferry stays.": where it is written, not who speaks.
		if (!quotation && isWhere(period, period.span(name.from(), name.to()))) return Optional.empty();
		// "Acme (NYSE: ACM)": a colon in a bracket.
		if (ReportedClause.startBefore(period, colon) > 0) return Optional.empty();
		if (period.count(name.from(), name.to()) == 1 && period.at(name.from()).isNumber()) return Optional.empty();
		return quotation || isHeadlineName(period, name) && !isHeading(period, colon) ? before : Optional.empty();
	}

	/** "THE RIVER RISES IN ALL THE TOWNS OF THE LOWER VALLEY - Ann Lee": in small letters, a title may stand behind so many words. */
	private static boolean isBehindHeadline(Period period, int dash) {
		return DASHES.contains(period.lower(dash)) && IntStream.range(dash - LABEL_WORDS, dash)
				.noneMatch(i -> period.at(i).text().chars().anyMatch(Character::isLowerCase));
	}

	/** "Lee resisted: “…”": no more than the name at its head. */
	private static Run atHead(Period period, Run run) {
		int end = run.from();
		if (period.lower(end).equals("more") && period.lower(end + 1).equals("from")) return new Run(end + 2, run.to());
		while (end < run.to() && period.isCapitalized(end)) end++;
		return end > run.from() && end + 1 == run.to() && period.isPastVerb(end) ? new Run(run.from(), end) : run;
	}

	/** "From the report: “…”", "More from the letter: “…”". */
	private static boolean isSource(Period period, Run name) {
		String before = period.lower(name.from() - 2);
		boolean opens = name.from() == 1 || before.equals("more") || DASHES.contains(before);
		return opens && period.lower(name.from() - 1).equals("from") && FunctionWords.DETERMINERS.contains(period.lower(name.from()))
				&& IntStream.range(name.from(), name.to()).anyMatch(i -> PartQuotation.MESSAGES.contains(period.lower(i)) || period.lower(i).equals("report"));
	}

	/** A town, or what else the text below a headline says something is in, if it has no voice as a country or a body has. */
	private static boolean isWhere(Period period, Span place) {
		String text = period.text();
		String name = place.in(text);
		if (Gazetteer.isTown(name)) return true;
		if (place.end() > LONGEST_HEADLINE || name.indexOf(' ') > 0 || Gazetteer.isLand(name)
				|| Description.of(name).kind() == Description.Kind.BODY) return false;
		String opening = text.substring(0, Math.min(text.length(), OPENING));
		for (int at = opening.indexOf(name, place.end()); at >= 0; at = opening.indexOf(name, at + 1)) {
			if (IN_PLACE.matcher(opening.substring(Math.max(0, at - LONGEST_PLACE), at)).find()) return true;
		}
		return false;
	}

	/** "THE RIVER RISES - Ann Lee: “…”", "Ann Lee, The Post: “…”". */
	private static boolean isSetOff(Period period, Run name) {
		String before = period.lower(name.from() - 1);
		return (DASHES.contains(before) || before.equals(",") || before.equals("by")) && isHeadlineName(period, name);
	}

	/** "Rowing: fast, cold and close": what the words behind the colon are about. */
	private static boolean isHeading(Period period, int colon) {
		if (period.isCapitalized(colon + 1) || !period.isWord(colon + 1)) return false;
		for (int i = colon + 1; i < period.stop(); i++) {
			if (period.isAuxiliary(i) || period.isPastVerb(i) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) return false;
		}
		return true;
	}

	private static boolean isHeadlineName(Period period, Run name) {
		return (period.count(name.to(), period.size()) >= 3 || period.hasQuotation(name.to(), period.size())) && isLargeName(period, name);
	}

	static boolean isLargeName(Period period, Run name) {
		int and = name.from();
		while (and < name.to() && !period.lower(and).equals("and")) and++;
		if (and - name.from() > HEADLINE_NAME_WORDS || name.to() - and > HEADLINE_NAME_WORDS + 1) return false;
		for (int i = name.from(); i < name.to(); i++) {
			if (i == and) continue;
			if (period.isWord(i) && !period.isCapitalized(i) || HEADINGS.contains(period.lower(i))) return false;
		}
		return true;
	}

	/** Not what only hangs on another word: "Due to the old boats they've left: “…”", "To Lee losing the mill would be hard: “…”". */
	static Optional<Run> beforeColon(Period period, int colon) {
		return MainSubject.of(period).filter(run -> run.to() <= colon
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

	/**
	 * Whether nobody before the colon can be who speaks behind it, so that somebody else is meant to: "Then, in May:", "Transcript as follows:",
	 * but not "The letter:", which is by whoever wrote it.
	 */
	static boolean isNoneBeforeColon(Period period, int colon) {
		if (colon <= 1 || !period.lower(colon).equals(":") || beforeColon(period, colon).isPresent() || !CueReader.cuesIn(period).isEmpty()) return false;
		return period.lower(colon - 1).equals("follows") || !PartQuotation.isOfWords(period, 0, colon)
				|| MainSubject.of(period).filter(run -> run.to() <= colon).isPresent();
	}

	/** "Lee wrote on her blog:", not "Lee wrote that three piers were lost:". */
	static boolean isNext(Period period, Utterance introduction) {
		int behind = introduction.cue().map(words -> period.tokenAt(words.end())).orElse(period.size());
		return period.lower(period.size() - 1).equals(":") && !period.opensWithClause(behind) && !period.lower(behind).equals("that");
	}

	/** Who is about to speak in the next paragraph, and what says so. */
	static Optional<Utterance> introduces(Period period) {
		List<Cue> cues = CueReader.cuesIn(period);
		if (cues.isEmpty()) return subjectBeforeColon(period);
		Cue cue = cues.getLast();
		// "Read the text of the bill:"
		if (cue.inverted() && cue.words().from() == 0 && period.lower(0).equals("read")) return Optional.empty();
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
}
