package org.tickmark.claims.internal.quotes;

import java.util.Optional;
import java.util.stream.IntStream;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Where a noun phrase may begin, and how far it goes on from there. */
final class NounPhrase {
	/** "not only the boats, but …" */
	private static final WordSet MERELY = WordSet.of("only", "just", "merely", "simply", "solely");
	/** So many tokens are looked through on either side of a link: a sentence may be a list of thousands. */
	private static final int LONGEST_CONTRAST = 60;
	private static final int LONGEST = 40;
	private static final int LONGEST_ASIDE = 16;
	private static final int MOST_ADJECTIVES = 4;
	private static final int STATE = 3;
	/** "and storms control committee": so many words from "and" on. */
	private static final int LONGEST_BODY = 3;
	/** Take "to" or "on" with them: a source close to the mayor, people briefed on the plan. */
	private static final WordSet LEAN_ON_LINK = WordSet.of("close", "closest", "adviser", "advisor", "aide", "delegate", "delegates", "ambassador",
			"assistant", "counselor", "envoy", "briefed", "expert", "specialist", "advisers", "advisors", "aides", "experts", "specialists");
	/** "press secretary to the mayor": whom they serve. */
	private static final WordSet SERVE = WordSet.of("secretary", "secretaries", "counsellor", "consultant", "deputy", "chaplain", "physician");
	/** "said the mayor on the radio": where it was said. */
	private static final WordSet MEDIA = WordSet.of("radio", "television", "phone", "telephone", "show", "programme", "program", "floor", "stage", "record",
			"sidelines", "eve", "day", "night", "morning", "way", "podcast", "condition", "trail", "issue", "matter", "plan", "subject", "stand", "air",
			"spot", "social", "website", "topic", "other", "first", "last", "second", "deal");

	/** Speak themselves, unless somebody sends them out: "a letter accusing", but "Roth sent a letter accusing". */
	static final WordSet DOCUMENTS = WordSet.of("statement", "letter", "report", "email", "e-mail", "note", "tweet", "message", "post", "release",
			"memo", "ad", "ads", "advert", "sign", "signs", "banner", "banners", "poster", "posters", "video", "text", "texts", "letters", "reports",
			"emails", "item", "lawsuit", "petition", "article", "articles", "leaflet", "leaflets", "resolution", "flier", "fliers", "flyer", "flyers",
			"pamphlet", "pamphlets", "brochures", "story", "stories", "editorial", "placards", "bill", "documents", "document", "poll", "survey",
			"study", "studies");
	private static final WordSet REPEATED = WordSet.of("of", "to", "for", "from", "with", "against", "about");
	private static final WordSet CHOSEN = WordSet.of("elect", "designate");
	private static final WordSet DEPUTIES = WordSet.of("vice", "ex", "co");
	static final WordSet MONEY = WordSet.of("$", "\u00a3", "\u20ac");
	/** One of them has a double name more often than it stands beside somebody else. */
	private static final WordSet BODIES = WordSet.of("office", "department", "ministry", "agency", "bureau", "committee", "commission", "board", "division",
			"unit", "directorate", "authority", "administration", "institute", "council", "association", "secretariat");

	/** A clause may begin behind them. */
	static final WordSet STANDS_BEFORE = WordSet.of("but", "and", "so", "yet", "that", "while", "when", "because", "if", "as", "although", "though", "since",
			"whereas", "where", "whether", "than", "or", "until", "once", "before", "after", "what", "how", "why");
	private static final WordSet PAUSES = WordSet.of(",", "\u2014", "\u2013");

	private NounPhrase() { }

	static boolean isPause(Period period, int i) {
		return (period.isDash(i) || PAUSES.contains(period.lower(i))) && !isInTitle(period, i);
	}

	/** Whether a clause may begin there with its subject. @param floor the first token that may belong to it */
	static boolean startsClause(Period period, int floor, int i) {
		return i <= floor || isPause(period, i - 1) || period.isQuotation(i - 1) || STANDS_BEFORE.contains(period.lower(i - 1))
				|| FunctionWords.isAdverb(period.lower(i - 1))
				|| !period.isWord(i - 1) || period.isTime(i - 1);
	}

