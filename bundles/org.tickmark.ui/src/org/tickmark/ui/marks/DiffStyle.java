package org.tickmark.ui.marks;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.tickmark.ui.texts.WordDiff.Look;

/** How differing words look wherever they are shown. */
public final class DiffStyle {
	private DiffStyle() { }

	/** Red where it turns a fact around, and then bold with a wavy line, too. */
	public static StyleRange of(int start, int length, Look look, Color ground) {
		var style = new StyleRange(start, length, look == Look.GRAVE ? Colours.problem() : null, ground);
		if (look == Look.LABEL) {
			style.foreground = Colours.meant();
			return style;
		}
		style.strikeout = look == Look.GONE;
		style.underline = look != Look.GONE;
		style.underlineStyle = look == Look.GRAVE ? SWT.UNDERLINE_SQUIGGLE : SWT.UNDERLINE_SINGLE;
		if (look == Look.GRAVE) {
			style.fontStyle = SWT.BOLD;
			style.underlineColor = Colours.problem();
		}
		return style;
	}
}
