package org.tickmark.ui.items;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.FixReading;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.PrintedChoice;
import org.tickmark.ui.sources.VerdictChoice;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.views.Speakers;

/** What the table of items shows: which rows, in which order and groups. No widget in here. */
final class ItemTable {
	enum Column {
		CLAIM(Messages.text("items.column.claim"), 300), KIND(Messages.text("items.column.kind"), 90),
		WHO_OR_WHEN(Messages.text("items.column.whoOrWhen"), 190), REASON(Messages.text("items.column.reason"), 225),
		STATUS(Messages.text("items.column.status"), 110), DOSSIER(Messages.text("items.column.dossier"), 85),
		PRINTED(Messages.text("items.column.printed"), 125),
		CLASS(Messages.text("items.column.class"), 50), ASSIGNED(Messages.text("items.column.assigned"), 105),
		SOURCE(Messages.text("items.column.source"), 130);

		/** Short, and to be read whole. */
		private static final Set<Column> FIXED = EnumSet.of(KIND, STATUS, DOSSIER, PRINTED, CLASS, ASSIGNED, SOURCE);
		static final Set<Column> SELDOM_USED = EnumSet.of(DOSSIER, PRINTED, CLASS, ASSIGNED, SOURCE);

		private final String title;
		private final int width;

		Column(String title, int width) {
			this.title = title;
			this.width = width;
		}

		String title() {
			return title;
		}

		/**
		 * How wide each is where there is so much room, in pixels at 100 % scaling. Some are short and must be read; what is left is shared
		 * by the others as they need it.
		 *
		 * @param empty have nothing to show, and no width
		 */
		static int[] widths(int room, Set<Column> empty) {
			int fixed = FIXED.stream().filter(column -> !empty.contains(column)).mapToInt(column -> column.width).sum();
			int wished = Arrays.stream(values()).filter(column -> !FIXED.contains(column)).mapToInt(column -> column.width).sum();
			double share = Math.max(0.3, (room - fixed) / (double) wished);
			return Arrays.stream(values())
					.mapToInt(column -> empty.contains(column) ? 0 : FIXED.contains(column) ? column.width : (int) (column.width * share))
					.toArray();
		}

		/** Whether any row has something to show in it. */
		boolean isFilledIn(List<Row> rows) {
			return rows.stream().anyMatch(row -> row instanceof Entry entry && !entry.cell(this).isEmpty());
		}

		int width() {
			return width;
		}
	}

	enum Grouping {
		NONE(Messages.text("items.groupBy.none")), SENTENCE(Messages.text("items.groupBy.sentence")),
		KIND(Messages.text("items.groupBy.kind")),
		STATUS(Messages.text("items.groupBy.status")), SPEAKER(Messages.text("items.groupBy.speaker")),
		CLASS(Messages.text("items.groupBy.class")),
		PERSON(Messages.text("items.groupBy.person")), DATE(Messages.text("items.groupBy.date"));

		private final String title;

		Grouping(String title) {
			this.title = title;
		}

		String title() {
			return title;
		}
	}

	sealed interface Row { }

	record Heading(String title, int count) implements Row { }

	/** What a row has to do with those of a statement that is made again, or of a sentence. */
	enum Fold {
		/** Nothing. */
		NONE,
		/** Stands for all items that make the statement. */
		FOLDED,
		/** The same while its items have rows of their own below it. */
		OPENED,
		/** Stands for all that the sentence holds. */
		SENTENCE,
		/** The same while its items have rows of their own below it. */
		OPENED_SENTENCE,
		/** One of the items below such a row. */
		REPEAT;

		boolean isFolded() {
			return this == FOLDED || this == SENTENCE;
		}

		boolean isOpened() {
			return this == OPENED || this == OPENED_SENTENCE;
		}

		boolean isSentence() {
			return this == SENTENCE || this == OPENED_SENTENCE;
		}
	}

	/** What a row shows, made when it is asked for: of many thousand rows most never come into sight. */
	static final class Cells {
		private final Function<Column, String> maker;
		private final Map<Column, String> made = new EnumMap<>(Column.class);

		Cells(Function<Column, String> maker) {
			this.maker = maker;
		}

		String of(Column column) {
			return made.computeIfAbsent(column, maker);
		}

		/** The same, some columns apart. @param others for columns that it says nothing of, the cells as they are */
		Cells but(Map<Column, String> others) {
			return new Cells(column -> others.containsKey(column) ? others.get(column) : of(column));
		}
	}

