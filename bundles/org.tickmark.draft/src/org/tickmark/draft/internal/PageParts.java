package org.tickmark.draft.internal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tickmark.draft.PassageKind;

/** Tells the story of a page from what stands around it, by the markup that publishing systems write. */
final class PageParts {
	static final Set<String> NO_TEXT = Set.of("head", "script", "style", "noscript", "template", "nav", "iframe", "object", "svg",
			"canvas", "audio", "video", "button", "select", "textarea", "datalist", "dialog", "map", "progress", "meter", "menu");
	private static final Set<String> BLOCKS = Set.of("html", "body", "address", "article", "aside", "blockquote", "caption",
			"center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
			"h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre",
			"search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");
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
	private static final Set<String> CANNOT_BE_A_BOX = Set.of("html", "body", "article", "main", "p", "h1", "a", "blockquote", "td", "li");

	private static final Pattern NAME = Pattern.compile("[\\w-]*+");

	private final Surroundings around;

	PageParts(Document page) {
		this.around = new Surroundings(page);
	}

	/** A word of a class name or id, alone or with others: {@code entry-related}. Looked for in time that grows with the name. */
	private static Pattern words(String words) {
		return Pattern.compile("(?i)(?<![^-_])(?:" + words + ")(?![^-_])");
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
		if (around.isLinkList(element) || NO_STORY_ROLES.contains(element.attr("role"))) return !around.holdsStory(element);
		if (!CANNOT_BE_A_BOX.contains(name) && named(element, NO_STORY)) return !around.holdsStory(element);
		return switch (name) {
			case "footer" -> !around.isInStory(element);
			case "header", "aside" -> around.pageHasStory() && !around.isInStory(element) && !around.holdsStory(element);
			case "form" -> !around.holdsStory(element);
			default -> false;
		};
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
		return named(element, CAPTION) && !element.nameIs("figure") && !around.holdsPicture(element)
				? Optional.of(PassageKind.CAPTION)
				: Optional.empty();
	}

	/** Whether a reader sees the element set apart from what stands before and behind it. */
	boolean isApart(Element element) {
		if (BLOCKS.contains(element.normalName())) return true;
		Element parent = element.parent();
		if (element.nameIs("cite")) return parent != null && (parent.nameIs("blockquote") || parent.nameIs("figure"));
		// The photographer stands on the caption's line, but is no part of it.
		return element.attributesSize() > 0 && isCredit(element) && around.isInFigure(element);
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
		return isNamed(element.id(), words)
				|| element.hasAttr("class") && element.classNames().stream().anyMatch(name -> isNamed(name, words));
	}

	private static boolean isNamed(String name, Pattern words) {
		return !name.isEmpty() && words.matcher(name).find() && NAME.matcher(name).matches();
	}
}
