package org.tickmark.before;

import java.nio.file.Path;
import java.util.Optional;

import org.tickmark.draft.PassageKind;
import org.tickmark.review.ReviewedDraft;

/**
 * An article as it is put into an index, with what was decided about it.
 *
 * @param id as its collection calls it; its file's name otherwise
 * @param file of its own; empty for one of a collection
 * @param headline empty where there is none
 */
public record PrintedArticle(String id, Optional<Path> file, String headline, ReviewedDraft draft) {
	/** With the headline that the draft itself has. */
	public static PrintedArticle of(String id, Optional<Path> file, ReviewedDraft draft) {
		String text = draft.text();
		String headline = draft.draft().passages().stream().filter(passage -> passage.kind() == PassageKind.HEADLINE)
				.map(passage -> passage.span().in(text).strip()).findFirst().orElse("");
		return new PrintedArticle(id, file, headline, draft);
	}
}
