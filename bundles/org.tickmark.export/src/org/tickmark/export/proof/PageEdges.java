package org.tickmark.export.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import org.tickmark.dossier.SourceText;
import org.tickmark.draft.Span;

/**
 * Finds what stands on pages and belongs to no story: heads, folios, "continued on page 7". A sentence that was added at the foot of a page
 * must not be taken for one, so that whatever ends like a sentence is none.
 */
final class PageEdges {
	private static final int LONGEST = 14;
	private static final Pattern CONTINUED = Pattern.compile("(?i)\\W*(?:story\\s+)?(?:continued|continues|continue|turn|cont\\.?)"
			+ "\\s+(?:on|from|to)?\\s*(?:page|p\\.)?\\s*\\w{1,5}\\W*");
	private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?\u2026][\\s\\p{Pf}\"')]*");
	private static final int SMALL = 3;

	private final SourceText page;
	private final boolean pages;
	private final List<ProofWord> words;
	private final IntPredicate free;
	private final Map<String, Integer> times = new HashMap<>();

	/** @param pages whether it is on pages @param free whether a word of the page is none of the draft's */
	PageEdges(SourceText page, boolean pages, List<ProofWord> words, IntPredicate free) {
		this.page = page;
		this.pages = pages;
		this.words = words;
		this.free = free;
	}

	/** Words from and to, in the order of the page. */
	List<Span> find() {
		List<Span> blocks = blocks();
		for (Span block : blocks) times.merge(key(block), 1, Integer::sum);
		List<Span> edges = new ArrayList<>();
		for (int at = 0; at < blocks.size(); at++) {
			Span block = blocks.get(at);
			if (!isFree(block)) continue;
			boolean again = block.length() <= LONGEST && times.getOrDefault(key(block), 0) > 1;
			if (again || CONTINUED.matcher(text(block)).matches() || pages && isFurniture(block) && isAtEdge(blocks, at)) edges.add(block);
		}
		return edges;
	}

	private boolean isAtEdge(List<Span> blocks, int at) {
		return reaches(blocks, at, -1) || reaches(blocks, at, 1);
	}

	/** Whether nothing but such lines stands between it and an end of its page. */
	private boolean reaches(List<Span> blocks, int from, int step) {
		String here = where(blocks.get(from));
		for (int at = from + step; at >= 0 && at < blocks.size() && where(blocks.get(at)).equals(here); at += step)
			if (!isFree(blocks.get(at)) || !isFurniture(blocks.get(at))) return false;
		return true;
	}

	/** A few words as titles are written, or with a number; no sentence. */
	private boolean isFurniture(Span block) {
		String text = text(block);
		if (block.length() > LONGEST || SENTENCE.matcher(text).matches()) return false;
		boolean number = words.get(block.start()).hasDigit() || words.get(block.end() - 1).hasDigit();
		return number || words.subList(block.start(), block.end()).stream().allMatch(this::isTitled);
	}

	private boolean isTitled(ProofWord word) {
		return word.key().length() <= SMALL || !Character.isLowerCase(page.text().codePointAt(word.span().start()));
	}

	private boolean isFree(Span block) {
		for (int at = block.start(); at < block.end(); at++) if (!free.test(at)) return false;
		return true;
	}

	private String key(Span block) {
		var key = new StringBuilder();
		for (int at = block.start(); at < block.end(); at++) key.append(words.get(at).hasDigit() ? "#" : words.get(at).key()).append(' ');
		return key.toString();
	}

	/** With the marks that the line has at its end. */
	private String text(Span block) {
		int from = words.get(block.start()).span().start();
		int end = page.text().indexOf('\n', words.get(block.end() - 1).span().end());
		return page.text().substring(from, end < 0 ? page.text().length() : end);
	}

	private String where(Span block) {
		return page.stretchAt(words.get(block.start()).span().start()).map(stretch -> stretch.locator().shown()).orElse("");
	}

	private List<Span> blocks() {
		List<Span> blocks = new ArrayList<>();
		int start = 0;
		for (int at = 1; at <= words.size(); at++) {
			if (at < words.size() && words.get(at).block() == words.get(start).block()) continue;
			if (at <= words.size()) blocks.add(new Span(start, at));
			start = at;
		}
		return words.isEmpty() ? List.of() : blocks;
	}
}
