package org.tickmark.claims.detection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tickmark.claims.detection.HouseList.Fault;
import org.tickmark.claims.internal.house.Messages;

/**
 * The names that a house must get right, one a line as it spells them: "Zelenskyy". What a draft spells nearly so is a problem.
 *
 * @param names in the order in which the house wrote them
 * @param faults lines that cannot be names; the others work all the same
 */
public record NameList(List<String> names, List<Fault> faults) {
	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}.,'\u2019&/ -]{2,80}");
	private static final int MOST_WORDS = 8;

	public NameList {
		names = List.copyOf(names);
		faults = List.copyOf(faults);
	}

	/** Of a house that has written down none. */
	public static NameList empty() {
		return new NameList(List.of(), List.of());
	}

	/** @param text of the whole file; empty lines and those that start with {@code #} say nothing */
	public static NameList of(String text) {
		var names = new LinkedHashSet<String>();
		List<Fault> faults = new ArrayList<>();
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (line.isEmpty() || line.startsWith("#")) continue;
			if (isName(line)) names.add(line);
			else faults.add(new Fault(i + 1, Messages.text("names.noName", line)));
		}
		return new NameList(List.copyOf(names), faults);
	}

	private static boolean isName(String line) {
		return NAME.matcher(line).matches() && line.codePoints().anyMatch(Character::isLetter)
				&& line.chars().filter(c -> c == ' ').count() < MOST_WORDS;
	}

	/** A text that gives the same names. */
	public String written() {
		return names.stream().map(name -> name + "\n").collect(Collectors.joining());
	}
}
