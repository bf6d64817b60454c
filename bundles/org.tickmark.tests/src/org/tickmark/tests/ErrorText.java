package org.tickmark.tests;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** All that labels and text fields in a window say, to look for a message in. */
final class ErrorText {
	private ErrorText() { }

	static String in(Composite parent) {
		var said = new StringBuilder();
		for (Control child : parent.getChildren()) {
			if (child instanceof Label label) said.append(label.getText()).append('\n');
			if (child instanceof Text text) said.append(text.getText()).append('\n');
			if (child instanceof StyledText text) said.append(text.getText()).append('\n');
			if (child instanceof Composite composite) said.append(in(composite));
		}
		return said.toString();
	}
}
