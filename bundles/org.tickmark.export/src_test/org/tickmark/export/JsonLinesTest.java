package org.tickmark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Lines that programs read back. */
class JsonLinesTest {
	@TempDir
	Path folder;

	private static Span span(JsonObject at) {
		return new Span(at.get("start").getAsInt(), at.get("end").getAsInt());
	}

	private static String string(JsonObject json, String member) {
		return json.has(member) ? json.get(member).getAsString() : "";
	}

	private static Evidence evidence(JsonElement element) {
		JsonObject json = element.getAsJsonObject();
		return new Evidence(EvidenceKind.of(json.get("kind").getAsString()).orElseThrow(), json.get("title").getAsString(), string(json,
				"locator"),
				string(json, "contact"), Optional.of(string(json, "checked")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
				string(json, "note"), Optional.of(string(json, "sha256")).filter(hash -> !hash.isEmpty()), json.get("confidential")
						.getAsBoolean());
	}

	@Test
	void everyLineIsAsTheSchemaSays() throws IOException {
		String schema = Files.readString(Path.of("schemas/item.schema.json"));
		List<String> lines = Sample.written(Sample.in(folder, Set.of()), "jsonl").lines().toList();

		assertThat(lines).hasSizeGreaterThan(8).allSatisfy(line -> assertThat(JsonSchema.faults(schema, line)).isEmpty());
		assertThat(JsonSchema.faults(schema, lines.getFirst().replace("\"version\":1", "\"version\":2"))).isNotEmpty();
	}

	@Test
	void valuesComeBackEqual() throws IOException {
		ExportedDraft draft = Sample.in(folder, Set.of());
		List<JsonObject> lines = Sample.written(draft, "jsonl").lines().map(line -> JsonParser.parseString(line).getAsJsonObject())
				.filter(line -> !line.has("lost")).toList();

		assertThat(lines).hasSameSizeAs(draft.items());
		for (int at = 0; at < lines.size(); at++) {
			JsonObject line = lines.get(at);
			Item item = draft.items().get(at).item();
			assertThat(line.get("id").getAsString()).isEqualTo(item.id().value());
			assertThat(line.get("kind").getAsString()).isEqualTo(item.kind().word());
			assertThat(line.get("text").getAsString()).isEqualTo(item.text()).isEqualTo(span(line).in(draft.text()));
			assertThat(span(line)).isEqualTo(item.span());
			assertThat(inCodePoints(draft.text(), span(line.getAsJsonObject("codePoints")))).isEqualTo(item.text());
			assertThat(span(line.getAsJsonObject("file")).in(draft.source()).replace("*", "")).isEqualTo(item.text());
			assertThat(line.getAsJsonObject("status").get("word").getAsString()).isEqualTo(item.status().word());
			assertThat(string(line, "reason")).isEqualTo(item.reason());
			assertThat(string(line, "note")).isEqualTo(item.note());
			assertThat(string(line, "by")).isEqualTo(item.by());
			assertThat(line.getAsJsonArray("evidence").asList().stream().map(JsonLinesTest::evidence))
					.isEqualTo(item.evidence().stream().map(piece -> piece.evidence()).toList());
		}
	}

	private static String inCodePoints(String text, Span points) {
		int[] all = text.codePoints().toArray();
		return new String(all, points.start(), points.end() - points.start());
	}

	@Test
	void aLineSaysWhatTheDateMeansWhoSpeaksAndWhatWasDone() throws IOException {
		String all = Sample.written(Sample.in(folder, Set.of()), "jsonl");

		assertThat(all).contains("\"value\":{\"type\":\"timex\",\"timex\":\"DATE\",\"value\":\"2024-03-12\"")
				.contains("\"speaker\":{\"name\":\"Helena Duarte").contains("\"number\":\"1450\"")
				.contains("\"history\":{\"events\":3,\"people\":[\"Ann Lee\"],\"first\":{\"at\":\"2024-03-14T09:30:00Z\"")
				.contains("\"proposal\":{\"wording\":\"the old pier\"");
	}

	@Test
	void aLostItemStandsLast() throws IOException {
		List<String> lines = Sample.written(Sample.in(folder, Set.of()), "jsonl").lines().toList();

		assertThat(lines.getLast()).contains("\"lost\":true").contains("A gull watched");
		assertThat(IntStream.range(0, lines.size() - 1)).noneMatch(at -> lines.get(at).contains("\"lost\""));
	}

	@Test
	void queriesAloneKeepTheirNumbers() throws IOException {
		ExportedDraft all = Sample.in(folder, Set.of());
		Path other = Files.createDirectory(folder.resolve("other"));
		ExportedDraft queries = Sample.in(other, Set.of(ExportOption.ONLY_QUERIES));

		assertThat(queries.items()).singleElement().satisfies(query -> {
			assertThat(query.question()).startsWith("Was it not the Tuesday?");
			assertThat(all.items().get(query.number() - 1).item()).isEqualTo(query.item());
		});
		assertThat(Sample.written(queries, "jsonl").lines()).hasSize(1);
	}
}
