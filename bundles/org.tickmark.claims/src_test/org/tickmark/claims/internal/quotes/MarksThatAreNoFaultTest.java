package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.UnopenedMark;

/** What looks like a quotation mark that stands alone, and is none or has one beside it. */
class MarksThatAreNoFaultTest {
	@ParameterizedTest
	@ValueSource(strings = {
			"The film is shown <a href=”https://mill.example/a” class=”_top”>in Ulm</a>. It is long.",
			"The film is shown <post post-by=\"@mill\" post-date=\"9 May\n\">in Ulm<post/>. It is long.",
			"The film is shown <post post-by=\" by the mill itself, and by so many others in so many towns of the valley and the hills beyond it that nobody"
					+ " has counted them, however often they were asked to, and whatever was paid for it by Ulm\" post-date=\"9 May\">in Ulm. It is long."
	})
	void theMarksOfATagAreNone(String text) {
		assertThat(QuotesIn.text(text).of("problem.marks")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"The old pipe is 5\" wide. The other is 5½\" wide, the third 3/4\".", "A 7” pipe broke, and a 5½” one held. It was late.",
			"He is 6’2” tall, she 5'10\". They row.", "“The 12” pipe broke,” Ann Lee said. It was new.",
			"\"The 12\" pipe broke,\" Ann Lee said. It was new.",
			"“The ‘old’ 12” pipe broke,” Ann Lee said. It was new.", "“The 12” pipe of the ‘Old Mill’ broke,” Ann Lee said. It was new."})
	void inchesAreNone(String text) {
		assertThat(QuotesIn.text(text).of("problem.marks")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"Lee said, “I read ‘It’ at 14” and laughed. It was late.", "“The ‘final’ score was 9” to many. They left.",
			"“They had ‘five’ in 12” to the clerk. They left.", "“The mills’ share is 9” to many. They left."})
	void aFigureEndsAQuotationThatHasAnotherInIt(String text) {
		assertThat(QuotesIn.text(text).of("problem.marks")).isEmpty();
	}

	@Test
	void aYearEndsAQuotation() {
		assertThat(QuotesIn.text("The dam was built in 1967” and broke. It was old.").of("problem.marks")).extracting(Claim::why)
				.containsExactly(new UnopenedMark("”"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"She left the dam ‘cuz it was wet. Nobody came.", "In the ‘90s it was new, in the '80s it was not there.",
			"That ‘s the dam. It leaks."})
	void anApostropheThatIsTurnedIsNone(String text) {
		assertThat(QuotesIn.text(text).of("problem.marks")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"The town gave the dam a ‘D-‘ rating. It leaks.", "They call it the ‘old mill‘, and it leaks.",
			"Lee wrote: “They call it ‘the old mill‘.” It leaks."})
	void aSingleMarkThatIsTurnedTheWrongWayCloses(String text) {
		assertThat(QuotesIn.text(text).of("problem.marks")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"Karl Roth wrote: “The dam leaks.“[Post.] It is old.", "Karl Roth wrote: “The dam leaks.“<br> It is old."})
	void aMarkThatIsTurnedClosesBeforeABracket(String text) {
		assertThat(QuotesIn.text(text).of("problem.marks")).isEmpty();
	}
}
