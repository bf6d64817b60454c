package org.tickmark.dossier.internal.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tickmark.dossier.messages.Messages;

/** The parts of a Word document, an OpenDocument text or a sheet. Reads only what is asked for, and no more of it than is sound. */
final class ZipParts implements AutoCloseable {
	private static final int END_SIZE = 22;
	private static final int LONGEST_COMMENT = 0xFFFF;

	private final ZipFile zip;
	private final Pace pace;

	private ZipParts(ZipFile zip, Pace pace) {
		this.zip = zip;
		this.pace = pace;
	}

	/** @throws LimitException for what no word processor writes */
	static ZipParts open(Input input) throws IOException {
		return new ZipParts(open(input.file()), input.pace());
	}

	/** By what is in it. */
	static Kind kindOf(Path file) throws IOException {
		try (ZipFile zip = open(file)) {
			if (zip.getEntry("word/document.xml") != null) return Kind.WORD;
			if (zip.getEntry("xl/workbook.xml") != null) return Kind.SHEET;
			ZipEntry type = zip.getEntry("mimetype");
			if (type == null) return Kind.ARCHIVE;
			try (InputStream in = zip.getInputStream(type)) {
				boolean text = new String(in.readNBytes(100)).startsWith("application/vnd.oasis.opendocument.text");
				return text ? Kind.OPEN_DOCUMENT : Kind.ARCHIVE;
			}
		}
	}

	private static ZipFile open(Path file) throws IOException {
		refuseHugeDirectory(file);
		ZipFile zip = new ZipFile(file.toFile());
		try {
			refuseUnsound(zip, Files.size(file));
			return zip;
		} catch (IOException | RuntimeException e) {
			zip.close();
			throw e;
		}
	}

	/** Before anything holds it in memory. */
	private static void refuseHugeDirectory(Path file) throws IOException {
		try (var in = new RandomAccessFile(file.toFile(), "r")) {
			byte[] end = new byte[(int) Math.min(in.length(), END_SIZE + LONGEST_COMMENT)];
			in.seek(in.length() - end.length);
			in.readFully(end);
			for (int at = end.length - END_SIZE; at >= 0; at--) {
				if (!TextBytes.startsAt(end, at, 'P', 'K', 5, 6)) continue;
				long size = end[at + 12] & 0xFFL | (end[at + 13] & 0xFFL) << 8 | (end[at + 14] & 0xFFL) << 16
						| (end[at + 15] & 0xFFL) << 24;
				if (size > Limits.LARGEST_DIRECTORY) throw tooManyEntries();
				return;
			}
		}
		throw new ZipException(Messages.text("damage.cutOff"));
	}

	private static LimitException tooManyEntries() {
		return new LimitException(Messages.text("limit.entries", Limits.MOST_ENTRIES));
	}

	/** Parts that together are larger than the file lie over each other: each byte of a small file is inflated again and again. */
	private static void refuseUnsound(ZipFile zip, long size) throws LimitException {
		if (zip.size() > Limits.MOST_ENTRIES) throw tooManyEntries();
		long packed = 0;
		for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();)
			packed += entries.nextElement().getCompressedSize();
		if (packed > size) throw new LimitException(Messages.text("limit.overlap"));
	}

	boolean has(String name) {
		return zip.getEntry(name) != null;
	}

	/** Whether a folder of this name has anything in it. */
	boolean hasFolder(String name) {
		return zip.stream().anyMatch(entry -> entry.getName().startsWith(name + "/"));
	}

	/** The content of a part, as far as it is sound; empty where there is none. */
	Optional<InputStream> part(String name) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) return Optional.empty();
		if (isBomb(entry.getSize(), entry.getCompressedSize())) throw new LimitException(Messages.text("limit.bomb"));
		return Optional.of(new Bounded(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()), pace));
	}

	/** What is packed says how large it is; who lies about that is found out while it is read. */
	private static boolean isBomb(long size, long packed) {
		return size > Limits.LARGEST_PART || size > Limits.SMALL_PART && size / Math.max(1, packed) > Limits.MOST_RATIO;
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

	/** Stops at what was made to be far larger than it looks. */
	private static final class Bounded extends FilterInputStream {
		private final long packed;
		private final Pace pace;
		private long read;

		Bounded(InputStream in, long packed, Pace pace) {
			super(in);
			this.packed = packed;
			this.pace = pace;
		}

		@Override
		public int read() throws IOException {
			int c = super.read();
			if (c >= 0) count(1);
			return c;
		}

		@Override
		@NonNullByDefault({})
		public int read(byte[] bytes, int from, int length) throws IOException {
			int count = super.read(bytes, from, length);
			if (count > 0) count(count);
			return count;
		}

		private void count(int bytes) throws LimitException {
			read += bytes;
			if (isBomb(read, packed)) throw new LimitException(Messages.text("limit.bomb"));
			pace.check();
		}
	}
}
