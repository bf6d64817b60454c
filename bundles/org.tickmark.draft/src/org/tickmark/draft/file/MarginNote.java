package org.tickmark.draft.file;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Span;

/**
 * What somebody wrote beside the text of a draft: a comment or a note.
 *
 * @param id that is the note's own in its file
 * @param answers the id of the note that it replies to
 * @param place in the source as read: the words that it was set on, or the empty span where its sign stands
 * @param author as the file names him; empty if it does not
 * @param written as the clock on the author's wall said
 * @param links the addresses in it, in text order, whether they are written out or not
 */
public record MarginNote(Kind kind, String id, Optional<String> answers, Span place, String author, Optional<LocalDateTime> written,
		String text, List<String> links) {
	/** What it is to its author. */
	public enum Kind {
		COMMENT, FOOTNOTE, ENDNOTE
	}
}
