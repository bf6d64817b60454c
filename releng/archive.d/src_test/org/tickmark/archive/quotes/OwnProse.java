package org.tickmark.archive.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Quotations that nobody ever said, all of some two thousand makes, so that many have their small words in common. Always the same. */
final class OwnProse {
	private static final List<String> OPENINGS = List.of("we will", "nobody told us that they would", "I have seen them", "if they cannot",
			"there were # people who wanted to",
			"it took us # days to", "my father always said you should", "the council must", "what I meant was that we",
					"after all this time people still",
			"ask anybody here why they", "in # years they did not once", "you only have to", "the rest of us would rather");
	private static final List<String> MIDDLES = List.of("% the % before anybody", "pay for a % and then", "look after every % that",
			"sell the % to whoever", "% what was left of the % so that it",
			"forget the % as soon as it", "carry # of them past the % until it", "measure the % against a % which",
					"argue about the % while the %", "count on a % that",
			"% and % until the %", "call it a % although it");
	private static final List<String> ENDINGS = List.of("falls on the %", "cost # crowns", "is too % for us", "was never a % of ours",
			"came back from the % with nothing",
			"stands empty beside the %", "goes to the % at last", "became more % than useful", "needs a % of its own",
					"needs # more hands and a %", "smells of % again",
			"can be mended by a %");
	private static final List<String> STEMS = List.of("bar", "cor", "dal", "fen", "gar", "hol", "jan", "kel", "lor", "mar", "nor", "pel",
			"quin", "ros", "sal",
			"tor", "ul", "ver", "wil", "yar");
	private static final List<String> ENDS = List.of("bridge", "mill", "tower", "garden", "barge", "ledger", "harvest", "quarry", "lantern",
			"market", "school",
			"pump", "orchard", "tramway", "signal", "crane", "bakery", "shelter", "canal", "archive");

	private static final List<String> JOINTS = List.of("a", "en", "er", "ing", "is", "le", "ley", "ow", "or", "un", "ock", "am", "et", "ic",
			"us", "an", "ith", "ol", "ard", "y");

	private final SplittableRandom random;

	OwnProse(long seed) {
		this.random = new SplittableRandom(seed);
	}

	private String any(List<String> words) {
		return words.get(random.nextInt(words.size()));
	}

	private String word() {
		return any(STEMS) + any(JOINTS) + any(ENDS);
	}

	private String clause() {
		var clause = new StringBuilder();
		String frame = any(OPENINGS) + " " + any(MIDDLES) + " " + any(ENDINGS);
		for (char c : frame.toCharArray()) {
			if (c == '%') clause.append(word());
			else if (c == '#') clause.append(random.nextInt(2, 9000));
			else clause.append(c);
		}
		return clause.toString();
	}

	/** Of one to three clauses. */
	String quotation() {
		List<String> clauses = new ArrayList<>();
		int number = random.nextInt(1, 4);
		for (int i = 0; i < number; i++) clauses.add(clause());
		String joined = String.join(", and ", clauses);
		return Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
	}

	/** The same with one word changed. */
	String withOtherWord(String quotation) {
		return changed(quotation, word());
	}

	/** The same, denied: one word more. */
	String denied(String quotation) {
		String[] words = quotation.split(" ");
		int at = random.nextInt(1, words.length);
		words[at] = "not " + words[at];
		return String.join(" ", words);
	}

	/** The same with another figure; a figure more where it has none. */
	String withOtherFigure(String quotation) {
		return changed(quotation, String.valueOf(random.nextInt(10_000, 20_000)));
	}

	private String changed(String quotation, String word) {
		String[] words = quotation.split(" ");
		words[random.nextInt(words.length)] = word;
		return String.join(" ", words);
	}

	String name() {
		String last = word();
		return "Ada " + Character.toUpperCase(last.charAt(0)) + last.substring(1);
	}
}
