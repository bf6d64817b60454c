package org.tickmark.word.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;

import org.tickmark.word.internal.xml.Markup;
import org.tickmark.word.internal.xml.Markup.Event;
import org.tickmark.word.internal.xml.Name;
import org.tickmark.word.internal.xml.XmlFaultException;

/**
 * Goes through the XML of a story and puts its lines together; knows blocks and paragraphs, and leaves what is in them to {@link Inline}.
 */
final class StoryReader {
	private final Markup markup;
	private final Story story;
	private final Setting setting;
	private final Inline inline;
	private final Deque<Ending> endings = new ArrayDeque<>();
	private Flow flow;
	private Block block = new Block(Block.Kind.BODY);
	private boolean choosing;
	private int paragraphs;
	private int boxes;

	/** What to do when the element of this depth ends. */
	private record Ending(int depth, Runnable run) { }

	private StoryReader(Story story, Setting setting, boolean withFields) {
		this.story = story;
		this.setting = setting;
		markup = new Markup(story.xml.xml());
		flow = new Flow(story, setting.original());
		inline = new Inline(markup, story, setting, withFields);
	}

	/** Reads all lines of a story into it. */
	static void read(Story story, Setting setting) throws XmlFaultException {
		StoryReader reader = new StoryReader(story, setting, true);
		reader.read();
		if (reader.inline.hasOpenFields()) {
			// A field without an end would swallow all that comes behind it.
			reader = new StoryReader(story, setting, false);
			reader.read();
		}
		story.lines.addAll(reader.flow.all());
	}

	private void read() throws XmlFaultException {
		while (true) {
			switch (markup.next()) {
				case START -> start(markup.name());
				case END -> end();
				case DONE -> {
					flow.close();
					return;
				}
				default -> { }
			}
		}
	}

	private void end() {
		while (!endings.isEmpty() && endings.peek().depth() > markup.depth()) endings.pop().run().run();
	}

	private void atEnd(Runnable run) {
		endings.push(new Ending(markup.depth(), run));
	}

	private void start(Name name) throws XmlFaultException {
		if (name.space().equals(Spaces.COMPATIBILITY)) choose(name.local());
		else if (Spaces.isMath(name)) inline.math(name.local(), flow, this::atEnd);
		else if (Spaces.isWord(name)) word(name.local());
		else inline.other(this::atEnd);
	}

	private void choose(String local) throws XmlFaultException {
		switch (local) {
			case "AlternateContent" -> {
				boolean outer = choosing;
				choosing = true;
				inline.alternative(this::atEnd);
				atEnd(() -> choosing = outer);
			}
			case "Choice" -> {
				if (!choosing || !isUnderstood(markup.attribute("Requires").orElse(""))) markup.skip();
				else chosen();
			}
			case "Fallback" -> {
				if (!choosing) markup.skip();
				else chosen();
			}
			default -> { }
		}
	}

	private void chosen() {
		choosing = false;
		atEnd(() -> choosing = false);
	}

	private boolean isUnderstood(String prefixes) {
		for (String prefix : prefixes.strip().split("\\s+")) if (!Spaces.isUnderstood(markup.space(prefix))) return false;
		return true;
	}

	private void word(String local) throws XmlFaultException {
		switch (local) {
			case "p" -> paragraph();
			case "tbl" -> countWhenEnded();
			case "tr" -> row();
			case "tc" -> block(Block.Kind.CELL);
			case "txbxContent" -> box();
			case "footnote", "endnote", "comment" -> note();
			case "sdt" -> control();
			case "sectPr", "tblPr", "tblGrid", "tblPrEx", "docDefaults", "sdtEndPr", "customXmlPr", "smartTagPr" -> markup.skip();
			case "sdtPr" -> inline.controlProperties(atEndOfParent());
			case "trPr", "tcPr" -> properties(local);
			case "altChunk", "subDoc" -> story.hasImports = true;
			default -> inline.word(local, flow, this::atEnd);
		}
	}

	private AtEnd atEndOfParent() {
		int parent = markup.depth() - 1;
		return run -> endings.push(new Ending(parent, run));
	}

	private void countWhenEnded() {
		Block around = block;
		atEnd(() -> around.ended++);
	}

	private void row() {
		boolean hidden = inline.hidden;
		atEnd(() -> inline.hidden = hidden);
	}

	/** Rows and cells that were put in or taken out. */
	private void properties(String local) throws XmlFaultException {
		int depth = markup.depth();
		while (markup.depth() >= depth) {
			if (markup.next() != Event.START || markup.depth() != depth + 1) continue;
			String change = markup.name().local();
			boolean inserted = change.equals(local.equals("trPr") ? "ins" : "cellIns");
			boolean deleted = change.equals(local.equals("trPr") ? "del" : "cellDel");
			// What stands below a cell that goes over several rows is part of it and not shown.
			if (change.equals("vMerge") && !markup.attribute("val").filter("restart"::equals).isPresent()) inline.hidden = true;
			if (inserted || deleted) {
				story.hasChanges = true;
				inline.hidden |= setting.original() ? inserted : deleted;
			}
			inline.note(markup);
		}
	}

	private void block(Block.Kind kind) {
		Block outer = block;
		boolean hidden = inline.hidden;
		block = new Block(kind);
		atEnd(() -> {
			flow.close();
			block = outer;
			inline.hidden = hidden;
		});
	}

	private void box() {
		Flow outer = flow;
		Block outerBlock = block;
		Inline.Around around = inline.enterBox();
		flow = new Flow(story, setting.original());
		block = new Block(Block.Kind.BOX);
		boxes++;
		atEnd(() -> {
			boxes--;
			outer.box(flow);
			flow = outer;
			block = outerBlock;
			inline.leaveBox(around);
		});
	}

	private void note() throws XmlFaultException {
		String type = markup.attribute("type").orElse("normal");
		if (!type.equals("normal")) {
			markup.skip();
			return;
		}
		flow.close();
		String id = markup.attribute("id").orElse("");
		int first = flow.lines.size();
		block(Block.Kind.NOTE);
		atEnd(() -> {
			flow.close();
			for (Line line : flow.lines.subList(first, flow.lines.size())) story.notes.put(line, id);
		});
	}

	private void control() {
		if (inline.isInParagraph()) {
			inline.control(this::atEnd);
			return;
		}
		Block outer = block;
		Unit unit = inline.unit;
		block = new Block(Block.Kind.CONTROL);
		atEnd(() -> {
			flow.close();
			outer.ended++;
			block = outer;
			inline.unit = unit;
		});
	}

	private void paragraph() throws XmlFaultException {
		story.space = markup.name().space();
		Para para = new Para(block, markup.qualified(), markup.from(), markup.to());
		para.isEmptyElement = markup.isEmptyElement();
		para.number = paragraphs++;
		para.inBox = boxes > 0;
		new Properties(markup, setting, story).kind(para);
		Inline.State outer = inline.enter(para);
		boolean hidden = inline.hidden;
		if (!hidden) flow.start(para);
		para.propertiesFrom = para.propertiesTo = para.headTo;
		atEnd(() -> {
			para.contentTo = para.isEmptyElement ? para.headTo : markup.from();
			para.to = markup.to();
			inline.endParagraph(para);
			if (!hidden) flow.end();
			inline.leave(outer);
		});
	}

	/** To register what is to be done when the element ends that has just begun. */
	interface AtEnd {
		void run(Runnable then);
	}
}
