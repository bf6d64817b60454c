package org.tickmark.review.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import org.tickmark.review.ledger.LedgerUnreadableException;
import org.tickmark.review.messages.Messages;

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
		return Optional.of(Messages.text("ledger.noFile", String.valueOf(ledger.getFileName())));
	}

	private static Optional<String> refusalOfLink(Path ledger) throws IOException {
		String name = String.valueOf(ledger.getFileName());
		Path to = Files.readSymbolicLink(ledger);
		if (!Files.exists(ledger))
			return Optional.of(Messages.text("ledger.linkToNothing", name, to));
		Path target = ledger.toRealPath();
		if (!target.startsWith(ledger.toAbsolutePath().getParent().toRealPath())) {
			return Optional.of(Messages.text("ledger.linkElsewhere", name, to));
		}
		return Files.isRegularFile(target) ? Optional.empty() : Optional.of(Messages.text("ledger.linkToNoFile", name, to));
	}

	/** @throws LedgerUnreadableException for what is not opened, with the reason */
	static void refuseUnlessOpenable(Path ledger) throws IOException {
		Optional<String> refusal = refusal(ledger);
		if (refusal.isPresent()) throw new LedgerUnreadableException(refusal.get());
	}
}
