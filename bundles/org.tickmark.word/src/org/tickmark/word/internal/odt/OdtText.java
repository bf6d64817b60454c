package org.tickmark.word.internal.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.draft.Link;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.MarginNote.Kind;
import org.tickmark.word.internal.xml.Markup;
import org.tickmark.word.internal.xml.Markup.Event;
import org.tickmark.word.internal.xml.XmlFaultException;

/**
 * The text of an OpenDocument file as it reads with its tracked changes accepted, or as it was before them. The file holds the one, with
 * what was taken out in a list at its start. What stands in frames comes behind the body, then footnotes, then endnotes.
 */
final class OdtText {
	/** What stands beside the words of a paragraph. */
	private static final Set<String> BESIDE = Set.of("note", "annotation", "frame", "custom-shape", "rect", "g", "text-box");
	private static final Set<String> OPEN = Set.of("span", "a", "meta", "content-control", "meta-field");

	final List<OdtLine> lines = new ArrayList<>();
	final List<OdtNote> notes = new ArrayList<>();
	final OdtChanges changes;
	private final List<OdtLine> frames = new ArrayList<>();
	private final List<OdtLine> footnotes = new ArrayList<>();
	private final List<OdtLine> endnotes = new ArrayList<>();
	private final String xml;
	private final OdtStyles styles;
	private Markup markup;
	/** That the next paragraph goes on in, since nothing that is read stands between. */
	private Optional<OdtLine> unfinished = Optional.empty();

	/** @param original whether to read it as it was before its tracked changes */
	OdtText(String xml, OdtStyles styles, boolean original) throws XmlFaultException {
		markup = new Markup(xml);
		this.xml = xml;
		this.styles = styles;
		changes = new OdtChanges(original);
		for (Event event = markup.next(); event != Event.DONE; event = markup.next()) {
			if (event == Event.START && markup.name().local().equals("text") && markup.depth() == 3) {
				blocks(new Around(PassageKind.PARAGRAPH, -1, lines));
				break;
			}
		}
		lines.addAll(frames);
		lines.addAll(footnotes);
		lines.addAll(endnotes);
		int start = 0;
		for (OdtLine line : lines) {
			line.start = start;
			start += line.text.length() + 1;
		}
	}

	/** Where paragraphs stand. */
	private record Around(PassageKind kind, int anchor, List<OdtLine> lines) {
		Around in(PassageKind inner) {
			return new Around(inner, anchor, lines);
		}
	}

	/** An element that is open, and what is around its content. */
	private record Level(int depth, Around around) { }

	/** Reads all paragraphs of the element that has just begun; nested ones by a stack of their own, since files nest as they like. */
	private void blocks(Around outer) throws XmlFaultException {
		int depth = markup.depth();
		Deque<Level> levels = new ArrayDeque<>();
		levels.push(new Level(depth, outer));
		while (markup.depth() >= depth) {
			Event event = markup.next();
			if (event == Event.DONE) return;
			while (levels.size() > 1 && levels.peek().depth() > markup.depth()) levels.pop();
			if (event != Event.START) continue;
			Around around = levels.peek().around();
			switch (markup.name().local()) {
				case "tracked-changes" -> changes.read(markup, xml);
				case "change-start", "change-end" -> {
					mark();
					unfinished = Optional.empty();
				}
				case "change" -> restore(around);
				case "change-info", "covered-table-cell", "forms", "sequence-decls", "variable-decls", "user-field-decls",
						"table-of-content-source" ->
					markup.skip();
				case "p", "h" -> paragraph(around);
				case "list" -> levels.push(new Level(markup.depth(), around.in(PassageKind.LIST_ITEM)));
				case "table-cell" -> levels.push(new Level(markup.depth(), around.in(PassageKind.TABLE_CELL)));
				case "frame", "custom-shape", "rect", "text-box" -> {
					if (changes.areOpen()) passOver();
					else if (around.lines() != frames)
						levels.push(new Level(markup.depth(), new Around(PassageKind.PARAGRAPH, markup.from(), frames)));
				}
				default -> { }
			}
		}
	}

