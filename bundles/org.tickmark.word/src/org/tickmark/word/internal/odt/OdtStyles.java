package org.tickmark.word.internal.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.tickmark.draft.PassageKind;
import org.tickmark.word.internal.xml.Markup;
import org.tickmark.word.internal.xml.Markup.Event;
import org.tickmark.word.internal.xml.XmlFaultException;

/** What the styles of a document say that matters to who reads its text. */
final class OdtStyles {
	private static final int LONGEST_CHAIN = 30;

	private final Map<String, String> parents = new HashMap<>();
	private final Set<String> hidden = new HashSet<>();

	/** Takes over those of a part; of the document after those that all share. */
	void read(String xml) throws XmlFaultException {
		if (xml.isEmpty()) return;
		Markup markup = new Markup(xml);
		String name = "";
		for (Event event = markup.next(); event != Event.DONE; event = markup.next()) {
			if (event != Event.START) continue;
			switch (markup.name().local()) {
				case "style" -> {
					name = markup.attribute("family").orElse("") + ' ' + markup.attribute("name").orElse("");
					parents.put(name, markup.attribute("parent-style-name").orElse(""));
				}
				case "text-properties" -> {
					if (markup.attribute("display").filter("none"::equals).isPresent()) hidden.add(name);
				}
				case "body" -> {
					return;
				}
				default -> { }
			}
		}
	}

	boolean hides(String style) {
		return hidden.contains("text " + style);
	}

	/** @param around what a paragraph is that no style says anything of */
	PassageKind kind(String style, PassageKind around) {
		String name = style;
		for (int i = 0; i < LONGEST_CHAIN && !name.isEmpty(); i++) {
			switch (name) {
				case "Title" -> {
					return PassageKind.HEADLINE;
				}
				case "Subtitle" -> {
					return PassageKind.DECK;
				}
				case "Caption" -> {
					return PassageKind.CAPTION;
				}
				case "Quotations" -> {
					return PassageKind.BLOCK_QUOTE;
				}
				default -> name = parents.getOrDefault("paragraph " + name, "");
			}
		}
		return around;
	}
}
