package org.tickmark.dossier.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Cuts a line of text into words as they are compared. A word is divided at hyphens, since "cease-fire" and "cease fire" are one, and
 * a contraction into the words that it stands for.
 */
final class WordReader {
	private static final Map<String, String> RESTS = Map.of("m", "am", "re", "are", "ve", "have", "ll", "will", "d", "'d", "s", "'s");
	private static final Map<String, String> IRREGULAR = Map.of("wo", "will", "ca", "can", "sha", "shall", "ai", "is");
	/** Written together and said as two. @see #MERGED_AT */
	private static final Map<String, List<String>> MERGED = Map.of("cannot", List.of("can", "not"), "gonna", List.of("going", "to"),
			"wanna", List.of("want", "to"), "gotta", List.of("got", "to"));
	private static final int MERGED_AT = 3;
	private static final Map<Character, String> SIGNS = Map.of('%', "percent", '&', "and", '$', "dollar", '\u20AC', "euro", '\u00A3',
			"pound", '\u00B0', "degree");
	private static final Set<String> ABBREVIATED = Set.of("mr", "mrs", "ms", "dr", "st", "prof", "sen", "rep", "gov", "gen", "vs", "no");

	private final String text;
	private final List<Word> words;
	private final UnaryOperator<String> keys;
	private int end;
	private boolean bracketed;
	private boolean startsSentence = true;
	private boolean startsLine = true;
	private boolean afterDots;
	private boolean shouts;
	private boolean divided;

	/** @param words to add to */
	WordReader(String text, List<Word> words) {
		this(text, words, Spelling::key);
	}

	/** @param keys as {@link Spelling#key} has them, for who remembers them */
	WordReader(String text, List<Word> words, UnaryOperator<String> keys) {
		this.keys = keys;
		this.text = text;
		this.words = words;
	}

	/** Of one line after another. @param goesOn whether it continues a sentence of the line before */
	void read(int from, int to, boolean goesOn) {
		end = to;
		startsLine = true;
		startsSentence = !goesOn || words.isEmpty() || words.getLast().is(Word.ENDS);
		shouts = shouts(from, to);
		bracketed = false;
		int at = from;
		while (at < to) at = step(at);
		divided = isDivided(from, to);
	}

	private boolean isDivided(int from, int to) {
		int last = to - 1;
		while (last > from && Character.isWhitespace(text.charAt(last))) last--;
		return last > from && "-\u00AD\u2010".indexOf(text.charAt(last)) >= 0 && Character.isLetter(text.charAt(last - 1));
	}

	private int step(int at) {
		int c = text.codePointAt(at);
		if (c == ' ') return at + 1;
		if (Character.isLetterOrDigit(c)) return word(at);
		switch (c) {
			case '[' -> bracketed = true;
			case ']' -> bracketed = false;
			case '\u2026' -> dots();
			case '.' -> {
				if (text.startsWith("...", at) || text.startsWith(". . .", at)) {
					dots();
					return text.startsWith("...", at) ? at + 3 : at + 5;
				}
				ends(at);
			}
			case '!', '?' -> ends(at);
			case '-', '\u2013', '\u2014' -> {
				if (isMinus(at)) add(at, at + 1, "minus");
				else if (!Character.isLetterOrDigit(at + 1 < end ? text.charAt(at + 1) : ' ')) mark(Word.BROKEN);
			}
			default -> {
				String sign = c < 0x10000 ? SIGNS.get((char) c) : null;
				if (sign != null) add(at, at + 1, sign);
			}
		}
		return at + Character.charCount(c);
	}

	private void dots() {
		afterDots = true;
		mark(Word.BROKEN);
	}

	private void ends(int at) {
		startsSentence = true;
		if (words.isEmpty()) return;
		Word last = words.getLast();
		boolean initial = last.end() == at && last.end() - last.start() == 1 && last.is(Word.UPPER) && !last.key().equals("i");
		if (initial || last.end() == at && ABBREVIATED.contains(last.key()) && text.charAt(at) == '.') startsSentence = false;
		else mark(Word.ENDS);
	}

	private void mark(int mark) {
		if (words.isEmpty() || startsLine) return;
		Word last = words.removeLast();
		words.add(new Word(last.start(), last.end(), last.key(), last.marks() | mark));
	}

	private boolean isMinus(int at) {
		boolean before = at == 0 || Character.isWhitespace(text.charAt(at - 1));
		return before && at + 1 < end && Character.isDigit(text.charAt(at + 1));
	}

