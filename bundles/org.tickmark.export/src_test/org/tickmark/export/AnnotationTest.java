package org.tickmark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.export.annotation.Anchored;
import org.tickmark.export.annotation.Annotation;
import org.tickmark.export.annotation.AnnotationFile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Annotations as the W3C's data model and its JSON-LD context have them. */
class AnnotationTest {
	/** Of the terms that the context defines, those that are used; a name that stands there not would be dropped by a JSON-LD reader. */
	private static final Set<String> TERMS = Set.of("@context", "id", "type", "label", "total", "generated", "generator", "name", "first",
			"last",
			"partOf", "startIndex", "items", "motivation", "creator", "modified", "body", "purpose", "format", "value", "target", "source",
			"selector", "exact", "prefix", "suffix", "start", "end");
	private static final Set<String> TYPES = Set.of("AnnotationCollection", "AnnotationPage", "Annotation", "Software", "Person",
			"TextualBody",
			"TextQuoteSelector", "TextPositionSelector");
	private static final Set<String> MOTIVATIONS = Set.of("assessing", "bookmarking", "classifying", "commenting", "describing", "editing",
			"highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging");

	@TempDir
	Path folder;
	private ExportedDraft draft;
	private String written = "";
	private JsonObject collection = new JsonObject();

	@BeforeEach
	void write() throws IOException {
		draft = Sample.in(folder, Set.of());
		written = Sample.written(draft, "annotation");
		collection = JsonParser.parseString(written).getAsJsonObject();
	}

	private List<JsonObject> objects() {
		List<JsonObject> found = new ArrayList<>();
		gather(collection, found);
		return found;
	}

	private static void gather(JsonElement element, List<JsonObject> found) {
		if (element instanceof JsonArray list) list.forEach(each -> gather(each, found));
		if (!(element instanceof JsonObject object)) return;
		found.add(object);
		object.asMap().values().forEach(each -> gather(each, found));
	}

	private List<JsonObject> annotations() {
		return collection.getAsJsonObject("first").getAsJsonArray("items").asList().stream().map(each -> each.getAsJsonObject()).toList();
	}

	@Test
	void useNoOtherTermsThanTheContextHas() {
		assertThat(collection.get("@context").getAsString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
		for (JsonObject object : objects()) {
			assertThat(TERMS).containsAll(object.keySet());
			if (object.has("type")) assertThat(TYPES).contains(object.get("type").getAsString());
			for (String member : List.of("motivation", "purpose"))
				if (object.has(member)) assertThat(MOTIVATIONS).contains(object.get(member).getAsString());
			for (String member : List.of("id", "source")) if (object.has(member)) assertThat(URI.create(object.get(member).getAsString()))
					.isNotNull();
			for (String member : List.of("generated", "modified"))
				if (object.has(member)) assertThat(Instant.parse(object.get(member).getAsString())).isNotNull();
		}
	}

	@Test
	void areCountedAndNamedOnce() {
		assertThat(collection.get("total").getAsInt()).isEqualTo(annotations().size()).isEqualTo(draft.items().size() + 1);
		assertThat(annotations()).extracting(each -> each.get("id").getAsString()).doesNotHaveDuplicates();
		assertThat(annotations()).allSatisfy(each -> assertThat(each.keySet()).contains("type", "motivation", "body", "target"));
	}

	@Test
	void standWhereTheirItemsStand() throws IOException {
		List<Annotation> read = AnnotationFile.read("a", written.getBytes(StandardCharsets.UTF_8));
		var anchored = new Anchored(draft.text());

		for (int at = 0; at < draft.items().size(); at++) {
			Annotation annotation = read.get(at);
			ExportedItem item = draft.items().get(at);
			assertThat(anchored.place(annotation)).contains(item.item().span());
			assertThat(annotation.points()).contains(item.anchor().range());
			assertThat(annotation.kind()).contains(item.item().kind());
			assertThat(draft.text()).contains(annotation.prefix() + annotation.exact() + annotation.suffix());
		}
	}

	@Test
	void sayWhatPeopleSaid() {
		JsonObject query = annotations().stream().filter(each -> each.get("motivation").getAsString().equals("questioning")).findFirst()
				.orElseThrow();

		assertThat(query.getAsJsonArray("body").asList()).extracting(body -> body.getAsJsonObject().get("purpose").getAsString() + " "
				+ body.getAsJsonObject().get("value").getAsString()).containsExactly("tagging date", "classifying query",
						"describing Date given in full", "questioning Was it not the Tuesday? {0} [log](x)", "commenting see the log",
						"linking port log, p. 12 (primary); contact: harbour office; checked 13 Mar 2024; legible");
		assertThat(query.getAsJsonObject("creator").get("name").getAsString()).isEqualTo("Ann Lee");
		assertThat(query.getAsJsonObject("target").get("source").getAsString()).isEqualTo("./ferry.md");
	}

	@Test
	void aLostItemKeepsItsWords() {
		assertThat(annotations().getLast().getAsJsonObject("target").getAsJsonObject("selector").get("exact").getAsString())
				.isEqualTo("A gull watched");
	}
}
