package org.tickmark.draft.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.draft.internal.messages.Messages;

/**
 * What reporters hand in that no reader of drafts may be there for, told by its content: names lie, and mail programs drop them. Some of it
 * could be read as text, codes and all.
 */
public enum OtherDocument {
	WORD("PK\u0003\u0004", "word/document.xml"),
	OPEN_DOCUMENT("PK\u0003\u0004", "application/vnd.oasis.opendocument.text"),
	/** Old Word keeps the names of its parts in two bytes a letter. */
	OLD_WORD("", "WordDocument") {
		@Override
		boolean is(byte[] bytes) {
			return isOldOffice(bytes) && holds(bytes, part.getBytes(UTF_16LE));
		}
	},
	RICH_TEXT("{\\rtf", ""), PDF("%PDF-", "");

	private static final int[] OLD_OFFICE = {0xD0, 0xCF, 0x11, 0xE0};

	private final String start;
	final String part;

	OtherDocument(String start, String part) {
		this.start = start;
		this.part = part;
	}

	/** @param bytes of the file, its first few megabytes at least */
	public static Optional<OtherDocument> of(byte[] bytes) {
		return Stream.of(values()).filter(kind -> kind.is(bytes)).findFirst();
	}

	/** Says what the file is and what to do with it, beginning with the name. */
	public String inWords(String name) {
		return switch (this) {
			case WORD -> Messages.text("document.word", name);
			case OPEN_DOCUMENT -> Messages.text("document.openDocument", name);
			case OLD_WORD -> Messages.text("document.oldWord", name);
			case RICH_TEXT -> Messages.text("document.richText", name);
			case PDF -> Messages.text("document.pdf", name);
		};
	}

	boolean is(byte[] bytes) {
		return startsWith(bytes, 0, start.getBytes(US_ASCII)) && holds(bytes, part.getBytes(US_ASCII));
	}

	/** @throws UnreadableDraftException that says so, if the file is such a document */
	public static void refuse(String name, byte[] bytes) throws UnreadableDraftException {
		Optional<OtherDocument> other = of(bytes);
		if (other.isPresent()) throw new UnreadableDraftException(other.get().inWords(name));
	}

	private static boolean isOldOffice(byte[] bytes) {
		if (bytes.length < OLD_OFFICE.length) return false;
		for (int i = 0; i < OLD_OFFICE.length; i++) if ((bytes[i] & 0xFF) != OLD_OFFICE[i]) return false;
		return true;
	}

	private static boolean holds(byte[] bytes, byte[] words) {
		for (int at = 0; at <= bytes.length - words.length; at++) if (startsWith(bytes, at, words)) return true;
		return false;
	}

	private static boolean startsWith(byte[] bytes, int at, byte[] words) {
		if (bytes.length - at < words.length) return false;
		for (int i = 0; i < words.length; i++) if (bytes[at + i] != words[i]) return false;
		return true;
	}
}
