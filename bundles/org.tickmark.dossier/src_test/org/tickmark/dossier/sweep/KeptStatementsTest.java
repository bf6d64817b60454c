package org.tickmark.dossier.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.Claim;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.draft.Draft;
import org.tickmark.review.House;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;

/** What a dossier keeps of what its sources state, from one process to the next. How often texts are read is counted. */
class KeptStatementsTest {
	private static final String DRAFT = "The board sold the terminal on 20 February 2024 for 4.2 million euros, said Ilse Brandt.\n";
	private static final String MINUTES = "Ilse Brandt opened the meeting.\n\nOn 20 February 2024 the board sold the terminal for 3.9 "
			+ "million euros.\n";

	@TempDir
	Path folder = Path.of("");
	private final AtomicInteger readings = new AtomicInteger();
	private Dossier dossier;
	private Source minutes;

	@BeforeEach
	void addASource() throws IOException {
		dossier = Dossier.of(folder.resolve("story.txt"));
		minutes = dossier.add(Files.writeString(folder.resolve("minutes.txt"), MINUTES), "kim", Instant.EPOCH);
	}

	private ClaimDetection rules(String id) {
		return new ClaimDetection(List.of(new Counting(id, readings)), List.of());
	}

	/** Finds what the standard rules find, and counts how often it is asked. */
	private record Counting(String ruleId, AtomicInteger readings) implements ClaimDetector {
		@Override
		public List<Claim> detect(Prose prose) {
			readings.incrementAndGet();
			return ClaimDetection.standard().only(rule -> !rule.startsWith("problem.")).claimsIn(prose.draft());
		}
	}

	/** As a process of its own does it. @return how many texts were read */
	private int sweep(String rule) throws IOException {
		ClaimDetection rules = rules(rule);
		readings.set(0);
		Sweep sweep = Sweep.of(SourcesRead.of(dossier).sources(), rules, KeptStatements.in(dossier), Progress.NONE);
		int read = readings.get();
		ReviewedDraft draft = ReviewedDraft.opened(Draft.of(DRAFT).filedOn(LocalDate.of(2024, 3, 14)), Ledger.of(List.of()), House.USUAL,
				ClaimDetection.standard());
		List<LookUp> all = sweep.lookUp(draft, Progress.NONE);
		assertThat(all).anyMatch(found -> found.item().text().startsWith("4.2 million") && found.verdict() == Verdict.DIFFERS);
		assertThat(all).anyMatch(found -> found.item().text().equals("20 February 2024") && found.verdict() == Verdict.FOUND);
		return read;
	}

	private Path kept() {
		return dossier.folder().resolve("values").resolve(minutes.hash() + ".values");
	}

	@Test
	void aTextIsReadOnce() throws IOException {
		assertThat(sweep("test.one")).isEqualTo(1);
		assertThat(sweep("test.one")).isZero();
	}

	@Test
	void otherRulesReadAnew() throws IOException {
		sweep("test.one");

		assertThat(sweep("test.two")).isEqualTo(1);
		assertThat(sweep("test.two")).isZero();
	}

	@Test
	void whatIsDamagedIsReadAnewAndMended() throws IOException {
		sweep("test.one");
		byte[] whole = Files.readAllBytes(kept());
		Files.write(kept(), Arrays.copyOf(whole, whole.length / 2));

		assertThat(sweep("test.one")).isEqualTo(1);
		assertThat(kept()).hasBinaryContent(whole);
	}

	@Test
	void whatCannotBeKeptIsReadEachTime() throws IOException {
		Files.writeString(dossier.folder().resolve("values"), "no folder");

		assertThat(sweep("test.one")).isEqualTo(1);
		assertThat(sweep("test.one")).isEqualTo(1);
	}

	@Test
	void itGoesWithTheCopy() throws IOException {
		sweep("test.one");
		dossier.purge(minutes, "kim", Instant.EPOCH);
		assertThat(kept()).doesNotExist();

		dossier.keepValues(minutes.hash(), new byte[] {1});
		assertThat(kept()).doesNotExist();
	}

	@Test
	void itIsNoFaultOfTheDossier() throws IOException {
		sweep("test.one");

		assertThat(dossier.verify()).isEmpty();
		assertThat(dossier.sources()).containsExactly(minutes);
	}
}
