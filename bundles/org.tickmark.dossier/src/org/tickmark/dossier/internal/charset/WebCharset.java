package org.tickmark.dossier.internal.charset;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that pages, mails and servers name, as browsers understand the name (WHATWG Encoding, "names and labels"). */
public final class WebCharset {
	private static final Pattern PARAMETER = Pattern.compile("(?i);\\s*charset\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s;]+))");
	/** By the charset that is meant, the names that say another one or none that Java knows. */
	private static final Map<String, String> MEANT = byName(Map.of("windows-1252",
			"us-ascii ascii iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 l1 cp1252 x-user-defined", "windows-1254", "iso-8859-9 latin5",
			"x-windows-874", "iso-8859-11 tis-620", "GB18030", "gb2312 gbk x-gbk gb_2312-80 chinese", "x-windows-949",
			"euc-kr ks_c_5601-1987 korean", "windows-31j", "shift_jis shift-jis sjis x-sjis", "Big5-HKSCS", "big5", "UTF-8",
			"utf8 unicode-1-1-utf-8", "UTF-16LE", "utf-16 unicode ucs-2", "x-MacRoman", "x-mac-roman macintosh mac"));

	private WebCharset() { }

	private static Map<String, String> byName(Map<String, String> names) {
		Map<String, String> meant = new HashMap<>();
		names.forEach((charset, all) -> {
			for (String name : all.split(" ")) meant.put(name, charset);
		});
		return Map.copyOf(meant);
	}

	/** By the name that somebody gives it; empty for one that nobody reads, or that hides text from filters. */
	public static Optional<Charset> of(String label) {
		String name = label.strip().toLowerCase(Locale.ROOT);
		if (name.startsWith("utf-7") || name.startsWith("iso-2022-kr") || name.startsWith("iso-2022-cn") || name.equals("hz-gb-2312"))
			return Optional.empty();
		try {
			return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** That a page's first kilobyte names. */
	public static Optional<Charset> inPage(byte[] bytes) {
		return MetaPrescan.of(bytes);
	}

	/** That a media type names: {@code text/html; charset=utf-8}. */
	public static Optional<Charset> inType(String type) {
		return parameter(type).flatMap(WebCharset::of);
	}

	/** The name in a media type, of a header or a meta element. */
	static Optional<String> parameter(String type) {
		Matcher named = PARAMETER.matcher(type);
		if (!named.find()) return Optional.empty();
		for (int group = 1; group <= named.groupCount(); group++) {
			if (named.group(group) != null) return Optional.of(named.group(group));
		}
		return Optional.empty();
	}
}
