package org.tickmark.ui.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.text.undo.DocumentUndoManager;
import org.tickmark.draft.Span;
import org.tickmark.review.ItemId;

/**
 * An oracle for places: a text whose letters each know the items that they belong to. It counts no offsets; where an item stands is
 * seen by looking for its letters. Does the same random operations to itself and to a document.
 */
final class OwnedLetters {
	private record Letter(char sign, Set<ItemId> owners) { }

	/** Letters that took the place of others, to be taken back. */
	private record Change(int at, List<Letter> old, List<Letter> now) { }

	private record Cut(String words, List<Letter> letters) { }

	private static final String[] WORDS = ("the ferry left port harbour board closed opened workers figure report council minister bridge plan cost money week "
			+ "night river north south people vote court school train road water").split(" ");
	private static final int MOST_CUTS = 20;
	private static final int SHORTEST_CUT = 4;

	private final SplittableRandom random;
	private final List<Letter> letters = new ArrayList<>();
	private final Deque<List<Change>> done = new ArrayDeque<>();
	private final Deque<List<Change>> undone = new ArrayDeque<>();
	private final Deque<Cut> cuts = new ArrayDeque<>();
	private List<Change> current = new ArrayList<>();
	/** The same letters as text. */
	private final StringBuilder written = new StringBuilder();
	private Set<ItemId> growing = Set.of();

	OwnedLetters(SplittableRandom random, int items) {
		this.random = random;
		for (int i = 0; i < items; i++) {
			write(words(2) + " ", Set.of());
			Set<ItemId> owners = Set.of(new ItemId(String.format("%016x", i)));
			write(words(2 + random.nextInt(4)) + " " + i, owners);
			write(" " + words(3) + (i % 4 == 0 ? ".\n" : ". "), Set.of());
		}
	}

