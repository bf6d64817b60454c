package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;
import org.tickmark.claims.Explanation;

/** Whom "the spokesman", "the striker", "the company" and "the ministry" stand for, where the draft names one who can be meant. */
class WhoIsDescribedTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Republican Gov. Jim Brook vetoed the plan.|The governor said it was old.; Jim Brook",
			"A spokesman for the port said it leaks.|“It is old,” the spokesman said.|The spokesman said it was late.; A spokesman for the port",
			"The pier is shut, a spokesman for the harbour office said.|The spokesman said it leaks.; a spokesman for the harbour office",
			"Clerks at the Harbour Ministry came on Monday.|The ministry said it was late.; Harbour Ministry",
			"Boats were lost, the Lake Statistics Institute said.|The institute said ten were old.; Lake Statistics Institute"
	})
	void knowsTheOneWhoCanBeMeant(String text, String name) {
		assertThat(last(text).resolved()).contains(name);
		assertThat(why(text)).isInstanceOf(Explanation.AttributedSpeech.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Karl Brook opened the pier on Monday.|The former minister said it was safe.; Karl Brook",
			"Karl Brook opened the pier on Monday.|The Labour MP for Ulm said it was safe.; Karl Brook",
			"Mayor Karl Brook opened the pier on Monday.|The 57-year-old said it was safe.; Karl Brook",
			"Ohio Sen. Karl Brook opened the pier on Monday.|The Ohioan said it was safe.; Karl Brook",
			"Sen. Karl Brook opened the pier on Monday.|The senator and Labour presidential candidate said it was safe.; Karl Brook",
			"Karl Brook ran. Karl Brook slept. Karl Brook won.|It rained for days.|It was dry.|It rained.|The candidate said it was late.; Karl Brook",
			"Harbour Mills Inc. lost ten boats on Monday.|The company said they were old.; Harbour Mills Inc.",
			"Harbour Mills Inc. lost ten boats on Monday.|The Ulm-based company said they were old.; Harbour Mills Inc."
	})
	void guessesTheLikeliest(String text, String name) {
		assertThat(last(text).resolved()).contains(name);
		assertThat(why(text)).isInstanceOf(Explanation.ProbableSpeech.class);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Karl Brook came to court on Monday.|The judge said it was late.",
			"Karl Brook came to the pier on Monday.|The president said it was safe.",
			"Karl Brook and Ted Roth came to the pier on Monday.|The former minister said it was safe.",
			"Karl Brook came to the pier on Monday.|The Guardian said it was safe.",
			"Karl Brook came to the pier on Monday.|The chair of the council, Ann Lee, said it was safe.",
			"Solicitor Karl Brook came to the pier on Monday.|The 57-year-old said it was safe.",
			"It leaks, a survey of the port showed.|The harbour unions said it was late.",
			"A spokesman for the port said it leaks.|The mill said it was old, and its spokesman Tim Holt said so too.|The spokesman said it was late.",
			"A spokesman for the port said it leaks.|Spokeswoman Ann Holt came to the mill.|The spokesman said it was late.",
			"A spokesman for the port said it leaks.|The mill's spokesman was there.|The spokesman said it was late.",
			"A clerk at the port said it leaks.|The clerk at the mill was there.|The clerk said it was late.",
			"Port spokesman Karl Brook came on Monday.|A spokesman for the mill said it leaks.|The spokesman said it was late.",
			"Karl Brook of the Harbour Mills Inc. union left. Harbour Mills Inc. was closed.|The company said it was late.",
			"The Harbour Mills Inc. workers' union met. Harbour Mills Inc. was closed.|The company said it was late.",
			"A clerk for the port spoke, a spokesman said.|The spokesman said it leaks.",
			"It leaks, a guard at the port said. It is old, a guard at the mill said.|The guard said it was late.",
			"Clerks at the Harbour Ministry met the Lake Ministry on Monday.|The ministry said it was late."
	})
	void guessesNobodyWhoMayBeAnother(String text) {
		assertThat(last(text).resolved()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Sen. Ann Lee said the dam was old. The Ohio Republican said it leaked.; Ann Lee",
			"Republican Sen. Ann Lee said the dam was old. The Ohio Republican said it leaked.; Ann Lee",
			"Sen. Ann Lee, D-Ohio, said the dam was old. The Ohio Democrat said it leaked.; Ann Lee",
			"Sen. Ann Lee (D-Ohio) said the dam was old. The Ohio senator said it leaked.; Ann Lee",
			"Sen. Ann Lee of New York said the dam was old. The New York senator said it leaked.; Ann Lee",
			"House Speaker Karl Brook says the dam is old.|In an interview, the Texas Republican said it leaked.; Karl Brook",
			"Governor Karl Brook said he had been wrong about the dam.|“It will hold,” the former banker told reporters.; Karl Brook",
			"Candidate Ann Lee said the dam was old. The retired neurosurgeon said it leaked.; Ann Lee"
	})
	void readsAnotherNameOfWhoeverJustSpoke(String text, String name) {
		assertThat(last(text).resolved()).contains(name);
		assertThat(why(text)).isInstanceOf(Explanation.ProbableSpeech.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Port chairman Karl Brook came to the pier on Monday.|The former minister said it was safe.; Karl Brook",
			"Harbour Mills Inc. met Lake Boats Inc. on Monday.|The company said it was late.; Harbour Mills Inc.",
			"Sen. Karl Brook met Sen. Ted Roth. The senator said it leaked.; Karl Brook",
			"Nominee Ted Roth left. Sen. Karl Brook said it was late. The Democratic nominee said it leaked.; Ted Roth",
			"Sen. Karl Brook said it was late. Ted Roth left the room. The lawmaker said it leaked.; Karl Brook",
			"Sen. Karl Brook said it was late. After Ted Roth left, the Republican said it leaked.; Karl Brook",
			"Sen. Karl Brook said it was late. The Texas senator said it leaked.; Karl Brook",
			"Sen. Karl Brook said Ted Roth was late. The Ohio Republican said it leaked.; Karl Brook",
			"Sen. Karl Brook and Sen. Ted Roth left. Brook said it was late. The Ohio Republican said it leaked.; Karl Brook",
			"Mayor Ann Lee said it was late. The former governor said it leaked.; Ann Lee",
			"Mayor Ann Lee said it was late. The veteran banker said it leaked.; Ann Lee",
			"Ann Lee said it was late. The movie legend said it leaked.; Ann Lee",
			"Governor Karl Brook said Ted Roth was wrong about the dam. The former banker said it leaked.; Karl Brook",
			"Mayor Ann Lee said it was late. The developer said it leaked.; Ann Lee",
			"Actress Ann Lee said it was late. The billionaire said it leaked.; Ann Lee",
			"Ann Lee said the dam was old.|In a letter, the retired engineer warned that it leaked.; Ann Lee",
			"Candidate Ann Lee said the dam was old.|“It leaks,” said the Ulm businesswoman, who met voters on Monday.; Ann Lee",
			"Ann Lee met Karl Brook on Monday.|“It leaks,” the presidential candidate said.; Ann Lee",
			"Adm. Karl Brook met Ann Lee on Monday. The admiral said it leaked.; Karl Brook",
			"Ted Roth said Karl Brook was late. He left. The Republican said it leaked.; Ted Roth",
			"The Harbour Foundation wants the dam shut. The nation’s largest boating group said it leaked.; Harbour Foundation",
			"It leaks, according to the Harbour Foundation. “It is old,” the group said.; Harbour Foundation",
			"The Ulm Journal wrote on Monday that the dam was old. The paper said it leaked.; Ulm Journal",
			"The Lee campaign said the dam was old. “It leaks,” the campaign said.; the Lee campaign",
			"Karl Brook and Ann Lee left the port. Both said it leaked.; Karl Brook and Ann Lee",
			"Karl Brook and Ann Lee said it was late. The two said it leaked.; Karl Brook and Ann Lee"
	})
	void takesThemForWhomTheSentenceBeforeIsAbout(String text, String name) {
		assertThat(last(text).resolved().orElse("-")).isEqualToIgnoringCase(name);
	}

	@Test
	void leadsHeToTheNameThroughADescription() {
		assertThat(last("Ann Lee met Karl Brook.|The Ulm businesswoman said it leaked, and she said it was old.").resolved()).contains("Ann Lee");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Karl Brook met Ted Roth in Ulm when the businessman said it leaked.",
			"Ann Lee said it was old. It was as late as the candidate said it was.",
			"Ann Lee said it was old. The port’s top adviser said it leaked.",
			"Ann Lee said it was old. The Lee adviser said it leaked.",
			"President Karl Brook said it was old. The French president said it leaked.",
			"Ann Lee, president of the Ulm clerks’ club, said it was late. The nominee said it leaked.",
			"The Ulm Journal wrote that the dam was old. The Lake Foundation said it leaked.",
			"The Harbour Foundation said the dam was old. The terrorist group said it leaked.",
			"The Harbour Foundation said the dam was old. The newspaper said it leaked.",
			"The Harbour Ministry said the dam was old. The company said it leaked.",
			"The clerks of the port left. Both said it leaked."
	})
	void takesThemForNobodyWhoIsSpokenOfOnly(String text) {
		assertThat(last(text).resolved()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Mayor Ann Lee said the dam was old. The governor said it leaked.",
			"Mayor Ann Lee said the dam was old. The former mayor said it leaked.",
			"Former Senator Karl Brook said it was late. The senator said it leaked.",
			"Sen. Karl Brook said it was late. He met another candidate. The candidate said it leaked.",
			"Sen. Karl Brook said it was late. The coroner said it leaked.",
			"Sen. Karl Brook said it was late. The congresswoman said it leaked.",
			"Sen. Karl Brook said it was late. A candidate left. The candidate said it leaked.",
			"A candidate said it was old. Sen. Karl Brook said it was late. The candidate said it leaked.",
			"President Karl Brook met Ted Roth. The French president said it leaked.",
			"Ann Lee, a voter in Ulm, said it was late. The candidate said it leaked.",
			"Ann Lee, president of the Ulm clerks' club, said it was late. The candidate said it leaked.",
			"Vermont Sen. Karl Brook said it was late. The Ohio senator said it leaked.",
			"Vermont Sen. Karl Brook said it was late. The Ohio Republican said it leaked.",
			"Author Ann Lee said it was late. The candidate said it leaked.",
			"Activist Ann Lee said it was late. The Democrat said it leaked.",
			"Candidate Ann Lee said it was late. The port director said it leaked.",
			"Sen. Karl Brook said it was late. Officials said it leaked.",
			"Sen. Karl Brook said it was late. A Republican said it leaked.",
			"Sen. Karl Brook said it was late. The Republicans said it leaked.",
			"Sen. Karl Brook said it was late. The state senator said it leaked.",
			"Governor Karl Brook said it was late. The deputy governor said it leaked.",
			"Port spokesman Karl Brook said it was late. The mill spokesman said it leaked.",
			"Head coach Karl Brook said it was late. The assistant coach said it leaked.",
			"Democratic Sen. Karl Brook said it was late. The Ohio Republican said it leaked.",
			"Karl Brook, a Democrat, said it was late. The Ohio Republican said it leaked.",
			"Sen. Karl Brook, D-Ohio, said it was late. The Ohio Republican said it leaked.",
			"Sen. Karl Brook (R-Ohio) said it was late. The Texas Republican said it leaked.",
			"Sen. Karl Brook of Iowa said it was late. The Texas Republican said it leaked.",
			"Iowa’s Sen. Karl Brook said it was late. The Texas Republican said it leaked.",
			"Sen. Karl Brook read a report by an Ohio Republican. Brook said it was late. The Ohio Republican said it leaked.",
			"Sen. Karl Brook said it was late. His rival, an Ohio Republican, left. The Ohio Republican said it leaked.",
			"Prime Minister Karl Brook said it was late. The Ohio Republican said it leaked.",
			"Mayor Ann Lee said it was late. The former clerk said it leaked.",
			"Mayor Ann Lee was sued by her former banker. Lee said it was late. The former banker said it leaked.",
			"Mayor Ann Lee met a retired engineer. Lee said it was late. The retired engineer said it leaked.",
			"Challenger Ann Lee said it was late. The incumbent said it leaked.",
			"Sen. Karl Brook said it was late.|The dam is old.|It was dry for years.|It broke in May.|The Republican said it leaked."
	})
	void readsNobodyWhoMayBeAnother(String text) {
		assertThat(last(text).resolved()).isEmpty();
	}

	@Test
	void letsItStandForWhatTheCompanyStoodFor() {
		assertThat(last("Harbour Mills Inc. lost ten boats.|The company said they were old. It said they leaked.").resolved())
				.contains("Harbour Mills Inc.");
	}

	private static Speaker last(String text) {
		return ((Attribution) claims(text).getLast().detail()).speaker().orElseThrow();
	}

	private static Explanation why(String text) {
		return claims(text).getLast().why();
	}

	private static List<Claim> claims(String text) {
		return QuotesIn.text(text.replace("|", "\n\n")).claims();
	}
}
