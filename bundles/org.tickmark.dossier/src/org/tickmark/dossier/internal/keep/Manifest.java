package org.tickmark.dossier.internal.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.dossier.DossierException;
import org.tickmark.dossier.internal.keep.ManifestCodec.UnreadableLineException;
import org.tickmark.dossier.internal.keep.ManifestEntry.LineSetAside;
import org.tickmark.dossier.messages.Messages;

/** The list of a dossier's sources: JSON Lines that are only ever added to. A list that cannot be read whole is never written. */
public final class Manifest {
	/** Who has to bring back more than these brings back the file. */
	private static final int MOST_DAMAGES = 3;

	private final Path file;

	/** @param file need not exist yet */
	public Manifest(Path file) {
		this.file = file;
	}

	/** What cannot be read does not hide the rest. */
	public ManifestReading read() throws IOException {
		Lines lines = lines();
		List<String> warnings = new ArrayList<>(lines.damages(name()));
		Optional<String> readOnly = warnings.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", warnings));
		if (lines.torn.length > 0) warnings.add(Messages.text("list.torn", name(), String.valueOf(lines.count)));
		return new ManifestReading(lines.entries, warnings, readOnly);
	}

	/** To be called by who holds the lock. When it returns, the line is on the disk. */
	public void append(ManifestEntry entry) throws IOException {
		Lines lines = lines();
		List<String> damages = lines.damages(name());
		if (!damages.isEmpty()) throw new DossierException(String.join("\n", damages));
		StringBuilder text = new StringBuilder();
		if (!lines.endsWithLine) text.append('\n');
		if (lines.torn.length > 0) {
			keepAside(lines.torn);
			text.append(ManifestCodec.line(new LineSetAside(Hash.of(lines.torn)))).append('\n');
		}
		text.append(ManifestCodec.line(entry)).append('\n');
		write(text.toString().getBytes(UTF_8));
	}

	private void write(byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND,
				LinkOption.NOFOLLOW_LINKS)) {
			long before = channel.size();
			try {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining()) channel.write(buffer);
				channel.force(true);
			} catch (IOException e) {
				// Half a line of our own, on a full disk, is better taken back at once than read as torn later.
				channel.truncate(before);
				throw e;
			}
		}
	}

	private void keepAside(byte[] torn) throws IOException {
		Path aside = file.resolveSibling(name() + ".torn-" + Hash.of(torn).substring(0, 8));
		try {
			Files.write(aside, torn, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		} catch (FileAlreadyExistsException e) {
			// Named by its content, so it is this very line.
			return;
		}
	}

	/** Of the file. */
	public String name() {
		return String.valueOf(file.getFileName());
	}

	private Lines lines() throws IOException {
		try {
			return new Lines(Files.readAllBytes(file));
		} catch (NoSuchFileException e) {
			return new Lines(new byte[0]);
		}
	}

	/** The file, line by line; a line that cannot be read hides no other. */
	private static final class Lines {
		private final List<ManifestEntry> entries = new ArrayList<>();
		private final Map<Integer, byte[]> unreadable = new LinkedHashMap<>();
		private final boolean endsWithLine;
		private int count;
		/** The last line where its writer did not get to its end; empty if that is well. */
		private byte[] torn = {};

		Lines(byte[] bytes) {
			endsWithLine = bytes.length == 0 || bytes[bytes.length - 1] == '\n';
			int start = 0;
			while (start < bytes.length) {
				int end = start;
				while (end < bytes.length && bytes[end] != '\n') end++;
				line(Arrays.copyOfRange(bytes, start, end), end == bytes.length);
				start = end + 1;
			}
			Set<String> known = new HashSet<>();
			for (ManifestEntry entry : entries) if (entry instanceof LineSetAside aside) known.add(aside.sha256());
			unreadable.values().removeIf(line -> known.contains(Hash.of(line)));
		}

		private void line(byte[] line, boolean last) {
			count++;
			if (new String(line, UTF_8).isBlank()) return;
			try {
				entries.add(ManifestCodec.entry(line));
			} catch (UnreadableLineException e) {
				if (last && e.isFragment()) torn = line;
				else unreadable.put(count, line);
			}
		}

		List<String> damages(String name) {
			return unreadable.keySet().stream().limit(MOST_DAMAGES)
					.map(number -> Messages.text("list.damaged", name, String.valueOf(number)))
					.toList();
		}
	}
}
