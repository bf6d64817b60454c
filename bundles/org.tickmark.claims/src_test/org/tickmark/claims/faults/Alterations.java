package org.tickmark.claims.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.tickmark.claims.faults.Fault.Family;

/** Faults that need no sentence of their own. */
final class Alterations {
	private static final Pattern CLOSING_MARK = Pattern.compile("[“\"][^“”\"\n]{12,}(?<=[,.?!])([”\"])");
	private static final Pattern SAID_NAME = Pattern
			.compile("((?<=\\b(?:said|added) )\\p{Lu}\\p{Ll}{5,}\\b|\\b\\p{Lu}\\p{Ll}{5,}(?= (?:said|added|told|noted|replied)\\b))");
	private static final Pattern NAME = Pattern.compile("(?<!\\bsaid )\\b(\\p{Lu}\\p{Ll}{5,})\\b(?! said)");
	private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ (\\p{Lu}\\p{Ll}{5,})\\b");
	private static final Pattern SMALL_WORD = Pattern
			.compile("(?<=\\p{Ll} )(the|of|to|in|and|a|was|for|with|on|at|by|it|from|is)(?= \\p{Ll})");
	private static final Pattern GROUPED = Pattern.compile("\\b(\\d{1,3},\\d{3})\\b");
	private static final Pattern WORD = Pattern.compile("(?<![\\p{L}’'])(\\p{L}{6,})(?![\\p{L}’'])");
	private static final String LATIN = "aceopxyABCEHKMOPTX";
	private static final String CYRILLIC = "асеорхуАВСЕНКМОРТХ";
	/** Zero width space, right-to-left override, left-to-right isolate, bell, zero width joiner. */
	private static final String UNSEEN = "\u200B\u202E\u2066\u0007\u200D";
	/** A problem may be told at the marks of the whole paragraph. */
	private static final int PARAGRAPH = 400;

	private Alterations() { }

	static List<Fault> all() {
		return List.of(
				new Altered(Family.QUOTATIONS, "closing mark lost", Altered.Places.matching(CLOSING_MARK), (mark, random) -> "", PARAGRAPH),
				new Altered(Family.QUOTATIONS, "speaker misspelt", prose -> repeated(prose, SAID_NAME), Alterations::transposed, 0),
				new Altered(Family.NAMES, "letters transposed", prose -> repeated(prose, NAME), Alterations::transposed, 0),
				new Altered(Family.NAMES, "letter dropped", prose -> repeated(prose, NAME), Alterations::dropped, 0),
				new Altered(Family.NAMES, "letter changed", prose -> repeated(prose, NAME), Alterations::changed, 0),
				new Altered(Family.DEBRIS, "word doubled", Altered.Places.matching(SMALL_WORD), (word, random) -> word + " " + word, 0),
				new Altered(Family.DEBRIS, "number broken", Altered.Places.matching(GROUPED),
						(number, random) -> number.replace(",", random.nextBoolean() ? " ," : ", "), 0),
				new Altered(Family.DEBRIS, "look-alike letter", Altered.Places.matching(WORD), Alterations::lookingAlike, 0),
				new Altered(Family.DEBRIS, "unseen character", Altered.Places.matching(WORD), Alterations::withUnseen, 0));
	}

	/** Later mentions of surnames, and of whatever else stands behind another capital: a party, an office, a day. */
	private static List<MatchResult> repeated(String prose, Pattern pattern) {
		List<String> known = FULL_NAME.matcher(prose).results().map(name -> name.group(1)).toList();
		List<MatchResult> all = new ArrayList<>();
		for (MatchResult mention : pattern.matcher(prose).results().toList()) {
			boolean later = mention.start(1) > prose.indexOf(mention.group(1));
			if (later && known.contains(mention.group(1))) all.add(mention);
		}
		return all;
	}

	private static String transposed(String name, RandomGenerator random) {
		int at = random.nextInt(1, name.length() - 2);
		return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
	}

	private static String dropped(String name, RandomGenerator random) {
		int at = random.nextInt(2, name.length() - 1);
		return name.substring(0, at) + name.substring(at + 1);
	}

	private static String changed(String name, RandomGenerator random) {
		int at = random.nextInt(2, name.length() - 1);
		return name.substring(0, at) + (name.charAt(at) == 'e' ? 'a' : 'e') + name.substring(at + 1);
	}

	private static String lookingAlike(String word, RandomGenerator random) {
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < word.length(); i++) {
			if (LATIN.indexOf(word.charAt(i)) >= 0) places.add(i);
		}
		if (places.isEmpty()) return word;
		int at = places.get(random.nextInt(places.size()));
		return word.substring(0, at) + CYRILLIC.charAt(LATIN.indexOf(word.charAt(at))) + word.substring(at + 1);
	}

	private static String withUnseen(String word, RandomGenerator random) {
		int at = random.nextInt(2, word.length() - 1);
		return word.substring(0, at) + UNSEEN.charAt(random.nextInt(UNSEEN.length())) + word.substring(at);
	}
}
