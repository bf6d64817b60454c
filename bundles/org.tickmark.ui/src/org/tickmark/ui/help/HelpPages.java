package org.tickmark.ui.help;

import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The short help of the desk, a page for each of its parts. */
final class HelpPages {
	private static final ResourceBundle PAGES = ResourceBundle.getBundle("org.tickmark.ui.help.help");
	private static final String GENERAL = "org.tickmark.ui.welcome";

	/** @param contexts whose keys belong to the page */
	record Page(String title, String text, List<String> contexts) { }

	private HelpPages() { }

	/** The page of the desk as a whole for a part that has none. */
	static Page of(String part) {
		try {
			return page(part);
		} catch (MissingResourceException e) {
			return page(GENERAL);
		}
	}

	private static Page page(String part) {
		return new Page(PAGES.getString(part + ".title"), PAGES.getString(part + ".text"),
				List.of(PAGES.getString(part + ".keys").split("\\s*,\\s*")));
	}
}
