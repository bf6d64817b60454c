package org.tickmark.export.internal.calls;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.ExportedItem;
import org.tickmark.export.internal.calls.Call.Asked;
import org.tickmark.export.internal.calls.Call.Check;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.ledger.Status;

/**
 * Sorts what is left to check by who can answer it: the source that an item rests on, else whoever is quoted in its sentence. What is
 * settled is not asked again.
 */
final class CallSheet {
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

	/** Who is asked, and on what grounds. @param evidence empty for a speaker whom the draft alone names */
	private record Source(String title, Optional<Evidence> evidence) { }

	/** What is asked in one breath. */
	private record Place(Span assertion, String lead) { }

	private final ExportedDraft draft;
	private final Questions questions;
	private final Map<String, Source> sources = new LinkedHashMap<>();
	private final Map<String, Map<Place, List<Check>>> asked = new LinkedHashMap<>();
	private final Map<Span, String> speakers = new LinkedHashMap<>();

	private CallSheet(ExportedDraft draft) {
		this.draft = draft;
		this.questions = new Questions(draft, draft.wants(ExportOption.WITH_QUOTATIONS));
	}

	/** Persons first, then documents, then what nobody was named for. */
	static List<Call> of(ExportedDraft draft) {
		var sheet = new CallSheet(draft);
		draft.items().forEach(sheet::hear);
		left(draft).forEach(sheet::add);
		return sheet.calls();
	}

	/** How many items somebody is asked about. */
	static int itemsIn(ExportedDraft draft) {
		return left(draft).size();
	}

	private static List<ExportedItem> left(ExportedDraft draft) {
		return draft.items().stream().filter(each -> isAsked(each.item())).toList();
	}

	private static boolean isAsked(Item item) {
		return !item.status().settled() && item.kind() != ClaimKind.PROBLEM && !item.status().equals(Status.NO_FACT);
	}

	/** Who is quoted in which sentence. */
	private void hear(ExportedItem each) {
		if (each.item().kind() != ClaimKind.QUOTE || each.speaker().isBlank()) return;
		String name = Speakers.name(each.speaker());
		if (!Speakers.isWritten(name)) speakers.putIfAbsent(each.item().sentence(draft.text()), name);
	}

	private void add(ExportedItem each) {
		List<Piece> pieces = each.item().evidence();
		if (pieces.isEmpty()) {
			String speaker = Optional.ofNullable(speakers.get(each.item().sentence(draft.text()))).orElse("");
			ask(new Source(speaker, Optional.empty()), each);
		}
		for (Piece piece : pieces) ask(new Source(piece.evidence().title(), Optional.of(piece.evidence())), each);
	}

	private void ask(Source source, ExportedItem each) {
		String key = source.title().toLowerCase(Locale.ROOT);
		sources.merge(key, source, CallSheet::better);
		Span about = questions.about(each.item());
		String lead = lead(source, questions.said(about));
		asked.computeIfAbsent(key, none -> new LinkedHashMap<>()).computeIfAbsent(new Place(about, lead), none -> new ArrayList<>())
				.add(new Check(each.number(), questions.of(each, isSpokenWith(source))));
	}

	/** Of two pieces of one source, that by which it can be reached. */
	private static Source better(Source one, Source other) {
		boolean reached = one.evidence().filter(evidence -> !evidence.contact().isEmpty()).isPresent();
		return one.evidence().isEmpty() || !reached && other.evidence().filter(evidence -> !evidence.contact().isEmpty()).isPresent()
				? other
				: one;
	}

	private static String lead(Source source, String said) {
		String beside = Questions.besideQuotation(said);
		boolean quoted = !beside.equals(said);
		if (beside.isEmpty() || quoted && Questions.isBare(beside))
			return Messages.text(isSpokenWith(source) ? "lead.withheld" : "lead.words");
		if (Questions.isBare(said)) return Messages.text("lead.bare", said);
		if (quoted && isSpokenWith(source)) return Messages.text("lead.beside", Questions.sentence(beside));
		return Questions.goesOn(said) ? leadThat(source, said) : leadPlain(source, Questions.sentence(said));
	}

	/** @param said as it goes on from "that" */
	private static String leadThat(Source source, String said) {
		if (source.evidence().isEmpty()) return Messages.text(source.title().isEmpty() ? "lead.draft" : "lead.speaker", said);
		Evidence evidence = source.evidence().get();
		if (isPerson(evidence)) return evidence.checked().map(day -> Messages.text("lead.told.on", shown(day), said))
				.orElseGet(() -> Messages.text("lead.told", said));
		return evidence.locator().isEmpty() ? Messages.text("lead.document", said)
				: Messages.text("lead.document.at", evidence.locator(), said);
	}

	/** @param said a sentence by itself */
	private static String leadPlain(Source source, String said) {
		if (source.evidence().isEmpty())
			return Messages.text(source.title().isEmpty() ? "lead.plain.draft" : "lead.plain.speaker", said);
		Evidence evidence = source.evidence().get();
		if (isPerson(evidence)) return evidence.checked().map(day -> Messages.text("lead.plain.told.on", shown(day), said))
				.orElseGet(() -> Messages.text("lead.plain.told", said));
		return evidence.locator().isEmpty() ? Messages.text("lead.plain.document", said)
				: Messages.text("lead.plain.document.at", evidence.locator(), said);
	}

	private static boolean isSpokenWith(Source source) {
		return !source.title().isEmpty() && source.evidence().map(CallSheet::isPerson).orElse(true);
	}

	private static boolean isPerson(Evidence evidence) {
		return evidence.kind() == EvidenceKind.INTERVIEW || !evidence.contact().isEmpty();
	}

	private static String shown(LocalDate day) {
		return DAY.format(day);
	}

	private List<Call> calls() {
		return sources.entrySet().stream().map(entry -> call(entry.getValue(), asked.get(entry.getKey())))
				.sorted(Comparator.comparing((Call call) -> call.title().isEmpty()).thenComparing(call -> !call.person())).toList();
	}

	private static Call call(Source source, Map<Place, List<Check>> places) {
		List<Asked> all = places.entrySet().stream().map(place -> new Asked(place.getKey().lead(), List.copyOf(place.getValue()))).toList();
		if (source.title().isEmpty()) return new Call("", Messages.text("about.nobody"), "", false, all);
		if (source.evidence().isEmpty()) return new Call(source.title(), Messages.text("about.quoted"), "", true, all);
		Evidence evidence = source.evidence().get();
		String about = evidence.kind().label() + (evidence.confidential() ? ", " + Messages.text("about.confidential") : "");
		return new Call(source.title(), about, evidence.contact(), isPerson(evidence), all);
	}
}
