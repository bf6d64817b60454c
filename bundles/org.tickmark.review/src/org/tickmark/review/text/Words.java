package org.tickmark.review.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.tickmark.draft.Span;

/**
 * A text as words, numbers and single marks, with typography levelled: marks that only look different are the same word.
 * Coarser than a detector's tokens, and stable: old drafts are compared by it for years.
 */
public final class Words {
	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
	private static final Pattern SPACES = Pattern.compile("[\u00A0\u2009\u202F]");

	private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Sen", "Sens", "Rep", "Reps", "Gov",
			"Govs", "Gen", "Lt", "Col", "Capt", "Maj", "Sgt", "Adm", "Pres", "St", "Mt", "Ft", "No", "vs");

	private final String text;
	private final List<Span> spans = new ArrayList<>();
	private final List<String> words = new ArrayList<>();
	/** Alike words have the same number, for comparing one text with many passages. Made when a number is asked for first. */
	private final Map<String, Integer> numbers = new HashMap<>();
	private int[] numberAt = new int[0];

	Words(String text) {
		this.text = text;
		for (int at = 0; at < text.length();) {
			int c = text.codePointAt(at);
			int end = at + Character.charCount(c);
			if (Character.isLetterOrDigit(c)) end = wordEnd(end);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) add(new Span(at, end));
			at = end;
		}
	}

	/** The sentences of a text that hold a place, without the marks behind them. */
	public static Span sentenceAt(Span place, String text) {
		int start = text.lastIndexOf('\n', place.start() - 1) + 1;
		int end = text.indexOf('\n', place.end());
		Words words = new Words(text.substring(start, end < 0 ? text.length() : end));
		Optional<WordRange> held = WordRange.of(new Span(place.start() - start, place.end() - start), words);
		if (held.isEmpty()) return place;
		int first = held.get().first();
		while (!words.startsSentence(first)) first--;
		int last = held.get().last();
		while (!words.startsSentence(last + 1)) last++;
		while (last > held.get().last() && !words.isWord(last)) last--;
		return new Span(start + words.span(first).start(), start + words.span(last).end()).union(place);
	}

	int size() {
		return words.size();
	}

	String get(int word) {
		return words.get(word);
	}

	List<String> all() {
		return words;
	}

	/** How many different words there are: all numbers are below. */
	int numbered() {
		if (numberAt.length == 0) {
			numberAt = new int[words.size()];
			for (int i = 0; i < numberAt.length; i++) {
				int next = numbers.size();
				numberAt[i] = numbers.computeIfAbsent(words.get(i), first -> next);
			}
		}
		return numbers.size();
	}

	/** @return -1 if the word is not in this text */
	int numberOf(String word) {
		numbered();
		return numbers.getOrDefault(word, -1);
	}

	/** Once {@link #numbered()} was asked for. */
	int number(int word) {
		return numberAt[word];
	}

	Span span(int word) {
		return spans.get(word);
	}

	List<String> in(WordRange range) {
		return words.subList(range.first(), range.last() + 1);
	}

	Span span(WordRange range) {
		return spans.get(range.first()).union(spans.get(range.last()));
	}

	/** Whether it is a word or a number, not a mark. */
	boolean isWord(int word) {
		return Character.isLetterOrDigit(words.get(word).codePointAt(0));
	}

	/** Whether it is a mark that says nothing by itself, as "%" and "$" do. */
	boolean isPunctuation(int word) {
		return ".,;:!?\"()[]\u2026".contains(words.get(word));
	}

	/** Whether it is a dash that no word touches from the left but a figure from the right. */
	boolean isMinus(int word) {
		boolean beforeFigure = word + 1 < size() && touchesPrevious(word + 1) && Character.isDigit(words.get(word + 1).codePointAt(0));
		return words.get(word).equals("-") && beforeFigure && !(touchesPrevious(word) && isWord(word - 1));
	}

	/** Whether no space stands between it and the word before. */
	boolean touchesPrevious(int word) {
		return word > 0 && spans.get(word - 1).end() == spans.get(word).start();
	}

	/** Whether a line end stands between it and the word before. */
	boolean startsLine(int word) {
		return word == 0
				|| text.substring(spans.get(word - 1).end(), spans.get(word).start()).chars().anyMatch(c -> c == '\n' || c == '\r');
	}

	/** Whether it is the first one behind a full stop or the like; so is what would follow the last word. */
	boolean startsSentence(int word) {
		if (word == 0 || word >= size() || startsLine(word)) return true;
		if (Character.isLowerCase(words.get(word).codePointAt(0)) || closes(word)) return false;
		int last = word - 1;
		while (last > 0 && closes(last)) last--;
		return ".!?\u2026".contains(words.get(last)) && !(last == word - 1 && isShort(last));
	}

	/** Whether a mark belongs to what stands before it. */
	private boolean closes(int word) {
		return touchesPrevious(word) && "\")]".contains(words.get(word));
	}

	/** Whether a full stop stands behind a title or an initial, with the name still to come. */
	private boolean isShort(int stop) {
		if (stop == 0 || !words.get(stop).equals(".") || !touchesPrevious(stop)) return false;
		String before = words.get(stop - 1);
		return before.length() == 1 && Character.isUpperCase(before.charAt(0)) || TITLES.contains(before);
	}

	/** Whether one of these words starts a sentence, both ends included. */
	boolean hasSentenceStart(int first, int last) {
		return IntStream.rangeClosed(first, last).anyMatch(this::startsSentence);
	}

	/** The first word that ends behind the offset; {@link #size()} if none does. */
	int firstEndingAfter(int offset) {
		int low = 0;
		int high = spans.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (spans.get(middle).end() > offset) high = middle;
			else low = middle + 1;
		}
		return low;
	}

	/** The last word that starts before the offset; -1 if none does. */
	int lastStartingBefore(int offset) {
		int word = firstEndingAfter(offset);
		return word < size() && spans.get(word).start() < offset ? word : word - 1;
	}

	private void add(Span span) {
		spans.add(span);
		words.add(level(span.in(text)));
	}

	/**
	 * Apostrophes inside words and separators inside numbers belong to them, so that "1,000" and "1.000" are one word each;
	 * so do places where a word may be divided.
	 */
	private int wordEnd(int from) {
		int at = from;
		while (at < text.length()) {
			int c = text.codePointAt(at);
			boolean inside = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || joins(at);
			if (!inside) return at;
			at += Character.charCount(c);
		}
		return at;
	}

	private boolean joins(int at) {
		if (at + 1 >= text.length()) return false;
		char before = text.charAt(at - 1);
		char after = text.charAt(at + 1);
		return switch (text.charAt(at)) {
			case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
			case ',', '.', ':' -> Character.isDigit(before) && Character.isDigit(after);
			case '\u00A0', '\u2009', '\u202F' -> Character.isDigit(before) && startsThousand(at + 1);
			default -> Character.getType(text.charAt(at)) == Character.FORMAT && Character.isLetterOrDigit(after);
		};
	}

	/** Three figures and no more, as behind the narrow space that some houses set for the comma of thousands. */
	private boolean startsThousand(int at) {
		int end = at;
		while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
		return end == at + 3;
	}

	private static String level(String word) {
		return switch (word) {
			case "\u201C", "\u201D", "\u201E", "\u201F", "\u00AB", "\u00BB", "\u2018", "\u2019", "\u201A", "\u2039", "\u203A", "'",
					"`" -> "\"";
			case "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212" -> "-";
			default -> word.chars().allMatch(c -> c < 0x80) ? word : plain(word);
		};
	}

	private static String plain(String word) {
		String composed = Normalizer.normalize(word, Normalizer.Form.NFC).replace('\u2019', '\'');
		return SPACES.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(",");
	}

	/** The form in which words that differ only in upper and lower case are alike. */
	String lower(int word) {
		return words.get(word).toLowerCase(Locale.ROOT);
	}
}
