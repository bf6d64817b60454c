package org.tickmark.claims.faults;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.faults.Fault.Family;

/** All classes of faults that can be planted, by family. */
final class Faults {
	private static final Set<String> DATES = Set.of("weekday", "impossible date", "tense", "duration", "anniversary", "age", "years ago",
			"reversed dates");
	private static final Set<String> ARITHMETIC = Set.of("change", "multiple", "fraction", "sum", "shares", "range", "points",
			"share of few", "conversion");
	private static final Set<String> FIGURES = Set.of("million and billion", "counted twice", "lead in a poll");
	private static final Set<String> NAMES = Set.of("title changed", "diacritics", "acronym");

	private static final String EVENT = "event";

	private Faults() { }

	/** @param filed on that day, by which tenses and ages are judged */
	static List<Fault> all(LocalDate filed) {
		var shapes = new Shapes();
		List<Fault> faults = new ArrayList<>(Alterations.all());
		shapes.faults().forEach(title -> faults.add(new Inserted(family(title), title, shapes.of(title), values(title, filed))));
		faults.sort((one, other) -> one.family().compareTo(other.family()));
		return List.copyOf(faults);
	}

	private static Family family(String title) {
		if (DATES.contains(title)) return Family.DATES;
		if (ARITHMETIC.contains(title)) return Family.ARITHMETIC;
		if (FIGURES.contains(title) || title.startsWith(EVENT)) return Family.FIGURES;
		if (NAMES.contains(title)) return Family.NAMES;
		return title.startsWith("quotation") ? Family.QUOTATIONS : Family.DEBRIS;
	}

	private static Inserted.Values values(String title, LocalDate filed) {
		return switch (family(title)) {
			case DATES -> new DateValues(filed);
			case QUOTATIONS -> WordValues::quotation;
			case NAMES -> (prose, random) -> WordValues.name(random);
			case ARITHMETIC, FIGURES -> title.startsWith(EVENT) ? (prose, random) -> Optional.of(Map.of()) : FigureValues.of(title);
			case DEBRIS -> (prose, random) -> Optional.of(Map.of());
		};
	}
}
