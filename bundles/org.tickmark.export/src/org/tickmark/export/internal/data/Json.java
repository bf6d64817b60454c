package org.tickmark.export.internal.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.tickmark.draft.Span;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;

/** JSON piece by piece, in UTF-8. A member without a value is left out. */
public final class Json {
	private final Writer text;
	private final JsonWriter json;

	private Json(Writer text, FormattingStyle style) {
		this.text = text;
		this.json = new JsonWriter(text);
		json.setStrictness(Strictness.LENIENT);
		json.setFormattingStyle(style);
	}

	/** One value after the other, each on a line: {@link #endLine()}. */
	static Json lines(OutputStream out) {
		return new Json(new AsciiControls(new OutputStreamWriter(out, StandardCharsets.UTF_8)), FormattingStyle.COMPACT);
	}

	/** One value, for people to read as well. */
	public static Json document(OutputStream out) {
		return new Json(new AsciiControls(new OutputStreamWriter(out, StandardCharsets.UTF_8)), FormattingStyle.PRETTY);
	}

	/** Begins an object. */
	public Json object() throws IOException {
		json.beginObject();
		return this;
	}

	/** Begins an object under a name. */
	public Json object(String name) throws IOException {
		json.name(name).beginObject();
		return this;
	}

	/** Begins a list under a name. */
	public Json list(String name) throws IOException {
		json.name(name).beginArray();
		return this;
	}

	/** Ends an object. */
	public Json end() throws IOException {
		json.endObject();
		return this;
	}

	/** Ends a list. */
	public Json endList() throws IOException {
		json.endArray();
		return this;
	}

	/** An element of a list. */
	public Json value(String value) throws IOException {
		json.value(value);
		return this;
	}

	/** Words, unless there are none. */
	public Json some(String name, String value) throws IOException {
		return value.isEmpty() ? this : member(name, value);
	}

	/** The same for what may be missing. */
	public Json some(String name, Optional<?> value) throws IOException {
		return value.isEmpty() ? this : member(name, value.get().toString());
	}

	/** Words, though there may be none. */
	public Json member(String name, String value) throws IOException {
		json.name(name).value(value);
		return this;
	}

	/** A number. */
	public Json member(String name, long value) throws IOException {
		json.name(name).value(value);
		return this;
	}

	/** Yes or no. */
	public Json member(String name, boolean value) throws IOException {
		json.name(name).value(value);
		return this;
	}

	/** Start and end as an object under a name. */
	Json span(String name, Span span) throws IOException {
		return object(name).bounds(span).end();
	}

	/** Start and end as members. */
	Json bounds(Span span) throws IOException {
		return member("start", span.start()).member("end", span.end());
	}

	void endLine() throws IOException {
		json.flush();
		text.write('\n');
	}

	/** When all is written. */
	public void flush() throws IOException {
		json.flush();
	}
}
