package org.tickmark.claims.internal.minor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Figure;
import org.tickmark.draft.Span;

/** Numbers that count nothing, and counts that are named again: "all 52", of whom the sentence before told. */
final class Uncounted {
	/** Behind it: "four-star", "seven figures". */
	private static final Pattern IN_WORDS = Pattern.compile("-stars?\\b|[ -]figures?\\b(?! (?:who|in|from|of))");
	/** Before it: "one or two". */
	private static final Pattern ONE_OR = Pattern.compile("\\b(?:one|a week|a day) or $", Pattern.CASE_INSENSITIVE);
	/** Behind it: "two-tier wages", "hundreds if not thousands": of a kind, or no count. */
	private static final Pattern OF_A_KIND = Pattern.compile(
			"-(?:tier|tiered|way|sided|faced|fold|pronged|ply)\\b|,? if not (?:thousands|millions|billions)\\b");
	/** Before it: indexes, lists and ranks that have a number in their name. */
	private static final Pattern INDEX = Pattern.compile("(?:\\bFortune|\\bS\\.? ?& ?P\\.?|\\bFTSE|\\bRussell|\\bNikkei|\\bForbes|\\bNasdaq"
			+ "|\\b(?:enemy|priority|target) (?:No\\.|number|#)) ?$", Pattern.CASE_INSENSITIVE);
	/** Before it: those that were counted before. */
	private static final Pattern KNOWN = Pattern.compile("\\b(?:the|all|those|these) $", Pattern.CASE_INSENSITIVE);
	/** Before it: a name that numbers tell apart. */
	private static final Pattern NAMED = Pattern.compile("(?<=[\\p{L}\\p{N},'\u2019] )(\\p{Lu}\\p{Ll}+) $");
	private static final int BEFORE = 30;
	/** Fewer are the same by chance. */
	private static final int FEW = 12;
	private static final int MOST_OF_SERIES = 99;

	private final String text;
	/** How many of what, in small letters, as counted so far; of many nothing but how many. */
	private final Set<String> counted = new HashSet<>();
	/** Amounts, with where the sentence begins. */
	private final Set<String> amounts = new HashSet<>();

	Uncounted(String text) {
		this.text = text;
	}

	/** To be asked in text order. */
	boolean is(Claim claim, Figure figure) {
		Span span = claim.span();
		String before = text.substring(Math.max(claim.sentence().start(), span.start() - BEFORE), span.start());
		if (IN_WORDS.matcher(text).region(span.end(), text.length()).lookingAt()) return true;
		if (figure.unit().isEmpty() && span.in(text).equals("two") && ONE_OR.matcher(before).find()) return true;
		if (OF_A_KIND.matcher(text).region(span.end(), text.length()).lookingAt()) return true;
		if (figure.unit().isEmpty() && INDEX.matcher(before).find()) return true;
		return isKnown(claim, figure, before) || isOfSeries(claim, figure, before) || isSameAmount(claim, figure);
	}

	/** "All 52 were found", "the four candidates": counted before, by another noun perhaps. */
	private boolean isKnown(Claim claim, Figure figure, String before) {
		if (figure.role() != Figure.Role.COUNT || !figure.unit().isEmpty() || figure.precision() != Figure.Precision.STATED) return false;
		String of = figure.of().toLowerCase(Locale.ROOT);
		String number = figure.value().stripTrailingZeros().toPlainString() + ' ';
		boolean many = figure.value().intValue() > FEW;
		boolean again = !of.isEmpty() && !counted.add(number + of.substring(of.lastIndexOf(' ') + 1));
		again |= many && !counted.add(number);
		return again && KNOWN.matcher(before).find();
	}

	/** "Heron 2 and Heron 3": parts of names. */
	private boolean isOfSeries(Claim claim, Figure figure, String before) {
		if (!figure.of().isEmpty() || figure.value().intValue() > MOST_OF_SERIES || !Character.isDigit(text.charAt(claim.span().start())))
			return false;
		Matcher name = NAMED.matcher(before);
		if (!name.find()) return false;
		String sign = name.group(1) + ' ';
		String sentence = Beside.words(claim, text);
		int first = sentence.indexOf(sign);
		int last = sentence.lastIndexOf(sign);
		return first < last && isNumber(sentence, first + sign.length()) && isNumber(sentence, last + sign.length());
	}

	private static boolean isNumber(String sentence, int at) {
		return at < sentence.length() && Character.isDigit(sentence.charAt(at));
	}

	/** "Thousands of pounds … I mean thousands of pounds": in one sentence, and of nothing. */
	private boolean isSameAmount(Claim claim, Figure figure) {
		if (figure.role() != Figure.Role.MONEY) return false;
		boolean again = !amounts.add(claim.sentence().start() + " " + claim.span().in(text).toLowerCase(Locale.ROOT));
		return again && figure.of().isEmpty();
	}
}