	/** Not marks and figures alone. */
	static boolean isNamed(Period period, int from, int to) {
		for (int i = from; i < to; i++) {
			if (period.isWord(i)) return true;
		}
		// "4 in 10 said"
		return to > from && (period.lower(to - 1).equals("%") || period.at(to - 1).isNumber());
	}

	/** The index of the bracket that opens the one which ends before the token, or else {@code end}. */
	static int beforeBracket(Period period, int end) {
		int i = end - 1;
		while (i > 0 && end - i < LONGEST_ASIDE && !period.lower(i).equals("(")) i--;
		return period.lower(i).equals("(") ? i : end;
	}

	/** "Ann Lee, a clerk", "Mr. Lee, another clerk": the name before what she is. @param described where that begins */
	static Optional<Span> nameBefore(Period period, int described) {
		int comma = described - 1;
		boolean one = FunctionWords.ARTICLES.contains(period.lower(described)) || period.lower(described).equals("another");
		int name = behindSmall(period, comma);
		boolean courtesy = comma - name == 1 && period.lower(name - 1).equals(".") && period.isCapitalized(name - 2);
		boolean whole = one && period.lower(comma).equals(",") && (comma - name > 1 || courtesy) && !period.isTime(comma - 1);
		return whole ? Optional.of(period.span(name, comma)) : Optional.empty();
	}

	/** The "Lee" of "Lee's stand and his vow". @param other where the other thing begins */
	static Optional<Span> ownerBeside(Period period, int other) {
		int and = FunctionWords.POSSESSIVES.contains(period.lower(other)) ? other - 1 : 0;
		for (int i = and - 1; period.lower(and).equals("and") && i > 0 && and - i < LONGEST && !period.isQuotation(i); i--) {
			if (period.lower(i).equals("'s") && period.isCapitalized(i - 1)) return Optional.of(period.span(behindSmall(period, i), i));
		}
		return Optional.empty();
	}

	/** "The report" of "The report by Judge Ann Lee, which": it says so, and not she. */
	static Optional<Span> madeBefore(Period period, int which) {
		int name = behindSmall(period, period.lower(which - 1).equals(",") ? which - 1 : which);
		boolean made = name > 2 && period.lower(name - 1).equals("by") && DOCUMENTS.contains(period.lower(name - 2))
				&& FunctionWords.DETERMINERS.contains(period.lower(name - 3));
		return made ? Optional.of(period.span(name - 3, name - 1)) : Optional.empty();
	}

	/** Where the large words begin that end before the token. */
	private static int behindSmall(Period period, int end) {
		int from = end;
		while (from > 0 && period.isCapitalized(from - 1)) from--;
		return from;
	}

	/** The index behind the phrase that begins there, without what is set off behind it. */
	static int end(Period period, int start) {
		int i = start;
		int stop = Math.min(period.stop(), start + LONGEST);
		while (i < stop) {
			String word = period.lower(i);
			if (period.isQuotation(i) && i > start && !period.lower(i - 1).equals("'s")
					&& !FunctionWords.POSSESSIVES.contains(period.lower(i - 1))) break;
			if (!period.isWord(i) && !period.isQuotation(i)) {
				if (!joinsMark(period, start, i, word)) break;
			} else if (word.equals("and")) {
				boolean body = isInBody(period, i, i + 2) || isInBody(period, i, i + 3) || joinsMatters(period, i);
				if (!period.isCapitalized(i + 1) && !body) break;
			} else if (FunctionWords.LINKS.contains(word)) {
				if (i == start || endsPhrase(period, i)) break;
			} else if ((i == start || !period.isAttributive(i)) && (period.isTime(i) && i > start && !period.lower(i - 1).equals("'s")
					|| FunctionWords.CONJUNCTIONS.contains(word) || FunctionWords.PREPOSITIONS.contains(word) || period.isAuxiliary(i)
					|| FunctionWords.SUBJECT_PRONOUNS.contains(word) && !isInName(period, i, start) || FunctionWords.isAdverb(word)
							&& !FunctionWords.DETERMINERS.contains(word) && !period.lower(i - 1).equals("'s") && !isTied(period, i)
							&& !isFirstName(period, i))) break;
			i++;
		}
		while (i > start && (FunctionWords.LINKS.contains(period.lower(i - 1)) || FunctionWords.DETERMINERS.contains(period.lower(i - 1))
				&& i - 1 > start)) i--;
		return period.closed(start, i);
	}

