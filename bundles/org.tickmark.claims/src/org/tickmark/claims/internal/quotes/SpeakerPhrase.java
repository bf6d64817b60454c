package org.tickmark.claims.internal.quotes;

import java.util.Optional;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Reads the noun phrase that names or describes a speaker, beside the words of saying. */
final class SpeakerPhrase {
	/** An apposition seldom holds more commas than this; a list does. */
	private static final int APPOSITION_COMMAS = 4;
	private static final int LONGEST = 40;
	private static final int ASIDE = 3;
	private static final int NEAR = 5;
	private static final int LONGEST_HEARER = 5;
	private static final WordSet DESCRIBING = WordSet.of("the", "a", "an");
	/** Open what somebody is: "Ann Lee, managing director of the mill". */
	private static final WordSet OFFICES = WordSet.of("managing", "founding", "acting", "outgoing", "incoming", "presiding", "commanding");
	/** Stand behind a participle as all that it governs. */
	private static final WordSet BARE_STATES = WordSet.of("available", "public", "clear", "aware", "possible");
	private static final WordSet ASIDES = WordSet.of("meanwhile", "however", "instead", "too", "though", "then");
	/** Stand before how many say so. */
	private static final WordSet DEGREES = WordSet.of("nearly", "almost", "virtually", "practically", "roughly", "approximately", "about", "around",
			"over", "under", "only", "just", "barely", "fully", "well", "slightly", "far");
	private static final WordSet WHOLES = WordSet.of("half", "all", "one", "everyone", "everybody", "nobody", "none", "every", "two-thirds");
	private static final WordSet FLOATING = WordSet.of("both", "each", "all");
	private static final WordSet PARTIES = WordSet.of("r", "d", "i");
	private static final WordSet OPEN_ENDS = WordSet.of("or", "nor", "but");
	private static final WordSet POINTS = WordSet.of("that", "this", "these", "those");
	/** Of which a clause without "that" tells more. */
	private static final WordSet GROUNDS = WordSet.of("reason", "reasons", "place", "day", "way", "time", "moment", "thing", "area", "question",
			"year", "version");
	private static final int NAME = 4;
	private static final WordSet CONTRASTS = WordSet.of("while", "but", "whereas");
	/** Open what tells when, where or how something was said. */
	private static final WordSet ATTENDANT = WordSet.of("in", "on", "at", "during", "after", "before", "without", "while", "when", "by",
			"for", "amid", "to", "as", "upon", "despite", "under", "though");
	private static final WordSet SIGNED = WordSet.of("signed", "issued", "released", "written", "posted", "published", "read");

	private final Period period;
	private final int floor;

	private SpeakerPhrase(Period period, int floor) {
		this.period = period;
		this.floor = Math.max(0, floor);
	}

	/** The subject that ends right before the token. @param floor the first token that may belong to it */
	static Optional<Run> before(Period period, int end, int floor) {
		var phrase = new SpeakerPhrase(period, floor);
		int relative = phrase.relative(end - 1);
		if (relative > floor) return before(period, relative, floor);
		int timed = TimePhrase.beforeTime(period, end, phrase.floor);
		if (timed < end && timed - 1 > floor && period.lower(timed - 1).equals(",")) return before(period, timed, floor);
		if (period.lower(end - 1).equals("that") && end - 2 >= floor && period.isWord(end - 2)) return before(period, end - 1, floor);
		Run set = period.isDash(end - 1) || period.lower(end - 1).equals("\u2014") || period.lower(end - 1).equals("\u2013")
				? phrase.beforeDash(end - 1) : new Run(0, 0);
		boolean titled = phrase.isTitle(end - 1) && period.endsSentence(end - 1);
		Run run = !set.isEmpty() ? set : NounPhrase.isPause(period, end - 1) ? phrase.withApposition(end - 1)
				: titled ? phrase.withApposition(end) : BareSubject.endingAt(period, phrase.floor, end);
		relative = run.isEmpty() ? -1 : phrase.relative(run.from());
		if (relative > floor) return before(period, relative, floor);
		return run.isEmpty() ? Optional.empty() : Optional.of(phrase.behindState(run));
	}

