package org.tickmark.claims.internal.quotes.phrases;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.WordSet;

/** Words that tell how many, where the same words may tell what about: "about half the boats", "nearly 40". */
public final class Amount {
	/** "said about half the boats sank": how many, and not what about. */
	public static final WordSet AMOUNTS = WordSet.of("about", "over", "under");
	public static final WordSet HALVES = WordSet.of("half", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
			"dozens", "hundreds", "thousands", "millions");
	/** "said nearly 40 boats sank": how many, and not how it was said. */
	public static final WordSet NEARLY = WordSet.of("nearly", "almost", "roughly", "approximately", "exactly", "barely", "only", "just",
			"fully", "virtually", "practically");
	/** "about a third", "over a dozen". */
	public static final WordSet PARTS = WordSet.of("third", "quarter", "fifth", "tenth", "dozen", "hundred", "thousand", "million", "billion");
	private static final WordSet WHOLES = WordSet.of("all", "every", "everyone", "everybody", "everything", "a", "no", "none", "$");
	private static final WordSet EXTENTS = WordSet.of("many", "much", "few", "little");

	private Amount() { }

	/** "about half", "over two", "as many as", "at least". */
	public static boolean opens(Period period, int i) {
		String next = period.lower(i + 1);
		return switch (period.lower(i)) {
			case "as" -> EXTENTS.contains(next) && period.lower(i + 2).equals("as");
			case "at" -> next.equals("least") || next.equals("most");
			default -> AMOUNTS.contains(period.lower(i)) && (HALVES.contains(next) || next.equals("a") && PARTS.contains(period.lower(i + 2))
				|| period.lower(i).equals("about") && period.at(i + 1).isNumber() && period.isWord(i + 2));
		};
	}

	/** "nearly 40", "almost all". */
	public static boolean opensWithDegree(Period period, int i) {
		String next = period.lower(i + 1);
		return NEARLY.contains(period.lower(i)) && (period.at(i + 1).isNumber() || HALVES.contains(next) || WHOLES.contains(next));
	}
}
