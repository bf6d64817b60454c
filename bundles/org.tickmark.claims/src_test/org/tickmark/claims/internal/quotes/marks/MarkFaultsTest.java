package org.tickmark.claims.internal.quotes.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Explanation.UnclosedMark;
import org.tickmark.claims.internal.quotes.marks.MarkFaults.MarkFault;
import org.tickmark.draft.Span;

class MarkFaultsTest {
	private static final int LISTED = 1000;

	private static MarkFault fault(int at) {
		return new MarkFault(new Span(2 * at, 2 * at + 1), List.of(), new UnclosedMark("“"));
	}

	private static MarkFaults of(int count) {
		var faults = new MarkFaults();
		IntStream.range(0, count).mapToObj(MarkFaultsTest::fault).forEach(faults::add);
		return faults;
	}

	@Test
	void whatIsBeyondAThousandIsCounted() {
		MarkFaults faults = of(LISTED + 2);

		assertThat(faults.listed()).hasSize(LISTED);
		assertThat(faults.more()).isEqualTo(2);
	}

	@Test
	void whatIsWithdrawnIsNeitherListedNorCounted() {
		MarkFaults faults = of(LISTED + 2);

		faults.withdraw(fault(LISTED - 1));
		faults.withdraw(fault(LISTED));

		assertThat(faults.listed()).hasSize(LISTED - 1).doesNotContain(fault(LISTED - 1));
		assertThat(faults.more()).isEqualTo(1);
	}

	@Test
	void noneIsToldWhereAllThatAreListedAreWithdrawn() {
		MarkFaults faults = of(LISTED + 2);

		IntStream.range(0, LISTED).mapToObj(MarkFaultsTest::fault).forEach(faults::withdraw);

		assertThat(faults.listed()).isEmpty();
		assertThat(faults.more()).isZero();
	}
}
