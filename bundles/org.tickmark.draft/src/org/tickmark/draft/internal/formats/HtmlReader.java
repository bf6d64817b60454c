package org.tickmark.draft.internal.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.TextFormat;
import org.tickmark.draft.internal.HtmlCharset;

/** Pages. */
@Component(service = DraftReader.class)
public final class HtmlReader extends TextReader {
	public HtmlReader() {
		super(TextFormat.HTML);
	}

	@Override
	public Optional<byte[]> made(Draft draft) {
		return Optional.of(MadeText.page(draft).getBytes(StandardCharsets.UTF_8));
	}

	@Override
	Optional<Charset> declaredIn(byte[] bytes) {
		return HtmlCharset.declaredIn(bytes);
	}
}
