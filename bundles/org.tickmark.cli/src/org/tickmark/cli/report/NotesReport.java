package org.tickmark.cli.report;

import java.util.List;

import org.tickmark.draft.file.MarginNote;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What people wrote in the margin as JSON; who wrote it and when is left out where the file does not say. */
public final class NotesReport {
	private NotesReport() { }

	/** In their order. */
	public static JsonArray json(List<MarginNote> notes) {
		var array = new JsonArray();
		notes.forEach(note -> array.add(json(note)));
		return array;
	}

	private static JsonObject json(MarginNote note) {
		var json = new JsonObject();
		if (!note.author().isEmpty()) json.addProperty("author", note.author());
		note.written().ifPresent(written -> json.addProperty("day", written.toLocalDate().toString()));
		json.addProperty("text", note.text());
		var links = new JsonArray();
		note.links().forEach(links::add);
		json.add("links", links);
		return json;
	}
}