	/** "the clerk Rosaly Brook", "“It leaks,” Daily Mill editor Lee said": written large within the sentence, and another name behind. */
	static boolean isFirstName(Period period, int i) {
		boolean behind = period.quotation(i - 1).filter(words -> words.leadsOn(period.text())).isPresent() && !period.isTime(i + 1);
		boolean within = behind || period.isWord(i - 1) && !period.isTime(i) && period.lower(i).endsWith("ly");
		return within && period.isCapitalized(i) && period.isCapitalized(i + 1);
	}

	/** Where the article or owner of the noun stands: "Lee's old, rent-free" before "claim". */
	static int beforeAdjectives(Period period, int noun) {
		int owner = noun - 1;
		int farthest = noun - MOST_ADJECTIVES;
		while (owner > 0 && owner > farthest && !FunctionWords.DETERMINERS.contains(period.lower(owner)) && !period.lower(owner).equals("'s")
				&& (!period.isPastVerb(owner) || period.lower(owner - 1).equals("'s"))) {
			boolean hyphen = period.lower(owner).equals("-") && isTied(period, owner + 1);
			if (!period.isWord(owner) && !hyphen) break;
			if (hyphen) farthest = Math.max(farthest - 2, noun - MOST_ADJECTIVES * 3);
			owner--;
		}
		return owner;
	}

	/** "year-long" */
	private static boolean isTied(Period period, int i) {
		return period.lower(i - 1).equals("-") && period.at(i - 1).end() == period.at(i).start() && period.at(i - 2).end() == period.at(i - 1).start();
	}

	/** Whether a mark or figure stands within a phrase. @param floor the first token that may belong to it */
	static boolean joinsMark(Period period, int floor, int i, String mark) {
		if (period.at(i).isNumber() || mark.equals("'s") || mark.equals("'") || mark.equals("&") || mark.equals("%") || mark.equals("/")
				|| MONEY.contains(mark)) return true;
		// "Isaiah 45:1"
		if (mark.equals(":")) return period.isVerse(i);
		if (mark.equals("#")) return period.at(i + 1).isNumber() && period.isCapitalized(i - 1);
		if (mark.equals("\u2019") || mark.equals("(") || mark.equals(")") || mark.equals("[") || mark.equals("]")) return true;
		if (mark.equals("-") || mark.equals("\u2013")) return period.at(i - 1).end() == period.at(i).start() || isInTitle(period, i);
		return mark.equals(".") && i > floor && period.at(i - 1).end() == period.at(i).start() && period.isCapitalized(i - 1);
	}

	/** "President \u2013 elect", "vice - president": a hyphen with spaces around it, and no dash. */
	static boolean isInTitle(Period period, int dash) {
		boolean mark = period.lower(dash).equals("-") || period.lower(dash).equals("\u2013");
		return mark && (CHOSEN.contains(period.lower(dash + 1)) || DEPUTIES.contains(period.lower(dash - 1))
				&& Description.isRole(period.lower(dash + 1)));
	}

	/** "Ann Lee and Karl Brook", "the parks and roads department": of one phrase or of one name. @param last index of its last word */
	static boolean isInBody(Period period, int and, int last) {
		if (period.isCapitalized(and - 1) && period.isCapitalized(and + 1)) return true;
		return last - and >= 2 && last - and <= LONGEST_BODY && BODIES.contains(period.lower(last)) && isPlain(period, and - 1)
				&& IntStream.range(and + 1, last).allMatch(i -> isPlain(period, i));
	}

	/** "the committee on floods and storms": what a body is for, up to a pause or its verb. */
	private static boolean joinsMatters(Period period, int and) {
		return period.lower(and).equals("and") && isMatter(period, and - 1) && isMatter(period, and + 1) && hasMatter(period, and - 2)
				&& (!period.isWord(and + 2) || period.isAuxiliary(and + 2) || period.isPastVerb(and + 2));
	}

