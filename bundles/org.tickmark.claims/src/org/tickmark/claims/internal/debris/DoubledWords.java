package org.tickmark.claims.internal.debris;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tickmark.claims.TextFault;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** "The the", "of the of the": words that stand twice in a row, told one after the other. */
final class DoubledWords {
	/** Stand twice in good sentences: "had had", "log in in May", "what it is is", "very very"; or are said so: "no no", "ha ha". */
	private static final WordSet MAY = WordSet.of("that", "had", "up", "out", "over", "her", 
			"you",
			"do", "did", "who", "what", "there", "very", "so", "really", "much", "many", "more", "long", "far", "no", "yes", "yeah",
			"never", "now",
			"well", "please", "bye", "night", "knock", "hear", "ha", "hah", "he", "hee", "ho", "la", "na", "da", "blah", "tut", "tsk",
			"chop",
			"pom", "yo", "boo", "win", "cha", "can", "tom", "dum", "bang", "beep", "tick", "choo", "woof", "quack", "hush", "poor", "old",
			"big",
			"little", "good", "bad", "too", "go", "run", "come", "oh", "ah", "uh", "um", "hey", "hot", "dear", "wow", "right", "okay", "ok",
			"twenty", "bling", "pooh", "gaga", "aye", "thing", "same", "way", "higher", "deep", "cold", "ding", "rah", "zoom", "less",
			"self");
	/** "More and more and more", "bit by bit by bit" are said so. */
	private static final WordSet FIRST_OF_PAIR = WordSet.of("the", "a", "an", "of", "to", "in", "on", "at", "for", "from", "with", "is",
			"was",
			"has", "have", "will", "would", "as", "that", "this", "his", "her", "their");
	private static final WordSet LINKS = WordSet.of("and", "or", "by", "to", "after", "had", "have", "is");
	private static final Pattern ASKED = Pattern.compile("(?i)\\b(?:wh\\p{L}{1,8}|how|all|thing|truth|problem|fact|point|reason"
			+ "|question|issue|matter)\\b");
	/** Go with "in" or "on", so that a second one may follow. */
	private static final WordSet PHRASAL = WordSet.of("go", "goes", "going", "gone", "went", "carry", "carried", "move", "moves", "moved",
			"hang", "hold",
			"live", "lived", "lives", "drag", "dragged", "log", "logged", "logging", "turn", "turned", "put", "get", "got", "sign",
			"signed", "come",
			"came", "pass", "passed", "keep", "kept", "check", "checked", "settle", "settled", "fly", "flew", "bring", "brought", "join",
			"joined",
			"step", "stepped", "stay", "stayed", "drop", "dropped", "give", "gave", "plug", "plugged", "tune", "tuned", "take", "taken",
			"took",
			"let", "stop", "break", "broke", "phone", "phoned", "call", "called", "hand", "handed", "based", "weigh", "weighed", "pitch",
			"pitched",
			"early", "later", "travel", "traveled", "soldier", "start", "started", "sleep", "play", "played", "rely", "build", "vote",
			"switch");
	private static final Pattern VERB = Pattern.compile("\\h(?:is|was|will|would|has|had|can|could|does|did|may|might|must|should)\\b");
	private static final int KEPT = 4;

	private final Prose prose;
	private final String text;
	private final Span[] last = new Span[KEPT];

	DoubledWords(Prose prose) {
		this.prose = prose;
		this.text = prose.draft().text();
		Arrays.fill(last, new Span(0, 0));
	}

	/** The fault that the next word of the text makes. */
	Optional<Found> word(Span word) {
		Span before = last[KEPT - 1];
		System.arraycopy(last, 1, last, 0, KEPT - 1);
		last[KEPT - 1] = word;
		if (same(before, word) && follows(before, word)) return single(before, word);
		return same(last[1], word) && same(last[0], before) ? pair() : Optional.empty();
	}

	private Optional<Found> single(Span first, Span second) {
		String word = second.in(text);
		boolean name = Character.isUpperCase(word.charAt(0)) || isTied(first.start() - 1) || isTied(second.end()) || word.length() == 1
				&& !word.equals("a");
		if (name || MAY.contains(word) || mayHere(word, first, second) || same(last[1], second) && follows(last[1], first)
				|| !isProse(first,
				second)) return Optional.empty();
		return found(first, first.union(second));
	}

	/** "Word word-for-word" is no word twice, and what stands in markup none at all. */
	private boolean isTied(int at) {
		return at >= 0 && at < text.length() && "-<>=/@#_&".indexOf(text.charAt(at)) >= 0;
	}

	/** "What it is is", "went on on Monday", "gave it it's due"; otherwise a slip. */
	private boolean mayHere(String word, Span first, Span second) {
		return switch (word) {
			case "is", "was", "are", "were" -> ASKED.matcher(text).region(prose.sentenceAt(first.start()).span().start(),
			first.start()).find();
			case "on", "in" -> PHRASAL.contains(last[1].in(text).toLowerCase(Locale.ROOT));
			case "it" -> !VERB.matcher(text).region(second.end(), text.length()).lookingAt();
			default -> false;
		};
	}

	private Optional<Found> pair() {
		String start = last[2].in(text);
		boolean fault = FIRST_OF_PAIR.contains(start) && !LINKS.contains(last[KEPT - 1].in(text)) && !same(last[2], last[KEPT - 1])
				&& follows(last[0], last[1]) && follows(last[1], last[2]) && follows(last[2], last[KEPT - 1])
				&& isProse(last[0], last[KEPT - 1]);
		return fault ? found(last[0].union(last[1]), last[0].union(last[KEPT - 1])) : Optional.empty();
	}

	private Optional<Found> found(Span first, Span both) {
		return Optional.of(new Found(both, new TextFault.Doubled(first.in(text))));
	}

	private boolean same(Span one, Span other) {
		return one.length() == other.length() && text.regionMatches(true, one.start(), text, other.start(), other.length());
	}

	/** Nothing but blanks lies between. */
	private boolean follows(Span one, Span other) {
		if (one.end() >= other.start()) return false;
		for (int i = one.end(); i < other.start(); i++) {
			if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) return false;
		}
		return true;
	}

	/** In one sentence, and not what somebody quotes as a slip: "the the". */
	private boolean isProse(Span first, Span second) {
		boolean shown = first.start() > 0 && second.end() < text.length() && isMark(text.charAt(first.start() - 1))
				&& isMark(text.charAt(second.end()));
		return !shown && prose.sentenceAt(first.start()).span().end() >= second.end();
	}

	private static boolean isMark(char c) {
		return "\"'\u201C\u201D\u2018\u2019*_".indexOf(c) >= 0;
	}
}
