package org.tickmark.export.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;

import org.tickmark.review.hash.Sha256;

/**
 * Writes a page piece by piece, so that it is HTML to a browser and XML to a parser. Whatever comes from people goes through
 * {@link #text}: the page says it and does nothing of it.
 */
public final class Html {
	private final Appendable page;
	private final int longest;
	private int cut;

	private Html(Appendable page, int longest) {
		this.page = page;
		this.longest = longest;
	}

	/**
	 * Begins a page that may use its own style and nothing else.
	 *
	 * @param title of the page
	 * @param style sheet, ours; only texts that went through {@link #cssString} may be in it
	 */
	public static Html begun(String title, String style, String headMore) {
		return begun(title, style, headMore, new StringBuilder());
	}

	/** The same, where a long page must not stand in memory. @param out takes it piece by piece; what fails there comes unchecked */
	public static Html begun(String title, String style, String headMore, Appendable out) {
		var html = new Html(out, Integer.MAX_VALUE);
		html.raw("<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\"/>\n");
		html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-" + hash(style)
				+ "'; base-uri 'none'; form-action 'none'\"/>\n");
		html.raw("<meta name=\"referrer\" content=\"no-referrer\"/>\n<title>");
		html.text(title).raw("</title>\n<meta name=\"description\" content=\"").text(title).raw("\"/>\n<style>").raw(style)
				.raw("</style>\n").raw(headMore).raw("</head>\n<body>\n");
		return html;
	}

	/** A piece of a page, to be put into one as markup. */
	public static Html piece() {
		return new Html(new StringBuilder(), Integer.MAX_VALUE);
	}

	/** A piece in which no text is longer than so many characters, for who cannot lay out more; it ends in dots then. */
	public static Html piece(int longest) {
		return new Html(new StringBuilder(), longest);
	}

	/** How many texts were too long. */
	public int cut() {
		return cut;
	}

	/** What was written so far, of a page that stands in memory. */
	public String written() {
		return page.toString();
	}

	/** Markup of our own. */
	public Html raw(String markup) {
		try {
			page.append(markup);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}

	/** What somebody wrote, between tags or in an attribute's quotation marks. */
	public Html text(String words) {
		if (words.length() > longest) cut++;
		words.codePoints().limit(longest).forEach(this::add);
		return words.length() > longest ? raw("\u2026") : this;
	}

	/** What somebody wrote, in an element of our own that keeps its direction to itself. */
	public Html element(String name, String cssClass, String words) {
		raw("<" + name + (cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"") + " dir=\"auto\">").text(words);
		return raw("</" + name + ">");
	}

	/** Ends it. */
	public String ended() {
		return raw("</body>\n</html>\n").written();
	}

	private void add(int c) {
		switch (c) {
			case '<' -> raw("&lt;");
			case '>' -> raw("&gt;");
			case '&' -> raw("&amp;");
			case '"' -> raw("&quot;");
			case '\'' -> raw("&#39;");
			default -> raw(isShown(c) ? "\\u{" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + '}' : Character.toString(c));
		}
	}

	/** What no page can hold, and what would show other words in another order, is told by its number. */
	private static boolean isShown(int c) {
		if (c == '\n' || c == '\t') return false;
		return c < ' ' || c >= 0x7F && c < 0xA0 || c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE || c >= 0x202A && c <= 0x202E
				|| c >= 0x2066 && c <= 0x2069 || c == 0x2028 || c == 0x2029;
	}

	/** For a style sheet: between quotation marks. */
	public static String cssString(String words) {
		var css = new StringBuilder("\"");
		words.codePoints().forEach(c -> {
			if (c < 0x80 && Character.isLetterOrDigit(c) || c == ' ') css.appendCodePoint(c);
			else css.append('\\').append(Integer.toHexString(isShown(c) || c == '\n' || c == '\t' ? 0xFFFD : c)).append(' ');
		});
		return css.append('"').toString();
	}

	private static String hash(String style) {
		return Base64.getEncoder().encodeToString(Sha256.digest().digest(style.getBytes(UTF_8)));
	}

	/** A style sheet that stands beside a class. */
	public static String style(Class<?> beside, String name) {
		try (InputStream in = beside.getResourceAsStream(name)) {
			if (in == null) throw new IllegalStateException(name);
			return new String(in.readAllBytes(), UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
