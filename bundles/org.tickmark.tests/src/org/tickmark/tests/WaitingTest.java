package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.tickmark.ui.widgets.Waiting;

/** Opening a draft and its record, the page proof and the hold-over: who does not want to wait for them goes on at once. */
class WaitingTest {
	@Test
	void whatIsDoneSoonIsWaitedForWithoutADialog() throws InvocationTargetException {
		assertEquals("read", Waiting.on("Reading", () -> "read"));
	}

	@Test
	void whatFailsIsToldAsItFailed() {
		IOException failure = assertThrows(IOException.class, () -> Waiting.onReading("Reading", () -> {
			throw new IOException("no such file");
		}));

		assertEquals("no such file", failure.getMessage());
	}

	@Test
	void whatNeverEndsIsCancelledInItsDialog() {
		var never = new CountDownLatch(1);
		var stopped = new AtomicBoolean();
		cancelOnceAsked();

		assertThrows(CancellationException.class, () -> Waiting.on("Reading what was decided", () -> {
			try {
				never.await();
				return "read";
			} finally {
				stopped.set(true);
			}
		}));
		Desk.until("who reads is told", stopped::get);
		assertTrue(Arrays.stream(Desk.display().getShells()).noneMatch(shell -> cancel(shell).isPresent()), "the dialog is closed");
	}

	/** As soon as there is a button for it. */
	private static void cancelOnceAsked() {
		Desk.display().timerExec(50, () -> {
			Optional<Button> button = Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).map(WaitingTest::cancel)
					.flatMap(Optional::stream).findFirst();
			button.ifPresentOrElse(each -> each.notifyListeners(SWT.Selection, new Event()), WaitingTest::cancelOnceAsked);
		});
	}

	private static Optional<Button> cancel(Shell shell) {
		return Desk.controls(shell).stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().replace("&", "").equals("Cancel")).findFirst();
	}
}
