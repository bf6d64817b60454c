package org.tickmark.review.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.draft.file.Disk;
import org.tickmark.review.hash.Sha256;

/**
 * Up to where a file was read.
 *
 * @param bytes how many
 * @param end SHA-256 of the last of them, by which a file that was replaced is told from one that grew
 */
record FilePosition(long bytes, String end) {
	/** More than any line but a text's; two ledgers that differ have other events there, each with a hash of those before. */
	private static final int LOOKED_AT = 4096;
	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

	/** @param bytes of the file, whatever stands behind them */
	static FilePosition in(Path file, long bytes, Disk disk) throws IOException {
		long start = Math.max(0, bytes - LOOKED_AT);
		try (FileChannel channel = disk.open(file, StandardOpenOption.READ)) {
			ByteBuffer end = ByteBuffer.allocate((int) (bytes - start));
			while (end.hasRemaining() && channel.read(end, start + end.position()) >= 0) { }
			return new FilePosition(channel.size() < bytes ? channel.size() : bytes, Sha256.of(end.array()));
		}
	}

	/** Empty for what is none. */
	static Optional<FilePosition> parse(String position) {
		Matcher written = WRITTEN.matcher(position);
		return written.matches() ? Optional.of(new FilePosition(Long.parseLong(written.group(1)), written.group(2))) : Optional.empty();
	}

	@Override
	public String toString() {
		return bytes + ":" + end;
	}
}
