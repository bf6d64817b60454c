package org.tickmark.claims.internal.debris;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.TextFault;
import org.tickmark.draft.Span;

/** "$7 million dollars", "\u20AC20 euros": a sum that says its currency by sign and by word. "$5 dollar-store" has another word's dollar. */
final class CurrencyTwice {
	private static final Pattern SUM = Pattern.compile("([$\u20AC\u00A3\u00A5][0-9](?:[0-9,.]{0,20}[0-9])?(?:\\h(?:thousand|million|billion|trillion|bn|m))?)"
			+ "\\h(dollar|euro|pound|yen)s?(?![\\p{L}-])");
	private static final Map<Character, String> WORDS = Map.of('$', "dollar", '\u20AC', "euro", '\u00A3', "pound", '\u00A5', "yen");

	private CurrencyTwice() { }

	/** @param sign the index of what may be a currency's sign */
	static Optional<Found> at(String text, int sign) {
		String word = WORDS.get(text.charAt(sign));
		if (word == null) return Optional.empty();
		Matcher sum = SUM.matcher(text).region(sign, text.length()).useTransparentBounds(true);
		if (!sum.lookingAt() || !sum.group(2).equals(word)) return Optional.empty();
		return Optional.of(new Found(new Span(sign, sum.end()), new TextFault.CurrencyTwice(sum.group(), sum.group(1))));
	}
}
