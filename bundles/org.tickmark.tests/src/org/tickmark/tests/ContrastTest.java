package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;

import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.house.Statuses.Look;

/** Marks, letters and dates can be read on the text, where the system is light and, tests run again there, where it is dark. */
@Tag("dark")
class ContrastTest {
	/** WCAG 2.2, success criterion 1.4.3. */
	private static final double READABLE = 4.5;
	private static final List<String> MARKS = List.of("problem", "date", "quote", "other", "inWork");
	private static final List<String> LETTERS = List.of("problemColor", "meantColor");

	@TempDir
	Path folder;

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static double contrast(RGB one, RGB other) {
		double brighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (brighter + 0.05) / (darker + 0.05);
	}

	private static double luminance(RGB colour) {
		double[] linear = DoubleStream.of(colour.red, colour.green, colour.blue).map(value -> value / 255)
				.map(value -> value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)).toArray();
		return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
	}

	private static boolean isDark(Control control) {
		return luminance(control.getBackground().getRGB()) < 0.2;
	}

	private static RGB mark(String name) {
		return PreferenceConverter.getColor(EditorsUI.getPreferenceStore(), "org.tickmark.ui." + name + ".color");
	}

	private static void assertReadable(String what, RGB colour, RGB ground) {
		double contrast = contrast(colour, ground);
		assertTrue(contrast >= READABLE, () -> what + " has only " + contrast);
	}

	@Test
	void contrastIsMeasuredAsTheStandardSays() {
		assertEquals(21, contrast(new RGB(0, 0, 0), new RGB(255, 255, 255)), 0.001);
		assertEquals(4.48, contrast(new RGB(119, 119, 119), new RGB(255, 255, 255)), 0.005);
	}

	@Test
	void theDeskIsDarkWhereTheSystemIs() throws IOException, PartInitException {
		var text = (Control) Desk.openSample(folder).getAdapter(Control.class);

		assertEquals(Display.isSystemDarkTheme(), isDark(text));
		assertEquals(Display.isSystemDarkTheme(), isDark(Desk.items().tableControl()));
		assertEquals(Display.isSystemDarkTheme(), isDark(Desk.shell()));
	}

	@Test
	void whatIsDrawnOnTheTextCanBeRead() throws IOException, PartInitException {
		var text = (StyledText) Desk.openSample(folder).getAdapter(Control.class);
		RGB ground = text.getBackground().getRGB();

		for (Status each : Status.standard()) {
			int colour = isDark(text) ? Look.standard(each).onDark() : Look.standard(each).onLight();
			assertReadable(each.label(), new RGB(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF), ground);
		}
		for (String name : MARKS) assertReadable(name, mark(name), ground);
		for (String name : LETTERS) assertReadable(name, JFaceResources.getColorRegistry().getRGB("org.tickmark.ui." + name), ground);
		assertReadable("settled text", text.getForeground().getRGB(), mark("settled"));
	}
}
