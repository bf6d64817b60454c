package org.tickmark.ui.widgets;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.tickmark.ui.messages.Messages;

/**
 * A calendar under the control that asked for it. Enter, a double click or the button takes the day; Escape and a click elsewhere leave it.
 */
public final class DatePopup {
	private final Shell shell;
	private final DateTime calendar;
	private final Consumer<LocalDate> taken;

	private DatePopup(Control below, LocalDate shown, Consumer<LocalDate> taken) {
		this.taken = taken;
		shell = new Shell(below.getShell(), SWT.TOOL | SWT.ON_TOP);
		shell.setText(Messages.text("dateline.popup.title"));
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(shell);
		calendar = new DateTime(shell, SWT.CALENDAR);
		calendar.setDate(shown.getYear(), shown.getMonthValue() - 1, shown.getDayOfMonth());
		calendar.addListener(SWT.DefaultSelection, chosen -> take());
		var button = new Button(shell, SWT.PUSH);
		button.setText(Messages.text("dateline.popup.take"));
		button.addListener(SWT.Selection, pressed -> take());
		GridDataFactory.fillDefaults().applyTo(button);
		shell.setDefaultButton(button);
		shell.addListener(SWT.Traverse, key -> {
			if (key.detail == SWT.TRAVERSE_ESCAPE) shell.close();
		});
		shell.addListener(SWT.Deactivate, left -> shell.close());
	}

	/** @param shown the day that the calendar opens at */
	public static void open(Control below, LocalDate shown, Consumer<LocalDate> taken) {
		var popup = new DatePopup(below, shown, taken);
		Rectangle place = below.getDisplay().map(below.getParent(), null, below.getBounds());
		popup.shell.pack();
		popup.shell.setLocation(place.x, place.y + place.height);
		popup.shell.open();
		popup.calendar.setFocus();
	}

	private void take() {
		LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
		shell.close();
		taken.accept(day);
	}
}
