package org.tickmark.tests;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/**
 * Files that are dropped on the desk as from a file manager: their names go through the form that the window system hands them over in, and
 * everything that listens for a drop hears of it. Only the way of the mouse is left out: the toolkit follows it in a loop of its own, in
 * which no test can move it on.
 */
final class DroppedFiles {
	private DroppedFiles() { }

	/** @param onto control that takes files, or stands in one that does */
	static void drop(Control onto, Path... files) {
		drop(targetOf(onto), onto, files);
	}

	/** @param item in the control */
	static void drop(Control onto, Widget item, Path... files) {
		drop(targetOf(onto), item, files);
	}

	private static DropTarget targetOf(Control control) {
		for (Control each = control; each != null; each = parentOf(each))
			if (each.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target) return target;
		throw new AssertionError("nothing can be dropped there");
	}

	private static Composite parentOf(Control control) {
		return control.getParent();
	}

	private static void drop(DropTarget target, Widget item, Path... files) {
		Object names = handedOver(Stream.of(files).map(Path::toString).toArray(String[]::new));
		Event event = event();
		event.widget = target;
		event.item = item;
		event.detail = DND.DROP_MOVE;
		for (int type : new int[] {DND.DragEnter, DND.DragOver, DND.DropAccept}) target.notifyListeners(type, event);
		event.data = names;
		target.notifyListeners(DND.Drop, event);
		Desk.settle();
	}

	private static Object handedOver(String[] names) {
		FileTransfer transfer = FileTransfer.getInstance();
		TransferData type = transfer.getSupportedTypes()[0];
		transfer.javaToNative(names, type);
		return transfer.nativeToJava(type);
	}

	/** The toolkit keeps to itself what events of a drag are made of. */
	private static Event event() {
		try {
			Class<?> type = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTargetEvent.class.getClassLoader());
			Constructor<?> made = type.getDeclaredConstructor();
			made.setAccessible(true);
			var event = (Event) made.newInstance();
			Field operations = type.getDeclaredField("operations");
			operations.setAccessible(true);
			operations.setInt(event, DND.DROP_COPY | DND.DROP_MOVE);
			return event;
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("another toolkit", e);
		}
	}
}
