package org.tickmark.claims.internal.quotes.sayings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.Tokens;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/**
 * What stands between two full stops outside quotation marks, each quotation as a single token.
 *
 * @param text of the whole draft, which all offsets count in
 * @param paragraph index of its paragraph in the draft
 * @param quotations by the start of their token
 */
public record Period(String text, int paragraph, Tokens tokens, Map<Integer, Quotation> quotations) {
	/** Stands for a quotation among the tokens; no token of a text is written like this. */
	public static final String QUOTATION = "\u201C\u2026\u201D";

	/** Tokens of one period: {@code from <= i < to}. */
	public record Run(int from, int to) {
		public boolean isEmpty() {
			return from >= to;
		}
	}

	private static final WordSet RECURRENT = WordSet.of("yearly", "monthly", "weekly", "daily", "hourly", "quarterly", "nightly");
	private static final WordSet ONLY_LIKE_A_PAST = WordSet.of("red", "bed", "shed", "need", "speed", "seed", "feed", "weed", "deed", "greed",
			"breed", "indeed", "hundred");
	/** Pasts that look like another form of the verb, or like a noun. */
	private static final WordSet MORE_PASTS = WordSet.of("quit", "shut", "spent", "sold", "bought");
	private static final WordSet BEFORE_MONTHS = WordSet.of("last", "late", "early", "mid");
	private static final WordSet TRUST = WordSet.of("confidence", "faith", "trust", "belief", "interest", "believe", "trusts", "believed");
	private static final WordSet RELATIVES_OF_THINGS = WordSet.of("which", "who", "whose", "where");
	private static final WordSet AGO = WordSet.of("ago", "later", "earlier");
	/** A sentence may be a list of thousands. */
	private static final int LONGEST_INFINITIVE = 60;
	/** In which a relative clause begins that ends with a time. */
	private static final int LONGEST_CLAUSE = 16;
	/** "a little more than two" */
	private static final int LONGEST_SPELL = 5;
	private static final int LONGEST_LABEL = 5;
	private static final WordSet CLAUSE_ENDS = WordSet.of("that", "which", "who", "where", "when", "as", "while", ",", "after", "before");
	/** Not the empty one that all lists of tokens have: every line of marks that a rule looks it up in would contain it. */
	private static final Token NONE = new Token(0, 0, " ", " ");

	public int size() {
		return tokens.size();
	}

	/** A blank token where the index is outside, so that neighbours can be looked at without care. */
	public Token at(int i) {
		return tokens.holds(i) ? tokens.get(i) : NONE;
	}

	/** The first that does not begin before the offset in the text, or the number of tokens. */
	public int tokenAt(int offset) {
		int i = 0;
		while (i < size() && at(i).start() < offset) i++;
		return i;
	}

	public String lower(int i) {
		return at(i).lower();
	}

	/** "FULL TEXT": a label of a few words in capitals. */
	public boolean isLabel() {
		if (size() > LONGEST_LABEL) return false;
		String all = span(0, size()).in(text());
		return all.equals(all.toUpperCase(Locale.ROOT));
	}

	public boolean isQuotation(int i) {
		return tokens.holds(i) && tokens.get(i).text().equals(QUOTATION) && quotations.containsKey(tokens.get(i).start());
	}

	public Optional<Quotation> quotation(int i) {
		return isQuotation(i) ? Optional.ofNullable(quotations.get(tokens.get(i).start())) : Optional.empty();
	}

	/** Whether the quotation ends as a sentence does, or as one that its attribution follows. */
	public boolean endsSentence(int i) {
		return quotation(i).filter(quotation -> quotation.stopped()).isPresent();
	}

	/** A day or month, but not a Jan who speaks: short forms count with their full stop only. */
	public boolean isTime(int i) {
		if (!FunctionWords.TIMES.contains(lower(i))) return isMay(i);
		// "USA Today"
		if (lower(i).equals("today") && isCapitalized(i) && lower(i - 1).equals("usa")) return false;
		return !FunctionWords.SHORT_TIMES.contains(lower(i)) || lower(i + 1).equals(".");
	}

