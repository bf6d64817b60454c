package org.tickmark.claims.internal.prose;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Tells quotation marks from apostrophes, primes and ditto marks, and what each may do at its place. */
public final class MarkScanner {
	/** Begin with an apostrophe; typesetting programs turn it the wrong way round. */
	private static final WordSet ELISIONS = WordSet.of("em", "til", "cause", "tis", "twas", "n", "bout", "round", "cept", "nuff", "neath",
			"twere", "cuz", "coz", "cos", "s", "ll", "re", "ve");

	private static final int LONGEST_ATTRIBUTE = 200;
	private static final int LONGEST_NAME = 20;
	/** In digits; a year may end a quotation. */
	private static final int LONGEST_INCHES = 3;
	/** In one quotation: "the mills’ dams". */
	private static final int MOST_APOSTROPHES = 8;
	/** Of a paragraph; one that has more is no prose, and nobody speaks in it. */
	private static final int MOST = 20_000;

	private final String text;
	private final int start;
	private final int end;
	private final List<MarkSign> signs = new ArrayList<>();
	/** Whether the last double mark is a bent one that opens, whatever single ones have stood behind it. */
	private boolean inCurly;

	/** Marks that belong together. German and Swedish habits are read too: which of two marks opens is seen from their place. */
	public enum MarkKind {
		CURLY, STRAIGHT, TICKS, ANGLE, SINGLE_ANGLE, SINGLE_CURLY, SINGLE_STRAIGHT;

		/** What an apostrophe is mistaken for; such a mark is never reported as closing nothing. */
		public boolean single() {
			return this == SINGLE_CURLY || this == SINGLE_STRAIGHT;
		}

		private boolean ofEnglish() {
			return this == CURLY || this == STRAIGHT || this == TICKS;
		}

		/** Whether only the type tells the two apart: straight or bent, both double or both single. */
		public boolean isLike(MarkKind other) {
			return ofEnglish() && other.ofEnglish() || single() && other.single();
		}
	}

	/**
	 * One quotation mark as it stands.
	 *
	 * @param opens whether its shape or place lets it open
	 * @param closes whether its shape or place lets it close; where both hold, what is open decides
	 */
	public record MarkSign(Span span, MarkKind kind, boolean opens, boolean closes) { }

	private MarkScanner(String text, Span paragraph) {
		this.text = text;
		this.start = paragraph.start();
		this.end = paragraph.end();
	}

	/** In text order. */
	public static List<MarkSign> signsIn(String text, Span paragraph) {
		var scanner = new MarkScanner(text, paragraph);
		int at = paragraph.start();
		while (at < paragraph.end() && scanner.signs.size() < MOST) at += scanner.scan(at);
		return scanner.signs;
	}

	private int scan(int at) {
		if (isOfTag(at)) return 1;
		return switch (text.charAt(at)) {
			case '\u201C' -> byShape(at, MarkKind.CURLY, true);
			case '\u201D' -> isTurnedPrime(at) ? 1 : byShape(at, MarkKind.CURLY, false);
			case '\u201E', '\u201F' -> add(at, 1, MarkKind.CURLY, true, false);
			case '\u00AB' -> byShape(at, MarkKind.ANGLE, true);
			case '\u00BB' -> byShape(at, MarkKind.ANGLE, false);
			case '\u2039' -> byShape(at, MarkKind.SINGLE_ANGLE, true);
			case '\u203A' -> byShape(at, MarkKind.SINGLE_ANGLE, false);
			case '"' -> attribute(at) > 0 ? attribute(at) : isPrime(at) ? 1 : byPlace(at, 1, MarkKind.STRAIGHT);
			case '`' -> charAt(at + 1) == '`' ? add(at, 2, MarkKind.TICKS, true, false) : 1;
			case '\u2033', '\u2034' -> closingTicks(at);
			case '\u2018', '\u201A' -> closesTurned(at) ? closingSingle(at, MarkKind.SINGLE_CURLY) : isElision(at) ? 1 : openingSingle(at);
			case '\u2019' -> closesDouble(at) ? add(at, 2, MarkKind.CURLY, false, true) : closingSingle(at, MarkKind.SINGLE_CURLY);
			case '\'' -> apostrophes(at);
			default -> 1;
		};
	}

