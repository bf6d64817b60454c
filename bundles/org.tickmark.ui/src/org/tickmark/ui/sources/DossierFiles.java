package org.tickmark.ui.sources;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.ImageData;
import org.tickmark.dossier.Attachment;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.SourceForm;
import org.tickmark.dossier.fetch.FetchedPage;
import org.tickmark.dossier.store.Arrival;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.dossier.store.Fault;
import org.tickmark.dossier.sweep.KeptStatements;
import org.tickmark.draft.file.FileWatch;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.DossierJob.Progress;
import org.tickmark.ui.sources.KeptSource.Condition;

/** What is done to the dossier on disk. Safe on any thread. */
final class DossierFiles {
	/** More than any author sends; whoever names the folder of all their documents did not mean to. */
	private static final int MOST_FILES = 2_000;

	private final Dossier dossier;
	private final Supplier<String> by;

	/**
	 * What the dossier holds, and what is wrong with it.
	 *
	 * @param faults sentences for people
	 */
	record Contents(List<KeptSource> sources, List<String> faults) { }

	/**
	 * What became of files that were to be added.
	 *
	 * @param first of those added; empty if none was
	 * @param refused what was not added, with the reason, a sentence each
	 */
	record Added(Contents contents, Optional<Source> first, int added, List<String> refused) {
		String inWords() {
			String done = Messages.text("dossier.addedCount", added);
			return refused.isEmpty() ? done
					: done + " " + Messages.text("dossier.refused", refused.size(), String.join(" ", refused));
		}
	}

	DossierFiles(Path draft, Supplier<String> by) {
		this.dossier = Dossier.of(draft);
		this.by = by;
	}

	/** @param differs told when the list of sources is not the one that is shown, on any thread; another desk or a command may add, too */
	FileWatch watch(Supplier<List<Source>> shown, Runnable differs) {
		return dossier.watch(() -> {
			try {
				if (!dossier.sources().equals(shown.get())) differs.run();
			} catch (IOException e) {
				// Reading it anew says what is wrong.
				differs.run();
			}
		});
	}

	KeptStatements statements() {
		return KeptStatements.in(dossier);
	}

	boolean exist() {
		return dossier.exists();
	}

	/** Looks at every copy, and reads the text of those that were not read before. */
	Contents read(Progress progress) throws IOException {
		OpenedCopies.ofThisProcess().clearLeft();
		if (!dossier.exists()) return new Contents(List.of(), List.of());
		List<Source> sources = dossier.sources();
		Map<String, Condition> damaged = new HashMap<>();
		List<String> faults = new ArrayList<>(dossier.warnings());
		for (Fault fault : dossier.verify()) {
			faults.add(fault.sentence());
			sources.stream().filter(source -> fault.file().contains(source.hash())).findFirst()
					.ifPresent(source -> damaged.put(source.hash(), condition(fault)));
		}
		List<KeptSource> read = new ArrayList<>();
		for (Source source : sources) {
			progress.goOn();
			progress.tell(Messages.text("dossier.doing.readSource", source.title(), read.size() + 1, sources.size()));
			Condition sound = source.purged() ? Condition.PURGED : Condition.WHOLE;
			read.add(read(source, damaged.getOrDefault(source.hash(), sound), faults, dossier.until(progress::isCancelled)));
		}
		return new Contents(read, faults);
	}

	private static Condition condition(Fault fault) {
		return fault.kind() == Fault.Kind.MISSING ? Condition.MISSING : Condition.CHANGED;
	}

	private static KeptSource read(Source source, Condition condition, List<String> faults, Dossier from) {
		try {
			boolean readable = condition == Condition.WHOLE || condition == Condition.CHANGED;
			return new KeptSource(source, condition, readable ? Optional.of(from.read(source)) : Optional.empty());
		} catch (IOException e) {
			faults.add(String.valueOf(e.getMessage()));
			return new KeptSource(source, condition, Optional.empty());
		}
	}

	/** Adds files, what is in folders, and what is attached to mails. */
	Added add(List<Path> wanted, Progress progress) throws IOException {
		List<Path> files = new ArrayList<>();
		for (Path each : wanted) collect(each, files, progress);
		// As file managers list them, not as the disk happens to.
		files.sort(Comparator.naturalOrder());
		List<Source> added = new ArrayList<>();
		List<String> refused = new ArrayList<>();
		for (int at = 0; at < Math.min(files.size(), MOST_FILES) && !progress.isCancelled(); at++) {
			progress.tell(Messages.text("dossier.doing.addFile", files.get(at).getFileName(), at + 1, files.size()));
			add(files.get(at), added, refused, dossier.until(progress::isCancelled));
		}
		if (files.size() > MOST_FILES) refused.add(Messages.text("dossier.tooMany", MOST_FILES, files.size()));
		return new Added(read(progress), added.stream().findFirst(), added.size(), refused);
	}

	private void add(Path file, List<Source> added, List<String> refused, Dossier into) {
		try {
			Source source = into.add(file, by.get(), Instant.now());
			added.add(source);
			if (source.form() != SourceForm.MAIL) return;
			String from = Messages.text("dossier.attached", source.title());
			for (Attachment each : into.attachments(source))
				added.add(into.add(each.bytes(), Arrival.of(each.name(), from, by.get(), Instant.now())));
		} catch (IOException e) {
			refused.add(String.valueOf(e.getMessage()));
		}
	}

	/** What the system hides nobody means, nor another draft's dossier. */
	private static void collect(Path wanted, List<Path> files, Progress progress) throws IOException {
		if (!Files.isDirectory(wanted)) {
			files.add(wanted);
			return;
		}
		Files.walkFileTree(wanted, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				boolean skipped = !folder.equals(wanted) && (Files.isHidden(folder) || Dossier.isDossier(folder));
				return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (attributes.isRegularFile() && !Files.isHidden(file)) files.add(file);
				return progress.isCancelled() || files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) {
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/** Adds a file whose real name stays on this desk. */
	Added addConfidential(Path file, Arrival.Cover cover, Progress progress) throws IOException {
		Arrival arrival = Arrival.of(String.valueOf(file.getFileName()), file.toAbsolutePath().toString(), by.get(), Instant.now());
		Source source = dossier.until(progress::isCancelled).add(file, arrival.under(cover));
		return new Added(read(progress), Optional.of(source), 1, List.of());
	}

	/** Keeps a page with the way that it came. */
	Added keep(FetchedPage page, Progress progress) throws IOException {
		Source source = dossier.until(progress::isCancelled).add(page.bytes(), page.arrival(by.get()));
		return new Added(read(progress), Optional.of(source), 1, List.of());
	}

	Contents remove(Source source, Progress progress) throws IOException {
		dossier.remove(source, by.get(), Instant.now());
		return read(progress);
	}

	Contents purge(Source source, Progress progress) throws IOException {
		dossier.purge(source, by.get(), Instant.now());
		return read(progress);
	}

	Optional<ImageData> picture(Source source) throws IOException {
		Optional<Path> copy = dossier.copy(source);
		return copy.isEmpty() ? Optional.empty() : Pictures.read(copy.get());
	}

	/** A copy under its own name, which its system has a program for. */
	Path copyOut(Source source) throws IOException {
		Path copy = dossier.copy(source).orElseThrow(() -> new IOException(Messages.text("dossier.missing")));
		return OpenedCopies.ofThisProcess().take(copy, source.name());
	}
}
