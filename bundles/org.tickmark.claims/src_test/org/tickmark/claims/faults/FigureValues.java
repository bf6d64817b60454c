package org.tickmark.claims.faults;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Figures for shapes, by class of fault. What is wrong is wrong by more than rounding. */
final class FigureValues {
	private record Share(String words, int percent) { }

	private static final List<Share> SHARES = List.of(new Share("half", 50), new Share("a third", 33), new Share("a quarter", 25),
			new Share("a fifth", 20), new Share("two thirds", 67), new Share("three quarters", 75), new Share("one in ten", 10),
			new Share("one in four", 25), new Share("four in five", 80));
	private static final List<Integer> PERCENTAGES = List.of(5, 8, 10, 12, 15, 20, 25, 30, 40, 60);

	private FigureValues() { }

	static Inserted.Values of(String fault) {
		return switch (fault) {
			case "change" -> (prose, random) -> Optional.of(change(random));
			case "multiple" -> (prose, random) -> Optional.of(multiple(random));
			case "fraction" -> (prose, random) -> Optional.of(fraction(random));
			case "sum" -> (prose, random) -> Optional.of(sum(random));
			case "shares" -> (prose, random) -> Optional.of(shares(random));
			case "range" -> (prose, random) -> Optional.of(range(random));
			case "points" -> (prose, random) -> Optional.of(points(random));
			case "share of few" -> (prose, random) -> Optional.of(ofFew(random));
			case "conversion" -> (prose, random) -> Optional.of(conversion(random));
			case "million and billion", "counted twice" -> (prose, random) -> Optional.of(same(random));
			case "lead in a poll" -> (prose, random) -> Optional.of(lead(random));
			default -> (prose, random) -> Optional.of(Map.of());
		};
	}

	private static Map<String, String> change(RandomGenerator random) {
		int percent = PERCENTAGES.get(random.nextInt(PERCENTAGES.size()));
		int from = 100 * random.nextInt(3, 60);
		int apart = from / 100 * percent;
		return Map.of("apart", grouped(apart), "badApart", grouped(apart + apart / 2 + 20), "pct", "" + percent,
				"bad", "" + (percent + random.nextInt(7, 26)), "from", grouped(from), "to", grouped(from + apart), "down", grouped(from - apart));
	}

	private static Map<String, String> multiple(RandomGenerator random) {
		int x = 20 * random.nextInt(2, 60);
		return Map.ofEntries(entry("x", grouped(x)), entry("x2", grouped(2 * x)), entry("x3", grouped(3 * x)),
				entry("x4", grouped(4 * x)), entry("half", grouped(x / 2)), entry("over2", grouped(x * 43 / 20)),
				entry("under2", grouped(x * 37 / 20)), entry("over3", grouped(x * 33 / 10)), entry("bad2", grouped(x * 31 / 10)),
				entry("bad3", grouped(x * 22 / 10)), entry("bad4", grouped(x * 28 / 10)), entry("badHalf", grouped(x * 7 / 10)));
	}

	private static Map<String, String> fraction(RandomGenerator random) {
		Share share = SHARES.get(random.nextInt(SHARES.size()));
		int off = random.nextInt(12, 20);
		return Map.of("share", share.words(), "Share", share.words().substring(0, 1).toUpperCase(Locale.ROOT) + share.words().substring(1),
				"pct", "" + share.percent(), "bad", "" + (share.percent() > 50 ? share.percent() - off : share.percent() + off));
	}

	private static Map<String, String> sum(RandomGenerator random) {
		int a = random.nextInt(14, 70);
		int b = random.nextInt(12, 60);
		int c = random.nextInt(4, 12);
		int off = random.nextInt(4, 11);
		return Map.ofEntries(entry("a", "" + a), entry("b", "" + b), entry("c", "" + c), entry("ab", "" + (a + b)),
				entry("abc", "" + (a + b + c)), entry("badB", "" + (b + off)), entry("badC", "" + (c + off)),
				entry("badAb", "" + (a + b + off)), entry("badAbc", "" + (a + b + c + off)));
	}

	private static Map<String, String> shares(RandomGenerator random) {
		int p = random.nextInt(36, 50);
		int q = random.nextInt(22, 35);
		int r = 100 - p - q;
		return Map.of("p", "" + p, "q", "" + q, "r", "" + r, "badR", "" + (r + random.nextInt(6, 20)));
	}

	private static Map<String, String> range(RandomGenerator random) {
		int low = random.nextInt(11, 60);
		int high = low + random.nextInt(15, 40);
		return Map.of("lo", "" + low, "hi", "" + high, "mid", "" + (low + high) / 2, "above", "" + (high + random.nextInt(3, 12)),
				"below", "" + (low - random.nextInt(2, 7)));
	}

	private static Map<String, String> points(RandomGenerator random) {
		int low = random.nextInt(8, 60);
		int points = random.nextInt(2, 9);
		return Map.of("lo", "" + low, "hi", "" + (low + points), "d", "" + points);
	}

	/** Between two neighbouring shares of a small number. */
	private static Map<String, String> ofFew(RandomGenerator random) {
		int n = random.nextInt(7, 17);
		int k = random.nextInt(2, n - 2);
		return Map.of("n", "" + n, "k", "" + k, "pct", "" + Math.round(100.0 * k / n), "bad", "" + Math.round(100.0 * (k + 0.5) / n));
	}

	private static Map<String, String> conversion(RandomGenerator random) {
		int c = random.nextInt(12, 42);
		int kilograms = random.nextInt(40, 120);
		int metres = random.nextInt(20, 300);
		int inches = random.nextInt(20, 60);
		int acres = random.nextInt(40, 400);
		int mph = random.nextInt(40, 110);
		int miles = random.nextInt(12, 200);
		long f = Math.round(c * 1.8 + 32);
		return Map.ofEntries(entry("c", "" + c), entry("f", "" + f), entry("badF", "" + (f + random.nextInt(8, 20))),
				entry("kg", "" + kilograms), entry("badKg", off(kilograms)), entry("lb", rounded(kilograms * 2.2046)),
				entry("badLb", off(kilograms * 2.2046)), entry("m", "" + metres), entry("badM", off(metres)),
				entry("ft", rounded(metres * 3.2808)), entry("badFt", off(metres * 3.2808)), entry("in", "" + inches),
				entry("cm", rounded(inches * 2.54)), entry("badCm", off(inches * 2.54)), entry("acres", "" + acres),
				entry("ha", rounded(acres * 0.40469)), entry("badHa", off(acres * 0.40469)), entry("mph", "" + mph),
				entry("kmh", rounded(mph * 1.60934)), entry("badKmh", off(mph * 1.60934)), entry("mi", "" + miles),
				entry("badMi", off(miles)), entry("km", rounded(miles * 1.60934)), entry("badKm", off(miles * 1.60934)));
	}

	private static Map<String, String> same(RandomGenerator random) {
		int k = random.nextInt(13, 90);
		return Map.of("m", "" + (random.nextBoolean() ? k : k / 10 + "." + (1 + k % 9)), "k", "" + k, "badK", "" + (k + random.nextInt(1,
				30)));
	}

	private static Map<String, String> lead(RandomGenerator random) {
		int first = random.nextInt(45, 50);
		return Map.of("a", "" + first, "far", "" + (first - random.nextInt(11, 15)), "near", "" + (first - random.nextInt(1, 3)));
	}

	private static String off(double value) {
		return rounded(value * 1.25 + 3);
	}

	private static String rounded(double value) {
		return grouped(Math.round(value));
	}

	private static String grouped(long value) {
		return String.format(Locale.ROOT, "%,d", value);
	}
}
