package org.tickmark.dossier.fetch;

import java.util.Locale;
import java.util.Map;

/** What a page is called as a file: letters, digits, dots and hyphens, so that no file system and no path sees more in it. */
final class PageName {
	private static final Map<String, String> ENDINGS = Map.ofEntries(Map.entry("text/html", "html"),
			Map.entry("application/xhtml+xml", "html"), Map.entry("text/plain", "txt"), Map.entry("text/markdown", "md"),
			Map.entry("application/pdf", "pdf"), Map.entry("text/csv", "csv"), Map.entry("text/vtt", "vtt"), Map.entry("image/jpeg", "jpg"),
			Map.entry("image/png", "png"), Map.entry("image/gif", "gif"), Map.entry("image/webp", "webp"), Map.entry("audio/mpeg", "mp3"),
			Map.entry("video/mp4", "mp4"), Map.entry("application/vnd.oasis.opendocument.text", "odt"),
			Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
			Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"));
	private static final int LONGEST = 60;

	private PageName() { }

	static String of(FetchedPage page) {
		String address = page.address().replaceFirst("^https?://", "");
		String path = address.replaceFirst("[?].*", "");
		String[] parts = path.split("/");
		String last = parts.length > 1 ? parts[parts.length - 1] : parts[0];
		String plain = last.replaceAll("%[0-9A-Fa-f]{2}", "-").replaceAll("[^\\w.-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
		String name = plain.isEmpty() ? "page" : plain.substring(Math.max(0, plain.length() - LONGEST));
		String ending = ENDINGS.getOrDefault(page.contentType(), page.charset().isPresent() ? "html" : "");
		boolean fits = ending.isEmpty() || name.toLowerCase(Locale.ROOT).endsWith("." + ending);
		return fits ? name : name + "." + ending;
	}
}