	private int word(int from) {
		int initials = initialsEnd(from);
		if (initials > from) {
			add(from, initials, text.substring(from, initials).replace(".", "").toLowerCase(Locale.ROOT));
			return initials;
		}
		int to = from;
		while (to < end && isPlain(text.charAt(to))) to++;
		// Most words are nothing but letters, and known: all else is asked of the others.
		boolean plain = to > from && (to == end || !isInside(from, to));
		while (to < end && isInside(from, to)) to += Character.charCount(text.codePointAt(to));
		if (Character.isDigit(text.charAt(from))) return figure(from, to);
		if (!isSic(from, to) && !(plain && known(from, to))) split(from, to, text.substring(from, to).replace("[", "").replace("]", ""));
		return to;
	}

	private static boolean isPlain(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
	}

	/** Adds a word that nothing is to be split off from, or joined to. */
	private boolean known(int from, int to) {
		if (startsLine && divided) return false;
		String key = keys.apply(text.substring(from, to));
		if (MERGED.containsKey(key)) return false;
		add(from, to, key);
		return true;
	}

	/** "15" of "15km", whole "1,000.5", "2nd", "1990s". */
	private int figure(int from, int to) {
		int digits = from;
		while (digits < to && !Character.isLetter(text.charAt(digits))) digits++;
		while (!Character.isDigit(text.charAt(digits - 1))) digits--;
		String rest = text.substring(digits, to);
		String figure = text.substring(from, digits);
		String plain = FigureWords.key(figure, rest);
		if (!plain.isEmpty()) {
			add(from, to, plain);
			return to;
		}
		add(from, digits, FigureWords.key(figure, ""));
		return digits;
	}

	private void split(int from, int to, String word) {
		String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
		List<String> merged = MERGED.get(lower);
		int apostrophe = lower.lastIndexOf('\'');
		if (merged != null) both(from, Math.min(from + MERGED_AT, to), to, merged.getFirst(), merged.getLast());
		else if (lower.endsWith("n't") && lower.length() > 3) {
			String verb = lower.substring(0, lower.length() - 3);
			both(from, to - 3, to, IRREGULAR.getOrDefault(verb, verb), "not");
		} else if (apostrophe > 0 && RESTS.containsKey(lower.substring(apostrophe + 1)))
			both(from, to - (lower.length() - apostrophe), to, keys.apply(word.substring(0, apostrophe)),
					RESTS.getOrDefault(lower.substring(apostrophe + 1), ""));
		else if (startsLine && divided && !words.isEmpty() && Character.isLowerCase(word.charAt(0))) join(to, word);
		else add(from, to, keys.apply(word));
	}

	/** The halves of a word that the end of a line divides. */
	private void join(int to, String rest) {
		Word first = words.removeLast();
		String word = text.substring(first.start(), first.end()) + rest;
		words.add(new Word(first.start(), to, keys.apply(word), first.marks() & ~(Word.BROKEN | Word.ENDS)));
		startsLine = false;
		startsSentence = false;
	}

	private void both(int from, int cut, int to, String first, String second) {
		add(from, cut, first);
		add(cut, to, second);
	}

	private boolean isSic(int from, int to) {
		boolean inside = from > 0 && "[(".indexOf(text.charAt(from - 1)) >= 0 && to < end && "])".indexOf(text.charAt(to)) >= 0;
		return inside && text.substring(from, to).equalsIgnoreCase("sic");
	}

	/** "U.S." */
	private int initialsEnd(int from) {
		int at = from;
		while (at + 1 < end && Character.isUpperCase(text.charAt(at)) && text.charAt(at + 1) == '.') at += 2;
		return at >= from + 4 ? at : from;
	}

	private boolean isInside(int from, int at) {
		int c = text.codePointAt(at);
		if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) return true;
		if (at == from || at + 1 >= end) return false;
		char before = text.charAt(at - 1);
		char after = text.charAt(at + 1);
		return switch (c) {
			case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
			case ',', '.' -> Character.isDigit(before) && Character.isDigit(after);
			// "[h]e"
			case ']' -> Character.isLetter(before) && Character.isLetter(after);
			default -> c == '\u00AD' && Character.isLetter(after);
		};
	}

	/** Without a small letter capitals say nothing. */
	private boolean shouts(int from, int to) {
		for (int i = from; i < to; i++) if (Character.isLowerCase(text.charAt(i))) return false;
		return true;
	}

	private void add(int from, int to, String key) {
		boolean upper = !shouts && Character.isUpperCase(text.codePointAt(from));
		int marks = (startsSentence ? Word.STARTS : 0) | (startsLine ? Word.LINE : 0) | (afterDots ? Word.AFTER_DOTS : 0)
				| (bracketed ? Word.BRACKETED : 0) | (upper ? Word.UPPER : 0) | (upper && !startsSentence ? Word.CAPITAL : 0);
		words.add(new Word(from, to, key, marks));
		startsSentence = false;
		startsLine = false;
		afterDots = false;
	}
}