	/** Goes on to the end of the element that has just begun, in which a change may begin or end. */
	private void passOver() throws XmlFaultException {
		int depth = markup.depth();
		while (markup.depth() >= depth) {
			Event event = markup.next();
			if (event == Event.DONE) return;
			if (event == Event.START) mark();
		}
	}

	/** If the element that has just begun says that a change begins or ends. */
	private void mark() {
		String id = markup.attribute("change-id").orElse("");
		if (markup.name().local().equals("change-start")) changes.begin(id);
		else if (markup.name().local().equals("change-end")) changes.end(id);
	}

	private void paragraph(Around around) throws XmlFaultException {
		String style = markup.attribute("style-name").orElse("");
		boolean heading = markup.name().local().equals("h");
		PassageKind kind = heading ? PassageKind.SUBHEAD : styles.kind(style, around.kind());
		OdtLine line = unfinished.orElseGet(() -> new OdtLine(kind, markup.to(), around.anchor()));
		unfinished = Optional.empty();
		if (line.text.isEmpty()) line.kind = kind;
		var paragraph = new Paragraph(line, around);
		if (!markup.isEmptyElement()) paragraph.read();
		paragraph.end();
	}

	/** Reads what was taken out at the mark that was just come to, as if it stood there. */
	private void restore(Around around) throws XmlFaultException {
		Optional<String> taken = changes.takenOut(markup.attribute("change-id").orElse(""));
		if (taken.isEmpty()) return;
		Markup outside = markup;
		markup = Markup.fragment(taken.get());
		changes.enter();
		markup.next();
		blocks(around);
		changes.leave();
		markup = outside;
	}

	/** What stands in one paragraph. */
	private final class Paragraph {
		private final Around around;
		private OdtLine line;
		private boolean blank = true;

		Paragraph(OdtLine line, Around around) {
			this.line = line;
			this.around = around;
			if (!changes.areOpen()) stand();
		}

		/** Something of it is to be read. */
		private void stand() {
			if (!line.stands) around.lines().add(line);
			line.stands = true;
		}

		/** Where its end was put in, too, the next one goes on in the same line. */
		void end() {
			if (changes.areOpen()) unfinished = Optional.of(line);
		}

		void read() throws XmlFaultException {
			int depth = markup.depth();
			while (markup.depth() >= depth) {
				Event event = markup.next();
				if (event == Event.DONE) return;
				if (event == Event.TEXT) characters(-1, -1);
				else if (event == Event.START) element();
			}
		}

		private void element() throws XmlFaultException {
			String local = markup.name().local();
			if (changes.areOpen() && BESIDE.contains(local)) {
				passOver();
				return;
			}
			switch (local) {
				case "change-start", "change-end" -> {
					mark();
					if (!changes.areOpen()) stand();
				}
				case "change" -> restored();
				case "s" -> {
					int count = Math.min(10_000, Integer.parseInt(markup.attribute("c").filter(c -> c.matches("[0-9]{1,4}")).orElse("1")));
					for (int i = 0; i < count; i++) add(' ', markup.from(), markup.to());
					blank = false;
				}
				case "tab" -> single('\t');
				case "line-break" -> single('\n');
				case "soft-hyphen" -> single('\u00AD');
				case "note" -> note();
				case "annotation" -> annotation();
				case "annotation-end" -> annotationEnd(markup.attribute("name").orElse(""));
				case "frame", "custom-shape", "rect", "g" -> blocks(new Around(PassageKind.PARAGRAPH, markup.from(), frames));
				case "ruby-text" -> markup.skip();
				case "a" -> link(markup.attribute("href").orElse(""));
				default -> {
					if (styles.hides(markup.attribute("style-name").orElse(""))) passOver();
					else if (!OPEN.contains(local) && !markup.isEmptyElement()) field();
				}
			}
		}

		private void add(char c, int from, int to) {
			if (!changes.areOpen()) line.add(c, from, to);
		}

		/** The first paragraph of what was taken out goes on in this line, and what stands behind its mark goes on in the last. */
		private void restored() throws XmlFaultException {
			if (changes.areOpen()) return;
			PassageKind kind = line.kind;
			unfinished = Optional.of(line);
			restore(around);
			unfinished = Optional.empty();
			OdtLine last = around.lines().getLast();
			boolean table = around.kind() != PassageKind.TABLE_CELL && last.kind == PassageKind.TABLE_CELL;
			line = table ? new OdtLine(kind, markup.to(), around.anchor()) : last;
			if (line.text.isEmpty()) line.kind = kind;
			stand();
		}

