package org.tickmark.ui.editor;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.tickmark.draft.Span;

/** The words that somebody was led to: coloured, never selected, since the next letter typed would replace a selection. UI thread only. */
final class ShownWords {
	private static final String TYPE = "org.tickmark.ui.shown";

	private final ISourceViewer viewer;
	private Optional<Shown> shown = Optional.empty();

	private record Shown(IAnnotationModel model, Annotation colour) { }

	ShownWords(ISourceViewer viewer) {
		this.viewer = viewer;
		// Nothing of a draft is ever folded away, so that the widget counts as the document does.
		viewer.getTextWidget().addCaretListener(moved -> caretAt(moved.caretOffset));
	}

	/** Instead of those before. */
	void show(Span words) {
		clear();
		IAnnotationModel model = viewer.getAnnotationModel();
		if (!(model instanceof IAnnotationModelExtension many) || words.isEmpty()) return;
		var colour = new Annotation(TYPE, false, "");
		many.replaceAnnotations(new Annotation[0], Map.of(colour, new Position(words.start(), words.length())));
		shown = Optional.of(new Shown(model, colour));
	}

	/** Who leaves the words has seen them. */
	private void caretAt(int offset) {
		Position at = shown.map(words -> words.model().getPosition(words.colour())).orElse(null);
		if (at == null || at.isDeleted() || offset < at.offset || offset > at.offset + at.length) clear();
	}

	private void clear() {
		shown.ifPresent(words -> words.model().removeAnnotation(words.colour()));
		shown = Optional.empty();
	}
}
