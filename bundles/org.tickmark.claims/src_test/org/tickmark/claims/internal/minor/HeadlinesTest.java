package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;

/** A first paragraph of one short sentence is no headline, though it leaves out the small words as one does. */
class HeadlinesTest {
	/** Where the listed dates of a draft of 14 March 2024 begin. */
	private static List<Integer> listed(String text) {
		return ClaimDetection.standard().claimsIn(Draft.of(text).filedOn(LocalDate.of(2024, 3, 14))).stream()
				.filter(claim -> claim.ruleId().equals("date.timex") && !claim.minor()).map(claim -> claim.span().start()).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Harbour guards caught Karl Brandt on Monday for theft. "
					+ "| Brandt, who is a baker, sits in prison for theft. On Monday guards met Ann Berg. | Monday",
			"Ann Berg, head of Hull bank, died on Friday. | Berg had led Hull bank since 2013. On Friday clerks met. | Friday",
			"Karl Brandt to lead Hull port from May 2. | Brandt has led Hull yard. From May 2 Ann Berg leads it. | May 2"})
	void theFirstSentenceOfATextIsListed(String first, String text, String day) {
		assertThat(listed(first + "\n\n" + text)).contains(first.indexOf(day));
	}

	@Test
	void aWrappedSentenceIsNoHeadline() {
		String text = "Karl Brandt had stood at the gate of the old town prison;\nGuards caught him on Monday.\n\nGuards met Ann Berg on Monday.";
		assertThat(listed(text)).contains(text.indexOf("Monday"));
	}

	@Test
	void whatTheTextDoesNotTellStaysListed() {
		assertThat(texts("Port sells ferries to navy.\n\nAnn Berg sold her old ferry on Monday.", "fact.event", false))
				.contains("Port sells ferries to navy");
	}
}
