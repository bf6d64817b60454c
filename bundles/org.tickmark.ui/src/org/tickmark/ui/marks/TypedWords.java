package org.tickmark.ui.marks;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension2;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/**
 * Lets words that are typed look like those beside them. The platform asks every mark of the text, layer by layer, how a letter has to look
 * that was just typed: in a book, that takes longer than all the rest of a key. UI thread only.
 */
public final class TypedWords implements IPresentationDamager {
	private static final IRegion NOTHING = new Region(0, 0);

	private final ISourceViewer viewer;

	/** @param viewer whose widget shows a change already when it is told here */
	public TypedWords(ISourceViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void setDocument(IDocument document) { }

	/** Where the platform has to look for itself. What was not typed looks as it did: marks and looks move along alike. */
	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioned) {
		int length = event.getText() == null ? 0 : event.getText().length();
		var typed = new Region(event.getOffset(), length);
		if (length == 0) return NOTHING;
		// Words whose marks have come or gone are told as if they were put in place of themselves. What they look like is not right any more.
		if (event.getLength() == length) return typed;
		if (!(viewer.getAnnotationModel() instanceof IAnnotationModelExtension2 model)) return typed;
		Set<Annotation> marks = over(model, typed);
		if (marks.isEmpty()) return NOTHING;
		int before = typed.getOffset() - 1;
		int behind = typed.getOffset() + length;
		if (before >= 0 && over(model, new Region(before, 1)).equals(marks)) return look(typed, before);
		if (behind < viewer.getDocument().getLength() && over(model, new Region(behind, 1)).equals(marks)) return look(typed, behind);
		return typed;
	}

	/** All marks that hold it; those that only touch it do not count. */
	private static Set<Annotation> over(IAnnotationModelExtension2 model, IRegion words) {
		Set<Annotation> marks = new HashSet<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(words.getOffset(), words.getLength(), true, true); all.hasNext();)
			marks.add(all.next());
		return marks;
	}

	/** @return what is left to be looked after */
	private IRegion look(IRegion typed, int like) {
		StyledText text = viewer.getTextWidget();
		Optional<IRegion> there = shown(typed);
		Optional<IRegion> beside = shown(new Region(like, 1));
		if (there.isEmpty() || beside.isEmpty()) return typed;
		StyleRange style = text.getStyleRangeAtOffset(beside.get().getOffset());
		if (style == null) return NOTHING;
		style.start = there.get().getOffset();
		style.length = there.get().getLength();
		text.setStyleRange(style);
		return NOTHING;
	}

	/** In the widget. */
	private Optional<IRegion> shown(IRegion words) {
		if (viewer instanceof ITextViewerExtension5 folding) return Optional.ofNullable(folding.modelRange2WidgetRange(words));
		return Optional.of(new Region(words.getOffset() - viewer.getVisibleRegion().getOffset(), words.getLength()));
	}
}
