package org.tickmark.word.internal.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.tickmark.word.internal.docx.Spot.Between;
import org.tickmark.word.internal.docx.Spot.Within;
import org.tickmark.word.internal.docx.Tracked.ParaChange;
import org.tickmark.word.internal.docx.Tracked.Put;
import org.tickmark.word.internal.xml.Fragment;
import org.tickmark.word.internal.xml.Fragment.Child;
import org.tickmark.word.internal.xml.Splices.Spliced;

/** Writes the changes of one paragraph: words put in and taken out, the paragraph parted, its end taken out. */
final class ParaWriter {
	private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange");
	private static final Set<String> NOT_COPIED = Set.of("sectPr", "pPrChange", "rPr");
	/** What stands behind the properties of a paragraph's end. */
	private static final Set<String> BEHIND_END = Set.of("sectPr", "pPrChange");

	private final Para para;
	private final ParaChange change;
	private final Pen pen;
	private final Story story;
	private int partings;

	ParaWriter(Para para, ParaChange change, Pen pen) {
		this.para = para;
		this.change = change;
		this.pen = pen;
		story = change.story;
	}

	void write() {
		List<Put> puts = new ArrayList<>(change.puts);
		puts.sort(Comparator.comparingLong((Put put) -> put.spot().order()).thenComparingInt(ParaWriter::inside));
		partings = breaksLines() ? 0 : puts.stream().mapToInt(Put::lineEnds).sum();
		boolean parted = partings > 0;
		Spliced empty = new Spliced();
		if (parted) replaceHead(empty, newHead());
		else if (change.endGone || para.isEmptyElement) replaceHead(empty, ownHead());
		List<Run> done = new ArrayList<>();
		for (Put put : puts) {
			if (put.spot() instanceof Within within) {
				if (done.contains(within.run())) continue;
				done.add(within.run());
				cut(within.run(), puts);
			} else if (put.spot() instanceof Between between) {
				String xml = put(put, between.wrap());
				if (para.isEmptyElement) empty.add(xml);
				else story.splices.insert(between.at(), xml);
			}
		}
		for (Run run : change.runs) if (!done.contains(run)) cut(run, List.of());
		if (para.isEmptyElement) story.splices.put(para.from, para.to, empty.add("</" + para.qualified + '>'));
	}

	/** LibreOffice loses the rest of a note when it rejects that its paragraph was parted: a line is broken there instead. */
	private boolean breaksLines() {
		return !story.kind.isEmpty();
	}

	private static int inside(Put put) {
		return put.spot() instanceof Within within ? within.inside() : 0;
	}

	private void replaceHead(Spliced empty, String head) {
		if (para.isEmptyElement) empty.add(head);
		else story.splices.put(para.from, para.propertiesTo, new Spliced().add(head));
	}

	private boolean hasProperties() {
		return para.propertiesTo > para.propertiesFrom;
	}

	/** What the paragraph begins with, its end marked where it goes. */
	private String ownHead() {
		String tag = story.raw(para.from, para.headTo);
		if (para.isEmptyElement) tag = tag.substring(0, tag.length() - 2).stripTrailing() + '>';
		String between = hasProperties() ? story.raw(para.headTo, para.propertiesFrom) : "";
		String properties = hasProperties() ? story.raw(para.propertiesFrom, para.propertiesTo) : "";
		if (!change.endGone) return tag + between + properties;
		Fragment all = Fragment.of(hasProperties() ? properties : pen.empty("pPr"));
		Fragment end = all.children().stream().filter(child -> child.local().equals("rPr")).findFirst()
				.map(child -> Fragment.of(child.xml())).orElse(Fragment.of(pen.empty("rPr")));
		// The schema has what was put in before what was taken out, and both before all else.
		boolean putIn = !end.children().isEmpty() && end.children().getFirst().local().equals("ins");
		Child mark = new Child("del", pen.mark("del"));
		Fragment marked = putIn ? new Fragment(end.start(), joined(end.children(), mark), end.end()) : end.withFirst(mark);
		return tag + between + all.without(Set.of("rPr")).with(new Child("rPr", marked.xml()), BEHIND_END).xml();
	}

	private static List<Child> joined(List<Child> children, Child second) {
		List<Child> all = new ArrayList<>(children);
		all.add(1, second);
		return all;
	}

	/** What a paragraph begins with that was not there before, formed like this one. */
	private String newHead() {
		Fragment all = Fragment.of(hasProperties() ? story.raw(para.propertiesFrom, para.propertiesTo) : pen.empty("pPr"));
		Fragment end = all.children().stream().filter(child -> child.local().equals("rPr")).findFirst()
				.map(child -> Fragment.of(child.xml())).orElse(Fragment.of(pen.empty("rPr")));
		Fragment marked = end.without(CHANGES).withFirst(new Child("ins", pen.mark("ins")));
		return pen.open("p") + all.without(NOT_COPIED).with(new Child("rPr", marked.xml()), Set.of()).xml();
	}

	/** How text put in at the end of the paragraph looks. */
	private String endFormat() {
		if (!hasProperties()) return "";
		return Fragment.of(story.raw(para.propertiesFrom, para.propertiesTo)).children().stream()
				.filter(child -> child.local().equals("rPr")).findFirst().map(child -> format(child.xml())).orElse("");
	}

