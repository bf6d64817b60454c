package org.tickmark.claims.internal.quotes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.QuotedDifferently;
import org.tickmark.claims.Explanation.QuotedFromAnother;
import org.tickmark.claims.internal.ProblemsIn;

class RepeatedQuotationCheckTest {
	private static final String FIRST = "“We will never close the port while I am mayor of this town,” said Ann Lee.|It rained.|";

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“We will not close the port while I am mayor of this town,” Lee said.; not; not; never",
			"“We will never close the old port while I am mayor of this town,” Lee said.; old; old; ''",
			"“We will never close the harbour while I am mayor of this town,” Lee said.; harbour; harbour; port",
			"“We will close the port while I am mayor of this town,” Lee said.; will close; ''; never",
	})
	void showsWhatDiffers(String second, String marked, String here, String there) {
		var found = ProblemsIn.text(new RepeatedQuotationCheck(), FIRST + second);

		assertThat(found.problems()).extracting(Claim::why).containsExactly(new QuotedDifferently(here, there));
		assertThat(found.marked()).containsExactly(marked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"We lost 40 jobs in a week.; We lost 50 jobs in a week.",
			"We will rebuild this town.; We will not rebuild this town."})
	void comparesShortOnesAsAWhole(String first, String second) {
		var found = ProblemsIn.text(new RepeatedQuotationCheck(), "“" + first + "” said Ann Lee.|It rained.|“" + second + "” Lee said.");

		assertThat(found.problems()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“We will never sell the ferry to a bank,” said Ann Lee. “Never.”; “We will never sell the ferry to a bishop,” Lee said.",
			"“We will never sell the ferry to a bank,” said Ann Lee.; To quote Ann Lee: “We will never sell the ferry to a bishop.”",
			"“We will never sell the ferry to a bank now,” said Ann Lee.; “They will never sell the ferry to a bank now,” Lee said."})
	void comparesWholePartsUpToTheirLastWords(String first, String second) {
		assertThat(ProblemsIn.text(new RepeatedQuotationCheck(), first + "|It rained.|" + second).problems()).hasSize(1);
	}

	@Test
	void showsWhoElseSaidAFewWords() {
		var found = ProblemsIn.text(new RepeatedQuotationCheck(),
				"“We will rebuild this town,” said Ann Lee.|“We will rebuild this town,” said Jan Brook.");

		assertThat(found.problems()).extracting(Claim::why).containsExactly(new QuotedFromAnother("Jan Brook", "Ann Lee"));
	}

	@Test
	void showsWhoElseSaidIt() {
		var found = ProblemsIn.text(new RepeatedQuotationCheck(),
				FIRST + "“We will never close the port while I am mayor of this town,” said Jan Brook.");

		assertThat(found.problems()).extracting(Claim::why).containsExactly(new QuotedFromAnother("Jan Brook", "Ann Lee"));
		assertThat(found.related()).contains("Ann Lee");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The bank lost its head. It pays the ferry a lot of money. It wants the port.; "
					+ "It is a poor town. The council gives the ferry a lot of money. So be it.",
			"I meant it. She is the best mayor this town has had in years, and I know many.; "
					+ "He meant that. She was the best mayor this town has had in years, or nearly."})
	void aThingSaidAgainInOtherSentencesIsNoQuotationChanged(String first, String second) {
		String text = "“" + first + "” said Ann Lee.|It rained.|“" + second + "” Lee said.";

		assertThat(ProblemsIn.text(new RepeatedQuotationCheck(), text).problems()).isEmpty();
	}

	@Test
	void whatStandsOutsideTheMarksWasNotChanged() {
		String text = "Ann Lee said it does not “fit with what we thought we knew.”|It rained.|"
				+ "“This does not fit with what we thought we knew,” Lee said.";

		assertThat(ProblemsIn.text(new RepeatedQuotationCheck(), text).problems()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"“We will never close the port while I am mayor of this town,” Lee said.",
			"“We will never close the port while I am mayor of this town,” she said.", "“We will never close the port,” Lee said.",
			"“We will never close the port … of this town,” Lee said.",
			"“We will never close the [old] port while I am mayor of this town,” Lee said.",
			"“We will never close the market or the school as long as people need them,” Lee said.", "“Never,” said Jan Brook.",
			"Lee said she would not close the port while she was mayor of this town.",
	})
	void staysSilent(String second) {
		assertThat(ProblemsIn.text(new RepeatedQuotationCheck(), FIRST + second).problems()).isEmpty();
	}
}
