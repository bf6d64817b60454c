package org.tickmark.review.text;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words that a statement stands or falls with: figures, dates, names, negations, units, and who is spoken of. Decides
 * when in doubt for "changed": looking again costs a moment, a wrong tick a correction.
 */
public final class Terms {
	/** What turns a statement round. */
	private static final Set<String> TURNING = Set.of("""
			not no never none neither nor nobody nothing nowhere without cannot hardly barely denied refused failed unlikely
			""".split("\\s+"));
	/** Figures in letters. */
	private static final Set<String> FIGURES = Set.of("""
			zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
			nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion
			billions trillion dozen dozens half third quarter double twice triple first second fourth fifth sixth seventh eighth ninth tenth
			""".split("\\s+"));
	private static final String MINUS = "-";
	private static final Set<String> WEIGHTY = Set.of("""
			once both single several few many most all every least more less fewer over under above below about almost nearly up down
			today yesterday tomorrow tonight ago last next this previous before after since until till by during earlier later now
			morning afternoon evening night noon midnight minute minutes hour hours day days week weeks weekend month months year years
			decade decades century centuries am pm
			he she him his her hers they them their i me my we us our
			percent per cent point points dollar dollars euro euros pound pounds yen yuan cents pence
			metre metres meter meters kilometre kilometres kilometer kilometers km mile miles m cm mm foot feet inch inches yard yards
			acre acres hectare hectares litre litres liter liters gallon gallons barrel barrels kg kilo kilos kilogram kilograms gram grams
			g ton tons tonne tonnes ounce ounces lb lbs degree degrees celsius fahrenheit c f mph kph knots mw gw kw watts
			megawatts gigawatts % $ \u20AC \u00A3 \u00A5 \u00B0 + < > =""".split("\\s+"));
	/** Capitalized only because a sentence begins with them; as names they would make a change of word order one of fact. */
	private static final Set<String> LIGHT = Set.of("""
			a an the in on at of to for from with as and but or so yet it its that these those there here who what when where why how
			which while although though if because is was are were has have had will would could should may might can according
			also however meanwhile still then""".split("\\s+"));

	private Terms() { }

	/** How the figures and names of one statement compare with those of another. */
	enum Facts {
		SAME,
		/** One has some fewer, and none in place of these. */
		FEWER,
		/** They are the same, but one is denied where the other is not. */
		TURNED,
		/** One has others in place of some, as a look-alike has. */
		OTHER
	}

	static Facts compared(Words old, WordRange before, Words now, WordRange after) {
		List<String> was = decisive(old, before);
		List<String> is = decisive(now, after);
		if (was.equals(is)) return Facts.SAME;
		if (facts(was).equals(facts(is))) return Facts.TURNED;
		if (!turning(was).equals(turning(is)) || was.size() == is.size()) return Facts.OTHER;
		return was.size() < is.size() && isWithin(was, is) || is.size() < was.size() && isWithin(is, was) ? Facts.FEWER : Facts.OTHER;
	}

	private static List<String> turning(List<String> terms) {
		return terms.stream().filter(Terms::isTurning).toList();
	}

	private static List<String> facts(List<String> terms) {
		return terms.stream().filter(term -> !isTurning(term)).toList();
	}

	private static boolean isTurning(String term) {
		return TURNING.contains(term) || term.equals(MINUS);
	}

	/** Whether all of the few stand among the many, in the same order. */
	private static boolean isWithin(List<String> few, List<String> many) {
		Iterator<String> rest = many.iterator();
		return few.stream().allMatch(term -> {
			while (rest.hasNext()) if (rest.next().equals(term)) return true;
			return false;
		});
	}

	/**
	 * Whether both can be one statement, perhaps edited: the same figures and names, denied in both or in neither. Whether it still says
	 * the same is what {@link Meaning} tells; that asks for more.
	 */
	public static boolean areOfOne(String before, String after) {
		return decisive(before).equals(decisive(after));
	}

	private static List<String> decisive(String text) {
		Words words = new Words(text);
		return words.size() == 0 ? List.of() : decisive(words, new WordRange(0, words.size() - 1));
	}

	private static List<String> decisive(Words words, WordRange range) {
		return IntStream.rangeClosed(range.first(), range.last()).filter(i -> isDecisive(words, i)).mapToObj(i -> term(words, i)).toList();
	}

