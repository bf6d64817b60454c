package org.tickmark.claims.internal.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.draft.Draft;

/**
 * All checks on dates together, on more than three hundred sentences of which half are right: how often they object in vain, and how often
 * they miss.
 */
class DateChecksCorpusTest {
	private static final List<ClaimCheck> CHECKS = List.of(new WeekdayCheck(), new ImpossibleDateCheck(), new TenseCheck(),
			new StretchCheck(), new ShelfLifeCheck(), new RepeatedEventCheck(), new RepeatedAgeCheck(), new ReversedDatesCheck(),
			new ZoneCheck());
	private static final String SILENT = "-";

	private static final List<String> sentences = new ArrayList<>();
	private static final List<String> inVain = new ArrayList<>();
	private static final List<String> missed = new ArrayList<>();
	private static int silent;
	private static int found;

	@BeforeAll
	static void check() throws IOException {
		try (var corpus = DateChecksCorpusTest.class.getResourceAsStream("dates.corpus")) {
			new String(corpus.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#")).forEach(DateChecksCorpusTest::check);
		}
		System.out.printf("checks on dates: %d sentences, %d of them right; precision %.1f %%, recall %.1f %%%n", sentences.size(), silent,
				100 * precision(), 100 * recall());
	}

	private static void check(String line) {
		String[] parts = line.split(" \\| ", 2);
		sentences.add(parts[1]);
		if (parts[0].equals(SILENT)) silent++;
		List<String> rules = Checked.problems(CHECKS, Draft.of(parts[1]).filedOn(Checked.FILED)).stream().map(Claim::ruleId).toList();
		for (String rule : rules) {
			if (rule.equals(parts[0])) found++;
			else inVain.add(rule + ": " + parts[1]);
		}
		if (!parts[0].equals(SILENT) && !rules.contains(parts[0])) missed.add(parts[0] + ": " + parts[1]);
	}

	private static double precision() {
		return (double) found / (found + inVain.size());
	}

	private static double recall() {
		return (double) (sentences.size() - silent - missed.size()) / (sentences.size() - silent);
	}

	@Test
	void halfOfAtLeastThreeHundredSentencesAreRight() {
		assertThat(sentences).hasSizeGreaterThanOrEqualTo(300);
		assertThat(2 * silent).isGreaterThanOrEqualTo(sentences.size());
	}

	@Test
	void ofAHundredObjectionsNinetyEightAreJust() {
		assertThat(precision()).as("in vain: %s", inVain).isGreaterThanOrEqualTo(0.98);
	}

	@Test
	void ofAHundredSlipsNinetyFiveAreFound() {
		assertThat(recall()).as("missed: %s", missed).isGreaterThanOrEqualTo(0.95);
	}
}
