package org.tickmark.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs each target on what it once failed on, and on what its runs begin with. */
public final class Again {
	private Again() { }

	/** @param arguments folders that hold one for each target; exit code 1 if anything fails still */
	public static void main(String[] arguments) throws IOException {
		int run = 0;
		int failed = 0;
		for (String folder : arguments) {
			for (Target target : Target.values()) {
				for (Path file : files(Path.of(folder, target.word()))) {
					run++;
					if (fails(target, file)) failed++;
				}
			}
		}
		System.out.println(run + " inputs, " + failed + " failed");
		if (failed > 0) System.exit(1);
	}

	private static List<Path> files(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) return List.of();
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static boolean fails(Target target, Path file) throws IOException {
		try {
			target.run(Files.readAllBytes(file));
			return false;
		} catch (RuntimeException | StackOverflowError e) {
			System.err.println(target.word() + ", " + file + ": " + e);
			return true;
		}
	}
}
