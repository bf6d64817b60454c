package org.tickmark.claims.internal.tense;

import java.util.function.IntPredicate;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/**
 * What stands in a newsroom's diary is told in the plain present: "Roth returns to the stand Monday", "Members vote on the bill Tuesday". So are
 * pictures and headlines, of days that have been. A diary is told of by verbs of what is fixed beforehand, in a sentence of its own, and the day
 * closes it; below a picture the place follows, or nobody has been named yet: "Families return to their homes on Monday in Hull".
 */
final class Diary {
	/** They need no object. */
	private static final WordSet GOING_ON = WordSet.of("premiere", "premieres", "debuts", "resume", "resumes", "reopen", "reopens", "reconvene",
			"reconvenes", "restart", "restarts", "expire", "expires");
	/** So near to their day that they tell when: "the mill closes on Tuesday". */
	private static final WordSet BOUNDS = WordSet.of("close", "closes", "open", "opens", "start", "starts", "begin", "begins", "end", "ends");
	private static final WordSet RETURN = WordSet.of("return", "returns");
	private static final WordSet BEHIND_RETURN = WordSet.of("to", "from", "on", "with", "for", "as");
	/** Where even somebody who is not named returns by appointment. */
	private static final WordSet OFFICES = WordSet.of("court", "work", "school", "class", "classes", "parliament", "westminster", "washington",
			"session", "congress", "action", "training");
	private static final WordSet TRAVEL = WordSet.of("travel", "travels", "fly", "flies");
	private static final WordSet CONTINUE = WordSet.of("continue", "continues");
	private static final WordSet PROCEEDINGS = WordSet.of("trial", "hearing", "hearings", "testimony", "inquest", "inquiry", "case", "evidence",
			"selection", "deliberations", "series", "tour", "talks", "tournament", "festival", "season", "debate", "session", "conference",
			"voting", "championship", "championships");
	private static final WordSet AGAIN = WordSet.of("meet", "meets", "play", "plays", "appear", "appears");
	private static final WordSet COME = WordSet.of("come", "comes");
	private static final WordSet FORCE = WordSet.of("force", "effect", "law");
	private static final WordSet TAKE = WordSet.of("take", "takes");
	private static final WordSet TAKEN = WordSet.of("place", "effect", "office", "charge");
	private static final WordSet BECOME = WordSet.of("become", "becomes");
	private static final WordSet IN_LAW = WordSet.of("law", "available", "legal", "illegal", "mandatory", "compulsory", "effective");
	private static final WordSet ARRIVE = WordSet.of("arrive", "arrives");
	private static final WordSet SHOPS = WordSet.of("shelves", "stores", "shops", "cinemas", "theaters", "theatres", "screens", "newsstands", "bookshops");
	/** What is released, and how that is told: "The second season lands". */
	private static final WordSet RELEASED = WordSet.of("season", "series", "episode", "episodes", "album", "film", "movie", "book", "novel", "sequel",
			"single", "show", "documentary", "podcast", "trailer");
	private static final WordSet RELEASE = WordSet.of("lands", "land", "drops", "drop", "arrives", "arrive", "streams", "launches");
	private static final WordSet OUT = WordSet.of("walk", "run", "runs", "come", "comes");
	private static final WordSet OFF = WordSet.of("kick", "kicks", "face", "faces");
	private static final WordSet GET = WordSet.of("get", "gets");
	private static final WordSet HEAR = WordSet.of("hear", "hears");
	private static final WordSet HEARD = WordSet.of("closing", "opening", "arguments", "evidence", "testimony", "final", "oral");
	private static final WordSet GIVE = WordSet.of("give", "gives");
	private static final WordSet HOLD = WordSet.of("hold", "holds");
	private static final WordSet PRESS = WordSet.of("news", "press");
	private static final WordSet VOTE = WordSet.of("vote", "votes", "decide", "decides");
	private static final WordSet DEBATE = WordSet.of("debate", "debates", "inaugurate", "inaugurates");
	private static final WordSet NAME = WordSet.of("name", "names", "announce", "announces");
	private static final WordSet NAMED = WordSet.of("squad", "team", "side", "lineup", "line-up", "cabinet", "budget", "verdict", "decision");
	private static final WordSet POST = WordSet.of("post", "posts", "publish", "publishes", "report", "reports", "release", "releases");
	private static final WordSet RESULTS = WordSet.of("results", "earnings", "figures", "accounts", "manifesto", "report", "data", "findings");
	private static final WordSet LAUNCH = WordSet.of("launch", "launches", "begin", "begins", "start", "starts", "bring", "brings", "open", "opens",
			"make", "makes", "rest", "rests", "learn", "learns", "update", "updates");
	private static final WordSet LAUNCHED = WordSet.of("campaign", "bid", "tour", "season", "title", "defence", "defense", "debut", "case", "fate",
			"market", "investors", "shareholders");
	private static final WordSet CLOSING = WordSet.of("\"", "\u201D", "''", "\u2019");
	private static final WordSet OWN = WordSet.of("its", "their", "his", "her", "the", "our");
	private static final WordSet ADVERBS = WordSet.of("also", "then", "now", "finally", "both", "all");
	/** They part the day from the verb: "hears the case after a leak on Monday". */
	private static final WordSet PARTING = WordSet.of("after", "over", "since", "during", "by", "before", "until", "till", "following", "despite",
			"amid", "as", "who", "which", "that", "when", "where", "but", "or", "about", "if", "while", "because", "ahead", "whom", "within");
	private static final WordSet BEHIND_DAY = WordSet.of("with", "after", "when", "for", "to", "because", "but", "and", "against", "as", "following", "if",
			"before", "until", "on", "through");
	private static final WordSet CLAUSES = WordSet.of("that", "when", "where", "who", "which", "before", "until", "if", "while", "because", "but", "once",
			"unless", "whether");
	private static final WordSet PLURALS = WordSet.of("we", "they", "you", "i", "people", "men", "women", "police", "children", "who", "both");
	private static final WordSet SEEN = WordSet.of("see", "watch", "let", "help", "helps", "make", "makes", "sees", "watches", "to", "do", "does");
	/** Of those in a picture: "Roth, second from left, returns". */
	private static final WordSet PLACED = WordSet.of("left", "right", "center", "centre", "front", "back", "top", "bottom");
	private static final WordSet SOMEWHERE = WordSet.of("in", "at", "near", "outside", "across");
	private static final WordSet HABITS = WordSet.of("often", "always", "usually", "every", "each", "rarely", "never");
	/** They tell a story or end by themselves: "In the film, he returns", "The week ends". */
	private static final WordSet TEXTS = WordSet.of("story", "letter", "account", "diary", "data", "book", "film", "movie", "memo", "novel", "note",
			"tale", "chapter", "poll", "survey", "scene", "play", "picture", "week", "month", "year");
	private static final int REACH = 11;
	private static final int APPOSITION = 8;
	private static final int CLAUSE = 24;
	private static final int OBJECT = 5;
	private static final int SHORT = 3;

