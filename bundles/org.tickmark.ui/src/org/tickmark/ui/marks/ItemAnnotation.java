package org.tickmark.ui.marks;

import java.util.function.Supplier;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.house.Statuses;

/** The mark of one item in the text. Its type decides underline and colour, its letter in the ruler says the status. */
public final class ItemAnnotation extends Annotation implements IAnnotationPresentation {
	private static final String PREFIX = "org.tickmark.ui.mark.";

	private final boolean first;
	private Item item;
	private Supplier<String> told;

	/**
	 * @param first whether it marks the first part of its item; only that one shows a letter
	 * @param told what it says, asked for when somebody rests on it
	 */
	ItemAnnotation(Item item, boolean first, Supplier<String> told) {
		super(PREFIX + style(item), false, "");
		this.item = item;
		this.first = first;
		this.told = told;
	}

	/** The item as it was listed last; the mark's position says where it is now. */
	Item item() {
		return item;
	}

	/** Whether a mark of the other item, in the same place, is just like this one. */
	boolean suits(Item other) {
		return item.kind() == other.kind() && item.status().equals(other.status());
	}

	/** Marks another item from now on, which it suits: after each edit those that nobody has touched are found anew. */
	void become(Item other, Supplier<String> says) {
		item = other;
		told = says;
	}

	@Override
	public String getText() {
		return told.get();
	}

	/** The last part of an annotation type's id. Line style says the group, colour repeats it and tells kinds apart. */
	private static String style(Item item) {
		if (item.status().settled()) return "settled";
		if (item.status() != Status.OPEN) return "inWork";
		if (item.kind() == ClaimKind.PROBLEM) return "problem";
		return switch (item.kind()) {
			case DATE -> "date";
			case QUOTE -> "quote";
			default -> "other";
		};
	}

	/** Longer marks below shorter ones, so that a date inside a quote, or a figure inside a fact, stays visible; problems on top. */
	@Override
	public int getLayer() {
		return switch (item.kind()) {
			case PROBLEM -> 3;
			case QUOTE, FACT, CRITICISM -> 1;
			default -> 2;
		};
	}

	boolean isFirst() {
		return first;
	}

	/** Open items need none, problems aside. */
	boolean hasLetter() {
		return first && (item.status() != Status.OPEN || item.kind() == ClaimKind.PROBLEM);
	}

	/** The letters beside the text are painted all together, by what the statuses are called at that moment. */
	@Override
	public void paint(GC gc, Canvas canvas, Rectangle bounds) { }

	void paint(GC gc, Control beside, Rectangle bounds, Statuses statuses) {
		if (!hasLetter()) return;
		boolean problem = item.status().equals(Status.OPEN);
		String letter = problem ? "!" : String.valueOf(statuses.look(item.status()).letter());
		gc.setForeground(problem ? Colours.problem() : Colours.of(statuses.look(item.status()), beside));
		// Their column stays as wide as it is when the text is zoomed.
		gc.setFont(beside.getDisplay().getSystemFont());
		Point size = gc.textExtent(letter);
		gc.drawText(letter, bounds.x + Math.max(0, (bounds.width - size.x) / 2), bounds.y + Math.max(0, (bounds.height - size.y) / 2),
				true);
	}
}