	/** @param items that the row stands for, {@code item} the first of them */
	record Entry(Item item, List<Item> items, Fold fold, Cells cells) implements Row {
		Entry as(Fold other, List<Item> meant, String shownClaim, String shownStatus) {
			return new Entry(item, meant, other, cells.but(Map.of(Column.CLAIM, shownClaim, Column.STATUS, shownStatus)));
		}

		String claim() {
			return cell(Column.CLAIM);
		}

		String status() {
			return cell(Column.STATUS);
		}

		/** Whether the row, and no row below it, shows any such item. */
		boolean shows(Predicate<Item> wanted) {
			return !fold.isOpened() && items.stream().anyMatch(wanted);
		}

		/** Of a date; the same day is named often, in statements that have nothing else in common. */
		private String value() {
			return FixReading.timex(item).map(Detail.Timex::value).orElse("");
		}

		String cell(Column column) {
			return cells.of(column);
		}
	}

	/** @param column to sort by; empty for the order of the text, within each class problems first */
	record Order(Optional<Column> column, boolean descending) {
		static final Order OF_TEXT = new Order(Optional.empty(), false);

		/** What a click on a column's head does: up, down, and back to the order of the text. */
		Order clicked(Column clicked) {
			if (column.filter(clicked::equals).isEmpty()) return new Order(Optional.of(clicked), false);
			return descending ? OF_TEXT : new Order(column, true);
		}
	}

	private ItemTable() { }

	/**
	 * @param text that the items' spans count in
	 * @param filter words that all have to stand somewhere in a row; empty for all rows
	 */
	static List<Row> rows(ItemList items, String text, String filter, Order order, Grouping grouping, HouseStatuses house) {
		return rows(items, text, filter, order, grouping, house, item -> "", item -> "");
	}

	/**
	 * @param inDossier what the dossier says of an item, in words; empty for nothing
	 * @param printed what was printed of it before
	 */
	static List<Row> rows(ItemList items, String text, String filter, Order order, Grouping grouping, HouseStatuses house,
			Function<Item, String> inDossier, Function<Item, String> printed) {
		List<String> words = List.of(filter.strip().toLowerCase(Locale.ROOT).split("\\s+"));
		List<Entry> entries = items.items().stream().map(item -> entry(item, text, house, inDossier, printed))
				.filter(entry -> filter.isBlank() || words.stream().allMatch(contentOf(entry)::contains))
				.sorted(comparator(order, grouping))
				.toList();
		if (grouping == Grouping.SENTENCE) return List.copyOf(entries);
		List<Entry> dated = entries.stream().filter(entry -> !entry.item.isVagueTime()).toList();
		List<Entry> vague = entries.stream().filter(entry -> entry.item.isVagueTime()).toList();
		List<Row> rows = new ArrayList<>(
				grouping == Grouping.NONE ? dated : grouped(dated, grouping, entry -> title(entry, grouping, text, house)));
		// Whatever the order: nobody can look them up, so they come behind all that one can.
		if (!vague.isEmpty()) rows.add(new Heading(Messages.text("items.group.vague"), vague.size()));
		rows.addAll(vague);
		return rows;
	}

	private static Entry entry(Item item, String text, HouseStatuses house, Function<Item, String> inDossier,
			Function<Item, String> printed) {
		return new Entry(item, List.of(item), Fold.NONE, new Cells(column -> switch (column) {
			case CLAIM -> ItemTexts.claim(item, text);
			case KIND -> ItemTexts.kind(item.kind());
			case WHO_OR_WHEN -> ItemTexts.whoOrWhen(item, text);
			case REASON -> ItemTexts.reason(item, house);
			case STATUS -> ItemTexts.status(item, house);
			case CLASS -> item.classInWords();
			case ASSIGNED -> item.duty().person();
			case SOURCE -> ItemTexts.onOneLine(item.evidenceInWords());
			case DOSSIER -> inDossier.apply(item);
			case PRINTED -> printed.apply(item);
		}));
	}

	private static String contentOf(Entry entry) {
		String cells = Arrays.stream(Column.values()).filter(column -> column != Column.CLASS).map(entry::cell)
				.collect(Collectors.joining("\n"));
		return String.join("\n", cells, entry.item.note()).toLowerCase(Locale.ROOT);
	}

	/** Rows that are alike in the column stay in the order of the text. */
	private static Comparator<Entry> comparator(Order order, Grouping grouping) {
		Comparator<Entry> inText = comparing(entry -> entry.item.span());
		// A sentence stands where it stands, whatever it holds.
		if (order.column().isEmpty() && grouping == Grouping.SENTENCE) return inText;
		if (order.column().isEmpty()) return comparing((Entry entry) -> entry.item.duty())
				.thenComparing(entry -> entry.item.kind() != ClaimKind.PROBLEM).thenComparing(inText);
		Comparator<Entry> byCell = switch (order.column().get()) {
			case STATUS -> comparing(entry -> entry.item.status());
			case CLASS -> comparing(entry -> entry.item, Item.BY_WORTH);
			default -> comparing(entry -> entry.cell(order.column().get()), String.CASE_INSENSITIVE_ORDER);
		};
		return (order.descending() ? byCell.reversed() : byCell).thenComparing(inText);
	}