	/** "May 3", "said in May that", "late May", but not "faith in May". */
	private boolean isMay(int i) {
		if (!lower(i).equals("may") || !isCapitalized(i)) return false;
		boolean when = lower(i - 1).equals("in") && !TRUST.contains(lower(i - 2)) || BEFORE_MONTHS.contains(lower(i - 1));
		return at(i + 1).isNumber() || when && i > 1;
	}

	/** Behind "reported ten days ago." and "a few hours later that …", or else the index itself, as of "said ten years ago boats were few". */
	public int behindAgo(int from) {
		int time = from;
		while (time < from + LONGEST_SPELL && isOfSpell(time)) time++;
		int behind = time + 2;
		boolean ago = time > from && FunctionWords.TIME_NOUNS.contains(lower(time)) && AGO.contains(lower(time + 1));
		return ago && (behind >= stop() || lower(behind).equals("that") || lower(behind).equals(",") && isOver(behind + 1)) ? behind : from;
	}

	/** Behind "as Lee said ten years ago," another clause tells what, where "Lee said ten years ago, boats were few" says when they were. */
	private boolean isOver(int behind) {
		return lower(0).equals("as") || !opensWithClause(behind);
	}

	private boolean isOfSpell(int i) {
		String word = lower(i);
		if (word.equals("that")) return false;
		return at(i).isNumber() || word.equals("about") || word.equals("than") || word.equals("little")
				|| FunctionWords.DETERMINERS.contains(word) || FunctionWords.isAdverb(word);
	}

	/** "will", but not a Will who speaks. */
	public boolean isAuxiliary(int i) {
		return FunctionWords.AUXILIARIES.contains(lower(i)) && (i == 0 || !isCapitalized(i));
	}

	public boolean isWord(int i) {
		return tokens.isWord(i);
	}

	public boolean isCapitalized(int i) {
		return tokens.isCapitalized(i);
	}

	/** "A clerk who left two years ago said", "A man jailed last year said": the time is not that of the saying. */
	public boolean isTimeOfDeed(int time, int floor) {
		boolean deed = isPastVerb(time - 1);
		for (int i = time - 1; i > Math.max(floor, time - LONGEST_CLAUSE) && !deed; i--) deed = FunctionWords.RELATIVES.contains(lower(i));
		return deed;
	}

	/** "a Monday letter", "a yearly Gallup poll", "the newly opened pier": a day or an adverb between the article and the noun. */
	public boolean isAttributive(int i) {
		if (!FunctionWords.ARTICLES.contains(lower(i - 1)) || !isWord(i + 1)) return false;
		if (RECURRENT.contains(lower(i))) return true;
		if (isCapitalized(i + 1)) return false;
		return isTime(i) && isPlainNoun(i + 1) || lower(i).endsWith("ly") && FunctionWords.isAdverb(lower(i)) && isPast(i + 1) && isPlainNoun(i + 2);
	}

	/** Where a bracket opens between the two that does not close there, or one closes that did not open ("1)"), or the second of them. */
	public int closed(int from, int to) {
		int open = to;
		for (int i = from; i < to; i++) {
			if (lower(i).equals("(")) open = i;
			else if (lower(i).equals(")") && open == to) return i > from && at(i - 1).isNumber() ? i - 1 : i;
			else if (lower(i).equals(")")) open = to;
		}
		return open;
	}

	/** One that its ending or its form gives away. */
	public boolean isPastVerb(int i) {
		String word = lower(i);
		boolean tied = lower(i - 1).equals("-") && at(i - 1).end() == at(i).start();
		return isWord(i) && !isCapitalized(i) && !tied && (word.endsWith("ed") && !ONLY_LIKE_A_PAST.contains(word)
				|| FunctionWords.IRREGULAR_PASTS.contains(word) || isUnmarkedPast(i)) && !FunctionWords.DETERMINERS.contains(lower(i - 1));
	}