	/**
	 * "He told Karl Brook that", "she had asked Brook,", "he said Brook had left": whom the verb that stands there is said to, or of. Not
	 * "he told Brook voters" or "Brook's clerk", nor "Judge Brook", who may be another Brook.
	 */
	static Optional<Span> hearer(Period period, int from) {
		int verb = period.isAuxiliary(from) ? from + 1 : from;
		if (!period.isCapitalized(verb + 1) || SpeechVerbs.form(period.lower(verb)).isEmpty()) return Optional.empty();
		int end = verb + 2;
		while (end <= verb + NEAR && period.isCapitalized(end)) end++;
		boolean whole = !Name.isTitle(period.lower(verb + 1)) && !period.isCapitalized(end) && endsName(period, end);
		return whole ? Optional.of(period.span(verb + 1, end)) : Optional.empty();
	}

	/** "telling the Post that it leaks": "telling" governs what begins there. */
	static boolean isToldBy(Period period, int from) {
		for (int verb = from - 1; verb >= from - LONGEST_HEARER && verb > 0; verb--) {
			boolean tells = SpeechVerbs.form(period.lower(verb)).filter(form -> form.shape() == SpeechVerbs.Shape.GERUND
					&& form.verb().may(SpeechVerbs.SpeechVerb.Use.HEARER)).isPresent();
			if (tells) return true;
			boolean heard = period.isCapitalized(verb) || FunctionWords.ARTICLES.contains(period.lower(verb))
					|| FunctionWords.OBJECT_PRONOUNS.contains(period.lower(verb)) || period.isWord(verb) && period.isCapitalized(verb - 1);
			if (!heard) return false;
		}
		return false;
	}

	private static boolean endsName(Period period, int end) {
		String next = period.lower(end);
		boolean clause = FunctionWords.DETERMINERS.contains(next) || FunctionWords.QUESTION_WORDS.contains(next)
				|| FunctionWords.SUBJECT_PRONOUNS.contains(next) || FunctionWords.PREPOSITIONS.contains(next);
		boolean verb = period.isAuxiliary(end) && !next.equals("'s") || period.isPastVerb(end);
		return end >= period.stop() || next.equals(",") || period.isQuotation(end) || clause || verb;
	}

	/**
	 * "It sold boats and, according to clerks, bought mills": what the source says stands behind it, but not in "and, according to Lee,
	 * who saw it, left", "and, according to Lee, ill, and he left" or "and, according to Lee, said Roth, left".
	 *
	 * @param i its first token
	 */
	static boolean isJoined(Period period, int i, Run source) {
		if (i < 3 || !period.lower(i - 1).equals(",") || !period.lower(i - 2).equals("and")) return false;
		int next = source.to() + 1;
		boolean more = FunctionWords.RELATIVES.contains(period.lower(next)) || period.lower(next + 1).equals(",");
		return !more && !period.lower(next).equals("said") && !period.lower(source.to() - 1).equals("and");
	}

	/** "In Ulm, Va., Lee, a clerk, said": the state belongs to the town before it; one in full may say something itself. */
	private Run behindState(Run run) {
		int comma = run.from() + 2;
		boolean state = comma + 1 < run.to() && period.lower(comma - 1).equals(".") && period.lower(comma).equals(",")
				&& period.lower(run.from() - 1).equals(",") && period.isCapitalized(run.from() - 2) && period.isCapitalized(comma + 1)
				&& Gazetteer.isState(period.at(run.from()).text());
		return state ? new Run(comma + 1, run.to()) : run;
	}

	/** The "where" of "Doctors at hospitals where they were taken say", or -1: what was done there is no speaker. @param done its index */
	private int relative(int done) {
		if (!FunctionWords.BE.contains(period.lower(done - 1)) || !period.isWord(done) || period.isCapitalized(done)) return -1;
		int i = done - 2;
		while (i > floor && period.isWord(i) && !period.lower(i).equals("where")) i--;
		return period.lower(i).equals("where") ? i : -1;
	}

