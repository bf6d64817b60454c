package org.tickmark.ui.marks;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;
import org.tickmark.draft.Span;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.PlaceTold;
import org.tickmark.ui.widgets.AccessibleName;

/** What the mouse is told of a mark; where a problem is about several places, they stand side by side. */
public final class ItemPopup extends AbstractInformationControl implements IInformationControlExtension2 {
	/** As wide as lines of text are read well. */
	private static final int WIDTH = 440;
	/** Each of several columns needs words enough to be read. */
	private static final int COLUMN = 300;

	private Composite area;
	private Told told = new Told("", List.of(), place -> { });

	/**
	 * What is told.
	 *
	 * @param places none, or the item's own and the others
	 * @param goTo shows a place in the text
	 */
	public record Told(String text, List<PlaceTold> places, Consumer<Span> goTo) {
		/** As the platform wants it: the words that are there, else it shows nothing. */
		@Override
		public String toString() {
			return text;
		}
	}

	/** @param hint how to get into it with the keyboard; null once somebody is in it */
	private ItemPopup(Shell parent, String hint) {
		super(parent, hint);
		create();
	}

	/** Says how to get into it with the keyboard; which key that is can be asked on the UI thread only, where it is made. */
	public static IInformationControlCreator creator() {
		return parent -> new ItemPopup(parent, EditorsUI.getTooltipAffordanceString());
	}

	@Override
	protected void createContent(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		colour(area, parent);
	}

	private static void colour(Control control, Control like) {
		control.setForeground(like.getForeground());
		control.setBackground(like.getBackground());
	}

	@Override
	public boolean hasContents() {
		return !told.text().isEmpty();
	}

	@Override
	public void setInput(Object input) {
		if (!(input instanceof Told given)) {
			setInformation(input == null ? "" : input.toString());
			return;
		}
		told = given;
		for (Control old : area.getChildren()) old.dispose();
		int columns = Math.max(1, told.places().size());
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(16, 4).numColumns(columns).equalWidth(true).applyTo(area);
		StyledText text = text(area, told.text(), Messages.text("hover.text"));
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(Math.max(WIDTH, columns * COLUMN), SWT.DEFAULT)
				.applyTo(text);
		told.places().forEach(this::createHead);
		told.places().forEach(this::createSentence);
		area.requestLayout();
	}

	@Override
	public void setInformation(String information) {
		setInput(new Told(information == null ? "" : information, List.of(), place -> { }));
	}

	private void createHead(PlaceTold place) {
		var head = new Link(area, SWT.NONE);
		colour(head, area);
		head.setText(Messages.text("hover.place", place.where()));
		AccessibleName.give(head, place.where());
		head.addListener(SWT.Selection, chosen -> {
			Consumer<Span> goTo = told.goTo();
			dispose();
			goTo.accept(place.span());
		});
	}

	private void createSentence(PlaceTold place) {
		StyledText sentence = text(area, place.sentence(), place.where());
		sentence.setStyleRange(new StyleRange(place.words().start(), place.words().length(), null, null, SWT.BOLD));
		GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(sentence);
	}

	private static StyledText text(Composite parent, String words, String name) {
		var text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
		colour(text, parent);
		text.setText(words);
		text.setCaret(null);
		AccessibleName.give(text, name);
		return text;
	}

	@Override
	public Point computeSizeHint() {
		return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return parent -> new ItemPopup(parent, null);
	}
}
