package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long each hostile file keeps a desk that has 128 MB, on the clock. Judges nothing: leave the machine alone meanwhile. */
class HostileFilesBenchmark {
	private static final String LINE = "%-45s %8s %8s %10s  %s%n";

	@TempDir
	Path folder = Path.of("");

	@Test
	void eachInTurn() throws IOException, InterruptedException {
		for (String each : List.of("sources", "home", "temporary", "work")) Files.createDirectory(folder.resolve(each));
		for (var each : HostileFiles.all("http://127.0.0.1:9").entrySet())
			Files.write(folder.resolve("sources").resolve(each.getKey()), each.getValue());
		Process process = HostileFilesTest.reader(folder).start();
		List<String[]> told = new String(process.getInputStream().readAllBytes()).lines().map(line -> line.split("\t", -1))
				.sorted(Comparator.comparingLong((String[] line) -> Long.parseLong(line[3])).reversed()).toList();
		System.out.printf(LINE, "file", "clock ms", "work ms", "asked MB", "said");
		for (String[] each : told)
			System.out.printf(LINE, each[0], each[3], each[2], Long.parseLong(each[1]) / 1_000_000, each[7].lines().findFirst().orElse(""));
		System.out.println(told.size() + " files with 128 MB, exit code " + process.waitFor());
	}
}
