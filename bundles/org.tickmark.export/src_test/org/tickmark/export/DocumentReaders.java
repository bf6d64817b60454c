package org.tickmark.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.tickmark.export.HostileDraft.Field;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Documents of word processors, with what stands in their margin. Another parser than ours reads them: that of the JDK. */
final class DocumentReaders {
	private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]{1,6})\\}");
	private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");
	private static final Pattern TURNING = Pattern.compile("[\\x80-\\x9F\u202A-\u202E\u2066-\u2069]");
	/** In comments, or in what they rest on. */
	private static final Set<Field> IN_COMMENTS = EnumSet.of(Field.REASON, Field.NOTE, Field.TITLE, Field.LOCATOR);

	private DocumentReaders() { }

	/** An OpenDocument text with a paragraph a line, as LibreOffice would write it. */
	static byte[] odt(String text) {
		var content = new StringBuilder("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
				+ " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>");
		for (String line : text.split("\n", -1)) content.append("<text:p>").append(line).append("</text:p>");
		content.append("</office:text></office:body></office:document-content>");
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			add(zip, "mimetype", "application/vnd.oasis.opendocument.text");
			add(zip, "content.xml", content.toString());
			add(zip, "META-INF/manifest.xml", "<manifest/>");
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return bytes.toByteArray();
	}

	private static void add(ZipOutputStream zip, String name, String part) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(part.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static Map<String, String> parts(byte[] file) throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
		}
		return parts;
	}

	private static Document parsed(String part) throws IOException {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(e);
		}
	}

	private static List<Element> elements(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).toList();
	}

	private static String unescaped(String shown) {
		return ESCAPE.matcher(shown)
				.replaceAll(hidden -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(hidden.group(1), 16))));
	}

	/** A line end is one whatever it was made of. */
	private static String lines(String value) {
		return value.replaceAll("\r\n?", "\n");
	}

	private static List<String> found(String where, Pattern pattern, String text) {
		return pattern.matcher(text).results().map(each -> where + ": " + each.group()).limit(5).toList();
	}

	/** As Word reads it. */
	static final class Word implements FormatReader {
		private static final Pattern ACTIVE = Pattern.compile("<w:(?:instrText|fldSimple|fldChar|altChunk|object|hyperlink|control|drawing"
				+ "|pict)|<!|TargetMode|<\\?(?!xml )");

		@Override
		public List<String> values(byte[] file) throws IOException {
			Map<String, String> parts = parts(file);
			List<String> values = new ArrayList<>();
			for (Element comment : elements(parsed(parts.get("word/comments.xml")).getElementsByTagName("w:comment"))) {
				values.add(unescaped(comment.getAttribute("w:author")));
				values.add(unescaped(text(comment)));
			}
			values.add(text(parsed(parts.get("word/document.xml")).getDocumentElement()));
			return values;
		}

		private static String text(Element around) {
			return elements(around.getElementsByTagName("w:p")).stream().map(Word::paragraph).collect(Collectors.joining("\n"));
		}

		private static String paragraph(Element paragraph) {
			return elements(paragraph.getElementsByTagName("*")).stream()
					.map(each -> each.getTagName().equals("w:t") ? each.getTextContent() : each.getTagName().equals("w:tab") ? "\t" : "")
					.collect(Collectors.joining());
		}

		@Override
		public List<String> acting(byte[] file) throws IOException {
			List<String> acting = new ArrayList<>();
			parts(file).forEach((name, part) -> {
				acting.addAll(found(name, ACTIVE, part));
				acting.addAll(found(name, CONTROL, part));
				// The words of the story go on as they are.
				if (!name.equals("word/document.xml")) acting.addAll(found(name, TURNING, part));
			});
			return acting;
		}

		@Override
		public String kept(Field field, String value) {
			if (field != Field.WORDS) return lines(value);
			return value.lines().map(line -> line.replaceAll("[\\p{Cntrl}&&[^\t]]|[\uFFFE\uFFFF]|\\p{Cs}", ""))
					.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
		}

		@Override
		public Set<Field> fields() {
			Set<Field> fields = EnumSet.of(Field.WORDS);
			fields.addAll(IN_COMMENTS);
			return fields;
		}
	}

	/** As LibreOffice reads it. */
	static final class OpenDocument implements FormatReader {
		private static final Pattern ACTIVE = Pattern.compile("<(?:script|form|draw|presentation|db|xforms):|<text:(?:a|dde|script|execute)"
				+ "|<office:event-listener|href=\"|<!|<\\?(?!xml )");

		@Override
		public List<String> values(byte[] file) throws IOException {
			Document content = parsed(parts(file).get("content.xml"));
			List<String> values = new ArrayList<>();
			for (Element comment : elements(content.getElementsByTagName("office:annotation"))) {
				values.add(unescaped(comment.getElementsByTagName("dc:creator").item(0).getTextContent()));
				values.add(unescaped(elements(comment.getElementsByTagName("text:p")).stream().map(OpenDocument::paragraph)
						.collect(Collectors.joining("\n"))));
			}
			return values;
		}

		/** Blanks beside each other are one, and none at its ends, but for those that are elements. */
		private static String paragraph(Element paragraph) {
			var text = new StringBuilder();
			for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
				if (node.getNodeName().equals("text:s")) text.append('\uE123');
				else if (node.getNodeName().equals("text:tab")) text.append('\uE124');
				else text.append(node.getTextContent().replaceAll("[ \t\r\n]+", " "));
			}
			return text.toString().replaceAll("^ | $", "").replaceAll(" ?\uE123 ?", "\uE123").replace('\uE123', ' ')
					.replace('\uE124', '\t');
		}

		@Override
		public List<String> acting(byte[] file) throws IOException {
			String content = parts(file).get("content.xml");
			List<String> acting = new ArrayList<>(found("content.xml", ACTIVE, content));
			acting.addAll(found("content.xml", CONTROL, content));
			acting.addAll(found("content.xml", TURNING, content));
			return acting;
		}

		@Override
		public String kept(Field field, String value) {
			return lines(value);
		}

		@Override
		public Set<Field> fields() {
			return IN_COMMENTS;
		}
	}
}
