package org.tickmark.ui.files;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.undo.DocumentUndoEvent;
import org.eclipse.text.undo.IDocumentUndoListener;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.tickmark.draft.Span;

/**
 * The text of a draft in which some words may have to stay: whoever edits it, by keys, by replacing, dragging or undoing, changes only
 * what may be changed. As a whole it can always be set, as when its file was read anew. UI thread only.
 */
public final class GuardedDocument extends Document {
	/** Which words may not stand in place of others. */
	public interface Rule {
		/** For people; empty if they may. */
		Optional<String> refusal(Span place, String words);
	}

	private static final int BEGINS = DocumentUndoEvent.ABOUT_TO_UNDO | DocumentUndoEvent.ABOUT_TO_REDO;

	private final List<Rule> rules = new CopyOnWriteArrayList<>();
	private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
	private boolean stepping;
	private boolean stuck;

	public GuardedDocument(String text) {
		super(text);
	}

	public void addRule(Rule rule) {
		rules.add(rule);
	}

	public void removeRule(Rule rule) {
		rules.remove(rule);
	}

	/** @param told why something was not changed */
	public void addListener(Consumer<String> told) {
		if (!listeners.contains(told)) listeners.add(told);
	}

	public void removeListener(Consumer<String> told) {
		listeners.remove(told);
	}

	/** Why these words may not stand in place of others; empty if they may. */
	public Optional<String> refusal(Span place, String words) {
		return rules.stream().map(rule -> rule.refusal(place, words)).flatMap(Optional::stream).findFirst();
	}

	/** Those who undo what is refused have lost the steps before it, too: these would be taken back at the wrong places. */
	public IDocumentUndoListener guard(IDocumentUndoManager steps) {
		IDocumentUndoListener listener = event -> {
			if (stuck) Display.getCurrent().asyncExec(steps::reset);
			stepping = (event.getEventType() & BEGINS) != 0;
			stuck = false;
		};
		steps.addDocumentUndoListener(listener);
		return listener;
	}

	@Override
	public void replace(int offset, int length, String words, long stamp) throws BadLocationException {
		String put = words == null ? "" : words;
		if (offset < 0 || length < 0 || offset + length > getLength() || length == 0 && put.isEmpty()) {
			super.replace(offset, length, words, stamp);
			return;
		}
		Optional<String> refused = stuck ? Optional.of("") : refusal(new Span(offset, offset + length), put);
		if (refused.isEmpty()) {
			super.replace(offset, length, words, stamp);
			return;
		}
		if (!stuck) listeners.forEach(told -> told.accept(refused.get()));
		stuck = stepping;
		throw new BadLocationException(refused.get());
	}
}
