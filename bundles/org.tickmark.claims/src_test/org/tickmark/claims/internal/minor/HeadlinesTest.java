package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A first paragraph of one short sentence is no headline, though it leaves out the small words as one does. */
class HeadlinesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Harbour guards caught Karl Brandt on Monday for theft. | Brandt, who is a baker, sits in prison for theft. On Monday guards met Ann Berg. | Monday",
			"Ann Berg, head of Hull bank, died on Friday. | Berg had led Hull bank since 2013. On Friday clerks met. | Friday",
			"Karl Brandt to lead Hull port from May 2. | Brandt has led Hull yard. From May 2 Ann Berg leads it. | May 2"})
	void theFirstSentenceOfATextIsListed(String first, String text, String day) {
		assertThat(texts(first + "\n\n" + text, "date.timex", false)).filteredOn(day::equals).hasSize(2);
	}

	@Test
	void aWrappedSentenceIsNoHeadline() {
		String text = "Karl Brandt had stood at the gate of the old town prison;\nGuards caught him on Monday.\n\nGuards met Ann Berg on Monday.";
		assertThat(texts(text, "date.timex", false)).filteredOn("Monday"::equals).hasSize(2);
	}

	@Test
	void whatTheTextDoesNotTellStaysListed() {
		assertThat(texts("Port sells ferries to navy.\n\nAnn Berg sold her old ferry on Monday.", "fact.event", false))
				.contains("Port sells ferries to navy");
	}
}
