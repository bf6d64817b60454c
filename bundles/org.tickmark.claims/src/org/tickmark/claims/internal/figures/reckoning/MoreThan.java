package org.tickmark.claims.internal.figures.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Two numbers of one thing with what parts them in between: "18,000, 3,000 more than the 12,000", "... than in 2014, when it had 12,000". */
final class MoreThan {
	private static final WordSet THAN = WordSet.of("than");
	private static final WordSet WHEN = WordSet.of("when");
	private static final WordSet OPENERS = WordSet.of(",", "(", "\u2014", "\u2013");
	/** They have been named before, or stand for nobody. */
	private static final WordSet SUBJECTS = WordSet.of("it", "they", "he", "she", "we", "i", "you", "there", "the", "number", "figure", "total");
	private static final WordSet BE = WordSet.of("was", "were", "did", "been", "is", "are");
	private static final WordSet HAVE = WordSet.of("has", "have", "had", "having");
	/** Behind the number that was, they say no more than whose or when it was. */
	private static final WordSet GOES_ON = WordSet.of("it", "they", "he", "she", "we", "i", "needed", "required", "expected", "forecast",
			"planned", "reported", "recorded", "last", "a", "this", "before", "when", "during", "then", "earlier", "previously");
	private static final WordSet TIMED = WordSet.of("in", "of", "for", "at", "on");
	private static final WordSet TIMES = WordSet.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
			"october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
	private static final int REACH = 7;
	private static final int NEAR = 4;
	/** Letters that "carries" and "carried" have in common. */
	private static final int ALIKE = 3;
	private static final int SHORT = 6;

	private final FigureSentence sentence;
	private final Words words;

	private MoreThan(FigureSentence sentence) {
		this.sentence = sentence;
		words = sentence.words();
	}

	static List<Pair> in(FigureSentence sentence) {
		List<Placed> figures = sentence.figures();
		if (figures.size() < 3 || sentence.words().next(THAN, 0) >= sentence.words().size()) return List.of();
		var reader = new MoreThan(sentence);
		List<Pair> pairs = new ArrayList<>();
		for (int i = 2; i < figures.size(); i++) {
			reader.pair(figures.get(i - 2), figures.get(i - 1), figures.get(i)).ifPresent(pairs::add);
		}
		return pairs;
	}

	private Optional<Pair> pair(Placed after, Placed change, Placed before) {
		if (!after.isAmount() || !before.isAmount() || before.value().signum() <= 0) return Optional.empty();
		int than = sentence.find(change.to(), Math.min(before.from(), change.to() + NEAR), THAN);
		if (than < 0 || sentence.find(change.to(), than, Differences.COMPARED) < 0 || !follows(after, change)) return Optional.empty();
		int when = sentence.find(than, before.from(), WHEN);
		boolean told = when < 0 ? isPlain(than + 1, before.from()) : isSameDoing(when, after, change, before);
		boolean same = told && Differences.areOfOne(sentence, after, change, before) && goesOn(Differences.behind(sentence, before));
		if (!same) return Optional.empty();
		return Pair.alike(before, after, words)
				.map(pair -> new Pair(pair.before(), after, after.from(), sentence.behind(before), true));
	}

	/** Whether nothing but what is counted, and when, stands between the number and how much more it is. */
	private boolean follows(Placed after, Placed change) {
		int opener = sentence.head(change) - 1;
		return words.in(opener, OPENERS) && opener - after.to() <= REACH && areWords(after.to(), opener);
	}

	private boolean areWords(int from, int to) {
		for (int i = from; i < to; i++) if (!words.isWord(i) || Pair.breaks(words, i)) return false;
		return true;
	}

	/** "the 12,000", "last year's 12,000"; in "than in 2014 and 60 more" it is another comparison. */
	private boolean isPlain(int from, int to) {
		if (to - from > NEAR) return false;
		for (int i = from; i < to; i++) {
			boolean owns = words.is(i, "'s") || words.is(i, "\u2019s");
			if (!words.isWord(i) && !words.isNumber(i) && !owns || Pair.breaks(words, i) || words.in(i, TIMED)) return false;
		}
		return true;
	}

	/** "when it carried 12,000", "when 12,000 came", said of the one that carries or of those who come. */
	private boolean isSameDoing(int when, Placed after, Placed change, Placed before) {
		int head = sentence.head(before);
		int verb = head > when + 1 ? head - 1 : Differences.behind(sentence, before);
		if (verb - when > REACH || !words.isWord(verb)) return false;
		for (int i = when + 1; i < Math.min(verb, before.from()); i++) {
			if (!words.in(i, SUBJECTS) && !isTold(i, change, words.lower(i).length())) return false;
		}
		boolean has = words.in(verb, HAVE) && sentence.find(0, change.from(), HAVE) >= 0;
		return has || words.in(verb, BE) || isTold(verb, change, ALIKE) || isStrong(sentence.head(after) - 1, verb);
	}

	/** "takes" and "took", "holds" and "held" begin alike; "won" and "lost" do not. */
	private boolean isStrong(int now, int then) {
		boolean verbs = words.isWord(now) && !words.in(now, TIMED) && !words.in(now, BE) && !words.in(now, HAVE);
		return verbs && words.lower(now).length() <= SHORT && words.lower(then).length() <= SHORT
				&& words.lower(now).charAt(0) == words.lower(then).charAt(0);
	}

	/** Whether a word with as many of the first letters stands before. */
	private boolean isTold(int word, Placed change, int letters) {
		String written = words.lower(word);
		if (written.length() < ALIKE) return false;
		for (int i = 0; i < change.from(); i++) if (words.isWord(i) && words.lower(i).startsWith(written.substring(0, letters))) return true;
		return false;
	}

	private boolean goesOn(int at) {
		if (!words.isWord(at) && !words.isNumber(at) || words.in(at, GOES_ON)) return true;
		return words.in(at, TIMED) && (words.isNumber(at + 1) || words.in(at + 1, TIMES));
	}
}
