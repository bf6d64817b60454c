package org.tickmark.ui.items;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line that says which keys act: one however wide the view is, with the last keys left out where there is no room for them. */
final class KeyLine {
	private static final String GAP = "    ";
	private static final int MARGIN = 8;

	private final Composite view;
	private final Composite area;
	private final Label label;
	private List<String> hints;
	private int taken;

	KeyLine(Composite view, Composite parent, List<String> hints) {
		this.view = view;
		this.hints = hints;
		area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(MARGIN, 2).applyTo(area);
		label = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
		view.addListener(SWT.Resize, resized -> fit());
		fit();
	}

	void show(List<String> shown) {
		hints = shown;
		fit();
	}

	/** @param height that something else takes of the view for now, with a line of hints of its own; 0 for nothing */
	void leave(int height) {
		taken = height;
		fit();
	}

	private void fit() {
		boolean room = HintLines.hasRoom(view.getClientArea().height - taken, taken == 0);
		String text = room ? String.join(GAP, fitting()) : "";
		if (text.equals(label.getText())) return;
		label.setText(text);
		((GridData) area.getLayoutData()).exclude = !room;
		area.setVisible(room);
		label.requestLayout();
	}

	private List<String> fitting() {
		String all = KeyHints.allKeys();
		var gc = new GC(label);
		try {
			List<Integer> widths = hints.stream().map(hint -> gc.textExtent(hint).x).toList();
			int room = view.getClientArea().width - 2 * MARGIN;
			int fitting = HintLines.fitting(widths, gc.textExtent(GAP).x, room, gc.textExtent(all).x);
			return Stream.concat(hints.subList(0, fitting).stream(), Stream.of(all)).toList();
		} finally {
			gc.dispose();
		}
	}
}
