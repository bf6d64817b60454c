package org.tickmark.dossier.internal.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that pages and mails name, as browsers understand the name (WHATWG Encoding, "names and labels"). */
final class WebCharset {
	/** Browsers look no further (WHATWG HTML, "prescan a byte stream"). */
	private static final int SEARCHED = 1024;
	private static final Pattern IN_PAGE = Pattern.compile("(?i)<meta\\s[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
	private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|\\z)", Pattern.DOTALL);
	private static final Pattern IN_TYPE = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
	/** Names that mean more on the web than they say. */
	private static final Map<String, String> MEANT = Map.ofEntries(Map.entry("us-ascii", "windows-1252"), Map.entry("ascii", "windows-1252"),
			Map.entry("iso-8859-1", "windows-1252"), Map.entry("latin1", "windows-1252"), Map.entry("l1", "windows-1252"),
			Map.entry("iso8859-1", "windows-1252"), Map.entry("iso_8859-1", "windows-1252"), Map.entry("cp1252", "windows-1252"),
			Map.entry("iso-8859-9", "windows-1254"), Map.entry("latin5", "windows-1254"), Map.entry("iso-8859-11", "x-windows-874"),
			Map.entry("tis-620", "x-windows-874"), Map.entry("gb2312", "GB18030"), Map.entry("gbk", "GB18030"),
			Map.entry("gb_2312-80", "GB18030"), Map.entry("chinese", "GB18030"), Map.entry("euc-kr", "x-windows-949"),
			Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("korean", "x-windows-949"), Map.entry("shift_jis", "windows-31j"),
			Map.entry("shift-jis", "windows-31j"), Map.entry("sjis", "windows-31j"), Map.entry("x-sjis", "windows-31j"),
			Map.entry("big5", "Big5-HKSCS"), Map.entry("unicode-1-1-utf-8", "UTF-8"), Map.entry("utf8", "UTF-8"),
			Map.entry("utf-16", "UTF-16LE"), Map.entry("unicode", "UTF-16LE"), Map.entry("x-mac-roman", "x-MacRoman"),
			Map.entry("macintosh", "x-MacRoman"), Map.entry("mac", "x-MacRoman"));

	private WebCharset() { }

	/** Empty for a name that this machine does not know. */
	static Optional<Charset> of(String label) {
		String name = label.strip().toLowerCase(Locale.ROOT);
		try {
			return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** That a page's own head names. */
	static Optional<Charset> inPage(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, SEARCHED), ISO_8859_1);
		Matcher declared = IN_PAGE.matcher(COMMENT.matcher(head).replaceAll(""));
		if (!declared.find()) return Optional.empty();
		// What could be read as letters up to here is not UTF-16.
		return of(declared.group(1)).map(charset -> charset.name().startsWith("UTF-16") ? UTF_8 : charset);
	}

	/** That a media type names: {@code text/html; charset=utf-8}. */
	static Optional<Charset> inType(String type) {
		Matcher declared = IN_TYPE.matcher(type);
		return declared.find() ? of(declared.group(1)) : Optional.empty();
	}
}
