package org.tickmark.review.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import org.tickmark.review.ledger.LedgerUnreadableException;

/**
 * Whether what stands in a ledger's place may be opened. A folder of drafts may come from anybody: a link could have decisions written into
 * a file elsewhere, and a pipe would keep whoever opens it waiting for ever.
 */
final class LedgerPlace {
	private LedgerPlace() { }

	/** Why it is not opened and what to do, for people; empty for an ordinary file, and where there is nothing yet. */
	static Optional<String> refusal(Path ledger) throws IOException {
		if (Files.isSymbolicLink(ledger)) return refusalOfLink(ledger);
		if (!Files.exists(ledger, LinkOption.NOFOLLOW_LINKS) || Files.isRegularFile(ledger)) return Optional.empty();
		return Optional.of(ledger.getFileName()
				+ " is a folder, a pipe or a device, not a file of decisions; it was not opened. Move it away to go on deciding");
	}

	private static Optional<String> refusalOfLink(Path ledger) throws IOException {
		String link = ledger.getFileName() + " is a link to " + Files.readSymbolicLink(ledger);
		if (!Files.exists(ledger))
			return Optional.of(link + ", which does not exist; nothing is written there. Delete the link to go on deciding");
		Path target = ledger.toRealPath();
		if (!target.startsWith(ledger.toAbsolutePath().getParent().toRealPath())) {
			return Optional.of(link + ", outside the folder of the draft; it was not opened. Put the file itself in place of the link, or "
					+ "delete the link, to go on deciding");
		}
		return Files.isRegularFile(target) ? Optional.empty() : Optional.of(link + ", which is not a file of decisions; it was not opened. "
				+ "Delete the link to go on deciding");
	}

	/** @throws LedgerUnreadableException for what is not opened, with the reason */
	static void refuseUnlessOpenable(Path ledger) throws IOException {
		Optional<String> refusal = refusal(ledger);
		if (refusal.isPresent()) throw new LedgerUnreadableException(refusal.get());
	}
}
