package org.tickmark.claims.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;

/**
 * All rules together on sentences and short drafts of which half are right and near the edge, the others with one fault of figures, names,
 * polls or debris: how often the rules object in vain, and how often they miss. Written by somebody who had read none of the rules.
 */
class FactsCorpusTest {
	private static final LocalDate FILED = LocalDate.of(2025, 3, 20);
	private static final String SILENT = "-";
	private static final String DRAFT = "=== ";
	private static final String NEAR = "## ";
	private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");

	/** @param near the rule that a sentence is near to; of a silent draft there is none */
	private record Sample(Set<String> wanted, String near, String text) {
		boolean right() {
			return wanted.contains(SILENT);
		}
	}

	/** What became of the samples of one rule. */
	private static final class Count {
		private int right;
		private int wrong;
		private int found;
		private int inVain;
		private int missed;

		String line(String rule) {
			return "%-24s %3d wrong, %3d right: %3d found, %2d missed, %2d in vain".formatted(rule, wrong, right, found, missed, inVain);
		}
	}

	private static final List<Sample> sentences = new ArrayList<>();
	private static final List<Sample> drafts = new ArrayList<>();
	private static final List<String> inVain = new ArrayList<>();
	private static final List<String> missed = new ArrayList<>();
	private static final Map<String, Count> counts = new TreeMap<>();
	private static int found;

	@BeforeAll
	static void check() throws IOException {
		readSentences();
		readDrafts();
		Set<String> rules = new TreeSet<>();
		sentences.stream().map(Sample::near).forEach(rules::add);
		var detection = ClaimDetection.standard().only(rule -> !rule.startsWith("problem.") || rules.contains(rule))
				.following(HousePolicy.USUAL.asking(rules));
		sentences.forEach(sample -> check(sample, detection));
		drafts.forEach(sample -> check(sample, detection));
		counts.forEach((rule, count) -> System.out.println(count.line(rule)));
		System.out.printf("figures, names and debris: %d sentences, %d drafts; precision %.1f %%, recall %.1f %%%n", sentences.size(),
				drafts.size(), 100 * precision(), 100 * recall());
	}

	private static void readSentences() throws IOException {
		String near = SILENT;
		for (String line : text("facts.corpus").lines().toList()) {
			if (line.startsWith(NEAR)) near = line.substring(NEAR.length());
			if (line.isEmpty() || line.startsWith("#")) continue;
			String[] parts = line.split(" \\| ", 2);
			sentences.add(new Sample(rules(parts[0]), near, unescaped(parts[1])));
		}
	}

	private static void readDrafts() throws IOException {
		String all = text("facts.drafts");
		for (String part : all.substring(all.indexOf("\n" + DRAFT) + 1).split("(?m)^" + DRAFT)) {
			if (part.isEmpty()) continue;
			String[] parts = part.split("\n", 2);
			drafts.add(new Sample(rules(parts[0]), parts[0].split("/")[0], unescaped(parts[1].strip() + "\n")));
		}
	}

	private static String text(String name) throws IOException {
		try (var file = FactsCorpusTest.class.getResourceAsStream(name)) {
			return new String(file.readAllBytes(), UTF_8);
		}
	}

	private static Set<String> rules(String alternatives) {
		return Set.of(alternatives.split("/"));
	}

	private static String unescaped(String text) {
		return ESCAPED.matcher(text).replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
	}

	private static void check(Sample sample, ClaimDetection detection) {
		List<String> told = detection.claimsIn(Draft.of(sample.text()).filedOn(FILED)).stream()
				.filter(claim -> claim.kind() == ClaimKind.PROBLEM).map(Claim::ruleId).toList();
		for (String rule : told) {
			if (sample.wanted().contains(rule)) continue;
			inVain.add(rule + ": " + sample.text());
			count(rule).inVain++;
		}
		if (sample.right()) {
			count(sample.near()).right++;
			return;
		}
		Count count = count(sample.near());
		count.wrong++;
		int just = (int) told.stream().filter(sample.wanted()::contains).count();
		// One fault, told twice, is one problem too many.
		if (just > 1) {
			inVain.add("twice " + sample.near() + ": " + sample.text());
			count.inVain++;
		}
		if (just > 0) {
			count.found++;
			found++;
		} else {
			count.missed++;
			missed.add(sample.near() + ": " + sample.text());
		}
	}

	private static Count count(String rule) {
		return counts.computeIfAbsent(rule, any -> new Count());
	}

	private static double precision() {
		return (double) found / (found + inVain.size());
	}

	private static double recall() {
		return (double) found / (found + missed.size());
	}

	private static String lines(List<String> samples) {
		return samples.stream().collect(joining("\n", "\n", "\n"));
	}

	@Test
	void halfOfAtLeastSixHundredSentencesAndSixtyDraftsAreRight() {
		assertThat(sentences).hasSizeGreaterThanOrEqualTo(600);
		assertThat(2 * sentences.stream().filter(Sample::right).count()).isGreaterThanOrEqualTo(sentences.size());
		assertThat(drafts).hasSizeGreaterThanOrEqualTo(60);
		assertThat(2 * drafts.stream().filter(Sample::right).count()).isGreaterThanOrEqualTo(drafts.size());
	}

	@Test
	void everyRuleHasEightSentencesThatFireAndEightThatDoNot() {
		for (String rule : sentences.stream().map(Sample::near).distinct().toList()) {
			assertThat(sentences).as(rule).filteredOn(sample -> sample.near().equals(rule) && sample.right())
					.hasSizeGreaterThanOrEqualTo(8);
			assertThat(sentences).as(rule).filteredOn(sample -> sample.wanted().contains(rule)).hasSizeGreaterThanOrEqualTo(8);
		}
	}

	@Test
	void ofAHundredObjectionsNinetySevenAreJust() {
		assertThat(precision()).as("in vain: %s", lines(inVain)).isGreaterThanOrEqualTo(0.97);
	}

	@Test
	void ofAHundredFaultsNinetyTwoAreFound() {
		assertThat(recall()).as("missed: %s", lines(missed)).isGreaterThanOrEqualTo(0.92);
	}
}
