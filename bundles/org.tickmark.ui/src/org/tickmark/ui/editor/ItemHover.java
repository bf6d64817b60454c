package org.tickmark.ui.editor;

import java.util.Iterator;

import org.eclipse.jface.text.DefaultTextHover;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** Says of the innermost item under the mouse what it is, why it is marked and where it stands. */
final class ItemHover extends DefaultTextHover {
	private final ISourceViewer viewer;

	ItemHover(ISourceViewer viewer) {
		super(viewer);
		this.viewer = viewer;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer textViewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer textViewer, IRegion region) {
		IAnnotationModel marks = viewer.getAnnotationModel();
		if (marks == null) return null;
		Annotation innermost = null;
		int shortest = Integer.MAX_VALUE;
		for (Iterator<Annotation> all = marks.getAnnotationIterator(); all.hasNext();) {
			Annotation mark = all.next();
			Position place = marks.getPosition(mark);
			if (!(mark instanceof ItemAnnotation) || place == null || !place.includes(region.getOffset()) || place.length >= shortest) continue;
			innermost = mark;
			shortest = place.length;
		}
		return innermost == null ? null : innermost.getText();
	}
}
