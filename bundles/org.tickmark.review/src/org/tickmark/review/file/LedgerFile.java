package org.tickmark.review.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.draft.file.Disk;
import org.tickmark.draft.file.FileWatch;
import org.tickmark.draft.file.LockFile;
import org.tickmark.draft.file.WholeFile;
import org.tickmark.review.hash.Sha256;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.LedgerReading;
import org.tickmark.review.ledger.LedgerStore;
import org.tickmark.review.ledger.LedgerUnreadableException;
import org.tickmark.review.messages.Messages;

/**
 * A ledger in a file beside its draft: JSON Lines in UTF-8. Several programs may read and append at a time. Bytes once
 * written are never changed, not even those of a torn line.
 */
final class LedgerFile implements LedgerStore {
	private final Path file;
	private final Disk disk;
	/** Up to where the file was read whole and without damage; negative when that is not known. */
	private long sound = -1;
	/** How the file ended there, by which one that was put in its place is told from one that grew. */
	private Optional<FilePosition> end = Optional.empty();
	/** What must be there: the length as written or read last, without the lines that a person was asked to delete. */
	private long seen;

	/** @param file need not exist yet */
	LedgerFile(Path file, Disk disk) {
		this.file = file;
		this.disk = disk;
	}

	@Override
	public String id() {
		try {
			return folder().toRealPath().resolve(file.getFileName()).toUri().toString();
		} catch (IOException e) {
			// No such folder yet, so no links on the way to it either.
			return file.toAbsolutePath().normalize().toUri().toString();
		}
	}

	@Override
	public Watch watch(Runnable listener) {
		return FileWatch.on(file, listener)::close;
	}

	/** With a word on a torn line, line numbers and all damages only where all is read; a sound rest of a sound file has none of these. */
	@Override
	public synchronized LedgerReading readSince(String position) throws IOException {
		Optional<String> refusal = LedgerPlace.refusal(file);
		if (refusal.isPresent()) return new LedgerReading(List.of(), List.of(refusal.get()), refusal, LedgerReading.START);
		Optional<LedgerLines> added = FilePosition.parse(position).flatMap(this::soundSince);
		if (added.isEmpty()) return readAll();
		return new LedgerReading(added.get().events(), List.of(), Optional.empty(), position());
	}