	private String words(int count) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < count; i++) words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(30) == 0 ? "s" : "");
		return words.toString();
	}

	private void write(String text, Set<ItemId> owners) {
		letters.addAll(letters(text, owners));
		written.append(text);
	}

	String text() {
		return written.toString();
	}

	private static String text(List<Letter> letters) {
		StringBuilder text = new StringBuilder();
		letters.forEach(letter -> text.append(letter.sign()));
		return text.toString();
	}

	Map<ItemId, Span> places() {
		Map<ItemId, Span> places = new HashMap<>();
		for (int at = 0; at < letters.size(); at++) {
			Span here = new Span(at, at + 1);
			for (ItemId owner : letters.get(at).owners()) places.merge(owner, here, Span::union);
		}
		return places;
	}

	/** One operation of a person, as one step of undoing. */
	void operate(Document document, DocumentUndoManager history) throws BadLocationException, ExecutionException {
		int kind = random.nextInt(100);
		if (kind < 14 && history.undoable()) {
			undo(history);
			return;
		}
		if (kind < 20 && history.redoable()) {
			history.redo();
			done.push(takeBack(undone.pop()));
			return;
		}
		history.beginCompoundChange();
		current = new ArrayList<>();
		if (kind < 50) type(document);
		else if (kind < 60) edit(document, random.nextInt(letters.size()), random.nextInt(12), "");
		else if (kind < 72) edit(document, random.nextInt(letters.size()), 1 + random.nextInt(12), words(1));
		else if (kind < 82) cutAndPaste(document);
		else if (kind < 90) drag(document);
		else if (kind < 97) replaceAll(document);
		else replaceDocument(document);
		history.endCompoundChange();
		if (current.isEmpty()) return;
		done.push(current);
		undone.clear();
	}

	void undo(DocumentUndoManager history) throws ExecutionException {
		history.undo();
		undone.push(takeBack(done.pop()));
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

	private void type(Document document) throws BadLocationException {
		int at = random.nextInt(letters.size() + 1);
		String typed = words(1);
		for (int i = 0; i < typed.length(); i++) edit(document, at + i, 0, typed.substring(i, i + 1));
	}

	private void cutAndPaste(Document document) throws BadLocationException {
		Span item = anyItem();
		String words = item.in(text());
		edit(document, item.start(), item.length(), "");
		if (random.nextInt(3) == 0) type(document);
		edit(document, random.nextInt(letters.size() + 1), 0, words);
	}

	/** Puts in first and takes away then, as the editor does. */
	private void drag(Document document) throws BadLocationException {
		Span item = anyItem();
		int to = random.nextInt(letters.size() + 1);
		if (to > item.start() && to < item.end()) return;
		edit(document, to, 0, item.in(text()));
		edit(document, to <= item.start() ? item.start() + item.length() : item.start(), item.length(), "");
	}

	/** With a little around it. */
	private Span anyItem() {
		int at = random.nextInt(letters.size());
		while (letters.get(at).owners().isEmpty()) at = (at + 1) % letters.size();
		ItemId owner = letters.get(at).owners().iterator().next();
		int start = at;
		while (start > 0 && letters.get(start - 1).owners().contains(owner)) start--;
		int end = at + 1;
		while (end < letters.size() && letters.get(end).owners().contains(owner)) end++;
		Span item = new Span(start, end);
		return new Span(Math.max(0, item.start() - random.nextInt(5)), Math.min(letters.size(), item.end() + random.nextInt(5)));
	}

	private void replaceAll(Document document) throws BadLocationException {
		String word = " " + WORDS[random.nextInt(WORDS.length)] + " ";
		String other = " " + words(1) + " ";
		int found = text().indexOf(word, random.nextInt(letters.size()));
		for (int count = 0; found >= 0 && count < 20; count++) {
			edit(document, found, word.length(), other);
			found = text().indexOf(word, found + other.length());
		}
	}

	/** Another program's text comes in as a whole; words that belong to no item are others in it. */
	private void replaceDocument(Document document) {
		for (int count = 0; count < 5; count++) {
			int at = random.nextInt(letters.size());
			int start = text().lastIndexOf(' ', at) + 1;
			int end = text().indexOf(' ', start);
			boolean free = end - start > 2 && letters.subList(start, end).stream().allMatch(letter -> letter.owners().isEmpty() && Character.isLetter(letter.sign()));
			if (free) change(start, end - start, letters("other", Set.of()));
		}
		growing = Set.of();
		if (!current.isEmpty()) document.set(text());
	}

	private void edit(Document document, int at, int length, String text) throws BadLocationException {
		int until = Math.min(letters.size(), at + length);
		if (until == at && text.isEmpty()) return;
		List<Letter> gone = List.copyOf(letters.subList(at, until));
		String removed = text(gone);
		int start = 0;
		while (start < Math.min(removed.length(), text.length()) && removed.charAt(start) == text.charAt(start)) start++;
		int same = 0;
		while (same < Math.min(removed.length(), text.length()) - start && removed.charAt(removed.length() - 1 - same) == text.charAt(text.length() - 1 - same)) same++;
		Set<ItemId> owners = owners(at + start, until - same, text);
		Set<ItemId> endedBefore = endingAt(until - same);
		String inserted = text.substring(start, text.length() - same);
		if (removed.equals(text)) return;
		change(at + start, until - same - at - start, pasted(inserted).map(put -> with(put, owners)).orElseGet(() -> letters(inserted, owners)));
		document.replace(at, until - at, text);
		Set<ItemId> grown = new HashSet<>(owners);
		grown.retainAll(endedBefore);
		growing = inserted.isEmpty() ? Set.of() : grown;
		keepCut(gone, text);
	}

	/** Of letters put in: those of all letters replaced, else those on both sides, and those whose end is being typed. */
	private Set<ItemId> owners(int from, int to, String text) {
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
			return Optional.of(withoutThose(cut.letters(), standing(cut.letters())));
		}
		return Optional.empty();
	}

	private static List<Letter> with(List<Letter> letters, Set<ItemId> owners) {
		return letters.stream().map(letter -> {
			Set<ItemId> all = new HashSet<>(letter.owners());
			all.addAll(owners);
			return new Letter(letter.sign(), Set.copyOf(all));
		}).toList();
	}

	/** Which of the letters' owners stand in the text. */
	private Set<ItemId> standing(List<Letter> of) {
		Set<ItemId> asked = new HashSet<>();
		of.forEach(letter -> asked.addAll(letter.owners()));
		Set<ItemId> standing = new HashSet<>();
		for (Letter letter : letters) {
			if (letter.owners().isEmpty()) continue;
			for (ItemId owner : letter.owners()) if (asked.contains(owner)) standing.add(owner);
			if (standing.size() == asked.size()) break;
		}
		return standing;
	}

	private static List<Letter> withoutThose(List<Letter> letters, Set<ItemId> owners) {
		return letters.stream().map(letter -> {
			Set<ItemId> left = new HashSet<>(letter.owners());
			left.removeAll(owners);
			return new Letter(letter.sign(), Set.copyOf(left));
		}).toList();
	}

	/** Items of which no letter is left wait in what was taken away; if just that was put in elsewhere, they were dragged there. */
	private void keepCut(List<Letter> gone, String text) {
		if (gone.stream().allMatch(letter -> letter.owners().isEmpty())) return;
		List<Letter> waiting = withoutThose(gone, standing(gone));
		if (waiting.stream().allMatch(letter -> letter.owners().isEmpty())) return;
		Cut cut = new Cut(text(gone), waiting);
		if (cut.words().length() < SHORTEST_CUT) return;
		cuts.push(cut);
		if (cuts.size() > MOST_CUTS) cuts.removeLast();
		Change last = current.size() > 1 ? current.get(current.size() - 2) : null;
		if (last == null || !text.isEmpty() || !text(last.now()).equals(cut.words())) return;
		Change taken = current.getLast();
		int at = last.at() >= taken.at() + gone.size() ? last.at() - gone.size() : last.at();
		List<Letter> moved = new ArrayList<>();
		for (int i = 0; i < waiting.size(); i++) moved.addAll(with(List.of(waiting.get(i)), letters.get(at + i).owners()));
		change(at, moved.size(), moved);
	}

	private static List<Letter> letters(String text, Set<ItemId> owners) {
		return text.chars().mapToObj(sign -> new Letter((char) sign, Set.copyOf(owners))).toList();
	}

	private void change(int at, int length, List<Letter> now) {
		current.add(new Change(at, List.copyOf(letters.subList(at, at + length)), now));
		put(at, length, now);
	}

	private void put(int at, int length, List<Letter> now) {
		written.replace(at, at + length, text(now));
		letters.subList(at, at + length).clear();
		letters.addAll(at, now);
	}
}
