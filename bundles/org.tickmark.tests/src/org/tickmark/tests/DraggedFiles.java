package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Files that are dragged onto the desk with the mouse, as from a file manager: through the window system, all the way. */
final class DraggedFiles {
	private static final int SIZE = 24;

	private final String[] names;
	private boolean begun;
	private boolean ended;

	private DraggedFiles(Path... files) {
		names = Stream.of(files).map(Path::toString).toArray(String[]::new);
	}

	/** @param at in the control */
	static void drop(Control onto, Point at, Path... files) {
		new DraggedFiles(files).drop(onto.toDisplay(at), onto.getShell());
	}

	private void drop(Point target, Shell over) {
		var window = new Shell(over, SWT.NO_TRIM | SWT.TOOL);
		window.setBounds(target.x + 2 * SIZE, target.y + 2 * SIZE, SIZE, SIZE);
		var source = new DragSource(window, DND.DROP_COPY | DND.DROP_MOVE);
		source.setTransfer(new Transfer[] {FileTransfer.getInstance()});
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				begun = true;
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = names;
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				ended = true;
			}
		});
		window.open();
		drag(window.toDisplay(SIZE / 2, SIZE / 2), target);
		window.dispose();
		Desk.settle();
	}

	private void drag(Point from, Point to) {
		move(from);
		Desk.until("the pointer is there", () -> Desk.display().getCursorLocation().equals(from));
		button(SWT.MouseDown);
		var step = new int[1];
		// A hand moves on until the window system takes it for a drag.
		Desk.until("the drag has begun", () -> {
			move(new Point(from.x - step[0] % SIZE, from.y - step[0] % SIZE));
			step[0]++;
			return begun;
		});
		for (int part = 1; part <= SIZE; part++) {
			int now = part;
			var on = new Point(from.x + (to.x - from.x) * part / SIZE, from.y + (to.y - from.y) * part / SIZE);
			move(on);
			Desk.until("the pointer is at step " + now, () -> Desk.display().getCursorLocation().equals(on));
		}
		button(SWT.MouseUp);
		Desk.until("the drag has ended", () -> ended);
	}

	private static void move(Point to) {
		var event = new Event();
		event.type = SWT.MouseMove;
		event.x = to.x;
		event.y = to.y;
		assertTrue(Desk.display().post(event));
	}

	private static void button(int type) {
		var event = new Event();
		event.type = type;
		event.button = 1;
		assertTrue(Desk.display().post(event));
	}
}
