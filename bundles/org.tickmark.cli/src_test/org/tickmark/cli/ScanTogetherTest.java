package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Documents of a long collection are looked through together, and each is read as if it stood alone. */
class ScanTogetherTest extends CommandTest {
	private static final int DOCUMENTS = 300;

	/** Of its own day; some hold a fault, and one is none. */
	private static String document(int i) {
		if (i == 250) return "[]";
		String text = i % 97 == 90 ? "A fault." : "It opens on Friday. ".repeat(1 + i % 3);
		return "{\"id\": \"d" + i + "\", \"dct\": \"2024-03-" + (10 + i % 20) + "\", \"text\": \"" + text + "\"}";
	}

	@Test
	void eachReadsAsItDoesAlone() throws IOException {
		detectors = List.of(new Fridays(), new Faulty());
		draft = folder.resolve("all.jsonl");
		List<String> alone = new ArrayList<>();
		for (int i = 0; i < DOCUMENTS; i++) {
			Files.writeString(draft, "\n".repeat(i) + document(i));
			run("scan", "--format", "jsonl", draft.toString());
			alone.add(out.toString().strip());
		}
		List<String> all = new ArrayList<>();
		for (int i = 0; i < DOCUMENTS; i++) all.add(document(i));
		Files.write(draft, all);

		run("scan", "--format", "jsonl", draft.toString());
		assertThat(out.toString().lines()).isEqualTo(alone);
		assertThat(alone).filteredOn(line -> line.contains("no such place")).hasSize(3);
		assertThat(alone).filteredOn(line -> line.contains("date.friday")).hasSize(DOCUMENTS - 4);
	}
}
