package org.tickmark.review;

import java.nio.file.Path;

import org.tickmark.review.ledger.LedgerStores;

/** In another store, which somebody built on the seam. */
class LedgersInMemoryTest extends LedgerStoreContract {
	private final LedgersInMemory stores = new LedgersInMemory();

	@Override
	LedgerStores stores() {
		return stores;
	}

	@Override
	void damage(Path draft) {
		stores.damage(draft);
	}
}
