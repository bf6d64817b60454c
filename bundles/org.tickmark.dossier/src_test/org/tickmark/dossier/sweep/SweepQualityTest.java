package org.tickmark.dossier.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.House;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;

/** How often the sweep is right on drafts and dossiers of which a program knows what is true. */
class SweepQualityTest {
	private static final ClaimDetection RULES = ClaimDetection.standard();
	private static final int VALUES = 420;
	/** Each miss, and the scores of each sort of value. */
	private static final boolean SHOWN = Boolean.getBoolean("sweep.errors");

	/** @param right of those that the sweep said it of, and of those that it should have */
	private static final class Score {
		private int should;
		private int did;
		private int right;

		double precision() {
			return did == 0 ? 100 : 100.0 * right / did;
		}

		double recall() {
			return should == 0 ? 100 : 100.0 * right / should;
		}
	}

	@ParameterizedTest
	@CsvSource({"family-one.txt, 1, 5", "family-one.txt, 2, 18", "family-one.txt, 3, 40", "family-two.txt, 11, 5",
			"family-two.txt, 12, 18", "family-two.txt, 13, 40"})
	void whatIsFoundAndWhatDiffersIsMostlyRight(String family, long seed, int sources) throws IOException {
		SweepCase made = SweepCase.of(family, seed, VALUES, sources);
		Map<String, Score> scores = measure(made);
		System.out.println(family + ", seed " + seed + ", " + sources + " sources");
		scores.forEach((name, score) -> {
			if (!name.contains(" ") || SHOWN)
				System.out.printf(Locale.ROOT, "  %-18s %4d should, %4d said, precision %5.1f, recall %5.1f%n",
					name, score.should, score.did, score.precision(), score.recall());
		});

		assertThat(scores.get("found").precision()).isGreaterThanOrEqualTo(97);
		assertThat(scores.get("differs").precision()).isGreaterThanOrEqualTo(85);
		assertThat(scores.get("found").recall()).isGreaterThanOrEqualTo(85);
		assertThat(scores.get("differs").recall()).isGreaterThanOrEqualTo(85);
	}

	private static Map<String, Score> measure(SweepCase made) {
		ReviewedDraft draft = ReviewedDraft.opened(Draft.of(made.draft()).filedOn(made.filed()), Ledger.of(List.of()), House.USUAL, RULES);
		List<LookUp> all = Sweep.of(made.sources(), RULES, Progress.NONE).lookUp(draft, Progress.NONE);
		Map<String, Score> scores = new TreeMap<>();
		for (SweepCase.Planted planted : made.planted()) {
			Verdict said = all.stream().filter(each -> each.item().kind() == planted.kind() && each.item().span().overlaps(planted.span()))
					.findFirst().map(LookUp::verdict).orElse(Verdict.NOWHERE);
			for (Verdict verdict : List.of(Verdict.FOUND, Verdict.DIFFERS)) {
				count(scores, verdict.word(), verdict, planted.expected(), said);
				count(scores, verdict.word() + " " + planted.type(), verdict, planted.expected(), said);
			}
			if (SHOWN && said != planted.expected()) explain(planted, said, all, made);
		}
		return scores;
	}

	private static void count(Map<String, Score> scores, String name, Verdict verdict, Verdict expected, Verdict said) {
		Score score = scores.computeIfAbsent(name, any -> new Score());
		if (expected == verdict) score.should++;
		if (said == verdict) score.did++;
		if (said == verdict && expected == verdict) score.right++;
	}

	private static void explain(SweepCase.Planted planted, Verdict said, List<LookUp> all, SweepCase made) {
		String text = made.draft();
		int from = Math.max(0, text.lastIndexOf(". ", planted.span().start()) + 2);
		int to = text.indexOf(". ", planted.span().end());
		System.out.println("  " + planted.expected() + " but " + said + " " + planted.type() + " [" + planted.span().in(text) + "] "
				+ text.substring(from, to < 0 ? text.length() : to).strip() + " <> " + planted.words());
		all.stream().filter(each -> each.item().kind() == planted.kind() && each.item().span().overlaps(planted.span())).findFirst()
				.ifPresentOrElse(each -> System.out.println("      " + each.item().text() + " " + each.passages().stream().limit(2)
						.map(passage -> passage.score() + " " + passage.text()).toList() + each.differences()),
						() -> System.out.println("      no item"));
	}
}
