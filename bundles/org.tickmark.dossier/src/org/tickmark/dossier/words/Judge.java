package org.tickmark.dossier.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.tickmark.dossier.Difference;
import org.tickmark.dossier.DifferenceClass;

/** Tells what kind of difference words in place of other words are. */
final class Judge {
	/** So near its beginning a quotation joins the words before it. */
	private static final int SEAM = 3;
	private static final int LONGEST_SEAM = 2;
	private static final int LONGEST_FALSE_START = 5;

	private final WordIndex index;
	private final QuotedWords quoted;

	Judge(WordIndex index, QuotedWords quoted) {
		this.index = index;
		this.quoted = quoted;
	}

	/** Empty if it is none to speak of. */
	Optional<Difference> judge(Hunk hunk, QuotedWords.Part part) {
		if (hunk.isLeftOut() && isNotSaid(hunk.sourceFrom(), hunk.sourceTo())) return Optional.empty();
		return Optional.of(new Difference(kind(hunk, part), quoted.text(hunk.from(), hunk.to()),
				hunk.isAdded() ? "" : index.text(hunk.sourceFrom(), hunk.sourceTo() - 1)));
	}

	/** Of words that stand elsewhere in the source: a "not" that moves denies something else, a name or figure is somebody else's. */
	DifferenceClass moved(Hunk hunk) {
		if (quotedKeys(hunk, WordKinds.NEGATIONS::contains).isEmpty()) return DifferenceClass.ORDER;
		return DifferenceClass.NEGATION;
	}

	private DifferenceClass kind(Hunk hunk, QuotedWords.Part part) {
		if (hunk.isLeftOut()) return leftOut(hunk.sourceFrom(), hunk.sourceTo());
		boolean bracketed = IntStream.range(hunk.from(), hunk.to()).allMatch(i -> quoted.word(i).is(Word.BRACKETED));
		if (denials(hunk) || areOpposite(hunk)) return DifferenceClass.NEGATION;
		Set<String> figures = quotedKeys(hunk, this::isFigure);
		Set<String> sourceFigures = sourceKeys(hunk, i -> isFigure(index.keyOf(i)));
		if (!figures.equals(sourceFigures) && !(bracketed && sourceFigures.isEmpty()) && isFigureChange(figures, sourceFigures))
			return DifferenceClass.FIGURE;
		if (bracketed) return DifferenceClass.INSERTION;
		if (isSeam(hunk, part)) return DifferenceClass.SEAM;
		if (isNameChange(hunk)) return DifferenceClass.NAME;
		List<String> words = IntStream.range(hunk.from(), hunk.to()).mapToObj(i -> quoted.word(i).key()).sorted().toList();
		List<String> said = IntStream.range(hunk.sourceFrom(), hunk.sourceTo()).mapToObj(index::keyOf).sorted().toList();
		return words.equals(said) ? DifferenceClass.ORDER : DifferenceClass.SUBSTITUTION;
	}

	private DifferenceClass leftOut(int from, int to) {
		if (isRepeated(from, to)) return DifferenceClass.FILLER;
		boolean whole = index.is(from, Word.STARTS) && index.is(to - 1, Word.ENDS);
		if (!whole && IntStream.range(from, to).anyMatch(this::denies)) return DifferenceClass.NEGATION;
		if (!whole && IntStream.range(from, to).anyMatch(this::counts)) return DifferenceClass.FIGURE;
		return isFilling(from, to) ? DifferenceClass.FILLER : DifferenceClass.DELETION;
	}

	/** Of the source. */
	private boolean denies(int word) {
		return WordKinds.NEGATIONS.contains(index.keyOf(word));
	}

	/** "One" counts little. */
	private boolean counts(int word) {
		String key = index.keyOf(word);
		return key.startsWith(FigureWords.SIGN) && !key.equals(FigureWords.SIGN + "1");
	}

	private boolean denials(Hunk hunk) {
		long there = IntStream.range(hunk.from(), hunk.to()).filter(i -> WordKinds.NEGATIONS.contains(quoted.word(i).key())).count();
		return there != IntStream.range(hunk.sourceFrom(), hunk.sourceTo()).filter(this::denies).count();
	}

	private boolean areOpposite(Hunk hunk) {
		return IntStream.range(hunk.from(), hunk.to()).anyMatch(i -> IntStream.range(hunk.sourceFrom(), hunk.sourceTo())
				.anyMatch(j -> WordKinds.areOpposite(quoted.word(i).key(), index.keyOf(j))));
	}

	private boolean isFigure(String key) {
		return WordKinds.isFigure(key) || WordKinds.isDay(key);
	}

