package org.tickmark.review.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tickmark.review.edits.EditClass.Expected;
import org.tickmark.review.edits.Trials.Outcome;
import org.tickmark.review.edits.Trials.Tally;

/** A few edits of each class in the tests' own prose. {@code releng/edits} makes more of them, in any prose. */
class EditTrialsTest {
	private static Trials trials;
	private static Rounds rounds;

	@BeforeAll
	static void edit() throws IOException {
		List<Article> articles = Article.own();
		trials = new Trials(articles, 1, false);
		trials.make(EditTrials.classes(trials), 8);
		EditTrials.print(trials, System.out, false);
		rounds = new Rounds(articles, 1, trials.words());
		rounds.make(8);
		System.out.println(rounds);
	}

	private static Tally sum(Expected expected) {
		Tally sum = Tally.of(expected);
		for (Tally tally : trials.tallies().values()) {
			if (tally.expected() != expected) continue;
			tally.about().forEach((outcome, count) -> sum.about().merge(outcome, count, Integer::sum));
			sum.amiss().addAll(tally.amiss());
			sum.edits()[0] += tally.edits()[0];
		}
		return sum;
	}

	private static String told(Tally tally) {
		return String.join("\n", tally.amiss());
	}

	@Test
	void whatSaysSomethingElseIsAskedFor() {
		Tally asked = sum(Expected.ASKED);

		assertThat(asked.edits()[0]).isGreaterThan(150);
		assertThat(asked.share(Outcome.STAYED)).as(told(asked)).isLessThanOrEqualTo(0.01);
		for (String never : List.of("weekday in the item", "weekday in its clause", "speaker"))
			assertThat(trials.tallies().get(never).about(Outcome.STAYED)).as(never).isZero();
	}

	@Test
	void ofCopyEditsFewAreAskedFor() {
		Tally edited = sum(Expected.COPY_EDITED);
		List<Double> asked = new ArrayList<>();
		trials.tallies().values().stream().filter(tally -> tally.expected() == Expected.COPY_EDITED)
				.forEach(tally -> asked.add(tally.share(Outcome.ASKED)));

		assertThat(asked.stream().mapToDouble(each -> each).average().orElseThrow()).as(told(edited)).isLessThanOrEqualTo(0.15);
		assertThat(edited.about(Outcome.LOST) + edited.about(Outcome.WRONG) + edited.about(Outcome.VANISHED)).as(told(edited)).isZero();
	}

	@Test
	void whatStandsBesideAChangeIsLeftAlone() {
		Tally beside = sum(Expected.UNTOUCHED);

		assertThat(beside.share(Outcome.ASKED)).as(told(beside)).isLessThanOrEqualTo(0.1);
		assertThat(trials.tallies().get("sentence added behind").about(Outcome.ASKED)).isZero();
	}

	@Test
	void whatIsMovedIsFoundAndWhatIsDeletedIsNotTakenForAnother() {
		Tally moved = sum(Expected.MOVED);
		Tally deleted = sum(Expected.DELETED);

		assertThat(moved.share(Outcome.LOST)).as(told(moved)).isLessThanOrEqualTo(0.01);
		assertThat(moved.about(Outcome.WRONG)).as(told(moved)).isZero();
		assertThat(deleted.about(Outcome.WRONG)).as(told(deleted)).isZero();
	}

	@Test
	void nothingIsAskedForThatReadsAsBefore() {
		assertThat(trials.alike()).isEmpty();
	}

	@Test
	void sixRoundsLoseAlmostNothingAndMisplaceNothing() {
		String amiss = String.join("\n", rounds.amiss());

		assertThat(rounds.all()).isGreaterThan(200);
		assertThat(rounds.count(Outcome.WRONG) + rounds.count(Outcome.VANISHED)).as(amiss).isZero();
		assertThat(rounds.count(Outcome.LOST) / (double) rounds.all()).as(amiss).isLessThanOrEqualTo(0.007);
	}
}
