package org.tickmark.review.hostile;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;

/**
 * Reads drafts of eight million characters of each family and finds their claims by all rules, one after the other, and prints what work
 * that is for the processor. To be run with 512 MB of memory and a stack of 512 KB; a family that needs more is said so.
 */
public class HostileDraftsBenchmark {
	private static final int SIZE = Integer.getInteger("tickmark.size", 8_000_000);
	private static final String NAMED = System.getProperty("tickmark.family", "");
	private static final String LINE = "%8s ms  %8s ms  %9s claims  %s%n";

	@Test
	void eachInTurn() {
		ClaimDetection detection = ClaimDetection.standard();
		List<Family> families = Family.written().stream().filter(family -> family.name().contains(NAMED)).toList();
		System.out.printf(LINE, "read", "found", "", "family");
		for (Family family : families) run(detection, family);
		long memory = Runtime.getRuntime().maxMemory() / 1_000_000;
		System.out.println(families.size() + " families, " + SIZE + " characters each, " + memory + " MB");
	}

	/** Without a test runner. */
	public static void main(String[] arguments) {
		new HostileDraftsBenchmark().eachInTurn();
	}

	private static void run(ClaimDetection detection, Family family) {
		long start = work();
		long read = start;
		String found;
		try {
			Draft draft = family.format().draft(family.text(SIZE));
			read = work();
			List<Claim> claims = detection.claimsIn(draft);
			found = String.valueOf(claims.size());
		} catch (OutOfMemoryError | StackOverflowError | RuntimeException e) {
			found = e.getClass().getSimpleName();
		}
		System.out.printf(Locale.ROOT, LINE, (read - start) / 1_000_000, (work() - read) / 1_000_000, found, family);
	}

	private static long work() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}
}
