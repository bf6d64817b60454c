package org.tickmark.tests;

import java.util.SplittableRandom;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.tickmark.draft.Span;

/** Does the same to the text of an open editor and to an oracle, at random. */
final class RandomEditing {
	private static final int MOST_REPLACED = 20;
	private static final int TYPED = 3;
	/** That another program's text differs in. */
	private static final int WORDS_OF_OTHERS = 5;

	private final SplittableRandom random;
	private final OwnedLetters oracle;
	private final EditorHands hands;

	RandomEditing(SplittableRandom random, OwnedLetters oracle, EditorHands hands) {
		this.random = random;
		this.oracle = oracle;
		this.hands = hands;
	}

	/**
	 * One thing that a person does. What makes the editor lay out all of its text comes seldom: it takes a hundred times as long as a key.
	 */
	void operate() throws BadLocationException {
		int kind = random.nextInt(400);
		if (kind < 48 && oracle.canUndo()) undo();
		else if (kind < 76 && oracle.canRedo()) redo();
		else if (kind < 164) type();
		else if (kind < 250) delete();
		else if (kind < 340) replace();
		else if (kind < 392) cutAndPaste();
		else if (kind < 397) drag();
		else if (kind < 399) replaceAll();
		else replaceDocument();
	}

	void undoAll() throws ExecutionException {
		hands.undoAll();
		while (oracle.canUndo()) oracle.undo();
	}

	private void undo() {
		hands.undo();
		oracle.undo();
	}

	private void redo() {
		hands.redo();
		oracle.redo();
	}

	private void type() {
		int at = anywhere();
		String words = word().substring(0, TYPED);
		hands.type(at, words);
		for (int i = 0; i < words.length(); i++) oracle.edit(at + i, 0, words.substring(i, i + 1));
		oracle.endStep();
	}

	private void delete() {
		Span place = fewLetters();
		hands.delete(place);
		oracle.edit(place, "");
		oracle.endStep();
	}

	private void replace() {
		Span place = fewLetters();
		String words = word();
		if (place.in(oracle.text()).equals(words)) return;
		hands.replace(place, words);
		oracle.edit(place, words);
		oracle.endStep();
	}

	private void cutAndPaste() {
		Span item = anyItem();
		String words = item.in(oracle.text());
		hands.cut(item);
		oracle.edit(item, "");
		oracle.endStep();
		if (random.nextInt(3) == 0) type();
		int to = anywhere();
		hands.paste(to);
		oracle.edit(to, 0, words);
		oracle.endStep();
	}

	private void drag() throws BadLocationException {
		Span item = anyItem();
		int to = anywhere();
		// The editor takes no drop on what is dragged.
		if (to >= item.start() && to <= item.end()) return;
		hands.drag(item, to);
		oracle.edit(to, 0, item.in(oracle.text()));
		oracle.edit(to < item.start() ? item.end() : item.start(), item.length(), "");
		oracle.endStep();
	}

	private void replaceAll() {
		String words = " " + word() + " ";
		String by = " " + word() + " ";
		int from = anywhere();
		if (words.equals(by)) return;
		hands.replaceAll(words, by, from, MOST_REPLACED);
		int found = oracle.find(words, from);
		for (int count = 0; found >= 0 && count < MOST_REPLACED; count++) {
			oracle.edit(found, words.length(), by);
			found = oracle.find(words, found + by.length());
		}
		oracle.endStep();
	}

	private void replaceDocument() {
		for (int count = 0; count < WORDS_OF_OTHERS; count++) oracle.rewriteWord(random.nextInt(oracle.length()), "other");
		if (oracle.endStep()) hands.replaceDocument(oracle.text());
	}

	private String word() {
		return DraftOfMarks.word(random);
	}

	private int anywhere() {
		return random.nextInt(oracle.length() + 1);
	}

	private Span fewLetters() {
		int at = random.nextInt(oracle.length());
		return new Span(at, Math.min(oracle.length(), at + 1 + random.nextInt(12)));
	}

	/** With a little around it. */
	private Span anyItem() {
		Span item = oracle.itemBehind(random.nextInt(oracle.length()));
		return new Span(Math.max(0, item.start() - random.nextInt(5)), Math.min(oracle.length(), item.end() + random.nextInt(5)));
	}
}
