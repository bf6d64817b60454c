package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * The words of one quotation, so that they can be compared with those of another: case, marks and kind of apostrophe do not count.
 *
 * @param ends numbers of the words that parts begin with, or end before
 */
record QuotedWords(Saying saying, List<String> words, List<Span> spans, Set<Integer> ends) {
	private static final Pattern MARKED = Pattern.compile("\u201C([^\u201C\u201D\"]++)\u201D|\"([^\u201C\u201D\"]++)\"");

	static QuotedWords of(Prose prose, Saying saying) {
		List<String> words = new ArrayList<>();
		List<Span> spans = new ArrayList<>();
		Set<Integer> ends = new HashSet<>(Set.of(0));
		for (Span part : saying.isDirect() ? saying.claim().spans() : marked(prose, saying.claim().span())) {
			for (Span word : wordsIn(prose.draft().text(), part)) {
				words.add(prose.textOf(word).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
				spans.add(word);
			}
			ends.add(words.size());
		}
		// As small as can be: a draft may hold hundreds of thousands, and all are kept to the end.
		return new QuotedWords(saying, List.copyOf(words), List.copyOf(spans), Set.copyOf(ends));
	}

	/** What stands between marks in a clause that is only partly quoted; its last mark may be behind it. */
	private static List<Span> marked(Prose prose, Span clause) {
		String text = prose.draft().text();
		int end = Math.min(text.length(), clause.end() + 2);
		// Most clauses have no mark.
		if (text.indexOf('\u201C', clause.start(), end) < 0 && text.indexOf('"', clause.start(), end) < 0) return List.of();
		var marked = MARKED.matcher(text).region(clause.start(), end);
		List<Span> parts = new ArrayList<>();
		while (marked.find()) {
			int group = marked.start(1) >= 0 ? 1 : 2;
			parts.add(new Span(marked.start(group), marked.end(group)));
		}
		return parts;
	}

	/** Whether nothing of a part is left over before or behind these words. */
	boolean isWhole(int from, int to) {
		return ends.contains(from) && ends.contains(to);
	}

	/** Whether a part begins or ends before this word. */
	boolean isEdge(int word) {
		return ends.contains(word);
	}

	/** Letters and numbers in a row, with an apostrophe between two letters: "don't", "1990s". */
	private static List<Span> wordsIn(String text, Span part) {
		List<Span> words = new ArrayList<>();
		int at = part.start();
		while (at < part.end()) {
			int end = endOf(text, at, part.end(), true);
			if (end == at) {
				at += Character.charCount(text.codePointAt(at));
				continue;
			}
			int more = end;
			while (more > 0) {
				end = more;
				boolean apostrophe = end < part.end() && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019');
				more = apostrophe && endOf(text, end + 1, part.end(), false) > end + 1 ? endOf(text, end + 1, part.end(), false) : 0;
			}
			words.add(new Span(at, end));
			at = end;
		}
		return words;
	}

	private static int endOf(String text, int start, int limit, boolean numbers) {
		int end = start;
		while (end < limit) {
			char c = text.charAt(end);
			if (c >= 'a' && c <= 'z') {
				end++;
				continue;
			}
			int whole = text.codePointAt(end);
			if (!Character.isLetter(whole) && !(numbers && isNumber(whole))) break;
			end += Character.charCount(whole);
		}
		return Math.min(end, limit);
	}

	private static boolean isNumber(int c) {
		int type = Character.getType(c);
		return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
	}

	int size() {
		return words.size();
	}

	/** Three words in a row; two of them are equal where all words are. */
	record Three(String first, String second, String third) {
		/** As of any record, but asked for each word that anybody says. */
		@Override
		public int hashCode() {
			return (first.hashCode() * 31 + second.hashCode()) * 31 + third.hashCode();
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Three three && first.equals(three.first) && second.equals(three.second) && third.equals(three.third);
		}
	}

	Three three(int from) {
		return new Three(words.get(from), words.get(from + 1), words.get(from + 2));
	}

	/** How many words in a row are the same in both. */
	int sharedWith(QuotedWords other, int here, int there) {
		int shared = 0;
		while (here + shared < size() && there + shared < other.size() && words.get(here + shared).equals(other.words.get(there + shared)))
			shared++;
		return shared;
	}

	/** How many words in a row are the same in both, counted back from before the two places. */
	int sharedBefore(QuotedWords other, int here, int there) {
		int shared = 0;
		while (shared < here && shared < there && words.get(here - shared - 1).equals(other.words.get(there - shared - 1))) shared++;
		return shared;
	}

	/** Where the words stand, or where they would: then both neighbours. */
	Span placeOf(int from, int to) {
		return from < to ? span(from, to) : span(Math.max(0, from - 1), from + 1);
	}

	/** Whether the writer says that something was left out or put in there, as is allowed. */
	boolean isCut(int from, int to) {
		// What the other has there stands between two parts, outside the marks.
		if (from == to && ends.contains(from)) return true;
		int start = !ends.contains(from) ? spans.get(from - 1).end() : from < size() ? spans.get(from).start() : spans.getLast().end();
		int end = !ends.contains(to) ? spans.get(to).start() : to > 0 ? spans.get(to - 1).end() : start;
		String around = new Span(start, Math.max(start, end)).in(saying.prose().draft().text());
		return around.contains("[") || around.contains("]") || around.contains("\u2026") || around.contains("..") || around.contains(". .")
				|| around.contains("\u201D") || around.contains("\"") || around.contains("''");
	}

	String text(int from, int to) {
		return from == to ? "" : span(from, to).in(saying.prose().draft().text());
	}

	Span span(int from, int to) {
		return spans.get(from).union(spans.get(Math.min(to, size()) - 1));
	}

	/** Whether a name says who speaks. */
	boolean isNamed() {
		String surname = saying.surname();
		return !surname.isEmpty() && (saying.isPronoun() ? saying.attribution().speaker().flatMap(speaker -> speaker.resolved()).isPresent()
				: Character.isUpperCase(saying.speakerWords().charAt(0)));
	}

	/** One name may be longer than the other. */
	boolean isOfSameSpeaker(QuotedWords other) {
		if (!isNamed() || !other.isNamed()) return false;
		String here = saying.name().toLowerCase(Locale.ROOT);
		String there = other.saying.name().toLowerCase(Locale.ROOT);
		return here.contains(other.saying.surname()) || there.contains(saying.surname());
	}
}
