package org.tickmark.claims.internal.house;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.tickmark.claims.spi.Token;

/**
 * Words to look for, one after the other within a sentence: {@code first|largest} one or the other; {@code [very]} may be
 * missing; {@code super*} any letters in its place; {@code #} a number in figures; {@code …} up to five words between.
 * <p> All ways to match go forward together, so that a place costs no more than the pattern's own length, squared, whatever the text.
 */
public final class WordPattern {
	/**
	 * One place in the pattern.
	 *
	 * @param test what the token there has to be; empty where the pattern forks
	 * @param next where it goes on
	 */
	record Step(Optional<TokenPattern> test, List<Integer> next) { }

	private static final int END = 0;

	private final List<Step> steps;
	/** For each step all those that are reached from it without a token, itself included. */
	private final List<BitSet> reached;
	private final BitSet first;

	/** @param steps the first of which is the end */
	WordPattern(List<Step> steps, int start) {
		this.steps = List.copyOf(steps);
		this.reached = IntStream.range(0, steps.size()).mapToObj(this::reachedFrom).toList();
		this.first = reached.get(start);
	}

	public static WordPattern of(String words) throws BadPatternException {
		return new PatternReader(words).pattern();
	}

	/** Where the longest match that begins with this token ends, as an index; {@code from} itself if there is none. */
	int endOfMatch(List<Token> tokens, int from) {
		int end = from;
		BitSet here = first;
		for (int i = from; i < tokens.size() && !here.isEmpty(); i++) {
			var next = new BitSet(steps.size());
			for (int at = here.nextSetBit(0); at >= 0; at = here.nextSetBit(at + 1)) {
				Step step = steps.get(at);
				if (step.test().isPresent() && step.test().get().holds(tokens.get(i))) step.next().forEach(to -> next.or(reached.get(to)));
			}
			here = next;
			if (here.get(END)) end = i + 1;
		}
		return end;
	}

	boolean matchesNothing() {
		return first.get(END);
	}

	/** The words that a match may begin with, in lower case; empty if it may begin with something that is no plain word. */
	Set<String> firstWords() {
		Set<String> words = new HashSet<>();
		for (int at = first.nextSetBit(0); at >= 0; at = first.nextSetBit(at + 1)) {
			Optional<TokenPattern> test = steps.get(at).test();
			if (test.isEmpty()) continue;
			if (!(test.get() instanceof TokenPattern.Word word)) return Set.of();
			words.add(word.lower());
		}
		return words;
	}

	private BitSet reachedFrom(int start) {
		var found = new BitSet(steps.size());
		List<Integer> open = new ArrayList<>(List.of(start));
		while (!open.isEmpty()) {
			int at = open.removeLast();
			if (found.get(at)) continue;
			found.set(at);
			if (steps.get(at).test().isEmpty()) open.addAll(steps.get(at).next());
		}
		return found;
	}
}
