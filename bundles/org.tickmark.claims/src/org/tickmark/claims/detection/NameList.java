package org.tickmark.claims.detection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.claims.detection.HouseList.Fault;
import org.tickmark.claims.internal.house.Messages;

/**
 * The names that a house must get right, one a line as it spells them: "Zelenskyy". What a draft spells nearly so is a problem. And what it
 * corrected before, with an arrow: "Gerhart Maass → Gerhard Maass", which is a problem in just that spelling.
 *
 * @param names in the order in which the house wrote them
 * @param corrected right spellings by wrong ones, in the same order
 * @param faults lines that cannot be names; the others work all the same
 */
public record NameList(List<String> names, Map<String, String> corrected, List<Fault> faults) {
	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}.,'\u2019&/ -]{2,80}");
	private static final int MOST_WORDS = 8;
	/** As typed by hand, too. */
	private static final Pattern ARROW = Pattern.compile("\u2192|->");
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]");
	private static final String WRITTEN_ARROW = " \u2192 ";
	/** Of letters in a word: with more, another person was meant. */
	private static final int MOST_SLIPS = 2;

	public NameList {
		names = List.copyOf(names);
		corrected = Collections.unmodifiableMap(new LinkedHashMap<>(corrected));
		faults = List.copyOf(faults);
	}

	/** Of a house that has written down none. */
	public static NameList empty() {
		return new NameList(List.of(), Map.of(), List.of());
	}

	/** @param text of the whole file; empty lines and those that start with {@code #} say nothing */
	public static NameList of(String text) {
		var names = new LinkedHashSet<String>();
		var corrected = new LinkedHashMap<String, String>();
		List<Fault> faults = new ArrayList<>();
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (line.isEmpty() || line.startsWith("#")) continue;
			String[] sides = Stream.of(ARROW.split(line, 2)).map(String::strip).toArray(String[]::new);
			boolean two = sides.length == 2 && !sides[0].equals(sides[1]);
			if (two && isName(sides[0]) && isName(sides[1])) corrected.put(sides[0], sides[1]);
			else if (isName(line)) names.add(line);
			else faults.add(new Fault(i + 1, Messages.text("names.noName", line)));
		}
		return new NameList(List.copyOf(names), corrected, faults);
	}

	private static boolean isName(String line) {
		return NAME.matcher(line).matches() && line.codePoints().anyMatch(Character::isLetter)
				&& line.chars().filter(c -> c == ' ').count() < MOST_WORDS;
	}

	/** A text that gives the same names. */
	public String written() {
		return Stream.concat(names.stream(), corrected.entrySet().stream().map(each -> each.getKey() + WRITTEN_ARROW + each.getValue()))
				.map(line -> line + "\n").collect(Collectors.joining());
	}

	/** The same without lines that say nothing. */
	public NameList withoutFaults() {
		return new NameList(names, corrected, List.of());
	}

	/**
	 * The same with one more spelling that was corrected; itself where the words are no two spellings of one name. What was right before
	 * and is wrong now is forgotten.
	 *
	 * @param wrong as the draft had it; @param right as a person wrote it instead
	 */
	public NameList learning(String wrong, String right) {
		if (!isName(wrong) || !isName(right) || !areSpellings(wrong, right) || names.contains(wrong)) return this;
		var more = new LinkedHashMap<>(corrected);
		more.values().removeIf(wrong::equals);
		more.remove(right);
		more.put(wrong, right);
		return new NameList(names, more, faults);
	}

	private static boolean areSpellings(String wrong, String right) {
		String[] here = BETWEEN_WORDS.split(wrong);
		String[] there = BETWEEN_WORDS.split(right);
		if (wrong.equals(right) || here.length != there.length) return false;
		for (int i = 0; i < here.length; i++) {
			boolean large = !here[i].isEmpty() && !there[i].isEmpty() && Character.isUpperCase(there[i].charAt(0));
			if (!here[i].equals(there[i]) && (!large || !isNear(here[i], there[i]))) return false;
		}
		return true;
	}

	/** Whether a few letters make the difference, and not most of a short word. */
	private static boolean isNear(String one, String other) {
		int slips = slips(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
		return slips <= MOST_SLIPS && slips * 2 <= Math.min(one.length(), other.length());
	}

	/** Letters to change, drop or put in. */
	private static int slips(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int k = 0; k < row.length; k++) row[k] = k;
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int k = 1; k < row.length; k++) {
				int changed = diagonal + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
				diagonal = row[k];
				row[k] = Math.min(changed, Math.min(row[k], row[k - 1]) + 1);
			}
		}
		return row[other.length()];
	}
}
