package org.tickmark.dossier.internal.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.tickmark.dossier.ReadSource;

/** A program that reads each file of a folder and says, a line each, how long it took, what it read, and what it remarked. */
final class ReadFiles {
	private ReadFiles() { }

	public static void main(String[] arguments) throws Exception {
		try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
			for (Path file : files.sorted().toList()) {
				long start = Pace.now();
				ReadSource read = Reading.read(file, file.getFileName().toString(), "");
				long millis = (Pace.now() - start) / 1_000_000;
				String text = read.text().text();
				System.out.println(String.join("\t", file.getFileName().toString(), String.valueOf(millis), read.form().name(),
						String.valueOf(text.length()), text.substring(0, Math.min(20, text.length())).replace('\n', ' '),
						String.join(" ", read.remarks())));
			}
		}
	}
}
