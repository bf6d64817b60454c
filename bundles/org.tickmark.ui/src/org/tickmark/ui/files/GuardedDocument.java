package org.tickmark.ui.files;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.undo.DocumentUndoEvent;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
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
	private final IDocumentUndoListener steps = this::stepped;
	private boolean stepping;
	private boolean stuck;

	/** Those of the document that shows; none where it is no such document. */
	public static Rule ruleOf(Supplier<IDocument> shown) {
		return (place, words) -> shown.get() instanceof GuardedDocument guarded ? guarded.refusal(place, words) : Optional.empty();
	}

	public GuardedDocument(String text) {
		super(text);
	}

	public void addRule(Rule rule) {
		rules.add(rule);
	}

	public void removeRule(Rule rule) {
		rules.remove(rule);
	}

	/** To be called once a viewer shows it, so that it knows what is undone. @param told why something was not changed */
	public void addListener(Consumer<String> told) {
		listeners.add(told);
		undoing().ifPresent(manager -> manager.addDocumentUndoListener(steps));
	}

	private Optional<IDocumentUndoManager> undoing() {
		return Optional.ofNullable(DocumentUndoManagerRegistry.getDocumentUndoManager(this));
	}

	public void removeListener(Consumer<String> told) {
		listeners.remove(told);
	}

	/** Why these words may not stand in place of others; empty if they may. */
	public Optional<String> refusal(Span place, String words) {
		return rules.stream().map(rule -> rule.refusal(place, words)).flatMap(Optional::stream).findFirst();
	}

	/** A step that was refused stays, and those before it cannot be undone any more: they would be taken back at the wrong places. */
	private void stepped(DocumentUndoEvent event) {
		if (stuck) Display.getCurrent().asyncExec(() -> undoing().ifPresent(IDocumentUndoManager::reset));
		stepping = (event.getEventType() & BEGINS) != 0;
		stuck = false;
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