	private Diary() { }

	/**
	 * @param past whether the word of that index tells of the past
	 * @return the index of the verb that tells of the day as one to come, negative where there is none
	 */
	static int verbAt(Words words, int from, int to, IntPredicate past) {
		if (isHeadline(words) || !isLast(words, to)) return -1;
		int day = words.is(from - 1, "on") ? from - 1 : from;
		for (int i = day - 1; i >= Math.max(1, day - REACH); i--) {
			boolean noun = words.isWord(i) || words.isNumber(i) || words.is(i, "'s") || words.ties(i);
			if (!noun || words.in(i, PARTING) || past.test(i)) return -1;
			if (!words.isCapitalized(i) && isEntry(words, i, day)) return isTold(words, i, past) && !isPicture(words, i, day) ? i : -1;
		}
		return -1;
	}

	/** "Roth, right, holds talks", "Shops reopen in Hull on Monday", "In the film, he returns on Monday", "He often returns on Monday". */
	private static boolean isPicture(Words words, int i, int day) {
		for (int k = i - 1; k >= Math.max(0, i - CLAUSE); k--) {
			boolean placed = words.in(k, PLACED) && words.is(k - 1, ",") && words.is(k + 1, ",");
			if (placed || words.in(k, HABITS) || words.in(k, TEXTS) && (words.is(k - 2, "in") || words.is(k - 2, "on"))) return true;
		}
		if (!isUnnamed(words, i)) return false;
		for (int k = i + 1; k < day; k++) if (words.in(k, SOMEWHERE)) return true;
		return words.in(i, HOLD);
	}

