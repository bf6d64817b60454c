package org.tickmark.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.draft.Span;
import org.tickmark.review.ledger.ItemId;

/**
 * An oracle for places: a text whose letters each know the items that they belong to. It moves no offsets along; where an item stands is
 * seen by looking for its letters.
 */
final class OwnedLetters {
	private record Letter(char sign, Set<ItemId> owners) { }

	/** Letters that took the place of others, to be taken back. */
	private record Change(int at, List<Letter> old, List<Letter> now) { }

	private record Cut(String words, List<Letter> letters) { }

	private static final int MOST_CUTS = 20;
	private static final int SHORTEST_CUT = 4;

	private final List<Letter> letters = new ArrayList<>();
	/** The same letters as text. */
	private final StringBuilder written = new StringBuilder();
	/** How many letters each item has; none has none. */
	private final Map<ItemId, Integer> owned = new HashMap<>();
	private final Deque<List<Change>> done = new ArrayDeque<>();
	private final Deque<List<Change>> undone = new ArrayDeque<>();
	private final Deque<Cut> cuts = new ArrayDeque<>();
	private List<Change> current = new ArrayList<>();
	private Set<ItemId> growing = Set.of();

	OwnedLetters(String text, Map<ItemId, Span> items) {
		List<Letter> first = new ArrayList<>(letters(text, Set.of()));
		items.forEach((item, place) -> first.subList(place.start(), place.end()).replaceAll(letter -> with(letter, Set.of(item))));
		put(0, 0, first);
	}

	String text() {
		return written.toString();
	}

	int length() {
		return letters.size();
	}

	int find(String words, int from) {
		return written.indexOf(words, from);
	}

	Map<ItemId, Span> places() {
		Map<ItemId, Span> places = new HashMap<>();
		for (int at = 0; at < letters.size(); at++) {
			Span here = new Span(at, at + 1);
			for (ItemId owner : letters.get(at).owners()) places.merge(owner, here, Span::union);
		}
		return places;
	}

	/** Of one item, the next one behind. */
	Span itemBehind(int offset) {
		int at = offset;
		while (letters.get(at).owners().isEmpty()) at = (at + 1) % letters.size();
		// The order of a set is another one in every run; a test that fails must fail again.
		ItemId owner = Collections.min(letters.get(at).owners(), Comparator.comparing(ItemId::value));
		int start = at;
		while (start > 0 && letters.get(start - 1).owners().contains(owner)) start--;
		int end = at + 1;
		while (end < letters.size() && letters.get(end).owners().contains(owner)) end++;
		return new Span(start, end);
	}

	/** What was done since the last step is one that undo takes back as a whole. @return whether anything was */
	boolean endStep() {
		if (current.isEmpty()) return false;
		done.push(current);
		current = new ArrayList<>();
		undone.clear();
		return true;
	}

	boolean canUndo() {
		return !done.isEmpty();
	}

	boolean canRedo() {
		return !undone.isEmpty();
	}

	void undo() {
		undone.push(takeBack(done.pop()));
	}

	void redo() {
		done.push(takeBack(undone.pop()));
	}

	private List<Change> takeBack(List<Change> step) {
		growing = Set.of();
		List<Change> inverse = new ArrayList<>();
		for (Change change : step.reversed()) {
			inverse.add(new Change(change.at(), change.now(), change.old()));
			put(change.at(), change.now().size(), change.old());
		}
		return inverse;
	}

	/** Other words for a word that belongs to no item, as a text that comes in as a whole holds them. @return whether it was such a word */
	boolean rewriteWord(int at, String other) {
		int start = written.lastIndexOf(" ", at) + 1;
		int end = written.indexOf(" ", start);
		boolean free = end - start > 2
				&& letters.subList(start, end).stream().allMatch(letter -> letter.owners().isEmpty() && Character.isLetter(letter.sign()));
		if (free) change(start, end - start, letters(other, Set.of()));
		growing = Set.of();
		return free;
	}

	void edit(int at, int length, String text) {
		edit(new Span(at, at + length), text);
	}

	/** Puts a text in the place of some letters. */
	void edit(Span place, String text) {
		int at = place.start();
		int until = place.end();
		List<Letter> gone = List.copyOf(letters.subList(at, until));
		String removed = text(gone);
		if (removed.equals(text)) return;
		int most = Math.min(removed.length(), text.length());
		int start = 0;
		while (start < most && removed.charAt(start) == text.charAt(start)) start++;
		int same = 0;
		while (same < most - start && removed.charAt(removed.length() - 1 - same) == text.charAt(text.length() - 1 - same)) same++;
		Set<ItemId> owners = owners(at + start, until - same);
		Set<ItemId> grown = new HashSet<>(owners);
		grown.retainAll(endingAt(until - same));
		String inserted = text.substring(start, text.length() - same);
		change(at + start, until - same - at - start,
				pasted(inserted).map(put -> with(put, owners)).orElseGet(() -> letters(inserted, owners)));
		growing = inserted.isEmpty() ? Set.of() : grown;
		keepCut(gone, text);
	}

