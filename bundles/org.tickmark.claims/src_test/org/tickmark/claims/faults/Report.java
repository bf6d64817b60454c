package org.tickmark.claims.faults;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.tickmark.claims.faults.Fault.Family;
import org.tickmark.claims.faults.Planting.Tally;

/** The table of what was planted and found. */
record Report(Planting planting, int texts) {
	void printTo(PrintStream out, boolean missed) {
		out.printf("%-24s %8s %6s %7s %6s %8s%n", "", "planted", "found", "", "missed", "in vain");
		for (Family family : Family.values()) {
			planting.tallies().forEach((fault, tally) -> {
				if (fault.family() == family) print(out, fault.title(), List.of(tally));
			});
			print(out, "ALL " + family.title().toUpperCase(Locale.ROOT), of(family));
			out.println();
		}
		out.printf("Objected to in the prose as it was (%d texts):%n", texts);
		planting.alarms().forEach((rule, alarms) -> out.printf("%-32s %4d%n", rule, alarms.size()));
		if (missed) printMissed(out);
	}

	/** Of all faults of that family, how many were found: from 0 to 1. */
	double found(Family family) {
		return share(of(family));
	}

	private List<Tally> of(Family family) {
		return planting.tallies().entrySet().stream().filter(fault -> fault.getKey().family() == family)
				.map(fault -> fault.getValue()).toList();
	}

	private static double share(List<Tally> tallies) {
		int planted = tallies.stream().mapToInt(Tally::planted).sum();
		return planted == 0 ? 0 : (double) tallies.stream().mapToInt(Tally::found).sum() / planted;
	}

	private static void print(PrintStream out, String title, List<Tally> tallies) {
		int planted = tallies.stream().mapToInt(Tally::planted).sum();
		int found = tallies.stream().mapToInt(Tally::found).sum();
		int inVain = tallies.stream().mapToInt(tally -> tally.alarms().size()).sum();
		out.printf("%-24s %8d %6d %6.1f%% %6d %8d%n", title, planted, found, 100 * share(tallies), planted - found, inVain);
	}

	private void printMissed(PrintStream out) {
		planting.tallies().forEach((fault, tally) -> {
			tally.missed().forEach(text -> out.printf("missed, %s: %s%n", fault.title(), text));
			tally.alarms().forEach(text -> out.printf("in vain, %s: %s%n", fault.title(), text));
		});
		planting.alarms().forEach((rule, alarms) -> alarms.forEach(text -> out.printf("in the prose, %s: %s%n", rule, text)));
	}
}
