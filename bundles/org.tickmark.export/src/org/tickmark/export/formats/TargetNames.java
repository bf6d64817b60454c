package org.tickmark.export.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of exported files in one folder, one a draft. Whatever a draft is called, its file is in that folder, can be kept by every file
 * system, and is no device. The same drafts in the same order get the same names, so that exporting again replaces what is there.
 */
public final class TargetNames {
	/** Leaves room for a number and an ending in the 255 bytes that file systems take. */
	private static final int LONGEST = 150;
	/** Separators and what else Windows takes no file by; all that shows nothing or turns the order of letters; halves of pairs. */
	private static final Pattern BAD = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");
	private static final Pattern DEVICE = Pattern.compile(
			"(?:con|prn|aux|nul|conin\\$|conout\\$|clock\\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])(?:[ .].*)?",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern LAST = Pattern.compile("\\.\\p{L}[\\p{L}\\p{N}]{0,9}$");

	private final Path folder;
	private final List<Path> drafts;
	private final Set<String> given = new HashSet<>();

	/** @param drafts that are read for the export: none of them is written over */
	public TargetNames(Path folder, List<Path> drafts) {
		this.folder = folder;
		this.drafts = List.copyOf(drafts);
	}

	/** Where the export of the next draft goes. @param name of the draft's file, or any title @param ending without its dot */
	public Path next(String name, String ending) {
		String base = base(name);
		String free = base;
		for (int number = 2; isTaken(free + "." + ending); number++) free = base + "-" + number;
		given.add(folded(free + "." + ending));
		return folder.resolve(free + "." + ending);
	}

	private boolean isTaken(String name) {
		Path target = folder.resolve(name);
		return given.contains(folded(name)) || drafts.stream().anyMatch(draft -> isSameFile(draft, target));
	}

	private static boolean isSameFile(Path draft, Path target) {
		try {
			return Files.exists(target) && Files.isSameFile(draft, target);
		} catch (IOException e) {
			// What cannot be looked at is not written over either.
			return true;
		}
	}

	/** Names that some file systems take for one: in other case, or composed otherwise. */
	private static String folded(String name) {
		return Normalizer.normalize(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
	}

	private static String base(String name) {
		String plain = BAD.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("_");
		String base = trimmed(shortened(trimmed(LAST.matcher(plain).replaceFirst(""))));
		if (base.isEmpty()) return "draft";
		// A name that begins with a hyphen would be an option to many a command, one with a dot would be hidden.
		return DEVICE.matcher(base).matches() || base.startsWith("-") ? "_" + base : base;
	}

	private static String trimmed(String name) {
		return name.replaceAll("^[\\s\\p{Z}.]+|[\\s\\p{Z}.]+$", "");
	}

	private static String shortened(String name) {
		String cut = name;
		while (cut.getBytes(StandardCharsets.UTF_8).length > LONGEST)
			cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
		return cut;
	}
}