	/** A mark whose shape says what it does, unless its place says the opposite: none opens before a space behind a word. */
	private int byShape(int at, MarkKind kind, boolean opening) {
		boolean opens = leansRight(at, 1);
		boolean closes = leansLeft(at, 1) || opening && closesLate(at, kind);
		if (opening) return add(at, 1, kind, !closes, closes);
		return add(at, 1, kind, opens, !opens);
	}

	/** "“It leaks, “ she said": a space stands on either side, and a quotation is open that a comma or full stop ends. */
	private boolean closesLate(int at, MarkKind kind) {
		boolean open = !signs.isEmpty() && signs.getLast().kind() == kind && signs.getLast().opens() && !signs.getLast().closes();
		return open && isSpace(charAt(at + 1)) && isSpace(charAt(at - 1)) && ",.!?\u2026".indexOf(charAt(at - 2)) >= 0;
	}

	private int byPlace(int at, int length, MarkKind kind) {
		boolean opens = leansRight(at, length);
		boolean closes = leansLeft(at, length);
		return add(at, length, kind, opens || !closes, closes || !opens);
	}

	/** "‘the mill‘, she said": turned the wrong way, where a single one is open. */
	private boolean closesTurned(int at) {
		return !signs.isEmpty() && signs.getLast().kind() == MarkKind.SINGLE_CURLY && signs.getLast().opens()
				&& !isSpace(charAt(at - 1)) && isOuterBehind(charAt(at + 1));
	}

	private int openingSingle(int at) {
		if (charAt(at + 1) == '\u2018') return add(at, 2, MarkKind.CURLY, true, false);
		return isSpace(charAt(at + 1)) ? 1 : add(at, 1, MarkKind.SINGLE_CURLY, true, false);
	}

	/** Some agencies' systems close with the sign of an inch what they opened with two ticks, and with three strokes what they opened with three. */
	private int closingTicks(int at) {
		boolean opened = !signs.isEmpty() && signs.getLast().kind() == MarkKind.TICKS && signs.getLast().opens();
		return opened && leansLeft(at, 1) && !Character.isDigit(charAt(at - 1)) ? add(at, 1, MarkKind.TICKS, false, true) : 1;
	}

	/** "“It leaks,’’ she said": two single marks for a double one, where a double one is open last. */
	private boolean closesDouble(int at) {
		if (charAt(at + 1) != '\u2019' || charAt(at + 2) == '\u2019' || !leansLeft(at, 2)) return false;
		int last = signs.size() - 1;
		while (last >= 0 && signs.size() - last <= MOST_APOSTROPHES && signs.get(last).kind() == MarkKind.SINGLE_CURLY && signs.get(last).closes()) last--;
		return last >= 0 && signs.get(last).kind() == MarkKind.CURLY && signs.get(last).opens();
	}

	private int closingSingle(int at, MarkKind kind) {
		boolean insideWord = Character.isLetterOrDigit(charAt(at + 1));
		if (insideWord || isSpace(charAt(at - 1))) return 1;
		return add(at, 1, kind, false, true);
	}

	private int apostrophes(int at) {
		int length = 1;
		while (length < 3 && charAt(at + length) == '\'') length++;
		if (length == 3 && leansLeft(at, 3)) return closingSingle(at, MarkKind.SINGLE_STRAIGHT);
		if (length >= 2) return byPlace(at, 2, MarkKind.TICKS);
		boolean opens = leansRight(at, 1) && !isElision(at);
		if (opens) return add(at, 1, MarkKind.SINGLE_STRAIGHT, true, false);
		return closingSingle(at, MarkKind.SINGLE_STRAIGHT);
	}

	/** How far 'author="lee"' goes from its first mark on: markup left in the text, in which nobody speaks; 0 for any other mark. */
	private int attribute(int at) {
		if (charAt(at - 1) != '=' || !Character.isLetter(charAt(at - 2))) return 0;
		int close = at + 1;
		while (close < end && close - at < LONGEST_ATTRIBUTE && text.charAt(close) != '"' && text.charAt(close) != '\n') close++;
		return charAt(close) == '"' ? close + 1 - at : 0;
	}