	private boolean isUnmarkedPast(int i) {
		return MORE_PASTS.contains(lower(i)) && !isAuxiliary(i - 1) && !FunctionWords.RELATIVES.contains(lower(i - 1)) && !lower(i - 1).equals("to");
	}

	/** A hyphen that stands for a dash: " - " and " -- ". */
	public boolean isDash(int i) {
		return lower(i).equals("-") && (at(i - 1).end() < at(i).start() || lower(i - 1).equals("-"));
	}

	/** The colon of "Isaiah 45:1", not of "May 2016 9:23PM". */
	public boolean isVerse(int colon) {
		return lower(colon).equals(":") && isCapitalized(colon - 2) && at(colon - 1).isNumber() && at(colon + 1).isNumber()
				&& at(colon).end() == at(colon + 1).start() && at(colon - 1).end() == at(colon).start();
	}

	/** "between May 2, 2005, and June 3, 2006", "the May 2, 2005, attacks on it": either comma around the year, if more follows. */
	public boolean isInDate(int comma) {
		if (!lower(comma).equals(",")) return false;
		int day = comma - 3;
		boolean whole = at(comma - 1).isNumber() && lower(comma - 2).equals(",") && at(day).isNumber()
				&& (isTime(day - 1) || lower(day - 1).equals(".") && isTime(day - 2));
		int month = isTime(day - 1) ? day - 1 : day - 2;
		if (whole && FunctionWords.DETERMINERS.contains(lower(month - 1)) && isPlainNoun(comma + 1))
			return !isWord(comma + 2) || FunctionWords.PREPOSITIONS.contains(lower(comma + 2)) || lower(comma + 1).endsWith("s");
		if (at(comma + 1).isNumber()) return at(comma - 1).isNumber() && (isTime(comma - 2) || lower(comma - 2).equals(".") && isTime(comma - 3));
		boolean goesOn = lower(comma + 1).equals("and") && isTime(comma + 2) && at(comma + 3).isNumber();
		return goesOn && at(comma - 1).isNumber() && lower(comma - 2).equals(",") && at(comma - 3).isNumber();
	}

	private boolean isPlainNoun(int i) {
		String word = lower(i);
		return isWord(i) && !isCapitalized(i) && !isAuxiliary(i) && !FunctionWords.CONJUNCTIONS.contains(word) && !isTime(i)
				&& !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.DETERMINERS.contains(word)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(word);
	}

	/** Only by its ending or its form, which an adjective may share. */
	public boolean isPast(int i) {
		return lower(i).endsWith("ed") || FunctionWords.IRREGULAR_PASTS.contains(lower(i)) || MORE_PASTS.contains(lower(i));
	}

	/** The text from one token to before another. */
	public Span span(int from, int to) {
		return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
	}

	public Span span() {
		return span(0, size());
	}

	/** The index behind the last token that is not a full stop or the like. */
	public int stop() {
		int stop = size();
		while (stop > 0 && ".!?\u2026;:".contains(lower(stop - 1)) && !isQuotation(stop - 1)) stop--;
		return stop;
	}

	public boolean hasQuotation(int from, int to) {
		for (int i = from; i < to; i++) {
			if (isQuotation(i)) return true;
		}
		return false;
	}

	/** "to mend the dam", "people to seek shelter": no verb that could go on without a "to" of its own. */
	public boolean isInfinitive(int from, int to) {
		boolean urges = SpeechVerbs.form(lower(from - 1)).filter(form -> form.verb().may(SpeechVerb.Use.TO)).isPresent();
		boolean opens = lower(from).equals("to");
		if (to - from > LONGEST_INFINITIVE || !opens && (!urges || lower(from).equals("that"))) return false;
		for (int i = from; i < to; i++) {
			String word = lower(i);
			opens |= word.equals("to");
			boolean verb = isAuxiliary(i) && !word.equals("be") && !word.equals("'s") || isPastVerb(i);
			if (verb || FunctionWords.SUBJECT_PRONOUNS.contains(word) || FunctionWords.SUBORDINATES.contains(word) && !lower(i + 1).equals("way"))
				return false;
		}
		return opens;
	}

