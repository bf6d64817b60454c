package org.tickmark.word.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import org.tickmark.word.internal.docx.StoryReader.AtEnd;
import org.tickmark.word.internal.text.Symbols;
import org.tickmark.word.internal.xml.Markup;
import org.tickmark.word.internal.xml.Markup.Event;
import org.tickmark.word.internal.xml.XmlFaultException;

/** What stands in paragraphs: runs with their pieces, what is around them, and fields. */
final class Inline {
	private static final Run NO_RUN = new Run(Para.NONE, Wrap.NONE, 0, 0);

	private final Markup markup;
	private final Story story;
	private final Setting setting;
	private final boolean withFields;
	private final Deque<Field> fields = new ArrayDeque<>();
	/** Whether the rows and boxes around are not read. */
	boolean hidden;
	/** Why the content controls around cannot be edited. */
	Unit unit = Unit.NONE;
	private State now = new State(Para.NONE, Wrap.NONE, NO_RUN, 0, false, Unit.NONE);
	private boolean afterNoteSign;

	/**
	 * Where it is.
	 *
	 * @param runDepth of the element of the run
	 * @param gone whether a tracked change around took this out, or put it in where the text before the changes is read
	 */
	record State(Para para, Wrap wrap, Run run, int runDepth, boolean gone, Unit unit) {
		State in(Wrap inner) {
			return new State(para, inner, run, runDepth, gone, unit);
		}

		State in(Run inner, int depth) {
			return new State(para, wrap, inner, depth, gone, unit);
		}

		State gone(boolean also) {
			return new State(para, wrap, run, runDepth, gone || also, unit);
		}

		State fixed(Unit other) {
			return new State(para, wrap, run, runDepth, gone, other);
		}
	}

	Inline(Markup markup, Story story, Setting setting, boolean withFields) {
		this.markup = markup;
		this.story = story;
		this.setting = setting;
		this.withFields = withFields;
	}

	boolean hasOpenFields() {
		return !fields.isEmpty();
	}

	boolean isInParagraph() {
		return now.para() != Para.NONE;
	}

	State enter(Para para) {
		State outer = now;
		afterNoteSign = false;
		now = new State(para, new Wrap(Wrap.Kind.PARAGRAPH, Wrap.NONE, "", para.headTo, para.headTo), NO_RUN, 0, false, unit);
		para.unit = unit;
		return outer;
	}

	void endParagraph(Para para) {
		para.endUnit = para.unit.isFixed() ? para.unit : fixedField();
	}

	void leave(State outer) {
		now = outer;
	}

	/** What is around a text box. */
	record Around(State now, boolean hidden, Unit unit) { }

	Around enterBox() {
		Around around = new Around(now, hidden, unit);
		hidden |= now.gone();
		if (now.unit().isFixed()) unit = now.unit();
		now = new State(Para.NONE, Wrap.NONE, NO_RUN, 0, false, unit);
		return around;
	}

	void leaveBox(Around around) {
		now = around.now();
		hidden = around.hidden();
		unit = around.unit();
	}

	/** What comes is read once, of several ways in which it stands there. */
	void alternative(AtEnd end) {
		if (isInParagraph() && now.run() == NO_RUN) fix(new Unit("fixed.object"), wrap(Wrap.Kind.SOLID, end), end);
		else other(end);
	}

	/** Something that is not of Word: a piece as a whole where it stands in a run. */
	void other(AtEnd end) {
		if (now.run() == NO_RUN || markup.depth() != now.runDepth() + 1 || isFormula()) return;
		Piece piece = piece();
		end.run(() -> piece.to = markup.to());
	}

	private boolean isFormula() {
		return now.run().headTo == now.run().from;
	}

	/** A formula is a run of its own that holds one piece. */
	void math(String local, Flow flow, AtEnd end) throws XmlFaultException {
		if (!isInParagraph()) return;
		if (local.equals("oMath") && now.run() == NO_RUN) {
			Wrap formula = wrap(Wrap.Kind.SOLID, end);
			fix(new Unit("fixed.formula"), formula, end);
			now = now.in(new Run(now.para(), formula, markup.from(), markup.from()), markup.depth());
			piece();
		} else if (local.equals("t") && now.run() != NO_RUN) {
			deep(markup.content(), flow);
		}
	}

	/** Text within a piece that cannot be edited. */
	private void deep(String text, Flow flow) {
		if (now.run().pieces.isEmpty()) return;
		Piece piece = now.run().pieces.getLast();
		if (piece.text.isEmpty()) {
			piece.unit = new Unit("fixed.object");
			text(piece, text, flow);
		} else {
			piece.text += text;
		}
	}

	private Piece piece() {
		Piece piece = new Piece(now.run(), now.run().pieces.size(), markup.from());
		now.run().pieces.add(piece);
		return piece;
	}

	/** The id of a tracked change or its like. */
	void note(Markup tag) {
		tag.attribute("id").filter(id -> id.matches("[0-9]{1,9}")).ifPresent(id -> story.ids.add(Integer.valueOf(id)));
	}

