package org.tickmark.dossier.values;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.draft.Span;

/** Reads the figures and dates of a text in any of many languages, as far as they are written in digits. */
public final class PlainValues {
	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,'\u2019 "
			+ "\u00A0\u202F]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d+)?");
	private static final Pattern WORD_BEHIND = Pattern.compile("\\G[.]?[ \u00A0\u202F-]?(?:de |di )?(\\p{L}+)");
	private static final Pattern YEAR_BEHIND = Pattern.compile("\\G[., ]{0,2}(?:de |del )?(\\d{4})(?!\\d)");
	private static final Pattern DAY_BEHIND = Pattern.compile("\\G (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)");
	private static final Pattern DIGIT_DATE = Pattern.compile("(?<![\\d.])(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)|"
			+ "(?<!\\d)(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)");
	private static final Pattern WORD = Pattern.compile("\\p{L}+");
	private static final Map<String, Integer> MONTHS = new HashMap<>();
	private static final Map<String, Double> SCALES = new HashMap<>();
	private static final String LANGUAGES = "en de fr es it nl pl pt sv da nb fi cs sk hu ro tr ru uk el";

	static {
		for (String language : LANGUAGES.split(" ")) {
			Locale locale = Locale.forLanguageTag(language);
			for (Month month : Month.values()) {
				for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE))
					MONTHS.put(month.getDisplayName(style, locale).toLowerCase(Locale.ROOT), month.getValue());
			}
		}
		scale(1e3, "thousand tausend mille mila mil duizend tysi\u0119cy tys tusen tusind");
		scale(1e6, "million millions millionen million\u00E4r mio mill\u00F3n millones milione milioni miljoen milion miliony "
				+ "milion\u00F3w mln"
				+ " milh\u00E3o milh\u00F5es miljon miljoner millioner m");
		scale(1e9, "billion billions bn milliarde milliarden mrd milliard milliards miliardo miliardi miljard miliard miliardy "
				+ "miliard\u00F3w"
				+ " mld miljarder milliarder");
	}

	private PlainValues() { }

	private static void scale(double by, String words) {
		for (String word : words.split(" ")) SCALES.put(word, by);
	}

	/** In text order. */
	public static List<PlainValue> in(String text) {
		List<PlainValue> values = new ArrayList<>();
		Matcher dates = DIGIT_DATE.matcher(text);
		while (dates.find()) {
			boolean iso = dates.group(4) != null;
			int month = Integer.parseInt(dates.group(iso ? 5 : 2));
			int day = Integer.parseInt(dates.group(iso ? 6 : 1));
			if (month > 12) {
				int other = month;
				month = day;
				day = other;
			}
			values.add(new PlainValue(new Span(dates.start(), dates.end()), Set.of(), month * 100 + day,
					Integer.parseInt(dates.group(iso ? 4 : 3))));
		}
		namedMonths(text, values);
		List<Span> taken = values.stream().map(PlainValue::span).toList();
		Matcher numbers = NUMBER.matcher(text);
		while (numbers.find()) {
			Span span = new Span(numbers.start(), numbers.end());
			if (taken.stream().noneMatch(span::overlaps)) values.add(number(text, span));
		}
		values.sort((one, other) -> one.span().compareTo(other.span()));
		return values;
	}

	/** "12. März 2024", "le 12 mars", "March 12, 2024". */
	private static void namedMonths(String text, List<PlainValue> values) {
		Matcher words = WORD.matcher(text);
		while (words.find()) {
			Integer month = MONTHS.get(words.group().toLowerCase(Locale.ROOT));
			if (month == null) continue;
			int from = words.start();
			int to = words.end();
			int day = 0;
			int i = from;
			while (i > 0 && ". \u00A0\u00BA".indexOf(text.charAt(i - 1)) >= 0) i--;
			if (text.startsWith(" de ", Math.max(0, from - 4))) i = from - 4;
			int digits = i;
			while (digits > 0 && i - digits < 2 && Character.isDigit(text.charAt(digits - 1))) digits--;
			boolean whole = digits < i && (digits == 0 || !Character.isDigit(text.charAt(digits - 1)));
			if (whole) {
				day = Integer.parseInt(text.substring(digits, i));
				from = digits;
			} else {
				Matcher behind = DAY_BEHIND.matcher(text).region(to, text.length());
				if (behind.find()) {
					day = Integer.parseInt(behind.group(1));
					to = behind.end();
				}
			}
			Matcher year = YEAR_BEHIND.matcher(text).region(to, text.length());
			int told = 0;
			if (year.find()) {
				told = Integer.parseInt(year.group(1));
				to = year.end();
			}
			if (day > 0 || told > 0) values.add(new PlainValue(new Span(from, to), Set.of(), month * 100 + day, told));
		}
	}

	private static PlainValue number(String text, Span span) {
		double by = 1;
		Matcher behind = WORD_BEHIND.matcher(text).region(span.end(), text.length());
		if (behind.find()) by = SCALES.getOrDefault(behind.group(1).toLowerCase(Locale.ROOT), 1.0);
		Set<Double> numbers = new HashSet<>();
		for (double number : readings(span.in(text))) numbers.add(number * by);
		return new PlainValue(span, Set.copyOf(numbers), 0, 0);
	}

	private static List<Double> readings(String digits) {
		String plain = digits.replaceAll("['\u2019 \u00A0\u202F]", "");
		int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
		if (last < 0) return List.of(Double.valueOf(plain));
		boolean mixed = plain.indexOf('.') >= 0 && plain.indexOf(',') >= 0;
		boolean repeated = plain.indexOf(plain.charAt(last)) != last;
		double grouped = Double.parseDouble(plain.replaceAll("[.,]", ""));
		double decimal = Double.parseDouble(plain.substring(0, last).replaceAll("[.,]", "") + "." + plain.substring(last + 1));
		if (repeated) return List.of(grouped);
		if (mixed || plain.length() - last - 1 != 3) return List.of(decimal);
		return List.of(grouped, decimal);
	}
}
