package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.Gazetteer;
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
			"regarded", "regards", "spoke", "speaks", "talked", "talks", "teased", "teases", "wanted", "wants", "worried", "worries");
	private static final WordSet OFFERS = WordSet.of("issued", "issues", "issue", "issuing", "offered", "offers", "offer", "offering", "extended", "extends",
			"extending", "sent", "sends", "sending", "made", "makes", "making", "gave", "gives", "giving");
	/** Whoever gives one puts it in words. */
	private static final WordSet GIVEN_IN_WORDS = WordSet.of("apology", "apologies", "condolences", "thanks", "sympathies", "sympathy", "congratulations",
			"warning", "denial", "rebuke", "plea", "promise", "pledge", "greetings");
	/** Before what somebody else has done, or said. */
	private static final WordSet OF_OTHERS = WordSet.of("who", "whose", "whom", "which");
	private static final WordSet SEEMS = WordSet.of("seems", "seemed", "feels", "felt", "sounds", "sounded", "looks", "looked", "would", "'s");
	/** "It is easy to", where it is nobody. */
	private static final WordSet EASE = WordSet.of("easy", "easier", "hard", "harder", "difficult", "tempting", "wrong", "better", "best", "impossible");
	private static final int NEAR = 6;
	private static final int LONGEST = 14;
	/** What is sent, printed or given as a whole, and whose words it is in. */
	private static final WordSet MESSAGES = WordSet.of("statement", "statements", "email", "e-mail", "letter", "message", "tweet", "post", "memo", "note",
			"reply", "response", "apology", "transcript", "remarks", "speech", "comments");
	/** Put out by whoever it is from; a letter may be released by those who got it. */
	private static final WordSet STATEMENTS = WordSet.of("statement", "response", "apology");
	private static final WordSet SENT = WordSet.of("sent", "sends", "wrote", "writes", "posted", "posts", "tweeted");
	private static final WordSet ISSUED = WordSet.of("issued", "issues", "released", "releases", "published", "put");
	private static final WordSet NOTHING = WordSet.of();
	private static final WordSet ANSWERS = WordSet.of("answer", "answers", "charge", "charges", "question", "caption", "title", "label");
	private static final WordSet LINKING = WordSet.of("and", "but");
	private static final WordSet UP_TO = WordSet.of("for", "unless");
	private static final WordSet OTHERS_BEHIND = WordSet.of("from", "by", "of", "on", "about", "that", "which", "attributed");

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
				&& IntStream.range(name.from(), name.to()).anyMatch(i -> MESSAGES.contains(period.lower(i)) || period.lower(i).equals("report"));
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

	/**
	 * Whether nobody before the colon can be who speaks behind it, so that somebody else is meant to: "Then, in May:", "Transcript as follows:",
	 * but not "The letter:", which is by whoever wrote it.
	 */
	static boolean isNoneBeforeColon(Period period, int colon) {
		if (colon <= 1 || !period.lower(colon).equals(":") || beforeColon(period, colon).isPresent() || !CueReader.cuesIn(period).isEmpty()) return false;
		return period.lower(colon - 1).equals("follows") || !isOfWords(period, 0, colon)
				|| CueReader.subjectOf(period).filter(run -> run.to() <= colon).isPresent();
	}

	/**
	 * "The mayor teased a plan that “nobody has seen”": whoever does something with words there, and the verb. Any other verb tells what
	 * somebody does with the words of another: "The mayor ignored a call to “sell the mill”".
	 *
	 * @param quotation a token that stands within the sentence
	 */
	static Optional<Utterance> doer(Period period, int quotation) {
		Optional<Run> subject = new LeadingSubject(period).before(quotation).filter(run -> run.to() < quotation);
		if (subject.isEmpty() || isWithin(period, subject.get().from())) return Optional.empty();
		int offer = offering(period, subject.get().to(), quotation);
		int letter = offer < 0 && period.lower(quotation - 1).equals("to") ? purpose(period, subject.get().to(), quotation) : -1;
		if (offer < 0 && letter < 0 && isOfWork(period, subject.get().to(), quotation)) return Optional.empty();
		Span speaker = period.span(subject.get().from(), subject.get().to());
		if (offer >= 0) return doneIn(period, quotation, speaker, period.span(offer, offer + 1));
		if (letter >= 0) return doneIn(period, quotation, speaker, period.span(subject.get().to(), letter + 1));
		int from = subject.get().to();
		while (FunctionWords.isAdverb(period.lower(from))) from++;
		int verb = from;
		boolean done = false;
		while (verb < quotation && (period.isAuxiliary(verb) || FunctionWords.isAdverb(period.lower(verb)))) {
			done |= FunctionWords.BE.contains(period.lower(verb));
			verb++;
		}
		if (done || verb >= quotation || !WORDED.contains(period.lower(verb)) || isOfOthers(period, verb, quotation)) return Optional.empty();
		return doneIn(period, quotation, speaker, period.span(subject.get().to(), verb + 1));
	}

	private static Optional<Utterance> doneIn(Period period, int quotation, Span speaker, Span deed) {
		return period.quotation(quotation)
				.map(said -> new Utterance(Directness.DIRECT, List.of(said.inner()), Optional.of(speaker), Optional.of(deed)));
	}

	/** The letter in "sent a letter inviting them to “mend the dam”", not in "sent a letter after his vow to “mend it”"; or -1. */
	private static int purpose(Period period, int verb, int quotation) {
		int noun = messageBehind(period, verb + 1, sentBy(period, verb));
		boolean own = noun > 0 && IntStream.range(noun + 1, quotation).noneMatch(i -> OF_OTHERS.contains(period.lower(i)) || period.isPastVerb(i)
				|| FunctionWords.LEADS.contains(period.lower(i)) || FunctionWords.POSSESSIVES.contains(period.lower(i)) || period.lower(i).equals("'s"));
		return own ? noun : -1;
	}

	/** The verb in "issued a “deep apology”" and "a “heartfelt” apology", if whoever does it is the subject; or -1. */
	private static int offering(Period period, int from, int quotation) {
		int verb = quotation - 1;
		while (verb > from && quotation - verb < NEAR && period.isWord(verb) && !OFFERS.contains(period.lower(verb))
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(verb))) verb--;
		if (verb < from || !OFFERS.contains(period.lower(verb))) return -1;
		boolean given = GIVEN_IN_WORDS.contains(period.lower(quotation + 1)) || period.quotation(quotation).map(said -> said.inner().in(period.text()))
				.filter(words -> GIVEN_IN_WORDS.contains(words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))).isPresent();
		String before = period.lower(verb - 1);
		boolean joined = period.lower(verb).endsWith("ing") || before.equals("and");
		boolean own = IntStream.range(from, verb).allMatch(i -> period.isAuxiliary(i) && !FunctionWords.BE.contains(period.lower(i)) || isManner(period, i))
				|| joined && IntStream.range(from, verb).noneMatch(i -> OF_OTHERS.contains(period.lower(i))
						|| FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)) || FunctionWords.LEADS.contains(period.lower(i)));
		return given && own && !before.equals("never") && !before.equals("not") ? verb : -1;
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

	/** "Lee wrote on her blog:", not "Lee wrote that three piers were lost:". */
	static boolean isNext(Period period, Utterance introduction) {
		int behind = introduction.cue().map(words -> period.tokenAt(words.end())).orElse(period.size());
		return period.lower(period.size() - 1).equals(":") && !period.opensWithClause(behind) && !period.lower(behind).equals("that");
	}

	/** What the verb sends of one's own. */
	private static WordSet sentBy(Period period, int verb) {
		String sends = period.lower(verb);
		return SENT.contains(sends) ? MESSAGES : ISSUED.contains(sends) ? STATEMENTS : NOTHING;
	}

	private static boolean isManner(Period period, int i) {
		String word = period.lower(i);
		return FunctionWords.isAdverb(word) && !word.equals("not") && !word.equals("never");
	}

	/** The noun in "out a long letter to members", but not in "a statement from Roth": -1. */
	private static int messageBehind(Period period, int from, WordSet messages) {
		int i = period.lower(from).equals("out") ? from + 1 : from;
		boolean determined = messages != NOTHING && (FunctionWords.ARTICLES.contains(period.lower(i)) || FunctionWords.POSSESSIVES.contains(period.lower(i))
				|| period.lower(i).equals("this") || period.lower(i).equals("another"));
		int end = Math.min(i + NEAR, period.stop());
		for (i++; determined && i < end && period.isWord(i) && !FunctionWords.PREPOSITIONS.contains(period.lower(i)); i++) {
			if (!messages.contains(period.lower(i))) continue;
			boolean whole = i + 1 >= period.stop() || !period.isWord(i + 1) || FunctionWords.PREPOSITIONS.contains(period.lower(i + 1)) || period.isTime(i + 1)
					|| period.lower(i + 1).endsWith("ing") || FunctionWords.isAdverb(period.lower(i + 1));
			boolean others = IntStream.range(i + 1, period.stop()).anyMatch(j -> OTHERS_BEHIND.contains(period.lower(j)) && !period.isTime(j + 1));
			return whole && !others ? i : -1;
		}
		return -1;
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

	/**
	 * "For the mills, “it leaks.”", "Still, “it leaks.”", "The pier was “never safe.”": whether the sentence says nothing but what is quoted
	 * in it, in part, so that it may be from the mouth of whoever spoke just before. "On the sign, “…”" and "Acme “…”" are of others.
	 *
	 * @param from behind the words that tell who spoke, where they stand in that sentence
	 */
	static boolean isWoven(Period period, int quotation, int from) {
		if (quotation == from || isOfWork(period, from, quotation) || isOfWords(period, from, quotation)) return false;
		boolean ends = quotation + 1 >= period.stop();
		int lead = quotation - 1;
		while (lead > from && (FunctionWords.isAdverb(period.lower(lead)) || LINKING.contains(period.lower(lead)))) lead--;
		if (from > 0 && lead == from && lead < quotation - 1 && period.lower(lead).equals(",")) return ends;
		boolean leadsUp = UP_TO.contains(period.lower(from)) || quotation == from + 2 && FunctionWords.isAdverb(period.lower(from)) && !period.isTime(from);
		if (period.lower(quotation - 1).equals(",")) return from == 0 && ends && leadsUp;
		return tellsOfThing(period, quotation, from);
	}

	/**
	 * "Bread sells only where “it is cheap.”": whether the words may go on for whoever spoke just before, as no work or message is told of
	 * and they are no whole statement of another: "Later, “it leaks.”", "The owners were “sure of it.”", "“It leaks” was what Brook wrote".
	 */
	static boolean mayBeWoven(Period period, int quotation, int from) {
		String before = period.lower(quotation - 1);
		boolean stated = from == 0 && (before.equals(",") || FunctionWords.BE.contains(before));
		// "“It leaks,” bawled the fireman."
		stated |= before.equals(":") && quotation + 1 < period.stop();
		return quotation > from && !stated && !FunctionWords.BE.contains(period.lower(quotation + 1)) && !isOfWork(period, from, quotation)
				&& !isOfWords(period, from, quotation);
	}

	private static boolean isOfWords(Period period, int from, int quotation) {
		return IntStream.range(from, quotation).mapToObj(period::lower)
				.anyMatch(word -> MESSAGES.contains(word) || GIVEN_IN_WORDS.contains(word) || ANSWERS.contains(word));
	}

	/** "The dam was “never safe”", not "The law bars “every last boat”", nor what persons or bodies are, who may say so themselves. */
	private static boolean tellsOfThing(Period period, int quotation, int from) {
		int verb = quotation;
		while (verb > from && (period.isAuxiliary(verb - 1) || FunctionWords.isAdverb(period.lower(verb - 1)))) verb--;
		return verb < quotation && SpeakerPhrase.before(period, verb, from).filter(run -> NounPhrase.startsClause(period, from, run.from())
				&& FunctionWords.ARTICLES.contains(period.lower(run.from()))
				&& Description.of(period.span(run.from(), run.to()).in(period.text())).kind() == Description.Kind.UNTOLD).isPresent();
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