	void word(String local, Flow flow, AtEnd end) throws XmlFaultException {
		if (!isInParagraph()) {
			note(markup);
			return;
		}
		if (now.run() != NO_RUN) {
			inRun(local, flow, end);
			return;
		}
		switch (local) {
			case "pPr" -> new Properties(markup, setting, story).of(now.para());
			case "r" -> run(end);
			case "ins" -> change(setting.original(), Wrap.Kind.INSERTED, end);
			// LibreOffice keeps a moved paragraph when it rejects the move if anything stands beside what was moved.
			case "moveTo" -> change(setting.original(), Wrap.Kind.LOOSE, end);
			case "del", "moveFrom" -> change(!setting.original(), Wrap.Kind.LOOSE, end);
			case "hyperlink" -> link(flow, end);
			case "fldSimple" -> simpleField(end);
			case "sdtContent" -> content(end);
			case "smartTag", "customXml", "dir", "bdo" -> wrap(Wrap.Kind.LOOSE, end);
			case "commentRangeStart" -> sign(Sign.Kind.COMMENT_FROM, flow);
			case "commentRangeEnd" -> sign(Sign.Kind.COMMENT_TO, flow);
			default -> note(markup);
		}
	}

	private void sign(Sign.Kind kind, Flow flow) {
		note(markup);
		add(new Sign(kind, markup.attribute("id").orElse(""), new Spot.Between(now.para(), now.wrap(), markup.from())), flow);
	}

	private void add(Item item, Flow flow) {
		if (!hidden && !now.gone()) flow.add(item);
	}

	private Wrap wrap(Wrap.Kind kind, AtEnd end) {
		State outer = now;
		Wrap wrap = new Wrap(kind, now.wrap(), markup.qualified(), markup.from(), markup.to());
		now = now.in(wrap);
		boolean empty = markup.isEmptyElement();
		end.run(() -> {
			if (kind != Wrap.Kind.CONTROL) wrap.contentTo = empty ? wrap.contentFrom : markup.from();
			wrap.to = markup.to();
			now = outer;
		});
		return wrap;
	}

	private void change(boolean gone, Wrap.Kind kind, AtEnd end) {
		note(markup);
		story.hasChanges = true;
		wrap(kind, end);
		now = now.gone(gone);
	}

	private void link(Flow flow, AtEnd end) {
		String address = markup.attribute("id").map(id -> setting.links().getOrDefault(id, "")).orElse("");
		Spot spot = new Spot.Between(now.para(), now.wrap(), markup.from());
		if (!address.isEmpty()) {
			add(new Sign(Sign.Kind.LINK_FROM, address, spot), flow);
			end.run(() -> add(new Sign(Sign.Kind.LINK_TO, address, spot), flow));
		}
		wrap(Wrap.Kind.LINK, end);
	}

	private void simpleField(AtEnd end) {
		Field field = new Field();
		field.instruct(markup.attribute("instr").orElse(""));
		Wrap wrap = wrap(field.isEditable() ? Wrap.Kind.LOOSE : Wrap.Kind.SOLID, end);
		if (!field.isEditable()) fix(field.unit, wrap, end);
	}

	/** What stands in this cannot be edited, unless that is true of more around it. */
	private void fix(Unit fixed, Wrap wrap, AtEnd end) {
		if (now.unit().isFixed()) return;
		Para para = now.para();
		story.before.put(fixed, new Spot.Between(para, wrap.parent, wrap.from));
		end.run(() -> story.behind.put(fixed, new Spot.Between(para, wrap.parent, markup.to())));
		now = now.fixed(fixed);
	}

	/** A content control in a paragraph. */
	void control(AtEnd end) {
		wrap(Wrap.Kind.CONTROL, end);
	}

	private void content(AtEnd end) {
		Wrap wrap = now.wrap();
		if (wrap.kind != Wrap.Kind.CONTROL) return;
		wrap.contentFrom = markup.to();
		boolean empty = markup.isEmptyElement();
		end.run(() -> wrap.contentTo = empty ? wrap.contentFrom : markup.from());
	}

	/** Whether a content control can be edited. @param ends of the control */
	void controlProperties(AtEnd ends) throws XmlFaultException {
		int depth = markup.depth();
		String reason = "";
		while (markup.depth() >= depth) {
			if (markup.next() != Event.START) continue;
			String local = markup.name().local();
			String value = markup.attribute("val").orElse("");
			switch (local) {
				case "lock" -> reason = value.toLowerCase(Locale.ROOT).endsWith("contentlocked") ? "fixed.locked" : reason;
				case "dataBinding" -> reason = reason.isEmpty() ? "fixed.bound" : reason;
				case "dropDownList", "checkbox", "picture", "docPartList" -> reason = reason.isEmpty() ? "fixed.choice" : reason;
				case "showingPlcHdr" -> reason = reason.isEmpty() && Styles.isOn(markup) ? "fixed.placeholder" : reason;
				default -> { }
			}
		}
		if (reason.isEmpty()) return;
		Unit fixed = new Unit(reason);
		if (isInParagraph()) fix(fixed, now.wrap(), ends);
		else if (!unit.isFixed()) unit = fixed;
	}

