package org.tickmark.claims.internal.figures;

import java.math.BigDecimal;
import java.util.Optional;

import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.internal.reading.Amounts;
import org.tickmark.claims.internal.reading.Amounts.Amount;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Idioms;
import org.tickmark.claims.internal.words.WordSet;

/** Reads what one number is for: its currency or unit, the other end of its range, its role. */
final class NumberReader {
	/** @param from index of its first token; @param to index behind its last */
	record Found(int from, int to, Figure figure) { }

	/** In a foot. */
	private static final int INCHES = 12;
	private static final BigDecimal TEN = BigDecimal.TEN;
	private static final WordSet BIRTHDAYS = WordSet.of("turns", "turned", "turning", "aged", "age", "ages");
	private static final WordSet ENDS = WordSet.of(",", ".", ";");
	private static final WordSet OF_HEADLINES = WordSet.of("thing", "word", "reason", "question");
	/** In figures. */
	private static final int YEAR = 4;
	/** So long are the names of months and days that nobody is called by. */
	private static final int LONG = 6;
	private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

	/** "a ten-point plan" */
	private static final WordSet LISTS = WordSet.of("plan", "plans", "list", "program", "programme", "agenda", "scale", "shot", "shots",
			"buck", "guard", "turn");

	private final Words words;
	private final Surroundings around;
	private final int start;
	private final Amount amount;

	/** @param amount that begins at {@code start} */
	NumberReader(Words words, Surroundings around, int start, Amount amount) {
		this.words = words;
		this.around = around;
		this.start = start;
		this.amount = amount;
	}

	Optional<Found> read() {
		Unit.Before currency = Unit.before(words, start);
		Optional<Other> other = Other.behind(words, start, amount, currency, around);
		int end = other.map(Other::end).orElse(amount.end());
		Unit unit = currency.found() ? new Unit(currency.sign(), Role.MONEY, end, true, BigDecimal.ONE)
				: unitBehind(end);
		int from = currency.found() ? currency.start() : withArticle();
		if (!unit.found() && (NumberedName.is(words, start, end) || words.is(start, "one") && end == start + 1
				&& !OneWord.isNumber(words, start))) return Optional.empty();
		if (unit.found() && NumberedName.isCode(words, from)) return Optional.empty();
		// "It changed one day in June."
		if (words.is(start, "one") && Idioms.is(words, start, end)) return Optional.empty();
		if (other.isEmpty() && unit.sign().equals("ft") && isInches(unit.end())) return Optional.of(tall(unit.end()));
		// "No. 14-915" is a file's.
		if (other.isPresent() && (NumberedName.isPlace(words, start) || NumberedName.isLabel(words, start))) return Optional.empty();
		int to = unit.found() && unit.inside() ? unit.end() : end;
		return Optional.of(new Found(from, to, figure(from, to, other, unit)));
	}

	/** "6 foot 1": no more than eleven, and nothing that it counts. */
	private boolean isInches(int i) {
		boolean counts = words.isWord(i + 1) && !Function.is(words.lower(i + 1)) && !words.is(i + 1, "tall") || words.joined(i + 1)
				&& !words.is(i + 1, ",") && !words.is(i + 1, ".") && !words.is(i + 1, ")");
		return words.figures(i) > 0 && words.figures(i) <= 2 && words.figure(i) >= 0 && words.figure(i) < INCHES && !counts;
	}

	private Found tall(int inches) {
		BigDecimal value = amount.value().multiply(BigDecimal.valueOf(INCHES)).add(BigDecimal.valueOf(words.figure(inches)));
		Figure figure = new Figure(Role.MEASURE, value, Optional.empty(), BigDecimal.ONE, "in", "",
				Hedge.of(words, start, inches + 1, amount.vague()));
		return new Found(start, inches + 1, figure);
	}

	/** That of "18" is the one of "20" in "18 or 20 per cent". */
	private Unit unitBehind(int end) {
		if (amount.vague() && words.is(end, "of")) {
			Unit money = Unit.behind(words, end + 1, false);
			if (money.role() == Role.MONEY) return money;
		}
		Unit unit = Unit.behind(words, end, words.isNumber(end - 1) || Amounts.isFraction(words, end - 1));
		boolean linked = (words.is(end, "or") || words.is(end, "to")) && Starts.isNumber(words, end + 1);
		if (!unit.found() && !linked) return Unit.magnitude(words, start, end, amount.value());
		if (unit.found() || !linked) return unit;
		Amount next = Amounts.at(words, end + 1);
		Unit shared = next.found() ? Unit.behind(words, next.end(), words.isNumber(next.end() - 1)) : unit;
		return shared.found() ? new Unit(shared.sign(), shared.role(), shared.end(), false, shared.factor()) : unit;
	}

	/** "a hundred" */
	private int withArticle() {
		boolean article = words.is(start - 1, "a") && !words.isNumber(start) && amount.value().compareTo(TEN) > 0;
		return article ? start - 1 : start;
	}

	private Figure figure(int from, int to, Optional<Other> other, Unit unit) {
		Amount low = other.map(Other::first).orElse(amount);
		int behind = Math.max(to, unit.end());
		Rate rate = Rate.behind(words, behind);
		Role role = other.flatMap(Other::role).orElseGet(() -> role(from, behind, unit, rate));
		String sign = rate.found() && role == Role.RATE ? unit.sign() + rate.per() : sign(role, unit);
		int noun = pointsEnd(behind, unit);
		boolean part = noun > 0 || unit.role() == Role.PERCENTAGE || unit.role() == Role.MONEY || unit.role() == Role.MEASURE
				|| amount.vague();
		String of = of(role, from, noun > 0 ? noun : Parts.isTimes(words, amount) ? behind + 1 : behind, part);
		if (isAge(amount.end())) sign = "year";
		// "A magnitude 5.8 tremor shook the port"
		if (unit.isMagnitude() && of.indexOf(' ') > 0) of = of.substring(0, of.indexOf(' '));
		BigDecimal step = low.step().multiply(unit.factor());
		return new Figure(plainer(role, of), low.value().multiply(unit.factor()),
				other.map(found -> found.second().multiply(unit.factor())),
				step, sign, of, Hedge.of(words, from, behind, amount.vague()));
	}

