package org.tickmark.dossier.internal.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tickmark.dossier.internal.read.MadeFiles.p;
import static org.tickmark.dossier.internal.read.MadeFiles.r;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.tickmark.dossier.internal.read.MadeFiles.Part;

/** Files that nobody hands in who means well, by a name that says what is bad about them. */
final class HostileFiles {
	private static final byte[] ZEROS = new byte[1 << 20];

	private HostileFiles() { }

	/** @param address that must never be asked for anything */
	static Map<String, byte[]> all(String address) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		cutOff(files);
		locked(files);
		bombs(files);
		pdfBombs(files);
		references(files, address);
		deep(files);
		many(files);
		misnamed(files);
		return files;
	}

	private static void cutOff(Map<String, byte[]> files) throws IOException {
		byte[] docx = MadeFiles.docx(p(r("It sank.")), Map.of());
		byte[] pdf = MadeFiles.pdf(List.of(List.of("It sank."), List.of("At noon.")));
		files.put("cut off.docx", half(docx));
		files.put("cut off.odt", half(MadeFiles.odt("<text:p>It sank.</text:p>", Map.of())));
		files.put("cut off.xlsx", half(MadeFiles.xlsx("", List.of(), "", Map.of())));
		files.put("cut off.pdf", half(pdf));
		files.put("cut off within.docx",
				MadeFiles.docx(Part.of("<w:document xmlns:w='w'><w:body>" + p(r("It sank.")) + "<w:p><w:r"), Map.of()));
		files.put("cut off.eml",
				"From: a@example.com\r\nTo: b@example.com\r\nMessage-ID: 1\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b"
				.getBytes(UTF_8));
		files.put("cut off.srt", "1\n00:00:01,000 --> 00:00:0".getBytes(UTF_8));
		files.put("cut off.html", "<html><p>It sank.<a href=".getBytes(UTF_8));
		files.put("cut off.csv", "a,\"b".getBytes(UTF_8));
		files.put("empty.pdf", new byte[0]);
		files.put("broken.pdf",
				("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF").getBytes(UTF_8));
	}

	private static byte[] half(byte[] whole) {
		return Arrays.copyOf(whole, whole.length / 2);
	}

	private static void locked(Map<String, byte[]> files) throws IOException {
		try (PDDocument document = new PDDocument()) {
			MadeFiles.page(document, List.of("It sank."));
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			files.put("locked.pdf", MadeFiles.bytes(document));
		}
		byte[] office = new byte[4096];
		byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
		System.arraycopy(start, 0, office, 0, 4);
		byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
		System.arraycopy(name, 0, office, 1024, name.length);
		files.put("locked.docx", office);
		files.put("locked.odt", MadeFiles.odt("", Map.of("META-INF/manifest.xml", Part.of("<manifest><encryption-data/></manifest>"))));
	}

	/** A gigabyte of nothing much in a megabyte. */
	private static Part flat(String start, byte[] block, int times, String end) {
		return out -> {
			out.write(start.getBytes(UTF_8));
			for (int i = 0; i < times; i++) out.write(block);
			out.write(end.getBytes(UTF_8));
		};
	}

	private static void bombs(Map<String, byte[]> files) throws IOException {
		byte[] spaces = ZEROS.clone();
		Arrays.fill(spaces, (byte) ' ');
		byte[] paragraphs = p(r("It sank.")).repeat(20_000).getBytes(UTF_8);
		files.put("flat bomb.docx", MadeFiles.docx(flat("<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>", spaces, 400, "</w:t></w:r></w:p>"
				+ "</w:body></w:document>"), Map.of()));
		files.put("flat bomb of paragraphs.docx",
				MadeFiles.docx(flat("<w:document xmlns:w='w'><w:body>", paragraphs, 300, "</w:body></w:document>"), Map.of()));
		files.put("flat bomb in an attribute.docx",
				MadeFiles.docx(flat("<w:document xmlns:w='w' w:a='", spaces, 400, "'/>"), Map.of()));
		files.put("flat bomb.odt", MadeFiles.odt("", Map.of("meta.xml", flat("<m>", spaces, 400, "</m>"))));
		files.put("flat bomb.xlsx", MadeFiles.xlsx("", List.of(), "",
				Map.of("xl/theme.xml", Part.of(""), "docProps/core.xml", flat("<c>", spaces, 400, "</c>"))));
		files.put("shared bomb.xlsx", MadeFiles.xlsx("<row><c r='A1' t='s'><v>0</v></c></row>".repeat(20_000), List.of("x".repeat(30_000)),
				"", Map.of()));
		byte[] inner = MadeFiles.docx(flat("", ZEROS, 100, ""), Map.of());
		files.put("nested bomb.docx", MadeFiles.docx(p(r("It sank.")), Map.of("word/embeddings/a.docx", out -> out.write(inner))));
		files.put("nested bomb.eml", mailWith("a.docx", inner));
		files.put("overlap.docx", overlapping(MadeFiles.docx(flat("<w:document xmlns:w='w'>", ZEROS, 4, "</w:document>"), Map.of()), 3000));
	}

	private static byte[] mailWith(String name, byte[] file) {
		return ("From: a@example.com\r\nTo: b@example.com\r\nMessage-ID: 1\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
				+ "--b\r\nContent-Type: text/plain\r\n\r\nIt sank.\r\n--b\r\nContent-Type: application/octet-stream\r\n"
				+ "Content-Disposition: attachment; filename=" + name + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
				+ Base64.getMimeEncoder().encodeToString(file) + "\r\n--b--\r\n").getBytes(UTF_8);
	}

	/** The same content under many names: a directory whose entries all point at one place. */
	private static byte[] overlapping(byte[] zip, int times) throws IOException {
		String letters = new String(zip, ISO_8859_1);
		int directory = letters.indexOf("PK\u0001\u0002");
		int second = letters.indexOf("PK\u0001\u0002", directory + 4);
		int end = letters.indexOf("PK\u0005\u0006");
		byte[] entry = Arrays.copyOfRange(zip, second, end);
		var out = new ByteArrayOutputStream();
		out.write(zip, 0, end);
		for (int i = 1; i < times; i++) {
			byte[] other = entry.clone();
			byte[] name = String.format(Locale.ROOT, "word/document%05d", i).substring(0, 17).getBytes(UTF_8);
			System.arraycopy(name, 0, other, 46, name.length);
			out.write(other);
		}
		byte[] tail = Arrays.copyOfRange(zip, end, zip.length);
		int count = times + 1;
		int size = out.size() - directory;
		for (int at : new int[] {8, 10}) {
			tail[at] = (byte) count;
			tail[at + 1] = (byte) (count >> 8);
		}
		for (int i = 0; i < 4; i++) tail[12 + i] = (byte) (size >> 8 * i);
		out.write(tail);
		return out.toByteArray();
	}

	private static byte[] deflated(int megabytes, byte[] block) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var out = new DeflaterOutputStream(bytes)) {
			for (int i = 0; i < megabytes; i++) out.write(block);
		}
		return bytes.toByteArray();
	}

	/** A document of one page with these contents. */
	private static byte[] pdfOf(String filters, byte[] contents) throws IOException {
		var out = new ByteArrayOutputStream();
		out.write(
				("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 "
						+ ">>\nendobj\n"
				+ "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << >> >>\nendobj\n"
				+ "4 0 obj\n<< /Length " + contents.length + " " + filters + " >>\nstream\n").getBytes(ISO_8859_1));
		out.write(contents);
		out.write("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n".getBytes(ISO_8859_1));
		return out.toByteArray();
	}

	private static void pdfBombs(Map<String, byte[]> files) throws IOException {
		byte[] spaces = ZEROS.clone();
		Arrays.fill(spaces, (byte) ' ');
		byte[] flat = deflated(400, spaces);
		files.put("flat bomb.pdf", pdfOf("/Filter /FlateDecode", flat));
		files.put("flat bomb that calls itself a picture.pdf", pdfOf("/Subtype /Image /Filter /FlateDecode", flat));
		var nested = new ByteArrayOutputStream();
		try (var out = new DeflaterOutputStream(nested)) {
			out.write(flat);
		}
		files.put("nested bomb.pdf", pdfOf("/Filter [/FlateDecode /FlateDecode]", nested.toByteArray()));
		files.put("too many filters.pdf", pdfOf("/Filter [" + "/FlateDecode ".repeat(40) + "]", nested.toByteArray()));
		files.put("slow page.pdf", pdfOf("/Filter /FlateDecode", deflated(20, "0 0 m 1 1 l S\n".repeat(75_000).getBytes(UTF_8))));
		files.put("nested deep.pdf", pdfOf("", ("[".repeat(200_000)).getBytes(UTF_8)));
		files.put("forms in forms.pdf",
				pdfOf("/Resources << /XObject << /X 4 0 R >> >> /Subtype /Form", "/X Do ".repeat(50).getBytes(UTF_8)));
	}

	private static void references(Map<String, byte[]> files, String address) throws IOException {
		String external = "<!DOCTYPE a [<!ENTITY e SYSTEM '" + address + "/entity'>]>";
		String laughs = "<!DOCTYPE a [<!ENTITY a0 'ha'>" + laughs() + "]>";
		files.put("external entity.docx",
				MadeFiles.docx(Part.of(external + "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p>"
				+ "</w:body></w:document>"), Map.of()));
		files.put("external type.docx",
				MadeFiles.docx(Part.of("<!DOCTYPE a SYSTEM '" + address + "/dtd'><w:document xmlns:w='w'/>"), Map.of()));
		files.put("laughs.docx",
				MadeFiles.docx(Part.of(laughs + "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body>"
				+ "</w:document>"), Map.of()));
		files.put("external entity.odt", MadeFiles.odt("", Map.of("meta.xml", Part.of(external + "<m>&e;</m>"))));
		files.put("external entity.xlsx", MadeFiles.xlsx("", List.of(), "", Map.of("docProps/core.xml", Part.of(external + "<m>&e;</m>"))));
		files.put("external template.docx", MadeFiles.docx(p(r("It sank.")), Map.of("word/_rels/settings.xml.rels",
				Part.of("<Relationships><Relationship Id='r' Target='" + address + "/t.dotm' TargetMode='External'/></Relationships>"))));
		files.put("external sheet.xlsx", MadeFiles.xlsx("<row><c r='A1'><v>1</v></c></row>", List.of(), "",
				Map.of("xl/externalLinks/_rels/e.xml.rels",
						Part.of("<Relationships><Relationship Target='" + address + "'/></Relationships>"))));
		files.put("external.html", ("<html><head><base href='" + address + "/'><link rel=stylesheet href='" + address + "/s.css'>"
				+ "<meta http-equiv=refresh content='0;url=" + address + "'><script src='" + address
				+ "/s.js'></script></head><body><p>It sank."
				+ "</p><img src='" + address + "/i.png'><iframe src='" + address + "/f'></iframe></body></html>").getBytes(UTF_8));
		files.put("external.md", ("It sank.\n\n![picture](" + address + "/i.png)\n").getBytes(UTF_8));
		files.put("external.eml", ("From: a@example.com\r\nTo: b@example.com\r\nMessage-ID: 1\r\nContent-Type: message/external-body;"
				+ " access-type=URL; URL=\"" + address + "/body\"\r\n\r\nContent-Type: text/plain\r\n\r\n").getBytes(UTF_8));
		files.put("external.pdf", pdfOf("/F (" + address + "/stream)", "BT ET".getBytes(UTF_8)));
		files.put("local file.docx", MadeFiles.docx(Part.of("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
				+ "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"), Map.of()));
	}

	private static String laughs() {
		StringBuilder laughs = new StringBuilder();
		for (int i = 1; i < 10; i++)
			laughs.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
		return laughs.toString();
	}

	private static void deep(Map<String, byte[]> files) throws IOException {
		files.put("deep.docx", MadeFiles.docx("<w:tbl>".repeat(100_000), Map.of()));
		files.put("deep.odt", MadeFiles.odt("<text:span>".repeat(100_000), Map.of()));
		files.put("deep.html", ("<html>" + "<div>".repeat(140_000) + "It sank.").getBytes(UTF_8));
		files.put("deep formatting.html", ("<html><p>" + "<b><i><a href=x>".repeat(30_000) + "<p>It sank.").getBytes(UTF_8));
		files.put("deep tables.html", ("<html>" + "<table><tr><td>".repeat(40_000) + "It sank.").getBytes(UTF_8));
		files.put("deep.md", ("> ".repeat(100_000) + "It sank.").getBytes(UTF_8));
		files.put("brackets.md", ("[".repeat(200_000) + "It sank.").getBytes(UTF_8));
		StringBuilder mail = new StringBuilder("From: a@example.com\r\nTo: b@example.com\r\nMessage-ID: 1\r\n");
		for (int i = 0; i < 2000; i++)
			mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b").append(i).append("\r\n");
		files.put("deep.eml", mail.toString().getBytes(UTF_8));
	}

	private static void many(Map<String, byte[]> files) throws IOException {
		Map<String, Part> parts = new LinkedHashMap<>();
		for (int i = 0; i < 100_000; i++) parts.put("word/media/" + i, Part.of(""));
		files.put("100,000 entries.docx", MadeFiles.docx(p(r("It sank.")), parts));
		files.put("many tags.html", ("<html>" + "<b>x</b>".repeat(700_000)).getBytes(UTF_8));
		files.put("many cells.csv", "1,".repeat(3_000_000).getBytes(UTF_8));
		files.put("one line.txt", "a ".repeat(5_500_000).getBytes(UTF_8));
		files.put("one long word.html", ("<html><p>" + "a".repeat(8_000_000)).getBytes(UTF_8));
		files.put("many cues.srt", "00:00:01,000 --> 00:00:02,000\nx\n\n".repeat(300_000).getBytes(UTF_8));
		files.put("long header.eml",
				("From: a@example.com\r\nTo: b@example.com\r\nMessage-ID: 1\r\nSubject: " + "a".repeat(5_000_000) + "\r\n\r\n")
				.getBytes(UTF_8));
		files.put("many headers.eml",
				("From: a@example.com\r\nTo: b@example.com\r\nMessage-ID: 1\r\n" + "X: y\r\n".repeat(500_000) + "\r\n")
				.getBytes(UTF_8));
		files.put("many parts.eml",
				("From: a@example.com\r\nTo: b@example.com\r\nMessage-ID: 1\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
				+ "--b\r\n\r\nx\r\n".repeat(200_000)).getBytes(UTF_8));
		files.put("macros.docm", MadeFiles.docx(p(r("It sank.")), Map.of("word/vbaProject.bin", Part.of("Sub AutoOpen()"))));
	}

	private static void misnamed(Map<String, byte[]> files) throws IOException {
		files.put("a page.pdf", "<!doctype html><html><p>It sank.</p></html>".getBytes(UTF_8));
		files.put("a program.docx", "MZ\u0090\0\u0003\0\0\0".getBytes(ISO_8859_1));
		files.put("a text.xlsx", "It sank.".getBytes(UTF_8));
		var zip = new ByteArrayOutputStream();
		try (var out = new ZipOutputStream(zip)) {
			ZipEntry entry = new ZipEntry("../../escaped.txt");
			entry.setMethod(ZipEntry.STORED);
			byte[] text = "It sank.".getBytes(UTF_8);
			var crc = new CRC32();
			crc.update(text);
			entry.setSize(text.length);
			entry.setCrc(crc.getValue());
			out.putNextEntry(entry);
			out.write(text);
		}
		files.put("an archive that climbs.docx", zip.toByteArray());
	}
}
