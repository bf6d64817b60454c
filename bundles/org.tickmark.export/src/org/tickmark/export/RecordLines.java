package org.tickmark.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerCodec;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The record of decisions as its file holds it, if that may leave the desk. Entries vouch for one another, so that none can be covered. */
final class RecordLines {
	/** What these say are words of the draft, which are not covered, or hashes. */
	private static final Set<String> OF_DRAFT = Set.of("anchor", "items", "words", "packed", "hash", "after", "text", "base", "speaker");
	private static final Set<String> SET_BY_HAND = Set.of("speaker-set");

	private RecordLines() { }

	/** @param mayLeave asked of everything that somebody typed */
	static Optional<List<String>> of(Ledger ledger, Predicate<String> mayLeave) {
		List<String> lines = ledger.events().stream().map(LedgerCodec::line).toList();
		return lines.stream().allMatch(line -> mayLeave(JsonParser.parseString(line).getAsJsonObject(), mayLeave)) ? Optional.of(lines)
				: Optional.empty();
	}

	private static boolean mayLeave(JsonObject event, Predicate<String> ask) {
		boolean typed = event.has("what") && SET_BY_HAND.contains(event.get("what").getAsString());
		for (Map.Entry<String, JsonElement> member : event.entrySet()) {
			boolean skip = OF_DRAFT.contains(member.getKey()) && !(typed && member.getKey().equals("speaker"));
			if (!skip && !mayLeave(member.getValue(), ask)) return false;
		}
		return true;
	}

	private static boolean mayLeave(JsonElement value, Predicate<String> ask) {
		if (value.isJsonPrimitive()) return ask.test(value.getAsString());
		if (value.isJsonArray()) return value.getAsJsonArray().asList().stream().allMatch(each -> mayLeave(each, ask));
		return value.isJsonNull() || value.getAsJsonObject().asMap().values().stream().allMatch(each -> mayLeave(each, ask));
	}
}
