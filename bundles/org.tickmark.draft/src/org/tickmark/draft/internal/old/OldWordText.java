package org.tickmark.draft.internal.old;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.tickmark.draft.PassageKind;
import org.tickmark.draft.file.StoryLines.Line;

/**
 * Reads the words of a document that Word 97 to 2003 wrote (MS-DOC), a paragraph a line. Formats are not read, so that headings are
 * paragraphs, and words that were deleted with changes tracked, or hidden, are read as well.
 */
public final class OldWordText {
	private static final int IDENT = 0xA5EC;
	private static final int ENCRYPTED = 0x0100;
	private static final int SECOND_TABLE = 0x0200;
	private static final int FAST_SAVED_COMPRESSED = 0x40000000;
	private static final Charset LETTERS = Charset.forName("windows-1252");

	private final byte[] document;
	private final byte[] table;
	private final ByteBuffer head;

	private OldWordText(byte[] document, byte[] table) {
		this.document = document;
		this.table = table;
		this.head = ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** What the file is in need of before it can be read. */
	public static final class LockedException extends Exception {
		private static final long serialVersionUID = 1L;
	}

	/** @throws LockedException if a password protects it */
	public static List<Line> in(byte[] file) throws DamagedException, LockedException {
		try {
			var streams = new CompoundFile(file);
			byte[] document = streams.stream("WordDocument").orElseThrow(DamagedException::new);
			ByteBuffer head = ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
			if (document.length < 0x1AA || (head.getShort(0) & 0xFFFF) != IDENT) throw new DamagedException();
			int flags = head.getShort(10);
			if ((flags & ENCRYPTED) != 0) throw new LockedException();
			byte[] table = streams.stream((flags & SECOND_TABLE) != 0 ? "1Table" : "0Table").orElseThrow(DamagedException::new);
			return lines(new OldWordText(document, table).text());
		} catch (IndexOutOfBoundsException | IllegalArgumentException e) {
			// A place that lies outside: whoever wrote it counted wrong, or the end is missing.
			throw new DamagedException();
		}
	}

	public static boolean isOne(byte[] file) {
		if (!CompoundFile.isOne(file)) return false;
		String all = new String(file, StandardCharsets.ISO_8859_1);
		return all.contains(new String("WordDocument".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
	}

	/** The main text, piece by piece. */
	private String text() throws DamagedException {
		int length = head.getInt(0x4C);
		int at = head.getInt(0x1A2);
		int end = at + head.getInt(0x1A6);
		ByteBuffer pieces = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
		while (at < end && table[at] == 1) at += 3 + pieces.getShort(at + 1);
		if (at >= end || table[at] != 2) throw new DamagedException();
		int count = (pieces.getInt(at + 1) - 4) / 12;
		int first = at + 5;
		var text = new StringBuilder();
		for (int i = 0; i < count && text.length() < length; i++) {
			int characters = Math.min(pieces.getInt(first + 4 * i + 4) - pieces.getInt(first + 4 * i), length - text.length());
			int place = pieces.getInt(first + 4 * (count + 1) + 8 * i + 2);
			boolean narrow = (place & FAST_SAVED_COMPRESSED) != 0;
			int from = narrow ? (place & ~FAST_SAVED_COMPRESSED) / 2 : place;
			text.append(new String(document, from, narrow ? characters : 2 * characters, narrow ? LETTERS : StandardCharsets.UTF_16LE));
		}
		return text.toString();
	}

	private static List<Line> lines(String text) {
		List<Line> lines = new ArrayList<>();
		var line = new StringBuilder();
		int inCode = 0;
		for (char c : text.toCharArray()) {
			switch (c) {
				// What a field is made of is no text, what it shows is.
				case 0x13 -> inCode++;
				case 0x14, 0x15 -> inCode = c == 0x14 || inCode > 0 ? Math.max(0, inCode - 1) : inCode;
				case 0x1E -> line.append('\u2011');
				case '\t' -> line.append(c);
				default -> {
					boolean ends = c == '\r' || c == 0x07 || c == 0x0B || c == 0x0C || c == 0x0E;
					if (ends) end(line, c == 0x07 ? PassageKind.TABLE_CELL : PassageKind.PARAGRAPH, lines);
					else if (c >= ' ' && inCode == 0) line.append(c);
				}
			}
		}
		end(line, PassageKind.PARAGRAPH, lines);
		return lines;
	}

	private static void end(StringBuilder line, PassageKind kind, List<Line> lines) {
		String words = line.toString().strip();
		if (!words.isEmpty()) lines.add(new Line(kind, words));
		line.setLength(0);
	}
}
