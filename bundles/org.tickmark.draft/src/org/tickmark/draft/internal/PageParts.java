package org.tickmark.draft.internal;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.tickmark.draft.PassageKind;

/** Tells the story of a page from what stands around it, by the markup that publishing systems write. */
final class PageParts {
	private static final Set<String> NO_TEXT = Set.of("head", "script", "style", "noscript", "template", "nav", "iframe", "object", "svg",
			"canvas", "audio", "video", "button", "select", "textarea", "datalist", "dialog", "map", "progress", "meter", "menu");
	private static final Set<String> BLOCKS = Set.of("html", "body", "address", "article", "aside", "blockquote", "caption", "center", "dd",
			"details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
			"header", "hgroup", "hr", "legend", "li", "main", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td",
			"tfoot", "th", "thead", "tr", "ul");
	private static final Set<String> NO_STORY_ROLES = Set.of("navigation", "search", "banner", "contentinfo", "menu", "menubar", "toolbar",
			"dialog", "alert", "complementary");
	/** Of style sheets everywhere: for screen readers only, or not at all. */
	private static final Set<String> HIDDEN_CLASSES = Set.of("hidden", "hide", "is-hidden", "d-none", "sr-only", "visually-hidden",
			"visuallyhidden", "screen-reader-text", "element-invisible", "element-hidden", "u-hidden", "visually-hidden-focusable",
			"assistive-text", "offscreen");
	private static final Pattern HIDING_STYLE = Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
	private static final Pattern NO_STORY = words(
			"related\\w*|breadcrumbs?|newsletters?|share|sharing|sharedaddy|social|promos?|ad|ads|advert|advertisement|comments|cookies?"
					+ "|skip-?link|jp-relatedposts|recirc|paywall|sidebar|widget|tags?|tags?-list|tags?-links"
					+ "|cat-links|topics|submeta|keywords|links|link-wrapper");
	private static final Pattern DECK = words("deck|dek|standfirst|sub-?title|sub-?headline|strapline");
	/** Who made it, and when. */
	private static final Pattern CREDIT = words("by-?lines?|credits?|author|photographer|copyright|meta|submitted|timestamp|posted-on");
	private static final Pattern CAPTION = words("captions?|wp-caption-text");
	/** Nobody nests a credit deeper, and looking further would take long in a page that nests without end. */
	private static final int DEEPEST_IN_FIGURE = 12;
	private static final Set<String> CANNOT_BE_A_BOX = Set.of("html", "body", "article", "main", "p", "h1", "a", "blockquote", "td", "li");

	private final Set<Element> linkLists = Collections.newSetFromMap(new IdentityHashMap<>());
	private final boolean hasStory;

	PageParts(Document page) {
		this.hasStory = page.selectFirst("article, main, [role=main]") != null;
		page.traverse(new LinkLists());
	}

	/** A word of a class name or id, alone or with others: {@code entry-related}. */
	private static Pattern words(String words) {
		return Pattern.compile("(?i)([\\w-]*[-_])?(" + words + ")([-_]{1,2}[\\w-]*)?");
	}

	boolean isNoText(Element element) {
		return NO_TEXT.contains(element.normalName()) || isHidden(element) || isAroundTheStory(element);
	}

	private static boolean isHidden(Element element) {
		if (element.attributesSize() == 0) return false;
		return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || HIDING_STYLE.matcher(element.attr("style")).find()
				|| element.hasAttr("class") && element.classNames().stream().anyMatch(HIDDEN_CLASSES::contains);
	}

	private boolean isAroundTheStory(Element element) {
		String name = element.normalName();
		if (linkLists.contains(element) || NO_STORY_ROLES.contains(element.attr("role"))) return !holdsStory(element);
		if (!CANNOT_BE_A_BOX.contains(name) && named(element, NO_STORY)) return !holdsStory(element);
		return switch (name) {
			case "footer" -> !isInStory(element);
			case "header", "aside" -> hasStory && !isInStory(element) && !holdsStory(element);
			case "form" -> !holdsStory(element);
			default -> false;
		};
	}

	private static boolean holdsStory(Element element) {
		return element.selectFirst("h1, article, main, [itemprop=articleBody]") != null;
	}

	private static boolean isInStory(Element element) {
		return element.closest("article, main, [role=main], [itemprop=articleBody], figure, blockquote") != null;
	}

