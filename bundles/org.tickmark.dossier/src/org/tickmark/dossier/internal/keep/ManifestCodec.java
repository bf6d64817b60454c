package org.tickmark.dossier.internal.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.Nullable;
import org.tickmark.dossier.Fetched;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.SourceForm;
import org.tickmark.dossier.internal.keep.ManifestEntry.Added;
import org.tickmark.dossier.internal.keep.ManifestEntry.LineSetAside;
import org.tickmark.dossier.internal.keep.ManifestEntry.Purged;
import org.tickmark.dossier.internal.keep.ManifestEntry.Removed;
import org.tickmark.dossier.internal.keep.ManifestEntry.Unknown;
import org.tickmark.review.hash.Sha256;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** A line of the list of sources as JSON. */
public final class ManifestCodec {
	private static final int FORMAT = 1;
	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	private ManifestCodec() { }

	/** A line is not one of this version's, or none at all. */
	static final class UnreadableLineException extends Exception {
		private static final long serialVersionUID = 1L;
		private final boolean fragment;

		UnreadableLineException(String message, boolean fragment, @Nullable Throwable cause) {
			super(message, cause);
			this.fragment = fragment;
		}

		/** Whether it is no whole JSON, as when its writer did not get to its end. */
		boolean isFragment() {
			return fragment;
		}
	}

	/** Without a line end. */
	public static String line(ManifestEntry entry) {
		JsonObject line = new JsonObject();
		line.addProperty("format", FORMAT);
		switch (entry) {
			case Added added -> write(added.source(), line);
			case Removed removed -> write("removed", removed.hash(), removed.by(), removed.at(), line);
			case Purged purged -> write("purged", purged.hash(), purged.by(), purged.at(), line);
			case LineSetAside aside -> {
				line.addProperty("what", "set-aside");
				line.addProperty("sha256", aside.sha256());
			}
			case Unknown unknown -> throw new IllegalArgumentException(unknown.what());
		}
		return GSON.toJson(line);
	}

	private static void write(String what, String hash, String by, Instant at, JsonObject line) {
		line.addProperty("what", what);
		line.addProperty("sha256", hash);
		line.addProperty("by", by);
		line.addProperty("at", at.toString());
	}

	private static void write(Source source, JsonObject line) {
		write("added", source.hash(), source.by(), source.at(), line);
		line.addProperty("name", source.name());
		line.addProperty("form", source.form().name());
		line.addProperty("title", source.title());
		line.addProperty("bytes", source.bytes());
		line.addProperty("from", source.from());
		source.codeName().ifPresent(code -> line.addProperty("code", code));
		source.fetched().ifPresent(fetched -> {
			line.add("addresses", GSON.toJsonTree(fetched.addresses()));
			line.add("headers", GSON.toJsonTree(fetched.headers()));
			line.add("remarks", GSON.toJsonTree(fetched.remarks()));
			line.addProperty("complete", fetched.complete());
		});
	}

	static ManifestEntry entry(byte[] bytes) throws UnreadableLineException {
		JsonObject line = object(bytes);
		try {
			if (line.get("format").getAsInt() > FORMAT) throw new UnreadableLineException("a newer format", false, null);
			String what = line.get("what").getAsString();
			return switch (what) {
				case "added" -> new Added(source(line));
				case "removed" -> new Removed(hash(line), string(line, "by"), at(line));
				case "purged" -> new Purged(hash(line), string(line, "by"), at(line));
				case "set-aside" -> new LineSetAside(hash(line));
				default -> new Unknown(what);
			};
		} catch (RuntimeException e) {
			// Whatever is missing or of another type.
			throw new UnreadableLineException(String.valueOf(e.getMessage()), false, e);
		}
	}

	private static JsonObject object(byte[] bytes) throws UnreadableLineException {
		try {
			String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return JsonParser.parseString(text).getAsJsonObject();
		} catch (CharacterCodingException | JsonParseException | IllegalStateException e) {
			throw new UnreadableLineException(String.valueOf(e.getMessage()), true, e);
		}
	}

	private static Source source(JsonObject line) {
		Optional<Fetched> fetched = line.has("addresses")
				? Optional.of(new Fetched(strings(line, "addresses"), strings(line, "headers"), strings(line, "remarks"),
						line.get("complete").getAsBoolean()))
				: Optional.empty();
		return new Source(hash(line), string(line, "name"), form(string(line, "form")), string(line, "title"),
				line.get("bytes").getAsLong(), at(line), string(line, "by"), string(line, "from"),
				Optional.ofNullable(line.get("code")).map(JsonElement::getAsString), fetched, false);
	}

	/** A newer version may know more. */
	private static SourceForm form(String word) {
		for (SourceForm form : SourceForm.values()) if (form.name().equals(word)) return form;
		return SourceForm.OTHER;
	}

	private static String hash(JsonObject line) {
		String hash = string(line, "sha256");
		if (!Sha256.isHash(hash)) throw new IllegalArgumentException("sha256");
		return hash;
	}

	private static Instant at(JsonObject line) {
		try {
			return Instant.parse(string(line, "at"));
		} catch (DateTimeException e) {
			throw new IllegalArgumentException("at", e);
		}
	}

	private static String string(JsonObject line, String name) {
		JsonElement value = line.get(name);
		if (value == null) throw new IllegalArgumentException(name);
		return value.getAsString();
	}

	private static List<String> strings(JsonObject line, String name) {
		JsonElement values = line.get(name);
		return values instanceof JsonArray array
				? StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString).toList()
				: List.of();
	}
}
