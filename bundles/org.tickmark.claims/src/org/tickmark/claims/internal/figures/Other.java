package org.tickmark.claims.internal.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.internal.reading.Amounts;
import org.tickmark.claims.internal.reading.Amounts.Amount;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/**
 * The second number of a range, score, vote or ratio.
 *
 * @param first the first number, in the scale of both: "10" of "10 to 12 million" is ten million
 * @param role that two numbers have by themselves; empty for a range, whose role is that of its unit
 */
record Other(Amount first, BigDecimal second, int end, Optional<Role> role) {
	/** "Fell $6 to $64" tells by how much, and what is left. */
	private static final WordSet CHANGED = WordSet.of("fell", "rose", "fall", "falls", "rise", "rises", "dropped", "slipped", "slid", "gained",
			"lost", "jumped", "climbed", "tumbled", "plunged", "sank", "surged", "soared", "slumped", "dipped", "shed", "added", "up",
			"down", "falling", "rising", "dropping", "gaining", "advanced", "declined", "eased", "edged");
	private static final WordSet ABOUT = WordSet.of("about", "nearly", "almost", "another", "some", "around", "roughly", "just", "over");
	private static final BigDecimal TWO = BigDecimal.valueOf(2);
	private static final WordSet FROM = WordSet.of("from", "between");

	static Optional<Other> behind(Words words, int i, Amount amount, Unit.Before currency, Surroundings around) {
		if (amount.vague()) return Optional.empty();
		int end = amount.end();
		boolean tied = words.ties(end);
		// A "one-two punch" has no range.
		if (tied && !words.isNumber(end + 1) && !words.is(end + 1, "to")) return Optional.empty();
		boolean dash = tied || words.isDash(end) && !words.is(end, "-");
		boolean to = words.is(end, "to") && !isFrom(words, currency.start());
		boolean and = words.is(end, "and") && words.is(currency.start() - 1, "between");
		boolean linked = words.ties(end) && words.is(end + 1, "to") && words.ties(end + 2);
		int next = linked ? end + 3 : end + 1;
		if (!dash && !to && !and && !(words.is(end, ":") && words.joined(end + 1))) return Optional.empty();
		if (isCurrency(words, next) && currency.found()) next++;
		Amount second = Starts.isNumber(words, next) ? Amounts.at(words, next) : Amounts.at(words, -1);
		if (!second.found() || second.vague() || isChain(words, second.end())) return Optional.empty();
		if (to && isLevel(words, currency, amount, second)) return Optional.empty();
		if (dash && !tied && (!words.isNumber(i) || !words.isNumber(next))) return Optional.empty();
		return pair(words, i, amount, second, around);
	}

	private static Optional<Other> pair(Words words, int i, Amount amount, Amount second, Surroundings around) {
		Amount first = scaled(words, amount, second);
		boolean colon = words.is(amount.end(), ":");
		Optional<Role> role = Optional.empty();
		boolean score = isScore(words, i, amount, second);
		if (colon || words.ties(amount.end()) && words.is(amount.end() + 1, "to") && !score
				&& !Unit.behind(words, second.end(), true).found()) {
			if (colon && !around.tellsOfRatio(i)) return Optional.empty();
			role = Optional.of(Role.RATIO);
		} else if (score && around.tellsOfBallot(i)) role = Optional.of(Role.VOTE);
		else if (score && (around.tellsOfGame(i) || around.tellsOfGame(lastScore(words, second.end())))) role = Optional.of(Role.SCORE);
		else if (first.value().compareTo(second.value()) >= 0) {
			// "Between five and three" is wrong, and a range; "9-5" alone could be anything.
			if (!words.is(amount.end(), "and")) {
				if (!words.ties(amount.end()) || !score) return Optional.empty();
				role = Optional.of(Role.PLAIN);
			}
		}
		return Optional.of(new Other(first, second.value(), second.end(), role));
	}

	/** "6-4, 3-6, 7-5": the word that tells what they are may stand behind the last. */
	private static int lastScore(Words words, int end) {
		int last = end;
		while (words.is(last, ",") && words.figure(last + 1) >= 0 && words.ties(last + 2) && words.figure(last + 3) >= 0) last += 4;
		return last;
	}

	/** Two whole numbers below a thousand; a range of small ones before a noun is no score. */
	private static boolean isScore(Words words, int i, Amount first, Amount second) {
		boolean figures = words.figure(i) >= 0 && first.end() == i + 1 && words.figure(second.end() - 1) >= 0;
		boolean falls = first.value().compareTo(second.value()) > 0;
		boolean unit = Unit.behind(words, second.end(), true).found();
		return figures && !unit && (falls || words.ties(first.end())
				&& (!words.isWord(second.end()) || Function.is(words.lower(second.end()))));
	}

	private static Amount scaled(Words words, Amount first, Amount second) {
		boolean scale = !first.spelled() && second.step().compareTo(first.step().max(BigDecimal.ONE)) > 0
				&& first.value().compareTo(BigDecimal.valueOf(1000)) < 0 && words.isNumber(second.end() - 2);
		if (!scale) return first;
		BigDecimal written = new BigDecimal(words.text(second.end() - 2).replace(",", ""));
		if (written.signum() == 0) return first;
		BigDecimal factor = second.value().divide(written, 0, RoundingMode.HALF_UP);
		return new Amount(first.end(), first.value().multiply(factor), first.step().multiply(factor), false, false);
	}

	/** A change and what it led to; "rose 5 to 10 percent" and "rose $50 to $80" are ranges. */
	private static boolean isLevel(Words words, Unit.Before currency, Amount first, Amount second) {
		int before = words.in(currency.start() - 1, ABOUT) ? currency.start() - 2 : currency.start() - 1;
		boolean alone = currency.found() || !Unit.behind(words, second.end(), true).found();
		return alone && words.in(before, CHANGED) && second.value().compareTo(first.value().multiply(TWO)) > 0;
	}

	/** "rose from 10 to 12" tells of two figures; "between 10 and 12" of one. */
	private static boolean isFrom(Words words, int i) {
		for (int k = i - 1; k >= i - 3; k--) if (words.in(k, FROM)) return true;
		return false;
	}

	private static boolean isCurrency(Words words, int i) {
		return "$\u00A3\u20AC\u00A5\u20B9".contains(words.text(i)) && !words.text(i).isEmpty();
	}

	/** "555-12-34", "737-800-X" */
	private static boolean isChain(Words words, int i) {
		return words.ties(i) && words.isNumber(i + 1) || words.joined(i) && (words.is(i, "/") || words.is(i, ":") && words.joined(i + 1));
	}
}
