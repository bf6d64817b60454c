package org.tickmark.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Span;

/**
 * Where passages of one text stand in another: for sure, perhaps, and what an item asserts there. Knows texts only, neither
 * items nor decisions.
 */
public final class Relocation {
	/** A passage of fewer words recurs by chance, so the words around it count as well. */
	private static final int FEW_WORDS = 5;
	private static final int CONTEXT = 4;
	/** Of a passage of which less is left, another one has taken the place. */
	private static final double HALF = 0.5;

	private final String before;
	private final String after;
	private final Words old;
	private final Words now;
	private final WordMatch match;

	private Relocation(String before, String after, boolean aligned) {
		this.before = before;
		this.after = after;
		this.old = new Words(before);
		this.now = new Words(after);
		this.match = new WordMatch(old, now, aligned ? Alignment.of(old, now) : Alignment.nothing(old));
	}

	/** Between two versions of one text. */
	public static Relocation between(String before, String after) {
		return new Relocation(before, after, true);
	}

	/** Of a fragment, where nothing is known of the text that it was cut from. */
	public static Relocation ofFragment(String fragment, String after) {
		return new Relocation(fragment, after, false);
	}

	/**
	 * The place of an item: between unchanged neighbours, or else the one place where all that it asserts stands now.
	 * Empty rather than the second-best place.
	 */
	public Optional<Span> sure(Span item, Span assertion) {
		Optional<WordRange> words = WordRange.of(item, old);
		Optional<WordRange> asserted = WordRange.of(assertion.union(item), old);
		if (words.isEmpty() || asserted.isEmpty()) return Optional.empty();
		Optional<Span> stayed = stayed(item, words.get(), asserted.get());
		return stayed.isPresent() ? stayed : moved(item, asserted.get());
	}

	/** Where the item may stand now, for a person to look at. */
	public Optional<Span> guess(Span item, Span assertion) {
		Optional<Span> gap = match.place(item).filter(place -> !place.isEmpty() && place.length() <= 2 * item.length() + 20);
		return gap.isPresent() ? gap : WordRange.of(assertion.union(item), old).flatMap(asserted -> search(asserted).guess());
	}

	/** What an item asserts at its place now; empty if it did not come there by edits in and around it, but was moved. */
	public Optional<Span> assertionAt(Span place, Span item, Span assertion) {
		boolean stayed = match.place(item).filter(place::overlaps).isPresent();
		if (!stayed) return Optional.empty();
		return WordRange.of(assertion, old).flatMap(match::image).map(image -> now.span(match.withInsertionsBeside(image)).union(place));
	}

	private Optional<Span> stayed(Span item, WordRange words, WordRange asserted) {
		if (isTornApart(words) || isTornApart(asserted)) return Optional.empty();
		if (match.keptShare(withContext(asserted)) < HALF) return Optional.empty();
		return match.place(item).filter(place -> words.all(match::isKept) || isStill(item, words, place));
	}

	/** Nothing is left of it, or so much stands inside that its ends are no longer those of one passage. */
	private boolean isTornApart(WordRange words) {
		return match.image(words).filter(image -> image.length() <= 2 * words.length() + 3).isEmpty();
	}

	/** An edited item is still the same if most of it stayed, or if it is short and both neighbours stayed. */
	private boolean isStill(Span item, WordRange words, Span place) {
		boolean between = match.isKeptOrEnd(words.first() - 1) && match.isKeptOrEnd(words.last() + 1);
		boolean mostlyKept = match.keptShare(words) >= HALF;
		if (!mostlyKept && !(between && words.length() <= CONTEXT)) return false;
		List<String> terms = Terms.of(item.in(before));
		List<String> gone = new ArrayList<>(terms);
		Terms.of(place.in(after)).forEach(gone::remove);
		return gone.size() <= Math.max(1, terms.size() / 4);
	}

	private Optional<Span> moved(Span item, WordRange asserted) {
		WordRange needle = withContext(asserted);
		Optional<WordRange> window = search(asserted).clearBest().filter(this::isMostlyNew);
		if (window.isEmpty()) return Optional.empty();
		WordRange wide = window.get().widened(CONTEXT, now.size());
		int[] pieces = Alignment.ofPieces(old.in(needle), now.in(wide));
		int[] there = Alignment.nothing(old);
		for (int i = 0; i < pieces.length; i++) {
			if (pieces[i] != Alignment.NONE) there[needle.first() + i] = wide.first() + pieces[i];
		}
		WordMatch local = new WordMatch(old, now, there);
		Span assertion = old.span(asserted);
		boolean wordsKept = WordRange.of(item, old).filter(words -> words.all(local::isKept)).isPresent();
		boolean agree = local.place(assertion).filter(place -> Terms.agree(assertion.in(before), place.in(after))).isPresent();
		return wordsKept && agree && local.isKept(asserted.first()) && local.isKept(asserted.last()) ? local.place(item) : Optional.empty();
	}

	/** A place that was there before belongs to another passage: the sibling that stayed when the item was deleted. */
	private boolean isMostlyNew(WordRange window) {
		return window.count(match::isTaken) < window.length() * HALF;
	}

	private Search search(WordRange asserted) {
		return Search.of(old, withContext(asserted), now);
	}

	private WordRange withContext(WordRange asserted) {
		return asserted.count(old::isWord) < FEW_WORDS ? asserted.widened(CONTEXT, old.size()) : asserted;
	}
}
