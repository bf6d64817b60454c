package org.tickmark.claims.internal.minor;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Figure;
import org.tickmark.claims.internal.minor.turns.TurnsOfNumber;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Numbers that count nothing, and counts that are named again: "all 52", of whom the sentence before told. */
final class Uncounted {
	/** Behind it: "four-star", "seven figures", "a 300-stock index". */
	private static final Pattern IN_WORDS = Pattern.compile(
			"-stars?\\b|[ -]figures?\\b(?! (?:who|in|from|of))|-stock (?:index|average)\\b");
	/** Before it: "one or two". */
	private static final Pattern ONE_OR = Pattern.compile("\\b(?:one|a week|a day) or $", Pattern.CASE_INSENSITIVE);
	/** Behind it: "two-tier wages", "hundreds if not thousands": of a kind, or no count. */
	private static final Pattern OF_A_KIND = Pattern.compile(
			"-(?:tier|tiered|way|sided|faced|pronged|ply|alarm|ring|horse|trick)\\b"
					+ "|-state solution\\b|-party (?:system|rule|dominance|politics|duopoly)\\b|,? if not (?:thousands|millions|billions)\\b");
	/** "A four-word warning"; an essay of so many words, in figures, has been counted. */
	private static final Pattern OF_WORDS = Pattern.compile("-[Ww]ord\\b");
	/** Before it: indexes, lists and ranks that have a number in their name. */
	private static final Pattern INDEX = Pattern.compile("(?:\\bFortune|\\bS\\.? ?& ?P\\.?|\\bFTSE|\\bRussell|\\bNikkei|\\bForbes|\\bNasdaq"
			+ "|\\b(?:enemy|priority|target) (?:No\\.|number|#)) ?$", Pattern.CASE_INSENSITIVE);
	/** Behind it, where "No." stands before it: an office, however it is called. */
	private static final Pattern SPOT = Pattern.compile(" (?:spot|slot) on (?:the|his|her|their|an?) (?:\\p{L}[\\p{L}'\u2019]* )?(?:ballot|ticket)\\b");
	private static final Pattern NUMBER = Pattern.compile("\\b(?:No\\.|Number|number) ?$");
	/** Before it: names that have a number in them, "the Group of 7", "the Under 30 Summit". */
	private static final Pattern BODY = Pattern.compile("\\bGroup of $");
	private static final Pattern SMALL_WORD = Pattern.compile("(?<=[\\p{Ll}'\u2019] )(?:Under|Over|Top|For|Class of) $");
	/** Ends what each of these patterns looks for before a number. */
	private static final WordSet LEADS = WordSet.of("fortune", "p", "ftse", "russell", "nikkei", "forbes", "nasdaq", "no", "number", "under", "over",
			"top", "for", "of");
	private static final Pattern CAPITAL = Pattern.compile(" \\p{Lu}\\p{Ll}");
	/** Around it: "the “Fight for 12” movement". */
	private static final Pattern SLOGAN = Pattern.compile("[\"\u201C]\\p{Lu}\\p{L}*(?: \\p{L}+){0,3} $");
	private static final Pattern OF_SLOGAN = Pattern.compile(
			"[\"\u201D] (?:movement|campaign|drive|coalition|initiative|rally|rallies|protests?|group|tour)\\b");
	/** Before it: those that were counted before. */
	private static final Pattern TOUR = Pattern.compile(" (?:tour|trip|swing|journey|visit)\\b");
	private static final Pattern ITS = Pattern.compile("\\b(?:his|her|its|their|my|our) $", Pattern.CASE_INSENSITIVE);
	private static final Pattern HARM = Pattern.compile("\\b(?:die|died|dead|deaths?|kill(?:ed|ing|s)?|hurt|injur\\p{L}+|wounded|drowned|missing|arrest\\p{L}*"
			+ "|detained|abducted|kidnapped|evacuated|displaced|infected|laid off|fired)\\b");
	private static final WordSet MANY = WordSet.of("dozens", "scores", "hundreds");
	private static final int PAIR_BEFORE = 60;
	/** "Berg and Brandt, " */
	private static final Pattern PAIR = Pattern.compile("(?<![\\p{L}.'\u2019-])\\p{Lu}[\\p{L}.'\u2019-]++ and (?:\\p{Lu}[\\p{L}.'\u2019-]++ ){0,2}+"
			+ "(?:\\p{Lu}[\\p{L}.'\u2019-]++)?, $");
	private static final Pattern KNOWN = Pattern.compile("\\b(?:the|all|those|these) $", Pattern.CASE_INSENSITIVE);
	/** Before it: a name that numbers tell apart. */
	private static final Pattern NAMED = Pattern.compile("(?<=[\\p{L}\\p{N},'\u2019] )(\\p{Lu}\\p{Ll}+) $");
	/** The second half of a result, and behind it of whom it is the result. */
	private static final Pattern TO = Pattern.compile(" to (\\d{1,2}(?:\\.\\d)?)(?!\\d)(?: percent|%)?");
	private static final Pattern AMONG = Pattern.compile(",? (?:among|with|of|from|for)\\b");
	private static final int BEFORE = 30;
	/** Fewer are the same by chance. */
	private static final int FEW = 12;
	private static final int MOST_OF_SERIES = 99;
	/** Figures of a number that is not rounded. */
	private static final int EXACT = 4;

