package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.SignedQuotation;
import org.tickmark.claims.Explanation.UnclosedMark;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;

/** A quotation in a line of its own among the paragraphs, perhaps with a name below it. */
class PullQuoteTest {
	private static final String STORY = "Port to close\n\nThe port closes in May. Boats must leave.\n\n%s\n\nThe council meets on Monday. It will vote.";

	private static String among(String lines) {
		return STORY.formatted(lines.replace("|", "\n"));
	}

	private static List<String> problems(String text) {
		return ClaimDetection.standard().claimsIn(Draft.of(text)).stream().map(Claim::ruleId).filter(rule -> rule.startsWith("problem.")).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', value = {
			"“The old wall will not hold.”|Ann Lee, harbour master; Ann Lee",
			"“The old wall will not hold.”||Ann Lee, clerk, Board of the Port; Ann Lee",
			"“The old wall will not hold.”||Ann Lee, Ulm University Press; Ann Lee",
			"\"The old wall will not hold.\"|Ann Lee; Ann Lee",
			"\"The old wall will not hold.|Mayor Ann Lee.\"; Mayor Ann Lee",
			"\"The old wall will not hold.|Ann Lee, harbour master\"; Ann Lee"
	})
	void isSaidByTheNameBelowIt(String lines, String speaker) {
		var quotes = QuotesIn.text(among(lines));

		assertThat(quotes.quotes("quote.direct")).containsExactly(speaker + " | - | The old wall will not hold.");
		assertThat(quotes.of("quote.direct")).extracting(Claim::why).containsExactly(new SignedQuotation());
		assertThat(problems(among(lines))).doesNotContain("problem.marks", "problem.quote.unattributed");
	}

	@ParameterizedTest
	@ValueSource(strings = {"“The old wall will not hold.”|Yes, it will break.", "“The old wall will not hold.”||Ann Lee left the port.",
			"“The old wall will not hold.”||Ann Lee, who left it, is gone.", "“The old wall will not hold.”||New Rules, Old Walls",
			"The master wrote: “The old wall will not hold.” It rained.||Ann Lee, harbour master"})
	void isNotSaidByWhatIsNoNameAndStandsBelowNoPullQuote(String lines) {
		assertThat(QuotesIn.text(among(lines)).of("quote.direct")).isNotEmpty().extracting(Claim::why).doesNotContain(new SignedQuotation());
	}

	@ParameterizedTest
	@ValueSource(strings = {"“The old wall will not hold.”||By Ann Lee", "“The old wall will not hold.”|Photo: Ann Lee",
			"“The old wall will not hold.”||Picture by Ann Lee", "“The old wall will not hold.”|Ann Lee, Reuters",
			"“The old wall will not hold.”||Ann Lee, Getty Images", "“The old wall will not hold.”|Ann Lee (AP)",
			"“The old wall will not hold.”||Ann Lee, The Associated Press"})
	void isNotSaidByWhoeverWroteTheTextOrTookThePicture(String lines) {
		assertThat(QuotesIn.text(among(lines)).of("quote.direct")).isNotEmpty().extracting(Claim::why).doesNotContain(new SignedQuotation());
	}

	@ParameterizedTest
	@ValueSource(strings = {"“We will fight for each seat”||Ann Lee||", "‘We will fight for each seat’||By Ann Lee||",
			"“We will fight for each seat”|Ann Lee||"})
	void aHeadlineInMarksIsNotSaidByTheNameBelowIt(String head) {
		var quotes = QuotesIn.text(head.replace("|", "\n") + "The union said it will fight. It has time until May.");

		assertThat(quotes.claims()).isNotEmpty().extracting(Claim::why).doesNotContain(new SignedQuotation());
		assertThat(quotes.quotes("quote.direct")).noneMatch(line -> line.contains("Ann Lee |"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"“The old wall will not hold.”|Yes, it will break.", "“The old wall will not hold.”||Yes, it will break."})
	void hasNoSpeakerAboveASentence(String lines) {
		assertThat(problems(among(lines))).containsExactly("problem.quote.unattributed");
	}

	@Test
	void aLineThatIsNoSentenceIsTheSource() {
		assertThat(problems(among("“The old wall will not hold.”|Board of the port"))).isEmpty();
	}

	@Test
	void aMarkThatIsLostIsReportedAboveANameToo() {
		var quotes = QuotesIn.text(among("“The old wall will not hold.|Ann Lee, harbour master"));

		assertThat(quotes.of("problem.marks")).extracting(Claim::why).containsExactly(new UnclosedMark("“"));
	}

	@Test
	void aTitleInMarksIsByWhoeverMadeIt() {
		assertThat(problems("Port to close\n\n“Boats before the old wall” by Karl Roth is for sale. It hangs in the hall.")).isEmpty();
	}
}
