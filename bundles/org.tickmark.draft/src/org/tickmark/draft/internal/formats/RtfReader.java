package org.tickmark.draft.internal.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.ReadOnlyFile;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.internal.messages.Messages;
import org.tickmark.draft.internal.old.RtfText;

/** Rich text, for its words. */
@Component(service = DraftReader.class)
public final class RtfReader implements DraftReader {
	private static final String START = "{\\rtf";
	/** Pictures in it are written in letters. */
	private static final long LARGEST = 50_000_000;

	@Override
	public String format() {
		return "rtf";
	}

	@Override
	public List<String> endings() {
		return List.of("rtf");
	}

	@Override
	public long largest() {
		return LARGEST;
	}

	@Override
	public boolean reads(String name, byte[] bytes) {
		return new String(bytes, 0, Math.min(bytes.length, START.length()), StandardCharsets.ISO_8859_1).equals(START);
	}

	@Override
	public DraftFile read(String name, byte[] bytes) throws UnreadableDraftException {
		RtfText text = RtfText.in(new String(bytes, StandardCharsets.ISO_8859_1));
		if (!text.isWhole()) throw new UnreadableDraftException(Messages.text("read.cutOff", name));
		return new ReadOnlyFile(format(), bytes, text.lines(), Messages.text("read.only"));
	}
}
