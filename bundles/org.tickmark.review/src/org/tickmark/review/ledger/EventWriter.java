package org.tickmark.review.ledger;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.tickmark.draft.Span;
import org.tickmark.review.checklist.Answer;
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

/** What an event says, as JSON. */
final class EventWriter {
	static final int FORMAT = 1;
	/** Of a decision: what else was settled at once. */
	static final String WITH = "with";
	static final String SENTENCE = "sentence";
	static final String WITH_SENTENCE = "withSentence";

	static final String DENIED = "denied";
	static final String EVIDENCE = "evidence";
	static final String BEFORE = "before";

	private EventWriter() { }

	/** All but the hash. */
	static String content(LedgerEvent event) {
		JsonObject json = new JsonObject();
		json.addProperty("v", FORMAT);
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
			case Decided decided -> write(json, decided);
			case Noted noted -> write(json, "noted", noted.subject()).addProperty("note", noted.note());
			case Sourced sourced -> write(json, "sourced", sourced.subject()).addProperty("source", sourced.source());
			case EvidenceAdded added ->
				write(json, "evidence-added", added.subject()).add(EVIDENCE, EvidenceJson.of(added.piece(), added.evidence()));
			case EvidenceWithdrawn withdrawn -> write(json, "evidence-withdrawn", withdrawn.subject()).add(EVIDENCE,
				EvidenceJson.of(withdrawn.piece(), withdrawn.evidence()));
			case EvidenceChanged change -> {
				what(json, "evidence-changed").add(EVIDENCE, EvidenceJson.of(change.piece(), change.evidence()));
				json.add(BEFORE, EvidenceJson.of(change.before()));
			}
			case CopyPurged purged -> {
				what(json, "copy-purged").addProperty("title", purged.title());
				json.addProperty("sha256", purged.hash());
			}
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
			case LedgerEntry.ValueSet set -> write(json, "value-set", set.subject()).addProperty("value", set.value());
			case LedgerEntry.SpeakerSet set -> write(json, "speaker-set", set.subject()).addProperty("speaker", set.speaker());
			case LedgerEntry.ItemDismissed dismissed -> write(json, "item-dismissed", dismissed.subject());
			case LedgerEntry.TextDismissed text -> write(json, text);
			case LedgerEntry.RuleDismissed rule -> what(json, "rule-dismissed").addProperty("rule", rule.ruleId());
			case MarkRemoved removed -> what(json, "mark-removed").addProperty("item", removed.item().value());
			case Undone undone -> what(json, "undone").addProperty("event", undone.event());
			case DatelineSet set -> {
				what(json, "dateline-set");
				set.day().ifPresent(day -> json.addProperty("day", day.toString()));
			}
			case TextKept kept -> write(json, kept);
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
			case SignedOff signed -> write(json, signed);
			case SignOffTakenBack back -> what(json, "sign-off-taken-back").addProperty("reason", back.reason());
			case LedgerEntry.QuestionAnswered answered -> write(json, answered);
			case LineSetAside aside -> what(json, "line-set-aside").addProperty("sha256", aside.sha256());
			case LedgerEntry.Unknown unknown ->
				throw new IllegalArgumentException("“" + unknown.what() + "” is a newer Tickmark's; hand its line on as it was read");
		}
	}

	private static void write(JsonObject json, Decided decided) {
		write(write(json, "decided", decided.subject()), decided.status());
		if (!decided.reason().isEmpty()) json.addProperty("reason", decided.reason());
		decided.basis().ifPresent(basis -> write(json, basis));
		if (decided.withSentence()) json.addProperty(WITH, SENTENCE);
	}

	private static void write(JsonObject json, LedgerEntry.TextDismissed text) {
		what(json, "text-dismissed").addProperty("kind", text.kind().word());
		json.addProperty("rule", text.ruleId());
		json.addProperty("words", text.words());
	}

	private static void write(JsonObject json, TextKept kept) {
		what(json, "text-kept").addProperty("text", kept.text().value());
		kept.base().ifPresent(base -> json.addProperty("base", base.value()));
		json.addProperty("packed", kept.packed());
	}

	private static void write(JsonObject json, SignedOff signed) {
		what(json, "signed-off").addProperty("text", signed.text().value());
		JsonArray items = new JsonArray();
		signed.settled().forEach(settled -> items.add(json(settled)));
		json.add("items", items);
		signed.unchecked().ifPresent(unchecked -> write(json, unchecked));
	}

	private static void write(JsonObject json, LedgerEntry.QuestionAnswered answered) {
		what(json, "question-answered").addProperty("question", answered.question().key());
		json.addProperty("words", answered.question().words());
		json.addProperty("about", answered.about());
		json.addProperty("answer", answered.answer().map(Answer::word).orElse(""));
		if (!answered.note().isEmpty()) json.addProperty("note", answered.note());
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

	private static void write(JsonObject json, Basis basis) {
		basis.value().ifPresent(value -> json.addProperty("value", value));
		basis.speaker().ifPresent(speaker -> json.addProperty("speaker", speaker));
		basis.day().ifPresent(day -> json.addProperty("day", day.toString()));
	}

	private static void write(JsonObject json, Unchecked unchecked) {
		json.addProperty("withoutSource", unchecked.withoutSource());
		json.addProperty("bare", unchecked.bare());
		json.addProperty("sentences", unchecked.sentences());
		if (unchecked.withSentence() > 0) json.addProperty(WITH_SENTENCE, unchecked.withSentence());
		if (unchecked.denied() > 0) json.addProperty(DENIED, unchecked.denied());
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
}
