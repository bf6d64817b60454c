package org.tickmark.ui.dossier;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tickmark.ui.widgets.AccessibleName;

/** A picture of the dossier, as large as there is room for and never larger than it is. */
final class PicturePane {
	private final Canvas canvas;
	private Optional<Image> image = Optional.empty();

	PicturePane(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.addListener(SWT.Paint, event -> image.ifPresent(shown -> paint(shown, event.gc)));
		canvas.addListener(SWT.Resize, resized -> canvas.redraw());
		canvas.addListener(SWT.Dispose, gone -> image.ifPresent(Image::dispose));
		AccessibleName.give(canvas, "");
	}

	Canvas control() {
		return canvas;
	}

	/** @param data empty where there is none to be shown */
	void show(Optional<ImageData> data, String title) {
		image.ifPresent(Image::dispose);
		image = data.map(each -> new Image(canvas.getDisplay(), each));
		AccessibleName.change(canvas, title);
		canvas.redraw();
	}

	private void paint(Image shown, GC gc) {
		Rectangle room = canvas.getClientArea();
		Rectangle size = shown.getBounds();
		double scale = Math.min(1, Math.min((double) room.width / size.width, (double) room.height / size.height));
		int width = Math.max(1, (int) (size.width * scale));
		int height = Math.max(1, (int) (size.height * scale));
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(shown, 0, 0, size.width, size.height, (room.width - width) / 2, (room.height - height) / 2, width, height);
	}
}
