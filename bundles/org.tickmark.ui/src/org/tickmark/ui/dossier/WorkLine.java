package org.tickmark.ui.dossier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;

/** Says what is being done to the dossier, while it is, and lets one stop it. */
final class WorkLine {
	private final Composite area;
	private final Label label;

	WorkLine(Composite parent, Runnable stop) {
		area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 2).applyTo(area);
		label = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(label);
		var bar = new ProgressBar(area, SWT.INDETERMINATE);
		GridDataFactory.swtDefaults().hint(80, SWT.DEFAULT).applyTo(bar);
		AccessibleName.give(bar, Messages.text("dossier.working"));
		var cancel = new Button(area, SWT.PUSH);
		cancel.setText(Messages.text("dossier.cancel"));
		cancel.addListener(SWT.Selection, pressed -> stop.run());
		area.setVisible(false);
	}

	/** @param doing empty while nothing is done */
	void show(String doing) {
		label.setText(doing.replace("&", "&&"));
		if (area.getVisible() != doing.isEmpty()) return;
		((GridData) area.getLayoutData()).exclude = doing.isEmpty();
		area.setVisible(!doing.isEmpty());
		area.getParent().layout();
	}

	/** What is said to be done. */
	String text() {
		return label.getText();
	}
}
