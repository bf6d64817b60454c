package org.tickmark.cli.report;

import java.util.List;

import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.Piece;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Pieces of evidence as JSON; what nobody said of one is left out. */
public final class EvidenceReport {
	private EvidenceReport() { }

	/** In their order. */
	public static JsonArray json(List<Piece> pieces) {
		var array = new JsonArray();
		pieces.forEach(piece -> array.add(json(piece)));
		return array;
	}

	private static JsonObject json(Piece piece) {
		Evidence evidence = piece.evidence();
		var json = new JsonObject();
		json.addProperty("id", piece.id().value());
		json.addProperty("kind", evidence.kind().word());
		json.addProperty("title", evidence.title());
		add(json, "locator", evidence.locator());
		add(json, "contact", evidence.contact());
		evidence.checked().ifPresent(day -> json.addProperty("checked", day.toString()));
		add(json, "note", evidence.note());
		evidence.hash().ifPresent(hash -> json.addProperty("sha256", hash));
		if (evidence.confidential()) json.addProperty("confidential", true);
		json.addProperty("by", piece.by());
		return json;
	}

	private static void add(JsonObject json, String member, String words) {
		if (!words.isEmpty()) json.addProperty(member, words);
	}
}
