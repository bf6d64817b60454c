package org.tickmark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DecideItem;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Logs for code hosts. */
class SarifTest {
	@TempDir
	Path folder;
	private String log = "";
	private ExportedDraft draft;

	@BeforeEach
	void write() throws IOException {
		draft = Sample.in(folder, Set.of());
		log = Sample.written(draft, "sarif");
	}

	private List<JsonObject> results() {
		return run().getAsJsonArray("results").asList().stream().map(result -> result.getAsJsonObject()).toList();
	}

	private JsonObject run() {
		return JsonParser.parseString(log).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
	}

	private JsonObject result(String status) {
		return results().stream().filter(result -> result.getAsJsonObject("properties").get("status").getAsString().equals(status))
				.findFirst()
				.orElseThrow();
	}

	/** The schema is that of OASIS. */
	@Test
	void isAsItsSchemaSays() throws IOException {
		try (InputStream schema = SarifTest.class.getResourceAsStream("schemas/sarif-schema-2.1.0.json")) {
			String rules = new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
			assertThat(JsonSchema.faults(rules, log)).isEmpty();
			assertThat(JsonSchema.faults(rules, log.replace("\"level\": \"note\"", "\"level\": \"grave\""))).isNotEmpty();
		}
	}

	@Test
	void regionsAreTheWordsInTheFile() {
		for (JsonObject result : results()) {
			if (!result.has("locations")) continue;
			JsonObject region = result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation")
					.getAsJsonObject("region");
			int start = region.get("charOffset").getAsInt();
			String words = draft.source().substring(start, start + region.get("charLength").getAsInt());
			List<String> lines = draft.source().lines().toList();
			String line = lines.get(region.get("startLine").getAsInt() - 1);
			assertThat(region.getAsJsonObject("snippet").get("text").getAsString()).isEqualTo(words);
			assertThat(line.substring(region.get("startColumn").getAsInt() - 1)).startsWith(words.lines().findFirst().orElseThrow());
		}
		assertThat(run().get("columnKind").getAsString()).isEqualTo("utf16CodeUnits");
	}

	@Test
	void levelsFollowWhatPeopleDecided() {
		assertThat(result("verified").get("kind").getAsString()).isEqualTo("pass");
		assertThat(result("verified").get("level").getAsString()).isEqualTo("none");
		assertThat(result("query").get("level").getAsString()).isEqualTo("note");
		JsonObject stands = result("stands");
		assertThat(stands.get("level").getAsString()).isEqualTo("warning");
		assertThat(stands.getAsJsonArray("suppressions").get(0).getAsJsonObject().get("justification").getAsString())
				.isEqualTo("as the poster says");
	}

	@Test
	void aProblemThatTheTextStillShowsHasNotPassed() throws IOException {
		CheckedStory story = CheckedStory.in(folder, "fair.txt", "The fair opened on Monday, 12 March 2024. It closed at noon.\n");
		Item problem = story.reviewed().items().items().stream().filter(item -> item.kind() == ClaimKind.PROBLEM).findFirst().orElseThrow();
		story.apply(new DecideItem(problem, Status.CORRECTED));

		log = Sample.written(story.exported(), "sarif");

		assertThat(result("corrected").get("kind").getAsString()).isEqualTo("fail");
		assertThat(result("corrected").get("level").getAsString()).isEqualTo("warning");
	}

	@Test
	void rulesAreDescribedOnceWithAnExample() {
		var rules = run().getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");

		assertThat(rules.asList()).extracting(rule -> rule.getAsJsonObject().get("id").getAsString()).doesNotHaveDuplicates()
				.contains("date.timex", "hand");
		assertThat(rules.toString()).contains("Dates and times.\\n\\nFound, for example: The ferry left on Tuesday.");
		assertThat(results()).allSatisfy(result -> assertThat(rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject().get("id"))
				.isEqualTo(result.get("ruleId")));
	}

	@Test
	void whatPeopleTypeIsNoLinkInAMessage() {
		assertThat(result("query").getAsJsonObject("message").get("text").getAsString())
				.endsWith("Was it not the Tuesday? {{0}} \\[log\\](x)");
	}

	@Test
	void aLostItemIsToldWithoutAPlace() {
		assertThat(results().getLast().getAsJsonObject("message").get("text").getAsString())
				.isEqualTo("“A gull watched” is not in the draft any more");
		assertThat(results().getLast().has("locations")).isFalse();
	}
}
