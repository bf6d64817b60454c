package org.tickmark.dossier.internal.keep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.tickmark.dossier.Source;
import org.tickmark.draft.file.WholeFile;

/** The folder of copies: each the raw bytes of a source, under their hash. */
public final class Copies {
	/** What the user's own player and viewer go by; nothing else of a name comes into the dossier's file names. */
	private static final Pattern ENDING = Pattern.compile(".*(\\.[a-z0-9]{1,8})", Pattern.DOTALL);
	private static final String SAVING = ".saving";
	/** Of a film over a slow network. */
	private static final Duration LONGEST_WRITE = Duration.ofDays(1);

	private final Path folder;

	/** @param folder need not exist yet */
	public Copies(Path folder) {
		this.folder = folder;
	}

	/**
	 * Bytes that are on the disk and have no name yet.
	 *
	 * @param file to be named or deleted
	 */
	public record Unnamed(Path file, String hash, long bytes) implements AutoCloseable {
		/** Deletes it if nobody named it. */
		@Override
		public void close() throws IOException {
			Files.deleteIfExists(file);
		}
	}

	/** Takes all that comes in. @param now so that what a crash left is known for old, and deleted */
	public Unnamed take(InputStream in, Instant now) throws IOException {
		deleteLeft(now);
		Path file = folder.resolve("." + UUID.randomUUID() + SAVING);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			String hash = Hash.copying(in, Channels.newOutputStream(channel));
			channel.force(true);
			return new Unnamed(file, hash, channel.size());
		} catch (IOException | RuntimeException e) {
			Files.deleteIfExists(file);
			throw e;
		}
	}

	/** Gives taken bytes the name of their source. When it returns, they are found under it for good. */
	public void name(Unnamed taken, Source source) throws IOException {
		WholeFile.name(taken.file(), of(source));
	}

	/** Where the copy is, or would be. */
	public Path of(Source source) {
		Matcher ending = ENDING.matcher(source.name().toLowerCase(Locale.ROOT));
		return folder.resolve(source.hash() + (ending.matches() ? ending.group(1) : ""));
	}

	/** Whether it is there, an ordinary file and no link to one. */
	public boolean has(Source source) {
		return Files.isRegularFile(of(source), LinkOption.NOFOLLOW_LINKS);
	}

	/** Whether it is there with the bytes that came. Takes as long as reading it. */
	public boolean isSound(Source source) throws IOException {
		return has(source) && Hash.of(of(source)).equals(source.hash());
	}

	/** Nothing happens where it is gone already. */
	public void delete(Source source) throws IOException {
		Files.deleteIfExists(of(source));
	}

	private void deleteLeft(Instant now) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(Copies::isBeingWritten).toList()) if (isLeft(file, now)) Files.deleteIfExists(file);
		}
	}

	/** Another desk may give it its name while this one looks. */
	private static boolean isLeft(Path file, Instant now) throws IOException {
		try {
			return Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(LONGEST_WRITE));
		} catch (NoSuchFileException named) {
			return false;
		}
	}

	private static boolean isBeingWritten(Path file) {
		return String.valueOf(file.getFileName()).endsWith(SAVING);
	}

	/** All files but those that are being written. */
	public List<Path> files() throws IOException {
		if (!Files.isDirectory(folder)) return List.of();
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> !isBeingWritten(file)).sorted().toList();
		}
	}
}
