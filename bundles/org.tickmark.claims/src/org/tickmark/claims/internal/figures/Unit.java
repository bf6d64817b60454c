package org.tickmark.claims.internal.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.internal.reading.MoneyLetters;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/**
 * What a number is counted in, as the words behind it say.
 *
 * @param sign "km", "%", "EUR"; empty where there is none
 * @param end index behind it
 * @param inside whether it belongs to the figure's own span, as "per cent" and a currency do
 * @param factor by which the number counts in that unit: a hundredth for cents
 */
record Unit(String sign, Role role, int end, boolean inside, BigDecimal factor) {
	private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
	private static final Map<String, String> MEASURES = new HashMap<>();
	/** Where they touch the number, or stand behind it in figures. */
	private static final Map<String, String> SHORT = new HashMap<>();
	private static final Map<String, String> MONEY = new HashMap<>();
	private static final WordMap<String> SIGNS = WordMap.copyOf(
			Map.of("$", "USD", "\u00A3", "GBP", "\u20AC", "EUR", "\u00A5", "JPY", "\u20B9",
			"INR", "\u20BD", "RUB", "\u20A9", "KRW", "\u20AA", "ILS", "\u20BA", "TRY", "\u20A6", "NGN"));
	private static final WordMap<String> DOLLARS = WordMap.copyOf(
			Map.of("us", "USD", "u.s.", "USD", "a", "AUD", "au", "AUD", "c", "CAD", "ca",
			"CAD", "nz", "NZD", "hk", "HKD", "s", "SGD", "r", "BRL"));
	private static final WordSet CODES = WordSet.of("USD", "EUR", "GBP", "JPY", "CHF", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN",
			"CZK", "INR", "CNY", "RUB", "BRL", "MXN", "ZAR", "KRW", "TRY", "ILS");
	private static final WordMap<String> DOLLAR_LANDS = WordMap.copyOf(
			Map.of("canadian", "CAD", "australian", "AUD", "american", "USD", "us", "USD",
			"u.s.", "USD", "singapore", "SGD", "zealand", "NZD"));
	private static final WordSet WEIGHT = WordSet.of("weighs", "weighed", "weighing", "weight", "weigh", "lost", "gained", "heavier",
			"lighter", "kg", "meat", "lifted", "lift", "pound", "feet", "ft", "foot", "inches");
	/** Of temperatures; "90 degrees" may be an angle. */
	private static final WordSet HEAT = WordSet.of("temperature", "temperatures", "heat", "hot", "cold", "weather", "fever", "celsius",
			"fahrenheit", "warmer", "cooler", "warm", "cool", "freezing", "sunny", "thermometer", "oven", "warming", "highs", "lows");
	private static final WordSet SCALES = WordSet.of("c", "f", "celsius", "fahrenheit", "centigrade", "k");
	private static final WordSet SCALED = WordSet.of("million", "billion", "thousand", "hundred");
	private static final int NEAR = 12;
	/** As an earthquake's, or a star's. */
	private static final String MAGNITUDE = "magnitude";
	private static final WordSet LINKS = WordSet.of("of", "a", "an", "at", "about", "around", "was", "as");
	private static final BigDecimal STRONGEST = BigDecimal.TEN;

	static {
		measures(MAGNITUDE, MAGNITUDE);
		measures("km", "kilometre kilometres kilometer kilometers km kms");
		measures("m", "metre metres meter meters");
		measures("cm", "centimetre centimetres centimeter centimeters cm");
		measures("mm", "millimetre millimetres millimeter millimeters mm");
		measures("mi", "mile miles");
		measures("ft", "foot feet ft");
		measures("in", "inch inches");
		measures("yd", "yard yards yds");
		measures("nmi", "league leagues");
		measures("ac", "acre acres");
		measures("ha", "hectare hectares ha");
		measures("kg", "kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs");
		measures("g", "gram grams gramme grammes");
		measures("mg", "milligram milligrams mg");
		measures("t", "tonne tonnes");
		measures("ton", "ton tons");
		measures("lb", "lb lbs");
		measures("st", "stone");
		measures("oz", "ounce ounces oz");
		measures("l", "litre litres liter liters");
		measures("gal", "gallon gallons");
		measures("bbl", "barrel barrels");
		measures("bu", "bushel bushels");
		measures("pt", "pint pints");
		measures("mph", "mph");
		measures("km/h", "kph kmh");
		measures("kn", "knot knots");
		measures("W", "watt watts");
		measures("kW", "kilowatt kilowatts kw");
		measures("MW", "megawatt megawatts mw");
		measures("GW", "gigawatt gigawatts gw");
		measures("kWh", "kwh");
		measures("V", "volt volts");
		measures("GB", "gigabyte gigabytes gb");
		measures("MB", "megabyte megabytes mb");
		measures("TB", "terabyte terabytes tb");
		measures("dB", "decibel decibels");
		measures("Hz", "hertz hz");
		measures("MHz", "megahertz mhz");
		measures("GHz", "gigahertz ghz");
		measures("cal", "calorie calories");
		measures("ly", "light-year");
		measures("s", "second seconds sec secs");
		measures("min", "minute minutes mins");
		measures("h", "hour hours hrs");
		measures("day", "day days");
		measures("week", "week weeks");
		measures("month", "month months");
		measures("year", "year years");
		measures("kt", "kiloton kilotons");
		measures("Mt", "megaton megatons");
		for (String touching : new String[] {"m", "g", "l", "t", "pt", "in", "yd", "mi"}) SHORT.put(touching, touching);
		money("USD", "dollar dollars buck bucks usd");
		money("EUR", "euro euros eur");
		money("JPY", "yen");
		money("CNY", "yuan renminbi");
		money("INR", "rupee rupees");
		money("RUB", "ruble rubles rouble roubles");
		money("CHF", "chf");
		money("GBP", "gbp quid");
		money("", "franc francs peso pesos crown crowns krone kroner krona kronor dinar dinars dirham dirhams riyal riyals rial rials "
				+ "lira liras shekel shekels zloty zlotys forint baht ringgit rupiah naira shilling shillings guilder guilders");
	}

