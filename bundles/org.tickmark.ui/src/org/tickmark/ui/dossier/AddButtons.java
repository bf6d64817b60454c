package org.tickmark.ui.dossier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.SystemLook;

/** How sources come into the dossier, and what they are for, in a row that wraps where the view is narrow. */
final class AddButtons {
	private final Composite area;

	AddButtons(Composite parent, DossierActions actions) {
		area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		var row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = row.marginRight = 8;
		row.spacing = 6;
		area.setLayout(row);
		add(Messages.text("dossier.addFiles"), actions::askForFiles);
		add(Messages.text("dossier.addFolder"), actions::askForFolder);
		add(Messages.text("dossier.addAddress"), actions::askForAddress);
		add(Messages.text("dossier.sweep"), actions::sweep);
		area.addListener(SWT.Resize, resized -> area.requestLayout());
	}

	private void add(String label, Runnable action) {
		var button = SystemLook.keep(new Button(area, SWT.PUSH));
		button.setText(label);
		button.addListener(SWT.Selection, pressed -> action.run());
	}
}