	private static boolean isHeadline(Words words) {
		int last = words.size() - 1;
		return words.isWord(last) || words.isNumber(last);
	}

	/** Whether the clause ends with the day, or goes on as one about what is to come may do; not "on Monday in Hull". */
	private static boolean isLast(Words words, int to) {
		int end = CalendarWords.dayPart(words.lower(to)).isEmpty() ? to : to + 1;
		if (words.is(end, "at")) return words.isNumber(end + 1) || words.isCapitalized(end + 1);
		return !words.is(end, "'s") && !words.is(end, "(") && (!words.isWord(end) || words.in(end, BEHIND_DAY));
	}

	private static boolean isEntry(Words words, int i, int day) {
		boolean closes = i + 1 == day;
		if (words.in(i, GOING_ON)) return closes || FunctionWords.PREPOSITIONS.contains(words.lower(i + 1));
		if (words.in(i, RETURN)) return isReturn(words, i, closes);
		if (words.in(i, CONTINUE)) return closes && words.in(i - 1, PROCEEDINGS);
		if (words.in(i, BOUNDS)) return closes && !words.in(i - 1, TEXTS);
		if (closes && words.in(i, RELEASE) && words.in(i - 1, RELEASED)) return true;
		if (words.in(i, TRAVEL)) return words.is(i + 1, "to") && words.isCapitalized(i + 2) && !isUnnamed(words, i);
		if (words.in(i, AGAIN) && words.is(i + 1, "again")) return true;
		return isPhrase(words, i, day) || isAct(words, i, day);
	}

	/** "returns to the stand", "return on Monday"; not "returns to her seat", and of people who are not named to an office only. */
	private static boolean isReturn(Words words, int i, boolean closes) {
		if (!closes && !words.in(i + 1, BEHIND_RETURN) || words.in(i + 2, FunctionWords.POSSESSIVES)) return false;
		return !isUnnamed(words, i) || closes || words.is(i + 1, "to") && words.in(i + 2, OFFICES);
	}

	/** "comes into force", "becomes law", "walk out", "hits shelves". */
	private static boolean isPhrase(Words words, int i, int day) {
		if (words.in(i, COME) && words.is(i + 1, "into")) return words.in(i + 2, FORCE);
		if (words.in(i, COME) && words.is(i + 1, "to")) return words.is(i + 2, "town") || words.in(i + 2, SHOPS);
		if (words.in(i, OUT) && words.is(i + 1, "out")) return i + 2 == day;
		if (words.in(i, TAKE)) return words.in(i + 1, TAKEN);
		if (words.in(i, BECOME)) return words.in(i + 1, IN_LAW);
		if (words.in(i, ARRIVE)) return words.is(i + 1, "in") && words.in(i + 2, SHOPS);
		if (words.is(i, "hits")) return words.in(i + 1, SHOPS) || words.is(i + 1, "the") && words.in(i + 2, SHOPS);
		if (words.in(i, GET)) return words.is(i + 1, "underway") || words.is(i + 1, "under") && words.is(i + 2, "way");
		return words.in(i, OFF) && words.is(i + 1, "off") && !words.in(i + 2, FunctionWords.POSSESSIVES);
	}

	/** "hold talks", "vote on the bill", "names his squad", "post results". */
	private static boolean isAct(Words words, int i, int day) {
		boolean own = words.in(i + 1, OWN);
		if (words.in(i, HEAR)) return words.in(i + 1, HEARD);
		if (words.in(i, GIVE)) return (words.is(i + 1, "evidence") || words.is(i + 1, "testimony")) && !words.is(i + 2, "of");
		if (words.in(i, HOLD)) return !words.is(i + 1, "up") && (own || isOne(words, i + 1) || words.is(i + 1, "talks")) && isHeld(words, i + 1, day);
		if (words.in(i, VOTE)) return words.is(i + 1, "on") && i + 2 < day || words.is(i + 1, "whether");
		if (words.in(i, DEBATE)) return own;
		if (words.in(i, NAME)) return own && holds(words, NAMED, i + 2, day);
		if (words.in(i, POST)) return holds(words, RESULTS, i + 1, day);
		return words.in(i, LAUNCH) && own && holds(words, LAUNCHED, i + 2, day);
	}

