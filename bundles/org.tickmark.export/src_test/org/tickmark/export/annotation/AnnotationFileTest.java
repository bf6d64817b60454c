package org.tickmark.export.annotation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;

/** Annotations as other programs write them. */
class AnnotationFileTest {
	private static final String TEXT = "The ferry \uD83D\uDEA2 sank. The ferry was old. It sank on Friday.";

	private static List<Annotation> read(String json) throws IOException {
		return AnnotationFile.read("notes.jsonld", json.getBytes(UTF_8));
	}

	private static Annotation one(String json) throws IOException {
		assertThat(read(json)).hasSize(1);
		return read(json).getFirst();
	}

	private static String quoting(String selectors) {
		return "{\"type\":\"Annotation\",\"target\":{\"source\":\"./a.txt\",\"selector\":" + selectors + "}}";
	}

	private static String quote(String exact, String prefix, String suffix) {
		return "{\"type\":\"TextQuoteSelector\",\"exact\":\"" + exact + "\",\"prefix\":\"" + prefix + "\",\"suffix\":\"" + suffix + "\"}";
	}

	private static String position(int start, int end) {
		return "{\"type\":\"TextPositionSelector\",\"start\":" + start + ",\"end\":" + end + "}";
	}

	private static Optional<String> placeOf(String selectors) throws IOException {
		return new Anchored(TEXT).place(one(quoting(selectors))).map(span -> span.start() + " " + span.in(TEXT));
	}

	@ParameterizedTest
	@ValueSource(strings = {"%s", "[%s]", "{\"type\":\"AnnotationPage\",\"items\":[%s]}",
			"{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationCollection\","
					+ "\"first\":{\"type\":\"AnnotationPage\",\"items\":%s}}",
			"{\"@graph\":[%s]}", "\uFEFF%s"})
	void standAloneInListsPagesAndCollections(String around) throws IOException {
		assertThat(one(around.formatted(quoting(quote("Friday", "", "")))).exact()).isEqualTo("Friday");
	}

	@Test
	void sayWhoMadeThemWhatTheyTagAndWhatTheyRemark() throws IOException {
		Annotation read = one("""
				{"type": ["Annotation"], "creator": {"type": "Person", "name": "Ann Lee"}, "bodyValue": "Look again",
				 "body": [{"type": "TextualBody", "purpose": "tagging", "value": "date"},
				          {"type": "TextualBody", "purpose": "oa:commenting", "value": "Which Friday?"},
				          {"type": "SpecificResource", "purpose": "linking", "source": "https://port.example/log"}],
				 "target": [{"source": "./a.txt", "selector": {"type": "TextQuoteSelector", "exact": "Friday"}}]}""");

		assertThat(read).isEqualTo(new Annotation("Ann Lee", Optional.of(ClaimKind.DATE), "Friday", "", "", Optional.empty(),
				List.of("Look again", "Which Friday?", "https://port.example/log")));
	}

	@Test
	void theirPlaceCountsInCodePoints() throws IOException {
		assertThat(placeOf("[" + quote("sank", "", "") + "," + position(12, 16) + "]")).contains("13 sank");
	}

	@Test
	void theirWordsCountWhereTheirPlaceIsAnother() throws IOException {
		assertThat(placeOf("[" + quote("Friday", "", "") + "," + position(3, 9) + "]")).contains("49 Friday");
		assertThat(placeOf(quote("sank", "It ", " on"))).contains("41 sank");
	}

	@Test
	void wordsThatStandSeveralTimesAreNotGuessed() throws IOException {
		assertThat(placeOf(quote("sank", "", ""))).isEmpty();
		assertThat(placeOf(quote("sank", "it never ", ""))).isEmpty();
		assertThat(placeOf(quote("Sunday", "", ""))).isEmpty();
		assertThat(placeOf(position(0, 3))).isEmpty();
	}

	@Test
	void aRefinedSelectorIsTheNarrower() throws IOException {
		Annotation read = one(quoting("{\"type\":\"TextQuoteSelector\",\"exact\":\"It sank on Friday\",\"refinedBy\":" + quote("Friday",
				"", "")
				+ "}"));

		assertThat(read.exact()).isEqualTo("Friday");
	}

	@Test
	void whatIsNoFileOfAnnotationsSaysWhy() {
		assertThatThrownBy(() -> read("{}")).isInstanceOf(IOException.class).hasMessage("notes.jsonld has no W3C annotations");
		assertThatThrownBy(() -> read("not json")).isInstanceOf(IOException.class);
		assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(IOException.class).hasMessage("notes.jsonld is not JSON");
		assertThatThrownBy(() -> AnnotationFile.read("notes.jsonld", new byte[] {'"', (byte) 0xE9, '"'})).hasMessageContaining("UTF-8");
		assertThatThrownBy(() -> read("{\"type\":\"AnnotationCollection\",\"first\":\"https://notes.example/1\"}"))
				.hasMessageContaining("only says where its annotations are");
	}

	@ParameterizedTest
	@ValueSource(strings = {"{\"type\":\"Annotation\"}", "{\"type\":\"Annotation\",\"target\":\"./a.txt\"}",
			"{\"type\":\"Annotation\",\"body\":null,\"target\":{\"selector\":{\"type\":\"TextPositionSelector\",\"start\":\"x\"}}}",
			"{\"type\":\"Annotation\",\"body\":[1,[],{}],\"creator\":[],\"target\":[{\"selector\":[7,null]}]}"})
	void whatSaysNotWhereItIsHasNoPlace(String json) throws IOException {
		assertThat(new Anchored(TEXT).place(one(json))).isEmpty();
	}

	@Test
	void placesEndInsideTheText() throws IOException {
		assertThat(one(quoting(position(5, 5))).points()).isEmpty();
		assertThat(one(quoting(position(-1, 5))).points()).isEmpty();
		assertThat(one(quoting(position(0, 9_999))).points()).contains(new Span(0, 9_999));
		assertThat(placeOf("[" + quote("Friday", "", "") + "," + position(0, 9_999) + "]")).contains("49 Friday");
	}
}
