package org.tickmark.review.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.eclipse.jdt.annotation.Nullable;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.checklist.Answer;
import org.tickmark.review.checklist.Question;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.growing.SharedValues;
import org.tickmark.review.ledger.LedgerEntry.Accepted;
import org.tickmark.review.ledger.LedgerEntry.Assigned;
import org.tickmark.review.ledger.LedgerEntry.AuthorsSet;
import org.tickmark.review.ledger.LedgerEntry.Classed;
import org.tickmark.review.ledger.LedgerEntry.CopyPurged;
import org.tickmark.review.ledger.LedgerEntry.DatelineSet;
import org.tickmark.review.ledger.LedgerEntry.Decided;
import org.tickmark.review.ledger.LedgerEntry.EvidenceAdded;
import org.tickmark.review.ledger.LedgerEntry.EvidenceChanged;
import org.tickmark.review.ledger.LedgerEntry.EvidenceWithdrawn;
import org.tickmark.review.ledger.LedgerEntry.LineSetAside;
import org.tickmark.review.ledger.LedgerEntry.MarkRemoved;
import org.tickmark.review.ledger.LedgerEntry.Marked;
import org.tickmark.review.ledger.LedgerEntry.Noted;
import org.tickmark.review.ledger.LedgerEntry.Placed;
import org.tickmark.review.ledger.LedgerEntry.Placement;
import org.tickmark.review.ledger.LedgerEntry.Proposed;
import org.tickmark.review.ledger.LedgerEntry.ReadingFixed;
import org.tickmark.review.ledger.LedgerEntry.Refused;
import org.tickmark.review.ledger.LedgerEntry.Settled;
import org.tickmark.review.ledger.LedgerEntry.SignOffTakenBack;
import org.tickmark.review.ledger.LedgerEntry.SignedOff;
import org.tickmark.review.ledger.LedgerEntry.Sourced;
import org.tickmark.review.ledger.LedgerEntry.Subject;
import org.tickmark.review.ledger.LedgerEntry.TextKept;
import org.tickmark.review.ledger.LedgerEntry.Unchecked;
import org.tickmark.review.ledger.LedgerEntry.Undone;

/** What JSON says that happened. */
final class EventReader {
	private final SharedValues shared;

	/** @param shared of all lines of a ledger */
	EventReader(SharedValues shared) {
		this.shared = shared;
	}

	/**
	 * An event whose entry is not understood is one of a newer Tickmark.
	 *
	 * @throws RuntimeException of any kind where what every event has is missing or of the wrong type
	 */
	LedgerEvent event(JsonObject json) {
		List<String> after = new ArrayList<>(1);
		for (JsonElement before : array(json, "after")) after.add(shared.of(before.getAsString()));
		return new LedgerEvent(shared.of(string(json, "hash")), after, Instant.parse(string(json, "at")), shared.of(string(json, "by")),
				entry(string(json, "what"), json), Optional.empty());
	}

	private LedgerEntry entry(String what, JsonObject json) {
		try {
			return known(what, json);
		} catch (RuntimeException e) {
			// Its hash is right, so whoever wrote it meant it; a word, a member or a form that is new stops nobody here.
			return new LedgerEntry.Unknown(what, text(json.get("item")).map(ItemId::new),
					json.get("anchor") instanceof JsonObject anchor ? text(anchor.get("exact")).orElse("") : "");
		}
	}

	private static Optional<String> text(@Nullable JsonElement member) {
		return member instanceof JsonPrimitive primitive && primitive.isString() ? Optional.of(primitive.getAsString()) : Optional.empty();
	}

	private LedgerEntry known(String what, JsonObject json) {
		return switch (what) {
			case "decided" -> new Decided(subject(json), status(json), optional(json, "reason").orElse(""), basis(json),
				optional(json, EventWriter.WITH).filter(EventWriter.SENTENCE::equals).isPresent());
			case "noted" -> new Noted(subject(json), string(json, "note"));
			case "sourced" -> new Sourced(subject(json), string(json, "source"));
			case "evidence-added" -> new EvidenceAdded(subject(json), piece(json), evidence(json));
			case "evidence-withdrawn" -> new EvidenceWithdrawn(subject(json), piece(json), evidence(json));
			case "evidence-changed" ->
			new EvidenceChanged(piece(json), evidence(json), EvidenceJson.evidence(json.getAsJsonObject(EventWriter.BEFORE)));
			case "copy-purged" -> new CopyPurged(string(json, "title"), string(json, "sha256"));
			case "assigned" -> new Assigned(subject(json), string(json, "person"));
			case "classed" -> new Classed(subject(json), itemClass(string(json, "class")));
			case "marked" -> new Marked(subject(json));
			case "proposed" -> new Proposed(subject(json), string(json, "wording"));
			case "accepted" -> new Accepted(subject(json), string(json, "proposal"));
			case "refused" -> new Refused(subject(json), string(json, "proposal"), string(json, "reason"));
			case "reading-fixed" -> new ReadingFixed(subject(json), string(json, "reading"));
			case "value-set" -> new LedgerEntry.ValueSet(subject(json), string(json, "value"));
			case "speaker-set" -> new LedgerEntry.SpeakerSet(subject(json), string(json, "speaker"));
			case "item-dismissed" -> new LedgerEntry.ItemDismissed(subject(json));
			case "text-dismissed" -> new LedgerEntry.TextDismissed(kind(json), string(json, "rule"), string(json, "words"));
			case "rule-dismissed" -> new LedgerEntry.RuleDismissed(string(json, "rule"));
			case "mark-removed" -> new MarkRemoved(new ItemId(string(json, "item")));
			case "undone" -> new Undone(string(json, "event"));
			case "dateline-set" -> new DatelineSet(optional(json, "day").map(LocalDate::parse));
			case "text-kept" ->
			new TextKept(new TextHash(string(json, "text")), optional(json, "base").map(TextHash::new), string(json, "packed"));
			case "placed" -> new Placed(elements(json, "items").map(item -> placement(item.getAsJsonObject())).toList());
			case "authors-set" -> new AuthorsSet(elements(json, "names").map(JsonElement::getAsString).toList());
			case "signed-off" -> new SignedOff(new TextHash(string(json, "text")),
				elements(json, "items").map(item -> settled(item.getAsJsonObject())).toList(), unchecked(json));
			case "sign-off-taken-back" -> new SignOffTakenBack(string(json, "reason"));
			case "question-answered" -> new LedgerEntry.QuestionAnswered(new Question(string(json, "question"), string(json, "words")),
				string(json, "about"), answer(string(json, "answer")), optional(json, "note").orElse(""));
			case "line-set-aside" -> new LineSetAside(string(json, "sha256"));
			default -> throw new IllegalArgumentException("unknown event “" + what + "”");
		};
	}

