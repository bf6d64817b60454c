package org.tickmark.dossier.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.tickmark.dossier.Attachment;
import org.tickmark.dossier.DossierException;
import org.tickmark.dossier.Fetched;
import org.tickmark.dossier.ReadSource;
import org.tickmark.dossier.RealName;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.internal.keep.Copies;
import org.tickmark.dossier.internal.keep.Manifest;
import org.tickmark.dossier.internal.keep.ManifestEntry;
import org.tickmark.dossier.internal.keep.RealNames;
import org.tickmark.dossier.internal.keep.TextCache;
import org.tickmark.dossier.internal.keep.ValueCache;
import org.tickmark.dossier.internal.read.Reading;
import org.tickmark.dossier.messages.Messages;
import org.tickmark.draft.file.FileWatch;
import org.tickmark.draft.file.LockFile;

/**
 * The sources of one draft, in a folder beside it. Holds nothing in memory: whatever is asked is as it stands on disk now. Several programs
 * may read and add at a time. Safe on any thread; adding and reading may take as long as the file is large.
 */
public final class Dossier {
	/** What the folder's name has after the draft's. */
	public static final String ENDING = ".tickmark-dossier";
	private static final String NAMES_ENDING = ".tickmark-names";
	private static final String LIST = SourceList.FILE;

	private final Path folder;
	private final Manifest manifest;
	private final Copies copies;
	private final TextCache texts;
	private final ValueCache values;
	private final RealNames names;
	private final BooleanSupplier cancelled;

	private Dossier(Path folder, BooleanSupplier cancelled) {
		this.folder = folder;
		this.cancelled = cancelled;
		this.manifest = new Manifest(folder.resolve(LIST));
		this.copies = new Copies(folder.resolve(SourceList.COPIES));
		this.texts = new TextCache(folder.resolve("text"));
		this.values = new ValueCache(folder.resolve("values"));
		String name = String.valueOf(folder.getFileName());
		String draft = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
		this.names = new RealNames(folder.resolveSibling(draft + NAMES_ENDING));
	}

	/** The one beside a draft, {@code story.md.tickmark-dossier} for {@code story.md}. There need be none yet. */
	public static Dossier of(Path draft) {
		Path file = target(draft.toAbsolutePath());
		return new Dossier(file.resolveSibling(file.getFileName() + ENDING), () -> false);
	}

	/** The one in a folder. There need be none yet. */
	public static Dossier at(Path folder) {
		return new Dossier(folder.toAbsolutePath(), () -> false);
	}

	/**
	 * The same for somebody who may think better of it: what reads a source asks now and then, and ends with a
	 * {@link java.util.concurrent.CancellationException} as soon as the answer is yes. A source that was being added is not added then.
	 */
	public Dossier until(BooleanSupplier stopped) {
		return new Dossier(folder, stopped);
	}

	/** A draft that is a link shares the dossier of the file that it leads to. */
	private static Path target(Path draft) {
		try {
			return Files.isSymbolicLink(draft) ? draft.toRealPath() : draft;
		} catch (IOException e) {
			// It leads nowhere, which is said when the draft itself is read.
			return draft;
		}
	}

	/** Whether a folder of this name holds no drafts, but what drafts rest on. */
	public static boolean isDossier(Path folder) {
		return folder.getFileName() != null && folder.getFileName().toString().endsWith(ENDING);
	}

	/** Where it is, or would be. */
	public Path folder() {
		return folder;
	}

	/** Whether anything was ever added. */
	public boolean exists() {
		return Files.isDirectory(folder);
	}

	/** In the order in which they were added, those whose copy was purged among them. */
	public List<Source> sources() throws IOException {
		return manifest.read().sources();
	}

	/** @param listener told after the list of sources changed, by whomever, within two seconds; on any thread */
	public FileWatch watch(Runnable listener) {
		return FileWatch.on(folder.resolve(LIST), listener);
	}

	/** Sentences for people on what of the list of sources could not be read. */
	public List<String> warnings() throws IOException {
		return manifest.read().warnings();
	}

	/** Of these bytes. */
	public Optional<Source> source(String hash) throws IOException {
		return sources().stream().filter(source -> source.hash().equals(hash)).findFirst();
	}

	/** The raw bytes as a file, for the user's own player and viewer; empty where there is none. Not to be changed. */
	public Optional<Path> copy(Source source) {
		return copies.has(source) ? Optional.of(copies.of(source)) : Optional.empty();
	}

	/** Adds a file that somebody handed in; see {@link #add(Path, Arrival)}. */
	public Source add(Path file, String by, Instant at) throws IOException {
		return add(file, Arrival.of(String.valueOf(file.getFileName()), file.toAbsolutePath().toString(), by, at));
	}

	/**
	 * Keeps a file as it is. When it returns, all is on the disk; if it throws, nothing was added.
	 *
	 * @return the source, which may have been there before: the same bytes are kept once
	 * @throws DossierException where it cannot be kept
	 */
	public Source add(Path file, Arrival arrival) throws IOException {
		if (!Files.isRegularFile(file)) throw new DossierException(Messages.text("add.noFile", file));
		try (InputStream in = Files.newInputStream(file)) {
			return add(in, arrival);
		}
	}

