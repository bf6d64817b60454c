package org.tickmark.export.internal.galley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.export.CheckedStory;

class GalleyPageTest {
	@TempDir
	Path folder;

	private static Galley galley(CheckedStory story) {
		return Galley.of(story.exported());
	}

	@Test
	void isQuick() throws IOException {
		String[] words = "The harbour bridge opened in 1952 and carried 14,300 cars a day, said Paul Varga, who keeps its log of the river and the town that pays for it all with taxes from Westport. ".split("(?<= )");
		var text = new StringBuilder();
		var random = new java.util.Random(4);
		for (int i = 0; i < Integer.getInteger("n", 100_000); i++) text.append(words[random.nextInt(words.length)]).append(i % 80 == 79 ? "\n" : "");
		CheckedStory story = CheckedStory.in(folder, "long.txt", text.toString());
		long t0 = System.nanoTime();
		Galley galley = galley(story);
		long t1 = System.nanoTime();
		String html = GalleyPage.html(galley);
		long t2 = System.nanoTime();
		Files.write(Path.of("/tmp/expb/long.html"), html.getBytes(UTF_8));
		try (var out = Files.newOutputStream(Path.of("/tmp/expb/long.pdf"))) {
			GalleyPdf.write(galley, out);
		}
		long t3 = System.nanoTime();
		System.out.println(galley.facts().size() + " facts, galley " + (t1 - t0) / 1000000 + " html " + (t2 - t1) / 1000000 + " pdf " + (t3 - t2) / 1000000);
	}

	@Test
	void showsTheHarbour() throws IOException {
		CheckedStory story = CheckedStory.harbour(folder);

		String html = GalleyPage.html(galley(story));
		Files.write(Path.of("/tmp/expb/galley.html"), html.getBytes(UTF_8));
		var out = new ByteArrayOutputStream();
		GalleyPdf.write(galley(story), out);
		Files.write(Path.of("/tmp/expb/galley.pdf"), out.toByteArray());

		Document page = Jsoup.parse(html);
		assertThat(page.select("h2.headline").text()).contains("Harbour bridge");
	}
}
