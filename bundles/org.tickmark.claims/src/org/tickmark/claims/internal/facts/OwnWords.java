package org.tickmark.claims.internal.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.facts.FactWords.Sort;
import org.tickmark.claims.internal.quotes.SpokenWords;
import org.tickmark.claims.internal.quotes.SpokenWords.Saying;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/**
 * What of a sentence is the narrator's, between the words of others. Whoever speaks belongs to the words of saying behind, and not to what
 * is told before: "The dam broke, and two witnesses | said that"; but "the talks ended when two witnesses | said that" tells of both.
 */
final class OwnWords {
	/** "Karl Brandt", "the mayor", "she then". */
	private static final int LONGEST_SUBJECT = 3;
	/** In words. */
	private static final int LONGEST_SPEAKER = 6;
	/** Of a speaker who is left out; of a longer one, something may be told. */
	private static final int LONGEST_LEFT_OUT = 4;
	/** In a subject, they begin what is told of it. */
	private static final WordSet RELATIVE = WordSet.of("who", "whom", "whose", "which", "that");
	/** Before a speaker, for something to be told there. */
	private static final int FEWEST_BEFORE = 3;
	private static final String MARKS = ",;:\u2014\u2013-";
	private static final String QUOTES = "\"\u201C\u201D'\u2018\u2019";
	/** A clause begins with them that says more than what is told before. */
	private static final WordSet BESIDE = WordSet.of("and", "but", "or", "which", "whom", "as", "while", "though", "although", "where", "so",
			"yet");
	/** A clause begins with them without which the one before is none. */
	private static final WordSet WITHIN = WordSet.of("that", "whether", "how", "why", "when", "after", "before", "because", "since", "until",
			"once");
	private static final WordSet ONE = WordSet.of("a", "an", "another", "one");
	/** They lead to the words of others, besides those that open them. */
	private static final WordSet LEADS = WordSet.of("where", "whether", "though", "although", "even", "just", "shortly");
	/** Where somebody is left, or time is spent, saying something, the clause goes on over it. */
	private static final WordSet LEFT_OR_SPENT = WordSet.of("left", "leaves", "leaving", "kept", "keeps", "spent", "spends", "spending");
	/** Behind one of those they complete what is told: "left rates at a low", "spent a year in jail". */
	private static final WordSet COMPLETE = WordSet.of("at", "in", "on", "to", "for", "with", "without", "behind", "dead", "alone", "there");

	/** By the place where the speaker ends; where several do, the longest. */
	private final Map<Integer, Saying> byEnd = new HashMap<>();
	/** Where speakers begin that are left out. */
	private final Set<Integer> leftOut = new HashSet<>();

	OwnWords(SpokenWords spoken) {
		for (Saying saying : spoken.sayings()) {
			Optional<Span> speaker = saying.speaker();
			if (speaker.isEmpty() || saying.cue().isEmpty() || saying.cue().get().start() < speaker.get().end()) continue;
			byEnd.merge(speaker.get().end(), saying, (one, other) -> length(one) >= length(other) ? one : other);
		}
	}

	private static int length(Saying saying) {
		return saying.speaker().map(Span::length).orElse(0);
	}

	/** @param masked of each token, whether it is somebody else's; @return the same, with the subjects of saying so that are not told of */
	boolean[] withSubjects(List<Token> tokens, boolean[] masked) {
		boolean[] all = masked.clone();
		int run = 0;
		for (int i = 0; i < masked.length; i++) {
			if (!masked[i]) {
				run++;
				continue;
			}
			if (run > FEWEST_BEFORE) leaveOut(tokens, masked, all, i, i - run);
			run = 0;
		}
		return all;
	}

	private void leaveOut(List<Token> tokens, boolean[] masked, boolean[] all, int to, int from) {
		int first = speaker(tokens, to, from);
		if (first == to || first - from < FEWEST_BEFORE || isToldOf(tokens, first, to)) return;
		Token before = tokens.get(first - 1);
		boolean with = tokens.get(to).lower().endsWith("ing");
		// What comes with a participle is a subject only behind "with"; elsewhere it is what the verb before is done to.
		if (with && !(before.is("with") && isMark(tokens.get(first - 2)))) return;
		boolean marked = isMark(before) && before.end() < tokens.get(first).start();
		boolean apart = marked || BESIDE.contains(before.lower()) || WITHIN.contains(before.lower()) && !isWithin(tokens, masked, to, first);
		if (!with && !apart) return;
		int start = with ? first - 1 : first;
		leftOut.add(tokens.get(start).start());
		for (int k = start; k < to; k++) all[k] = true;
	}

	/** "A man stabbed there | said", "the donor who paid him | said": a deed beside what is said. */
	private static boolean isToldOf(List<Token> tokens, int first, int to) {
		if (to - first > LONGEST_LEFT_OUT) return true;
		for (int i = first; i < to; i++) {
			String word = tokens.get(i).lower();
			Sort sort = FactWords.sorts().get(word);
			if (sort == Sort.PAST || sort == Sort.PARTICIPLE || FactWords.isPast(word) || RELATIVE.contains(word)) return true;
		}
		return false;
	}

	/** Where the one begins that speaks with the words from {@code to} on; there, if nobody does. @param from where the words before begin */
	private int speaker(List<Token> tokens, int to, int from) {
		Saying saying = to > from ? byEnd.get(tokens.get(to - 1).end()) : null;
		if (saying == null || saying.cue().orElseThrow().start() != tokens.get(to).start()) return to;
		int first = to - 1;
		while (first > from && tokens.get(first).start() > saying.speaker().orElseThrow().start()) first--;
		return to - first > LONGEST_SPEAKER ? to : first;
	}

