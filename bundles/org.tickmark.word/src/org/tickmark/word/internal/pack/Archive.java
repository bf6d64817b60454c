package org.tickmark.word.internal.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip file in memory. What is read of it is read within bounds: a file made to keep a desk busy ends in an exception, soon. Immutable.
 */
public final class Archive {
	/** A report with a thousand pictures has fewer. */
	private static final int MOST_ENTRIES = 10_000;
	/** 3,000 pages of a Word document, with all its markup. */
	private static final int LARGEST_PART = 64 << 20;

	private final byte[] bytes;
	private final Map<String, Entry> entries = new HashMap<>();
	private final List<Entry> inOrder = new ArrayList<>();
	private final Directory directory;

	/** @throws ArchiveFaultException if it is damaged, or no zip file at all */
	public Archive(byte[] bytes) throws ArchiveFaultException {
		this.bytes = bytes;
		directory = Directory.of(bytes);
		if (directory.count() > MOST_ENTRIES) throw new ArchiveFaultException(Fault.TOO_LARGE, "more than " + MOST_ENTRIES + " parts");
		for (Entry entry : directory.entries(bytes)) {
			inOrder.add(entry);
			if (entries.put(entry.name(), entry) != null) throw new ArchiveFaultException(Fault.DAMAGED, "two parts of one name");
		}
		long behind = 0;
		for (Entry entry : inOrder.stream().sorted((a, b) -> Integer.compare(a.header(), b.header())).toList()) {
			if (entry.header() < behind) throw new ArchiveFaultException(Fault.TOO_LARGE, "parts that lie over each other");
			behind = (long) entry.data(bytes) + entry.packed();
		}
		if (behind > directory.start()) throw new ArchiveFaultException(Fault.DAMAGED, "parts behind the end");
	}

	/** Whether there is a part of this name. */
	public boolean has(String name) {
		return entries.containsKey(name);
	}

	/** The names of all parts, in the order of the file. */
	public List<String> names() {
		return inOrder.stream().map(Entry::name).toList();
	}

	/** The content of a part, of none where there is no such part. */
	public byte[] read(String name) throws ArchiveFaultException {
		Entry entry = entries.get(name);
		if (entry == null) return new byte[0];
		if (entry.size() > LARGEST_PART) throw new ArchiveFaultException(Fault.TOO_LARGE, name);
		if (entry.isEncrypted()) throw new ArchiveFaultException(Fault.ENCRYPTED, name);
		int data = entry.data(bytes);
		byte[] content = new byte[(int) entry.size()];
		switch (entry.method()) {
			case 0 -> {
				if (entry.size() != entry.packed()) throw new ArchiveFaultException(Fault.DAMAGED, name);
				System.arraycopy(bytes, data, content, 0, content.length);
			}
			case 8 -> inflate(entry, data, content);
			default -> throw new ArchiveFaultException(Fault.DAMAGED, name);
		}
		if (Directory.checksum(content) != entry.checksum()) throw new ArchiveFaultException(Fault.DAMAGED, name);
		return content;
	}

	private void inflate(Entry entry, int data, byte[] content) throws ArchiveFaultException {
		Inflater inflater = new Inflater(true);
		try {
			inflater.setInput(bytes, data, (int) entry.packed());
			int at = 0;
			while (at < content.length) {
				int count = inflater.inflate(content, at, content.length - at);
				if (count == 0) throw new ArchiveFaultException(Fault.DAMAGED, entry.name());
				at += count;
			}
			// Who says that a part is smaller than it is wants to be trusted with the rest.
			if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) throw new ArchiveFaultException(Fault.TOO_LARGE, entry.name());
		} catch (DataFormatException e) {
			throw new ArchiveFaultException(Fault.DAMAGED, entry.name());
		} finally {
			inflater.end();
		}
	}

	/**
	 * The same file with other content in some parts, and with new ones behind the old; all else byte for byte and in its place.
	 *
	 * @param changed by name, in the order in which new ones are to stand
	 */
	public byte[] with(Map<String, byte[]> changed) throws IOException {
		if (changed.isEmpty()) return bytes.clone();
		return new ArchiveWriter(bytes, inOrder, directory).with(changed);
	}
}
