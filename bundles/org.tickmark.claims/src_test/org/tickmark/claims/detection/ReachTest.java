package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.function.ToIntFunction;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Wording;
import org.tickmark.draft.Draft;

/** How far a draft is read that holds more claims than anyone settles. */
class ReachTest {
	private static final String LINE = "He left the harbour town at noon, they say.\n";
	private static final ToIntFunction<Draft> NONE = part -> 0;
	private static final ToIntFunction<Draft> ONE_IN_EIGHT = part -> part.text().length() / 8;

	private static Draft draft(int characters) {
		return Draft.of(LINE.repeat(characters / LINE.length()));
	}

	@Test
	void aDraftOfAnyUsualLengthIsReadWholeAndNeverTried() {
		Draft draft = draft(900_000);

		assertThat(Reach.of(draft, part -> {
			throw new AssertionError("tried: " + part.text().length());
		}).read()).isSameAs(draft);
	}

	@Test
	void aLongOneIsReadWholeWhereItIsNoDenserThanNews() {
		Draft draft = draft(8_000_000);

		assertThat(Reach.of(draft, NONE).read()).isSameAs(draft);
		assertThat(Reach.of(draft, part -> part.text().length() / 32).read()).isSameAs(draft);
	}

	@Test
	void aDenseOneIsReadToTheEndOfTheParagraphWithTheLastClaimOfItsMany() {
		Reach reach = Reach.of(draft(8_000_000), ONE_IN_EIGHT);

		assertThat(reach.read().text().length()).isBetween(2_399_900, 2_400_000);
		assertThat(reach.read().text()).endsWith(LINE);
		assertThat(reach.about()).isEqualTo(1_000_000);
	}

	@Test
	void isTriedAllOverTheDraft() {
		Draft draft = Draft.of(LINE.repeat(100_000) + "$1 ".repeat(1_500_000));

		Reach reach = Reach.of(draft, part -> part.text().indexOf('$') < 0 ? 0 : part.text().length() / 3);

		assertThat(reach.about()).isCloseTo(1_500_000, withPercentage(10));
	}

	@Test
	void noCharacterOfTwoPartsIsCut() {
		Reach reach = Reach.of(Draft.of("\uD83D\uDE00".repeat(2_000_000)), ONE_IN_EIGHT);

		assertThat(Character.isLowSurrogate(reach.read().text().charAt(reach.read().text().length() - 1))).isTrue();
	}

	@Test
	void whatIsLeftUnmarkedIsSaidAtTheLastWordThatIsRead() {
		Draft draft = Draft.of("$1 ".repeat(400_000));

		List<Claim> claims = ClaimDetection.standard().only("figure.stated"::equals).claimsIn(draft);

		Claim last = claims.getLast();
		assertThat(claims).filteredOn(claim -> claim.kind() == ClaimKind.PROBLEM).containsExactly(last);
		assertThat(last.ruleId()).isEqualTo("problem.unread");
		assertThat(last.why()).isInstanceOfSatisfying(Explanation.ReadToHere.class, why -> {
			assertThat(why.about()).isEqualTo(400_000);
			assertThat(why.most()).isEqualTo(300_000);
		});
		assertThat(claims).hasSizeBetween(295_000, 305_000);
		assertThat(last.span().in(draft.text())).isEqualTo("1");
		assertThat(new Wording().of(last.why())).startsWith("Nothing is marked behind this place: the draft holds about 400,000 items");
		assertThat(new Wording().rule(last.ruleId())).isNotEqualTo(last.ruleId());
	}
}
