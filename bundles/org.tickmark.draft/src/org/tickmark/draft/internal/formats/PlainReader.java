package org.tickmark.draft.internal.formats;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.TextFormat;

/** Plain text; and whatever else turns out to be text. */
@Component(service = DraftReader.class)
public final class PlainReader extends TextReader {
	public PlainReader() {
		super(TextFormat.PLAIN);
	}

	@Override
	public Optional<byte[]> made(Draft draft) {
		return Optional.of(draft.text().getBytes(StandardCharsets.UTF_8));
	}
}
