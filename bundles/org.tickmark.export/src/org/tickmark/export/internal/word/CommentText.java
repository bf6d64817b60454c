package org.tickmark.export.internal.word;

import java.util.StringJoiner;

import org.tickmark.export.ExportedItem;
import org.tickmark.review.evidence.Evidence;

/** What a comment says of an item: its number and status, what is asked, and what it rests on. */
final class CommentText {
	private CommentText() { }

	static String of(ExportedItem item) {
		var lines = new StringJoiner("\n");
		lines.add(Messages.text("comment.head", item.number(), item.status()));
		String asked = item.question().isEmpty() ? item.item().reason() : item.question();
		if (!asked.isEmpty()) lines.add(asked);
		if (!item.recheck().isEmpty()) lines.add(Messages.text("comment.recheck", item.recheck()));
		if (!item.item().note().isEmpty() && !item.item().note().equals(asked))
			lines.add(Messages.text("comment.note", item.item().note()));
		item.item().evidence().forEach(piece -> lines.add(source(piece.evidence())));
		return lines.toString();
	}

	private static String source(Evidence evidence) {
		return evidence.locator().isEmpty() ? Messages.text("comment.evidence", evidence.title())
				: Messages.text("comment.evidencePlace", evidence.title(), evidence.locator());
	}
}
