package org.tickmark.ui.dossier;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.dossier.links.CheckedLink;
import org.tickmark.dossier.links.LinkState;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Verdict;
import org.tickmark.draft.Span;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.texts.WordDiff.Look;
import org.tickmark.ui.texts.WordDiff.Run;
import org.tickmark.ui.texts.WordDiff;

/** What became of the links in a draft, a line each, and below it what the page says of the words that cite it. No widget in here. */
final class LinkWords {
	private static final String INDENT = "    ";

	private final StringBuilder text = new StringBuilder();
	private final List<Run> runs = new ArrayList<>();

	private LinkWords() { }

	/** Dead ones and what differs are marked by a sign and in red. */
	static WordDiff of(List<CheckedLink> links) {
		var words = new LinkWords();
		links.forEach(words::add);
		return new WordDiff(words.text.toString().stripTrailing(), words.runs);
	}

	/** "4 links: 3 alive, 1 dead." */
	static String summary(List<CheckedLink> links) {
		return Messages.text("links.summary", links.size(), count(links, LinkState.ALIVE), count(links, LinkState.DEAD),
				count(links, LinkState.PARTLY) + count(links, LinkState.UNKNOWN));
	}

	private static int count(List<CheckedLink> links, LinkState state) {
		return (int) links.stream().filter(link -> link.state() == state).count();
	}

	private void add(CheckedLink link) {
		String state = switch (link.state()) {
			case ALIVE -> Messages.text("links.alive");
			case PARTLY -> Messages.text("links.partly");
			case DEAD -> Messages.text("links.dead");
			case UNKNOWN -> Messages.text("links.unknown");
		};
		line("", Messages.text("links.line", state, link.link().address()), link.state() == LinkState.DEAD);
		link.remarks().forEach(remark -> line(INDENT, remark, false));
		link.values().forEach(this::add);
	}

	private void add(LookUp value) {
		String words = ItemTexts.onOneLine(value.item().text());
		String said = switch (value.verdict()) {
			case FOUND -> Messages.text("links.found", words);
			case DIFFERS -> Messages.text("links.differs", words);
			case NOWHERE -> Messages.text("links.nowhere", words);
		};
		line(INDENT, said, value.verdict() == Verdict.DIFFERS);
	}

	private void line(String indent, String words, boolean grave) {
		text.append(indent);
		int start = text.length();
		text.append(grave ? WordDiff.GRAVE : "").append(words);
		if (grave) runs.add(new Run(new Span(start, text.length()), Look.GRAVE));
		text.append('\n');
	}
}
