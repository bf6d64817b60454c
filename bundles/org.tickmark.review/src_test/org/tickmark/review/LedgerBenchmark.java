package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DecideItem;

/**
 * How long a record of 200,000 decisions takes to be opened and to be gone on with, and one of 20,000 that were made by people who did not
 * know of each other. Run by releng/benchmark. What other programs take from the machine meanwhile is told apart.
 */
class LedgerBenchmark {
	private static final int EVENTS = 200_000;
	private static final int BRANCHES = 20_000;
	private static final int ITEMS = 2_000;
	private static final int DECISIONS = 30;

	@TempDir
	Path folder;

	@FunctionalInterface
	private interface Work<T> {
		T run() throws IOException;
	}

	private record Timed<T>(T result, double seconds, double own) { }

	@Test
	void aLine() throws IOException {
		record("in one line", folder.resolve("line.txt"), ITEMS, EVENTS, false);
	}

	@Test
	void branchesOnManyItems() throws IOException {
		record("unaware of each other", folder.resolve("branches.txt"), ITEMS, BRANCHES, true);
	}

	@Test
	void branchesOnOneItem() throws IOException {
		record("unaware of each other, one item", folder.resolve("one.txt"), 1, BRANCHES, true);
	}

	private void record(String what, Path draft, int items, int events, boolean branches) throws IOException {
		var record = new LongRecord(items);
		LongRecord.write(branches ? record.branches(events) : record.line(events), ledger(draft));
		System.out.printf("%n%,d events %s, %,d bytes, heap of %,d MB%n", events, what, Files.size(ledger(draft)),
				Runtime.getRuntime().maxMemory() >> 20);
		goOn(record, draft, events);
		// by now nobody holds the first one, as after the desk was closed
		Timed<Review> again = time(() -> Review.open(Ledgers.FILES.of(draft)));
		System.out.printf("%-28s %8.2f s, %8.2f s of work of all processors%n", "opened again", again.seconds, again.own);
	}

	private static void goOn(LongRecord record, Path draft, int events) throws IOException {
		long before = usedHeap();
		Timed<Review> opened = time(() -> Review.open(Ledgers.FILES.of(draft)));
		long heap = usedHeap() - before;
		System.out.printf("%-28s %8.2f s, %8.2f s of work of all processors; %,d MB kept%n", "opened", opened.seconds, opened.own,
				heap >> 20);
		Review review = opened.result;
		assertThat(review.ledger().events()).hasSize(events);
		decisions(review, record);
	}

	/** As at the desk: the decision is recorded, the list is made anew, and the watch has the ledger read on. */
	private static void decisions(Review review, LongRecord record) throws IOException {
		ClaimDetection rules = ClaimDetection.standard().only("date.timex"::equals);
		ReviewedDraft reviewed = ReviewedDraft.opened(Draft.of(record.text), review.ledger(), Desk.DATES_AND_QUOTATIONS, rules);
		List<Item> items = reviewed.items().items();
		double[] recorded = new double[DECISIONS];
		double[] listed = new double[DECISIONS];
		double[] refreshed = new double[DECISIONS];
		for (int i = 0; i < DECISIONS; i++) {
			Item item = items.get(i % items.size());
			Status status = item.status().equals(Status.VERIFIED) || i >= items.size() && i % 2 == 1 ? Status.NO_FACT : Status.VERIFIED;
			recorded[i] = time(() -> review.apply(new DecideItem(item, status), record.text, "Ann Lee", Instant.EPOCH)).seconds;
			Places places = reviewed.places();
			ReviewedDraft last = reviewed;
			Timed<ReviewedDraft> now = time(() -> last.with(review.ledger(), Optional.of(places)));
			reviewed = now.result;
			ReviewedDraft shown = reviewed;
			listed[i] = now.seconds + time(() -> shown.items()).seconds;
			refreshed[i] = time(() -> {
				review.refresh();
				return review;
			}).seconds;
		}
		for (Map.Entry<String, double[]> step : Map.of("1 decision recorded", recorded, "2 list made anew", listed, "3 read on", refreshed)
				.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
			double[] sorted = step.getValue().clone();
			Arrays.sort(sorted);
			System.out.printf("%-28s first %8.1f ms, median %8.1f ms, worst %8.1f ms%n", step.getKey(), step.getValue()[0] * 1e3,
					sorted[sorted.length / 2] * 1e3, sorted[sorted.length - 1] * 1e3);
		}
	}

	private static Path ledger(Path draft) {
		return draft.resolveSibling(draft.getFileName() + ".tickmark");
	}

	private static <T> Timed<T> time(Work<T> work) throws IOException {
		long start = System.nanoTime();
		long worked = worked();
		T result = work.run();
		double seconds = (System.nanoTime() - start) / 1e9;
		return new Timed<>(result, seconds, (worked() - worked) / 1e9);
	}

	/** By all threads, those of the compiler and of who collects garbage, too; in nanoseconds. */
	private static long worked() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private static long usedHeap() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
