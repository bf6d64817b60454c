package org.tickmark.review.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** No draft takes work that grows faster than its length; counted in steps, not by the clock. */
class HostileDraftsTest {
	private static final int SMALL = 2000;
	private static final int LARGE = 8_000;
	/** What a character may cost more in a text four times as long: what is square costs four times as much. */
	private static final double GROWTH = 2;
	/** Below so many steps for a character nothing is to be feared: what is square at this size already costs more. */
	private static final long CHEAP = 1500;

	private final BiFunction<String, String, long[]> reading;

	HostileDraftsTest() throws ReflectiveOperationException {
		reading = new CountedCode().counted(CountedReading.class);
	}

	@Test
	void noFamilyThatIsWrittenDownGrowsFasterThanItsText() {
		assertThat(tooFast(Family.written())).isEmpty();
	}

	/** Every fifth pair: all of them take a minute, and are for {@link FamilyReport}. */
	@Test
	void noPairOfSmallThingsGrowsFasterThanItsText() {
		List<Family> pairs = Family.pairs();
		assertThat(tooFast(IntStream.range(0, pairs.size()).filter(i -> i % 5 == 0).mapToObj(pairs::get).toList())).isEmpty();
	}

	private List<String> tooFast(List<Family> families) {
		List<String> found = new ArrayList<>();
		for (Family family : families) {
			long[] small = reading.apply(family.format().name(), family.text(SMALL));
			long[] large = reading.apply(family.format().name(), family.text(LARGE));
			for (int i = 0; i < large.length; i++) {
				double before = small[i] / (double) SMALL;
				double now = large[i] / (double) LARGE;
				if (now > CHEAP && now > GROWTH * before || now > 4 * CHEAP)
					found.add(String.format(Locale.ROOT, "%s: %.0f steps a character, %.0f in a longer text", family, before, now));
			}
		}
		return found;
	}
}