	/** The subject that stands behind its verb: said Ann Lee, who runs the port. */
	static Optional<Run> after(Period period, int start) {
		var phrase = new SpeakerPhrase(period, start);
		if (FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(start))) return Optional.of(new Run(start, start + 1));
		int end = NounPhrase.end(period, start);
		if (end == start || !NounPhrase.isNamed(period, start, end)) return Optional.empty();
		end = phrase.withOther(phrase.withSigner(BareSubject.withAlias(period, end)));
		int commas = 0;
		while (period.lower(end).equals(",") && phrase.opensApposition(end + 1) && commas++ < APPOSITION_COMMAS) {
			int next = phrase.appositionEnd(end + 1);
			// "said Ann Lee, who said it was “old”": that is another saying.
			int verb = FunctionWords.isAdverb(period.lower(end + 2)) ? end + 3 : end + 2;
			boolean says = period.isQuotation(next) && period.lower(end + 1).equals("who") && SpeechVerbs.form(period.lower(verb)).isPresent();
			if (next == end + 1 || says) break;
			end = next;
		}
		return Optional.of(new Run(start, end));
	}

	/** "read the statement signed by Ann Lee". */
	private int withSigner(int end) {
		boolean signed = period.lower(end).equals("by") && SIGNED.contains(period.lower(end - 1));
		int signer = signed ? Math.max(end, NounPhrase.end(period, end + 1)) : end;
		// "signed by the chief and owner, Ann Lee"
		return signed && period.lower(signer).equals("and") ? Math.max(signer, NounPhrase.end(period, signer + 1)) : signer;
	}

	/** "said the mayor and her aide." */
	private int withOther(int end) {
		boolean joined = period.lower(end).equals("and") && FunctionWords.DETERMINERS.contains(period.lower(end + 1));
		int other = joined ? NounPhrase.end(period, end + 1) : end;
		boolean closes = other >= period.stop() || period.lower(other).equals(",");
		return joined && closes && !period.hasFinite(end + 2, other - 1) && !period.isPastVerb(other - 1) ? other : end;
	}

	/** Only the noun phrase itself, without what is set off behind it. */
	static Run bareAfter(Period period, int start) {
		return new Run(start, NounPhrase.end(period, start));
	}

	/** "The former mayor - Ann Lee, who lost in May - said": what the dashes set off belongs to the speaker. */
	private Run beforeDash(int closing) {
		int close = period.isDash(closing - 1) ? closing - 1 : closing;
		String dash = period.lower(close);
		for (int i = close - 1; i > floor && close - i < LONGEST && !period.isQuotation(i); i--) {
			if (!period.lower(i).equals(dash) || dash.equals("-") && !period.isDash(i)) continue;
			int open = period.isDash(i - 1) ? i - 1 : i;
			Run head = BareSubject.endingAt(period, floor, open);
			boolean own = !head.isEmpty() && NounPhrase.startsClause(period, floor, head.from()) && (period.isCapitalized(head.to() - 1)
					|| FunctionWords.DETERMINERS.contains(period.lower(head.from())));
			return own ? new Run(head.from(), close) : new Run(0, 0);
		}
		return new Run(0, 0);
	}

	private Run withApposition(int comma) {
		int agents = JoinedSubject.beforeAgents(period, floor, comma);
		Run done = agents < 0 ? new Run(0, 0) : BareSubject.endingAt(period, floor, agents);
		if (!done.isEmpty() && NounPhrase.startsClause(period, floor, done.from())) return new Run(done.from(), comma);
		Run strict = withApposition(comma, false);
		return strict.isEmpty() ? withApposition(comma, true) : strict;
	}

	/** @param loose whether anything may stand between the commas ("Lee, after a long day, said"), if the speaker opens the period */
	private Run withApposition(int comma, boolean loose) {
		int commas = 0;
		for (int i = comma - 1; i > floor && comma - i < LONGEST && commas < APPOSITION_COMMAS; i--) {
			if (period.isQuotation(i) && !period.isWord(i - 1) || loose && CONTRASTS.contains(period.lower(i)) && !period.lower(i + 1).endsWith("ing"))
				break;
			if (!NounPhrase.isPause(period, i) || period.isDash(i + 1) || NounPhrase.isInAddress(period, i, comma)) continue;
			commas++;
			boolean aside = comma - i <= ASIDE && isAside(i + 1);
			if (!loose && !aside && !opensApposition(i + 1)) continue;
			Run head = BareSubject.endingAt(period, floor, i);
			// "Lee, whose boats carry fish, salt and grain, said": the clause is the apposition, and not the head of one.
			boolean age = head.to() == head.from() + 1 && period.at(head.from()).isNumber() && NounPhrase.isPause(period, head.from() - 1);
			boolean opens = !head.isEmpty() && !age && !isDoing(head) && !LooseSubject.hangs(period, floor, head.from())
					&& (loose ? opensPeriod(head) || contrasts(head) : NounPhrase.startsClause(period, floor, head.from()));
			if (opens) return new Run(nameBefore(head), aside || loose && tellsOccasion(i + 1) ? i : comma);
		}
		return new Run(0, 0);
	}

	/** "who left after also working in Ulm, Trier and Bonn": what somebody did. */
	private boolean isDoing(Run head) {
		boolean does = period.lower(head.from()).endsWith("ing") && !period.isCapitalized(head.from()) && head.to() - head.from() > 1;
		return does && (FunctionWords.isAdverb(period.lower(head.from() - 1)) || ATTENDANT.contains(period.lower(head.from() - 1)));
	}

	private boolean isRelative(int i) {
		return FunctionWords.RELATIVES.contains(period.lower(i)) || period.lower(i).equals("whose");
	}

	/** Where "Ann Lee, the editor of the town's paper, The Post" begins: a name before the description, if it opens the period. */
	private int nameBefore(Run head) {
		boolean role = DESCRIBING.contains(period.lower(head.from())) || !period.isCapitalized(head.from())
				&& Description.of("the " + period.span(head.from(), head.to()).in(period.text())).kind() == Description.Kind.PERSON;
		boolean described = period.lower(head.from() - 1).equals(",") && role && period.isCapitalized(head.from() - 2);
		int from = head.from() - 1;
		while (described && from > floor && period.isCapitalized(from - 1)) from--;
		if (from == floor && NounPhrase.STANDS_BEFORE.contains(period.lower(from))) from++;
		boolean opens = described && (from == floor || from == floor + 1 && NounPhrase.STANDS_BEFORE.contains(period.lower(floor)));
		boolean named = head.from() - 1 - from > 1 && !period.isTime(head.from() - 2)
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(from)) && !FunctionWords.isAdverb(period.lower(from));
		return opens && named ? from : head.from();
	}

	/** ", speaking on Monday,", ", during a visit,", ", without naming Lee,": how and when it was said, and not by whom. */
	private boolean tellsOccasion(int i) {
		String word = period.lower(i);
		return word.endsWith("ing") && !period.isCapitalized(i) && !word.equals("including") || ATTENDANT.contains(word);
	}

	/** ", for instance,", ", in turn,", ", however,", ", they said,": says nothing of the speaker. */
	private boolean isAside(int i) {
		boolean told = FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)) && NounPhrase.isPause(period, i + 2)
				&& SpeechVerbs.form(period.lower(i + 1)).filter(form -> form.verb().may(SpeechVerb.Use.BARE)).isPresent();
		return told || period.lower(i).equals("for") || period.lower(i).equals("in") || period.lower(i).equals("of")
				|| FunctionWords.isAdverb(period.lower(i)) && NounPhrase.isPause(period, i + 1);
	}

	/** "…, while the Post, quoting Lee, said". */
	private boolean contrasts(Run head) {
		return CONTRASTS.contains(period.lower(head.from() - 1)) && period.lower(head.from() - 2).equals(",") && head.to() - head.from() <= NEAR;
	}

	private boolean opensPeriod(Run head) {
		boolean owner = head.from() <= floor && head.to() - head.from() > 2
				&& (period.lower(head.to() - 2).equals("'s") || period.lower(head.from() + 1).equals("'s"));
		boolean first = head.from() <= floor || period.isQuotation(head.from() - 1) || head.from() == 1
				&& NounPhrase.STANDS_BEFORE.contains(period.lower(0)) || LooseSubject.opensSpeaking(period) && period.lower(head.from() - 1).equals(",");
		return first && (owner || period.isCapitalized(head.to() - 1) || FunctionWords.DETERMINERS.contains(period.lower(head.from())));
	}

	private boolean opensApposition(int i) {
		String word = period.lower(i);
		if (period.at(i).isNumber()) return true;
		if (!period.isWord(i) || word.endsWith("ing") && !period.isCapitalized(i) && !OFFICES.contains(word)
				|| FunctionWords.isAdverb(word)) return false;
		if (isRelative(i) && !word.equals("that") || JoinedSubject.BESIDES.contains(word)) return true;
		if (NounPhrase.isOrigin(period, i)) return true;
		if (FunctionWords.SUBJECT_PRONOUNS.contains(word) || FunctionWords.CONJUNCTIONS.contains(word)
				|| FunctionWords.PREPOSITIONS.contains(word)) return false;
		return !period.isAuxiliary(i) && SpeechVerbs.form(word).filter(form -> form.shape() != SpeechVerbs.Shape.BASE).isEmpty();
	}

	private int appositionEnd(int start) {
		int i = start;
		while (i < period.stop() && !period.lower(i).equals(",") && (!period.isQuotation(i) || isInDescription(start, i) || isTitle(i))
				&& !period.lower(i).equals(":") && !period.lower(i).equals(";")) i++;
		return i;
	}

	/** "said Ann Lee, the author of “Rivers of Ulm,” a history". */
	private boolean isTitle(int quotation) {
		return period.isWord(quotation - 1) && period.quotation(quotation).filter(title -> title.isTitled(period.text())).isPresent();
	}

	/** "said Ann Lee, one of the “first seven” millers": marks within what she is. */
	private boolean isInDescription(int start, int quotation) {
		return !isRelative(start) && period.isWord(quotation - 1) && period.isWord(quotation + 1) && !period.isCapitalized(quotation + 1)
				&& !period.endsSentence(quotation) && !FunctionWords.PREPOSITIONS.contains(period.lower(quotation + 1))
				&& !FunctionWords.LEADS.contains(period.lower(quotation + 1));
	}

	/** The subject if it can be one, or what of it can: empty for "removed from the lists", "made available" and the like. */
	static Optional<Run> mended(Period period, Run whole) {
		Run run = withDegree(period, withName(period, withoutAdverb(period, whole)));
		int from = run.from();
		if (period.isCapitalized(from)) return Optional.of(withoutGround(period, run));
		if (isScrap(period, run)) return aroundScrap(period, run);
		// "happy to hear Lee", "funny to watch Ann Lee, who left,"
		if (period.lower(from + 1).equals("to") && from + 3 < run.to() && period.isCapitalized(from + 3)) return Optional.of(new Run(from + 3, run.to()));
		// "that new report, Ann Lee"
		int name = run.to();
		while (name > from && period.isCapitalized(name - 1)) name--;
		boolean apposed = period.lower(name - 1).equals(",") && name < run.to() && run.to() - name <= NAME && name - from <= NAME;
		if (apposed && POINTS.contains(period.lower(from - 1))) return Optional.of(new Run(name, run.to()));
		// "the self-described liberal"
		int self = from - 3;
		boolean tied = period.isPast(from - 1) && period.lower(from - 2).equals("-") && period.lower(self).equals("self");
		if (tied) return Optional.of(new Run(FunctionWords.DETERMINERS.contains(period.lower(self - 1)) ? self - 1 : self, run.to()));
		return Optional.of(withoutGround(period, run));
	}

	/** "Lee, meanwhile", "Lee and Roth both": when they said it, and that each did. */
	private static Run withoutAdverb(Period period, Run run) {
		int last = run.to() - 1;
		boolean each = last > run.from() && FLOATING.contains(period.lower(last)) && period.isCapitalized(last - 1);
		boolean aside = last > run.from() + 1 && (ASIDES.contains(period.lower(last)) || FunctionWords.isAdverb(period.lower(last)))
				&& period.lower(last - 1).equals(",");
		return each ? new Run(run.from(), last) : aside ? new Run(run.from(), last - 1) : run;
	}

	/** "More than half of them", "just over half", "virtually all": what tells how many they are. */
	private static Run withDegree(Period period, Run run) {
		int from = run.from();
		String first = period.lower(from);
		boolean part = FunctionWords.ARTICLES.contains(first) && JoinedSubject.SHARES.contains(period.lower(from + 1));
		boolean degree = DEGREES.contains(first) || first.equals("shy");
		if (!degree && !part && !period.at(from).isNumber() && !JoinedSubject.COUNTS.contains(first) && !WHOLES.contains(first)) return run;
		String two = period.lower(from - 2);
		boolean compared = switch (period.lower(from - 1)) {
			case "than" -> two.equals("more") || two.equals("less") || two.equals("fewer");
			case "of" -> two.equals("shy") || two.equals("short");
			case "to" -> two.equals("up") || two.equals("close");
			case "least", "most" -> two.equals("at");
			default -> false;
		};
		if (compared) from -= 2;
		while (from > 0 && DEGREES.contains(period.lower(from - 1))) from--;
		return from < run.from() && NounPhrase.startsClause(period, 0, from) ? new Run(from, run.to()) : run;
	}

	/** "R-Fla., the clerk": of the person whose name stands before it. */
	private static Run withName(Period period, Run run) {
		int from = run.from();
		boolean label = PARTIES.contains(period.lower(from)) && period.lower(from + 1).equals("-") && period.lower(from - 1).equals(",");
		Optional<Run> name = label && period.isCapitalized(from - 2) ? before(period, from - 1, 0) : Optional.empty();
		return name.map(one -> new Run(one.from(), run.to())).orElse(run);
	}

	/** What somebody did or was done to, or the end of another clause. */
	private static boolean isScrap(Period period, Run run) {
		String first = period.lower(run.from());
		String next = period.lower(run.from() + 1);
		boolean done = period.isPastVerb(run.from()) || first.endsWith("ing") && run.to() - run.from() > 1 && !first.equals("including");
		boolean governs = FunctionWords.PREPOSITIONS.contains(next) || FunctionWords.DETERMINERS.contains(next) || BARE_STATES.contains(next);
		return done && governs && !FunctionWords.DETERMINERS.contains(period.lower(run.from() - 1)) || OPEN_ENDS.contains(first);
	}

	/**
	 * "Lee, speaking in Ulm, said", "Some seek to be removed from the lists and say", "or mailed - but she said": whoever stands before,
	 * opens the sentence or is in it.
	 */
	private static Optional<Run> aroundScrap(Period period, Run scrap) {
		int pronoun = scrap.to() - 2;
		if (pronoun > scrap.from() && FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(pronoun))) return Optional.of(new Run(pronoun, pronoun + 1));
		if (period.lower(scrap.from() - 1).equals(",")) return before(period, scrap.from() - 1, 0);
		boolean people = FunctionWords.COUNT_NOUNS.contains(period.lower(0)) && FunctionWords.PLURALS.contains(period.lower(1));
		boolean several = people || FunctionWords.PLURALS.contains(period.lower(0)) && !FunctionWords.PREPOSITIONS.contains(period.lower(1));
		return several ? Optional.of(new Run(0, people ? 2 : 1)) : Optional.empty();
	}

	/** "One reason Lee and Roth", "the place harbour officials": the noun whose clause they open says nothing. */
	private static Run withoutGround(Period period, Run run) {
		int noun = run.from() + 1;
		String first = period.lower(run.from());
		boolean opens = noun + 1 < run.to() && GROUNDS.contains(period.lower(noun))
				&& (FunctionWords.ARTICLES.contains(first) || first.equals("one") || first.equals("another"));
		String next = period.lower(noun + 1);
		boolean subject = period.isWord(noun + 1) && !FunctionWords.PREPOSITIONS.contains(next) && !FunctionWords.CONJUNCTIONS.contains(next)
				&& !FunctionWords.RELATIVES.contains(next);
		return opens && subject ? new Run(noun + 1, run.to()) : run;
	}

	/** "Lee and Roth together said", not "The men who lived together said". */
	static boolean isJoint(Period period, int i) {
		return period.lower(i).equals("together") && (period.isAuxiliary(i - 1) || period.isCapitalized(i - 1));
	}
}
