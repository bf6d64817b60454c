package org.tickmark.draft.file;

import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Draft;

/** The words of a file in a format that is only read: what is edited goes into a file of another. */
public class ReadOnlyFile implements DraftFile {
	private final String format;
	private final byte[] bytes;
	private final StoryLines story;
	private final String why;

	/**
	 * @param bytes all of the file
	 * @param lines as it reads
	 * @param why nothing is written into it, and what to do, for people
	 */
	public ReadOnlyFile(String format, byte[] bytes, List<StoryLines.Line> lines, String why) {
		this.format = format;
		this.bytes = bytes.clone();
		this.story = new StoryLines(lines, Optional.empty());
		this.why = why;
	}

	@Override
	public String format() {
		return format;
	}

	@Override
	public String source() {
		return story.source();
	}

	@Override
	public Draft draft(String changed) {
		return story.draft(changed);
	}

	@Override
	public byte[] encode(String changed, Hand hand) throws UnwritableTextException {
		if (!changed.equals(source())) throw new UnwritableTextException(why);
		return unchanged();
	}

	/** The file as it was read. @return a copy */
	protected final byte[] unchanged() {
		return bytes.clone();
	}

	@Override
	public Optional<String> readOnly() {
		return Optional.of(why);
	}
}
