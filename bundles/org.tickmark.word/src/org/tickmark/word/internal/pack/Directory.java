package org.tickmark.word.internal.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The list of parts at the end of a zip file.
 *
 * @param start where it begins
 * @param end where it ends and what closes the file begins
 * @param closing where the closing record stands, which may lie behind one for huge files
 * @param count of parts
 */
record Directory(int start, int end, int closing, int count) {
	private static final int CLOSING = 22;
	private static final int RECORD = 46;
	private static final int LONGEST_COMMENT = 0xFFFF;

	static Directory of(byte[] bytes) throws ArchiveFaultException {
		if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') throw new ArchiveFaultException(Fault.NO_ARCHIVE, "no zip file");
		for (int at = bytes.length - CLOSING; at >= Math.max(0, bytes.length - CLOSING - LONGEST_COMMENT); at--) {
			if (four(bytes, at) != 0x06054B50) continue;
			int count = two(bytes, at + 10);
			long size = four(bytes, at + 12) & 0xFFFFFFFFL;
			long start = four(bytes, at + 16) & 0xFFFFFFFFL;
			if (count == 0xFFFF) throw new ArchiveFaultException(Fault.TOO_LARGE, "65,535 parts or more");
			if (start + size > at) throw new ArchiveFaultException(Fault.DAMAGED, "the directory is elsewhere");
			return new Directory((int) start, (int) (start + size), at, count);
		}
		throw new ArchiveFaultException(Fault.DAMAGED, "cut off");
	}

	List<Entry> entries(byte[] bytes) throws ArchiveFaultException {
		List<Entry> entries = new ArrayList<>();
		int at = start;
		for (int i = 0; i < count; i++) {
			if (at + RECORD > end || four(bytes, at) != 0x02014B50) throw new ArchiveFaultException(Fault.DAMAGED, "the directory");
			int nameLength = two(bytes, at + 28);
			int recordEnd = at + RECORD + nameLength + two(bytes, at + 30) + two(bytes, at + 32);
			long header = four(bytes, at + 42) & 0xFFFFFFFFL;
			if (recordEnd > end || header >= start) throw new ArchiveFaultException(Fault.DAMAGED, "the directory");
			int flags = two(bytes, at + 8);
			String name = new String(bytes, at + RECORD, nameLength, (flags & 0x800) != 0 ? UTF_8 : ISO_8859_1);
			entries.add(new Entry(name, flags, two(bytes, at + 10), four(bytes, at + 16), four(bytes, at + 20) & 0xFFFFFFFFL,
					four(bytes, at + 24) & 0xFFFFFFFFL, (int) header, at, recordEnd));
			at = recordEnd;
		}
		return entries;
	}

	static int checksum(byte[] content) {
		CRC32 checksum = new CRC32();
		checksum.update(content);
		return (int) checksum.getValue();
	}

	static int two(byte[] bytes, int at) {
		return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
	}

	static int four(byte[] bytes, int at) {
		return two(bytes, at) | two(bytes, at + 2) << 16;
	}
}
