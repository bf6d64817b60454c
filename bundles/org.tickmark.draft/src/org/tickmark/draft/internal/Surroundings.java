package org.tickmark.draft.internal;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What stands around and within each element of a page, found in one walk: to look for it from each element would take long in a page that
 * nests without end.
 */
final class Surroundings implements NodeVisitor {
	private static final Set<String> LISTS = Set.of("ul", "ol", "section", "div");
	/** A box around one link is no list: it may hold a headline, a name, or a sentence that is a link. */
	private static final int FEWEST_LINKS = 2;

	/** An element that the walk is in. */
	private static final class Level {
		private int links;
		private boolean otherText;
		private boolean story;
		private boolean picture;

	}

	private final Deque<Level> levels = new ArrayDeque<>();
	private final Set<Element> linkLists = elements();
	private final Set<Element> withStory = elements();
	private final Set<Element> withPicture = elements();
	private final Set<Element> inStory = elements();
	private final Set<Element> inFigure = elements();
	private final boolean pageHasStory;
	private int stories;
	private int figures;
	private int inLink;
	private int inHeading;

	Surroundings(Document page) {
		this.pageHasStory = page.selectFirst("article, main, [role=main]") != null;
		page.traverse(this);
	}

	private static Set<Element> elements() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}

	/** Of a box or list that holds nothing but links, headings aside: related stories, tags, menus that are not called so. */
	boolean isLinkList(Element element) {
		return linkLists.contains(element);
	}

	/** Whether it is the story, or has it or its headline within. */
	boolean holdsStory(Element element) {
		return withStory.contains(element);
	}

	boolean holdsPicture(Element element) {
		return withPicture.contains(element);
	}

	/** Asked of footers, headers and asides. */
	boolean isInStory(Element element) {
		return inStory.contains(element);
	}

	/** Asked of elements with attributes. */
	boolean isInFigure(Element element) {
		return inFigure.contains(element);
	}

	boolean pageHasStory() {
		return pageHasStory;
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode text) {
			if (inLink == 0 && inHeading == 0 && !text.isBlank()) levels.getFirst().otherText = true;
			return;
		}
		if (!(node instanceof Element element)) return;
		var level = new Level();
		levels.push(level);
		if (element.nameIs("a") && inLink++ == 0) level.links = 1;
		if (isHeading(element)) inHeading++;
		if (isStory(element)) stories++;
		if (stories > 0 && Set.of("footer", "header", "aside").contains(element.normalName())) inStory.add(element);
		if (figures > 0 && element.attributesSize() > 0) inFigure.add(element);
		if (isFigure(element)) figures++;
		level.story = element.nameIs("h1") || element.nameIs("article") || element.nameIs("main") || isBody(element);
		level.picture = element.nameIs("figcaption") || element.nameIs("img");
	}

	@Override
	public void tail(Node node, int depth) {
		if (!(node instanceof Element element)) return;
		Level level = levels.pop();
		if (element.nameIs("a")) inLink--;
		if (isHeading(element)) inHeading--;
		if (isStory(element)) stories--;
		if (isFigure(element)) figures--;
		boolean list = element.nameIs("aside") && level.links > 0 || LISTS.contains(element.normalName()) && level.links >= FEWEST_LINKS;
		if (list && !level.otherText) linkLists.add(element);
		if (level.story) withStory.add(element);
		if (level.picture) withPicture.add(element);
		if (levels.isEmpty()) return;
		Level outer = levels.getFirst();
		outer.story |= level.story;
		outer.picture |= level.picture;
		if (PageParts.NO_TEXT.contains(element.normalName())) return;
		outer.links += level.links;
		outer.otherText |= level.otherText;
	}

	private static boolean isStory(Element element) {
		return switch (element.normalName()) {
			case "article", "main", "figure", "blockquote" -> true;
			default -> element.attr("role").equalsIgnoreCase("main") || isBody(element);
		};
	}

	private static boolean isBody(Element element) {
		return element.attr("itemprop").equalsIgnoreCase("articleBody");
	}

	private static boolean isFigure(Element element) {
		return element.nameIs("figure") || element.nameIs("figcaption") || element.hasClass("caption") || element.hasClass("wp-caption");
	}

	private static boolean isHeading(Element element) {
		String name = element.normalName();
		return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
	}
}
