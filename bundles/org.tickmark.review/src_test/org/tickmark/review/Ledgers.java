package org.tickmark.review;

import java.io.IOException;
import java.nio.file.Path;

import org.tickmark.review.file.LedgerFiles;
import org.tickmark.review.ledger.LedgerStore;
import org.tickmark.review.ledger.LedgerStores;

/** Ledgers in files, for tests that look at the files. */
public final class Ledgers {
	public static final LedgerStores FILES = new LedgerFiles();
	private static final String ENDING = ".tickmark";

	private Ledgers() { }

	/** @param ledger which need not exist yet */
	public static LedgerStore in(Path ledger) {
		String name = ledger.getFileName().toString();
		return FILES.of(ledger.resolveSibling(name.substring(0, name.length() - ENDING.length())));
	}

	/** Adds what another ledger holds. @return how many events */
	public static int join(Path ledger, Path other) throws IOException {
		return Review.open(in(ledger)).takeOver(FILES.others(other));
	}
}
