package org.tickmark.export.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.tickmark.draft.file.WholeFile;

/**
 * Findings that a house knows of and does not want to hear of again, as a file of lines: the draft, the rule, the fingerprint and, for
 * people, the words. Lines are sorted, so that two versions of the file compare well; a draft is named as seen from the folder of the file.
 */
public final class Baseline {
	private static final String ABOUT = "# What \u201Ctickmark check\u201D keeps quiet: "
			+ "draft | rule | fingerprint | words. Written by --write-baseline.";
	private static final Pattern LINE = Pattern.compile("(.+) \\| (.+) \\| ([0-9a-f]{32}) \\| (.*)");
	private static final Pattern BREAKING = Pattern.compile("[\\p{Cntrl}\\x{2028}\\x{2029}]+");
	/** Of the words, which are there to be recognised only. */
	private static final int LONGEST_WORDS = 80;

	/**
	 * One of them. Two are equal that name one finding, whatever their words.
	 *
	 * @param draft with slashes between folders
	 * @param rule as it is written
	 * @param words there to be recognised by people
	 */
	public record Known(String draft, String rule, String fingerprint, String words) implements Comparable<Known> {
		public Known {
			draft = BREAKING.matcher(draft).replaceAll(" ");
			String line = BREAKING.matcher(words).replaceAll(" ").strip();
			words = line.codePointCount(0, line.length()) <= LONGEST_WORDS ? line
					: line.substring(0, line.offsetByCodePoints(0, LONGEST_WORDS));
		}

		private String key() {
			return String.join("\n", draft, rule, fingerprint);
		}

		private String line() {
			return String.join(" | ", draft, rule, fingerprint, words);
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Known known && known.key().equals(key());
		}

		@Override
		public int hashCode() {
			return key().hashCode();
		}

		@Override
		public int compareTo(Known other) {
			return key().compareTo(other.key());
		}
	}

	/** A line that is none of a baseline. */
	public static final class FaultyBaselineException extends IOException {
		private static final long serialVersionUID = 1L;
		private final int line;

		FaultyBaselineException(int line) {
			super(String.valueOf(line));
			this.line = line;
		}

		/** Counted from 1. */
		public int line() {
			return line;
		}
	}

	private final Set<Known> known;

	/** @param entries each counts once */
	public Baseline(Collection<Known> entries) {
		known = new HashSet<>(entries);
	}

	/** @throws NoSuchFileException if there is no such file yet @throws FaultyBaselineException for a line that is not understood */
	public static Baseline read(Path file) throws IOException {
		List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
		SortedSet<Known> entries = new TreeSet<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (line.isBlank() || line.startsWith("#")) continue;
			Matcher parts = LINE.matcher(line);
			if (!parts.matches()) throw new FaultyBaselineException(i + 1);
			entries.add(new Known(parts.group(1), parts.group(2), parts.group(3), parts.group(4)));
		}
		return new Baseline(entries);
	}

	/** Whole or not at all. */
	public void write(Path file) throws IOException {
		WholeFile.write(file, out -> {
			out.write((ABOUT + "\n").getBytes(StandardCharsets.UTF_8));
			for (Known entry : sorted()) out.write((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
		});
	}

	/** All of it, by draft, rule and fingerprint. */
	public SortedSet<Known> sorted() {
		return new TreeSet<>(known);
	}

	/** Whether the finding is one of them, whatever its words. */
	public boolean holds(Known finding) {
		return known.contains(finding);
	}

	/** How a draft is called in the file. @param file the baseline's */
	public static String nameOf(Path draft, Path file) {
		Path folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent()).orElseThrow();
		Path absolute = draft.toAbsolutePath().normalize();
		boolean related = Optional.ofNullable(folder.getRoot()).equals(Optional.ofNullable(absolute.getRoot()));
		return (related ? folder.relativize(absolute) : absolute).toString().replace('\\', '/');
	}
}
