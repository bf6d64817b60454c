package org.tickmark.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tickmark.claims.ClaimKind;

/**
 * How old something may be, by its kind, to count as printed or verified before: a figure of last year says little of this year's.
 *
 * @param days by kind; a kind that is not among them counts however old it is
 */
public record PrintedAges(Map<ClaimKind, Integer> days) {
	/** Of a house that has said nothing. */
	public static final PrintedAges USUAL = new PrintedAges(Map.of(ClaimKind.FIGURE, 365, ClaimKind.NAME, 730));
	private static final String ANY = "any";
	private static final int MOST = 36_500;

	public PrintedAges {
		days = Map.copyOf(days);
	}

	/** The usual ages with what lines set, or pieces between commas; what sets none says nothing. */
	public static PrintedAges of(String lines) {
		PrintedAges ages = USUAL;
		for (String line : lines(lines)) ages = ages.set(line).orElse(ages);
		return ages;
	}

	/** Whether {@link #of} understands every line. */
	public static boolean isWritten(String lines) {
		return lines(lines).stream().allMatch(line -> USUAL.set(line).isPresent());
	}

	private static List<String> lines(String lines) {
		return Arrays.stream(lines.split("[\n,]")).map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	/** The oldest day that still counts; empty where every day does. */
	public Optional<LocalDate> oldest(ClaimKind kind, LocalDate today) {
		return Optional.ofNullable(days.get(kind)).map(today::minusDays);
	}

	/** The same with another age. @param most in days; empty for any */
	public PrintedAges with(ClaimKind kind, Optional<Integer> most) {
		Map<ClaimKind, Integer> other = new EnumMap<>(ClaimKind.class);
		other.putAll(days);
		other.remove(kind);
		most.ifPresent(number -> other.put(kind, number));
		return new PrintedAges(other);
	}

	/** What is otherwise than usual, a line each: "figure = 90", "name = any". */
	public String written() {
		List<String> lines = new ArrayList<>();
		for (ClaimKind kind : ClaimKind.values()) {
			Optional<Integer> own = Optional.ofNullable(days.get(kind));
			if (!own.equals(Optional.ofNullable(USUAL.days.get(kind))))
				lines.add(kind.word() + " = " + own.map(String::valueOf).orElse(ANY));
		}
		return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
	}

	/** The usual ages with what a line sets; empty for one that sets none. */
	public Optional<PrintedAges> set(String line) {
		String[] parts = line.split("=", -1);
		if (parts.length != 2) return Optional.empty();
		String age = parts[1].strip();
		return ClaimKind.of(parts[0].strip()).filter(kind -> kind != ClaimKind.PROBLEM)
				.flatMap(kind -> age.equals(ANY) ? Optional.of(with(kind, Optional.empty()))
						: number(age).map(most -> with(kind, Optional.of(most))));
	}

	private static Optional<Integer> number(String digits) {
		if (!digits.matches("\\d{1,5}")) return Optional.empty();
		int number = Integer.parseInt(digits);
		return number < 1 || number > MOST ? Optional.empty() : Optional.of(number);
	}
}