	public static String firstWord(String words) {
		int end = 0;
		while (end < words.length() && Character.isLetter(words.charAt(end))) end++;
		return words.substring(0, end);
	}

	public boolean hasNumber(int from, int to) {
		for (int i = from; i < to; i++) {
			if (at(i).isNumber()) return true;
		}
		return false;
	}

	public boolean hasComma(int from, int to) {
		for (int i = from; i < to; i++) {
			if (lower(i).equals(",")) return true;
		}
		return false;
	}

	/** "that it leaks", "the dam is old", "the dam leaks": a verb without an ending cannot be of the same subject. */
	public boolean isOfOne(int from, int and) {
		int first = lower(from).equals("that") ? from + 1 : from;
		String word = lower(first);
		if (word.equals("it") || word.equals("he") || word.equals("she")) return true;
		String verb = lower(first + 2);
		boolean one = verb.equals("is") || verb.equals("has") || verb.equals("was") || first + 3 == and && verb.endsWith("s");
		return FunctionWords.ARTICLES.contains(word) && !lower(first + 1).endsWith("s") && one;
	}

	/** "in an interview this year that it leaks", "in a letter that “it leaks”". */
	public boolean hasThat(int from, int to) {
		for (int i = from; i < to; i++) if (lower(i).equals("that") || isQuotation(i)) return true;
		return false;
	}

	/** "a meeting room", not "a meeting Monday", "a meeting that failed". */
	public boolean isBeforeNoun(int i) {
		String next = lower(i + 1);
		return isWord(i + 1) && !isTime(i + 1) && !next.equals("that") && !FunctionWords.PREPOSITIONS.contains(next)
				&& !FunctionWords.DETERMINERS.contains(next) && !FunctionWords.CONJUNCTIONS.contains(next);
	}

	/** "said that, …", "said that since then, …": the clause is still to come. */
	public boolean isNoClause(int from, int to) {
		boolean leads = from == to || FunctionWords.PREPOSITIONS.contains(lower(from));
		for (int i = from; i < to && leads; i++) leads = isWord(i) && !isAuxiliary(i) && !isPastVerb(i);
		return leads;
	}

	/** Whether something like a finite verb stands there; without a tagger, a form of speech, an auxiliary or a regular past. */
	public boolean hasFinite(int from, int to) {
		for (int i = from; i < to; i++) {
			String word = lower(i);
			if (isQuotation(i) || isAuxiliary(i) && !owns(i)) return true;
			if (i == from || !isWord(i) || isCapitalized(i)) continue;
			if (word.endsWith("ed") || word.endsWith("s") && !word.endsWith("ss") && !FunctionWords.DETERMINERS.contains(word)
					|| FunctionWords.IRREGULAR_PASTS.contains(word)) return true;
			if (FunctionWords.SUBJECT_PRONOUNS.contains(lower(i - 1))) return true;
		}
		return false;
	}

	/** "said she …", "claims he's …", not "persuade it to …". */
	public boolean opensWithPronoun(int i) {
		return FunctionWords.isSubject(lower(i)) && !FunctionWords.QUESTION_WORDS.contains(lower(i))
				&& (isWord(i + 1) || isAuxiliary(i + 1)) && !lower(i + 1).equals("to");
	}

