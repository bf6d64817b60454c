package org.tickmark.review.edits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A text to be edited. @param filed the day that its dates count from */
record Article(String name, String text, LocalDate filed) {
	private static final LocalDate FILED = LocalDate.of(2025, 3, 20);
	private static final List<String> OWN = List.of("bakery", "bridge", "council", "election", "factory", "orchestra", "quake", "trial");

	/** Those of the tests. */
	static List<Article> own() throws IOException {
		List<Article> articles = new ArrayList<>();
		for (String name : OWN) {
			try (InputStream in = Article.class.getResourceAsStream("prose/" + name + ".txt")) {
				articles.add(new Article(name, new String(in.readAllBytes(), UTF_8), FILED));
			}
		}
		return articles;
	}

	/** All texts of a folder, or of one file with an object a line: a name, a day and a text ({@code id}, {@code dct}, {@code text}). */
	static List<Article> in(Path from) throws IOException {
		if (Files.isRegularFile(from)) {
			try (Stream<String> lines = Files.lines(from)) {
				return lines.map(line -> of(JsonParser.parseString(line).getAsJsonObject())).toList();
			}
		}
		List<Article> articles = new ArrayList<>();
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList())
				articles.add(new Article(file.getFileName().toString(), Files.readString(file), FILED));
		}
		return articles;
	}

	private static Article of(JsonObject json) {
		return new Article(json.get("id").getAsString(), json.get("text").getAsString(), LocalDate.parse(json.get("dct").getAsString()));
	}
}
