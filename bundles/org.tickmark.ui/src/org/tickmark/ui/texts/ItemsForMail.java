package org.tickmark.ui.texts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.ui.messages.Messages;

/** Items as others can read them who have no desk: in a mail, a text file or a spreadsheet. No widget in here. */
public final class ItemsForMail {
	/** What one column says of an item. */
	private interface Content {
		String of(Item item, String text, HouseStatuses house);
	}

	private record Field(String title, Content content) { }

	private static final List<Field> FIELDS = List.of(
			new Field(Messages.text("items.column.claim"), (item, text, house) -> ItemTexts.claim(item, text)),
			new Field(Messages.text("items.column.kind"), (item, text, house) -> ItemTexts.kind(item.kind())),
			new Field(Messages.text("items.column.whoOrWhen"), (item, text, house) -> ItemTexts.whoOrWhen(item, text)),
			new Field(Messages.text("items.column.status"), (item, text, house) -> house.label(item.status())),
			new Field(Messages.text("items.column.given"), (item, text, house) -> item.reason()),
			new Field(Messages.text("items.column.note"), (item, text, house) -> item.note()),
			new Field(Messages.text("items.column.source"), (item, text, house) -> item.evidenceInWords()),
			new Field(Messages.text("items.column.reason"), (item, text, house) -> ItemTexts.reason(item, house)));

	private ItemsForMail() { }

	/** A numbered paragraph for each. @param text that the items' spans count in */
	public static String text(List<Item> items, String text, HouseStatuses house) {
		return IntStream.range(0, items.size())
				.mapToObj(at -> paragraph(at + 1, items.get(at), text, house)).collect(Collectors.joining("\n"));
	}

	private static String paragraph(int number, Item item, String text, HouseStatuses house) {
		String who = ItemTexts.whoOrWhen(item, text);
		var lines = new StringBuilder(number + ". " + ItemTexts.claim(item, text) + "\n");
		lines.append("   ").append(house.label(item.status())).append(". ").append(ItemTexts.kind(item.kind()))
				.append(who.isEmpty() ? "" : ": " + who).append(". ").append(ItemTexts.reason(item, house)).append('\n');
		if (!item.reason().isEmpty()) lines.append("   ").append(ItemTexts.onOneLine(ItemTexts.given(item))).append('\n');
		if (!item.note().isEmpty())
			lines.append("   ").append(Messages.text("given.note", ItemTexts.onOneLine(item.note()))).append('\n');
		if (!item.evidenceInWords().isEmpty())
			lines.append("   ").append(Messages.text("given.source", ItemTexts.onOneLine(item.evidenceInWords()))).append('\n');
		return lines.toString();
	}

	/** A line for each with tabs between, and a first one with titles: what spreadsheets take. */
	public static String tabs(List<Item> items, String text, HouseStatuses house) {
		return titles("\t") + "\n"
				+ items.stream()
						.map(item -> FIELDS.stream().map(field -> ItemTexts.onOneLine(field.content().of(item, text, house)))
								.collect(Collectors.joining("\t")) + "\n")
				.collect(Collectors.joining());
	}

	private static String titles(String between) {
		return FIELDS.stream().map(Field::title).collect(Collectors.joining(between));
	}

	/** A table for programs that show one. */
	public static String html(List<Item> items, String text, HouseStatuses house) {
		String rows = items.stream()
				.map(item -> "<tr>" + FIELDS.stream().map(field -> "<td>" + escaped(field.content().of(item, text, house)) + "</td>")
						.collect(Collectors.joining()) + "</tr>\n")
				.collect(Collectors.joining());
		return "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n<tr><th>" + titles("</th><th>") + "</th></tr>\n" + rows
				+ "</table>\n";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br>");
	}
}