	private void run(AtEnd end) {
		Run run = new Run(now.para(), now.wrap(), markup.from(), markup.to());
		State outer = now;
		boolean empty = markup.isEmptyElement();
		now = now.in(run, markup.depth()).gone(now.para().hides);
		end.run(() -> {
			run.contentTo = empty ? run.headTo : markup.from();
			run.to = markup.to();
			now = outer;
		});
	}

	private void inRun(String local, Flow flow, AtEnd end) throws XmlFaultException {
		boolean child = markup.depth() == now.runDepth() + 1;
		if (local.equals("rPr") && child) {
			boolean hides = new Properties(markup, setting, story).of(now.run());
			now = now.gone(hides);
			return;
		}
		if (local.equals("t") || local.equals("delText")) {
			letters(child, flow);
			return;
		}
		if (local.equals("rt")) {
			markup.skip();
			return;
		}
		if (!child || isFormula()) {
			note(markup);
			return;
		}
		Piece piece = piece();
		end.run(() -> piece.to = markup.to());
		single(local, piece, flow);
	}

	/** Text, of a child of the run or of something deeper, which then cannot be edited. */
	private void letters(boolean child, Flow flow) throws XmlFaultException {
		boolean keeps = markup.qualifiedAttribute("xml:space").filter("preserve"::equals).isPresent();
		int from = markup.from();
		String content = markup.content().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
		String text = keeps ? content : content.strip();
		if (!child || isFormula()) {
			deep(text, flow);
			return;
		}
		Piece piece = new Piece(now.run(), now.run().pieces.size(), from);
		now.run().pieces.add(piece);
		piece.isText = true;
		piece.to = markup.to();
		if (!afterNoteSign || !text.isBlank()) text(piece, text, flow);
		afterNoteSign = false;
	}

	private void single(String local, Piece piece, Flow flow) throws XmlFaultException {
		switch (local) {
			case "tab", "ptab" -> {
				if (!afterNoteSign) text(piece, "\t", flow);
			}
			case "br", "cr" -> text(piece, "\n", flow);
			case "noBreakHyphen" -> text(piece, "\u2011", flow);
			case "softHyphen" -> text(piece, "\u00AD", flow);
			case "sym" -> text(piece, Symbols.read(markup.attribute("font").orElse(""), markup.attribute("char").orElse("")), flow);
			case "fldChar" -> field(markup.attribute("fldCharType").orElse(""), piece, flow);
			case "instrText" -> instruct(piece);
			case "footnoteRef", "endnoteRef" -> afterNoteSign = true;
			case "footnoteReference" -> noteSign(Sign.Kind.FOOTNOTE, piece, flow);
			case "endnoteReference" -> noteSign(Sign.Kind.ENDNOTE, piece, flow);
			case "commentReference" -> noteSign(Sign.Kind.COMMENT, piece, flow);
			default -> { }
		}
	}

	private void noteSign(Sign.Kind kind, Piece piece, Flow flow) {
		add(new Sign(kind, markup.attribute("id").orElse(""), Spot.in(piece.run, piece.index, 0)), flow);
	}

	private void instruct(Piece piece) throws XmlFaultException {
		String text = markup.content();
		piece.to = markup.to();
		if (!fields.isEmpty()) fields.peek().instruct(text);
	}

	private void field(String type, Piece piece, Flow flow) {
		if (!withFields) return;
		Spot before = Spot.in(piece.run, piece.index, 0);
		switch (type) {
			case "begin" -> {
				Field field = new Field();
				fields.push(field);
				story.before.put(field.unit, before);
			}
			case "separate" -> {
				if (fields.isEmpty()) return;
				Field field = fields.peek();
				field.show();
				field.address().ifPresent(address -> add(new Sign(Sign.Kind.LINK_FROM, address, before), flow));
			}
			case "end" -> {
				if (fields.isEmpty()) return;
				Field field = fields.pop();
				field.address().ifPresent(address -> add(new Sign(Sign.Kind.LINK_TO, address, before), flow));
				// Where exactly that is shows when the run has ended.
				story.behind.put(field.unit, new Spot.Within(piece.run, piece.index + 1, 0));
			}
			default -> { }
		}
	}

	/** The outermost field around that cannot be edited. */
	private Unit fixedField() {
		Unit outermost = Unit.NONE;
		for (Field field : fields) if (!field.isEditable()) outermost = field.unit;
		return outermost;
	}

	private boolean isShown() {
		for (Field field : fields) if (!field.shows()) return false;
		return true;
	}

	private void text(Piece piece, String text, Flow flow) {
		if (hidden || now.gone() || text.isEmpty() || !isShown()) return;
		piece.text = text;
		if (fixedField().isFixed()) piece.unit = fixedField();
		if (now.unit().isFixed()) piece.unit = now.unit();
		flow.add(piece);
	}
}
