package org.tickmark.dossier.internal.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a file is by its first bytes. Only what all plain text looks like is told by the name. */
final class KindByContent {
	/** By which browsers tell a page (MIME Sniffing, 7.1), and two that newsroom systems write. */
	private static final Pattern PAGE = Pattern.compile("(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*"
			+ "<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|article|section|meta)[\\s>].*");
	private static final Pattern SUBTITLES = Pattern
			.compile("(?s)\\s*(?:WEBVTT.*|(?:\\d{1,6}\\s*\\R)?\\d{1,3}:\\d{2}(?::\\d{2})?[.,]\\d{1,3}\\s*-->\\s*\\d.*)");
	private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z-]{0,40}):.*");
	private static final Set<String> OF_MAILS = Set.of("from", "to", "date", "subject", "received", "mime-version", "message-id",
			"return-path", "delivered-to", "content-type", "x-mailer", "reply-to", "cc", "sender", "dkim-signature");
	private static final int FEWEST_HEADERS = 3;
	private static final int LINES_LOOKED_AT = 60;

	private final byte[] head;
	private final String letters;

	private KindByContent(byte[] head) {
		this.head = head;
		this.letters = new String(head, ISO_8859_1);
	}

	static Kind of(Path file, String name) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(Limits.HEAD);
		}
		if (head.length == 0) return Kind.EMPTY;
		var content = new KindByContent(head);
		if (content.starts("PK\u0003\u0004") || content.starts("PK\u0005\u0006")) return ZipParts.kindOf(file);
		if (TextBytes.starts(head, 0xD0, 0xCF, 0x11, 0xE0)) return oldOffice(file);
		return content.media().or(content::document).orElseGet(() -> content.text(name));
	}

	private boolean starts(String start) {
		return letters.startsWith(start);
	}

	private boolean has(int at, String letter) {
		return letters.startsWith(letter, at);
	}

	private Optional<Kind> media() {
		if (starts("\u0089PNG") || TextBytes.starts(head, 0xFF, 0xD8, 0xFF) || starts("GIF8") || starts("II*\0") || starts("MM\0*")
				|| starts("BM") && head.length > 14 && head[6] == 0 && head[7] == 0 || starts("RIFF") && has(8, "WEBP"))
			return Optional.of(Kind.PICTURE);
		if (has(4, "ftyp")) return Optional.of(boxed());
		if (starts("ID3") || isFrameSync() || starts("RIFF") && has(8, "WAVE") || starts("OggS") || starts("fLaC")
				|| starts("FORM") && has(8, "AIF") || starts("#!AMR"))
			return Optional.of(Kind.SOUND);
		boolean film = starts("RIFF") && has(8, "AVI ") || TextBytes.starts(head, 0x1A, 0x45, 0xDF, 0xA3)
				|| TextBytes.starts(head, 0, 0, 1, 0xBA) || TextBytes.starts(head, 0x30, 0x26, 0xB2, 0x75);
		return film ? Optional.of(Kind.FILM) : Optional.empty();
	}

	/** MP3 and AAC have no more to tell them by than eleven bits; a byte order mark has other ones. */
	private boolean isFrameSync() {
		return TextBytes.starts(head, 0xFF) && head.length > 2 && Set.of(0xFB, 0xFA, 0xF3, 0xF2, 0xF1, 0xF9).contains(head[1] & 0xFF);
	}

	/** What Apple's boxes hold. */
	private Kind boxed() {
		String brand = letters.substring(8, Math.min(letters.length(), 12)).toLowerCase(Locale.ROOT);
		if (List.of("heic", "heix", "mif1", "msf1", "avif").contains(brand)) return Kind.PICTURE;
		return brand.startsWith("m4a") || brand.startsWith("m4b") ? Kind.SOUND : Kind.FILM;
	}

	private Optional<Kind> document() {
		if (letters.substring(0, Math.min(letters.length(), 1024)).contains("%PDF-")) return Optional.of(Kind.PDF);
		return starts("{\\rtf") ? Optional.of(Kind.RICH_TEXT) : Optional.empty();
	}

	private Kind text(String name) {
		if (!TextBytes.isText(head, head.length)) return Kind.UNKNOWN;
		String text = TextBytes.decode(head, Optional.empty());
		if (SUBTITLES.matcher(text).matches()) return Kind.SUBTITLES;
		if (PAGE.matcher(text).matches() && !Kind.MARKDOWN.names(name)) return Kind.HTML;
		if (isMail(text)) return Kind.MAIL;
		if (Kind.TABLE.names(name)) return Kind.TABLE;
		return Kind.MARKDOWN.names(name) ? Kind.MARKDOWN : Kind.PLAIN;
	}

	/** A memo, too, begins with From and To; a mail has more of it, or something that no person writes. */
	private static boolean isMail(String text) {
		int headers = 0;
		boolean machine = false;
		// The last one may be cut off where the head is.
		String whole = text.length() < Limits.HEAD ? text : text.substring(0, text.lastIndexOf('\n') + 1);
		for (String line : whole.lines().limit(LINES_LOOKED_AT).toList()) {
			if (line.isEmpty()) break;
			if (Character.isWhitespace(line.charAt(0)) || line.startsWith("From ") && headers == 0) continue;
			Matcher header = HEADER.matcher(line);
			if (!header.matches()) return false;
			String name = header.group(1).toLowerCase(Locale.ROOT);
			if (OF_MAILS.contains(name)) headers++;
			machine |= name.contains("-") || name.equals("received");
		}
		return headers >= FEWEST_HEADERS && machine;
	}

	private static Kind oldOffice(Path file) throws IOException {
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(Limits.LARGEST_DIRECTORY);
		}
		String locked = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
		return new String(start, ISO_8859_1).contains(locked) ? Kind.LOCKED_OFFICE : Kind.OLD_OFFICE;
	}
}
