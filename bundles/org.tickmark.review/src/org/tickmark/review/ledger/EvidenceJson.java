package org.tickmark.review.ledger;

import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.evidence.EvidenceKind;

import com.google.gson.JsonObject;

/** A piece of evidence as events write it; what nobody said of it is left out. */
final class EvidenceJson {
	private static final String ID = "id";

	private EvidenceJson() { }

	static JsonObject of(EvidenceId piece, Evidence evidence) {
		JsonObject json = of(evidence);
		json.addProperty(ID, piece.value());
		return json;
	}

	static JsonObject of(Evidence evidence) {
		JsonObject json = new JsonObject();
		json.addProperty("kind", evidence.kind().word());
		json.addProperty("title", evidence.title());
		add(json, "locator", evidence.locator());
		add(json, "contact", evidence.contact());
		add(json, "checked", evidence.checked().map(LocalDate::toString).orElse(""));
		add(json, "note", evidence.note());
		add(json, "sha256", evidence.hash().orElse(""));
		if (evidence.confidential()) json.addProperty("confidential", true);
		return json;
	}

	private static void add(JsonObject json, String member, String words) {
		if (!words.isEmpty()) json.addProperty(member, words);
	}

	static EvidenceId piece(JsonObject json) {
		return new EvidenceId(json.get(ID).getAsString());
	}

	/** @throws RuntimeException of any kind for one that only newer versions understand */
	static Evidence evidence(JsonObject json) {
		EvidenceKind kind = EvidenceKind.of(json.get("kind").getAsString()).orElseThrow();
		return new Evidence(kind, json.get("title").getAsString(), string(json, "locator"), string(json, "contact"),
				optional(json, "checked").map(LocalDate::parse), string(json, "note"), optional(json, "sha256"),
				json.has("confidential") && json.get("confidential").getAsBoolean());
	}

	private static String string(JsonObject json, String member) {
		return optional(json, member).orElse("");
	}

	private static Optional<String> optional(JsonObject json, String member) {
		return json.has(member) ? Optional.of(json.get(member).getAsString()) : Optional.empty();
	}
}
