package org.tickmark.export.internal.pack;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

import org.tickmark.review.hash.Sha256;

/** Writes files into a zip, one after the other, and remembers their hashes. All have the same time, so that equal packs are equal. */
final class PackWriter {
	/** The first that a zip can tell. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;
	private final List<Packed> packed = new ArrayList<>();

	/** A file that is in it. */
	record Packed(String name, String sha256, long bytes) { }

	/** What is in a file. */
	@FunctionalInterface
	interface Content {
		/** @param out need not be closed */
		void writeTo(OutputStream out) throws IOException;
	}

	PackWriter(OutputStream out) {
		this.zip = new ZipOutputStream(out);
	}

	void add(String name, Content content) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
		var hashing = new Hashing(zip);
		content.writeTo(hashing);
		zip.closeEntry();
		packed.add(new Packed(name, hashing.hash(), hashing.count));
	}

	List<Packed> packed() {
		return packed;
	}

	/** Writes what a zip ends with; the stream stays open. */
	void finish() throws IOException {
		zip.finish();
		zip.flush();
	}

	private static final class Hashing extends FilterOutputStream {
		private final MessageDigest digest = Sha256.digest();
		private long count;

		Hashing(OutputStream out) {
			super(out);
		}

		String hash() {
			return Sha256.hex(digest);
		}

		@Override
		public void write(int b) throws IOException {
			write(new byte[] {(byte) b}, 0, 1);
		}

		@Override
		@NonNullByDefault({})
		public void write(byte[] bytes, int from, int length) throws IOException {
			out.write(bytes, from, length);
			digest.update(bytes, from, length);
			count += length;
		}

		@Override
		public void close() {
			// The zip goes on.
		}
	}
}
