package org.tickmark.review.hostile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Prints which families take more than their share as they grow: steps for each character at a size and at four times that, in reading and
 * in detection. Judges nothing.
 */
public final class FamilyReport {
	private record Row(Family family, double[] small, double[] large, String fault) {
		double growth() {
			return Math.max(large[0] / small[0], large[1] / Math.max(1, small[1]));
		}
	}

	private FamilyReport() { }

	/** @param arguments the size, and what the names of the families hold, which are all without it */
	public static void main(String[] arguments) throws ReflectiveOperationException {
		int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4000;
		String named = arguments.length > 1 ? arguments[1] : "";
		var reading = new CountedCode().counted(CountedReading.class);
		List<Row> rows = new ArrayList<>();
		for (Family family : Family.all()) {
			if (!family.name().contains(named)) continue;
			String fault = "";
			double[] small = new double[] {1, 1};
			double[] large = small;
			try {
				small = perCharacter(reading.apply(family.format().name(), family.text(size)), size);
				large = perCharacter(reading.apply(family.format().name(), family.text(4 * size)), 4 * size);
			} catch (RuntimeException | StackOverflowError e) {
				fault = e.toString();
			}
			rows.add(new Row(family, small, large, fault));
		}
		rows.sort(Comparator.comparingDouble(Row::growth).reversed());
		for (Row row : rows)
			System.out.printf(Locale.ROOT, "%6.2f  read %8.0f %8.0f  found %8.0f %8.0f  %s %s%n", row.growth(), row.small[0], row.large[0],
					row.small[1], row.large[1], row.family, row.fault);
	}

	private static double[] perCharacter(long[] steps, int size) {
		return new double[] {steps[0] / (double) size, steps[1] / (double) size};
	}
}
