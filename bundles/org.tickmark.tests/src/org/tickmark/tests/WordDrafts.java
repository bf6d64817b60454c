package org.tickmark.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.tickmark.draft.Span;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.NewComment;
import org.tickmark.draft.file.TextFile;
import org.tickmark.draft.reading.DraftReaders;

/** Word documents, as authors send them. */
final class WordDrafts {
	private static final Instant WRITTEN = Instant.parse("2024-03-03T12:00:00Z");
	private static final String FIELD = "<w:p><w:fldSimple w:instr=\"DOCPROPERTY Desk\">"
			+ "<w:r><w:t>Harbour desk</w:t></w:r></w:fldSimple></w:p>";

	private WordDrafts() { }

	static DraftReaders readers() {
		return Desk.page().getWorkbenchWindow().getService(DraftReaders.class);
	}

	/** One paragraph a line. */
	static Path write(Path file, String text) throws IOException {
		return Files.write(file, readers().encode(TextFile.plain(text), text, new Hand("Ann", WRITTEN), file.getFileName().toString()));
	}

	/** With comments on a word, of which those about nothing of ours, "none", were written by somebody in Word. */
	static void comment(Path file, String word, String... itemsAndWords) throws IOException {
		var draft = readers().read(file.getFileName().toString(), Files.readAllBytes(file));
		int at = draft.source().indexOf(word);
		var place = new Span(at, at + word.length());
		List<NewComment> comments = new ArrayList<>();
		for (int i = 0; i < itemsAndWords.length; i += 2)
			comments.add(new NewComment(place, itemsAndWords[i], "Dora Lee", WRITTEN, itemsAndWords[i + 1]));
		Files.write(file, draft.commented(comments).orElseThrow());
		rewrite(file, "word/comments.xml", xml -> xml.replace("Tickmark none", "From my notebook."));
	}

	/** With a field for the name of the desk at the end, "Harbour desk". */
	static void addField(Path file) throws IOException {
		rewrite(file, "word/document.xml", xml -> {
			int end = xml.contains("<w:sectPr") ? xml.lastIndexOf("<w:sectPr") : xml.lastIndexOf("</w:body>");
			return xml.substring(0, end) + FIELD + xml.substring(end);
		});
	}

	/** With other words in their place, as a tracked change of somebody else. */
	static void change(Path file, String words, String others) throws IOException {
		var draft = readers().read(file.getFileName().toString(), Files.readAllBytes(file));
		Files.write(file, draft.encode(draft.source().replace(words, others), new Hand("Dora Lee", WRITTEN)));
	}

	private static void rewrite(Path file, String part, UnaryOperator<String> change) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var from = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file))); var to = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				byte[] content = from.readAllBytes();
				to.putNextEntry(new ZipEntry(entry.getName()));
				to.write(entry.getName().equals(part)
						? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
			}
		}
		Files.write(file, bytes.toByteArray());
	}

	/** An OpenDocument text in which somebody put other words in the place of its last ones, as a tracked change. */
	static Path odtWithChange(Path file, String words, String before, String after) throws IOException {
		String content = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
				+ " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:tracked-changes>"
				+ "<text:changed-region text:id=\"out\"><text:deletion><text:p>" + before
				+ "</text:p></text:deletion></text:changed-region>"
				+ "<text:changed-region text:id=\"in\"><text:insertion/></text:changed-region></text:tracked-changes><text:p>" + words
				+ "<text:change text:change-id=\"out\"/><text:change-start text:change-id=\"in\"/>" + after
				+ "<text:change-end text:change-id=\"in\"/></text:p></office:text></office:body></office:document-content>";
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (String[] part : List.of(new String[] {"mimetype", "application/vnd.oasis.opendocument.text"},
					new String[] {"content.xml", content}, new String[] {"META-INF/manifest.xml", "<manifest/>"})) {
				zip.putNextEntry(new ZipEntry(part[0]));
				zip.write(part[1].getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return Files.write(file, bytes.toByteArray());
	}
}