	/** "It fell after the crew | said so", and not "it fell, and after the crew | said so, it closed". */
	private static boolean isWithin(List<Token> tokens, boolean[] masked, int to, int first) {
		Token before = tokens.get(Math.max(0, first - 2));
		return !isMark(before) && !BESIDE.contains(before.lower()) && !hasMarks(tokens, masked, to);
	}

	private static boolean isMark(Token token) {
		return token.text().length() == 1 && MARKS.contains(token.text());
	}

	private static boolean hasMarks(List<Token> tokens, boolean[] masked, int from) {
		for (int i = from; i < masked.length && masked[i]; i++) if (QUOTES.indexOf(tokens.get(i).text().charAt(0)) >= 0) return true;
		return false;
	}

	/** What is left of the sentence around a ground. @param masked the words that are not the narrator's */
	Span around(List<Token> tokens, boolean[] masked, Ground ground) {
		int word = Math.max(0, ground.from());
		int from = start(masked, word);
		int to = end(masked, word + 1);
		boolean verb = ground.trait() == Trait.DEED || ground.trait() == Trait.STATE;
		if (verb && isFirst(tokens, from, word)) from = startBefore(tokens, masked, from);
		if (to == masked.length) return trimmed(tokens, from, to);
		if (isHalf(tokens, ground, to) || goesOn(tokens, masked, to, from)) return trimmed(tokens, from, endBehind(tokens, masked, to));
		if (!leftOut.contains(tokens.get(to).start())) to = beforeSubject(tokens, word, to);
		to = withoutLeads(tokens, word, to);
		boolean what = to > word + 1 && tokens.get(to - 1).is("what") && !hasMarks(tokens, masked, end(masked, to));
		return trimmed(tokens, from, what ? endBehind(tokens, masked, end(masked, to)) : to);
	}

	private static int withoutLeads(List<Token> tokens, int word, int end) {
		int to = end;
		while (to > word + 1 && isLead(tokens, to - 1)) to--;
		return to;
	}

	private static int beforeSubject(List<Token> tokens, int word, int to) {
		int comma = to - 1;
		while (comma > word && to - comma <= LONGEST_SUBJECT && !Facts.isComma(tokens, comma)) comma--;
		return Facts.isComma(tokens, comma) ? comma : to;
	}

	private static boolean isLead(List<Token> tokens, int i) {
		return FactWords.OPENINGS.contains(tokens.get(i).lower()) || LEADS.contains(tokens.get(i).lower()) || Facts.isBreak(tokens, i);
	}

	/** "Left most of the crew | saying that", "spent a year | arguing for it": without what they said, nothing is told. */
	private static boolean isHalf(List<Token> tokens, Ground ground, int to) {
		int verb = Math.max(1, ground.to()) - 1;
		if (!LEFT_OR_SPENT.contains(tokens.get(verb).lower()) || !tokens.get(to).lower().endsWith("ing")) return false;
		for (int i = verb + 1; i < to; i++) {
			if (Facts.isBreak(tokens, i) || tokens.get(i).isNumber() || COMPLETE.contains(tokens.get(i).lower())) return false;
		}
		return !FactWords.ARTICLES.contains(tokens.get(to - 1).lower());
	}

	/** "Came after two clerks | claimed that", "shows that the yard | spoke of", "is in a Courier | report that". */
	private boolean goesOn(List<Token> tokens, boolean[] masked, int to, int from) {
		int first = speaker(tokens, to, from);
		if (first == to || first == from || FactWords.OPENINGS.contains(tokens.get(to - 1).lower())) return false;
		String before = tokens.get(first - 1).lower();
		if (ONE.contains(before)) return !hasMarks(tokens, masked, to);
		return (WITHIN.contains(before) || before.equals("than")) && isWithin(tokens, masked, to, first);
	}

	/** ", was sold in May": behind an aside. */
	private static boolean isFirst(List<Token> tokens, int from, int word) {
		int first = from;
		while (first < word && Facts.isStop(tokens.get(first))) first++;
		return first == word;
	}

	/**
	 * The beginning of the sentence, if the narrator's words before a quotation have it; else {@code behind}. In "the judge, Berg said, freed
	 * him" it is Berg who tells all that.
	 */
	private static int startBefore(List<Token> tokens, boolean[] masked, int behind) {
		int from = behind;
		while (from > 0 && masked[from - 1]) from--;
		return from > 0 && hasMarks(tokens, masked, from) && start(masked, from - 1) == 0 ? 0 : behind;
	}

	private static int start(boolean[] masked, int at) {
		int from = at;
		while (from > 0 && !masked[from - 1]) from--;
		return from;
	}

	/** Where the clause ends that goes on behind the words of others. */
	private static int endBehind(List<Token> tokens, boolean[] masked, int before) {
		int to = before;
		while (to < masked.length && masked[to]) to++;
		return withoutLeads(tokens, before, Facts.clauseEnd(tokens, masked, to));
	}

	/** Where the narrator's words end. */
	static int end(boolean[] masked, int at) {
		int to = at;
		while (to < masked.length && !masked[to]) to++;
		return to;
	}

	private static Span trimmed(List<Token> tokens, int start, int end) {
		int from = start;
		int to = end;
		while (from < to - 1 && Facts.isStop(tokens.get(from))) from++;
		while (to - 1 > from && Facts.isStop(tokens.get(to - 1))) to--;
		return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
	}
}
