package org.tickmark.review.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEntry.Accepted;
import org.tickmark.review.ledger.LedgerEntry.Assigned;
import org.tickmark.review.ledger.LedgerEntry.AuthorsSet;
import org.tickmark.review.ledger.LedgerEntry.Classed;
import org.tickmark.review.ledger.LedgerEntry.DatelineSet;
import org.tickmark.review.ledger.LedgerEntry.Decided;
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
import org.tickmark.review.ledger.LedgerEntry.Undone;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.review.text.Sha256;

/**
 * Events as JSON. A line is <code>{"hash":"…",</code> and the content; the hash is the SHA-256 of the line's UTF-8 without that
 * first member, so {@code sed 's/"hash":"[^"]*",//' | sha256sum} checks it and no canonical form of JSON is needed.
 */
public final class EventJson {
	/** Raised when older programs would misread what newer ones write; a new optional member does not need it. */
	public static final int VERSION = 1;
	private static final String HASH = "{\"hash\":\"";

	private EventJson() { }

	/** A new event, with its hash. */
	public static LedgerEvent seal(List<String> after, Instant at, String by, LedgerEntry entry) {
		LedgerEvent unsealed = new LedgerEvent("", after, at, by, entry);
		return new LedgerEvent(Sha256.of(content(unsealed)), after, at, by, entry);
	}

	/** Without a line end. */
	public static String line(LedgerEvent event) {
		return HASH + event.hash() + "\"," + content(event).substring(1);
	}

	/** The hash that a line says it has; empty if it is no event. */
	public static String hashIn(String line) {
		int end = HASH.length() + 64;
		return line.startsWith(HASH) && line.length() > end ? line.substring(HASH.length(), end) : "";
	}

	/** The hash that a line's content has, whatever the line says; of the bytes, since decoding may hide a changed one. */
	static String hashOf(byte[] line) {
		int content = HASH.length() + 64 + "\",".length();
		if (line.length <= content || !new String(line, 0, HASH.length(), UTF_8).equals(HASH)) return "";
		byte[] bytes = Arrays.copyOfRange(line, content - 1, line.length);
		bytes[0] = '{';
		return Sha256.of(bytes);
	}

	private static String content(LedgerEvent event) {
		JsonObject json = new JsonObject();
		json.addProperty("v", VERSION);
		write(json, event.entry());
		json.addProperty("by", event.by());
		json.addProperty("at", event.at().toString());
		JsonArray after = new JsonArray();
		event.after().forEach(after::add);
		json.add("after", after);
		return json.toString();
	}

	private static void write(JsonObject json, LedgerEntry entry) {
		switch (entry) {
			case Decided decided -> {
				write(write(json, "decided", decided.subject()), decided.status());
				if (!decided.reason().isEmpty()) json.addProperty("reason", decided.reason());
			}
			case Noted noted -> write(json, "noted", noted.subject()).addProperty("note", noted.note());
			case Sourced sourced -> write(json, "sourced", sourced.subject()).addProperty("source", sourced.source());
			case Assigned assigned -> write(json, "assigned", assigned.subject()).addProperty("person", assigned.person());
			case Classed classed ->
				write(json, "classed", classed.subject()).addProperty("class", classed.itemClass().map(ItemClass::word).orElse(""));
			case Marked marked -> write(json, "marked", marked.subject());
			case Proposed proposed -> write(json, "proposed", proposed.subject()).addProperty("wording", proposed.wording());
			case Accepted accepted -> write(json, "accepted", accepted.subject()).addProperty("proposal", accepted.proposal());
			case Refused refused -> {
				write(json, "refused", refused.subject()).addProperty("proposal", refused.proposal());
				json.addProperty("reason", refused.reason());
			}
			case ReadingFixed fixed -> write(json, "reading-fixed", fixed.subject()).addProperty("reading", fixed.reading());
			case LedgerEntry.ItemDismissed dismissed -> write(json, "item-dismissed", dismissed.subject());
			case LedgerEntry.TextDismissed text -> {
				what(json, "text-dismissed").addProperty("kind", text.kind().word());
				json.addProperty("rule", text.ruleId());
				json.addProperty("words", text.words());
			}
			case LedgerEntry.RuleDismissed rule -> what(json, "rule-dismissed").addProperty("rule", rule.ruleId());
			case MarkRemoved removed -> what(json, "mark-removed").addProperty("item", removed.item().value());
			case Undone undone -> what(json, "undone").addProperty("event", undone.event());
			case DatelineSet set -> {
				what(json, "dateline-set");
				set.day().ifPresent(day -> json.addProperty("day", day.toString()));
			}
			case TextKept kept -> {
				what(json, "text-kept").addProperty("text", kept.text().value());
				kept.base().ifPresent(base -> json.addProperty("base", base.value()));
				json.addProperty("packed", kept.packed());
			}
			case Placed placed -> {
				JsonArray places = new JsonArray();
				placed.placements().forEach(placement -> places.add(json(placement)));
				what(json, "placed").add("items", places);
			}
			case AuthorsSet set -> {
				JsonArray names = new JsonArray();
				set.names().forEach(names::add);
				what(json, "authors-set").add("names", names);
			}
			case SignedOff signed -> {
				what(json, "signed-off").addProperty("text", signed.text().value());
				JsonArray items = new JsonArray();
				signed.settled().forEach(settled -> items.add(json(settled)));
				json.add("items", items);
			}
			case SignOffTakenBack back -> what(json, "sign-off-taken-back").addProperty("reason", back.reason());
			case LineSetAside aside -> what(json, "line-set-aside").addProperty("sha256", aside.sha256());
		}
	}

