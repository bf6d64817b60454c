package org.tickmark.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.files.GuardedDocument;

/**
 * Lets a viewer show, in place of what is edited, another text of the same draft that is only read. What was edited can still be undone
 * when it is back. UI thread only.
 */
final class OtherText implements IDocumentListener {
	private final Consumer<Optional<DraftUnderReview>> follow;
	private final Consumer<String> tell;
	private final OtherTextWords words;
	private final ISourceViewer viewer;
	private final DraftUnderReview review;
	private final Supplier<DraftFile> origin;
	private final IDocument source;
	private final IAnnotationModel marks;
	private ShownAs shown = ShownAs.SOURCE;
	private Optional<DraftFile> file = Optional.empty();
	private Optional<GuardedDocument> instead = Optional.empty();
	private Runnable whenSourceChanges = () -> { };

	/**
	 * @param viewer in which the source is
	 * @param review of it
	 * @param origin the file that it came from, as it was read or written last
	 * @param follow told what is reviewed in the text that shows from now on, or that nothing is
	 * @param tell why something does not show or is not changed
	 */
	OtherText(ISourceViewer viewer, DraftUnderReview review, Supplier<DraftFile> origin, OtherTextWords words,
			Consumer<Optional<DraftUnderReview>> follow, Consumer<String> tell) {
		this.follow = follow;
		this.tell = tell;
		this.words = words;
		this.viewer = viewer;
		this.review = review;
		this.origin = origin;
		this.source = viewer.getDocument();
		this.marks = viewer.getAnnotationModel();
		if (source instanceof GuardedDocument guarded) guarded.addListener(tell);
	}

	/** Of the source, and of the story without markup. */
	DraftUnderReview review() {
		return review;
	}

	/** What to say above the text that shows, with a link to another one. */
	Optional<String> inWords() {
		return words.header(shown, file());
	}

	/** Shows this instead, or what is edited if this shows already; or says that there is none. */
	void turnTo(ShownAs other) {
		ShownAs wanted = shown == other ? ShownAs.SOURCE : other;
		showSource();
		boolean there = switch (wanted) {
			case SOURCE -> true;
			case STORY -> showStory(words.readOnly(wanted));
			case BEFORE_CHANGES -> showBeforeChanges(words.readOnly(wanted));
		};
		follow.accept(shown == ShownAs.BEFORE_CHANGES ? Optional.empty() : Optional.of(review));
		if (!there) tell.accept(OtherTextWords.none(wanted));
	}

	/** That the document in the viewer comes from. */
	DraftFile file() {
		return file.orElseGet(origin);
	}

	/** @param why nothing can be changed in it @return false if the file has no markup */
	private boolean showStory(String why) {
		ReadStory read = ReadStory.of(origin.get(), source.get(), why);
		if (read.source().equals(source.get())) return false;
		whenSourceChanges = () -> readAgain(why);
		atTheSameWords(() -> review.continueIn(this::file, () -> put(ShownAs.STORY, read, why)));
		return true;
	}

	private void readAgain(String why) {
		ReadStory now = ReadStory.of(origin.get(), source.get(), why);
		file = Optional.of(now);
		instead.filter(document -> !document.get().equals(now.source())).ifPresent(document -> document.set(now.source()));
	}

	/** @param why nothing can be changed in it @return false if the file has none */
	private boolean showBeforeChanges(String why) {
		Optional<DraftFile> before = origin.get().beforeChanges();
		// Its file was read anew, so that this is the text of another one.
		whenSourceChanges = () -> turnTo(ShownAs.BEFORE_CHANGES);
		before.ifPresent(read -> put(ShownAs.BEFORE_CHANGES, read, why));
		return before.isPresent();
	}

	private void put(ShownAs other, DraftFile read, String why) {
		holdSteps();
		var document = new GuardedDocument(read.source());
		document.addRule((place, words) -> Optional.of(why));
		shown = other;
		file = Optional.of(read);
		instead = Optional.of(document);
		source.addDocumentListener(this);
		viewer.setDocument(document, new AnnotationModel());
		document.addListener(tell);
	}

	private void showSource() {
		if (shown == ShownAs.STORY) atTheSameWords(() -> review.continueIn(origin, this::putSource));
		else if (shown == ShownAs.BEFORE_CHANGES) putSource();
	}

	private void putSource() {
		leave();
		viewer.setDocument(source, marks);
		letGoOfSteps();
	}

	/** The viewer shows another draft already, or is closed. */
	void close() {
		if (source instanceof GuardedDocument guarded) guarded.removeListener(tell);
		if (shown == ShownAs.SOURCE) return;
		leave();
		letGoOfSteps();
	}

	private void leave() {
		source.removeDocumentListener(this);
		shown = ShownAs.SOURCE;
		file = Optional.empty();
		instead = Optional.empty();
	}

	/** Who turns the page reads on where he was. */
	private void atTheSameWords(Runnable turn) {
		Point selected = viewer.getSelectedRange();
		Span words = review.now().source().toText(new Span(selected.x, selected.x + selected.y));
		int line = viewer.getTopIndex();
		int below = viewer.getTextWidget().getLineAtOffset(viewer.getTextWidget().getCaretOffset()) - line;
		turn.run();
		Draft now = review.now();
		if (words.start() >= now.text().length()) return;
		Span place = words.isEmpty() ? firstOf(now.source().toSource(new Span(words.start(), words.start() + 1)))
				: now.source().toSource(words);
		viewer.setSelectedRange(place.start(), place.length());
		viewer.setTopIndex(Math.max(0, viewer.getTextWidget().getLineAtOffset(viewer.getTextWidget().getCaretOffset()) - below));
		viewer.revealRange(place.start(), 0);
	}

	private static Span firstOf(Span letter) {
		return new Span(letter.start(), letter.start());
	}

	/** The platform forgets what can be undone as soon as no viewer shows a document. */
	private void holdSteps() {
		DocumentUndoManagerRegistry.connect(source);
		DocumentUndoManagerRegistry.getDocumentUndoManager(source).connect(this);
	}

	private void letGoOfSteps() {
		DocumentUndoManagerRegistry.getDocumentUndoManager(source).disconnect(this);
		DocumentUndoManagerRegistry.disconnect(source);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) { }

	@Override
	public void documentChanged(DocumentEvent event) {
		whenSourceChanges.run();
	}
}