	/** A mark in a tag that a copy left in, whose attribute may run over several lines: 'date="9 May', '">' and '" date='. */
	private boolean isOfTag(int at) {
		char mark = text.charAt(at);
		if (mark != '"' && mark != '\u201C' && mark != '\u201D') return false;
		if (charAt(at + 1) == '>' || charAt(at - 1) == '=' && Character.isLetter(charAt(at - 2)) && (mark != '"' || attribute(at) == 0)) return true;
		int name = at + 2;
		while (charAt(at + 1) == ' ' && name - at < LONGEST_NAME && (charAt(name) == '-' || Character.isLowerCase(charAt(name)))) name++;
		return name > at + 2 && charAt(name) == '=' && "\"\u201C\u201D'".indexOf(charAt(name + 1)) >= 0;
	}

	private boolean isElision(int at) {
		if (Character.isLetterOrDigit(charAt(at - 1))) return true;
		int stop = at + 1;
		while (stop < end && stop - at < 8 && Character.isLetterOrDigit(text.charAt(stop))) stop++;
		String word = text.substring(at + 1, stop);
		boolean decade = word.length() == 3 && Character.isDigit(word.charAt(0)) && word.charAt(2) == 's';
		boolean year = word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1)) && charAt(stop) != '\''
				&& charAt(stop) != '\u2019';
		return decade || year || ELISIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
	}

	/** Inches: 5'10", or a figure that no letter or stop parts from the mark while a unit's reading is possible. */
	private boolean isPrime(int at) {
		if (Character.getType(charAt(at - 1)) == Character.OTHER_NUMBER) return true;
		if (!Character.isDigit(charAt(at - 1))) return false;
		int i = at - 1;
		while (i > start && Character.isDigit(text.charAt(i))) i--;
		if (text.charAt(i) == '\'' || text.charAt(i) == '\u2019') return i > start && Character.isDigit(text.charAt(i - 1));
		return signs.stream().skip(Math.max(0, signs.size() - 1)).noneMatch(sign -> sign.kind() == MarkKind.STRAIGHT && sign.opens());
	}

	/** "A 7” pipe", "6’2” tall": what a typesetting program makes of inches, where no quotation is open. */
	private boolean isTurnedPrime(int at) {
		int figure = at;
		while (figure > start && at - figure < LONGEST_INCHES && Character.isDigit(text.charAt(figure - 1))) figure--;
		boolean inches = figure < at && at - figure < LONGEST_INCHES && !Character.isLetterOrDigit(charAt(figure - 1));
		boolean fraction = Character.getType(charAt(at - 1)) == Character.OTHER_NUMBER;
		return (inches || fraction) && charAt(at + 1) == ' ' && Character.isLowerCase(charAt(at + 2)) && !inCurly;
	}

	private boolean leansRight(int at, int length) {
		return isOuter(charAt(at - 1)) && !isSpace(charAt(at + length)) && !isStop(charAt(at + length));
	}

	private boolean leansLeft(int at, int length) {
		return !isOuter(charAt(at - 1)) && (isOuterBehind(charAt(at + length)));
	}

	private int add(int at, int length, MarkKind kind, boolean opens, boolean closes) {
		signs.add(new MarkSign(new Span(at, at + length), kind, opens, closes));
		if (!kind.single()) inCurly = kind == MarkKind.CURLY && opens;
		return length;
	}

	private char charAt(int offset) {
		return offset < start || offset >= end ? ' ' : text.charAt(offset);
	}

	private static boolean isOuter(char c) {
		return isSpace(c) || "([{-\u2013\u2014/:\u201C\u2018\u00AB\u2039\u201E\u201A\"'`".indexOf(c) >= 0;
	}

	private static boolean isOuterBehind(char c) {
		return isSpace(c) || isStop(c) || "-\u2013\u2014/'\"<[(".indexOf(c) >= 0;
	}

	private static boolean isStop(char c) {
		return ".,;:!?)]}\u2026\u201D\u2019\u00BB\u203A".indexOf(c) >= 0;
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
