package org.tickmark.draft.internal.old;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file of streams, as old office programs wrote it (MS-CFB). Nothing in it is believed: chains without end and places outside end the
 * reading.
 */
final class CompoundFile {
	private static final long SIGNATURE = 0xE11AB1A1E011CFD0L;
	private static final int IN_HEADER = 109;
	private static final int ENTRY = 128;

	private final ByteBuffer file;
	private final int sector;
	private final int[] next;
	private final Map<String, Stream> streams = new HashMap<>();
	private byte[] small = new byte[0];
	private int[] nextSmall = new int[0];
	private final int smallSector;
	private final int largestSmall;

	private record Stream(int start, int size) { }

	/** @throws DamagedException if it is none, or not whole */
	CompoundFile(byte[] bytes) throws DamagedException {
		file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		if (bytes.length < 512 || file.getLong(0) != SIGNATURE) throw new DamagedException();
		int shift = file.getShort(30);
		int smallShift = file.getShort(32);
		if (shift != 9 && shift != 12 || smallShift != 6) throw new DamagedException();
		sector = 1 << shift;
		smallSector = 1 << smallShift;
		largestSmall = file.getInt(56);
		next = ints(allocation());
		readDirectory(chain(file.getInt(48), Integer.MAX_VALUE));
		nextSmall = ints(chain(file.getInt(60), Integer.MAX_VALUE));
	}

	static boolean isOne(byte[] bytes) {
		return bytes.length >= 512 && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(0) == SIGNATURE;
	}

	/** The sectors that say which sector follows which. */
	private byte[] allocation() throws DamagedException {
		int count = file.getInt(44);
		int[] sectors = new int[Math.max(0, Math.min(count, file.limit() / sector))];
		int more = file.getInt(68);
		int perSector = sector / 4 - 1;
		int inMore = perSector;
		for (int i = 0; i < sectors.length; i++) {
			if (i < IN_HEADER) {
				sectors[i] = file.getInt(76 + 4 * i);
				continue;
			}
			if (inMore == perSector) {
				if (i > IN_HEADER) more = file.getInt(placeOf(more) + 4 * perSector);
				inMore = 0;
			}
			sectors[i] = file.getInt(placeOf(more) + 4 * inMore++);
		}
		byte[] all = new byte[sectors.length * sector];
		for (int i = 0; i < sectors.length; i++) file.get(placeOf(sectors[i]), all, i * sector, sector);
		return all;
	}

	private int placeOf(int number) throws DamagedException {
		long place = (number + 1L) * sector;
		if (number < 0 || place + sector > file.limit()) throw new DamagedException();
		return (int) place;
	}

	private static int[] ints(byte[] bytes) {
		int[] ints = new int[bytes.length / 4];
		ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(ints);
		return ints;
	}

	private byte[] chain(int start, int size) throws DamagedException {
		int most = (int) Math.min((size + (long) sector - 1) / sector, next.length);
		byte[] all = new byte[0];
		int count = 0;
		for (int at = start; at >= 0 && count < most; at = at < next.length ? next[at] : -1) {
			if (count * sector == all.length) all = Arrays.copyOf(all, Math.max(4 * sector, Math.min(all.length * 2, most * sector)));
			// The last one may be cut off.
			long place = (at + 1L) * sector;
			if (place >= file.limit()) throw new DamagedException();
			file.get((int) place, all, count++ * sector, (int) Math.min(sector, file.limit() - place));
		}
		return Arrays.copyOf(all, Math.min(count * sector, size));
	}

	private void readDirectory(byte[] directory) throws DamagedException {
		ByteBuffer entries = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
		for (int at = 0; at + ENTRY <= directory.length; at += ENTRY) {
			int length = Math.max(0, Math.min(64, entries.getShort(at + 64)) - 2);
			String name = new String(directory, at, length, UTF_16LE);
			int size = Math.max(0, entries.getInt(at + 120));
			if (directory[at + 66] == 5) small = chain(entries.getInt(at + 116), size);
			else if (directory[at + 66] == 2) streams.putIfAbsent(name, new Stream(entries.getInt(at + 116), size));
		}
	}

	Optional<byte[]> stream(String name) throws DamagedException {
		Stream stream = streams.get(name);
		if (stream == null) return Optional.empty();
		if (stream.size() >= largestSmall) return Optional.of(chain(stream.start(), stream.size()));
		byte[] all = new byte[stream.size()];
		int filled = 0;
		for (int at = stream.start(); at >= 0 && filled < all.length; at = at < nextSmall.length ? nextSmall[at] : -1) {
			int length = Math.min(smallSector, all.length - filled);
			if ((at + 1L) * smallSector > small.length + smallSector - length) throw new DamagedException();
			System.arraycopy(small, at * smallSector, all, filled, length);
			filled += length;
		}
		return Optional.of(all);
	}
}
