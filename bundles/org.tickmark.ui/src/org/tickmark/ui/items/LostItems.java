package org.tickmark.ui.items;

import java.util.List;

import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Orphan;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.Decision;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;

/** What the tray says of items whose place was lost. No widget in here. */
final class LostItems {
	/** Enough of the words around to know the place by. */
	private static final int AROUND = 24;

	enum Column {
		LAST(Messages.text("lost.column.words"), 210), KIND(Messages.text("items.column.kind"), 90),
		STOOD(Messages.text("lost.column.before"), 290), GUESS(Messages.text("lost.column.suggested"), 290),
		DECIDED(Messages.text("items.column.status"), 140);

		private final String title;
		private final int width;

		Column(String title, int width) {
			this.title = title;
			this.width = width;
		}

		String title() {
			return title;
		}

		/** At first, in pixels at 100 % scaling. */
		int width() {
			return width;
		}
	}

	record Row(Orphan orphan, String last, String kind, String stood, String guess, String decided) {
		String[] cells() {
			return new String[] {last, kind, stood, guess, decided};
		}
	}

	private LostItems() { }

	/** @param text that the guesses count in */
	static List<Row> rows(List<Orphan> orphans, String text, HouseStatuses house) {
		return orphans.stream().map(orphan -> row(orphan, text, house)).toList();
	}

	private static Row row(Orphan orphan, String text, HouseStatuses house) {
		Anchor anchor = orphan.item().anchor();
		String stood = "\u2026" + anchor.prefix() + marked(anchor.exact()) + anchor.suffix() + "\u2026";
		String guess = orphan.guess().filter(span -> span.end() <= text.length()).map(span -> around(span, text))
				.orElse(Messages.text("lost.noGuess"));
		String status = house.label(orphan.item().decision().map(Decision::status).orElse(Status.OPEN));
		String by = orphan.item().by().isEmpty() ? "" : ", " + orphan.item().by();
		return new Row(orphan, ItemTexts.onOneLine(anchor.exact()), ItemTexts.kind(orphan.item().kind()), ItemTexts.onOneLine(stood), guess,
				status + by);
	}

	private static String around(Span guess, String text) {
		int start = Math.max(0, guess.start() - AROUND);
		int end = Math.min(text.length(), guess.end() + AROUND);
		return ItemTexts.onOneLine(
				"\u2026" + text.substring(start, guess.start()) + marked(guess.in(text)) + text.substring(guess.end(), end) + "\u2026");
	}

	private static String marked(String words) {
		return "\u2039" + words + "\u203A";
	}

	/** "1 item has lost its place", above the table. */
	static String heading(int items) {
		return Messages.text("lost.heading", items);
	}
}
