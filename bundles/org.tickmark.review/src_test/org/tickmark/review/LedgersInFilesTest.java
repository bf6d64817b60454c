package org.tickmark.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.tickmark.review.ledger.LedgerStores;

/** In files beside the drafts. */
class LedgersInFilesTest extends LedgerStoreContract {
	@Override
	LedgerStores stores() {
		return Ledgers.FILES;
	}

	@Override
	void damage(Path draft) throws IOException {
		Files.writeString(draft.resolveSibling(draft.getFileName() + ".tickmark"), "hello\n", StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
	}
}
