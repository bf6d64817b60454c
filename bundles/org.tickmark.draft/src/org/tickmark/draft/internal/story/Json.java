package org.tickmark.draft.internal.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.draft.SourceMap;
import org.tickmark.draft.Span;

/** What stands in a JSON text (RFC 8259), and where: other parsers do not tell the places. */
public sealed interface Json {
	/** @param fields the last of a name counts */
	record Fields(Map<String, Json> fields) implements Json { }

	record Values(List<Json> values) implements Json { }

	/**
	 * A string.
	 *
	 * @param place of what stands between the quotation marks
	 * @param map from the string to the text
	 */
	record Words(String words, Span place, SourceMap map) implements Json { }

	/** A number, true, false or null. */
	record Other() implements Json { }

	/** The field of an object; empty for anything else. */
	default Optional<Json> field(String name) {
		return this instanceof Fields object ? Optional.ofNullable(object.fields().get(name)) : Optional.empty();
	}

	/** The same if it is a string that says anything. */
	default Optional<Words> words(String name) {
		return field(name).filter(Words.class::isInstance).map(Words.class::cast).filter(words -> !words.words().isBlank());
	}

	/** The values of an array or the fields of an object. */
	default Stream<Json> each() {
		return switch (this) {
			case Values array -> array.values().stream();
			case Fields object -> object.fields().values().stream();
			default -> Stream.empty();
		};
	}

	/** @throws JsonFaultException if it is none */
	static Json of(String text) throws JsonFaultException {
		var scan = new Scan(text);
		Json value = scan.value(0);
		scan.end();
		return value;
	}

	/** Reads from the front to the end. */
	final class Scan {
		/** No story nests so deep, and each level costs a call. */
		private static final int DEEPEST = 200;
		private static final String ESCAPES = "\"\\/bfnrt";
		private static final String ESCAPED = "\"\\/\b\f\n\r\t";

		private final String text;
		private int at;

		private Scan(String text) {
			this.text = text;
		}

		private Json value(int depth) throws JsonFaultException {
			if (depth > DEEPEST) throw new JsonFaultException(at);
			char next = next();
			return switch (next) {
				case '{' -> fields(depth);
				case '[' -> values(depth);
				case '"' -> words();
				default -> other();
			};
		}

		private char next() throws JsonFaultException {
			while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
			if (at == text.length()) throw new JsonFaultException(at);
			return text.charAt(at);
		}

		private boolean take(char wanted) throws JsonFaultException {
			if (next() != wanted) return false;
			at++;
			return true;
		}

		private void expect(boolean found) throws JsonFaultException {
			if (!found) throw new JsonFaultException(at);
		}

		private Json fields(int depth) throws JsonFaultException {
			Map<String, Json> fields = new LinkedHashMap<>();
			expect(take('{'));
			if (take('}')) return new Fields(fields);
			do {
				expect(next() == '"');
				String name = words().words();
				expect(take(':'));
				fields.put(name, value(depth + 1));
			} while (take(','));
			expect(take('}'));
			return new Fields(fields);
		}

		private Json values(int depth) throws JsonFaultException {
			List<Json> values = new ArrayList<>();
			expect(take('['));
			if (take(']')) return new Values(values);
			do values.add(value(depth + 1));
			while (take(','));
			expect(take(']'));
			return new Values(values);
		}

		private Words words() throws JsonFaultException {
			int start = ++at;
			var words = new StringBuilder();
			var places = new Places();
			while (true) {
				expect(at < text.length() && text.charAt(at) >= ' ');
				char c = text.charAt(at);
				if (c == '"') break;
				int from = at;
				words.append(c == '\\' ? escaped() : c);
				places.add(1, from, ++at);
			}
			return new Words(words.toString(), new Span(start, at++), places.map());
		}

		/** Leaves the last character of the escape to be passed. */
		private char escaped() throws JsonFaultException {
			expect(++at < text.length());
			int simple = ESCAPES.indexOf(text.charAt(at));
			if (simple >= 0) return ESCAPED.charAt(simple);
			expect(text.charAt(at) == 'u' && at + 4 < text.length());
			int code = 0;
			for (int i = 1; i <= 4; i++) {
				int digit = Character.digit(text.charAt(at + i), 16);
				expect(digit >= 0 && text.charAt(at + i) < 128);
				code = code * 16 + digit;
			}
			at += 4;
			return (char) code;
		}

		private Json other() throws JsonFaultException {
			int start = at;
			while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) at++;
			String word = text.substring(start, at);
			expect(word.matches("true|false|null|-?(0|[1-9]\\d{0,400})(\\.\\d{1,400})?([eE][+-]?\\d{1,400})?"));
			return new Other();
		}

		private void end() throws JsonFaultException {
			while (at < text.length()) {
				expect(" \t\r\n".indexOf(text.charAt(at)) >= 0);
				at++;
			}
		}
	}
}