	private static void measures(String sign, String words) {
		for (String word : words.split(" ")) MEASURES.put(word, sign);
	}

	private static void money(String code, String words) {
		for (String word : words.split(" ")) MONEY.put(word, code);
	}

	/** "Magnitude 5.8", "a magnitude of 5.8", "the magnitude of the shock at 5.8". @param start of the number @param end behind it */
	static Unit magnitude(Words words, int start, int end, BigDecimal value) {
		if (value.compareTo(STRONGEST) >= 0) return none(end);
		int before = start - 1;
		while (before > start - 4 && words.in(before, LINKS)) before--;
		boolean told = words.is(before, MAGNITUDE);
		// "Put the magnitude of the shock at 5.8 but lowered it to 5.6": no count has a fraction.
		for (int k = start - 1; !told && value.scale() == 1 && k > start - NEAR; k--) told = words.is(k, MAGNITUDE);
		return told ? new Unit(MAGNITUDE, Role.MEASURE, end, false, BigDecimal.ONE) : none(end);
	}

	private static Unit none(int end) {
		return new Unit("", Role.COUNT, end, false, BigDecimal.ONE);
	}

	boolean found() {
		return role != Role.COUNT;
	}

	boolean isMagnitude() {
		return sign.equals(MAGNITUDE);
	}

	/** A currency before the number. @param start index of the sign, or of the letters before it */
	record Before(String sign, int start) {
		boolean found() {
			return !sign.isEmpty();
		}
	}

	/** "$", "US$", "US $", "EUR", "Rs". */
	static Before before(Words words, int i) {
		String sign = SIGNS.getOrDefault(words.text(i - 1), "");
		if (!sign.isEmpty()) {
			String land = sign.equals("USD") ? DOLLARS.getOrDefault(words.lower(i - 2), "") : "";
			boolean belongs = !land.isEmpty() && words.isCapitalized(i - 2) && (words.joined(i - 1) || words.text(i - 2).length() > 1);
			return belongs ? new Before(land, i - 2) : new Before(sign, i - 1);
		}
		if (CODES.contains(words.text(i - 1))) return new Before(words.text(i - 1), i - 1);
		MoneyLetters.Found letters = MoneyLetters.before(words, i);
		return letters.code().isEmpty() ? new Before("", i) : new Before(letters.code(), letters.before());
	}

	/** What stands behind a number; of role {@code COUNT} where that is no unit. @param i index behind the number */
	static Unit behind(Words words, int i, boolean figures) {
		String word = words.lower(i);
		if (word.equals("%") || word.equals("percent") || word.equals("pct") || word.equals("\u066A"))
			return new Unit("%", Role.PERCENTAGE, i + 1, true, BigDecimal.ONE);
		if (word.equals("per") && words.is(i + 1, "cent")) return new Unit("%", Role.PERCENTAGE, i + 2, true, BigDecimal.ONE);
		if (word.equals("\u00B0") || word.startsWith("degree") || word.equals("\u2103") || word.equals("\u2109"))
			return degrees(words, i);
		// "Three $40 million boats": the sign belongs to what follows.
		if (SIGNS.containsKey(words.text(i)) && !(words.joined(i + 1) && words.isNumber(i + 1) && !words.joined(i)))
			return new Unit(SIGNS.get(words.text(i)), Role.MONEY, i + 1, true, BigDecimal.ONE);
		if (CODES.contains(words.text(i))) return new Unit(words.text(i), Role.MONEY, i + 1, true, BigDecimal.ONE);
		int at = words.pastHyphen(i);
		Unit money = money(words, at, figures);
		if (money.found()) return money;
		Unit measure = measure(words, at, figures && at == i);
		return measure.found() ? measure : none(i);
	}