	/** An unknown one that does not say whether it settles is no newsroom's own, but one of a newer Tickmark. */
	private static Status status(JsonObject json) {
		String word = string(json, "status");
		return word("status", word,
				Status.of(word).or(() -> optional(json, "settled").map(settled -> added(json, word, Boolean.parseBoolean(settled)))));
	}

	private static Status added(JsonObject json, String word, boolean settled) {
		char letter = optional(json, "letter").filter(given -> !given.isEmpty()).map(given -> given.charAt(0))
				.orElse(Status.usualLetter(word));
		return Status.added(word, optional(json, "name").orElse(word), letter, settled);
	}

	private static Optional<Basis> basis(JsonObject json) {
		if (!json.has("value") && !json.has("speaker")) return Optional.empty();
		return Optional.of(new Basis(optional(json, "value"), optional(json, "speaker"), optional(json, "day").map(LocalDate::parse)));
	}

	private static Optional<Unchecked> unchecked(JsonObject json) {
		if (!json.has("withoutSource")) return Optional.empty();
		return Optional.of(
				new Unchecked(json.get("withoutSource").getAsInt(), json.get("bare").getAsInt(), json.get("sentences").getAsInt(),
						count(json, EventWriter.WITH_SENTENCE), count(json, EventWriter.DENIED)));
	}

	private static int count(JsonObject json, String member) {
		return json.has(member) ? json.get(member).getAsInt() : 0;
	}

	private static Optional<Answer> answer(String word) {
		return word.isEmpty() ? Optional.empty() : Optional.of(word("answer", word, Answer.of(word)));
	}

	private static ClaimKind kind(JsonObject json) {
		return word("kind", string(json, "kind"), ClaimKind.of(string(json, "kind")));
	}

	private static Optional<ItemClass> itemClass(String word) {
		return word.isEmpty() ? Optional.empty() : Optional.of(word("class", word, ItemClass.of(word)));
	}

	private Subject subject(JsonObject json) {
		return shared.of(new Subject(new ItemId(string(json, "item")), kind(json), string(json, "rule"),
				anchor(json.getAsJsonObject("anchor"))));
	}

	private static EvidenceId piece(JsonObject json) {
		return EvidenceJson.piece(json.getAsJsonObject(EventWriter.EVIDENCE));
	}

	private static Evidence evidence(JsonObject json) {
		return EvidenceJson.evidence(json.getAsJsonObject(EventWriter.EVIDENCE));
	}

	private static Placement placement(JsonObject json) {
		return new Placement(new ItemId(string(json, "item")), anchor(json.getAsJsonObject("anchor")));
	}

	private static Settled settled(JsonObject json) {
		return new Settled(new ItemId(string(json, "item")), string(json, "decision"), string(json, "words"), status(json),
				string(json, "by"));
	}

	private static Anchor anchor(JsonObject json) {
		return new Anchor(string(json, "exact"), string(json, "prefix"), string(json, "suffix"), span(json, "range"),
				span(json, "assertion"),
				new TextHash(string(json, "text")));
	}

	private static Span span(JsonObject json, String member) {
		JsonArray ends = array(json, member);
		return new Span(ends.get(0).getAsInt(), ends.get(1).getAsInt());
	}

	private static Stream<JsonElement> elements(JsonObject json, String member) {
		return StreamSupport.stream(array(json, member).spliterator(), false);
	}

	private static JsonArray array(JsonObject json, String member) {
		return member(json, member).getAsJsonArray();
	}

	private static String string(JsonObject json, String member) {
		return member(json, member).getAsString();
	}

	private static JsonElement member(JsonObject json, String member) {
		JsonElement value = json.get(member);
		if (value == null) throw new IllegalArgumentException("no “" + member + "”");
		return value;
	}

	private static Optional<String> optional(JsonObject json, String member) {
		return Optional.ofNullable(json.get(member)).map(JsonElement::getAsString);
	}

	private static <T> T word(String member, String word, Optional<T> value) {
		return value.orElseThrow(() -> new IllegalArgumentException("unknown " + member + " “" + word + "”"));
	}
}
