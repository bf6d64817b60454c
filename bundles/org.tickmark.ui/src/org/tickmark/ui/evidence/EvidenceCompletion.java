package org.tickmark.ui.evidence;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tickmark.review.ledger.Piece;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.AccessibleName;

/**
 * Offers the sources that a draft's items rest on already while one is typed: the arrow keys choose one, and Enter gives it at once. The
 * platform's own proposals cover the inspector whatever their number, and take one Enter more.
 */
public final class EvidenceCompletion {
	private static final int MOST = 8;
	private static final int WIDEST = 520;

	private final Text field;
	private final Supplier<List<Piece>> known;
	private final Runnable taken;
	private final Shell popup;
	private final org.eclipse.swt.widgets.List list;
	private List<Piece> offered = List.of();

	/** @param known the last given first @param taken once one was chosen with the mouse, and stands in the field */
	public EvidenceCompletion(Text field, Supplier<List<Piece>> known, Runnable taken) {
		this.field = field;
		this.known = known;
		this.taken = taken;
		popup = new Shell(field.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM);
		popup.setLayout(new FillLayout());
		list = new org.eclipse.swt.widgets.List(popup, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		AccessibleName.give(list, Messages.text("evidence.offered"));
		list.addListener(SWT.MouseUp, clicked -> take(this.taken));
		field.addListener(SWT.Modify, typed -> offer());
		field.addListener(SWT.KeyDown, this::choose);
		field.addListener(SWT.FocusOut, left -> {
			if (!isPointedAt()) close();
		});
		field.addListener(SWT.Dispose, gone -> popup.dispose());
	}

	private void offer() {
		String typed = field.getText();
		offered = typed.isBlank() || !field.isFocusControl() ? List.of()
				: EvidenceRows.offered(known.get(), typed).stream().filter(piece -> !piece.evidence().asTyped().equals(typed)).limit(MOST)
						.toList();
		if (offered.isEmpty()) {
			close();
			return;
		}
		list.setItems(offered.stream().map(piece -> ItemTexts.onOneLine(piece.evidence().inFull())).toArray(String[]::new));
		list.deselectAll();
		place();
		// Not opened: that would take the focus.
		popup.setVisible(true);
	}

	/** Below the field, or above it where there is no room. */
	private void place() {
		Point size = list.computeSize(SWT.DEFAULT, list.getItemHeight() * offered.size());
		Point at = field.toDisplay(0, field.getSize().y);
		Rectangle screen = field.getMonitor().getClientArea();
		int width = Math.max(field.getSize().x, Math.min(size.x, WIDEST));
		int left = Math.max(screen.x, Math.min(at.x, screen.x + screen.width - width));
		boolean below = at.y + size.y <= screen.y + screen.height;
		popup.setBounds(left, below ? at.y : at.y - field.getSize().y - size.y, width, size.y);
	}

	private void choose(Event key) {
		if (!isOpen() || key.keyCode != SWT.ARROW_DOWN && key.keyCode != SWT.ARROW_UP) return;
		key.doit = false;
		int step = key.keyCode == SWT.ARROW_DOWN ? 1 : -1;
		int next = list.getSelectionIndex() < 0 && step < 0 ? offered.size() - 1 : list.getSelectionIndex() + step;
		list.setSelection(Math.floorMod(next, offered.size()));
		list.showSelection();
	}

	/** Puts the chosen one, if any, into the field. */
	public void take() {
		take(() -> { });
	}

	private void take(Runnable then) {
		int chosen = list.getSelectionIndex();
		if (!isOpen() || chosen < 0) {
			close();
			return;
		}
		Piece piece = offered.get(chosen);
		close();
		field.setText(piece.evidence().asTyped());
		close();
		then.run();
	}

	/** Whether something is offered. */
	public boolean isOpen() {
		return popup.isVisible();
	}

	/** Whether who leaves the field goes to what is offered. */
	public boolean isPointedAt() {
		return isOpen() && popup.getBounds().contains(field.getDisplay().getCursorLocation());
	}

	/** Offers nothing any more. */
	public void close() {
		if (!popup.isDisposed()) popup.setVisible(false);
	}
}