	private final String text;
	private final TurnsOfNumber turns;
	/** How many of what, in small letters, as counted so far; of many nothing but how many. */
	private final Set<String> counted = new HashSet<>();
	/** Amounts, with where the sentence begins. */
	private final Set<String> amounts = new HashSet<>();
	/** Of each amount, whatever it is counted by, the words for what it is the amount of. */
	private final Map<String, Set<String>> sums = new HashMap<>();
	private final Set<String> results = new HashSet<>();
	/** Where the second half of a result begins that was told before. */
	private int half = -1;

	Uncounted(String text) {
		this.text = text;
		this.turns = new TurnsOfNumber(text);
	}

	/** To be asked in text order. @param quoted whether it stands in somebody's words, which are checked as a whole */
	boolean is(Claim claim, Figure figure, boolean quoted) {
		Span span = claim.span();
		String before = text.substring(Math.max(claim.sentence().start(), span.start() - BEFORE), span.start());
		boolean led = isLed(span.end());
		if (led && (follows(IN_WORDS, span) || follows(OF_A_KIND, span))) return true;
		if (led && Character.isLetter(text.charAt(span.start())) && follows(OF_WORDS, span)) return true;
		if (figure.unit().isEmpty() && span.in(text).equals("two") && ONE_OR.matcher(before).find()) return true;
		if (figure.unit().isEmpty() && isInName(span, before)) return true;
		if (turns.has(span, figure, quoted) || isSomeMany(claim, figure)) return true;
		if (isJustNamed(span, figure, before)) return true;
		boolean again = isExact(figure) | isSameSum(figure) | isSameResult(span, figure) | isOfCounted(span, figure, before);
		return again || isKnown(figure, before) || isOfSeries(claim, figure, before) || isSameAmount(claim, figure);
	}

	/** "Dozens of boats": nobody has counted them. Whether it was thousands can be asked, and how many were killed or taken is counted soon. */
	private boolean isSomeMany(Claim claim, Figure figure) {
		boolean many = figure.role() == Figure.Role.COUNT && figure.unit().isEmpty() && MANY.contains(claim.span().in(text).toLowerCase(Locale.ROOT));
		return many && !HARM.matcher(Beside.words(claim, text)).find();
	}

	/** Whether words go on behind it, so that a list of a million numbers costs nothing. */
	private boolean isLed(int end) {
		return end < text.length() && " -,".indexOf(text.charAt(end)) >= 0;
	}

	private boolean isInName(Span span, String before) {
		if (follows(OF_SLOGAN, span) && SLOGAN.matcher(before).find()) return true;
		// Asked first, since there may be a number in every other word.
		if (!before.endsWith("#") && !LEADS.contains(lastWord(before).toLowerCase(Locale.ROOT))) return false;
		if (INDEX.matcher(before).find() || BODY.matcher(before).find() || NUMBER.matcher(before).find() && follows(SPOT, span)) return true;
		return SMALL_WORD.matcher(before).find() && follows(CAPITAL, span);
	}

	/** Of which only blanks and stops are left behind; empty where none is. */
	private static String lastWord(String before) {
		int end = before.length();
		while (end > 0 && " .#".indexOf(before.charAt(end - 1)) >= 0) end--;
		int from = end;
		while (from > 0 && Character.isLetter(before.charAt(from - 1))) from--;
		return before.substring(from, end);
	}