		private void single(char c) {
			add(c, markup.from(), markup.to());
			blank = c == '\n';
		}

		private void link(String address) throws XmlFaultException {
			OdtLine here = line;
			int from = line.text.length();
			if (markup.isEmptyElement()) return;
			read();
			boolean outside = line == here && !address.isEmpty() && !address.startsWith("#");
			if (outside && from < line.text.length()) line.links.add(new Link(new Span(from, line.text.length()), address));
		}

		/** What a program works out is one piece: nothing can stand in it. */
		private void field() throws XmlFaultException {
			int from = markup.from();
			int first = line.text.length();
			int depth = markup.depth();
			while (markup.depth() >= depth) {
				Event event = markup.next();
				if (event == Event.DONE) return;
				if (event == Event.TEXT) characters(from, from);
			}
			line.settle(first, from, markup.to());
		}

		/** Blanks and ends of lines are one blank together, and none at the start. */
		private void characters(int fixedFrom, int fixedTo) throws XmlFaultException {
			String raw = markup.raw();
			boolean cdata = raw.startsWith("<![CDATA[");
			int at = markup.from();
			for (int i = 0; i < raw.length();) {
				int end = !cdata && raw.charAt(i) == '&' ? raw.indexOf(';', i) + 1 : i + 1;
				if (end <= 0) throw new XmlFaultException("an entity without an end");
				String read = end - i > 1 ? Markup.decoded(raw.substring(i, end)) : raw.substring(i, end);
				for (int j = 0; j < read.length(); j++) {
					char c = read.charAt(j);
					boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
					if (space && blank) continue;
					blank = space;
					add(space ? ' ' : c, fixedFrom >= 0 ? fixedFrom : at + i, fixedTo >= 0 ? fixedTo : at + end);
				}
				i = end;
			}
		}

		private void note() throws XmlFaultException {
			boolean end = markup.attribute("note-class").filter("endnote"::equals).isPresent();
			OdtNote note = new OdtNote(end ? Kind.ENDNOTE : Kind.FOOTNOTE, markup.attribute("id").orElse("note" + notes.size()), "", line,
					line.text.length());
			notes.add(note);
			List<OdtLine> all = end ? endnotes : footnotes;
			int first = all.size();
			int anchor = markup.from();
			int depth = markup.depth();
			while (markup.depth() >= depth) {
				Event event = markup.next();
				if (event == Event.DONE) return;
				if (event != Event.START) continue;
				if (markup.name().local().equals("note-citation")) markup.skip();
				else if (markup.name().local().equals("note-body")) blocks(new Around(PassageKind.PARAGRAPH, anchor, all));
			}
			note.text = words(all.subList(first, all.size()));
		}

		private void annotation() throws XmlFaultException {
			String name = markup.attribute("name").orElse("comment" + notes.size());
			OdtNote note = new OdtNote(Kind.COMMENT, name, markup.attribute("parent-name").orElse(""), line, line.text.length());
			notes.add(note);
			List<OdtLine> words = new ArrayList<>();
			int depth = markup.depth();
			while (markup.depth() >= depth) {
				Event event = markup.next();
				if (event == Event.DONE) return;
				if (event != Event.START) continue;
				switch (markup.name().local()) {
					case "creator" -> note.author = markup.content();
					case "date" -> note.date = markup.content();
					case "p" -> paragraph(new Around(PassageKind.PARAGRAPH, 0, words));
					default -> { }
				}
			}
			note.text = words(words);
		}

		private void annotationEnd(String name) {
			for (OdtNote note : notes) {
				if (note.kind != Kind.COMMENT || !note.id.equals(name)) continue;
				note.endLine = line;
				note.endOffset = line.text.length();
			}
		}
	}

	private static String words(List<OdtLine> lines) {
		return String.join("\n", lines.stream().map(line -> line.text.toString()).toList()).strip();
	}
}
