package org.tickmark.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.UnwritableTextException;

/**
 * A draft as if its file held nothing but the words of the story.
 *
 * @param draft without its markup
 * @param why nothing is written from here
 */
@NonNullByDefault
record ReadStory(String format, Draft draft, String why) implements DraftFile {
	static ReadStory of(DraftFile file, String source, String why) {
		return new ReadStory(file.format(), file.draft(source).withoutMarkup(), why);
	}

	@Override
	public String source() {
		return draft.text();
	}

	@Override
	public Draft draft(String changed) {
		return changed.equals(draft.text()) ? draft : Draft.of(changed);
	}

	@Override
	public byte[] encode(String changed, Hand hand) throws UnwritableTextException {
		throw new UnwritableTextException(why);
	}
}
