package org.tickmark.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.tickmark.export.HostileDraft.Field;

/** What people read: pages, texts, and a zip with all of it. Blanks and line ends are as wide as a line has room for them. */
final class PageReaders {
	private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]{1,6})\\}");
	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x{1C}-\\x{1F}\u200B\uFEFF]+");
	private static final Set<String> FETCHING = Set.of("script", "iframe", "img", "link", "object", "embed", "base", "form", "svg",
			"video", "audio");

	private PageReaders() { }

	private static String plain(String shown) {
		String unescaped = ESCAPE.matcher(shown)
				.replaceAll(hidden -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(hidden.group(1), 16))));
		return BLANKS.matcher(unescaped).replaceAll(" ").strip();
	}

	private static List<String> controls(byte[] file) {
		return new String(file, StandardCharsets.UTF_8).chars().distinct().filter(c -> c != '\n' && c != '\t' && c != '\r')
				.filter(c -> c < ' ' || c >= 0x7F && c < 0xA0 || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069)
				.mapToObj(c -> "U+" + Integer.toHexString(c)).toList();
	}

	/** As a browser reads it. */
	static final class Page implements FormatReader {
		private final Set<Field> fields;

		Page(Set<Field> fields) {
			this.fields = Set.copyOf(fields);
		}

		@Override
		public List<String> values(byte[] file) {
			return Jsoup.parse(new String(file, StandardCharsets.UTF_8)).getAllElements().stream().filter(each -> !each.children().isEmpty()
					|| each.hasText()).filter(each -> each.parents().size() > 2 || each.normalName().equals("h1"))
					.map(each -> plain(each.wholeText())).toList();
		}

		@Override
		public List<String> acting(byte[] file) {
			List<String> acting = new ArrayList<>(controls(file));
			for (Element element : Jsoup.parse(new String(file, StandardCharsets.UTF_8)).getAllElements()) {
				if (FETCHING.contains(element.normalName())) acting.add(element.normalName());
				for (Attribute attribute : element.attributes()) if (acts(attribute)) acting.add(attribute.toString());
			}
			return acting;
		}

		private static boolean acts(Attribute attribute) {
			String name = attribute.getKey().toLowerCase(Locale.ROOT);
			boolean address = name.equals("href") || name.equals("src") || name.equals("action");
			return name.startsWith("on") || address && !attribute.getValue().startsWith("#");
		}

		@Override
		public String kept(Field field, String value) {
			return plain(value);
		}

		@Override
		public Set<Field> fields() {
			return fields;
		}
	}

	/** As a mail program reads it. */
	static final class PlainText implements FormatReader {
		@Override
		public List<String> values(byte[] file) {
			return List.of(plain(new String(file, StandardCharsets.UTF_8)));
		}

		@Override
		public List<String> acting(byte[] file) {
			return controls(file);
		}

		@Override
		public String kept(Field field, String value) {
			return plain(value);
		}

		@Override
		public Set<Field> fields() {
			return EnumSet.of(Field.REASON, Field.TITLE, Field.CONTACT, Field.NAME);
		}
	}

	/** What a viewer would run; it draws the galley's page, whose values are looked for there. */
	static final class Pdf implements FormatReader {
		@Override
		public List<String> values(byte[] file) {
			return List.of();
		}

		@Override
		public List<String> acting(byte[] file) {
			String text = new String(file, StandardCharsets.ISO_8859_1);
			return Stream.of("/JavaScript", "/JS", "/Launch", "/URI", "/EmbeddedFile", "/SubmitForm", "/OpenAction").filter(text::contains)
					.toList();
		}

		@Override
		public Set<Field> fields() {
			return EnumSet.noneOf(Field.class);
		}
	}

	/** As a program that unpacks it. */
	static final class Zip implements FormatReader {
		private final FormatReader galley;

		Zip(FormatReader galley) {
			this.galley = galley;
		}

		@Override
		public List<String> values(byte[] file) throws IOException {
			return galley.values(galley(file));
		}

		private static byte[] galley(byte[] file) throws IOException {
			try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
				for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
					if (entry.getName().equals("galley.html")) return in.readAllBytes();
			}
			throw new IOException("no galley in it");
		}

		@Override
		public String kept(Field field, String value) {
			return galley.kept(field, value);
		}

		@Override
		public List<String> acting(byte[] file) throws IOException {
			List<String> acting = new ArrayList<>(galley.acting(galley(file)));
			try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
				for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
					String name = entry.getName();
					if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":") || name.chars()
							.anyMatch(c -> c < ' '))
						acting.add(name);
				}
			}
			return acting;
		}

		@Override
		public Set<Field> fields() {
			return galley.fields();
		}
	}
}
