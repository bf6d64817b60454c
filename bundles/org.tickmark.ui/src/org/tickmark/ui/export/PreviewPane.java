package org.tickmark.ui.export;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;

/** An export as it will be: its first page as a picture, or its text. */
final class PreviewPane {
	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final StyledText text;
	private final Canvas page;
	private Optional<Image> image = Optional.empty();

	PreviewPane(Composite parent) {
		area = new Composite(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 400).applyTo(area);
		area.setLayout(stack);
		text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(12, 10, 12, 10);
		AccessibleName.give(text, Messages.text("export.preview"));
		page = new Canvas(area, SWT.DOUBLE_BUFFERED);
		AccessibleName.give(page, Messages.text("export.preview"));
		page.addListener(SWT.Paint, this::paint);
		page.addListener(SWT.Resize, resized -> page.redraw());
		page.addListener(SWT.Dispose, gone -> image.ifPresent(Image::dispose));
		stack.topControl = text;
	}

	/** Nothing to be seen yet. @param why for people */
	void wait(String why) {
		text.setText(why);
		front(text);
	}

	/** @param picture of the first page; where there is none, the text is shown */
	void show(String words, Optional<ImageData> picture) {
		image.ifPresent(Image::dispose);
		image = picture.map(data -> new Image(page.getDisplay(), data));
		text.setText(words);
		front(picture.isPresent() ? page : text);
		page.redraw();
	}

	private void front(Control shown) {
		stack.topControl = shown;
		area.layout();
	}

	/** The whole width of the page, from its top: what it says can be read. */
	private void paint(Event event) {
		if (image.isEmpty()) return;
		Rectangle room = page.getClientArea();
		Rectangle size = image.get().getBounds();
		int width = Math.min(room.width, size.width);
		int height = size.height * width / size.width;
		event.gc.setInterpolation(SWT.HIGH);
		event.gc.setBackground(event.display.getSystemColor(SWT.COLOR_WHITE));
		event.gc.drawImage(image.get(), 0, 0, size.width, size.height, (room.width - width) / 2, 0, width, height);
	}
}