	/** Whether a verb stands in the words right behind, before anything else hangs on them. */
	public boolean opensWithClause(int from) {
		if (opensWithPronoun(from) || isQuotation(from)) return true;
		for (int i = from + 1; i < stop() && !CLAUSE_ENDS.contains(lower(i)); i++) {
			String word = lower(i);
			boolean determined = FunctionWords.DETERMINERS.contains(lower(i - 1));
			if (isAuxiliary(i) && !word.equals("'s") || !determined && FunctionWords.IRREGULAR_PASTS.contains(word)
					|| FunctionWords.SUBJECT_PRONOUNS.contains(word)) return true;
			boolean noun = determined || !isWord(i) || isCapitalized(i) || at(i - 1).isNumber();
			if (noun) continue;
			// "met the mayor and started": the verb of whoever met him.
			if (word.endsWith("ed") && isWord(i - 1) && !lower(i - 1).equals("and")) return true;
			boolean governs = FunctionWords.ARTICLES.contains(lower(i + 1)) || lower(i + 1).equals("to");
			if (word.endsWith("s") && !word.endsWith("ss") && governs && !lower(i - 1).endsWith("s")) return true;
		}
		return false;
	}

	/** "the day's end", "Monday's vote": no "is" and no "has". */
	private boolean owns(int i) {
		if (lower(i).equals("'s") && isQuotation(i + 1) && isCapitalized(i - 1)) return true;
		return lower(i).equals("'s") && (!isCapitalized(i - 1) || isOwningTime(i)) && !FunctionWords.SUBJECT_PRONOUNS.contains(lower(i - 1)) && isWord(i + 1)
				&& !FunctionWords.ARTICLES.contains(lower(i + 1)) && !FunctionWords.isAdverb(lower(i + 1))
				&& !FunctionWords.PREPOSITIONS.contains(lower(i + 1)) && !lower(i + 1).endsWith("ing") && !lower(i + 1).endsWith("ed")
				&& !FunctionWords.BESIDE_IS.contains(lower(i - 1));
	}

	/** "Monday's vote", not "Friday's fine for it". */
	private boolean isOwningTime(int i) {
		return isTime(i - 1) && !lower(i + 2).equals("for") && !lower(i + 2).equals("to");
	}

	/** The index of the first quotation, or the number of tokens. */
	public int firstQuotation() {
		int i = 0;
		while (i < size() && !isQuotation(i)) i++;
		return i;
	}

	public int count(int from, int to) {
		int words = 0;
		for (int i = from; i < to; i++) {
			if (isWord(i) || at(i).isNumber() || isQuotation(i)) words++;
		}
		return words;
	}

	/** "that the mill, which sells flour, has lost", "the rules, revealed in May, would cost": the verb is still to come. */
	public boolean isAroundInserted(int from, int comma) {
		int open = firstComma(from);
		int close = firstComma(open + 1);
		boolean relative = RELATIVES_OF_THINGS.contains(lower(open + 1));
		boolean participle = isPastVerb(open + 1) && FunctionWords.PREPOSITIONS.contains(lower(open + 2));
		boolean main = isAuxiliary(close + 1) || isPastVerb(close + 1) && SpeechVerbs.form(lower(close + 1)).isEmpty();
		if (comma != open && comma != close || !relative && !participle || !main) return false;
		for (int i = from; i < open; i++) {
			boolean verb = isAuxiliary(i) && !lower(i).equals("'s") || isPastVerb(i);
			if (verb || FunctionWords.SUBJECT_PRONOUNS.contains(lower(i)) && i > from) return false;
		}
		return true;
	}

	private int firstComma(int from) {
		int i = from;
		while (i < stop() && !lower(i).equals(",")) i++;
		return i;
	}

	/** Behind a verb: "opposed the sale", "considered whether it leaks". */
	public boolean takesObject(int i) {
		String word = lower(i);
		boolean question = FunctionWords.QUESTION_WORDS.contains(word) && !word.equals("which") && !word.equals("who") && !word.equals("when");
		return question || FunctionWords.DETERMINERS.contains(word) || FunctionWords.OBJECT_PRONOUNS.contains(word) || word.equals("to");
	}
}
