package org.tickmark.word.internal.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** Writes a zip file anew with some parts changed; the others go over as they lie there, heads and all. */
final class ArchiveWriter {
	/** The first day that a zip file can name: two saves of one text are the same bytes. */
	private static final int FIRST_DAY = 0x21;
	private static final int DEFLATED = 8;

	private final byte[] old;
	private final List<Entry> entries;
	private final Directory directory;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final Map<Entry, Integer> headers = new HashMap<>();
	private final Map<Entry, Packed> packed = new HashMap<>();

	private record Packed(byte[] data, int size, int checksum) { }

	private record Added(byte[] name, Packed packed, int header) { }

	ArchiveWriter(byte[] old, List<Entry> entries, Directory directory) {
		this.old = old;
		this.entries = entries;
		this.directory = directory;
	}

	byte[] with(Map<String, byte[]> changed) throws ArchiveFaultException {
		Map<String, byte[]> added = new LinkedHashMap<>(changed);
		List<Entry> byPlace = entries.stream().sorted(Comparator.comparingInt(Entry::header)).toList();
		out.write(old, 0, byPlace.isEmpty() ? directory.start() : byPlace.getFirst().header());
		for (int i = 0; i < byPlace.size(); i++) {
			Entry entry = byPlace.get(i);
			int end = i + 1 < byPlace.size() ? byPlace.get(i + 1).header() : directory.start();
			headers.put(entry, out.size());
			byte[] content = added.remove(entry.name());
			if (content == null) out.write(old, entry.header(), end - entry.header());
			else rewritten(entry, content);
		}
		List<Added> behind = added.entrySet().stream().map(part -> added(part.getKey(), part.getValue())).toList();
		int start = out.size();
		for (Entry entry : entries) record(entry);
		for (Added one : behind) record(one);
		close(start, behind.size());
		return out.toByteArray();
	}

	/** With the head that it had, its extra fields aside, which may repeat its size. */
	private void rewritten(Entry entry, byte[] content) {
		Packed now = pack(content);
		packed.put(entry, now);
		byte[] name = slice(entry.header() + 30, Directory.two(old, entry.header() + 26));
		head(Directory.two(old, entry.header() + 4), flags(entry), Directory.four(old, entry.header() + 10), now, name);
	}

	private Added added(String name, byte[] content) {
		Added added = new Added(name.getBytes(UTF_8), pack(content), out.size());
		head(20, 0x800, FIRST_DAY << 16, added.packed(), added.name());
		return added;
	}

	/** Sizes stand in the head: nothing follows the content. */
	private static int flags(Entry entry) {
		return entry.flags() & ~0x0E;
	}

	private void head(int version, int flags, int time, Packed content, byte[] name) {
		four(0x04034B50);
		two(version);
		two(flags);
		two(DEFLATED);
		four(time);
		four(content.checksum());
		four(content.data().length);
		four(content.size());
		two(name.length);
		two(0);
		out.writeBytes(name);
		out.writeBytes(content.data());
	}

	private void record(Entry entry) {
		byte[] record = slice(entry.record(), entry.recordEnd() - entry.record());
		Packed now = packed.get(entry);
		if (now != null) {
			set(record, 8, flags(entry), 2);
			set(record, 10, DEFLATED, 2);
			set(record, 16, now.checksum(), 4);
			set(record, 20, now.data().length, 4);
			set(record, 24, now.size(), 4);
		}
		set(record, 42, headers.getOrDefault(entry, 0), 4);
		out.writeBytes(record);
	}

	private void record(Added added) {
		four(0x02014B50);
		two(20);
		two(20);
		two(0x800);
		two(DEFLATED);
		four(FIRST_DAY << 16);
		four(added.packed().checksum());
		four(added.packed().data().length);
		four(added.packed().size());
		two(added.name().length);
		two(0);
		two(0);
		two(0);
		two(0);
		four(0);
		four(added.header());
		out.writeBytes(added.name());
	}

	private void close(int start, int added) {
		int end = out.size();
		byte[] closing = slice(directory.closing(), old.length - directory.closing());
		set(closing, 8, directory.count() + added, 2);
		set(closing, 10, directory.count() + added, 2);
		set(closing, 12, end - start, 4);
		set(closing, 16, start, 4);
		out.writeBytes(closing);
	}

	private static Packed pack(byte[] content) {
		Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
		try {
			deflater.setInput(content);
			deflater.finish();
			ByteArrayOutputStream data = new ByteArrayOutputStream();
			byte[] buffer = new byte[1 << 16];
			while (!deflater.finished()) data.write(buffer, 0, deflater.deflate(buffer));
			return new Packed(data.toByteArray(), content.length, Directory.checksum(content));
		} finally {
			deflater.end();
		}
	}

	private byte[] slice(int from, int length) {
		byte[] slice = new byte[length];
		System.arraycopy(old, from, slice, 0, length);
		return slice;
	}

	private static void set(byte[] bytes, int at, int value, int count) {
		for (int i = 0; i < count; i++) bytes[at + i] = (byte) (value >>> 8 * i);
	}

	private void two(int value) {
		out.write(value);
		out.write(value >>> 8);
	}

	private void four(int value) {
		two(value);
		two(value >>> 16);
	}
}
