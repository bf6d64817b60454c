package org.tickmark.export.internal.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.NewComment;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.ExportedItem;

/** One on each item of a draft, in a document that has its words. */
record Comments(ExportedDraft draft, ExportProgress progress) {
	/**
	 * @param words of the draft, in which an item has its place
	 * @return the document with them
	 */
	byte[] in(DraftFile document, String words, Function<ExportedItem, Span> place) throws IOException {
		var places = new WordPlaces(words, document.source());
		List<NewComment> comments = new ArrayList<>();
		List<ExportedItem> items = draft.items();
		for (ExportedItem item : items) {
			Span here = places.of(place.apply(item));
			if (!here.isEmpty())
				comments.add(new NewComment(here, item.item().id().toString(), draft.by(), draft.at(), CommentText.of(item)));
			progress.done(comments.size(), items.size());
		}
		return document.commented(comments).orElseThrow(() -> new IOException(Messages.text("word.noDocument", draft.name())));
	}
}
