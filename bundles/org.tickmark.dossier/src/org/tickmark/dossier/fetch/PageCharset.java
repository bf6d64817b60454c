package org.tickmark.dossier.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset that browsers read a page in (WHATWG Encoding and HTML): the byte order mark, else what the server says, else what the page
 * says in its first kilobyte; else UTF-8 if all bytes belong to it, else windows-1252.
 *
 * @param markLength bytes of the byte order mark
 */
record PageCharset(Charset charset, int markLength) {
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final Pattern PARAMETER = Pattern.compile("(?i);\\s*charset\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s;]+))");
	/** What pages mean by these names, since browsers take them for it. */
	private static final Map<String, String> MEANT = Map.ofEntries(Map.entry("iso-8859-1", "windows-1252"),
			Map.entry("iso8859-1", "windows-1252"), Map.entry("iso88591", "windows-1252"), Map.entry("iso_8859-1", "windows-1252"),
			Map.entry("latin1", "windows-1252"), Map.entry("l1", "windows-1252"), Map.entry("ascii", "windows-1252"),
			Map.entry("us-ascii", "windows-1252"), Map.entry("cp1252", "windows-1252"), Map.entry("x-user-defined", "windows-1252"),
			Map.entry("iso-8859-9", "windows-1254"), Map.entry("latin5", "windows-1254"), Map.entry("iso-8859-11", "windows-874"),
			Map.entry("tis-620", "windows-874"), Map.entry("gb2312", "GB18030"), Map.entry("gbk", "GB18030"),
			Map.entry("x-gbk", "GB18030"), Map.entry("gb_2312-80", "GB18030"), Map.entry("shift_jis", "windows-31j"),
			Map.entry("shift-jis", "windows-31j"), Map.entry("sjis", "windows-31j"), Map.entry("x-sjis", "windows-31j"),
			Map.entry("euc-kr", "x-windows-949"), Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("korean", "x-windows-949"),
			Map.entry("big5", "Big5-HKSCS"), Map.entry("utf8", "UTF-8"), Map.entry("unicode-1-1-utf-8", "UTF-8"),
			Map.entry("utf-16", "UTF-16LE"), Map.entry("unicode", "UTF-16LE"), Map.entry("ucs-2", "UTF-16LE"));

	/** @param contentType of the server, with its parameters; empty where it gives none */
	static PageCharset of(byte[] bytes, String contentType) {
		if (starts(bytes, 0xEF, 0xBB, 0xBF)) return new PageCharset(StandardCharsets.UTF_8, 3);
		if (starts(bytes, 0xFE, 0xFF)) return new PageCharset(StandardCharsets.UTF_16BE, 2);
		if (starts(bytes, 0xFF, 0xFE)) return new PageCharset(StandardCharsets.UTF_16LE, 2);
		Charset found = parameter(contentType).flatMap(PageCharset::labelled).or(() -> MetaPrescan.of(bytes))
				.orElseGet(() -> isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
		return new PageCharset(found, 0);
	}

	/** The text, the first bytes that say its charset left out; a byte that does not belong to it becomes U+FFFD. */
	String decoded(byte[] bytes) {
		return new String(bytes, markLength, bytes.length - markLength, charset);
	}

	/** By the name that a page or a server gives it; empty for one that nobody reads, or that hides text from filters. */
	static Optional<Charset> labelled(String label) {
		String name = label.strip().toLowerCase(Locale.ROOT);
		if (name.startsWith("utf-7") || name.startsWith("iso-2022-kr") || name.startsWith("iso-2022-cn") || name.equals("hz-gb-2312"))
			return Optional.empty();
		try {
			return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** The charset that a content type names, of a header or a meta element. */
	static Optional<String> parameter(String contentType) {
		Matcher named = PARAMETER.matcher(contentType);
		if (!named.find()) return Optional.empty();
		for (int group = 1; group <= 3; group++) {
			if (named.group(group) != null) return Optional.of(named.group(group));
		}
		return Optional.empty();
	}

	private static boolean isUtf8(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}

	private static boolean starts(byte[] bytes, int... mark) {
		if (bytes.length < mark.length) return false;
		for (int i = 0; i < mark.length; i++) {
			if ((bytes[i] & 0xFF) != mark[i]) return false;
		}
		return true;
	}
}