	private LedgerReading readAll() throws IOException {
		LedgerLines lines = lines();
		// Half a line may be a write that is still going on, so look again when nobody writes.
		if (!lines.torn().isEmpty() && Files.isWritable(folder())) {
			try (LockFile lock = LockFile.beside(file, disk)) {
				lines = lines();
			}
		}
		List<String> warnings = new ArrayList<>(lines.damages());
		lines.torn().forEach(torn -> warnings.add(reportTorn(torn)));
		Optional<String> readOnly = lines.damages().isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines.damages()));
		return new LedgerReading(lines.events(), warnings, readOnly, position());
	}

	@Override
	public synchronized void append(List<LedgerEvent> events) throws IOException {
		if (events.isEmpty()) return;
		LedgerPlace.refuseUnlessOpenable(file);
		Optional<FilePosition> before = end;
		try (LockFile lock = LockFile.beside(file, disk)) {
			refuseIfShorter();
			boolean isNew = !Files.exists(file);
			String joint = joint(events);
			write((joint + lines(events)).getBytes(UTF_8));
			if (isNew) disk.force(folder());
		} catch (IOException e) {
			// What was read on the way was told to nobody.
			end = before;
			sound = -1;
			throw e instanceof FileSystemException files ? new IOException(notWritten(files), e) : e;
		}
	}

	/** Which file could not be written, why, and what is safe; the system would name the lock, or a file that nobody has heard of. */
	private String notWritten(FileSystemException failure) {
		String reason = String.valueOf(failure.getReason());
		String why = failure instanceof AccessDeniedException || reason.contains("Read-only") || reason.contains("ermission")
				? Messages.text("ledger.forbidden", folder())
				: reason.contains("space") ? Messages.text("ledger.diskFull")
						: failure.getReason() == null ? String.valueOf(failure.getMessage()) : reason;
		return Messages.text("ledger.notWritten", file, why);
	}

	private static String lines(List<LedgerEvent> events) {
		return events.stream().map(event -> LedgerCodec.line(event) + '\n').collect(Collectors.joining());
	}

	private LedgerLines lines() throws IOException {
		LedgerLines lines = linesFrom(0);
		seen = lines.soundBytes();
		sound(lines.isSound() ? lines.bytes() : -1);
		return lines;
	}

	private void sound(long bytes) throws IOException {
		sound = bytes;
		end = bytes > 0 ? Optional.of(FilePosition.in(file, bytes, disk)) : Optional.empty();
	}

	/** Someone else's delete, sync or restore; appending would make a ledger that lacks what was decided before. */
	private void refuseIfShorter() throws IOException {
		long length = Files.exists(file) ? Files.size(file) : 0;
		// An editor may have left out the last line end when a damaged line was deleted.
		if (length < seen - 1) {
			throw new LedgerUnreadableException(
					Messages.text("ledger.shorter", String.valueOf(file.getFileName()), String.valueOf(seen), String.valueOf(length)));
		}
	}

	/** What has to stand between what is in the file and new events: nothing, a line end, or also a word on a torn line. */
	private String joint(List<LedgerEvent> events) throws IOException {
		if (isSoundSince()) return "";
		boolean isKnown = end.isPresent();
		LedgerLines lines = lines();
		if (!lines.damages().isEmpty()) throw new LedgerUnreadableException(String.join("\n", lines.damages()));
		if (isKnown) refuseIfKnownToNobody(events, lines);
		StringBuilder joint = new StringBuilder(lines.endsWithLine() ? "" : "\n");
		for (LedgerLines.Torn torn : lines.torn()) {
			keepAside(torn.bytes());
			LedgerEvent next = events.getFirst();
			LedgerEntry aside = new LedgerEntry.LineSetAside(Sha256.of(torn.bytes()));
			joint.append(LedgerCodec.line(LedgerCodec.seal(next.after(), next.at(), next.by(), aside))).append('\n');
		}
		return joint.toString();
	}

	/** Another file was put in the place of the one that was read: without what they follow, new events would stand there as forged. */
	private void refuseIfKnownToNobody(List<LedgerEvent> events, LedgerLines lines) throws PredecessorsMissingException {
		Set<String> known = Stream.concat(lines.events().stream(), events.stream()).map(LedgerEvent::hash).collect(Collectors.toSet());
		if (!events.stream().allMatch(event -> known.containsAll(event.after())))
			throw new PredecessorsMissingException(Messages.text("ledger.replaced", String.valueOf(file.getFileName())));
	}

	/** Whether others have added whole lines only. Two desks that write in turn would read all of a long file with each event. */
	private boolean isSoundSince() throws IOException {
		if (sound < 0 || !Files.exists(file) || Files.size(file) < sound) return false;
		if (end.isPresent() && !FilePosition.in(file, sound, disk).equals(end.get())) return false;
		if (Files.size(file) == sound) return true;
		LedgerLines lines = linesFrom(sound);
		return lines.isSound();
	}

	private LedgerLines linesFrom(long start) throws IOException {
		String name = String.valueOf(file.getFileName());
		try (FileChannel channel = disk.open(file, StandardOpenOption.READ)) {
			return LedgerReader.read(Channels.newInputStream(channel.position(start)), name, start == 0);
		} catch (NoSuchFileException e) {
			return LedgerReader.read(InputStream.nullInputStream(), name, true);
		}
	}

	/** What was added behind a position, if all is well there and the file is still the one that it was taken from. */
	private Optional<LedgerLines> soundSince(FilePosition position) {
		try {
			if (!position.equals(FilePosition.in(file, position.bytes(), disk))) return Optional.empty();
			LedgerLines lines = linesFrom(position.bytes());
			if (!lines.isSound()) return Optional.empty();
			seen = position.bytes() + lines.soundBytes();
			sound(seen);
			return Optional.of(lines);
		} catch (IOException e) {
			// Reading all of it says what is wrong.
			return Optional.empty();
		}
	}

	/** Where the next reading goes on. */
	private String position() {
		return end.map(FilePosition::toString).orElse(LedgerReading.START);
	}

	private void write(byte[] bytes) throws IOException {
		sound = -1;
		try (FileChannel channel = disk.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) channel.write(buffer);
			channel.force(true);
			seen = channel.size();
		}
		sound(seen);
	}

	private Path folder() {
		return file.toAbsolutePath().getParent();
	}

	private String reportTorn(LedgerLines.Torn torn) {
		String name = String.valueOf(file.getFileName());
		String line = String.valueOf(torn.number());
		try {
			return Messages.text("ledger.tornKept", name, line, String.valueOf(keepAside(torn.bytes()).getFileName()));
		} catch (IOException e) {
			return Messages.text("ledger.tornNotKept", name, line, String.valueOf(e.getMessage()));
		}
	}

	private Path keepAside(byte[] torn) throws IOException {
		Path aside = file.resolveSibling(file.getFileName() + ".torn-" + Sha256.of(torn).substring(0, 8));
		// Named by its content, so it is this very line, kept when the ledger was opened before; but a disk that was full kept less of it.
		if (Files.isRegularFile(aside, LinkOption.NOFOLLOW_LINKS) && Files.size(aside) == torn.length) return aside;
		WholeFile.write(aside, out -> out.write(torn), disk);
		return aside;
	}
}