	private static boolean hasMatter(Period period, int link) {
		String word = period.lower(link);
		return (word.equals("on") || word.equals("for") || word.equals("of")) && BODIES.contains(period.lower(link - 1));
	}

	private static boolean isMatter(Period period, int i) {
		return isPlain(period, i) && period.lower(i).endsWith("s") && !FunctionWords.TIME_NOUNS.contains(period.lower(i));
	}

	private static boolean isPlain(Period period, int i) {
		return period.isWord(i) && !period.isCapitalized(i) && !period.isPastVerb(i) && !period.isAuxiliary(i)
				&& !FunctionWords.DETERMINERS.contains(period.lower(i)) && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i));
	}

	/** "Ann Lee, from the town's harbour office", "Karl Brook, of Mill Inc", not "of course" and not "from his office". */
	static boolean isOrigin(Period period, int i) {
		boolean origin = period.lower(i).equals("from") || period.lower(i).equals("of");
		boolean named = period.isCapitalized(i + 1) && !period.isTime(i + 1) || period.lower(i + 1).equals("the");
		return origin && named && period.lower(i - 1).equals(",") && period.isCapitalized(i - 2) && !period.isTime(i - 2);
	}

	/** "help to the poor in huts, to widows", "dull, slow and late": the comma leads on to more of the same. */
	static boolean listsMore(Period period, int from, int comma, int end) {
		int next = comma + 1;
		String word = period.lower(next);
		boolean again = REPEATED.contains(word) && IntStream.range(from + 1, comma).anyMatch(i -> period.lower(i).equals(word))
				&& IntStream.range(next, end).noneMatch(i -> !period.isWord(i) || period.isAuxiliary(i) || period.isPastVerb(i));
		boolean last = next + 3 >= end && period.lower(next + 1).equals("and");
		return again || last && isPlain(period, comma - 1) && isPlain(period, next) && isPlain(period, next + 2)
				|| listsThings(period, from, comma, end) || namesThem(period, from, comma, end);
	}

	/** "slow growth, idle boats and rising debts": nothing but things up to the end, the last of them behind "and". */
	private static boolean listsThings(Period period, int from, int comma, int end) {
		boolean speaks = SpeechVerbs.form(period.lower(end - 1)).filter(form -> form.shape() == SpeechVerbs.Shape.BASE).isPresent();
		if (speaks || !endsInThing(period, comma, end)) return false;
		boolean and = false;
		for (int i = comma + 1; i < end; i++) {
			String word = period.lower(i);
			boolean opens = period.lower(i - 1).equals(",") || period.lower(i - 1).equals("and");
			boolean link = word.equals("and") && (!opens || period.lower(i - 1).equals(",") && (i > comma + 1 || period.hasComma(from, comma)));
			boolean mark = word.equals("'s") || word.equals("-") || word.equals("$") || word.equals("%") || period.at(i).isNumber();
			and |= link;
			if (link || word.equals(",") && !opens || mark && !opens) continue;
			Optional<SpeechVerbs.Form> says = SpeechVerbs.form(word);
			boolean verb = period.isAuxiliary(i) || period.isPast(i) || says.isPresent() && !SpeechVerbs.NOUNS_FIRST.contains(word)
					|| opens && word.endsWith("ing") && (says.isPresent() || !and);
			boolean hangs = FunctionWords.CONJUNCTIONS.contains(word) || FunctionWords.RELATIVES.contains(word) || period.isTime(i)
					|| FunctionWords.SUBJECT_PRONOUNS.contains(word) || opens && (FunctionWords.PREPOSITIONS.contains(word)
							|| FunctionWords.isAdverb(word) && !FunctionWords.DETERMINERS.contains(word));
			if (!period.isWord(i) || verb || hangs || i - comma > LONGEST) return false;
		}
		return and && end > comma + 2 && !period.lower(end - 1).equals("and");
	}

	/** "…, and the north", "… and rising debts of the town", not "… and clerks leave the town": without a comma, no verb fits into what is left. */
	private static boolean endsInThing(Period period, int comma, int end) {
		int and = end - 1;
		while (and > comma && !period.lower(and).equals("and")) and--;
		if (period.lower(and - 1).equals(",")) return true;
		int first = FunctionWords.DETERMINERS.contains(period.lower(and + 1)) ? and + 2 : and + 1;
		int behind = first;
		while (behind < end && !period.lower(behind).equals("of")) behind++;
		return behind - first == 1 || InnerComma.isThing(period, first, behind)
				|| behind - first == 2 && period.isCapitalized(first) == period.isCapitalized(first + 1);
	}

	/** "two former millers, Ann Lee of Ulm and Karl Roth": who they are, up to the next pause. */
	private static boolean namesThem(Period period, int from, int comma, int end) {
		boolean several = comma - 1 > from && period.lower(comma - 1).endsWith("s") && isPlain(period, comma - 1);
		boolean and = false;
		int i = comma + 1;
		for (; several && i < end && i - comma <= LONGEST_ASIDE; i++) {
			String word = period.lower(i);
			and |= word.equals("and");
			boolean name = period.isCapitalized(i) && !period.isTime(i) || word.equals(".") || word.equals("and") || word.equals("of")
					|| i > comma + 1 && (word.equals("former") || Description.isRole(word));
			if (!name) break;
		}
		return several && and && period.isCapitalized(comma + 1) && (i >= end || period.lower(i).equals(","));
	}

	/** "the plan, which has cost a fortune, as “dull”": either comma around what tells more of what is called so. */
	static boolean isInserted(Period period, int from, int comma) {
		int open = comma;
		if (period.lower(comma + 1).equals("as")) while (open > from && !opensMore(period, open)) open--;
		int close = open + 1;
		while (close < period.stop() && !period.lower(close).equals(",")) close++;
		return opensMore(period, open) && period.lower(close + 1).equals("as") && comma <= close;
	}

	private static boolean opensMore(Period period, int comma) {
		String next = period.lower(comma + 1);
		return period.lower(comma).equals(",") && (next.equals("which") || next.equals("who") || FunctionWords.ARTICLES.contains(next));
	}

	/** "St. Louis, Mo., office", "Ulm, Ohio, office": a comma on either side of the state. @param before where the office's clause ends */
	static boolean isInAddress(Period period, int comma, int before) {
		int close = comma;
		for (int i = comma; i <= comma + STATE && i < before; i++) if (period.lower(i).equals(",")) close = i;
		int town = behindTown(period, close);
		return close < before && town > 0 && (close == comma || town == comma);
	}

	/** The comma behind the town of an address that ends with a comma there; -1 for any other comma. */
	private static int behindTown(Period period, int close) {
		int state = period.lower(close - 1).equals(".") ? close - 2 : close - 1;
		boolean small = period.isWord(close + 1) && !period.isCapitalized(close + 1) && !period.lower(close + 1).endsWith("ing");
		boolean address = period.lower(close).equals(",") && small && period.lower(state - 1).equals(",") && period.isCapitalized(state - 2)
				&& period.isCapitalized(state) && Gazetteer.isState(period.at(state).text());
		return address ? state - 1 : -1;
	}

	/** "The We Company" */
	private static boolean isInName(Period period, int i, int start) {
		return i > start && period.isCapitalized(i) && period.isCapitalized(i + 1) && !period.lower(i).equals("i");
	}

	private static boolean endsPhrase(Period period, int link) {
		String word = period.lower(link);
		// "said Ann Lee (I-Vt.) of her plan": what she speaks of.
		if (word.equals("of") && FunctionWords.POSSESSIVES.contains(period.lower(link + 1)) && period.lower(link - 1).equals(")")) return true;
		String next = period.lower(link + 1);
		// "said Ann Lee in announcing the vote"
		if (word.equals("in") && next.endsWith("ing") && SpeechVerbs.form(next).filter(form -> form.shape() == SpeechVerbs.Shape.GERUND).isPresent())
			return true;
		if (word.equals("of") || word.equals("for") || leansOnLink(period, link - 1) || joinsMatters(period, link + 2)) return false;
		boolean placed = word.equals("on") && next.equals("the") && !MEDIA.contains(period.lower(link + 2)) && !period.isTime(link + 2)
				&& !period.isCapitalized(link - 1) && !period.isCapitalized(link + 2)
				&& Description.of("the " + period.lower(link - 1)).kind() == Description.Kind.PERSON;
		if (placed) return false;
		if (word.equals("to") || word.equals("on") || word.equals("by") || word.equals("about")) return true;
		return period.isTime(link + 1) || next.equals("a") || next.equals("an") || period.at(link + 1).isNumber()
				|| FunctionWords.POSSESSIVES.contains(next);
	}

	/** "a source close to the mayor", "people briefed on the plan": the word takes "to" or "on" with it. */
	static boolean leansOnLink(Period period, int i) {
		return LEAN_ON_LINK.contains(period.lower(i)) || SERVE.contains(period.lower(i)) && period.lower(i + 1).equals("to");
	}

	/** "said it was not the dam, but the old pier", "to not only keep it, but mend it": no clause of its own follows. */
	static boolean isOpposed(Period period, int from, int but) {
		if (!period.lower(but).equals("but")) return false;
		boolean not = false;
		for (int i = Math.max(from, but - LONGEST_CONTRAST); i < but; i++) {
			if (!period.lower(i).equals("not")) continue;
			// "not for the boats, but for what they cost", "not only leaks, but has cracks"
			String next = period.lower(i + 1);
			if (MERELY.contains(next) || next.equals(period.lower(but + 1)) && FunctionWords.PREPOSITIONS.contains(next)) return true;
			not = true;
		}
		if (not && period.lower(but + 1).equals("because")) return true;
		for (int i = but + 1; i < Math.min(period.stop(), but + LONGEST_CONTRAST) && not; i++) {
			boolean verb = period.isAuxiliary(i) && !period.lower(i).equals("'s") || period.isPastVerb(i)
					|| FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i));
			if (verb || period.lower(i).equals(",") || period.isQuotation(i)) return false;
		}
		return not;
	}

	/** "his complaints that it leaks, or with his letters": where what stands beside the noun opens as the noun does, or the end. */
	static int besideNoun(Period period, int owner, int that, int end) {
		String link = period.lower(owner - 1);
		for (int i = that + 1; FunctionWords.PREPOSITIONS.contains(link) && i < Math.min(end, that + LONGEST_CONTRAST); i++) {
			boolean joins = period.lower(i).equals(",") && FunctionWords.CONJUNCTIONS.contains(period.lower(i + 1));
			if (joins && period.lower(i + 2).equals(link) && FunctionWords.POSSESSIVES.contains(period.lower(i + 3))) return i;
		}
		return end;
	}

	/** Whether it stands alone: "a league called the Ulm Mill League", not "called the Mill Act a trick". */
	static boolean isNameAlone(Period period, int the) {
		if (!period.lower(the).equals("the") || !period.isCapitalized(the + 1)) return false;
		int end = the + 1;
		while (end < period.stop() && (period.isCapitalized(end) || period.lower(end).equals("'s") || period.lower(end).equals("-"))) end++;
		if (period.lower(end).equals(",")) return !goesOnWithArticle(period, end);
		return end >= period.stop() || !period.isWord(end) && !period.isQuotation(end) || FunctionWords.RELATIVES.contains(period.lower(end));
	}

	/** "called the “Barn of Ulm” by clerks", not "called “a thief” by clerks" and not "by the judge", who is somebody. */
	static boolean isTitle(Period period, int quotation) {
		return period.lower(quotation - 1).equals("the") && period.lower(quotation + 1).equals("by")
				&& !period.isCapitalized(quotation + 2) && !FunctionWords.DETERMINERS.contains(period.lower(quotation + 2))
				&& period.quotation(quotation).filter(name -> opensLarge(name.inner().in(period.text()))).isPresent();
	}

	private static boolean opensLarge(String words) {
		return !words.isEmpty() && Character.isUpperCase(words.charAt(0));
	}

	/** "called the Mill Act, passed last week, a trick" */
	private static boolean goesOnWithArticle(Period period, int comma) {
		for (int i = comma + 1; i < Math.min(period.stop(), comma + LONGEST_ASIDE); i++) {
			if (period.lower(i).equals(",")) return FunctionWords.ARTICLES.contains(period.lower(i + 1));
		}
		return false;
	}
}
