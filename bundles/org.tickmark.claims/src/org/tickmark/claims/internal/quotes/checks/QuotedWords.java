package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** The words of one quotation, so that they can be compared with those of another: case, marks and kind of apostrophe do not count. */
record QuotedWords(Saying saying, List<String> words, List<Span> spans) {
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['\\u2019][\\p{L}]++)*+");

	static QuotedWords of(Prose prose, Saying saying) {
		List<String> words = new ArrayList<>();
		List<Span> spans = new ArrayList<>();
		for (Span part : saying.claim().spans()) {
			Matcher matcher = WORD.matcher(prose.draft().text()).region(part.start(), part.end());
			while (matcher.find()) {
				words.add(matcher.group().toLowerCase(Locale.ROOT).replace('\u2019', '\''));
				spans.add(new Span(matcher.start(), matcher.end()));
			}
		}
		return new QuotedWords(saying, words, spans);
	}

	int size() {
		return words.size();
	}

	String run(int from, int length) {
		return String.join(" ", words.subList(from, from + length));
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
		int start = from > 0 ? spans.get(from - 1).end() : spans.get(from).start();
		int end = to < size() ? spans.get(to).start() : spans.getLast().end();
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
