package org.tickmark.ui.marks;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.DefaultTextHover;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.ui.texts.PlaceTold;

/** Says of the innermost item under the mouse what it is, why it is marked and where it stands. */
public final class ItemHover extends DefaultTextHover implements ITextHoverExtension, ITextHoverExtension2 {
	private final ISourceViewer viewer;
	private final Supplier<Draft> draft;
	private final Function<Item, List<String>> besides;
	private final Consumer<Span> goTo;

	/**
	 * @param draft as read last
	 * @param besides what else there is to say of an item, a sentence each
	 * @param goTo shows a place of its text
	 */
	public ItemHover(ISourceViewer viewer, Supplier<Draft> draft, Function<Item, List<String>> besides, Consumer<Span> goTo) {
		super(viewer);
		this.viewer = viewer;
		this.draft = draft;
		this.besides = besides;
		this.goTo = goTo;
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return ItemPopup.creator();
	}

	/** As the platform wants it: null where nothing is to be told. */
	@Override
	public Object getHoverInfo2(ITextViewer textViewer, IRegion region) {
		Annotation at = innermostAt(region.getOffset(), region.getLength()).orElse(null);
		if (!(at instanceof ItemAnnotation mark)) return at == null ? null : new ItemPopup.Told(at.getText(), List.of(), goTo);
		return new ItemPopup.Told(told(mark), PlaceTold.of(mark.item(), draft.get()), goTo);
	}

	private String told(ItemAnnotation mark) {
		return Stream.concat(Stream.of(mark.getText()), besides.apply(mark.item()).stream()).collect(Collectors.joining("\n"));
	}

	@Override
	public IRegion getHoverRegion(ITextViewer textViewer, int offset) {
		Optional<Annotation> mark = innermostAt(offset, 1);
		if (mark.isEmpty()) return null;
		Position place = viewer.getAnnotationModel().getPosition(mark.get());
		return place == null ? null : new Region(place.offset, place.length);
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer textViewer, IRegion region) {
		return innermostAt(region.getOffset(), region.getLength()).map(Annotation::getText).orElse(null);
	}

	private Optional<Annotation> innermostAt(int offset, int length) {
		IAnnotationModel marks = viewer.getAnnotationModel();
		if (marks == null) return Optional.empty();
		Annotation innermost = null;
		Optional<Annotation> note = Optional.empty();
		int shortest = Integer.MAX_VALUE;
		for (Iterator<Annotation> all = marks.getAnnotationIterator(); all.hasNext();) {
			Annotation mark = all.next();
			Position place = marks.getPosition(mark);
			boolean holds = place != null && place.offset <= offset && offset + length <= place.offset + place.length;
			if (holds && mark instanceof NoteMarks.NoteAnnotation) note = Optional.of(mark);
			holds &= mark instanceof ItemAnnotation;
			if (!holds || place.length > shortest) continue;
			// Of marks on the same words the one on top: a figure may be wrong.
			if (place.length == shortest && ((ItemAnnotation) mark).getLayer() <= ((ItemAnnotation) innermost).getLayer()) continue;
			innermost = mark;
			shortest = place.length;
		}
		return innermost == null ? note : Optional.of(innermost);
	}
}
