package org.tickmark.export.internal.pack;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the draft is called in its pack: as its file, as far as every system takes such a name. */
final class PackNames {
	private static final Pattern BAD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}._ ()+,&'-]");
	private static final Pattern NAME = Pattern.compile("(.*?)(\\.[A-Za-z0-9]{1,10})?", Pattern.DOTALL);
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)");
	private static final Set<String> TAKEN = Set.of("galley.html", "galley.pdf", "manifest.json");
	private static final int LONGEST = 80;

	private PackNames() { }

	static String safe(String name) {
		Matcher parts = NAME.matcher(name);
		if (!parts.matches()) return "draft";
		String ending = parts.group(2) == null ? "" : parts.group(2);
		String base = BAD.matcher(parts.group(1)).replaceAll("_").replaceAll("^[. -]+|[. ]+$", "");
		if (base.codePointCount(0, base.length()) > LONGEST) base = base.substring(0, base.offsetByCodePoints(0, LONGEST));
		if (base.isEmpty()) base = "draft";
		boolean taken = DEVICE.matcher(base).matches() || TAKEN.contains((base + ending).toLowerCase(Locale.ROOT));
		return (taken ? "_" : "") + base + ending;
	}
}
