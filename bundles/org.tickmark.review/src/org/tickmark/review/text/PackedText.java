package org.tickmark.review.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.google.gson.JsonArray;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Texts packed for the ledger: deflated and in Base64, whole or as a difference by lines. A difference is a JSON array: a
 * string stands for itself, a number pair for that many lines of the base.
 */
public final class PackedText {
	/** Beyond, comparing could take seconds, while a whole text costs kilobytes. */
	private static final int MOST_LINES = 5_000;
	/** No draft has more. A thousandth of it may inflate to it, so whoever sends a ledger could fill the memory of who opens it. */
	private static final int MOST_BYTES = 8 << 20;

	private PackedText() { }

	public static String pack(String text) {
		return deflate(text);
	}

	/** Empty where comparing would take too long. May be longer than the text packed whole. */
	public static Optional<String> packDifference(String base, String text) {
		List<String> old = LineMatch.lines(base);
		List<String> now = LineMatch.lines(text);
		if (old.size() > MOST_LINES || now.size() > MOST_LINES) return Optional.empty();
		JsonArray difference = new JsonArray();
		int at = 0;
		for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(old, now, null)) {
			copy(difference, at, change.startOriginal);
			difference.add(String.join("", now.subList(change.startRevised, change.endRevised)));
			at = change.endOriginal;
		}
		copy(difference, at, old.size());
		return Optional.of(deflate(difference.toString()));
	}

	private static void copy(JsonArray difference, int from, int to) {
		if (from == to) return;
		JsonArray lines = new JsonArray(2);
		lines.add(from);
		lines.add(to);
		difference.add(lines);
	}

	/** @throws IllegalArgumentException if it was not packed by {@link #pack}, or is larger than any draft */
	public static String unpack(String packed) {
		return inflate(packed);
	}

	/** @throws RuntimeException of any kind if it was not packed by {@link #packDifference} with that base, or the text is too large */
	public static String unpackDifference(String base, String packed) {
		if (base.chars().filter(character -> character == '\n').count() > MOST_LINES) throw new IllegalArgumentException("too many lines");
		List<String> old = LineMatch.lines(base);
		StringBuilder text = new StringBuilder();
		// Part by part: a few bytes may say ten million times over that the whole base is to be copied.
		try (JsonReader parts = new JsonReader(new StringReader(inflate(packed)))) {
			parts.beginArray();
			while (parts.hasNext()) {
				if (parts.peek() == JsonToken.BEGIN_ARRAY) append(text, linesOf(parts, old));
				else append(text, List.of(parts.nextString()));
			}
			parts.endArray();
		} catch (IOException e) {
			throw new IllegalArgumentException("not a packed difference", e);
		}
		return text.toString();
	}

	private static List<String> linesOf(JsonReader parts, List<String> old) throws IOException {
		parts.beginArray();
		List<String> lines = old.subList(parts.nextInt(), parts.nextInt());
		parts.endArray();
		return lines;
	}

	private static void append(StringBuilder text, List<String> lines) {
		for (String line : lines) {
			if (text.length() + line.length() > MOST_BYTES) throw tooLarge();
			text.append(line);
		}
	}

	private static IllegalArgumentException tooLarge() {
		return new IllegalArgumentException("larger than any draft");
	}

	private static String deflate(String text) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream deflated = new DeflaterOutputStream(packed)) {
			deflated.write(text.getBytes(UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException("in memory", e);
		}
		return Base64.getEncoder().encodeToString(packed.toByteArray());
	}

	private static String inflate(String packed) {
		try (InputStream inflated = new InflaterInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
			byte[] text = inflated.readNBytes(MOST_BYTES + 1);
			if (text.length > MOST_BYTES) throw tooLarge();
			return new String(text, UTF_8);
		} catch (IOException e) {
			throw new IllegalArgumentException("not a packed text", e);
		}
	}
}
