package org.tickmark.claims.internal.quotes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.internal.ProblemsIn;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.draft.Span;

class QuotationChecksTest {
	private static final List<ClaimCheck> ALL = List.of(new AnonymousSourceCheck(), new ChangedSpeakerCheck(), new DebrisCheck(),
			new IntroductionCheck(),
			new JudgingCueCheck(), new PronounSpeakerCheck(), new RepeatedQuotationCheck(), new SeamCheck(), new TwoSpeakersCheck(),
			new UnattributedQuotationCheck());

	@Test
	void haveOneRuleEach() {
		assertThat(ALL).extracting(ClaimCheck::ruleId).doesNotHaveDuplicates().allMatch(rule -> rule.startsWith("problem.quote."));
	}

	@Test
	void findTheirWayThroughAnyMixtureOfMarksAndWords() {
		var random = new Random(20_240_612);
		String[] pieces = {"“", "”", "\"", "'", "''", "‘", "’", "«", "»", "„", " ", " ", " ", " ", ". ", ", ", ": ", "|", "said", "Ann Lee",
				"Mr. Dunn", "Mark Dunn met Peter Lee. ", "he", "she", "that",
				"the dock will never open again for boats of this town", "according to", "a source", "claimed", "admitted", "told",
				"was asked", "saying", "and", "’s", "(inaudible)", "[", ")", ";", "—", "-he says", "\uD83D\uDE00",
				"e\u0301", "am", "would", "went", "my", "&amp;", "â€™", "\uD83D", "Q: ", "A: ", "\u00A0", "5"};
		for (int round = 0; round < 500; round++) {
			var text = new StringBuilder();
			for (int i = random.nextInt(60); i >= 0; i--) text.append(pieces[random.nextInt(pieces.length)]);
			for (ClaimCheck check : ALL) assertInside(ProblemsIn.text(check, text.toString()));
		}
	}

	private static void assertInside(ProblemsIn found) {
		for (Claim problem : found.problems()) {
			assertThat(problem.span().isEmpty()).as(found.text()).isFalse();
			assertThat(problem.span().end()).as(found.text()).isLessThanOrEqualTo(found.text().length());
			for (Span related : ((Related) problem.detail()).spans())
				assertThat(related.end()).as(found.text()).isLessThanOrEqualTo(found.text().length());
		}
	}
}
