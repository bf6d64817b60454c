package org.tickmark.review.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.TextFormat;

/** A claim in a broken page is marked on its own words, or not at all. */
class MutatedDraftsTest {
	private static final int FILES = Integer.getInteger("tickmark.mutated", 700);
	private static final ClaimDetection DETECTION = ClaimDetection.standard().only(rule -> !rule.startsWith("problem."));

	@ParameterizedTest
	@EnumSource(value = TextFormat.class, names = {"HTML", "MARKDOWN"})
	void claimsStandOnTheirOwnWords(TextFormat format) {
		List<String> wrong = new ArrayList<>();
		long claims = 0;
		long unplaced = 0;
		for (int seed = 0; seed < FILES; seed++) {
			String source = Mutated.source(format, seed);
			Draft draft = format.draft(source);
			List<Claim> found = DETECTION.claimsIn(draft);
			var places = new MappedPlaces(source, draft);
			int number = seed;
			places.wrong(found).ifPresent(fault -> wrong.add(number + ": " + fault));
			claims += found.size();
			unplaced += places.unplaced(found);
		}

		assertThat(wrong).isEmpty();
		assertThat(unplaced).isLessThan(claims / 100);
	}
}