	private String of(Role role, int from, int behind, boolean part) {
		if (role == Role.SCORE || role == Role.VOTE || role == Role.MARGIN || isAge(amount.end())) return "";
		String of = Counted.behind(words, behind, part);
		return of.isEmpty() && role != Role.PLAIN ? Counted.before(words, from) : of;
	}

	private static String sign(Role role, Unit unit) {
		return switch (role) {
			case POINTS, MARGIN -> unit.sign().isEmpty() ? "points" : unit.sign();
			default -> unit.sign();
		};
	}

	private Role role(int from, int behind, Unit unit, Rate rate) {
		boolean points = pointsEnd(behind, unit) > 0;
		if (points || unit.role() == Role.PERCENTAGE) {
			if (around.isMargin(from) || isErrorBehind(behind, unit)) return Role.MARGIN;
			if (points) return Role.POINTS;
			return around.poll() && !around.tellsOfTurnout(from) ? Role.POLL_SHARE : Role.PERCENTAGE;
		}
		if (NumberedName.isPlace(words, start)) return Role.RANK;
		if (NumberedName.isLabel(words, start)) return Role.PLAIN;
		if (rate.found() && unit.role() != Role.TEMPERATURE) return Role.RATE;
		if (isAge(amount.end())) return isDay() ? Role.PLAIN : Role.MEASURE;
		if (unit.found()) return unit.role();
		if (Parts.isTimes(words, amount)) return Role.RATIO;
		if (around.poll() && around.isSample(behind, amount.value())) return Role.SAMPLE;
		return Role.COUNT;
	}

	/** The index behind "points" or "percentage points", 0 where there are none of a poll, an index or a share. */
	private int pointsEnd(int behind, Unit unit) {
		int noun = words.pastHyphen(words.is(words.pastHyphen(behind), "percentage") ? words.pastHyphen(behind) + 1 : behind);
		boolean point = words.is(noun, "points") || words.is(noun, "point") || words.is(noun, "pts");
		boolean named = noun > words.pastHyphen(behind) || unit.role() == Role.PERCENTAGE;
		boolean once = words.is(start, "one") && words.is(start - 1, "at");
		boolean meant = named || !unit.found() && !once && !around.scores(behind) && !words.in(noun + 1, LISTS);
		return point && meant ? noun + 1 : 0;
	}

	/** "Brandt, 43, head of the harbour office". */
	private boolean isApposition() {
		return words.is(start - 1, ",") && words.isCapitalized(start - 2) && words.isWord(start - 2)
				&& words.in(start + 1, ENDS)
				&& words.isNumber(start);
	}

	/** "On Sept, 26, 2014", with a comma too many, or "on Friday, 26, boats"; June and Jan are people as well. */
	private boolean isDay() {
		if (!isApposition()) return false;
		String before = words.lower(start - 2);
		boolean calendar = before.length() >= LONG && (CalendarWords.weekday(before) > 0 || CalendarWords.month(before) > 0);
		return calendar || words.is(start + 1, ",") && words.figures(start + 2) == YEAR;
	}

	/** "a 4.4-point margin of error" */
	private boolean isErrorBehind(int behind, Unit unit) {
		int end = Math.max(behind, pointsEnd(behind, unit));
		return words.is(end, "margin") && words.is(end + 1, "of") && words.is(end + 2, "error");
	}

	/** "the 22-year-old", "aged 22", "at the age of 22". */
	private boolean isAge(int behind) {
		if (amount.value().compareTo(OLDEST) > 0) return false;
		int unit = words.pastHyphen(behind);
		return (words.is(unit, "year") || words.is(unit, "years")) && words.is(words.pastHyphen(unit + 1), "old")
				|| words.in(start - 1, BIRTHDAYS)
				|| words.is(start - 1, "of") && words.is(start - 2, "age") || isApposition();
	}

	/** "Her 3-Word Reply", "The 1 Thing She Forgot", "1 Strange Word": few enough that a reader sees for himself. */
	private boolean isOfWords() {
		boolean few = amount.value().compareTo(TEN) <= 0 && !amount.vague();
		boolean tied = words.ties(amount.end()) && words.is(amount.end() + 1, "word");
		if (few && (tied || words.is(amount.end(), "thing") && words.isCapitalized(amount.end()))) return true;
		// "9 Without Reason", "3 Murder Question Marks".
		boolean one = !amount.vague() && amount.value().compareTo(BigDecimal.ONE) == 0 && !Function.is(words.lower(amount.end()));
		int noun = words.in(amount.end(), OF_HEADLINES) ? amount.end() : amount.end() + 1;
		return one && words.isCapitalized(amount.end()) && words.isCapitalized(noun) && words.in(noun, OF_HEADLINES);
	}

	/** What nobody checks: "one of them", "two reasons", "the two". */
	private Role plainer(Role role, String of) {
		if (role == Role.COUNT && (isOfWords() || NumberedName.isLastOfName(words, start, amount.end()))) return Role.PLAIN;
		if (role != Role.COUNT || !amount.spelled()) return role;
		return Plain.is(words, start, amount, of) ? Role.PLAIN : role;
	}
}
