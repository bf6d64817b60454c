package org.tickmark.ui.guide;

import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tickmark.ui.guide.GuidePage.Block;
import org.tickmark.ui.guide.GuidePage.Layout;
import org.tickmark.ui.guide.GuidePage.Look;
import org.tickmark.ui.guide.GuidePage.Picture;
import org.tickmark.ui.guide.GuidePage.Run;

/** Shows a page in a text widget, since not every system has a browser that can be part of a window. */
final class PagePane {
	private static final int MARGIN = 16;
	private static final int GAP = 18;
	private static final int SPACING = 3;
	private static final int TITLE_GROWTH = 6;
	private static final int HEADING_GROWTH = 2;
	/** Pictures are of whole windows and stay readable at this width. */
	private static final int WIDEST_PICTURE = 720;

	private final StyledText text;
	private final LocalResourceManager resources;
	private final Function<String, URL> files;

	/** @param follow is told the page that a chosen link leads to */
	PagePane(Composite parent, Function<String, URL> files, Consumer<String> follow) {
		this.files = files;
		text = new StyledText(parent, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.WRAP | SWT.READ_ONLY);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(SPACING);
		resources = new LocalResourceManager(JFaceResources.getResources(), text);
		text.addPaintObjectListener(this::paint);
		text.addListener(SWT.MouseUp, event -> {
			if (text.getSelectionCount() == 0) follow(text.getOffsetAtPoint(new Point(event.x, event.y)), follow);
		});
		text.addListener(SWT.KeyDown, (Event event) -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) follow(text.getCaretOffset(), follow);
		});
	}

	StyledText control() {
		return text;
	}

	private void follow(int offset, Consumer<String> follow) {
		if (offset < 0 || offset >= text.getCharCount()) return;
		StyleRange style = text.getStyleRangeAtOffset(offset);
		if (style != null && style.data instanceof String target) follow.accept(target);
	}

	void show(GuidePage page) {
		text.setText(page.text());
		page.runs().forEach(run -> text.setStyleRange(style(run)));
		page.pictures().forEach(picture -> text.setStyleRange(style(picture)));
		page.blocks().forEach(this::align);
		text.setTopPixel(0);
	}

	private StyleRange style(Run run) {
		var style = new StyleRange();
		style.start = run.start();
		style.length = run.end() - run.start();
		style.font = font(run.looks());
		if (!run.target().isEmpty()) {
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_LINK;
			style.data = run.target();
		}
		return style;
	}

	private Font font(Set<Look> looks) {
		FontDescriptor font = FontDescriptor.createFrom(looks.contains(Look.CODE) ? JFaceResources.getTextFont() : text.getFont());
		if (looks.contains(Look.TITLE)) font = font.increaseHeight(TITLE_GROWTH);
		if (looks.contains(Look.HEADING)) font = font.increaseHeight(HEADING_GROWTH);
		if (looks.stream().anyMatch(Set.of(Look.TITLE, Look.HEADING, Look.STRONG)::contains)) font = font.withStyle(SWT.BOLD);
		if (looks.contains(Look.EMPHASIS)) font = font.withStyle(SWT.ITALIC);
		return resources.create(font);
	}

	private StyleRange style(Picture picture) {
		Image image = resources.create(ImageDescriptor.createFromURL(files.apply(picture.file())));
		Rectangle size = image.getBounds();
		int width = Math.min(size.width, WIDEST_PICTURE);
		var style = new StyleRange();
		style.start = picture.at();
		style.length = 1;
		style.metrics = new GlyphMetrics(size.height * width / size.width, 0, width);
		style.data = image;
		return style;
	}

	private void paint(PaintObjectEvent event) {
		if (!(event.style.data instanceof Image image)) return;
		GlyphMetrics shown = event.style.metrics;
		Rectangle size = image.getBounds();
		event.gc.setInterpolation(SWT.HIGH);
		event.gc.drawImage(image, 0, 0, size.width, size.height, event.x, event.y + event.ascent - shown.ascent, shown.width, shown.ascent);
	}

	/** What does not fit into the window goes on below the last column. */
	private void align(Block block) {
		int first = text.getLineAtOffset(block.start());
		int lines = text.getLineAtOffset(block.end()) - first + 1;
		if (block.layout() == Layout.CODE) {
			text.setLineIndent(first, lines, GAP);
			text.setLineWrapIndent(first, lines, 2 * GAP);
			return;
		}
		int[] stops = stops(block.columns());
		text.setLineTabStops(first, lines, stops);
		text.setLineWrapIndent(first, lines, stops[stops.length - 1]);
	}

	private int[] stops(List<String> columns) {
		var stops = new int[columns.size()];
		int at = 0;
		for (int i = 0; i < stops.length; i++) stops[i] = at += widest(columns.get(i)) + GAP;
		return stops;
	}

	/** In whichever of its fonts a column is set: keys stand as code below a head in bold. */
	private int widest(String words) {
		var gc = new GC(text);
		int widest = 0;
		for (Look look : List.of(Look.STRONG, Look.CODE)) {
			gc.setFont(font(Set.of(look)));
			widest = Math.max(widest, gc.textExtent(words).x);
		}
		gc.dispose();
		return widest;
	}
}