	private static JsonObject what(JsonObject json, String what) {
		json.addProperty("what", what);
		return json;
	}

	private static JsonObject write(JsonObject json, String what, Subject subject) {
		what(json, what).addProperty("item", subject.item().value());
		json.addProperty("kind", subject.kind().word());
		json.addProperty("rule", subject.ruleId());
		json.add("anchor", json(subject.anchor()));
		return json;
	}

	private static JsonObject json(Placement placement) {
		JsonObject json = new JsonObject();
		json.addProperty("item", placement.item().value());
		json.add("anchor", json(placement.anchor()));
		return json;
	}

	/**
	 * Other desks do not know an added status: whether it settles they have to know, and its name and letter are for who reads it there.
	 */
	private static void write(JsonObject json, Status status) {
		json.addProperty("status", status.word());
		if (!status.isAdded()) return;
		json.addProperty("settled", status.settled());
		if (!status.label().equals(status.word())) json.addProperty("name", status.label());
		if (status.letter() != Status.usualLetter(status.word())) json.addProperty("letter", String.valueOf(status.letter()));
	}

	private static JsonObject json(Settled settled) {
		JsonObject json = new JsonObject();
		json.addProperty("item", settled.item().value());
		json.addProperty("decision", settled.decision());
		json.addProperty("words", settled.words());
		write(json, settled.status());
		json.addProperty("by", settled.by());
		return json;
	}

	private static JsonObject json(Anchor anchor) {
		JsonObject json = new JsonObject();
		json.addProperty("exact", anchor.exact());
		json.addProperty("prefix", anchor.prefix());
		json.addProperty("suffix", anchor.suffix());
		json.add("range", json(anchor.range()));
		json.add("assertion", json(anchor.assertion()));
		json.addProperty("text", anchor.text().value());
		return json;
	}

	private static JsonArray json(Span span) {
		JsonArray json = new JsonArray(2);
		json.add(span.start());
		json.add(span.end());
		return json;
	}

	/** @throws RuntimeException of any kind where a member is missing or of the wrong type */
	static LedgerEvent event(JsonObject json) {
		List<String> after = elements(json, "after").map(JsonElement::getAsString).toList();
		return new LedgerEvent(string(json, "hash"), after, Instant.parse(string(json, "at")), string(json, "by"), entry(json));
	}

	private static LedgerEntry entry(JsonObject json) {
		String what = string(json, "what");
		return switch (what) {
			case "decided" -> new Decided(subject(json), status(json), optional(json, "reason").orElse(""));
			case "noted" -> new Noted(subject(json), string(json, "note"));
			case "sourced" -> new Sourced(subject(json), string(json, "source"));
			case "assigned" -> new Assigned(subject(json), string(json, "person"));
			case "classed" -> new Classed(subject(json), itemClass(string(json, "class")));
			case "marked" -> new Marked(subject(json));
			case "proposed" -> new Proposed(subject(json), string(json, "wording"));
			case "accepted" -> new Accepted(subject(json), string(json, "proposal"));
			case "refused" -> new Refused(subject(json), string(json, "proposal"), string(json, "reason"));
			case "reading-fixed" -> new ReadingFixed(subject(json), string(json, "reading"));
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
				elements(json, "items").map(item -> settled(item.getAsJsonObject())).toList());
			case "sign-off-taken-back" -> new SignOffTakenBack(string(json, "reason"));
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

	private static ClaimKind kind(JsonObject json) {
		return word("kind", string(json, "kind"), ClaimKind.of(string(json, "kind")));
	}

	private static Optional<ItemClass> itemClass(String word) {
		return word.isEmpty() ? Optional.empty() : Optional.of(word("class", word, ItemClass.of(word)));
	}

	private static Subject subject(JsonObject json) {
		return new Subject(new ItemId(string(json, "item")), kind(json), string(json, "rule"), anchor(json.getAsJsonObject("anchor")));
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
		List<Integer> ends = elements(json, member).map(JsonElement::getAsInt).toList();
		return new Span(ends.get(0), ends.get(1));
	}

	private static Stream<JsonElement> elements(JsonObject json, String member) {
		if (!json.has(member)) throw new IllegalArgumentException("no “" + member + "”");
		return StreamSupport.stream(json.getAsJsonArray(member).spliterator(), false);
	}

	private static String string(JsonObject json, String member) {
		return optional(json, member).orElseThrow(() -> new IllegalArgumentException("no “" + member + "”"));
	}

	private static Optional<String> optional(JsonObject json, String member) {
		return json.has(member) ? Optional.of(json.get(member).getAsString()) : Optional.empty();
	}

	private static <T> T word(String member, String word, Optional<T> value) {
		return value.orElseThrow(() -> new IllegalArgumentException("unknown " + member + " “" + word + "”"));
	}
}
