package org.tickmark.ui.guide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.tickmark.ui.guide.GuidePage.Block;
import org.tickmark.ui.guide.GuidePage.Layout;
import org.tickmark.ui.guide.GuidePage.Look;
import org.tickmark.ui.guide.GuidePage.Picture;
import org.tickmark.ui.guide.GuidePage.Run;

/** Reads a page of the guide from Markdown, of which it knows what the guide uses. */
final class PageReader extends AbstractVisitor {
	private final StringBuilder text = new StringBuilder();
	private final List<Run> runs = new ArrayList<>();
	private final List<Block> blocks = new ArrayList<>();
	private final List<Picture> pictures = new ArrayList<>();
	private final Set<Look> looks = EnumSet.noneOf(Look.class);
	private String target = "";

	private PageReader() { }

	static GuidePage read(String markdown) {
		var reader = new PageReader();
		Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown).accept(reader);
		return new GuidePage(reader.text.toString().stripTrailing(), List.copyOf(reader.runs), List.copyOf(reader.blocks),
				List.copyOf(reader.pictures));
	}

	@Override
	public void visit(Heading heading) {
		within(heading.getLevel() == 1 ? Look.TITLE : Look.HEADING, heading);
		text.append("\n\n");
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		text.append(paragraph.getParent() instanceof Node parent && parent.getParent() instanceof ListBlock ? "\n" : "\n\n");
	}

	@Override
	public void visit(BulletList list) {
		list(list, 0);
	}

	@Override
	public void visit(OrderedList list) {
		list(list, list.getMarkerStartNumber());
	}

	/** @param first number; 0 if its items have none */
	private void list(ListBlock list, int first) {
		int start = text.length();
		int number = first;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			text.append(first == 0 ? "\u2022" : number++ + ".").append('\t');
			visitChildren(item);
		}
		block(start, Layout.LIST, List.of(first == 0 ? "\u2022" : "00."));
	}

	/** Ends what began there with a line of its own. */
	private void block(int start, Layout layout, List<String> columns) {
		blocks.add(new Block(start, text.length() - 1, layout, columns));
		text.append('\n');
	}

	@Override
	public void visit(FencedCodeBlock code) {
		code(code.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		code(code.getLiteral());
	}

	private void code(String lines) {
		int start = text.length();
		looks.add(Look.CODE);
		words(lines.stripTrailing());
		looks.remove(Look.CODE);
		text.append('\n');
		block(start, Layout.CODE, List.of());
	}

	@Override
	public void visit(CustomBlock block) {
		if (!(block instanceof TableBlock)) return;
		int start = text.length();
		List<String> columns = new ArrayList<>();
		for (Node part = block.getFirstChild(); part != null; part = part.getNext())
			for (Node row = part.getFirstChild(); row != null; row = row.getNext()) row((TableRow) row, columns);
		columns.removeLast();
		block(start, Layout.TABLE, columns);
	}

	private void row(TableRow row, List<String> columns) {
		int column = 0;
		for (Node node = row.getFirstChild(); node != null; node = node.getNext(), column++) {
			if (column > 0) text.append('\t');
			int start = text.length();
			var cell = (TableCell) node;
			if (cell.isHeader()) within(Look.STRONG, cell);
			else visitChildren(cell);
			String words = text.substring(start);
			if (columns.size() == column) columns.add(words);
			else if (columns.get(column).length() < words.length()) columns.set(column, words);
		}
		text.append('\n');
	}

	@Override
	public void visit(Image image) {
		pictures.add(new Picture(text.length(), image.getDestination()));
		text.append(GuidePage.PICTURE).append('\n');
		// For those who cannot see it, and as its caption.
		within(Look.EMPHASIS, image);
	}

	@Override
	public void visit(Link link) {
		target = link.getDestination();
		visitChildren(link);
		target = "";
	}

	@Override
	public void visit(StrongEmphasis strong) {
		within(Look.STRONG, strong);
	}

	@Override
	public void visit(Emphasis emphasis) {
		within(Look.EMPHASIS, emphasis);
	}

	private void within(Look look, Node node) {
		looks.add(look);
		visitChildren(node);
		looks.remove(look);
	}

	@Override
	public void visit(Code code) {
		looks.add(Look.CODE);
		words(code.getLiteral());
		looks.remove(Look.CODE);
	}

	@Override
	public void visit(Text words) {
		words(words.getLiteral());
	}

	private void words(String words) {
		int start = text.length();
		text.append(words);
		if (!looks.isEmpty() || !target.isEmpty()) runs.add(new Run(start, text.length(), Set.copyOf(looks), target));
	}

	@Override
	public void visit(SoftLineBreak lineEnd) {
		text.append(' ');
	}

	@Override
	public void visit(HardLineBreak lineEnd) {
		text.append('\n');
	}
}
