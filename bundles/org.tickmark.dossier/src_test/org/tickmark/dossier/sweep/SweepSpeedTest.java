package org.tickmark.dossier.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.House;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;

/** That nobody waits for a sweep. The bounds are wide: they are met many times over on an idle machine. */
class SweepSpeedTest {
	private static final ClaimDetection RULES = ClaimDetection.standard();
	private static final int WORDS = 100_000;
	/** About 500 words each. */
	private static final int PAGES = 2_000;

	private static List<SearchedSource> sources(int words) throws IOException {
		List<SearchedSource> sources = new ArrayList<>();
		int made = 0;
		for (long seed = 100; made < words; seed++) {
			for (SearchedSource source : SweepCase.of("family-one.txt", seed, 420, 10).sources()) {
				sources.add(new SearchedSource(seed + source.key(), source.title(), source.dated(), source.text()));
				made += source.text().text().split("\\s+").length;
			}
		}
		return sources;
	}

	private static ReviewedDraft draft(int values) throws IOException {
		SweepCase made = SweepCase.of("family-one.txt", 7, values, 5);
		return ReviewedDraft.opened(Draft.of(made.draft()).filedOn(made.filed()), Ledger.of(List.of()), House.USUAL, RULES);
	}

	/** Of this thread alone, since others may be at work. */
	private static Duration time(Runnable what) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		what.run();
		return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
	}

	@Test
	void aHundredThousandWordsAreSearchedForAHundredItemsWithinASecond() throws IOException {
		Sweep sweep = Sweep.of(sources(WORDS), RULES, Progress.NONE);
		ReviewedDraft draft = draft(65);
		int items = draft.items().items().size();

		Duration first = time(() -> sweep.lookUp(draft, Progress.NONE));
		System.out.println("searched " + WORDS + " words for " + items + " items in " + first.toMillis() + " ms");

		assertThat(items).isGreaterThanOrEqualTo(100);
		assertThat(first).isLessThan(Duration.ofSeconds(1));
	}

	@Test
	void twoThousandPagesAreReadWithinAMinute() throws IOException {
		List<SearchedSource> sources = sources(PAGES * 500);
		long before = used();
		List<Sweep> read = new ArrayList<>();

		Duration first = time(() -> read.add(Sweep.of(sources, RULES, Progress.NONE)));
		long kept = (used() - before) >> 20;
		Duration again = time(() -> read.set(0, read.getFirst().again(sources, KeptStatements.NONE, Progress.NONE)));
		System.out.println("read again in " + again.toMillis() + " ms");
		Duration look = time(() -> lookUp(read.getFirst()));
		System.out.println(sources.size() + " sources, " + PAGES + " pages read in " + first.toMillis() + " ms, " + kept
				+ " MB kept, searched in "
				+ look.toMillis() + " ms");

		assertThat(first).isLessThan(Duration.ofSeconds(60));
		assertThat(again).isLessThan(Duration.ofSeconds(2));
		assertThat(kept).isLessThan(400);
	}

	private static void lookUp(Sweep sweep) {
		try {
			sweep.lookUp(draft(50), Progress.NONE);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