	/** "One" for "a" is no other figure. */
	private static boolean isFigureChange(Set<String> figures, Set<String> said) {
		String one = FigureWords.SIGN + "1";
		return !(figures.isEmpty() && said.equals(Set.of(one)) || said.isEmpty() && figures.equals(Set.of(one)));
	}

	private boolean isSeam(Hunk hunk, QuotedWords.Part part) {
		int words = hunk.to() - hunk.from();
		boolean near = part.piece() && hunk.from() - part.from() < SEAM && words <= LONGEST_SEAM;
		return near && words == hunk.sourceTo() - hunk.sourceFrom() && IntStream.range(0, words)
				.allMatch(i -> WordKinds.areForms(quoted.word(hunk.from() + i).key(), index.keyOf(hunk.sourceFrom() + i)));
	}

	/** Another name for a name, or a name where there was none. */
	private boolean isNameChange(Hunk hunk) {
		Set<String> names = quotedKeys(hunk, key -> true, quoted::isName);
		Set<String> said = sourceKeys(hunk, i -> index.is(i, Word.CAPITAL) && !isLight(index.keyOf(i)));
		Set<String> capitals = quotedKeys(hunk, key -> true, i -> quoted.word(i).is(Word.UPPER) && !isLight(quoted.word(i).key()));
		return !sourceKeys(hunk, i -> true).containsAll(names) || !said.isEmpty() && !capitals.isEmpty() && !said.equals(capitals);
	}

	private static boolean isLight(String key) {
		return WordKinds.LIGHT.contains(key) || WordKinds.FILLERS.contains(key);
	}

	private Set<String> quotedKeys(Hunk hunk, Predicate<String> wanted) {
		return quotedKeys(hunk, wanted, i -> true);
	}

	private Set<String> quotedKeys(Hunk hunk, Predicate<String> wanted, IntPredicate at) {
		return IntStream.range(hunk.from(), hunk.to()).filter(at).mapToObj(i -> quoted.word(i).key()).filter(wanted)
				.collect(Collectors.toSet());
	}

	private Set<String> sourceKeys(Hunk hunk, IntPredicate wanted) {
		return IntStream.range(hunk.sourceFrom(), hunk.sourceTo()).filter(wanted).mapToObj(index::keyOf).collect(Collectors.toSet());
	}

	/** Whether these words of a source are but ums, phrases that say nothing, words said twice or a sentence begun and given up. */
	boolean isFilling(int from, int to) {
		int at = from;
		while (at < to) {
			int next = behindFiller(at, to);
			if (next == at) return isRepeated(at, to) || index.is(to - 1, Word.BROKEN) && to - at <= LONGEST_FALSE_START;
			at = next;
		}
		return true;
	}

	private int behindFiller(int at, int to) {
		String key = index.keyOf(at);
		if (WordKinds.SOUNDS.contains(key)) return at + 1;
		for (List<String> phrase : WordKinds.FILLING) {
			int end = at + phrase.size();
			if (end <= to && IntStream.range(at, end).allMatch(i -> index.keyOf(i).equals(phrase.get(i - at)))) return end;
		}
		boolean apart = index.is(at, Word.STARTS) || index.isBeforeComma(at);
		return WordKinds.FILLERS.contains(key) && apart ? at + 1 : at;
	}

	/** Whether the same words follow, or went before. */
	private boolean isRepeated(int from, int to) {
		int length = to - from;
		int turn = index.turn(from);
		boolean follow = to + length <= index.turnEnd(turn)
				&& IntStream.range(from, to).allMatch(i -> index.key(i) == index.key(i + length));
		boolean before = from - length >= index.turnStart(turn)
				&& IntStream.range(from, to).allMatch(i -> index.key(i) == index.key(i - length));
		return follow || before;
	}

	/** Whether words of a source are no part of what its speaker says, though they stand in the midst of it. */
	boolean isNotSaid(int from, int to) {
		return isNoSpeech(from, to) || Interruption.is(index, from, to);
	}

	/**
	 * Whether whole lines stand between two words as nobody speaks: a heading or a link between paragraphs. Each begins with a capital and
	 * ends without a full stop. In subtitles every line may be speech.
	 */
	private boolean isNoSpeech(int from, int to) {
		if (!index.isPrinted(from) || !index.is(from, Word.LINE) || to >= index.size() || !index.is(to, Word.LINE)) return false;
		for (int i = from; i < to; i++) {
			if (WordKinds.NEGATIONS.contains(index.keyOf(i))) return false;
			if (index.is(i, Word.LINE) && !index.is(i, Word.UPPER)) return false;
			if (index.is(i, Word.ENDS) && (i + 1 == to || index.is(i + 1, Word.LINE))) return false;
		}
		return true;
	}
}
