package org.tickmark.dossier.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Precision;
import org.tickmark.claims.Figure.Role;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.draft.Span;

/** The cells of a source: a number in one says of what it is only together with its row and the head of its column. */
public final class Table {
	private static final Pattern CELL = Pattern.compile("([A-Z]+)(\\d+)");

	private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,9})?");

	private record Place(String sheet, String column, int row) { }

	private final SourceText source;
	private final Map<String, List<Span>> rows = new HashMap<>();
	private final Map<String, Span> heads = new HashMap<>();

	private Table(SourceText source) {
		this.source = source;
	}

	/** Of a source that need not have any. */
	public static Table of(SourceText source) {
		var table = new Table(source);
		for (Stretch stretch : source.stretches()) place(stretch).ifPresent(place -> {
			table.rows.computeIfAbsent(place.sheet + "!" + place.row, any -> new ArrayList<>()).add(stretch.span());
			table.heads.putIfAbsent(place.sheet + "!" + place.column, stretch.span());
		});
		return table;
	}

	/** Of cells that hold nothing else; rules for prose take a small number that stands alone for one of a page. */
	static List<Statement> numbers(SourceText source) {
		List<Statement> numbers = new ArrayList<>();
		for (Stretch stretch : source.stretches()) {
			String words = stretch.span().in(source.text());
			if (!(stretch.locator() instanceof Locator.Cell) || !NUMBER.matcher(words).matches()) continue;
			var number = new BigDecimal(words.replace(",", ""));
			BigDecimal step = number.scale() > 0 ? BigDecimal.ONE.movePointLeft(number.scale()) : BigDecimal.ONE;
			var figure = new Figure(Role.COUNT, number, Optional.empty(), step, "", "", Precision.STATED);
			numbers.add(new Statement(FigureValue.of(figure, false), stretch.span(), stretch.span()));
		}
		return numbers;
	}

	private static Optional<Place> place(Stretch stretch) {
		if (!(stretch.locator() instanceof Locator.Cell cell)) return Optional.empty();
		Matcher parts = CELL.matcher(cell.cell());
		return parts.matches() ? Optional.of(new Place(cell.sheet(), parts.group(1), Integer.parseInt(parts.group(2)))) : Optional.empty();
	}

	/** The other cells that say what stands in the one at an offset; none of what is no cell. */
	List<Span> around(int offset) {
		if (rows.isEmpty()) return List.of();
		Optional<Stretch> own = source.stretchAt(offset);
		Optional<Place> place = own.flatMap(Table::place);
		if (place.isEmpty()) return List.of();
		List<Span> around = new ArrayList<>(rows.getOrDefault(place.get().sheet + "!" + place.get().row, List.of()));
		Span head = heads.get(place.get().sheet + "!" + place.get().column);
		if (head != null) around.add(head);
		around.removeIf(own.get().span()::equals);
		return around;
	}
}
