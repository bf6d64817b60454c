package org.tickmark.export.internal.word;

import java.util.StringJoiner;

import org.tickmark.claims.Wording;
import org.tickmark.export.ExportedItem;
import org.tickmark.review.evidence.Evidence;

/** What a comment says of an item: its number, kind, value and status, what is asked, why it is marked, and what it rests on. */
final class CommentText {
	private static final Wording WORDING = new Wording();

	private CommentText() { }

	static String of(ExportedItem item) {
		var lines = new StringJoiner("\n");
		lines.add(head(item));
		String asked = item.question().isEmpty() ? item.item().reason() : item.question();
		if (!asked.isEmpty()) lines.add(asked);
		if (!item.why().isEmpty()) lines.add(item.why());
		if (!item.recheck().isEmpty()) lines.add(Messages.text("comment.recheck", item.recheck()));
		if (!item.item().note().isEmpty() && !item.item().note().equals(asked))
			lines.add(Messages.text("comment.note", item.item().note()));
		item.item().evidence().forEach(piece -> lines.add(source(piece.evidence())));
		return lines.toString();
	}

	private static String head(ExportedItem item) {
		String number = String.valueOf(item.number());
		String kind = WORDING.kind(item.item().kind());
		return item.value().isEmpty() ? Messages.text("comment.head", number, kind, item.status())
				: Messages.text("comment.headValue", number, kind, item.value(), item.status());
	}

	private static String source(Evidence evidence) {
		return evidence.locator().isEmpty() ? Messages.text("comment.evidence", evidence.title())
				: Messages.text("comment.evidencePlace", evidence.title(), evidence.locator());
	}
}
