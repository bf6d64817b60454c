package org.tickmark.review.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tickmark.draft.file.Disk;
import org.tickmark.draft.file.LockFile;
import org.tickmark.draft.file.WholeFile;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerStore;
import org.tickmark.review.ledger.LedgerStores;
import org.tickmark.review.ledger.LedgerUnreadableException;
import org.tickmark.review.ledger.OthersLedger;
import org.tickmark.review.messages.Messages;

/** Keeps each ledger in a file beside its draft: {@code draft.md.tickmark} for {@code draft.md}. */
@Component
public final class LedgerFiles implements LedgerStores {
	private static final String ENDING = ".tickmark";

	private final Disk disk;

	/** On the disk that there is. */
	@Activate
	public LedgerFiles() {
		this(Disk.SYSTEM);
	}

	/** On a disk that somebody looks after. */
	public LedgerFiles(Disk disk) {
		this.disk = disk;
	}

	@Override
	public LedgerStore of(Path draft) {
		return new LedgerFile(beside(draft), disk);
	}

	/** A draft that is a link shares the ledger of the file that it leads to. */
	private static Path beside(Path draft) {
		Path file = target(draft);
		return file.resolveSibling(file.getFileName() + ENDING);
	}

	private static Path target(Path draft) {
		try {
			return Files.isSymbolicLink(draft) ? draft.toRealPath() : draft;
		} catch (IOException e) {
			// It leads nowhere, which is said when the draft itself is read.
			return draft;
		}
	}

	@Override
	public Optional<Path> copy(Path draft, Path copy) throws IOException {
		Path from = beside(draft);
		Path to = beside(copy);
		LedgerPlace.refuseUnlessOpenable(from);
		LedgerPlace.refuseUnlessOpenable(to);
		try (LockFile lock = LockFile.beside(to, disk)) {
			boolean same = Files.exists(from) && Files.exists(to) && Files.mismatch(from, to) < 0;
			Optional<Path> aside = Files.exists(to) && !same ? Optional.of(setAside(to, disk)) : Optional.empty();
			if (Files.exists(from) && !same) WholeFile.write(to, out -> Files.copy(from, out), disk);
			return aside;
		}
	}

	private static Path setAside(Path ledger, Disk disk) throws IOException {
		int number = 1;
		Path aside = ledger.resolveSibling(ledger.getFileName() + ".replaced");
		while (Files.exists(aside)) aside = ledger.resolveSibling(ledger.getFileName() + ".replaced-" + ++number);
		disk.move(ledger, aside);
		return aside;
	}

	/** A file that somebody chose: nothing is put beside it. */
	@Override
	public OthersLedger others(Path chosen) throws IOException {
		if (Files.isDirectory(chosen))
			throw new IOException(Messages.text("ledger.chosenIsFolder", chosen, ENDING));
		if (Files.exists(chosen) && !Files.isRegularFile(chosen))
			throw new IOException(Messages.text("ledger.chosenIsNoFile", chosen, ENDING));
		if (!Files.isRegularFile(chosen))
			throw new IOException(Messages.text("ledger.chosenIsMissing", chosen, ENDING));
		Path beside = beside(chosen);
		boolean isLedger = isLedger(chosen);
		if (!isLedger && Files.isRegularFile(beside)) return read(beside);
		if (!isLedger && !chosen.toString().endsWith(ENDING)) throw new LedgerUnreadableException(
				Messages.text("ledger.chosenIsDraft", chosen, String.valueOf(beside.getFileName())));
		if (!isLedger && Files.size(chosen) > 0) throw new LedgerUnreadableException(
				Messages.text("ledger.chosenIsNoLedger", chosen, ENDING));
		return read(chosen);
	}

	/** Whether there is an event in it, even one that a newer Tickmark wrote. */
	private static boolean isLedger(Path file) throws IOException {
		return new String(Files.readAllBytes(file), UTF_8).lines().map(LedgerFiles::withoutMark).anyMatch(LedgerCodec::isEvent);
	}

	private static String withoutMark(String line) {
		return line.startsWith("\uFEFF") ? line.substring(1) : line;
	}

	private static OthersLedger read(Path ledger) throws IOException {
		try (InputStream in = Files.newInputStream(ledger)) {
			LedgerLines lines = LedgerReader.read(in, String.valueOf(ledger.getFileName()), true);
			if (!lines.damages().isEmpty()) throw new LedgerUnreadableException(String.join("\n", lines.damages()));
			return new OthersLedger(ledger, lines.events());
		}
	}
}
