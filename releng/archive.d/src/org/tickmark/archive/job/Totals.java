package org.tickmark.archive.job;

import org.tickmark.archive.store.Batch;

/** What came of all batches of a run together. */
public final class Totals {
	private long articles;
	private long done;
	private long known;
	private long errors;
	private long claims;

	void add(Batch batch) {
		articles += batch.articles();
		done += batch.done();
		known += batch.known();
		errors += batch.errors();
		claims += batch.claims();
	}

	/** Whether every article could be read. */
	public boolean allRead() {
		return errors == 0;
	}

	/** Whether there was anything to read. */
	public boolean any() {
		return articles > 0;
	}

	/** One sentence. @throws IllegalStateException if something was lost on the way */
	public String inWords() {
		if (articles != done + known + errors) throw new IllegalStateException(articles + " is not " + done + " + " + known + " + "
				+ errors);
		return "%,d articles: %,d read with %,d claims, %,d known already, %,d errors".formatted(articles, done, claims, known, errors);
	}
}
