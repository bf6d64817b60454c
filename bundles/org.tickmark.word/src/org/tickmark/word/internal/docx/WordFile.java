package org.tickmark.word.internal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.FixedPart;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.NewComment;
import org.tickmark.draft.file.StoryLines;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.file.UnwritableTextException;
import org.tickmark.word.internal.messages.Messages;
import org.tickmark.word.internal.pack.OfficePackage;
import org.tickmark.word.internal.pack.Published;

/** A Word document as it reads. What is edited goes back into the file as it was opened, all of it, as tracked changes. */
final class WordFile implements DraftFile {
	static final String FORMAT = "docx";

	private final byte[] bytes;
	private final OfficePackage parts;
	private final String document;
	private final boolean original;
	private final String text;
	private final StoryLines story;
	private final WordText read;
	private final List<MarginNote> notes;
	private final boolean hasChanges;
	private final boolean hasImports;

	private WordFile(byte[] bytes, OfficePackage parts, boolean original) throws IOException {
		this.bytes = bytes;
		this.parts = parts;
		this.original = original;
		document = WordPackage.main(parts).orElse("");
		WordStories stories = new WordStories(parts, document, original);
		read = stories.text;
		text = read.text;
		story = read.story(Published.in(parts, document));
		notes = new Remarks(parts, document, read).read();
		hasChanges = stories.stories.stream().anyMatch(story -> story.hasChanges);
		hasImports = stories.stories.stream().anyMatch(story -> story.hasImports);
	}

	static WordFile read(String name, byte[] bytes) throws UnreadableDraftException {
		OfficePackage parts = WordPackage.open(name, bytes);
		try {
			return new WordFile(bytes, parts, false);
		} catch (IOException e) {
			throw WordPackage.unreadable(name, e);
		}
	}

	@Override
	public String format() {
		return FORMAT;
	}

	@Override
	public String source() {
		return text;
	}

	@Override
	public Draft draft(String changed) {
		return story.draft(changed);
	}

	@Override
	public byte[] encode(String changed, Hand hand) throws UnwritableTextException {
		String lines = changed.replace("\r\n", "\n").replace('\r', '\n');
		if (lines.equals(text)) return bytes.clone();
		if (original) throw new UnwritableTextException(Messages.text("write.original"));
		return new WordWriter(parts, document).tracked(lines, hand);
	}

	@Override
	public Optional<byte[]> commented(List<NewComment> comments) {
		return Optional.of(comments.isEmpty() ? bytes.clone() : new CommentWriter(parts, document).write(comments));
	}

	@Override
	public Optional<String> readOnly() {
		return original ? Optional.of(Messages.text("notice.original")) : Optional.empty();
	}

	@Override
	public List<FixedPart> fixed() {
		return read.stretches.stream()
				.map(stretch -> new FixedPart(new Span(stretch.from(), stretch.to()), Messages.text(stretch.reason()))).toList();
	}

	@Override
	public List<MarginNote> notes() {
		return List.copyOf(notes);
	}

	@Override
	public List<String> notices() {
		List<String> notices = new ArrayList<>();
		if (original) notices.add(Messages.text("notice.original"));
		else if (hasChanges) notices.add(Messages.text("notice.changes"));
		if (hasImports) notices.add(Messages.text("notice.imports"));
		return notices;
	}

	@Override
	public boolean hasChanges() {
		return !original && hasChanges;
	}

	@Override
	public Optional<DraftFile> beforeChanges() {
		if (!hasChanges()) return Optional.empty();
		try {
			return Optional.of(new WordFile(bytes, parts, true));
		} catch (IOException e) {
			throw new IllegalStateException("a file that was read before", e);
		}
	}
}
