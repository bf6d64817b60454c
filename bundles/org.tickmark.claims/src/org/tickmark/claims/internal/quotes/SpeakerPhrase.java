package org.tickmark.claims.internal.quotes;

import java.util.Optional;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** Reads the noun phrase that names or describes a speaker, beside the words of saying. */
final class SpeakerPhrase {
	/** An apposition seldom holds more commas than this; a list does. */
	private static final int APPOSITION_COMMAS = 4;
	private static final int LONGEST = 40;
	private static final int ASIDE = 3;
	private static final int NEAR = 5;
	private static final int RELATIVE = 12;
	/** "Ann Lee during the debate said" */
	private static final WordSet OCCASIONS = WordSet.of("during", "after", "before", "following", "amid", "via", "through", "throughout");
	private static final WordSet DESCRIBING = WordSet.of("the", "a", "an");
	private static final WordSet ONLY_AS_SPEAKER = WordSet.of("one", "some", "many", "others", "another", "most", "both", "several",
			"this", "that", "those", "nobody", "everyone", "everybody", "somebody", "someone", "two", "three", "few");
	private static final WordSet STANDS_BEFORE = WordSet.of("but", "and", "so", "yet", "that", "while", "when", "because", "if", "as",
			"although", "though", "since", "whereas", "where", "whether", "than", "or", "until", "once", "before", "after", "what", "how",
			"why");
	/** Set off who else is meant: "clerks, like their friends, say". */
	static final WordSet BESIDES = WordSet.of("like", "unlike", "including", "along", "together");
	/** Open what somebody is: "Ann Lee, managing director of the mill". */
	private static final WordSet OFFICES = WordSet.of("managing", "founding", "acting", "outgoing", "incoming", "presiding", "commanding");
	private static final WordSet KNOWN = WordSet.of("identified", "known", "named", "described", "introduced");
	private static final WordSet CONTRASTS = WordSet.of("while", "but", "whereas");
	private static final WordSet SEEM = WordSet.of("sound", "sounds", "seem", "seems", "look", "looks", "feel", "feels");
	/** Open what tells when, where or how something was said. */
	private static final WordSet ATTENDANT = WordSet.of("in", "on", "at", "during", "after", "before", "without", "while", "when", "by",
			"for", "amid", "to", "as", "upon", "despite", "under", "though");
	private static final WordSet PASSING = WordSet.of("past", "meantime", "end");
	private static final WordSet SIGNED = WordSet.of("signed", "issued", "released", "written", "posted", "published", "read");
	private static final WordSet COURTESIES = WordSet.of("mr", "mrs", "ms", "miss", "dr", "cllr", "pm", "sen", "rep", "gov");
	private static final WordSet PAUSES = WordSet.of(",", "\u2014", "\u2013");
	private static final int LONG_RELATIVE = 30;

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
		int timed = Adverbial.beforeTime(period, end, phrase.floor);
		if (timed < end && timed - 1 > floor && period.lower(timed - 1).equals(",")) return before(period, timed, floor);
		if (period.lower(end - 1).equals("that") && end - 2 >= floor && period.isWord(end - 2)) return before(period, end - 1, floor);
		Run set = period.isDash(end - 1) || period.lower(end - 1).equals("\u2014") || period.lower(end - 1).equals("\u2013")
				? phrase.beforeDash(end - 1) : new Run(0, 0);
		Run run = !set.isEmpty() ? set : isPause(period, end - 1) ? phrase.withApposition(end - 1) : phrase.endingAt(end);
		relative = run.isEmpty() ? -1 : phrase.relative(run.from());
		if (relative > floor) return before(period, relative, floor);
		return run.isEmpty() ? Optional.empty() : Optional.of(run);
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
		if (end == start || !phrase.isNamed(start, end)) return Optional.empty();
		end = phrase.withOther(phrase.withSigner(end));
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
			Run head = endingAt(open);
			boolean own = !head.isEmpty() && startsClause(head.from()) && (period.isCapitalized(head.to() - 1)
					|| FunctionWords.DETERMINERS.contains(period.lower(head.from())));
			return own ? new Run(head.from(), close) : new Run(0, 0);
		}
		return new Run(0, 0);
	}

	private boolean isNamed(int from, int to) {
		for (int i = from; i < to; i++) {
			if (period.isWord(i)) return true;
		}
		// "4 in 10 said"
		return to > from && (period.lower(to - 1).equals("%") || period.at(to - 1).isNumber());
	}

	private static boolean isPause(Period period, int i) {
		return (period.isDash(i) || PAUSES.contains(period.lower(i))) && !NounPhrase.isInTitle(period, i);
	}

	private Run withApposition(int comma) {
		int agents = JoinedSubject.beforeAgents(period, floor, comma);
		Run done = agents < 0 ? new Run(0, 0) : endingAt(agents);
		if (!done.isEmpty() && startsClause(done.from())) return new Run(done.from(), comma);
		Run strict = withApposition(comma, false);
		return strict.isEmpty() ? withApposition(comma, true) : strict;
	}

	/** @param loose whether anything may stand between the commas ("Lee, after a long day, said"), if the speaker opens the period */
	private Run withApposition(int comma, boolean loose) {
		int commas = 0;
		for (int i = comma - 1; i > floor && comma - i < LONGEST && commas < APPOSITION_COMMAS; i--) {
			if (period.isQuotation(i) && !period.isWord(i - 1) || loose && CONTRASTS.contains(period.lower(i)) && !period.lower(i + 1).endsWith("ing"))
				break;
			if (!isPause(period, i) || period.isDash(i + 1) || NounPhrase.isInAddress(period, i, comma)) continue;
			commas++;
			boolean aside = comma - i <= ASIDE && isAside(i + 1);
			if (!loose && !aside && !opensApposition(i + 1)) continue;
			Run head = endingAt(i);
			// "Lee, whose boats carry fish, salt and grain, said": the clause is the apposition, and not the head of one.
			boolean age = head.to() == head.from() + 1 && period.at(head.from()).isNumber() && isPause(period, head.from() - 1);
			boolean opens = !head.isEmpty() && !age && !LooseSubject.hangs(period, floor, head.from())
					&& (loose ? opensPeriod(head) || contrasts(head) : startsClause(head.from()));
			if (opens) return new Run(nameBefore(head), aside || loose && tellsOccasion(i + 1) ? i : comma);
		}
		return new Run(0, 0);
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
		if (from == floor && STANDS_BEFORE.contains(period.lower(from))) from++;
		boolean opens = described && (from == floor || from == floor + 1 && STANDS_BEFORE.contains(period.lower(floor)));
		boolean named = head.from() - 1 - from > 1 && !period.isTime(head.from() - 2)
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(from)) && !FunctionWords.isAdverb(period.lower(from));
		return opens && named ? from : head.from();
	}

	/** ", speaking on Monday,", ", during a visit,", ", without naming Lee,": how and when it was said, and not by whom. */
	private boolean tellsOccasion(int i) {
		String word = period.lower(i);
		return word.endsWith("ing") && !period.isCapitalized(i) && !word.equals("including") || ATTENDANT.contains(word);
	}

	/** ", for instance,", ", in turn,", ", however,": says nothing of the speaker. */
	private boolean isAside(int i) {
		return period.lower(i).equals("for") || period.lower(i).equals("in") || period.lower(i).equals("of")
				|| FunctionWords.isAdverb(period.lower(i)) && isPause(period, i + 1);
	}

	/** "…, while the Post, quoting Lee, said". */
	private boolean contrasts(Run head) {
		return CONTRASTS.contains(period.lower(head.from() - 1)) && period.lower(head.from() - 2).equals(",") && head.to() - head.from() <= NEAR;
	}

	private boolean opensPeriod(Run head) {
		boolean owner = head.from() <= floor && head.to() - head.from() > 2
				&& (period.lower(head.to() - 2).equals("'s") || period.lower(head.from() + 1).equals("'s"));
		boolean first = head.from() <= floor || period.isQuotation(head.from() - 1) || head.from() == 1
				&& STANDS_BEFORE.contains(period.lower(0)) || LooseSubject.opensSpeaking(period) && period.lower(head.from() - 1).equals(",");
		return first && (owner || period.isCapitalized(head.to() - 1) || FunctionWords.DETERMINERS.contains(period.lower(head.from())));
	}

	private boolean startsClause(int i) {
		return startsClause(period, floor, i);
	}

	static boolean startsClause(Period period, int floor, int i) {
		return i <= floor || isPause(period, i - 1) || period.isQuotation(i - 1) || STANDS_BEFORE.contains(period.lower(i - 1))
				|| FunctionWords.isAdverb(period.lower(i - 1))
				|| !period.isWord(i - 1) || period.isTime(i - 1);
	}

	private boolean opensApposition(int i) {
		String word = period.lower(i);
		if (period.at(i).isNumber()) return true;
		if (!period.isWord(i) || word.endsWith("ing") && !period.isCapitalized(i) && !OFFICES.contains(word)
				|| FunctionWords.isAdverb(word)) return false;
		if (isRelative(i) && !word.equals("that") || BESIDES.contains(word)) return true;
		if (NounPhrase.isOrigin(period, i)) return true;
		if (FunctionWords.SUBJECT_PRONOUNS.contains(word) || FunctionWords.CONJUNCTIONS.contains(word)
				|| FunctionWords.PREPOSITIONS.contains(word)) return false;
		return !period.isAuxiliary(i) && SpeechVerbs.form(word).filter(form -> form.shape() != SpeechVerbs.Shape.BASE).isEmpty();
	}

	private int appositionEnd(int start) {
		int i = start;
		while (i < period.stop() && !period.lower(i).equals(",") && !period.isQuotation(i) && !period.lower(i).equals(":")
				&& !period.lower(i).equals(";")) i++;
		return i;
	}

	private Run endingAt(int before) {
		int end = Adverbial.beforeTime(period, before, floor);
		while (end - 1 > floor && period.isDash(end - 1)) end--;
		String last = period.lower(end - 1);
		// "who in the past has said"
		if (PASSING.contains(last) && end - 4 >= floor && period.lower(end - 2).equals("the") && period.lower(end - 3).equals("in"))
			return endingAt(end - 3);
		if (end - 1 < floor) return new Run(0, 0);
		if (FunctionWords.SUBJECT_PRONOUNS.contains(last) || ONLY_AS_SPEAKER.contains(last)
				&& !period.isCapitalized(end - 2) && !period.lower(end - 2).equals("in") && !period.lower(end - 2).equals("of"))
			return new Run(period.lower(end - 2).equals("but") && period.lower(end - 3).equals("all") ? Math.max(floor, end - 3) : end - 1, end);
		int from = end;
		while (from - 1 >= floor && end - from < LONGEST && joins(from - 1, from, end)) from--;
		while (from < end && isStray(from) && !isTied(from)) from++;
		if (floor == 0 && LooseSubject.speaksFirst(period, end)) return new Run(lastNoun(0, end), end);
		if (from == end) return new Run(0, 0);
		Run whole = beforeRelative(from, end);
		if (!whole.isEmpty()) return whole;
		Run known = beforeAlias(from, end);
		if (!known.isEmpty()) return known;
		boolean share = period.at(end - 1).isNumber() && period.lower(end - 2).equals("in");
		if (from < end && FunctionWords.PREPOSITIONS.contains(period.lower(from))) from = share ? from + 1 : lastNoun(from, end);
		Run main = beforeOccasion(from);
		if (!main.isEmpty()) return main;
		boolean article = end == from + 1 && FunctionWords.ARTICLES.contains(period.lower(from));
		if (!isNamed(from, end) || article) return new Run(0, 0);
		// "ten activists police said they were seeking"
		if (end - from > 2 && JoinedSubject.isSought(period, from, end)) return new Run(end - 1, end);
		Run relative = beforeLongRelative(from, end);
		return relative.isEmpty() ? new Run(JoinedSubject.from(period, floor, from, end), end) : relative;
	}

	/** "A father who lost six boys in a fire at his home said": all of it, where the clause with "who" has its verb and needs no other. */
	private Run beforeLongRelative(int from, int end) {
		int who = floor + 1;
		while (who < from && who < floor + NEAR + 1 && !period.lower(who).equals("who")) who++;
		boolean near = who < from && period.lower(who).equals("who") && period.isWord(who - 1) && from - who < LONG_RELATIVE;
		if (!near || FunctionWords.CONJUNCTIONS.contains(period.lower(from - 1))) return new Run(0, 0);
		int open = 1;
		for (int i = who + 1; i < from; i++) {
			String word = period.lower(i);
			if (!period.isWord(i) && !word.equals("-") && !word.equals("'s") || period.isQuotation(i)
					|| FunctionWords.SUBJECT_PRONOUNS.contains(word)) return new Run(0, 0);
			boolean that = word.equals("that") && (period.isAuxiliary(i + 1) || period.isPastVerb(i + 1));
			if (that) open++;
			else if (FunctionWords.CONJUNCTIONS.contains(word) && !word.equals("and") && !word.equals("as") && !word.equals("because")) return new Run(0, 0);
			if (period.isAuxiliary(i) && !period.isAuxiliary(i - 1) && !period.lower(i - 1).equals("to")
					|| period.isPastVerb(i) && !period.isAuxiliary(i - 1)) open--;
		}
		Run head = open == 0 ? endingAt(who) : new Run(0, 0);
		return !head.isEmpty() && startsClause(head.from()) ? new Run(head.from(), end) : new Run(0, 0);
	}

	private Run beforeOccasion(int from) {
		boolean occasion = OCCASIONS.contains(period.lower(from - 1)) && from - 2 >= floor && period.isCapitalized(from - 2)
				&& FunctionWords.DETERMINERS.contains(period.lower(from));
		Run head = occasion ? endingAt(from - 1) : new Run(0, 0);
		boolean whole = !head.isEmpty() && head.to() - head.from() <= NEAR && startsClause(head.from())
				&& !period.hasFinite(head.from(), head.to());
		return whole ? head : new Run(0, 0);
	}

	/** "voters who favor the tax", "a man who accused Lee of theft": the subject of "say" is not "the tax", nor "Lee of theft". */
	private Run beforeRelative(int from, int end) {
		// "who were at Monday's meeting"
		int first = period.lower(from - 1).equals("'s") && period.isTime(from - 2) ? from - 2 : from;
		for (int i = first - 1; from < end && i > Math.max(floor, from - RELATIVE) && period.isWord(i); i--) {
			if (opensClause(i)) break;
			boolean whose = period.lower(i).equals("whose") && i < from - 1;
			if (!whose && !period.lower(i).equals("who") || i == from - 1 && period.isCapitalized(from)) continue;
			Run head = period.isWord(i - 1) ? endingAt(i) : new Run(0, 0);
			return head.isEmpty() ? head : new Run(head.from(), end);
		}
		return new Run(0, 0);
	}

	/** "a clerk identified only as Kim", "the guard known as Roth": the name is not all of the subject. */
	private Run beforeAlias(int from, int end) {
		int as = from - 1;
		if (!period.lower(as).equals("as") || !period.isCapitalized(from)) return new Run(0, 0);
		int known = period.lower(as - 1).equals("only") || period.lower(as - 1).equals("just") ? as - 2 : as - 1;
		boolean alias = known > floor && KNOWN.contains(period.lower(known)) && period.isWord(known - 1) && !period.isAuxiliary(known - 1)
				&& !FunctionWords.isAdverb(period.lower(known - 1)) && !FunctionWords.TIMES.contains(period.lower(known - 1))
				&& !period.lower(known - 1).equals("later");
		Run head = alias ? endingAt(known) : new Run(0, 0);
		return head.isEmpty() ? head : new Run(head.from(), end);
	}

	/** What stands behind is the subject of a clause of its own: "who said Lee", "who knew that Lee". */
	private boolean opensClause(int i) {
		String word = period.lower(i);
		return SpeechVerbs.form(word).filter(form -> form.verb().may(SpeechVerb.Use.BARE)).isPresent()
				|| FunctionWords.CONJUNCTIONS.contains(word) && !word.equals("and") && !word.equals("or") && !word.equals("as");
	}

	/** "newly-appointed": no adverb of the sentence. */
	private boolean isTied(int i) {
		return period.isWord(i) && period.lower(i + 1).equals("-") && period.at(i).end() == period.at(i + 1).start();
	}

	private boolean isStray(int i) {
		String word = period.lower(i);
		return !period.isWord(i) && !period.at(i).isNumber() && !period.isQuotation(i) && !word.equals("$") || STANDS_BEFORE.contains(word)
				|| FunctionWords.isAdverb(word) && !FunctionWords.DETERMINERS.contains(word) || period.isTime(i) || word.equals("meanwhile")
						|| word.equals("'s");
	}

	/** Behind an adverbial that no comma closes ("In a statement Lee"), the last name or the last noun with its article. */
	private int lastNoun(int from, int end) {
		int i = end - 1;
		while (!COURTESIES.contains(period.lower(i)) && i - 1 > from && !FunctionWords.DETERMINERS.contains(period.lower(i))
				&& !FunctionWords.LINKS.contains(period.lower(i - 1))
				&& (period.isCapitalized(i - 1) || !period.isCapitalized(i) || !period.isWord(i - 1))
				&& !(period.isTime(i - 1) && period.isCapitalized(i))) i--;
		return i;
	}

	private boolean joins(int i, int next, int end) {
		String word = period.lower(i);
		if (period.isQuotation(i)) return next < end && i > floor && period.isWord(i - 1) && !period.endsSentence(i);
		if (!period.isWord(i)) return NounPhrase.joinsMark(period, floor, i, word);
		if (period.isCapitalized(i) && i > floor && (!FunctionWords.SUBJECT_PRONOUNS.contains(word) || isPartyLetter(i)))
			return !period.isAuxiliary(i);
		if (next < end && FunctionWords.DETERMINERS.contains(period.lower(next))) {
			return FunctionWords.LINKS.contains(word)
					&& (!word.equals("to") && !word.equals("on") || NounPhrase.leansOnLink(period, i - 1)
							|| word.equals("on") && isWhere(i))
					|| FunctionWords.DETERMINERS.contains(word);
		}
		if (word.equals("and")) return next < end && NounPhrase.isInBody(period, i, end - 1);
		if (FunctionWords.CONJUNCTIONS.contains(word) || period.isAuxiliary(i)
				|| FunctionWords.SUBJECT_PRONOUNS.contains(word)) return false;
		if (FunctionWords.LINKS.contains(word)) return next < end;
		if (word.equals("like") && SEEM.contains(period.lower(i - 1))) return false;
		if (FunctionWords.DETERMINERS.contains(word)) return true;
		boolean says = period.isCapitalized(next) && next < end && !SpeechVerbs.NOUNS_FIRST.contains(word);
		return SpeechVerbs.form(word).filter(form -> form.shape() == SpeechVerbs.Shape.PAST
				|| says && form.shape() == SpeechVerbs.Shape.PRESENT && form.verb().may(SpeechVerb.Use.BARE)).isEmpty();
	}

	/** "The nurse on the late shift", "the owner of the shop on the corner": a noun with its article stands before, and opens the clause. */
	private boolean isWhere(int on) {
		int i = on - 1;
		if (!period.isWord(i) || period.isCapitalized(i) || period.isPastVerb(i) || FunctionWords.isAdverb(period.lower(i))) return false;
		while (i > floor && on - i < NEAR && period.isWord(i) && !period.isAuxiliary(i) && !period.isPastVerb(i)
				&& !FunctionWords.DETERMINERS.contains(period.lower(i))) i--;
		return FunctionWords.DETERMINERS.contains(period.lower(i)) && (startsClause(i) || FunctionWords.LINKS.contains(period.lower(i - 1)))
				&& SpeechVerbs.form(period.lower(on - 1)).isEmpty();
	}

	/** "Ann Lee (I-Vt.) said". */
	private boolean isPartyLetter(int i) {
		return period.lower(i + 1).equals("-") && period.lower(i - 1).equals("(");
	}
}
