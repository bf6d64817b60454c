package org.tickmark.dossier.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A program that adds a file to the dossier of a draft, and says what went wrong. */
final class AddSource {
	private AddSource() { }

	public static void main(String[] arguments) {
		try {
			Dossier.of(Path.of(arguments[0])).add(Path.of(arguments[1]), "Ann", Instant.now());
			System.out.println("added");
		} catch (IOException e) {
			System.out.println(e.getMessage());
		}
	}

	/** @param before of the command line */
	static Process start(Path draft, Path file, String... before) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var command = new ArrayList<>(List.of(before));
		command.addAll(List.of(java, "-XX:-UsePerfData", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				AddSource.class.getName(), draft.toString(), file.toString()));
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}
}
