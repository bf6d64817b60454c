package org.tickmark.archive.pages;

import org.tickmark.export.internal.page.Html;

/** How all pages of an archive look. */
public final class PageStyle {
	private PageStyle() { }

	/** The style sheet. */
	public static String css() {
		return Html.style(PageStyle.class, "pages.css");
	}
}
