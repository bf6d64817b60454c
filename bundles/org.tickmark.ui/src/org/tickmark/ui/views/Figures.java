package org.tickmark.ui.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Figure;
import org.tickmark.claims.TimexWording;
import org.tickmark.claims.Wording;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.texts.Whereabouts;

/** The figures of a draft, those of the same thing together. No widget in here. */
final class Figures {
	private static final Wording WORDING = new Wording();

	/**
	 * All that is said of one thing.
	 *
	 * @param of what is counted or measured, in the words of the draft; what sort of figures they are where it does not say
	 * @param figures in text order
	 * @param series three of them or more in one unit, to be compared at a glance
	 */
	record Group(String of, List<Statement> figures, Optional<Series> series) { }

	private Figures() { }

	/** In the order of their first figure; what nobody checks comes last. @param statements in text order, dates among them */
	static List<Group> in(Collection<Statement> statements, String text) {
		Map<String, List<Statement>> groups = new LinkedHashMap<>();
		Map<String, String> titles = new LinkedHashMap<>();
		for (boolean plain : new boolean[] {false, true}) {
			for (Statement each : statements) {
				if (each.kind() != ClaimKind.FIGURE || isPlain(each) != plain) continue;
				String title = title(each);
				String key = title.toLowerCase(Locale.ROOT);
				titles.putIfAbsent(key, title);
				groups.computeIfAbsent(key, first -> new ArrayList<>()).add(each);
			}
		}
		Dates dates = new Dates(statements);
		List<Group> all = new ArrayList<>();
		groups.forEach((key, figures) -> all.add(new Group(titles.get(key), List.copyOf(figures),
				series(titles.get(key), figures, dates, text))));
		return List.copyOf(all);
	}

	private static boolean isPlain(Statement each) {
		return each.detail() instanceof Figure figure && figure.role() == Figure.Role.PLAIN;
	}

	private static String title(Statement each) {
		if (!(each.detail() instanceof Figure figure)) return Messages.text("figures.byHand");
		return isNamed(each) ? ItemTexts.onOneLine(figure.of()) : role(figure.role());
	}

	/** Whether the draft says what it is of. */
	private static boolean isNamed(Statement each) {
		return each.detail() instanceof Figure figure && !figure.of().isBlank() && figure.role() != Figure.Role.PLAIN;
	}

	/** Only where the draft says what they are of: percentages of different things make no series. */
	private static Optional<Series> series(String of, List<Statement> figures, Dates dates, String text) {
		Map<String, List<Series.Point>> byUnit = new LinkedHashMap<>();
		for (Statement each : figures) {
			if (!(each.detail() instanceof Figure figure) || !isNamed(each)) continue;
			byUnit.computeIfAbsent(figure.unit(), first -> new ArrayList<>()).add(new Series.Point(dates.nextTo(each),
					ItemTexts.onOneLine(each.span().in(text)), figure.value(), figure.upTo().orElse(figure.value()), each.span()));
		}
		return byUnit.entrySet().stream().filter(entry -> entry.getValue().size() >= Series.FEWEST)
				.max(Comparator.comparingInt(entry -> entry.getValue().size()))
				.map(entry -> new Series(of, entry.getKey(), entry.getValue()));
	}

	/** Which dates stand with which figures. */
	private static final class Dates {
		private final Map<Span, List<Statement>> bySentence = new LinkedHashMap<>();

		/** @param statements in text order */
		Dates(Collection<Statement> statements) {
			for (Statement each : statements) bySentence.computeIfAbsent(each.sentence(), first -> new ArrayList<>()).add(each);
		}

		/** The only date of the figure's sentence, else the one that follows before any other figure; in words, empty where none is. */
		String nextTo(Statement figure) {
			List<Statement> there = bySentence.getOrDefault(figure.sentence(), List.of());
			List<Statement> dates = there.stream().filter(each -> each.kind() == ClaimKind.DATE).toList();
			Optional<Statement> date = dates.size() == 1 ? Optional.of(dates.getFirst())
					: there.stream().filter(each -> each.span().start() >= figure.span().end()).findFirst()
							.filter(next -> next.kind() == ClaimKind.DATE);
			return date.map(Statement::detail).filter(Detail.Timex.class::isInstance).map(Detail.Timex.class::cast).map(TimexWording::of)
					.orElse("");
		}
	}

	/** Words, value, unit, what it is, where, status. Below a thing its figures, where there are several. */
	static List<Outline.Row> rows(List<Group> groups, Draft draft, HouseStatuses statuses) {
		var where = new Whereabouts(draft);
		return groups.stream().map(group -> row(group, draft.text(), where, statuses)).toList();
	}

	private static Outline.Row row(Group group, String text, Whereabouts where, HouseStatuses statuses) {
		Statement first = group.figures().getFirst();
		if (group.figures().size() == 1) {
			Outline.Row only = row(first, text, where, statuses);
			List<String> cells = new ArrayList<>(only.cells());
			if (isNamed(first)) cells.set(0, group.of());
			return new Outline.Row(cells, only.place(), only.item(), List.of());
		}
		List<Outline.Row> below = group.figures().stream().map(each -> row(each, text, where, statuses)).toList();
		String title = Messages.text("figures.group", group.of(), group.figures().size());
		return new Outline.Row(List.of(title, "", "", "", "", "", ""), first.span(), first.item(), below);
	}

	private static Outline.Row row(Statement each, String text, Whereabouts where, HouseStatuses statuses) {
		Optional<Figure> figure = each.detail() instanceof Figure stated ? Optional.of(stated) : Optional.empty();
		return new Outline.Row(
				List.of(each.inContext(text), ItemTexts.onOneLine(each.span().in(text)), figure.map(WORDING::number).orElse(""),
						figure.map(Figure::unit).orElse(""), figure.map(Figures::manner).orElse(""), where.of(each.span().start()),
						each.status(statuses)),
				each.span(), each.item(), List.of());
	}

	private static String manner(Figure figure) {
		String precision = precision(figure.precision());
		return precision.isEmpty() ? role(figure.role()) : Messages.text("figures.manner", role(figure.role()), precision);
	}

	private static String precision(Figure.Precision precision) {
		return switch (precision) {
			case STATED -> "";
			case ABOUT -> Messages.text("figures.precision.about");
			case MORE_THAN -> Messages.text("figures.precision.moreThan");
			case AT_LEAST -> Messages.text("figures.precision.atLeast");
			case LESS_THAN -> Messages.text("figures.precision.lessThan");
			case AT_MOST -> Messages.text("figures.precision.atMost");
			case VAGUE -> Messages.text("figures.precision.vague");
		};
	}

	private static String role(Figure.Role role) {
		return switch (role) {
			case COUNT -> Messages.text("figures.role.count");
			case MONEY -> Messages.text("figures.role.money");
			case PERCENTAGE -> Messages.text("figures.role.percentage");
			case POINTS -> Messages.text("figures.role.points");
			case RATE -> Messages.text("figures.role.rate");
			case RANK -> Messages.text("figures.role.rank");
			case RATIO -> Messages.text("figures.role.ratio");
			case MEASURE -> Messages.text("figures.role.measure");
			case TEMPERATURE -> Messages.text("figures.role.temperature");
			case POLL_SHARE -> Messages.text("figures.role.pollShare");
			case SAMPLE -> Messages.text("figures.role.sample");
			case MARGIN -> Messages.text("figures.role.margin");
			case SCORE -> Messages.text("figures.role.score");
			case VOTE -> Messages.text("figures.role.vote");
			case PLAIN -> Messages.text("figures.role.plain");
		};
	}
}
