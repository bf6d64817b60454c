package org.tickmark.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Puts short documents together, to be looked through together. At first there are few in a batch: of a folder with some dozen drafts
 * each core is to have some.
 */
public final class Batches {
	/** Four times as many gain less, four gain a third of it. */
	private static final int MOST = 16;
	/** The batch grows by one each time that so many documents have come. */
	private static final int GROWTH = 16;
	/** In bytes, of all in a batch, so that their words fit in the processor's caches, and the memory of a few batches is small. */
	private static final long MOST_BYTES = 128 << 10;

	/** Takes batches as they are full. */
	@FunctionalInterface
	public interface Full {
		/** @param size of all together */
		void batch(long size, Supplier<List<Document>> reading);
	}

	private final Full each;
	private List<Supplier<Document>> waiting = new ArrayList<>();
	private long size;
	private int seen;

	public Batches(Full each) {
		this.each = each;
	}

	/** As {@link Inputs} finds them. */
	public void add(long bytes, Supplier<Document> reading) {
		if (size + bytes > MOST_BYTES) finish();
		waiting.add(reading);
		size += bytes;
		if (waiting.size() > Math.min(MOST - 1, seen++ / GROWTH)) finish();
	}

	/** Hands on what is left. */
	public void finish() {
		if (waiting.isEmpty()) return;
		List<Supplier<Document>> batch = waiting;
		each.batch(size, () -> batch.stream().map(Supplier::get).toList());
		waiting = new ArrayList<>();
		size = 0;
	}
}