	private boolean follows(Pattern behind, Span span) {
		return behind.matcher(text).region(span.end(), text.length()).lookingAt();
	}

	/** "$169,758" a second time: nothing else comes to it by chance. */
	private boolean isExact(Figure figure) {
		BigDecimal value = figure.value().stripTrailingZeros();
		boolean exact = value.precision() >= EXACT && figure.precision() == Figure.Precision.STATED;
		return exact && !amounts.add(value.toPlainString() + ' ' + figure.unit());
	}

	/** "The wage of $12" again, where it was told before. */
	private boolean isSameSum(Figure figure) {
		if (figure.role() != Figure.Role.MONEY || figure.of().isEmpty()) return false;
		int per = figure.unit().indexOf('/');
		String sum = figure.value().stripTrailingZeros().toPlainString() + ' ' + (per < 0 ? figure.unit() : figure.unit().substring(0, per));
		List<String> of = List.of(figure.of().toLowerCase(Locale.ROOT).split(" "));
		Set<String> told = sums.computeIfAbsent(sum, any -> new HashSet<>());
		boolean again = figure.precision() == Figure.Precision.STATED && told.containsAll(of);
		told.addAll(of);
		return again;
	}

	/** "46 percent to 44 percent", told before: both of them. */
	private boolean isSameResult(Span span, Figure figure) {
		if (span.start() == half) return true;
		if (figure.role() != Figure.Role.POLL_SHARE) return false;
		Matcher other = TO.matcher(text).region(span.end(), text.length());
		if (!other.lookingAt()) return false;
		boolean again = !results.add(figure.value().stripTrailingZeros().toPlainString() + ' ' + other.group(1))
				&& !follows(AMONG, new Span(span.end(), other.end()));
		if (again) half = other.start(1);
		return again;
	}

	/** "Those four", "Berg and Brandt, two clerks who": a reader counts them by the names. */
	private boolean isJustNamed(Span span, Figure figure, String before) {
		if (figure.role() != Figure.Role.COUNT || !figure.unit().isEmpty() || figure.value().intValue() > FEW) return false;
		if (before.endsWith("hose ") || before.endsWith("hese ")) return true;
		return span.in(text).equals("two") && before.endsWith(", ") && !text.startsWith(" of ", span.end())
				&& PAIR.matcher(text).region(Math.max(0, span.start() - PAIR_BEFORE), span.start()).find();
	}

	/** "All 52 were found", "the four candidates": counted before, by another noun perhaps. */
	private boolean isKnown(Figure figure, String before) {
		if (figure.role() != Figure.Role.COUNT || !figure.unit().isEmpty() || figure.precision() != Figure.Precision.STATED) return false;
		String of = figure.of().toLowerCase(Locale.ROOT);
		String number = figure.value().stripTrailingZeros().toPlainString() + ' ';
		boolean many = figure.value().intValue() > FEW;
		boolean again = !of.isEmpty() && !counted.add(number + of.substring(of.lastIndexOf(' ') + 1));
		again |= many && !counted.add(number);
		return again && KNOWN.matcher(before).find();
	}

	/** "A 12-island plan" a second time; "his 12-island tour", where twelve islands were counted before: "a 12-island tour" may be another. */
	private boolean isOfCounted(Span span, Figure figure, String before) {
		if (figure.role() != Figure.Role.COUNT || !text.startsWith("-", span.end()) || figure.value().intValue() <= FEW) return false;
		int to = span.end() + 1;
		while (to < text.length() && Character.isLowerCase(text.charAt(to))) to++;
		String noun = text.substring(span.end() + 1, to);
		String number = figure.value().stripTrailingZeros().toPlainString() + ' ';
		if (!noun.isEmpty() && !counted.add(number + '-' + noun)) return true;
		if (!TOUR.matcher(text).region(to, text.length()).lookingAt() || !ITS.matcher(before).find()) return false;
		return counted.contains(number + noun + 's') || noun.endsWith("y") && counted.contains(number + noun.substring(0, noun.length() - 1) + "ies");
	}

	/** "Heron 2 and Heron 3": parts of names. */
	private boolean isOfSeries(Claim claim, Figure figure, String before) {
		if (!figure.of().isEmpty() || figure.value().intValue() > MOST_OF_SERIES || !Character.isDigit(text.charAt(claim.span().start())))
			return false;
		String word = lastWord(before);
		if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) return false;
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