	/** Whether a word is a figure or may be a name. */
	static boolean isFact(Words words, int word) {
		return isDecisive(words, word) && !isTurning(term(words, word));
	}

	/** Whether both are the same words. Typography makes no difference, upper and lower case do. */
	public static boolean sameWords(String before, String after) {
		return before.equals(after) || new Words(before).all().equals(new Words(after).all());
	}

	/**
	 * Whether a speaker would have said the same: the words count, marks, capitals, spelling and slips do not. What stands between two
	 * pieces of a quotation nobody said, so that only its meaning counts.
	 */
	public static boolean isWordForWord(String before, String after) {
		List<String> one = pieces(before);
		List<String> other = pieces(after);
		if (one.size() != other.size()) return isSpoken(before, after);
		return IntStream.range(0, one.size())
				.allMatch(i -> i % 2 == 0 ? isSpoken(one.get(i), other.get(i)) : Meaning.isSame(one.get(i), other.get(i)));
	}

	/** Inside of the marks, outside, inside and so on. */
	private static List<String> pieces(String speech) {
		return List.of(speech.replace("''", "\"").split("[\"\u201C\u201D\u00AB\u00BB]", -1));
	}

	private static boolean isSpoken(String before, String after) {
		return isOneByOne(spelled(before), spelled(after));
	}

	private static boolean isOneByOne(List<String> one, List<String> other) {
		return one.size() == other.size() && IntStream.range(0, one.size()).allMatch(i -> isOne(one.get(i), other.get(i)));
	}

	private static boolean isOne(String word, String other) {
		return word.equals(other) || Spelling.isSlip(word, other);
	}

	/** Whether all words of a phrase stand somewhere in the text, articles and the like aside. */
	public static boolean hold(String text, String phrase) {
		List<String> all = spoken(text);
		return spoken(phrase).stream().filter(word -> !LIGHT.contains(word))
				.allMatch(word -> all.stream().anyMatch(each -> isOne(word, each)));
	}

	/** Whether a text ends with a quotation mark that opens, as the context before a direct quotation does. */
	public static boolean endsWithMark(String text) {
		Words words = new Words(text);
		int last = words.size() - 1;
		return last >= 0 && words.get(last).equals("\"") && words.span(last).end() == text.length();
	}

	private static List<String> spelled(String text) {
		Words words = new Words(text);
		return IntStream.range(0, words.size()).filter(words::isWord).mapToObj(i -> Spelling.level(words.lower(i))).toList();
	}

	/** Whoever owns something is named in it. */
	private static List<String> spoken(String text) {
		return spelled(text).stream().map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word).toList();
	}

	/** Whether words stand in a text, one behind the other. Typography makes no difference, upper and lower case do. */
	public static boolean holdWords(String text, String words) {
		return Collections.indexOfSubList(new Words(text).all(), new Words(words).all()) >= 0;
	}

	/** In text order, for comparing only. */
	public static List<String> of(String text) {
		Words words = new Words(text);
		return IntStream.range(0, words.size()).filter(i -> isTerm(words, i)).mapToObj(i -> term(words, i)).toList();
	}

	static int count(Words words, WordRange range) {
		return range.count(i -> isTerm(words, i));
	}

	private static boolean isTerm(Words words, int i) {
		return isDecisive(words, i) || WEIGHTY.contains(words.lower(i)) || isCounted(words, i);
	}

	private static String term(Words words, int i) {
		if (words.isMinus(i)) return MINUS;
		return words.lower(i).endsWith("n't") ? "not" : Spelling.figure(words.lower(i));
	}

	private static boolean isDecisive(Words words, int i) {
		String lower = words.lower(i);
		if (words.isMinus(i) || lower.endsWith("n't") || TURNING.contains(lower) || FIGURES.contains(lower)) return true;
		boolean month = words.get(i).equals("May") && !words.startsSentence(i);
		boolean name = Character.isUpperCase(words.get(i).codePointAt(0)) && !LIGHT.contains(lower) && !WEIGHTY.contains(lower);
		return month || name || lower.codePoints().anyMatch(Character::isDigit);
	}

	/** What a figure counts or measures: more units are in use than any list holds. A word that stands behind any other is none. */
	private static boolean isCounted(Words words, int i) {
		return i > 0 && words.isWord(i) && Character.isDigit(words.get(i - 1).codePointAt(0)) && !LIGHT.contains(words.lower(i));
	}
}