	/** "holds a rally in Hull"; a news conference is what pictures show. */
	private static boolean isHeld(Words words, int from, int day) {
		for (int k = from; k < Math.min(day, from + OBJECT); k++) if (Occasions.isNoun(words, k)) return !words.in(k - 1, PRESS);
		return false;
	}

	private static boolean holds(Words words, WordSet nouns, int from, int day) {
		for (int k = from; k < Math.min(day, from + OBJECT); k++) {
			if (words.in(k, nouns)) return true;
			if (FunctionWords.PREPOSITIONS.contains(words.lower(k))) return false;
		}
		return false;
	}

	private static boolean isOne(Words words, int i) {
		return words.is(i, "a") || words.is(i, "an");
	}

	/** Whether the verb has a subject, and its clause tells of nothing past. */
	private static boolean isTold(Words words, int i, IntPredicate past) {
		int subject = i - 1;
		while (words.in(subject, ADVERBS) || words.lower(subject).endsWith("ly")) subject--;
		if (words.is(subject, "and")) return words.is(i + 1, "again") || isSingular(words, i) && words.is(i + 1, "to");
		if (words.is(subject, ",")) subject = beforeApposition(words, subject, past);
		// "\u201CThe Mill\u201D premieres".
		if (words.in(subject, CLOSING) && words.isCapitalized(subject - 1) && words.in(i, GOING_ON)) return true;
		boolean shop = words.is(subject, "'s") && words.isCapitalized(subject - 1) && words.in(i, POST);
		if (subject < 0 || !words.isWord(subject) && !shop || !shop && !isSubject(words, subject, isSingular(words, i))) return false;
		return isPresent(words, subject, isSingular(words, i), past);
	}

	/** "The new mayor, Ann Lee, takes office". @return the index of the word before it, negative where there is none */
	private static int beforeApposition(Words words, int comma, IntPredicate past) {
		for (int k = comma - 1; k >= Math.max(0, comma - APPOSITION); k--) {
			if (words.is(k, ",")) return k < comma - 1 ? k - 1 : -1;
			if (words.in(k, PLACED) || !words.isWord(k) && !words.isNumber(k) && !words.ties(k) || past.test(k)) return -1;
		}
		return -1;
	}

	private static boolean isSubject(Words words, int i, boolean singular) {
		String word = words.lower(i);
		if (!words.in(i, PLURALS) && !FunctionWords.RELATIVES.contains(word) && !FunctionWords.SUBJECT_PRONOUNS.contains(word)
				&& (FunctionWords.DETERMINERS.contains(word) || FunctionWords.PREPOSITIONS.contains(word) || FunctionWords.AUXILIARIES.contains(word)
						|| FunctionWords.CONJUNCTIONS.contains(word)))
			return false;
		boolean plural = word.length() > SHORT && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
		return singular ? !plural || words.isCapitalized(i) || words.in(i, PROCEEDINGS) || words.in(i, RELEASED)
				: plural || words.isCapitalized(i) || words.in(i, PLURALS);
	}

	/** Whether the clause up to its subject has no past verb; "Roth said the trial continues" has it before the clause. */
	private static boolean isPresent(Words words, int subject, boolean singular, IntPredicate past) {
		for (int k = subject; k >= Math.max(0, subject - CLAUSE); k--) {
			// "Fans cheer as Roth returns."
			if (words.is(k, "as")) return false;
			if (k < subject && (!words.isWord(k) && !words.is(k, "'s") && !words.isNumber(k) && !words.ties(k) || words.in(k, CLAUSES))) return true;
			if (!singular && k < subject && words.in(k, SEEN)) return false;
			if (past.test(k))
				return SpeechVerbs.form(words.lower(k)).filter(form -> form.shape() == SpeechVerbs.Shape.PAST).isPresent();
		}
		return true;
	}

	private static boolean isSingular(Words words, int verb) {
		return words.lower(verb).endsWith("s");
	}

	/** "A boy", "Villagers": whoever is seen in a picture. @param verb behind the subject */
	private static boolean isUnnamed(Words words, int verb) {
		boolean several = !isSingular(words, verb) && words.lower(verb - 1).endsWith("s");
		for (int k = verb - 1; k >= Math.max(0, verb - APPOSITION); k--) {
			if (isOne(words, k)) return true;
			if (words.in(k, OWN) || !words.isWord(k) || words.in(k, CLAUSES)) return several && !words.in(k, OWN);
		}
		return several;
	}
}
