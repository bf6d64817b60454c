package org.tickmark.export.annotation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * A file of W3C annotations in JSON-LD, in the usual short form: one annotation, a list, a page, or a collection with its first page in it.
 * Nothing is fetched, neither contexts nor further pages.
 */
public final class AnnotationFile {
	/** What a tag, a status or a reason says is for programs; all else is a remark. */
	private static final Set<String> NO_REMARKS = Set.of("tagging", "classifying", "describing", "identifying", "highlighting",
			"bookmarking");
	private static final int DEEPEST = 200;

	private AnnotationFile() { }

	/**
	 * Its annotations, in order.
	 *
	 * @param name of the file, for people
	 * @throws IOException with a message for people if it is no such file
	 */
	public static List<Annotation> read(String name, byte[] bytes) throws IOException {
		JsonElement all = parsed(name, bytes);
		List<JsonObject> found = new ArrayList<>();
		gather(all, found);
		if (found.isEmpty()) throw new IOException(Messages.text(isElsewhere(all) ? "annotations.elsewhere" : "annotations.none", name));
		return found.stream().map(AnnotationFile::annotation).toList();
	}

	private static JsonElement parsed(String name, byte[] bytes) throws IOException {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			refuseDeep(name, text);
			return JsonParser.parseString(text.startsWith("\uFEFF") ? text.substring(1) : text);
		} catch (CharacterCodingException e) {
			throw new IOException(Messages.text("annotations.notUtf8", name), e);
		} catch (JsonParseException e) {
			throw new IOException(Messages.text("annotations.notJson", name), e);
		}
	}

	/** No annotation is nested like that, and what reads it goes down a step for each bracket. */
	private static void refuseDeep(String name, String text) throws IOException {
		int depth = 0;
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted && c == '\\') i++;
			else if (c == '"') quoted = !quoted;
			else if (!quoted && (c == '[' || c == '{') && ++depth > DEEPEST) throw new IOException(Messages.text("annotations.notJson",
					name));
			else if (!quoted && (c == ']' || c == '}')) depth--;
		}
	}

	private static void gather(JsonElement element, List<JsonObject> found) {
		Deque<JsonElement> open = new ArrayDeque<>(List.of(element));
		while (!open.isEmpty()) {
			JsonElement next = open.pop();
			if (next instanceof JsonArray list) list.asList().reversed().forEach(open::push);
			if (!(next instanceof JsonObject object)) continue;
			if (isA(object, "Annotation") || !isA(object, "AnnotationPage") && object.has("target")) found.add(object);
			else Stream.of("items", "first", "@graph").filter(object::has).map(object::get).forEach(open::push);
		}
	}

	private static boolean isElsewhere(JsonElement all) {
		return all instanceof JsonObject collection && collection.has("first") && !collection.get("first").isJsonObject();
	}

	private static Annotation annotation(JsonObject of) {
		List<JsonObject> selectors = each(of, "target").flatMap(AnnotationFile::objects).flatMap(AnnotationFile::selectors).toList();
		Optional<JsonObject> quote = selectors.stream().filter(selector -> isA(selector, "TextQuoteSelector")).findFirst();
		Optional<Span> points = selectors.stream().filter(selector -> isA(selector, "TextPositionSelector"))
				.flatMap(selector -> span(selector).stream()).findFirst();
		return new Annotation(creator(of), kind(of), words(quote, "exact"), words(quote, "prefix"), words(quote, "suffix"), points,
				remarks(of));
	}

	/** Those of one target, refined ones too, whose narrowest is the last and counts first. */
	private static Stream<JsonObject> selectors(JsonObject target) {
		List<JsonObject> all = new ArrayList<>();
		Deque<JsonObject> open = new ArrayDeque<>();
		each(target, "selector").flatMap(AnnotationFile::objects).forEach(open::add);
		while (!open.isEmpty()) {
			JsonObject selector = open.pop();
			all.add(selector);
			each(selector, "refinedBy").flatMap(AnnotationFile::objects).forEach(open::add);
		}
		return all.reversed().stream();
	}

	private static Optional<Span> span(JsonObject position) {
		try {
			int start = position.get("start").getAsInt();
			int end = position.get("end").getAsInt();
			return start < 0 || end <= start ? Optional.empty() : Optional.of(new Span(start, end));
		} catch (RuntimeException e) {
			// What is no number says nothing; the words may still tell where it is.
			return Optional.empty();
		}
	}

	private static String creator(JsonObject of) {
		return each(of, "creator").map(who -> who instanceof JsonObject person ? words(Optional.of(person), "name") : string(who))
				.filter(who -> !who.isBlank()).findFirst().orElse("");
	}

	private static Optional<ClaimKind> kind(JsonObject of) {
		return each(of, "body").flatMap(AnnotationFile::objects).filter(body -> purposes(body).anyMatch("tagging"::equals))
				.flatMap(body -> ClaimKind.of(words(Optional.of(body), "value")).stream()).findFirst();
	}

	private static List<String> remarks(JsonObject of) {
		Stream<String> bodies = each(of, "body").map(body -> body instanceof JsonObject object ? remark(object) : "");
		return Stream.concat(each(of, "bodyValue").map(AnnotationFile::string), bodies).map(String::strip)
				.filter(remark -> !remark.isEmpty()).distinct().toList();
	}

	/** An address that an annotation links to is worth a remark as well. */
	private static String remark(JsonObject body) {
		if (purposes(body).anyMatch(NO_REMARKS::contains)) return "";
		String value = words(Optional.of(body), "value");
		return value.isEmpty() ? words(Optional.of(body), "source") : value;
	}

	private static Stream<String> purposes(JsonObject body) {
		return each(body, "purpose").map(AnnotationFile::string).map(word -> word.substring(word.indexOf(':') + 1));
	}

	/** One value or several, as JSON-LD lets people write. */
	private static Stream<JsonElement> each(JsonObject object, String member) {
		JsonElement value = object.get(member);
		if (value == null || value.isJsonNull()) return Stream.empty();
		if (value instanceof JsonObject choice && choice.has("items")) return StreamSupport.stream(list(choice.get("items"))
				.spliterator(), false);
		return value instanceof JsonArray list ? StreamSupport.stream(list.spliterator(), false) : Stream.of(value);
	}

	private static JsonArray list(JsonElement element) {
		if (element instanceof JsonArray array) return array;
		var one = new JsonArray();
		one.add(element);
		return one;
	}

	private static Stream<JsonObject> objects(JsonElement element) {
		return element instanceof JsonObject object ? Stream.of(object) : Stream.empty();
	}

	private static boolean isA(JsonObject object, String type) {
		return Stream.of("type", "@type").flatMap(member -> each(object, member)).map(AnnotationFile::string)
				.anyMatch(word -> word.equals(type) || word.equals("oa:" + type));
	}

	private static String words(Optional<JsonObject> object, String member) {
		return object.flatMap(known -> each(known, member).findFirst()).map(AnnotationFile::string).orElse("");
	}

	private static String string(JsonElement element) {
		return element.isJsonPrimitive() ? element.getAsString() : "";
	}
}
