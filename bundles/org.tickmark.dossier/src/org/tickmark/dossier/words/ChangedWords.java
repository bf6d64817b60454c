package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.tickmark.dossier.Difference;
import org.tickmark.dossier.DifferenceClass;

/**
 * Tells what kind of change it is when words stand in place of others. In doubt between a name and a word it says name: a look is cheap.
 */
public final class ChangedWords {
	private ChangedWords() { }

	/** @param before and after as they stand in their texts; one of them may be empty */
	public static DifferenceClass kind(String before, String after) {
		List<Word> old = words(before);
		List<Word> now = words(after);
		if (count(old) != count(now) || areOpposite(old, now)) return DifferenceClass.NEGATION;
		if (!keys(old, ChangedWords::isFigure).equals(keys(now, ChangedWords::isFigure))) return DifferenceClass.FIGURE;
		if (!keys(old, ChangedWords::isName).equals(keys(now, ChangedWords::isName))) return DifferenceClass.NAME;
		if (old.isEmpty()) return DifferenceClass.INSERTION;
		return now.isEmpty() ? DifferenceClass.DELETION : DifferenceClass.SUBSTITUTION;
	}

	/** The words by which one of two sentences denies what the other says; empty where both deny as often. */
	public static Optional<Difference> denial(String draft, String source) {
		List<Word> here = words(draft);
		List<Word> there = words(source);
		if (count(here) == count(there)) return Optional.empty();
		return Optional.of(new Difference(DifferenceClass.NEGATION, denying(here, draft), denying(there, source)));
	}

	/** Whether each figure and day of a sentence stands in the source, too, in digits or spelled out. */
	public static boolean hasFiguresOf(String draft, String source) {
		return keys(words(source), ChangedWords::isFigure).containsAll(keys(words(draft), ChangedWords::isFigure));
	}

	private static String denying(List<Word> words, String text) {
		return words.stream().filter(word -> WordKinds.NEGATIONS.contains(word.key()))
				.map(word -> text.substring(word.start(), word.end())).collect(Collectors.joining(", "));
	}

	private static List<Word> words(String text) {
		List<Word> words = new ArrayList<>();
		new WordReader(text, words).read(0, text.length(), true);
		return FigureWords.joined(words);
	}

	private static long count(List<Word> words) {
		return words.stream().filter(word -> WordKinds.NEGATIONS.contains(word.key())).count();
	}

	private static boolean areOpposite(List<Word> old, List<Word> now) {
		return old.stream().anyMatch(one -> now.stream().anyMatch(other -> WordKinds.areOpposite(one.key(), other.key())));
	}

	private static Set<String> keys(List<Word> words, Predicate<Word> wanted) {
		return words.stream().filter(wanted).map(Word::key).collect(Collectors.toSet());
	}

	private static boolean isFigure(Word word) {
		return WordKinds.isFigure(word.key()) || WordKinds.isDay(word.key());
	}

	private static boolean isName(Word word) {
		return word.is(Word.UPPER) && !isFigure(word) && !WordKinds.LIGHT.contains(word.key()) && !WordKinds.FILLERS.contains(word.key());
	}
}
