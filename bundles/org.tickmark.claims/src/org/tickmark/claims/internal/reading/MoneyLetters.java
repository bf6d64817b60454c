package org.tickmark.claims.internal.reading;

import java.util.Map;

import org.tickmark.claims.internal.words.WordMap;

/** Currencies that are written in letters before the sum: "Rs 500", "Rs.1.2 million", "RM40". Codes ("EUR 12") are none of them. */
public final class MoneyLetters {
	private static final WordMap<String> CODES = WordMap.copyOf(
			Map.of("Rs", "INR", "Rp", "IDR", "Tk", "BDT", "Ksh", "KES", "KSh", "KES", "RM", "MYR", "Php", "PHP"));
	/** So short that only a sum of money may touch them: "R2.5 million", not "R2". */
	private static final WordMap<String> SINGLE = WordMap.copyOf(Map.of("R", "ZAR", "N", "NGN"));

	private MoneyLetters() { }

	/** @param before index of the letters; {@code -1} where there are none. @param code as ISO 4217 has it */
	public record Found(int before, String code) { }

	/** @param i index of the number */
	public static Found before(Words words, int i) {
		int at = words.is(i - 1, ".") && words.joined(i - 1) ? i - 2 : i - 1;
		String code = CODES.getOrDefault(words.text(at), "");
		if (!code.isEmpty()) return new Found(at, code);
		boolean touches = at == i - 1 && words.joined(i) && SINGLE.containsKey(words.text(at)) && isSum(words, i);
		return touches ? new Found(at, SINGLE.getOrDefault(words.text(at), "")) : new Found(-1, "");
	}

	/** Whether they stand there and a sum behind them, so that they name nobody. */
	public static boolean is(Words words, int i) {
		if (!CODES.containsKey(words.text(i)) && !SINGLE.containsKey(words.text(i))) return false;
		int number = words.is(i + 1, ".") && words.joined(i + 1) ? i + 2 : i + 1;
		return words.isNumber(number) && before(words, number).before() == i;
	}

	private static boolean isSum(Words words, int i) {
		return words.text(i).indexOf(',') > 0 || Amounts.at(words, i).end() > i + 1;
	}
}