	/** Of letters put in: those of all letters replaced, else those on both sides, and those whose end is being typed. */
	private Set<ItemId> owners(int from, int to) {
		Set<ItemId> owners = new HashSet<>();
		if (from < to) {
			owners.addAll(letters.get(from).owners());
			letters.subList(from, to).forEach(letter -> owners.retainAll(letter.owners()));
		} else if (from > 0) {
			owners.addAll(letters.get(from - 1).owners());
			Set<ItemId> behind = from < letters.size() ? letters.get(from).owners() : Set.of();
			owners.removeIf(owner -> !behind.contains(owner) && !growing.contains(owner));
		}
		return owners;
	}

	private Set<ItemId> endingAt(int end) {
		if (end == 0) return Set.of();
		Set<ItemId> ending = new HashSet<>(letters.get(end - 1).owners());
		if (end < letters.size()) ending.removeAll(letters.get(end).owners());
		return ending;
	}

	private Optional<List<Letter>> pasted(String text) {
		for (Cut cut : cuts) {
			if (!cut.words().equals(text)) continue;
			cuts.remove(cut);
			return Optional.of(withoutStanding(cut.letters()));
		}
		return Optional.empty();
	}

	/** Items of which no letter is left wait in what was taken away; if just that was put in elsewhere, they were dragged there. */
	private void keepCut(List<Letter> gone, String text) {
		List<Letter> waiting = withoutStanding(gone);
		if (waiting.size() < SHORTEST_CUT || waiting.stream().allMatch(letter -> letter.owners().isEmpty())) return;
		Cut cut = new Cut(text(gone), waiting);
		cuts.push(cut);
		if (cuts.size() > MOST_CUTS) cuts.removeLast();
		Change last = current.size() > 1 ? current.get(current.size() - 2) : null;
		if (last == null || !text.isEmpty() || !text(last.now()).equals(cut.words())) return;
		Change taken = current.getLast();
		int at = last.at() >= taken.at() + gone.size() ? last.at() - gone.size() : last.at();
		List<Letter> moved = new ArrayList<>();
		for (int i = 0; i < waiting.size(); i++) moved.add(with(waiting.get(i), letters.get(at + i).owners()));
		change(at, moved.size(), moved);
	}

	private static List<Letter> letters(String text, Set<ItemId> owners) {
		Set<ItemId> all = Set.copyOf(owners);
		return text.chars().mapToObj(sign -> new Letter((char) sign, all)).toList();
	}

	private static String text(List<Letter> letters) {
		StringBuilder text = new StringBuilder();
		letters.forEach(letter -> text.append(letter.sign()));
		return text.toString();
	}

	private static List<Letter> with(List<Letter> letters, Set<ItemId> owners) {
		return letters.stream().map(letter -> with(letter, owners)).toList();
	}

	private static Letter with(Letter letter, Set<ItemId> owners) {
		if (owners.isEmpty()) return letter;
		Set<ItemId> all = new HashSet<>(letter.owners());
		all.addAll(owners);
		return new Letter(letter.sign(), Set.copyOf(all));
	}

	/** These letters as those of items only that have no others in the text. */
	private List<Letter> withoutStanding(List<Letter> of) {
		return of.stream().map(letter -> {
			if (letter.owners().isEmpty()) return letter;
			Set<ItemId> left = new HashSet<>(letter.owners());
			left.removeAll(owned.keySet());
			return new Letter(letter.sign(), Set.copyOf(left));
		}).toList();
	}

	private void change(int at, int length, List<Letter> now) {
		current.add(new Change(at, List.copyOf(letters.subList(at, at + length)), now));
		put(at, length, now);
	}

	private void put(int at, int length, List<Letter> now) {
		List<Letter> old = letters.subList(at, at + length);
		old.forEach(
				letter -> letter.owners().forEach(owner -> owned.computeIfPresent(owner, (item, count) -> count > 1 ? count - 1 : null)));
		now.forEach(letter -> letter.owners().forEach(owner -> owned.merge(owner, 1, Integer::sum)));
		written.replace(at, at + length, text(now));
		old.clear();
		letters.addAll(at, now);
	}
}
