package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.phrases.NounPhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.claims.internal.quotes.speakers.LeadingSubject;
import org.tickmark.claims.internal.quotes.speakers.MainSubject;
import org.tickmark.claims.internal.quotes.speakers.SpeakerPhrase;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Who probably speaks a quotation that no words of saying give to anybody. */
final class PartQuotation {
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
	private static final int NEAR = 6;
	/** What is sent, printed or given as a whole, and whose words it is in. */
	static final WordSet MESSAGES = WordSet.of("statement", "statements", "email", "e-mail", "letter", "message", "tweet", "post", "memo", "note",
			"reply", "response", "apology", "transcript", "remarks", "speech", "comments");
	/** Put out by whoever it is from; a letter may be released by those who got it. */
	private static final WordSet STATEMENTS = WordSet.of("statement", "response", "apology");
	private static final WordSet SENT = WordSet.of("sent", "sends", "wrote", "writes", "posted", "posts", "tweeted");
	private static final WordSet ISSUED = WordSet.of("issued", "issues", "released", "releases", "published", "put");
	private static final WordSet NOTHING = WordSet.of();
	private static final WordSet ANSWERS = WordSet.of("answer", "answers", "charge", "charges", "question", "caption", "title", "label");
	/** What stands in marks behind them is printed, sung, worn or only named. */
	private static final WordSet PRINTED = WordSet.of("titled", "entitled", "headline", "headlines", "headlined", "line", "column", "article", "articles",
			"story", "stories", "site", "website", "book", "books", "novel", "film", "movie", "song", "songs", "album", "poster", "posters", "sign", "signs",
			"banner", "banners", "slogan", "slogans", "motto", "named", "dubbed", "known", "meaning", "translated", "latin", "hashtag", "shirt",
			"subject", "clause", "law", "laws", "act", "acts", "constitution", "treaty", "episode", "show", "note", "notes", "order", "orders", "call", "calls",
			"contract", "contracts", "charter", "rule", "rules", "bill", "text", "texts", "verdict", "ruling");
	private static final WordSet OPENS = WordSet.of("and", "but", "while", "though", "although", "whereas");
	private static final WordSet REMARKS = WordSet.of("remark", "comment", "claim", "claims", "assertion", "assertions", "suggestion", "argument", "complaint",
			"boast", "promise", "pledge", "vow", "warning", "insistence", "contention", "belief", "view", "testimony", "declaration", "prediction");
	private static final WordSet OWN = WordSet.of("his", "her", "their");
	private static final WordSet ANYBODY = WordSet.of("i", "we", "you");
	/** Open a clause about somebody else, or deny that the words were said. */
	private static final WordSet CLAUSES = WordSet.of("after", "before", "when", "while", "because", "if", "although", "though", "until", "since", "unless",
			"never", "not");
	/** What is in the words of another. */
	private static final WordSet TAKES = WordSet.of("received", "receives", "got", "faced", "faces", "heard", "hears", "read", "reads", "saw", "sees",
			"ignored", "ignores", "joined", "joins", "attended", "watched", "won", "earned", "violated", "became", "becomes", "needs", "lacks");
	private static final int LONGEST_CLAUSE = 30;
	/** Hardly so many words stand before a quotation and have no verb. */
	private static final int LONGEST_LEAD_IN = 40;
	private static final Pattern SPACE = Pattern.compile("\\s+");
	private static final WordSet LINKING = WordSet.of("and", "but");
	private static final WordSet UP_TO = WordSet.of("for", "unless");
	private static final WordSet OTHERS_BEHIND = WordSet.of("from", "by", "of", "on", "about", "that", "which", "attributed");

	private PartQuotation() { }

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

	/**
	 * "The mayor hit the clerk for “hiding the leaks”", "Roth took credit for “each and every dam”": whose clause it is, and its verb, where
	 * nothing is printed, told by another or done to whoever it is about, and the words are not about what that person does.
	 *
	 * @param quotation a token that stands within the sentence
	 */
	static Optional<Utterance> teller(Period period, int quotation) {
		Optional<Run> subject = subject(period, quotation).filter(run -> !FunctionWords.RELATIVES.contains(period.lower(run.from()))
				&& !FunctionWords.QUESTION_WORDS.contains(period.lower(run.from() - 1)) && !FunctionWords.LEADS.contains(period.lower(run.from() - 1)));
		if (subject.isEmpty()) return Optional.empty();
		int verb = subject.get().to();
		boolean be = false;
		for (; verb < quotation && (period.isAuxiliary(verb) || FunctionWords.isAdverb(period.lower(verb))); verb++)
			be |= FunctionWords.BE.contains(period.lower(verb));
		boolean told = be && !period.lower(verb).endsWith("ing");
		boolean does = period.lower(quotation - 1).equals(",") && period.quotation(quotation)
				.filter(said -> SPACE.split(said.inner().in(period.text()), 2)[0].endsWith("ing")).isPresent();
		boolean printed = IntStream.range(subject.get().from(), quotation).anyMatch(i -> isPrinted(period, i));
		boolean hangs = IntStream.range(subject.get().to(), quotation).anyMatch(i -> CLAUSES.contains(period.lower(i)));
		String next = period.lower(quotation + 1);
		boolean tied = period.isWord(quotation + 1) && !FunctionWords.PREPOSITIONS.contains(next) && !FunctionWords.CONJUNCTIONS.contains(next)
				&& !FunctionWords.LEADS.contains(next);
		if (told || does || printed || hangs || tied || TAKES.contains(period.lower(verb)) || isRemark(period, verb, quotation)
				|| isOfOthers(period, verb, quotation))
			return Optional.empty();
		Span words = period.span(subject.get().to(), Math.min(verb + 1, quotation));
		return doneIn(period, quotation, period.span(subject.get().from(), subject.get().to()), words);
	}

