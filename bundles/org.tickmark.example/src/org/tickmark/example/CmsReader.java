package org.tickmark.example;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.draft.Draft;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.TextBuilder;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.TextBytes;
import org.tickmark.draft.file.TextFile;
import org.tickmark.draft.file.UnreadableDraftException;

@Component
public final class CmsReader implements DraftReader {
	private static final String FIRST_LINE = "#cms 1\n";
	private static final Map<String, PassageKind> SHOWN = Map.of("headline", PassageKind.HEADLINE, "byline", PassageKind.CREDIT,
			"text", PassageKind.PARAGRAPH);

	@Override
	public String format() {
		return "cms";
	}

	@Override
	public List<String> endings() {
		return List.of("cms");
	}

	@Override
	public boolean reads(String name, byte[] bytes) {
		return new String(bytes, 0, Math.min(bytes.length, FIRST_LINE.length()), StandardCharsets.UTF_8).equals(FIRST_LINE);
	}

	@Override
	public DraftFile read(String name, byte[] bytes) throws UnreadableDraftException {
		TextBytes.Text text = new TextBytes(name, bytes).read(Optional.empty());
		return new TextFile(format(), CmsReader::draft, text.source(), text.encoding());
	}

	/** A field a line. The desk shows them all; what a reader of the story sees is the text of the draft. */
	private static Draft draft(String source) {
		var text = new TextBuilder();
		int at = 0;
		for (String line : source.split("\n", -1)) {
			int colon = Math.max(0, line.indexOf(": "));
			Optional<PassageKind> kind = Optional.ofNullable(SHOWN.get(line.substring(0, colon)));
			if (kind.isPresent()) {
				text.begin(kind.get());
				text.characters(line.substring(colon + 2), at + colon + 2, at + line.length());
			}
			at += line.length() + 1;
		}
		return Draft.of(text.extract(Optional.empty()));
	}
}
