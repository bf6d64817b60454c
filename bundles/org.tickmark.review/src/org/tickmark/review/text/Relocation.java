package org.tickmark.review.text;

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
	/** Figures and names in common tell passages apart; without them, nearly all words have to be the same. */
	private static final int FEW_TERMS = 2;
	/** Of a passage of which less is left, another one has taken the place: two reports of different things share about a sixth. */
	private static final double SAME_PASSAGE = 0.35;
	private static final double HALF = 0.5;

	private final String before;
	private final String after;
	private final Words old;
	private final Words now;
	private final WordMatch match;
	private final LookAlikes lookAlikes;
	private final boolean aligned;
	private Optional<MovedSentences> moved = Optional.empty();
	private Optional<MovedSentences> pieces = Optional.empty();

	private Relocation(String before, String after, boolean aligned) {
		this.before = before;
		this.after = after;
		this.aligned = aligned;
		this.old = new Words(before);
		this.now = new Words(after);
		this.match = new WordMatch(old, now, aligned ? Alignment.of(old, now) : Alignment.nothing(old));
		this.lookAlikes = new LookAlikes(old, now, match);
	}

	/** What stands in the one text where another thing stood in the other; either may be empty. */
	public record Change(Span before, Span after) { }

	/** Between two versions of one text. */
	public static Relocation between(String before, String after) {
		return new Relocation(before, after, true);
	}

	/** Of a fragment, where nothing is known of the text that it was cut from. */
	public static Relocation ofFragment(String fragment, String after) {
		return new Relocation(fragment, after, false);
	}

	/** What differs between the words that stayed, and in how these are set. */
	public List<Change> changes() {
		List<Change> changes = new ArrayList<>();
		int done = 0;
		int doneNow = 0;
		for (int word = 0; word < old.size(); word++) {
			if (!match.isKept(word)) continue;
			Span here = old.span(word);
			Span there = now.span(match.there(word));
			addChange(changes, new Span(done, here.start()), new Span(doneNow, there.start()));
			addChange(changes, here, there);
			done = here.end();
			doneNow = there.end();
		}
		addChange(changes, new Span(done, before.length()), new Span(doneNow, after.length()));
		return changes;
	}

	private void addChange(List<Change> changes, Span from, Span to) {
		if (!from.in(before).equals(to.in(after))) changes.add(new Change(from, to));
	}

	/**
	 * The place of an item: between unchanged neighbours, or else the one place where all that it asserts stands now.
	 * Empty rather than the second-best place.
	 */
	public Optional<Span> sure(Span item, Span assertion) {
		Optional<WordRange> words = WordRange.of(item, old);
		Optional<WordRange> asserted = WordRange.of(assertion.union(item), old);
		if (words.isEmpty() || asserted.isEmpty()) return Optional.empty();
		// Before the neighbours are asked: where a sentence was taken from, another one may stand between them.
		return withSentence(item, words.get(), asserted.get()).or(() -> inPlace(item, words.get(), asserted.get()))
				.or(() -> moved(item, aligned ? asserted.get().inSentences(old) : asserted.get())).or(() -> withPiece(item, words.get()))
				.or(() -> mostOf(item, words.get()));
	}

	private Optional<Span> inPlace(Span item, WordRange words, WordRange asserted) {
		if (aligned && lookAlikes.isReplaced(asserted.inSentences(old))) return Optional.empty();
		return stayed(item, words, asserted).or(() -> inSentence(words, asserted));
	}

	/** Of an item of several sentences that were taken apart, or between which others were put, those together that hold most of it. */
	private Optional<Span> mostOf(Span item, WordRange words) {
		if (!aligned || !old.hasSentenceStart(words.first() + 1, words.last())) return Optional.empty();
		int all = item.length();
		Optional<Span> most = Optional.empty();
		Optional<Span> together = Optional.empty();
		int held = 0;
		int best = 0;
		for (int first = words.first(); first <= words.last();) {
			int last = first;
			while (last < words.last() && !old.startsSentence(last + 1)) last++;
			Span piece = old.span(new WordRange(first, last));
			Optional<Span> place = sure(piece, piece);
			boolean joins = together.isPresent() && place.isPresent() && areBeside(together.get(), place.get());
			together = joins ? place.map(together.get()::union) : place;
			held = (joins ? held : 0) + (place.isPresent() ? piece.length() : 0);
			if (held > best) {
				best = held;
				most = together;
			}
			first = last + 1;
		}
		return best >= all * HALF ? most : Optional.empty();
	}

	private boolean areBeside(Span one, Span next) {
		return next.start() >= one.end() && now.firstEndingAfter(one.end()) == now.firstEndingAfter(next.start());
	}

	/** In the sentence that was moved. */
	private Optional<Span> withSentence(Span item, WordRange words, WordRange asserted) {
		if (!aligned || asserted.all(match::isKept) && !isTornApart(asserted)) return Optional.empty();
		if (moved.isEmpty()) moved = Optional.of(MovedSentences.of(old, now, match));
		return moved.get().of(words).flatMap(move -> in(move, item));
	}

	/** In the part of a sentence that was moved, in what is a part of another one there, or in a short line between other neighbours. */
	private Optional<Span> withPiece(Span item, WordRange words) {
		if (!aligned) return Optional.empty();
		if (pieces.isEmpty()) pieces = Optional.of(MovedSentences.inPieces(old, now, match));
		return pieces.get().of(words).flatMap(move -> in(move, item));
	}

	private Optional<Span> in(MovedSentences.Move move, Span item) {
		Span from = old.span(move.from());
		Span to = now.span(move.to());
		Relocation local = between(from.in(before), to.in(after));
		Span here = new Span(Math.max(0, item.start() - from.start()), Math.min(item.end(), from.end()) - from.start());
		return WordRange.of(here, local.old).flatMap(range -> local.stayed(here, range, range)).map(place -> shifted(place, to.start()));
	}

	/** Its very words at another place of the sentence that stayed: "on Monday", which stood last, stands first. */
	private Optional<Span> inSentence(WordRange words, WordRange asserted) {
		WordRange sentence = asserted.inSentences(old);
		if (match.keptShare(sentence) < HALF) return Optional.empty();
		return match.image(sentence).map(image -> image.inSentences(now)).flatMap(image -> {
			Optional<Span> found = Optional.empty();
			for (int at = image.first(); at + words.length() - 1 <= image.last(); at++) {
				WordRange here = new WordRange(at, at + words.length() - 1);
				if (here.count(match::isTaken) > 0 || !isAlike(words, here)) continue;
				if (found.isPresent()) return Optional.empty();
				found = Optional.of(now.span(here));
			}
			return found;
		});
	}

	private boolean isAlike(WordRange words, WordRange here) {
		for (int i = 0; i < words.length(); i++)
			if (!old.lower(words.first() + i).equals(now.lower(here.first() + i))) return false;
		return true;
	}

	private static Span sentence(Span place, Words words) {
		return WordRange.of(place, words).map(range -> words.span(range.inSentences(words))).orElse(place);
	}

	/** What an item asserts that was moved to a place: what its clause has become in the sentence there. */
	public Span assertionNear(Span place, Span item, Span assertion) {
		Span from = sentence(item.union(assertion), old).union(item);
		Span to = sentence(place, now).union(place);
		Relocation local = between(from.in(before), to.in(after));
		return WordRange.of(shifted(assertion, -from.start()), local.old).map(local::withoutMarks)
				.flatMap(words -> local.match.image(words).map(image -> local.match.withInsertionsBeside(image, words)))
				.map(words -> shifted(local.now.span(words), to.start()).union(place)).orElse(place);
	}

	/**
	 * Where the item may stand now, for a person to look at: between its old neighbours, where most of what it asserts stands
	 * now, or at least where the same words do.
	 */
	public Optional<Span> guess(Span item, Span assertion) {
		Optional<WordRange> words = WordRange.of(item, old);
		Optional<WordRange> asserted = WordRange.of(assertion.union(item), old);
		if (words.isEmpty() || asserted.isEmpty()) return Optional.empty();
		return match.place(item).filter(place -> isAsLong(place, item)).or(() -> guessNear(item, asserted.get()))
				.or(() -> Search.of(old, words.get(), now).best(Search.CLEARLY_SAME).map(now::span));
	}

	private Optional<Span> guessNear(Span item, WordRange asserted) {
		WordRange needle = withContext(asserted);
		return Search.of(old, needle, now).best(Search.WORTH_A_LOOK).map(window -> fitted(needle, window)).flatMap(window -> {
			Span from = old.span(needle);
			Relocation local = between(from.in(before), now.span(window).in(after));
			Optional<WordRange> words = WordRange.of(shifted(item, -from.start()), local.old);
			boolean some = words.filter(range -> local.match.keptShare(range) > 0).isPresent();
			return some ? local.match.place(shifted(item, -from.start())).map(place -> shifted(place, now.span(window).start()))
					.filter(place -> isAsLong(place, item)) : Optional.empty();
		});
	}

	private static boolean isAsLong(Span place, Span item) {
		return !place.isEmpty() && place.length() <= 2 * item.length() + 20;
	}

	/** What an item asserts at its place now; empty if it did not come there by edits in and around it, but was moved. */
	public Optional<Span> assertionAt(Span place, Span item, Span assertion) {
		boolean stayed = match.place(item).filter(place::overlaps).isPresent();
		if (!stayed) return Optional.empty();
		return WordRange.of(assertion, old).map(this::withoutMarks).flatMap(words -> match.image(words).map(image -> {
			WordRange wide = match.withInsertionsBeside(image, words);
			// Where nothing was put in, it ends inside a word as it did: "Ann Lee" of "Ann Lee's".
			Span exact = old.span(words).start() <= assertion.start() && old.span(words).end() >= assertion.end()
					? match.place(assertion).orElseGet(() -> now.span(image)) : now.span(image);
			return (wide.equals(image) ? exact : now.span(wide)).union(place);
		}));
	}

	/** The stop at its end may be a comma now, with another statement behind it. */
	private WordRange withoutMarks(WordRange words) {
		int last = words.last();
		while (last > words.first() && old.isPunctuation(last)) last--;
		return new WordRange(words.first(), last);
	}

	private Optional<Span> stayed(Span item, WordRange words, WordRange asserted) {
		if (isTornApart(words) || isTornApart(asserted)) return Optional.empty();
		if (match.keptShare(withContext(asserted)) < SAME_PASSAGE) return Optional.empty();
		return match.place(item).filter(place -> words.all(match::isKept) || isStill(words));
	}

	/** Nothing is left of it, or so much stands inside that its ends are no longer those of one passage. */
	private boolean isTornApart(WordRange words) {
		return match.image(words).filter(image -> image.length() <= 2 * words.length() + 3 || isOneSentence(words, image)).isEmpty();
	}

	/** A clause put in between leaves both ends in one sentence. */
	private boolean isOneSentence(WordRange words, WordRange image) {
		return match.isKept(words.first()) && match.isKept(words.last()) && !now.hasSentenceStart(image.first() + 1, image.last());
	}

	/** An edited item is still the same if some of it stayed, or if it is short and both neighbours stayed. */
	private boolean isStill(WordRange words) {
		boolean between = match.isKeptOrEnd(words.first() - 1) && match.isKeptOrEnd(words.last() + 1);
		return match.keptShare(words) > 0 || between && words.length() <= CONTEXT;
	}

	/** Where all that it asserts stands now, though not between its old neighbours; empty if that is so in several places. */
	private Optional<Span> moved(Span item, WordRange asserted) {
		WordRange needle = withContext(asserted);
		int terms = Terms.of(old.span(asserted).in(before)).size();
		double alike = terms < FEW_TERMS ? Search.CLEARLY_SAME : Search.WORTH_A_LOOK;
		List<Span> places = Search.of(old, needle, now).ranked(alike).stream()
				.map(window -> fitted(needle, window)).filter(this::isMostlyNew)
				.flatMap(window -> placeIn(window, needle, item, old.span(asserted)).stream()).toList();
		return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
	}

	/** The window with its ends as far from the first and the last word found as they are in the needle. */
	private WordRange fitted(WordRange needle, WordRange window) {
		WordRange wide = window.widened(CONTEXT, now.size());
		int[] found = Alignment.ofPieces(old.in(needle), now.in(wide));
		int first = 0;
		while (first < found.length && found[first] == Alignment.NONE) first++;
		if (first == found.length) return window;
		int last = found.length - 1;
		while (found[last] == Alignment.NONE) last--;
		int start = Math.max(wide.first(), wide.first() + found[first] - first);
		return new WordRange(start, Math.min(wide.last(), wide.first() + found[last] + needle.length() - 1 - last));
	}

	private Optional<Span> placeIn(WordRange window, WordRange needle, Span item, Span assertion) {
		Span from = old.span(needle);
		Span to = now.span(window);
		Relocation local = between(from.in(before), to.in(after));
		boolean agree = local.match.place(shifted(assertion, -from.start()))
				.filter(place -> Terms.areOfOne(assertion.in(before), place.in(local.after))).isPresent();
		boolean kept = WordRange.of(shifted(item, -from.start()), local.old).filter(words -> local.match.keptShare(words) >= HALF)
				.isPresent();
		return agree && kept ? local.match.place(shifted(item, -from.start())).map(place -> shifted(place, to.start())) : Optional.empty();
	}

	private static Span shifted(Span span, int by) {
		return new Span(span.start() + by, span.end() + by);
	}

	/** A place that was there before belongs to another passage: the sibling that stayed when the item was deleted. */
	private boolean isMostlyNew(WordRange window) {
		return window.count(match::isTaken) < window.length() * HALF;
	}

	private WordRange withContext(WordRange asserted) {
		return asserted.count(old::isWord) < FEW_WORDS ? asserted.widened(CONTEXT, old.size()) : asserted;
	}
}
