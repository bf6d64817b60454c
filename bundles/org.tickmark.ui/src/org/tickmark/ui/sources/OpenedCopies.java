package org.tickmark.ui.sources;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies that people have open in their own programs, each in a folder of its own that nobody else may look into. They go when the desk
 * ends; what a desk left that came to a sudden end goes when another opens a draft.
 *
 * @param folder for what is temporary
 * @param process number of the process that takes them
 * @param isAlive whether there is a process of a number
 */
record OpenedCopies(Path folder, long process, LongPredicate isAlive) {
	private static final String NAME = "tickmark-open-";
	private static final Pattern TAKEN = Pattern.compile(NAME + "(\\d{1,18})-.*");

	static OpenedCopies ofThisProcess() {
		return new OpenedCopies(Path.of(System.getProperty("java.io.tmpdir")), ProcessHandle.current().pid(),
				number -> ProcessHandle.of(number).isPresent());
	}

	/** @param name of the source's file, for the program that opens it */
	Path take(Path copy, String name) throws IOException {
		Path own = Files.createTempDirectory(folder, NAME + process + "-");
		Path opened = own.resolve(plain(name));
		// First what is in it: they are deleted in the opposite order.
		own.toFile().deleteOnExit();
		opened.toFile().deleteOnExit();
		return Files.copy(copy, opened);
	}

	/** Without folders, and nothing that a program takes for an option. */
	private static String plain(String name) {
		try {
			Path last = Path.of(name).getFileName();
			String plain = last == null ? "" : last.toString().replaceFirst("^[-\\s]+", "");
			return plain.isEmpty() ? "copy" : plain;
		} catch (InvalidPathException e) {
			return "copy";
		}
	}

	/** Deletes what desks left that are no more. */
	void clearLeft() {
		try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, NAME + "*")) {
			for (Path each : all) {
				Matcher taken = TAKEN.matcher(String.valueOf(each.getFileName()));
				boolean left = taken.matches() && !isAlive.test(Long.parseLong(taken.group(1)));
				if (left && Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) clear(each);
			}
		} catch (IOException e) {
			// Somebody else's, or open on a system that keeps such files: the next one will.
		}
	}

	private static void clear(Path left) throws IOException {
		List<Path> within;
		try (var files = Files.list(left)) {
			within = files.toList();
		}
		for (Path file : within) Files.delete(file);
		Files.delete(left);
	}
}
