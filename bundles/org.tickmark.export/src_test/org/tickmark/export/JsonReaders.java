package org.tickmark.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.export.HostileDraft.Field;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** JSON of all sorts: a parser undoes all escapes but those of SARIF's messages. */
final class JsonReaders {
	private JsonReaders() { }

	private static List<String> strings(JsonElement element) {
		List<String> found = new ArrayList<>();
		gather(element, found);
		return found;
	}

	private static void gather(JsonElement element, List<String> found) {
		switch (element) {
			case JsonArray list -> list.forEach(each -> gather(each, found));
			case JsonObject object -> object.asMap().values().forEach(each -> gather(each, found));
			default -> found.add(element.isJsonPrimitive() ? element.getAsString() : "");
		}
	}

	private static List<String> raw(byte[] file) {
		return text(file).chars().distinct().filter(JsonReaders::isRaw).filter(c -> c != '\n')
				.mapToObj(c -> "U+" + Integer.toHexString(c)).toList();
	}

	/** What drives a terminal, hides, or turns the order of letters. */
	private static boolean isRaw(int c) {
		return switch (Character.getType(c)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> true;
			default -> false;
		};
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.UTF_8);
	}

	/** An item a line. */
	static final class Lines implements FormatReader {
		@Override
		public List<String> values(byte[] file) {
			return text(file).lines().flatMap(line -> strings(JsonParser.parseString(line)).stream()).toList();
		}

		@Override
		public List<String> acting(byte[] file) {
			return raw(file);
		}

		@Override
		public Set<Field> fields() {
			return EnumSet.complementOf(EnumSet.of(Field.AUTHOR));
		}
	}

	/** One document. */
	static final class Annotations implements FormatReader {
		@Override
		public List<String> values(byte[] file) {
			return strings(JsonParser.parseString(text(file)));
		}

		@Override
		public List<String> acting(byte[] file) {
			return raw(file);
		}

		@Override
		public Set<Field> fields() {
			return EnumSet.complementOf(EnumSet.of(Field.AUTHOR, Field.ASSIGNED, Field.PROPOSAL));
		}
	}

	/** One document, in whose messages brackets are syntax. */
	static final class Sarif implements FormatReader {
		private static final Pattern ESCAPED = Pattern.compile("\\\\([\\[\\]\\\\])|(\\{)\\{|(\\})\\}");
		private static final Pattern SYNTAX = Pattern.compile("(?:[^\\\\\\[\\]{}]|\\\\[\\\\\\[\\]]|\\{\\{|\\}\\})*+");

		@Override
		public List<String> values(byte[] file) {
			JsonObject log = JsonParser.parseString(text(file)).getAsJsonObject();
			List<String> values = new ArrayList<>(strings(log));
			messages(log).forEach(message -> values.add(ESCAPED.matcher(message).replaceAll(sign -> Matcher
					.quoteReplacement(sign.group(1) != null ? sign.group(1) : sign.group(0).substring(1)))));
			return values;
		}

		private static List<String> messages(JsonObject log) {
			List<String> messages = new ArrayList<>();
			log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results").forEach(result -> messages
					.add(result.getAsJsonObject().getAsJsonObject("message").get("text").getAsString()));
			return messages;
		}

		@Override
		public List<String> acting(byte[] file) {
			List<String> acting = new ArrayList<>(raw(file));
			messages(JsonParser.parseString(text(file)).getAsJsonObject()).stream().filter(message -> !SYNTAX.matcher(message).matches())
					.forEach(acting::add);
			return acting;
		}

		@Override
		public Set<Field> fields() {
			return EnumSet.of(Field.WORDS, Field.REASON, Field.NOTE, Field.TITLE, Field.LOCATOR, Field.BY);
		}
	}
}
