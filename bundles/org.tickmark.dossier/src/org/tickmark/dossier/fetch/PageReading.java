package org.tickmark.dossier.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tickmark.dossier.fetch.Visit.Answer;
import org.tickmark.draft.file.TextFormat;

/** Reads an answer as a page, and says what keeps it from being a whole one. */
final class PageReading {
	private static final Set<String> DOCUMENTS = Set.of("application/pdf", "application/vnd.oasis.opendocument.text",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
	private static final Set<String> TEXTS = Set.of("", "application/json", "application/xml", "application/ld+json",
			"application/x-subrip", "message/rfc822");
	/** What tells text from other bytes stands at the beginning. */
	private static final int LOOKED_AT = 1024;

	/** Far more than any page has; one that nests without end would keep the parser busy for a minute. */
	private static final int MOST_TAGS = 120_000;

	private final WebAddress first;
	private final WebAddress at;
	private final Answer answer;
	private final String contentType;
	private final String type;
	private final Set<PageFault> faults = EnumSet.noneOf(PageFault.class);
	private final List<String> faultsInWords = new ArrayList<>();
	private final List<String> remarks;

	/**
	 * @param first address on the way
	 * @param at the last one
	 * @param remarks on the way
	 */
	PageReading(WebAddress first, WebAddress at, Answer answer, List<String> remarks) {
		this.first = first;
		this.at = at;
		this.answer = answer;
		this.contentType = answer.headers().stream().filter(each -> each.getKey().equalsIgnoreCase("Content-Type")).findFirst()
				.map(Entry::getValue).orElse("");
		this.type = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
		this.remarks = new ArrayList<>(remarks);
	}

	FetchedPage page(String asked, Instant when, List<Hop> hops) {
		boolean ok = answer.status() / 100 == 2;
		if (!ok) fault(PageFault.STATUS, String.valueOf(answer.status()), statusInWords());
		if (answer.truncated() || answer.status() == 206) fault(PageFault.TRUNCATED, answer.bytes().length);
		Optional<PageCharset> charset = isDocument() || !isText() ? Optional.empty()
				: Optional.of(PageCharset.of(answer.bytes(), contentType));
		String decoded = charset.map(this::decoded).orElse("");
		boolean html = charset.isPresent() && isHtml(decoded);
		String sound = html ? withoutTooManyTags(decoded) : decoded;
		Document page = html ? Jsoup.parse(sound) : new Document("");
		String text = html ? TextFormat.HTML.draft(sound).text() : sound;
		String title = page.title().strip();
		if (answer.bytes().length == 0) fault(PageFault.EMPTY);
		else if (isDocument()) remarks.add(Messages.text("remark.document", type));
		else if (charset.isEmpty()) fault(PageFault.NOT_TEXT, type.isEmpty() ? Messages.text("type.none") : type);
		else if (ok) new WholePage(page, text, first, at).faults().forEach(this::fault);
		List<String> all = new ArrayList<>(faultsInWords);
		all.addAll(remarks);
		String kind = html ? "text/html" : type;
		return new FetchedPage(asked, at.toString(), when, hops, answer.headers(), answer.bytes(), kind, charset.map(PageCharset::charset),
				title, text, faults, all);
	}

	private void fault(PageFault fault, Object... values) {
		faults.add(fault);
		faultsInWords.add(Messages.text("fault." + fault, values));
	}

	private String statusInWords() {
		return switch (answer.status()) {
			case 401, 402, 403, 451 -> Messages.text("status.forbidden");
			case 404, 410 -> Messages.text("status.gone");
			case 429, 503 -> Messages.text("status.busy");
			default -> Messages.text(answer.status() >= 500 ? "status.broken" : "status.other");
		};
	}

	/** By its first bytes as well: a server's word for it is often wrong. */
	private boolean isDocument() {
		boolean zip = starts("PK\u0003\u0004");
		return DOCUMENTS.contains(type) && (type.equals("application/pdf") ? starts("%PDF-") : zip);
	}

	private boolean starts(String magic) {
		byte[] bytes = answer.bytes();
		if (bytes.length < magic.length()) return false;
		for (int i = 0; i < magic.length(); i++) {
			if (bytes[i] != magic.charAt(i)) return false;
		}
		return true;
	}

	private boolean isText() {
		byte[] bytes = answer.bytes();
		boolean named = type.startsWith("text/") || TEXTS.contains(type) || type.endsWith("+xml") && !type.startsWith("image/");
		if (!named && !looksLikeHtml(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)))
			return false;
		PageCharset charset = PageCharset.of(bytes, contentType);
		if (charset.charset().name().startsWith("UTF-16")) return true;
		for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
			if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\u000B\f\r\u001B".indexOf(bytes[i]) < 0) return false;
		}
		return true;
	}

	private boolean isHtml(String decoded) {
		return type.equals("text/html") || type.equals("application/xhtml+xml") || !type.equals("text/plain") && looksLikeHtml(decoded);
	}

	private static boolean looksLikeHtml(String text) {
		String start = text.substring(0, Math.min(LOOKED_AT, text.length())).stripLeading().toLowerCase(Locale.ROOT);
		return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head") || start.startsWith("<body");
	}

	private String withoutTooManyTags(String html) {
		int tags = 0;
		for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
			if (++tags <= MOST_TAGS) continue;
			fault(PageFault.TRUNCATED, at);
			return html.substring(0, at);
		}
		return html;
	}

	private String decoded(PageCharset charset) {
		String text = charset.decoded(answer.bytes());
		long strange = text.chars().filter(c -> c == '\uFFFD').count();
		if (strange > 0) remarks.add(Messages.text("remark.charset", charset.charset().name(), strange));
		if (text.indexOf('\0') < 0) return text;
		remarks.add(Messages.text("remark.nul"));
		return text.replace("\0", "");
	}
}
