package org.tickmark.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.editors.text.EditorsUI;
import org.junit.jupiter.api.Test;
import org.tickmark.review.Status;
import org.tickmark.ui.editor.Statuses.Look;

/** Marks, letters and dates can be read on the text, where the system is light and where it is dark. */
class ContrastTest {
	/** WCAG 2.2, success criterion 1.4.3. */
	private static final double READABLE = 4.5;
	private static final List<String> MARKS = List.of("problem", "date", "quote", "other", "inWork");
	private static final List<String> LETTERS = List.of("problemColor", "meantColor");

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

	private static RGB rgb(int colour) {
		return new RGB(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF);
	}

	private static void assertReadable(Function<String, RGB> mark, Function<String, RGB> letter, ToIntFunction<Look> status, RGB text, RGB ground) {
		for (Status each : Status.standard()) assertReadable(each.label(), rgb(status.applyAsInt(Look.standard(each))), ground);
		for (String name : MARKS) assertReadable(name, mark.apply(name), ground);
		for (String name : LETTERS) assertReadable(name, letter.apply(name), ground);
		assertReadable("settled text", text, mark.apply("settled"));
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
	void onLightGround() {
		assertReadable(mark -> PreferenceConverter.getColor(EditorsUI.getPreferenceStore(), "org.tickmark.ui." + mark + ".color"),
				letter -> JFaceResources.getColorRegistry().getRGB("org.tickmark.ui." + letter), Look::onLight,
				Desk.display().getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB(), Desk.display().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB());
	}

	/** From the style sheets: the platform cannot change its theme while tables are filled. */
	@Test
	void onDarkGround() throws IOException {
		String ours = sheet("org.tickmark.ui", "css/dark.css");
		String platforms = sheet("org.eclipse.ui.themes", "css/dark/e4-dark_preferencestyle.css");

		assertReadable(mark -> setting(ours, "org.tickmark.ui." + mark + ".color"), letter -> definition(ours, "org-tickmark-ui-" + letter), Look::onDark,
				setting(platforms, "AbstractTextEditor.Color.Foreground"), setting(platforms, "AbstractTextEditor.Color.Background"));
	}

	private static String sheet(String bundle, String path) throws IOException {
		try (var sheet = Platform.getBundle(bundle).getEntry(path).openStream()) {
			return new String(sheet.readAllBytes(), UTF_8);
		}
	}

	private static RGB setting(String sheet, String key) {
		Matcher setting = found("'" + Pattern.quote(key) + "=(\\d+),(\\d+),(\\d+)'", sheet, key);
		return new RGB(Integer.parseInt(setting.group(1)), Integer.parseInt(setting.group(2)), Integer.parseInt(setting.group(3)));
	}

	private static RGB definition(String sheet, String id) {
		return rgb(Integer.parseInt(found("#" + id + " \\{\\s*color: #([0-9a-f]{6})", sheet, id).group(1), 16));
	}

	private static Matcher found(String pattern, String sheet, String what) {
		Matcher matcher = Pattern.compile(pattern).matcher(sheet);
		assertTrue(matcher.find(), () -> "no " + what);
		return matcher;
	}
}
