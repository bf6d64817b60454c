package org.tickmark.ui.texts;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.messages.Messages;

/**
 * A draft on paper: its text with a number behind the words of each item, and below it what the numbers stand for. No widget in here.
 *
 * @param text all of it
 * @param numbers where the numbers stand in it
 * @param marks where the words of items stand in it
 * @param title the line before the list
 */
public record PrintedDraft(String text, List<Span> numbers, List<Span> marks, Span title) {
	private static final String TITLE = Messages.text("print.items");

	/** @param text that the items' spans count in @param signOff whether it may go, in words */
	public static PrintedDraft of(ItemList list, String text, String signOff, HouseStatuses house) {
		List<Item> items = list.items().stream()
				.sorted(comparing((Item item) -> item.span().end()).thenComparing(item -> item.span().start())).toList();
		var printed = new StringBuilder();
		List<Span> numbers = new ArrayList<>();
		int done = 0;
		for (int at = 0; at < items.size(); at++) {
			int end = Math.min(items.get(at).span().end(), text.length());
			printed.append(text, done, end);
			done = end;
			number(printed, numbers, at + 1);
		}
		printed.append(text.substring(done).stripTrailing()).append("\n\n");
		List<Span> marks = items.stream().flatMap(item -> item.spans().stream()).map(span -> moved(span, items)).toList();
		var title = new Span(printed.length(), printed.length() + TITLE.length());
		printed.append(items.isEmpty() ? Messages.text("print.none") : TITLE).append("\n\n");
		printed.append(items.isEmpty() ? "" : Messages.text("print.settled", list.settled(), items.size()) + " ")
				.append(signOff).append(".\n\n");
		for (int at = 0; at < items.size(); at++) {
			number(printed, numbers, at + 1);
			printed.append(' ').append(line(items.get(at), text, house)).append('\n');
		}
		return new PrintedDraft(printed.toString(), numbers, marks, title);
	}

	private static void number(StringBuilder printed, List<Span> numbers, int number) {
		int start = printed.length();
		printed.append('[').append(number).append(']');
		numbers.add(new Span(start, printed.length()));
	}

	/** The numbers of the items that end before an offset stand before it. */
	private static Span moved(Span span, List<Item> items) {
		return new Span(span.start() + room(items, span.start(), true), span.end() + room(items, span.end(), false));
	}

	private static int room(List<Item> items, int offset, boolean withThoseThatEndThere) {
		int room = 0;
		for (int at = 0; at < items.size(); at++) {
			int end = items.get(at).span().end();
			if (end > offset || end == offset && !withThoseThatEndThere) break;
			room += Integer.toString(at + 1).length() + 2;
		}
		return room;
	}

	private static String line(Item item, String text, HouseStatuses house) {
		String by = item.status().equals(Status.OPEN) || item.by().isEmpty() ? "" : " " + Messages.text("print.by", item.by());
		String who = ItemTexts.whoOrWhen(item, text);
		String why = item.kind() == ClaimKind.PROBLEM || item.recheck().isPresent() ? " " + sentence(ItemTexts.reason(item, house)) : "";
		String written = (item.reason().isEmpty() ? "" : " " + sentence(ItemTexts.onOneLine(ItemTexts.given(item))))
				+ (item.note().isEmpty() ? "" : " " + Messages.text("given.note", ItemTexts.onOneLine(item.note())))
				+ (item.evidenceInWords().isEmpty() ? ""
						: " " + Messages.text("given.source", ItemTexts.onOneLine(item.evidenceInWords())));
		return house.label(item.status()) + by + ": \u201C" + ItemTexts.onOneLine(item.text()) + "\u201D"
				+ (who.isEmpty() ? "" : " (" + who + ")") + "." + why + written;
	}

	private static String sentence(String words) {
		return words.matches("(?s).*[.!?\u2026][\"\u201D]?") ? words : words + ".";
	}
}
