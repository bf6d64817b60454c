package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.Told;
import org.tickmark.claims.Worth;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

class FindingsTest {
	private static final Path PROSE = Path.of("src_test/org/tickmark/claims/faults/prose");

	private static List<Draft> drafts() throws IOException {
		List<Draft> drafts = new ArrayList<>();
		try (Stream<Path> files = Files.list(PROSE)) {
			for (Path file : files.sorted().toList()) {
				drafts.add(Draft.of(Files.readString(file)).filedOn(LocalDate.of(2024, 3, 1 + drafts.size())));
			}
		}
		drafts.add(Draft.of(""));
		return drafts;
	}

	private static List<Worth> worths(Findings found) {
		return found.claims().stream().map(found.worthiness()::of).toList();
	}

	@Test
	void areInEachWhatIsFoundInItAlone() throws IOException {
		ClaimDetection detection = ClaimDetection.standard();

		assertThat(detection.findingsInEach(drafts()).stream().map(Findings::claims))
				.containsExactlyElementsOf(drafts().stream().map(detection::claimsIn).toList());
		assertThat(detection.findingsInEach(List.of())).isEmpty();
	}

	@Test
	void areWorthTheSameWhenTheSentencesAreReadAnew() throws IOException {
		for (Draft draft : drafts()) {
			Findings found = ClaimDetection.standard().findingsIn(draft, () -> false);

			assertThat(worths(Findings.of(draft, found.claims()))).isEqualTo(worths(found));
		}
	}

	@Test
	void areWorthLessWithoutWhatIsNotListed() {
		Findings found = ClaimDetection.standard().findingsIn(Draft.of("The council sold the port to Northwind Inc."), () -> false);
		Findings unnamed = found.only(claim -> claim.kind() != ClaimKind.NAME);
		Claim deed = unnamed.claims().getFirst();

		assertThat(unnamed.claims()).isNotEmpty().noneMatch(claim -> claim.kind() == ClaimKind.NAME);
		assertThat(unnamed.worthiness().of(deed).score()).isLessThan(found.worthiness().of(deed).score());
	}

	@Test
	void whatPeopleSaidOfOneTextIsNotSaidOfOthers() {
		ClaimDetection told = ClaimDetection.standard().told(Set.of(new Told.Reading(new Span(3, 9), Sense.DAY_FIRST)));

		assertThatIllegalStateException().isThrownBy(() -> told.findingsInEach(List.of(Draft.of("On Friday."), Draft.of("Or not."))));
	}
}
