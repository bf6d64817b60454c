package org.tickmark.word.internal.docx;

import org.tickmark.draft.PassageKind;
import org.tickmark.word.internal.xml.Markup;
import org.tickmark.word.internal.xml.Markup.Event;
import org.tickmark.word.internal.xml.XmlFaultException;

/** What the properties of paragraphs and runs say that matters to who reads or writes their text. */
final class Properties {
	private final Markup markup;
	private final Setting setting;
	private final Story story;
	private String style = "";
	private int level = -1;
	private int numbered = -1;

	Properties(Markup markup, Setting setting, Story story) {
		this.markup = markup;
		this.setting = setting;
		this.story = story;
	}

	/** Reads those of a paragraph, which have just begun, to their end. */
	void of(Para para) throws XmlFaultException {
		para.propertiesFrom = markup.from();
		int depth = markup.depth();
		while (markup.depth() >= depth) {
			Event event = markup.next();
			if (event == Event.DONE) return;
			if (event == Event.START) tag(para, markup.name().local(), markup.depth() - depth);
		}
		para.propertiesTo = markup.to();
		kind(para);
	}

	private void tag(Para para, String local, int deep) throws XmlFaultException {
		String value = markup.attribute("val").orElse("");
		switch (local) {
			case "pStyle" -> style = value;
			case "outlineLvl" -> level = value.matches("[0-8]") ? value.charAt(0) - '0' + 1 : 0;
			case "numId" -> numbered = value.equals("0") ? 0 : 1;
			case "sectPr" -> {
				para.endsSection = true;
				markup.skip();
			}
			case "ins", "moveTo" -> {
				note();
				if (deep == 2) para.endInserted = true;
			}
			case "del", "moveFrom" -> {
				note();
				if (deep == 2) para.endDeleted = true;
			}
			case "rPrChange", "pPrChange" -> {
				note();
				markup.skip();
			}
			default -> { }
		}
	}

	private void note() {
		story.hasChanges = true;
		id();
	}

	private void id() {
		markup.attribute("id").filter(id -> id.matches("[0-9]{1,9}")).ifPresent(id -> story.ids.add(Integer.valueOf(id)));
	}

	/** Decides it also for a paragraph that has no properties, before they are read. */
	void kind(Para para) {
		Styles styles = setting.styles();
		String id = style.isEmpty() ? styles.paragraphDefault() : style;
		int heading = level >= 0 ? level : styles.headingLevel(id);
		para.hides = styles.hides(id);
		para.headingLevel = 0;
		para.kind = PassageKind.PARAGRAPH;
		if (styles.isNamed(id, "title")) {
			para.headingLevel = -1;
			para.kind = PassageKind.HEADLINE;
		} else if (styles.isNamed(id, "subtitle")) para.kind = PassageKind.DECK;
		else if (heading > 0) {
			para.headingLevel = heading;
			para.kind = PassageKind.SUBHEAD;
		} else if (styles.isNamed(id, "caption")) para.kind = PassageKind.CAPTION;
		else if (para.block.kind == Block.Kind.CELL) para.kind = PassageKind.TABLE_CELL;
		else if (styles.isNamed(id, "quote", "intense quote", "block text", "quotations")) para.kind = PassageKind.BLOCK_QUOTE;
		else if (numbered >= 0 ? numbered > 0 : styles.numbers(id)) para.kind = PassageKind.LIST_ITEM;
	}

	/** Reads those of a run. @return whether it is hidden */
	boolean of(Run run) throws XmlFaultException {
		run.propertiesFrom = markup.from();
		int depth = markup.depth();
		String character = "";
		int hidden = -1;
		while (markup.depth() >= depth) {
			Event event = markup.next();
			if (event == Event.DONE) break;
			if (event != Event.START) continue;
			switch (markup.name().local()) {
				case "rStyle" -> character = markup.attribute("val").orElse("");
				case "vanish" -> hidden = Styles.isOn(markup) ? 1 : 0;
				case "rPrChange" -> {
					id();
					markup.skip();
				}
				default -> { }
			}
		}
		run.propertiesTo = markup.to();
		return hidden >= 0 ? hidden == 1 : !character.isEmpty() && setting.styles().hides(character);
	}
}
