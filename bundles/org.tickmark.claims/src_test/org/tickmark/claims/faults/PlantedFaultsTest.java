package org.tickmark.claims.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.faults.Fault.Family;
import org.tickmark.claims.faults.Planting.Tally;

/** Faults planted in the tests' own prose: each class once an article. {@code releng/faults} plants more of them, in any prose. */
class PlantedFaultsTest {
	private static Planting planting;
	private static Report report;

	@BeforeAll
	static void plant() throws IOException {
		planting = planted(ClaimDetection.standard());
		report = new Report(planting, PlantedFaults.ownProse().size());
		report.printTo(System.out, false);
	}

	private static Planting planted(ClaimDetection detection) throws IOException {
		var all = new Planting(detection, PlantedFaults.FILED, 1);
		all.plantIn(PlantedFaults.ownProse(), 1);
		return all;
	}

	@Test
	void everyClassWithSentencesOfItsOwnHasADozenShapes() {
		var shapes = new Shapes();

		for (String fault : shapes.faults()) assertThat(shapes.of(fault)).as(fault).hasSizeGreaterThanOrEqualTo(12);
	}

	@Test
	void everyClassIsPlanted() {
		planting.tallies().forEach((fault, tally) -> assertThat(tally.planted()).as(fault.title()).isGreaterThanOrEqualTo(8));
	}

	@Test
	void theSameSeedPlantsTheSameFaults() throws IOException {
		var none = new ClaimDetection(List.of(), List.of());

		assertThat(missed(planted(none))).isEqualTo(missed(planted(none)));
	}

	private static List<String> missed(Planting planting) {
		return planting.tallies().values().stream().flatMap(tally -> tally.missed().stream()).toList();
	}

	@Test
	void ofTwentyFaultsInArithmeticEighteenAreFound() {
		assertThat(report.found(Family.ARITHMETIC)).isGreaterThanOrEqualTo(0.9);
	}

	@Test
	void ofTwentyFaultsOfEveryFamilySeventeenAreFound() {
		for (Family family : Family.values()) assertThat(report.found(family)).as(family.title()).isGreaterThanOrEqualTo(0.85);
	}

	@Test
	void theSameSentencesWithoutAFaultAreLeftAlone() {
		List<String> alarms = planting.tallies().values().stream().map(Tally::alarms).flatMap(List::stream).toList();

		assertThat(alarms).as(String.join("\n", alarms)).hasSizeLessThanOrEqualTo(5);
	}

	@Test
	void theProseAsItWasIsLeftAlone() {
		List<String> alarms = planting.alarms().values().stream().flatMap(List::stream).toList();

		assertThat(alarms).as(String.join("\n", alarms)).hasSizeLessThanOrEqualTo(2);
	}
}