	private static String format(String properties) {
		Fragment format = Fragment.of(properties).without(CHANGES);
		return format.children().isEmpty() ? "" : format.xml();
	}

	private String put(Put put, Wrap around) {
		if (put.text().isEmpty()) return put.signs();
		List<Wrap> path = around.path();
		int kept = 0;
		while (kept < path.size() && path.get(kept).kind != Wrap.Kind.INSERTED) kept++;
		for (int i = kept; i < path.size(); i++) if (path.get(i).kind == Wrap.Kind.SOLID) kept = path.size();
		List<Wrap> stay = path.subList(0, kept);
		List<Wrap> closed = path.subList(kept, path.size());
		StringBuilder out = new StringBuilder();
		for (Wrap wrap : closed.reversed()) out.append(pen.close(wrap));
		String format = put.model() == Places.NO_MODEL ? endFormat()
				: put.model().propertiesTo > put.model().propertiesFrom
						? format(story.raw(put.model().propertiesFrom, put.model().propertiesTo)) : "";
		String[] parts = breaksLines() ? new String[] {put.text()} : put.text().split("\n", -1);
		for (int i = 0; i < parts.length; i++) {
			if (i > 0) part(stay, out);
			if (!parts[i].isEmpty()) out.append(pen.change("ins")).append(pen.open("r")).append(format)
					.append(pen.letters(parts[i], "t")).append(pen.close("r")).append(pen.close("ins"));
		}
		for (Wrap wrap : closed) out.append(pen.again(wrap));
		return out.append(put.signs()).toString();
	}

	/** The paragraph ends here and another begins; the last one is the old one, whose end is the old end. */
	private void part(List<Wrap> around, StringBuilder out) {
		for (Wrap wrap : around.reversed()) out.append(pen.close(wrap));
		out.append("</").append(para.qualified).append('>');
		partings--;
		out.append(partings == 0 ? ownHead() : newHead());
		for (Wrap wrap : around) out.append(pen.again(wrap));
	}

	/** Writes a run anew, in as many runs as it takes. */
	private void cut(Run run, List<Put> puts) {
		new RunCutter(run, puts).write();
	}

	private final class RunCutter {
		private final Run run;
		private final List<Put> puts;
		private final Spliced out = new Spliced();
		private Spliced content = new Spliced();
		private boolean going;

		RunCutter(Run run, List<Put> puts) {
			this.run = run;
			this.puts = puts.stream().filter(put -> put.spot() instanceof Within within && within.run() == run).toList();
		}

		void write() {
			for (Piece piece : run.pieces) {
				putBefore(piece.index, 0);
				piece(piece);
			}
			putBefore(run.pieces.size(), 0);
			flush();
			story.splices.put(run.from, run.to, out);
		}

		private void piece(Piece piece) {
			List<int[]> gone = change.gone.getOrDefault(piece, List.of());
			boolean cut = puts.stream().anyMatch(put -> put.spot() instanceof Within within && within.piece() == piece.index
					&& within.inside() > 0);
			if (gone.isEmpty() && !cut) {
				turn(false);
				content.keep(piece.from, piece.to);
				return;
			}
			if (!piece.isText) {
				turn(!gone.isEmpty());
				content.keep(piece.from, piece.to);
				return;
			}
			for (int at = 0; at < piece.text.length();) {
				if (at > 0) putBefore(piece.index, at);
				int end = next(piece, at, gone);
				int from = at;
				turn(gone.stream().anyMatch(range -> range[0] <= from && from < range[1]));
				content.add(pen.letters(piece.text.substring(at, end), going ? "delText" : "t"));
				at = end;
			}
		}

		/** Where something else begins than at an offset. */
		private int next(Piece piece, int at, List<int[]> gone) {
			int end = piece.text.length();
			for (int[] range : gone) {
				if (range[0] > at) end = Math.min(end, range[0]);
				if (range[1] > at) end = Math.min(end, range[1]);
			}
			for (Put put : puts) {
				if (put.spot() instanceof Within within && within.piece() == piece.index && within.inside() > at)
					end = Math.min(end, within.inside());
			}
			return end;
		}

		private void putBefore(int piece, int inside) {
			for (Put put : puts) {
				if (!(put.spot() instanceof Within within) || within.piece() != piece || within.inside() != inside) continue;
				flush();
				out.add(ParaWriter.this.put(put, run.wrap));
			}
		}

		private void turn(boolean goes) {
			if (goes != going) flush();
			going = goes;
		}

		private void flush() {
			if (content.isEmpty()) return;
			if (going) out.add(pen.change("del"));
			out.add(story.raw(run.from, run.headTo)).add(properties()).addAll(content).add("</" + runName() + '>');
			if (going) out.add(pen.close("del"));
			content = new Spliced();
		}

		private String runName() {
			String tag = story.raw(run.from, run.headTo);
			int end = 1;
			while (" \t\r\n/>".indexOf(tag.charAt(end)) < 0) end++;
			return tag.substring(1, end);
		}

		private String properties() {
			return run.propertiesTo > run.propertiesFrom ? story.raw(run.propertiesFrom, run.propertiesTo) : "";
		}
	}
}
