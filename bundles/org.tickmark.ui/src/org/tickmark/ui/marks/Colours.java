package org.tickmark.ui.marks;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.tickmark.ui.house.Statuses.Look;

/** The colours that text is written in, as the theme of the moment has them. Those of marks are settings of the text editor. */
public final class Colours {
	private static final String BUNDLE = "org.tickmark.ui.";

	private Colours() { }

	/** In which a status is written. @param on whose ground it stands */
	public static Color of(Look look, Control on) {
		int color = isDark(on) ? look.onDark() : look.onLight();
		return new Color(color >> 16, color >> 8 & 0xFF, color & 0xFF);
	}

	public static boolean isDark(Control ground) {
		return ground.getBackground().getRGB().getHSB()[2] < 0.5f;
	}

	/** The sign of a problem that is open. */
	public static Color problem() {
		return named("problemColor");
	}

	/** What the desk adds to the text, as the day that is meant. */
	public static Color meant() {
		return named("meantColor");
	}

	private static Color named(String name) {
		return JFaceResources.getColorRegistry().get(BUNDLE + name);
	}
}
