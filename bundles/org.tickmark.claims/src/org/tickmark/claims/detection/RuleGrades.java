package org.tickmark.claims.detection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Worth;
import org.tickmark.claims.Worth.Grade;

/**
 * The classes that a house gives to what some rules find, in place of those that are proposed for it: {@code fact.event = B}.
 *
 * @param grades by the id of the rule, which need not be there right now; never {@link Grade#NONE}
 */
public record RuleGrades(Map<String, Grade> grades) {
	private static final Pattern LINE = Pattern.compile("\\A[\\p{L}\\p{N}.]+\\h*=\\h*[ABC]\\z");

	public RuleGrades {
		grades = Map.copyOf(grades);
		if (grades.containsValue(Grade.NONE)) throw new IllegalArgumentException("no class: " + grades);
	}

	/** Of a house that leaves all as it is proposed. */
	public static RuleGrades usual() {
		return new RuleGrades(Map.of());
	}

	/** @param lines such as {@code fact.event = B}; those that {@link #isLine} does not take say nothing */
	public static RuleGrades of(String lines) {
		Map<String, Grade> grades = new LinkedHashMap<>();
		lines.lines().filter(RuleGrades::isLine).forEach(line -> {
			String[] parts = line.split("=", 2);
			grades.put(parts[0].strip(), Grade.valueOf(parts[1].strip()));
		});
		return new RuleGrades(grades);
	}

	/** Whether it gives a rule a class. */
	public static boolean isLine(String line) {
		return LINE.matcher(line.strip()).matches();
	}

	/** Lines that give the same classes, in the order of the rules. */
	public String written() {
		return new TreeMap<>(grades).entrySet().stream().map(each -> each.getKey() + " = " + each.getValue() + "\n")
				.collect(Collectors.joining());
	}

	/** The class that the house gives to what a rule finds; empty where it takes what is proposed. */
	public Optional<Grade> of(Claim claim) {
		return Optional.ofNullable(grades.get(claim.ruleId()));
	}

	/** What the claim is worth to the house. What nobody checks stays that. @param proposed for the claim */
	public Worth judge(Claim claim, Worth proposed) {
		if (proposed.grade() == Grade.NONE) return proposed;
		return of(claim).map(grade -> new Worth(grade, proposed.score(), proposed.grounds())).orElse(proposed);
	}

	/** The same with another class for a rule. @param grade empty for the one that is proposed */
	public RuleGrades with(String rule, Optional<Grade> grade) {
		Map<String, Grade> changed = new LinkedHashMap<>(grades);
		changed.remove(rule);
		grade.ifPresent(given -> changed.put(rule, given));
		return new RuleGrades(changed);
	}
}
