package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.tickmark.draft.Span;

/** Finds runs of a draft that stand word for word in a source, though no quotation marks say so. */
public final class CopiedUnmarked {
	/** Shorter runs are names of offices, set phrases and chance. */
	static final int LEAST_WORDS = 12;
	/** So many of them must say something: "it is one of those that have been there for" is anybody's. */
	private static final int LEAST_WEIGHTY = 4;
	/** A run of the least length holds one block whole, wherever it begins. */
	private static final int BLOCK = LEAST_WORDS / 2;
	/** A block of nothing but common words is looked for no further. */
	private static final int MOST_PLACES = 1000;
	/** So many words: few enough where each block stands in very many places, and many enough that asking costs nothing. */
	private static final int BETWEEN_LOOKS = 64 * BLOCK;

	private final WordIndex index;
	private final List<Word> words;
	private final int[] keys;

	private CopiedUnmarked(String draft, List<Span> quoted, WordIndex index) {
		this.index = index;
		List<Word> read = new ArrayList<>();
		var reader = new WordReader(draft, read);
		for (int at = 0; at < draft.length();) {
			int end = draft.indexOf('\n', at);
			if (end < 0) end = draft.length();
			reader.read(at, end, false);
			at = end + 1;
		}
		words = FigureWords.joined(read);
		keys = new int[words.size()];
		int quotation = 0;
		for (int i = 0; i < keys.length; i++) {
			Word word = words.get(i);
			while (quotation < quoted.size() && quoted.get(quotation).end() <= word.start()) quotation++;
			boolean marked = quotation < quoted.size() && quoted.get(quotation).start() < word.end();
			keys[i] = marked ? Vocabulary.NONE : index.vocabulary().find(word.key());
		}
	}

	/**
	 * In text order; where one run stands in several places, the longest, and of them the first.
	 *
	 * @param quoted spans of the draft whose words are given as somebody's, in text order
	 * @param cancelled whether nobody waits any more
	 * @throws CancellationException as soon as that is so
	 */
	public static List<Copied> in(String draft, List<Span> quoted, WordIndex index, BooleanSupplier cancelled) {
		return new CopiedUnmarked(draft, quoted.stream().sorted().toList(), index).runs(cancelled);
	}

	private record Run(int from, int to, int place) {
		int length() {
			return to - from;
		}
	}

	private List<Copied> runs(BooleanSupplier cancelled) {
		List<Copied> copied = new ArrayList<>();
		int done = 0;
		for (int block = 0; block + BLOCK <= keys.length; block += BLOCK) {
			if (block % BETWEEN_LOOKS == 0 && cancelled.getAsBoolean()) throw new CancellationException("copied");
			if (block < done) continue;
			Run run = longest(block, done);
			if (run.length() < LEAST_WORDS || weighty(run) < LEAST_WEIGHTY) continue;
			Span span = index.span(run.place()).union(index.span(run.place() + run.length() - 1));
			copied.add(new Copied(new Span(words.get(run.from()).start(), words.get(run.to() - 1).end()), index.source(run.place()), span,
					run.length()));
			done = run.to();
		}
		return copied;
	}

	private long weighty(Run run) {
		return words.subList(run.from(), run.to()).stream().filter(word -> !WordKinds.LIGHT.contains(word.key())).count();
	}

	/** @param least the first word of the draft that may be in it */
	private Run longest(int block, int least) {
		Run longest = new Run(block, block, 0);
		int rarest = block;
		for (int i = block; i < block + BLOCK; i++) {
			if (keys[i] == Vocabulary.NONE) return longest;
			if (index.times(keys[i]) < index.times(keys[rarest])) rarest = i;
		}
		int times = index.times(keys[rarest]);
		for (int number = 0; number < times && times <= MOST_PLACES; number++) {
			int place = index.place(keys[rarest], number);
			Run run = extended(rarest, place, least);
			if (run.from() <= block && run.to() >= block + BLOCK && run.length() > longest.length()) longest = run;
		}
		return longest;
	}

	private Run extended(int word, int place, int least) {
		int low = index.turnStart(index.turn(place));
		int high = index.turnEnd(index.turn(place));
		int before = 0;
		while (word - before > least && place - before > low && keys[word - before - 1] == index.key(place - before - 1)) before++;
		int behind = 1;
		while (word + behind < keys.length && place + behind < high && keys[word + behind] == index.key(place + behind)) behind++;
		return new Run(word - before, word + behind, place - before);
	}
}
