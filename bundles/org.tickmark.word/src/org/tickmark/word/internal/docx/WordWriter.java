package org.tickmark.word.internal.docx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.UnwritableTextException;
import org.tickmark.word.internal.messages.Messages;
import org.tickmark.word.internal.pack.OfficePackage;
import org.tickmark.word.internal.text.Changes;
import org.tickmark.word.internal.text.Edit;
import org.tickmark.word.internal.text.FixedPartException;
import org.tickmark.word.internal.xml.Characters;

/** Writes a changed text into the file that it was read from. */
final class WordWriter {
	private static final int SHOWN = 40;

	private final OfficePackage parts;
	private final String document;

	WordWriter(OfficePackage parts, String document) {
		this.parts = parts;
		this.document = document;
	}

	byte[] tracked(String changed, Hand hand) throws UnwritableTextException {
		refuseUnwritable(changed);
		try {
			WordStories stories = new WordStories(parts, document, false);
			Tracked tracked = new Tracked(stories.text, hand, new Ids(stories.stories));
			for (Edit edit : edits(stories.text, changed)) tracked.edit(edit);
			tracked.write();
			byte[] written = parts.archive().with(changedParts(stories.stories));
			refuseOther(written, changed);
			return written;
		} catch (IOException e) {
			if (e instanceof UnwritableTextException unwritable) throw unwritable;
			throw new IllegalStateException("a file that was read before", e);
		}
	}

	static Map<String, byte[]> changedParts(List<Story> stories) {
		Map<String, byte[]> changed = new LinkedHashMap<>();
		for (Story story : stories) if (!story.splices.isEmpty()) changed.put(story.part, story.xml.encoded(story.splices.applied()));
		return changed;
	}

	/** Better no save than one that reads otherwise than the desk. */
	private void refuseOther(byte[] written, String changed) throws IOException {
		OfficePackage again = WordPackage.open(document, written);
		String accepted = new WordStories(again, document, false).text.text;
		if (!accepted.equals(changed)) throw new IllegalStateException("written otherwise than edited");
		String rejected = new WordStories(again, document, true).text.text;
		if (!rejected.equals(new WordStories(parts, document, true).text.text))
			throw new IllegalStateException("the text before the changes was lost");
	}

	private static List<Edit> edits(WordText text, String changed) throws UnwritableTextException {
		try {
			return Changes.between(text.text, changed, text.fixed);
		} catch (FixedPartException e) {
			int line = text.lineAt(Math.min(e.place(), text.text.length()));
			String words = text.text.substring(text.lines.get(line).start, text.lines.get(line).end());
			String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + '\u2026' : words;
			String reason = text.stretches.stream().filter(stretch -> stretch.to() > e.place()).findFirst()
					.map(WordText.FixedStretch::reason).orElse("fixed.object");
			UnwritableTextException refused = new UnwritableTextException(
					Messages.text("write.fixed", String.valueOf(line + 1), shown, Messages.text(reason)));
			refused.initCause(e);
			throw refused;
		}
	}

	private static void refuseUnwritable(String changed) throws UnwritableTextException {
		int line = 1;
		for (int i = 0; i < changed.length();) {
			int code = changed.codePointAt(i);
			if (code == '\n') line++;
			if (!Characters.isAllowed(code))
				throw new UnwritableTextException(Messages.text("write.character", String.valueOf(line), String.format("U+%04X", code)));
			i += Character.charCount(code);
		}
	}
}