	private static List<Row> grouped(List<Entry> entries, Grouping grouping, Function<Entry, String> title) {
		Map<String, List<Entry>> groups = entries.stream()
				.sorted(groups(grouping))
				.collect(Collectors.groupingBy(title, LinkedHashMap::new, Collectors.toList()));
		List<Row> rows = new ArrayList<>();
		groups.forEach((heading, group) -> {
			rows.add(new Heading(heading, group.size()));
			rows.addAll(group);
		});
		return rows;
	}

	private static Comparator<Entry> groups(Grouping grouping) {
		return switch (grouping) {
			case STATUS -> comparing(entry -> entry.item.status());
			case CLASS -> comparing(entry -> entry.item.itemClass().map(ItemClass::ordinal).orElse(Integer.MAX_VALUE));
			case PERSON -> comparing((Entry entry) -> entry.item.duty().person().isEmpty())
					.thenComparing(entry -> entry.item.duty().person(), String.CASE_INSENSITIVE_ORDER);
			case DATE -> comparing((Entry entry) -> entry.value().isEmpty()).thenComparing(Entry::value);
			case KIND, SPEAKER, SENTENCE, NONE -> comparing(entry -> rank(entry, grouping));
		};
	}

	/** Kinds in the order of their meaning; speakers as they come, what is no speech last. */
	private static int rank(Entry entry, Grouping grouping) {
		return switch (grouping) {
			case KIND -> entry.item.kind().ordinal();
			case SPEAKER -> entry.item.kind() == ClaimKind.QUOTE ? 0 : 1;
			default -> 0;
		};
	}

	private static String title(Entry entry, Grouping grouping, String text, HouseStatuses house) {
		return switch (grouping) {
			case KIND -> entry.cell(Column.KIND);
			case STATUS -> house.label(entry.item.status());
			case SPEAKER -> {
				String name = Speakers.nameOf(entry.item, text);
				yield name.isEmpty() ? Messages.text("items.group.noSpeech") : name;
			}
			case CLASS -> entry.item.itemClass().map(given -> Messages.text("items.group.class", given.word()))
					.orElse(Messages.text("items.group.noClass"));
			case PERSON -> entry.item.duty().person().isEmpty() ? Messages.text("items.group.unassigned") : entry.item.duty().person();
			case DATE -> entry.value().isEmpty() ? Messages.text("items.group.noDate") : entry.cell(Column.WHO_OR_WHEN);
			case SENTENCE, NONE -> "";
		};
	}

	/** The row of the next item that is still open, looked for behind {@code row} and then from the top; empty when none is left. */
	static Optional<Integer> nextOpen(List<Row> rows, int row) {
		for (int step = 1; step <= rows.size(); step++) {
			int at = Math.floorMod(row + step, rows.size());
			if (rows.get(at) instanceof Entry entry && entry.shows(item -> item.status() == Status.OPEN)) return Optional.of(at);
		}
		return Optional.empty();
	}

	/** The row that shows the item. */
	static Optional<Integer> rowOf(List<Row> rows, ItemId id) {
		for (int at = 0; at < rows.size(); at++) {
			if (rows.get(at) instanceof Entry entry && entry.shows(item -> item.id().equals(id))) return Optional.of(at);
		}
		return Optional.empty();
	}

	/** "3 of 26 shown"; empty without a filter. */
	static String filtered(String filter, Classes classes, VerdictChoice verdict, PrintedChoice printed, int shown, int all) {
		boolean filtering = !filter.isBlank() || classes != Classes.ALL || verdict != VerdictChoice.ALL || printed != PrintedChoice.ALL;
		return filtering ? Messages.text("items.filter.shown", shown, all) : "";
	}

	/** "3 of 41 settled", what got lost, and apart from the others the vague times: "34 items, 7 vague times: 3 of 41 settled". */
	static String progress(ItemList items) {
		int vague = items.vagueTimes();
		int others = items.items().size() - vague;
		String of = Messages.text("items.progress", items.settled(), items.items().size());
		String settled = vague == 0 ? of : Messages.text("items.progress.vague", others, vague, of);
		return items.orphans().isEmpty() ? settled : Messages.text("items.progress.lost", settled, items.orphans().size());
	}
}
