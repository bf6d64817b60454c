package org.tickmark.ui.editor;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;

/** The colours that text is written in, as the theme of the moment has them. Those of marks are settings of the text editor. */
public final class Colours {
	private static final String BUNDLE = "org.tickmark.ui.";

	private Colours() { }

	/** The letter of a settled item. */
	static Color settled() {
		return named("settledColor");
	}

	/** The letter of any other item. */
	static Color unsettled() {
		return named("unsettledColor");
	}

	/** What the desk adds to the text, as the day that is meant. */
	public static Color meant() {
		return named("meantColor");
	}

	private static Color named(String name) {
		return JFaceResources.getColorRegistry().get(BUNDLE + name);
	}
}
