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
import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.Told;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

class ClaimsInEachTest {
	private static final Path PROSE = Path.of("src_test/org/tickmark/claims/faults/prose");

	@Test
	void findsInEachWhatIsFoundInItAlone() throws IOException {
		List<Draft> drafts = new ArrayList<>();
		try (Stream<Path> files = Files.list(PROSE)) {
			for (Path file : files.sorted().toList()) {
				drafts.add(Draft.of(Files.readString(file)).filedOn(LocalDate.of(2024, 3, 1 + drafts.size())));
			}
		}
		drafts.add(Draft.of(""));

		ClaimDetection detection = ClaimDetection.standard();
		assertThat(detection.claimsInEach(drafts)).isEqualTo(drafts.stream().map(detection::claimsIn).toList());
		assertThat(detection.claimsInEach(List.of())).isEmpty();
	}

	@Test
	void whatPeopleSaidOfOneTextIsNotSaidOfOthers() {
		ClaimDetection told = ClaimDetection.standard().told(Set.of(new Told.Reading(new Span(3, 9), Sense.DAY_FIRST)));

		assertThatIllegalStateException().isThrownBy(() -> told.claimsInEach(List.of(Draft.of("On Friday."), Draft.of("Or not."))));
	}
}
