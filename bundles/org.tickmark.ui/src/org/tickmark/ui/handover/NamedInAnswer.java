package org.tickmark.ui.handover;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer names that could come with it: web addresses, and files that came in one folder with the table. No widget in here. */
final class NamedInAnswer {
	private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"\u201C\u201D]+");
	/** What ends a sentence or stands around an address belongs to neither. */
	private static final Pattern END = Pattern.compile("[.,;:!?)\\]'\u2019]+$");
	/** In a folder with more, nobody put anything for this. */
	private static final int MOST = 2_000;

	private NamedInAnswer() { }

	static List<String> addresses(String answer) {
		List<String> addresses = new ArrayList<>();
		Matcher address = ADDRESS.matcher(answer);
		while (address.find()) {
			String plain = END.matcher(address.group()).replaceFirst("");
			if (!addresses.contains(plain)) addresses.add(plain);
		}
		return addresses;
	}

	/** Files beside the answered table, by name. @param table answered, which is none of them */
	static List<Path> beside(Path table) throws IOException {
		Path folder = table.toAbsolutePath().getParent();
		List<Path> files = new ArrayList<>();
		if (folder == null) return files;
		try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
			for (Path file : all) {
				if (files.size() > MOST) return List.of();
				if (Files.isRegularFile(file) && !Files.isHidden(file) && !Files.isSameFile(file, table)) files.add(file);
			}
		}
		Collections.sort(files);
		return files;
	}

	/** Those of the files whose whole name stands in the answer, in whatever case. */
	static List<Path> files(String answer, List<Path> beside) {
		String words = answer.toLowerCase(Locale.ROOT);
		return beside.stream().filter(file -> names(words, file.getFileName().toString().toLowerCase(Locale.ROOT))).toList();
	}

	private static boolean names(String words, String name) {
		if (name.indexOf('.') <= 0) return false;
		for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
			if (!isOfName(words, at - 1) && !isOfName(words, at + name.length())) return true;
		return false;
	}

	private static boolean isOfName(String words, int at) {
		return at >= 0 && at < words.length() && (Character.isLetterOrDigit(words.charAt(at)) || "-_/\\".indexOf(words.charAt(at)) >= 0);
	}
}
