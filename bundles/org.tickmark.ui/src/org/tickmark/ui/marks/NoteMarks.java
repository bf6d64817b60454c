package org.tickmark.ui.marks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.margin.AuthorNotes;
import org.tickmark.ui.messages.Messages;

/** The marks of what the author wrote about words that are no item. They follow edits. UI thread only. */
public final class NoteMarks {
	private final IAnnotationModel model;
	private Map<Annotation, Position> shown = Map.of();

	/** One of them. */
	static final class NoteAnnotation extends Annotation {
		private NoteAnnotation(String told) {
			super("org.tickmark.ui.mark.note", false, told);
		}
	}

	public NoteMarks(IAnnotationModel model) {
		this.model = model;
	}

	/** Instead of those before. @param draft as read from the document now */
	public void show(List<AuthorNotes.Placed> notes, Draft draft) {
		if (notes.isEmpty() && shown.isEmpty()) return;
		Map<Annotation, Position> next = new HashMap<>();
		for (AuthorNotes.Placed each : notes) {
			Span words = draft.source().toSource(each.wordsIn(draft.text()));
			next.put(new NoteAnnotation(Messages.text("margin.mark", AuthorNotes.inWords(each.note(), Integer.MAX_VALUE))),
					new Position(words.start(), words.length()));
		}
		((IAnnotationModelExtension) model).replaceAnnotations(shown.keySet().toArray(Annotation[]::new), next);
		shown = next;
	}
}
