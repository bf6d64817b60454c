package org.tickmark.export.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.Together;

/**
 * What becomes of annotations in a draft: marks by hand where no item stands yet, and what they say as notes of the items. Statuses and
 * evidence are not taken over: a decision is a person's, who makes it here, or on a copy whose record is merged.
 */
public final class TakenAnnotations {
	/** Marked only by rules; an annotation of such a kind is about the words all the same. */
	private static final ClaimKind PROBLEM = ClaimKind.PROBLEM;

	private final Map<Annotation, Span> placed = new LinkedHashMap<>();
	private final List<Annotation> lost = new ArrayList<>();
	private final ClaimKind otherwise;

	/** @param otherwise the kind of those that name none */
	public TakenAnnotations(List<Annotation> annotations, String text, ClaimKind otherwise) {
		this.otherwise = otherwise;
		var anchored = new Anchored(text);
		for (Annotation each : annotations) anchored.place(each).ifPresentOrElse(span -> placed.put(each, span), () -> lost.add(each));
	}

	/** Those whose words are not found in the draft, or several times and nothing tells which is meant. */
	public List<Annotation> lost() {
		return List.copyOf(lost);
	}

	/** How many have a place in the draft. */
	public int found() {
		return placed.size();
	}

	/** Marks what is no item yet. @param draft as it is now */
	public Together marks(ReviewedDraft draft) {
		Map<Span, List<Item>> items = byPlace(draft);
		List<MarkClaim> marks = placed.entrySet().stream().filter(each -> item(each.getKey(), each.getValue(), items).isEmpty())
				.map(each -> new MarkClaim(each.getValue(), kind(each.getKey()))).distinct().toList();
		return new Together(marks);
	}

	/** Adds what annotations say to the notes of their items. @param marked the draft with all marks */
	public Together notes(ReviewedDraft marked) {
		Map<Span, List<Item>> items = byPlace(marked);
		Map<Item, String> notes = new LinkedHashMap<>();
		placed.forEach((annotation, span) -> item(annotation, span, items).ifPresent(item -> {
			String before = notes.getOrDefault(item, item.note());
			notes.put(item, with(annotation, before, item));
		}));
		List<Action> changed = new ArrayList<>();
		notes.forEach((item, note) -> {
			if (!note.equals(item.note())) changed.add(new NoteItem(item, note));
		});
		return new Together(changed);
	}

	private static Map<Span, List<Item>> byPlace(ReviewedDraft draft) {
		return draft.items().items().stream().collect(Collectors.groupingBy(Item::span));
	}

	/** What the item says already in whatever place is not said twice. */
	private static String with(Annotation annotation, String note, Item item) {
		String all = note;
		for (String remark : annotation.remarks()) {
			boolean said = all.contains(remark) || item.reason().contains(remark)
					|| item.evidence().stream().anyMatch(piece -> piece.evidence().inFull().contains(remark));
			String line = annotation.by().isEmpty() ? remark : Messages.text("remark.by", annotation.by(), remark);
			if (!said) all = all.isEmpty() ? line : all + "\n" + line;
		}
		return all;
	}

	private ClaimKind kind(Annotation annotation) {
		return annotation.kind().filter(kind -> kind != PROBLEM).orElse(otherwise);
	}

	/** Of the kind that the annotation names; where it names none, or one that nobody marks, whichever item has these very words. */
	private Optional<Item> item(Annotation annotation, Span span, Map<Span, List<Item>> items) {
		boolean any = annotation.kind().isEmpty() || annotation.kind().get() == PROBLEM;
		return items.getOrDefault(span, List.of()).stream()
				.filter(item -> any || item.kind() == annotation.kind().get())
				.min((one, other) -> Boolean.compare(other.kind() == kind(annotation), one.kind() == kind(annotation)));
	}
}