	/** Keeps bytes as they came; see {@link #add(Path, Arrival)}. */
	public Source add(byte[] bytes, Arrival arrival) throws IOException {
		return add(new ByteArrayInputStream(bytes), arrival);
	}

	/**
	 * Adds every file in and below a folder that an author sent. One that cannot be added keeps none of the others out.
	 */
	public List<Added> addFolder(Path files, String by, Instant at) throws IOException {
		List<Added> added = new ArrayList<>();
		for (Path file : FolderFiles.below(files)) {
			try {
				added.add(new Added(file, Optional.of(add(file, by, at)), ""));
			} catch (IOException e) {
				added.add(new Added(file, Optional.empty(), Reason.of(e)));
			}
		}
		return added;
	}

	private Source add(InputStream in, Arrival arrival) throws IOException {
		refuseUnlessWritable();
		try {
			Files.createDirectories(folder.resolve(SourceList.COPIES));
			try (Copies.Unnamed taken = copies.take(in, arrival.at())) {
				Optional<Source> known = source(taken.hash()).filter(source -> !source.purged());
				if (known.isEmpty()) return list(taken, arrival);
				// A copy that was lost or changed is whole again.
				if (!copies.isSound(known.get())) copies.name(taken, known.get());
				return known.get();
			}
		} catch (DossierException e) {
			throw e;
		} catch (IOException e) {
			throw new DossierException(Messages.text("add.failed", arrival.name(), folder, Reason.of(e)), e);
		}
	}

	private Source list(Copies.Unnamed taken, Arrival arrival) throws IOException {
		ReadSource read = Reading.read(taken.file(), arrival.name(), contentType(arrival.fetched()), cancelled);
		Source source = arrival.source(taken.hash(), taken.bytes(), read);
		try (LockFile lock = LockFile.beside(folder.resolve(LIST))) {
			if (arrival.cover().isPresent()) names.add(new RealName(arrival.cover().get().codeName(), arrival.cover().get().realName(),
					arrival.name(), arrival.from(), source.hash()));
			copies.name(taken, source);
			manifest.append(new ManifestEntry.Added(source));
		}
		texts.keep(source.hash(), read);
		return source;
	}

	private static String contentType(Optional<Fetched> fetched) {
		return fetched.flatMap(page -> page.header("Content-Type")).orElse("");
	}

	/**
	 * What is to read in a source. Kept once it was read.
	 *
	 * @throws DossierException where the copy is gone, or is another one
	 */
	public ReadSource read(Source source) throws IOException {
		Optional<ReadSource> kept = texts.of(source.hash());
		if (kept.isPresent() && !source.purged()) return kept.get();
		Path copy = present(source);
		if (!copies.isSound(source)) throw new DossierException(Messages.text("read.changed", source.title()));
		ReadSource read = Reading.read(copy, source.name(), contentType(source.fetched()), cancelled);
		texts.keep(source.hash(), read);
		return read;
	}

	/** What {@link #keepValues} was given last of these bytes; empty where nothing is kept. */
	public Optional<byte[]> values(String hash) {
		return values.of(hash);
	}

	/** Keeps what was found in a source's text, for as long as its copy is there. Nothing else of the dossier changes. */
	public void keepValues(String hash, byte[] found) throws IOException {
		Optional<Source> source = source(hash).filter(each -> !each.purged());
		if (source.isPresent() && copies.has(source.get())) values.keep(hash, found);
	}

	/** What came with a mail, each of which may be added; none for other forms. */
	public List<Attachment> attachments(Source source) throws IOException {
		return Reading.attachments(present(source), source.name());
	}

	private Path present(Source source) throws IOException {
		if (source.purged()) throw new DossierException(Messages.text("read.purged", source.title()));
		return copy(source).orElseThrow(() -> new DossierException(Messages.text("read.missing", source.title())));
	}

	/** Reads a file that is in no dossier. */
	public static ReadSource read(Path file) throws IOException {
		return Reading.read(file, String.valueOf(file.getFileName()), "");
	}

	/** Takes a source off the list and deletes its copy. That it was there stays on record. */
	public void remove(Source source, String by, Instant at) throws IOException {
		delete(source, new ManifestEntry.Removed(source.hash(), by, at));
	}

	/** Deletes the copy and the text of a source for good. The source stays listed, with its hash. */
	public void purge(Source source, String by, Instant at) throws IOException {
		delete(source, new ManifestEntry.Purged(source.hash(), by, at));
	}

	private void delete(Source source, ManifestEntry entry) throws IOException {
		refuseUnlessWritable();
		try (LockFile lock = LockFile.beside(folder.resolve(LIST))) {
			manifest.append(entry);
			copies.delete(source);
			texts.delete(source.hash());
			values.delete(source.hash());
		}
	}

	/** Who is behind the code names, as far as this desk knows: never to be exported. */
	public List<RealName> realNames() throws IOException {
		return names.read();
	}

	/** Looks at every copy. Takes as long as reading all of them. */
	public List<Fault> verify() throws IOException {
		return new Verification(folder, manifest, copies).faults();
	}

	private void refuseUnlessWritable() throws IOException {
		if (Files.isSymbolicLink(folder)) throw new DossierException(Messages.text("folder.link", folder));
		if (Files.exists(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
			throw new DossierException(Messages.text("folder.noFolder", folder));
	}
}
