package org.tickmark.ui.widgets;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.tickmark.ui.messages.Messages;

/** What this and other programs copy and paste. UI thread only. */
public final class SystemClipboard {
	private SystemClipboard() { }

	/** Tells if another program does not let it. @return whether it did */
	public static boolean copy(String text) {
		return put(new Object[] {text}, TextTransfer.getInstance());
	}

	/** As {@link #copy(String)}, for programs that take markup and for those that do not. */
	public static boolean copy(String html, String text) {
		return put(new Object[] {html, text}, HTMLTransfer.getInstance(), TextTransfer.getInstance());
	}

	private static boolean put(Object[] contents, Transfer... formats) {
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(contents, formats);
			return true;
		} catch (SWTError e) {
			// On Windows, while another program looks at it.
			if (e.code != DND.ERROR_CANNOT_SET_CLIPBOARD) throw e;
			Failures.report(Messages.text("clipboard.notCopied"), new IllegalStateException(Messages.text("clipboard.inUse"), e));
			return false;
		} finally {
			clipboard.dispose();
		}
	}

	public static Optional<String> text() {
		return contents(TextTransfer.getInstance()).map(String.class::cast);
	}

	public static Optional<String> html() {
		return contents(HTMLTransfer.getInstance()).map(String.class::cast);
	}

	public static Optional<String> richText() {
		return contents(RTFTransfer.getInstance()).map(String.class::cast);
	}

	/** As a file manager copies them; none if it is something else. */
	public static List<Path> files() {
		return contents(FileTransfer.getInstance()).map(String[].class::cast).stream().flatMap(Arrays::stream).map(Path::of).toList();
	}

	private static Optional<Object> contents(Transfer format) {
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			return Optional.ofNullable(clipboard.getContents(format));
		} finally {
			clipboard.dispose();
		}
	}
}
