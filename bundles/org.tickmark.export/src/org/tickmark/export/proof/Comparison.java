package org.tickmark.export.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.words.ChangedWords;
import org.tickmark.draft.Span;
import org.tickmark.export.proof.ProofChange.Sort;

/** Says in what a page and a draft differ, once it is known which words are the same. */
final class Comparison {
	/** More words of a page than that were not put in place of one. */
	private static final int LONGEST = 12;
	private static final int AROUND = 6;

	private final String draftText;
	private final SourceText page;
	private final boolean pages;
	private final List<ProofWord> draft;
	private final List<ProofWord> printed;
	private final Matching matching;
	private final BitSet told = new BitSet();
	private final List<ProofChange> changes = new ArrayList<>();
	private final List<String> edges = new ArrayList<>();

	private Comparison(String draftText, SourceText page, boolean pages) {
		this.draftText = draftText;
		this.page = page;
		this.pages = pages;
		this.draft = WordCutter.words(draftText);
		this.printed = new Typesetting(draft).undone(WordCutter.words(page.text()));
		this.matching = Matching.of(draft, printed);
	}

	/** @param pages whether it is on pages, which have edges */
	static Comparison of(String draft, SourceText page, boolean pages) {
		var comparison = new Comparison(draft, page, pages);
		comparison.compareDraft();
		comparison.comparePage();
		return comparison;
	}

	List<ProofChange> changes() {
		return changes;
	}

	List<String> edges() {
		return edges;
	}

	int words() {
		return draft.size();
	}

	private void compareDraft() {
		int start = 0;
		for (int at = 1; at <= draft.size(); at++) {
			boolean goesOn = at < draft.size() && matching.onPage(at) == Matching.NOWHERE && matching.onPage(start) == Matching.NOWHERE
					&& draft.get(at).block() == draft.get(start).block();
			if (goesOn) continue;
			if (matching.onPage(start) == Matching.NOWHERE) tell(start, at);
			else tellAddedBehind(at - 1);
			start = at;
		}
	}

	/** Words of the draft that stand nowhere, and those of the page that stand where they would. */
	private void tell(int from, int to) {
		int before = isSameBlock(from - 1, from) ? matching.onPage(from - 1) : Matching.NOWHERE;
		int behind = isSameBlock(to, from) ? matching.onPage(to) : Matching.NOWHERE;
		Span place = inPlaceOf(before, behind, LONGEST + 2 * (to - from));
		int start = place.start();
		int end = place.end();
		if (isSame(from, to, start, end)) {
			told.set(start, end);
			return;
		}
		told.set(start, end);
		String words = text(draftText, draft, from, to);
		String there = text(page.text(), printed, start, end);
		int around = before != Matching.NOWHERE ? before : behind;
		changes.add(new ProofChange(there.isEmpty() ? Sort.MISSING : Sort.CHANGED, ChangedWords.kind(words, there), words, there,
				Optional.of(new Span(draft.get(from).span().start(), draft.get(to - 1).span().end())), before(draft, draftText, from),
				behind(draft, draftText, to), around == Matching.NOWHERE ? "" : where(around)));
	}

	/** @param before and behind where the words around stand @param most so many words may stand for them */
	private Span inPlaceOf(int before, int behind, int most) {
		if (before != Matching.NOWHERE && behind > before && behind - before - 1 <= most && areFree(before + 1, behind))
			return new Span(before + 1, behind);
		if (before != Matching.NOWHERE) return new Span(before + 1, endBehind(before + 1, most - LONGEST));
		return behind == Matching.NOWHERE ? new Span(0, 0) : new Span(startBefore(behind, most - LONGEST), behind);
	}

	private boolean areFree(int from, int to) {
		for (int at = from; at < to; at++) if (!isFree(at)) return false;
		return true;
	}

	private boolean isSameBlock(int word, int other) {
		return word >= 0 && word < draft.size() && draft.get(word).block() == draft.get(other).block();
	}

	/** Hyphens, lost and put-in blanks: the same letters. Figures have to be set as they were. */
	private boolean isSame(int from, int to, int start, int end) {
		String there = printed.subList(start, end).stream().map(ProofWord::key).collect(Collectors.joining());
		return draft.subList(from, to).stream().noneMatch(ProofWord::hasDigit)
				&& draft.subList(from, to).stream().map(ProofWord::key).collect(Collectors.joining()).equals(there);
	}

	private boolean isFree(int place) {
		return place >= 0 && place < printed.size() && matching.inDraft(place) == Matching.NOWHERE && !told.get(place);
	}

	private int endBehind(int start, int most) {
		int end = start;
		while (end - start < most && isFree(end)) end++;
		return end;
	}

	private int startBefore(int end, int most) {
		int start = end;
		while (end - start < most && isFree(start - 1)) start--;
		return start;
	}

	/** Words that the page has between two that follow one another in the draft. */
	private void tellAddedBehind(int word) {
		int place = matching.onPage(word);
		boolean followed = isSameBlock(word + 1, word) && matching.onPage(word + 1) != Matching.NOWHERE;
		if (!followed || !isFree(place + 1)) return;
		int end = place + 1;
		while (isFree(end)) end++;
		if (end != matching.onPage(word + 1)) return;
		add(place + 1, end);
	}

	private void add(int start, int end) {
		told.set(start, end);
		String words = text(page.text(), printed, start, end);
		changes.add(new ProofChange(Sort.ADDED, ChangedWords.kind("", words), "", words, Optional.empty(),
				before(printed, page.text(), start), behind(printed, page.text(), end), where(start)));
	}

	/** What the page has beside all that. Lines are told together that follow one another. */
	private void comparePage() {
		new PageEdges(page, pages, printed, this::isFree).find().forEach(edge -> {
			edges.add(text(page.text(), printed, edge.start(), edge.end()));
			told.set(edge.start(), edge.end());
		});
		int start = 0;
		for (int at = 0; at <= printed.size(); at++) {
			if (at < printed.size() && isFree(at)) continue;
			if (at > start) add(start, at);
			start = at + 1;
		}
	}

	private String where(int place) {
		return page.stretchAt(printed.get(place).span().start()).map(stretch -> stretch.locator().shown()).orElse("");
	}

	private static String text(String text, List<ProofWord> words, int from, int to) {
		if (from >= to) return "";
		return oneLine(text.substring(words.get(from).span().start(), words.get(to - 1).span().end()));
	}

	private static String before(List<ProofWord> words, String text, int at) {
		int from = at;
		while (from > 0 && at - from < AROUND && words.get(from - 1).block() == words.get(Math.min(at, words.size() - 1)).block()) from--;
		return text(text, words, from, at);
	}

	private static String behind(List<ProofWord> words, String text, int at) {
		int to = at;
		while (to < words.size() && to - at < AROUND && words.get(to).block() == words.get(at - 1).block()) to++;
		return text(text, words, at, to);
	}

	private static String oneLine(String words) {
		return words.replaceAll("\\s+", " ").strip();
	}
}
