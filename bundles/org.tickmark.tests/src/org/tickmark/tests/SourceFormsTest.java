package org.tickmark.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.dossier.ReadSource;
import org.tickmark.dossier.SourceForm;
import org.tickmark.dossier.store.Arrival;
import org.tickmark.dossier.store.Dossier;

/** The libraries that read sources find each other as bundles, and what they bring along. */
class SourceFormsTest {
	@TempDir
	Path folder;

	private ReadSource read(String name, byte[] bytes) throws IOException {
		Dossier dossier = Dossier.of(folder.resolve("draft.txt"));
		return dossier.read(dossier.add(bytes, Arrival.of(name, "the post", "Ann", Instant.now())));
	}

	private void assertSays(String words, SourceForm form, ReadSource read) {
		assertEquals(form, read.form());
		assertTrue(read.text().text().contains(words), () -> read.text().text() + read.remarks());
	}

	private static byte[] zip(String... namesAndTexts) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	/** Without its list of places, which is made up for; in a font that the document does not bring. */
	@Test
	void pdf() throws IOException {
		String text = "BT /F 12 Tf 50 700 Td (It sank at noon.) Tj ET";
		byte[] pdf = ("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 "
				+ ">>\nendobj\n"
				+ "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F << /Type /Font "
				+ "/Subtype /TrueType /BaseFont /Unheard >> >> >> >>\nendobj\n4 0 obj\n<< /Length " + text.length() + " >>\nstream\n" + text
				+ "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n").getBytes(UTF_8);

		assertSays("It sank at noon.", SourceForm.PDF, read("log.pdf", pdf));
	}

	@Test
	void word() throws IOException {
		String document = "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>It sank.</w:t></w:r></w:p></w:body></w:document>";

		assertSays("It sank.", SourceForm.WORD, read("log.docx", zip("word/document.xml", document)));
	}

	@Test
	void mail() throws IOException {
		String mail = "From: a@example.com\r\nTo: b@example.com\r\nMessage-ID: 1\r\nMIME-Version: 1.0\r\n"
				+ "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nSXQgc2Fuay4=\r\n";

		assertSays("It sank.", SourceForm.MAIL, read("log.eml", mail.getBytes(UTF_8)));
	}

	@Test
	void tableAndPage() throws IOException {
		assertSays("It sank.", SourceForm.TABLE, read("log.csv", "What,When\nIt sank.,noon\n".getBytes(UTF_8)));
		assertSays("It sank.", SourceForm.HTML, read("log.html", "<!doctype html><html><p>It sank.</p></html>".getBytes(UTF_8)));
	}
}