	/** Whoever or whatever the clause is about that the words stand in. */
	static Optional<Run> subject(Period period, int quotation) {
		return nearest(period, quotation, 1).or(() -> new LeadingSubject(period).before(quotation)).or(() -> nearest(period, quotation, 0))
				.filter(run -> run.to() < quotation && !ANYBODY.contains(period.lower(run.from())));
	}

	/** "her remark that “it leaks”", "a claim by Roth that “it leaks”": none of whoever the clause is about. */
	private static boolean isRemark(Period period, int from, int quotation) {
		int noun = quotation - 1;
		boolean that = false;
		while (noun > from && !MESSAGES.contains(period.lower(noun)) && !REMARKS.contains(period.lower(noun)))
			that |= period.lower(noun--).equals("that");
		String next = period.lower(noun + 1);
		return that && noun > from && (OWN.contains(period.lower(noun - 1)) || next.equals("by") || next.equals("from"));
	}

	/** "titled “…”", "the headline “…”": what stands in the marks need not be anybody's own words. */
	static boolean isPrinted(Period period, int i) {
		return PRINTED.contains(period.lower(i));
	}

	/** "Roth left, and the crowd took up “…”", "While the mayor laid out “…”": the subject of the clause that the words stand in. */
	private static Optional<Run> nearest(Period period, int quotation, int first) {
		for (int i = quotation - 2; i >= Math.max(first, quotation - LONGEST_CLAUSE); i--) {
			String word = period.lower(i);
			boolean opens = word.equals(";") || OPENS.contains(word) && (i == 0 || period.lower(i - 1).equals(","));
			int verb = i + 2;
			while (opens && verb < quotation && !isVerb(period, verb, i + 1)) verb++;
			if (!opens || verb >= quotation) continue;
			while (verb > i + 2 && FunctionWords.isAdverb(period.lower(verb - 1))) verb--;
			Optional<Run> subject = SpeakerPhrase.before(period, verb, i + 1);
			if (subject.isPresent()) return subject;
		}
		return Optional.empty();
	}

	/** "“It leaks,” one mill ad declared", "The “dam leaks,” growled Roth": the subject of the verb right behind the words, if none stands before. */
	static Optional<Utterance> behind(Period period, int quotation) {
		int from = quotation + 1;
		boolean apart = period.isWord(from) && period.at(quotation).end() < period.at(from).start();
		boolean ended = period.endsSentence(quotation)
				|| period.quotation(quotation).filter(said -> said.inner().in(period.text()).endsWith(",")).isPresent();
		int opening = quotation;
		while (opening > 0 && quotation - opening <= LONGEST_LEAD_IN && !period.isDash(opening - 1) && !period.lower(opening - 1).equals("(")) opening--;
		if (!ended || !apart || quotation - opening > LONGEST_LEAD_IN || period.hasFinite(opening, quotation)) return Optional.empty();
		int verb = from;
		while (verb < Math.min(period.stop(), from + LONGEST_CLAUSE) && !isVerb(period, verb, from) && !period.isQuotation(verb)) verb++;
		// "“It leaks,” was the message of the play"
		if (!isVerb(period, verb, from) || verb == from && FunctionWords.BE.contains(period.lower(verb))) return Optional.empty();
		int told = verb;
		Optional<Run> who = told == from ? SpeakerPhrase.after(period, told + 1)
				: SpeakerPhrase.before(period, told, from).filter(run -> run.from() == from);
		return who.flatMap(run -> doneIn(period, quotation, period.span(run.from(), run.to()), period.span(told, told + 1)));
	}

	/** "said", and "states" behind its subject. */
	private static boolean isVerb(Period period, int i, int from) {
		return period.isPastVerb(i) || period.isAuxiliary(i) && !period.lower(i).equals("'s") || i > from && SpeechVerbs.form(period.lower(i))
				.filter(form -> form.shape() == SpeechVerbs.Shape.PRESENT || form.shape() == SpeechVerbs.Shape.PAST).isPresent();
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

	static boolean isOfWords(Period period, int from, int quotation) {
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
		String subject = MainSubject.of(period).map(run -> period.span(run.from(), run.to()).in(period.text())).orElse("it");
		String first = name.substring(0, Math.max(0, name.indexOf(' '))).toLowerCase(Locale.ROOT);
		return switch (subject.toLowerCase(Locale.ROOT)) {
			case "he" -> !Name.genderOf(first).fits(Gender.MALE);
			case "she" -> !Name.genderOf(first).fits(Gender.FEMALE);
			case "they", "who", "we", "you", "i" -> true;
			default -> Description.of(subject).kind() == Description.Kind.PERSON || Description.of(subject).kind() == Description.Kind.SEVERAL;
		};
	}
}