	/** What the element makes of its text, where it makes something else of it than what is around. */
	Optional<PassageKind> kindOf(Element element) {
		return switch (element.normalName()) {
			case "h1" -> Optional.of(PassageKind.HEADLINE);
			case "h2", "h3", "h4", "h5", "h6" -> Optional.of(isDeck(element) ? PassageKind.DECK : PassageKind.SUBHEAD);
			case "figcaption", "caption" -> Optional.of(PassageKind.CAPTION);
			case "li", "dt", "dd" -> Optional.of(PassageKind.LIST_ITEM);
			case "td", "th" -> Optional.of(PassageKind.TABLE_CELL);
			case "blockquote" -> Optional.of(PassageKind.BLOCK_QUOTE);
			case "address" -> Optional.of(PassageKind.CREDIT);
			case "cite", "footer" -> isApart(element) ? Optional.of(PassageKind.CREDIT) : Optional.empty();
			case "html", "body", "article", "main", "section" -> Optional.empty();
			default -> byName(element);
		};
	}

	private Optional<PassageKind> byName(Element element) {
		if (element.attributesSize() == 0 || !isApart(element)) return Optional.empty();
		if (isDeck(element)) return Optional.of(PassageKind.DECK);
		if (isCredit(element)) return Optional.of(PassageKind.CREDIT);
		return named(element, CAPTION) && !element.nameIs("figure") && element.selectFirst("figcaption, img") == null
				? Optional.of(PassageKind.CAPTION)
				: Optional.empty();
	}

	/** Whether a reader sees the element set apart from what stands before and behind it. */
	boolean isApart(Element element) {
		if (BLOCKS.contains(element.normalName())) return true;
		Element around = element.parent();
		if (element.nameIs("cite")) return around != null && (around.nameIs("blockquote") || around.nameIs("figure"));
		// The photographer stands on the caption's line, but is no part of it.
		return element.attributesSize() > 0 && isCredit(element) && isInFigure(element);
	}

	private static boolean isInFigure(Element element) {
		Element around = element.parent();
		for (int level = 0; around != null && level < DEEPEST_IN_FIGURE; level++) {
			if (around.nameIs("figure") || around.nameIs("figcaption") || around.hasClass("caption") || around.hasClass("wp-caption"))
				return true;
			around = around.parent();
		}
		return false;
	}

	private static boolean isDeck(Element element) {
		String property = element.attr("itemprop");
		return property.equals("alternativeHeadline") || property.equals("description") || named(element, DECK);
	}

	private static boolean isCredit(Element element) {
		String property = element.attr("itemprop");
		return property.equals("author") || property.equals("creator") || property.equals("copyrightHolder") || named(element, CREDIT);
	}

	private static boolean named(Element element, Pattern words) {
		if (element.attributesSize() == 0) return false;
		return words.matcher(element.id()).matches()
				|| element.hasAttr("class") && element.classNames().stream().anyMatch(name -> words.matcher(name).matches());
	}

	/** Finds boxes and lists that hold nothing but links, headings aside: related stories, tags, menus that are not called so. */
	private final class LinkLists implements NodeVisitor {
		private static final Set<String> BOXES = Set.of("ul", "ol", "section", "div");
		/** A box around one link is no list: it may hold a headline, a name, or a sentence that is a link. */
		private static final int FEWEST_LINKS = 2;

		private static final class Count {
			private int links;
			private boolean otherText;
		}

		private final Deque<Count> counts = new ArrayDeque<>();
		private int inLink;
		private int inHeading;

		@Override
		public void head(Node node, int depth) {
			if (node instanceof TextNode text) {
				if (inLink == 0 && inHeading == 0 && !text.isBlank()) counts.getFirst().otherText = true;
				return;
			}
			if (!(node instanceof Element element)) return;
			counts.push(new Count());
			if (element.nameIs("a") && inLink++ == 0) counts.getFirst().links = 1;
			if (isHeading(element)) inHeading++;
		}

		@Override
		public void tail(Node node, int depth) {
			if (!(node instanceof Element element)) return;
			Count count = counts.pop();
			if (element.nameIs("a")) inLink--;
			if (isHeading(element)) inHeading--;
			boolean list = element.nameIs("aside") && count.links > 0
					|| BOXES.contains(element.normalName()) && count.links >= FEWEST_LINKS;
			if (list && !count.otherText) linkLists.add(element);
			if (counts.isEmpty() || NO_TEXT.contains(element.normalName())) return;
			counts.getFirst().links += count.links;
			counts.getFirst().otherText |= count.otherText;
		}

		private static boolean isHeading(Element element) {
			return element.normalName().matches("h[1-6]");
		}
	}
}