	private static Unit money(Words words, int i, boolean figures) {
		String word = words.lower(i);
		if (MONEY.containsKey(word)) return new Unit(MONEY.get(word), Role.MONEY, i + 1, true, BigDecimal.ONE);
		if (DOLLAR_LANDS.containsKey(word) && (words.is(i + 1, "dollars") || words.is(i + 1, "dollar")))
			return new Unit(DOLLAR_LANDS.get(word), Role.MONEY, i + 2, true, BigDecimal.ONE);
		if (word.equals("cents") || word.equals("cent")) return new Unit("USD", Role.MONEY, i + 1, true, HUNDREDTH);
		if (word.equals("pence") || words.text(i).equals("p") && words.joined(i) && figures)
			return new Unit("GBP", Role.MONEY, i + 1, true, HUNDREDTH);
		if (!word.equals("pounds") && !word.equals("pound")) return none(i);
		boolean sterling = words.is(i + 1, "sterling");
		boolean scaled = words.in(i - 1, SCALED) && !words.is(i + 1, "of");
		boolean money = sterling || scaled && !near(words, i, WEIGHT);
		return money ? new Unit("GBP", Role.MONEY, sterling ? i + 2 : i + 1, true, BigDecimal.ONE)
				: new Unit("lb", Role.MEASURE, i + 1, false, BigDecimal.ONE);
	}

	private static Unit degrees(Words words, int i) {
		String sign = words.lower(i);
		if (sign.equals("\u2103") || sign.equals("\u2109"))
			return new Unit(sign.equals("\u2103") ? "\u00B0C" : "\u00B0F", Role.TEMPERATURE, i + 1, true, BigDecimal.ONE);
		if (words.in(i + 1, SCALES)) return new Unit("\u00B0" + words.text(i + 1).substring(0, 1).toUpperCase(Locale.ROOT),
				Role.TEMPERATURE, i + 2, sign.equals("\u00B0"), BigDecimal.ONE);
		boolean heat = near(words, i, HEAT);
		return new Unit("\u00B0", heat ? Role.TEMPERATURE : Role.MEASURE, i + 1, sign.equals("\u00B0"), BigDecimal.ONE);
	}

	private static Unit measure(Words words, int i, boolean figures) {
		String word = words.lower(i);
		boolean square = word.equals("square") || word.equals("sq");
		boolean cubic = word.equals("cubic");
		int noun = square || cubic ? i + 1 : word.equals("nautical") ? i + 1 : i;
		if (word.equals("sq") && words.is(noun, ".")) noun++;
		String sign = MEASURES.getOrDefault(words.lower(noun), "");
		boolean small = words.text(i).equals(word) && (words.joined(i) || !word.equals("in"));
		if (sign.isEmpty() && figures && small) sign = SHORT.getOrDefault(word, "");
		boolean heat = sign.isEmpty() && figures && words.joined(i) && (words.text(i).equals("C") || words.text(i).equals("F"));
		if (heat) return new Unit("\u00B0" + words.text(i), Role.TEMPERATURE, i + 1, true, BigDecimal.ONE);
		if (sign.isEmpty() || word.equals("stone") && (words.isCapitalized(i) || isMaterial(words, i))) return none(i);
		String whole = square ? sign + "\u00B2" : cubic ? sign + "\u00B3" : word.equals("nautical") ? "nmi" : sign;
		return speed(words, whole, noun + 1);
	}

	/** "Five stone pieces": what is counted is made of it. */
	private static boolean isMaterial(Words words, int stone) {
		String next = words.lower(stone + 1);
		return !words.ties(stone - 1) && words.isWord(stone + 1) && next.length() > 3 && next.endsWith("s") && !next.endsWith("ss")
				&& !Function.is(next) && !Function.isVerb(next);
	}

	/** "km/h", "miles per hour", "kilometres an hour" */
	private static Unit speed(Words words, String sign, int end) {
		boolean way = sign.equals("km") || sign.equals("mi");
		boolean hour = words.is(end, "/") && words.is(end + 1, "h")
				|| (words.is(end, "per") || words.is(end, "an")) && words.is(end + 1, "hour");
		if (!way || !hour) return new Unit(sign, Role.MEASURE, end, false, BigDecimal.ONE);
		return new Unit(sign.equals("mi") ? "mph" : "km/h", Role.MEASURE, end + 2, false, BigDecimal.ONE);
	}

	private static boolean near(Words words, int i, Set<String> what) {
		for (int k = Math.max(0, i - NEAR); k < i + NEAR; k++) if (words.in(k, what)) return true;
		return false;
	}
}
