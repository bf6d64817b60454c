package org.tickmark.word.internal.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.tickmark.word.internal.xml.Markup;
import org.tickmark.word.internal.xml.Markup.Event;
import org.tickmark.word.internal.xml.XmlFaultException;

/** What the styles of a document say that matters to who reads its text. */
final class Styles {
	private static final int LONGEST_CHAIN = 30;
	private static final Style NONE = new Style();

	private final Map<String, Style> styles = new HashMap<>();
	private String paragraphDefault = "";

	private static final class Style {
		String name = "";
		String base = "";
		/** 0 for none; 10 for what is said to be no heading. */
		int level;
		int numbered = -1;
		int hidden = -1;
	}

	/** @param xml of the styles; empty if there are none */
	Styles(String xml) throws XmlFaultException {
		if (xml.isEmpty()) return;
		Markup markup = new Markup(xml);
		while (true) {
			Event event = markup.next();
			if (event == Event.DONE) return;
			if (event == Event.START && Spaces.isWord(markup.name()) && markup.name().local().equals("style")) read(markup);
		}
	}

	private void read(Markup markup) throws XmlFaultException {
		String id = markup.attribute("styleId").orElse("");
		boolean isDefault = markup.attribute("default").filter(Styles::isOn).isPresent()
				&& markup.attribute("type").filter("paragraph"::equals).isPresent();
		int depth = markup.depth();
		Style style = new Style();
		styles.put(id, style);
		if (isDefault) paragraphDefault = id;
		while (markup.depth() >= depth) {
			if (markup.next() == Event.START && Spaces.isWord(markup.name())) property(markup, style);
		}
	}

	private static void property(Markup markup, Style style) {
		String value = markup.attribute("val").orElse("");
		switch (markup.name().local()) {
			case "name" -> style.name = value.toLowerCase(Locale.ROOT);
			case "basedOn" -> style.base = value;
			case "outlineLvl" -> style.level = value.matches("[0-8]") ? value.charAt(0) - '0' + 1 : 10;
			case "numId" -> style.numbered = value.equals("0") ? 0 : 1;
			case "vanish" -> style.hidden = isOn(markup) ? 1 : 0;
			default -> { }
		}
	}

	static boolean isOn(Markup markup) {
		return isOn(markup.attribute("val").orElse("true"));
	}

	private static boolean isOn(String value) {
		return !value.equals("0") && !value.equals("false") && !value.equals("off");
	}

	private interface Told {
		/** @return below 0 if the style says nothing */
		int by(Style style);
	}

	private int ask(String id, Told told) {
		String next = id;
		for (int i = 0; i < LONGEST_CHAIN; i++) {
			Style style = styles.getOrDefault(next, NONE);
			int answer = told.by(style);
			if (answer >= 0 || style.base.isEmpty()) return answer;
			next = style.base;
		}
		return -1;
	}

	/** The style of a paragraph that names none. */
	String paragraphDefault() {
		return paragraphDefault;
	}

	/** Whether text in this style is hidden. */
	boolean hides(String id) {
		return ask(id, style -> style.hidden) == 1;
	}

	boolean numbers(String id) {
		return ask(id, style -> style.numbered) == 1;
	}

	/** The level of a heading, from 1; 0 for anything else. */
	int headingLevel(String id) {
		int level = ask(id, style -> style.level > 0 ? style.level : headingByName(style.name));
		return level > 9 ? 0 : Math.max(0, level);
	}

	private static int headingByName(String name) {
		return name.matches("heading [1-9]") ? name.charAt(8) - '0' : -1;
	}

	/** Whether the style or one that it builds on is called one of these, in lower case. */
	boolean isNamed(String id, String... names) {
		return ask(id, style -> {
			for (String name : names) if (style.name.equals(name)) return 1;
			return -1;
		}) == 1;
	}
}
