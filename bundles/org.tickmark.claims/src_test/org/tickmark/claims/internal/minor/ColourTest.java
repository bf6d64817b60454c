package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;

/** How somebody spoke, and who the unnamed people are, is painted and not stated. */
class ColourTest {
	private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

	@ParameterizedTest
	@ValueSource(strings = {
			// what is not meant strictly
			"The vote on the Colmere dam served as a test of sorts for the mayor.", "Karl Brandt has seen what can happen when clerks leave.",
			"Karl Brandt has already foreshadowed the harsher speech.", "Every port that just opened has all sorts of trouble.",
			// the stage
			"Karl Brandt took the stage with a smile.", "Ilse Roth stuck closely to her message.", "Then Karl Brandt reached for a nautical metaphor.",
			"Ilse Roth brought the crowd to its feet.", "The leak at Colmere has also gained attention.", "The analyst decided to fight back.",
			// around what is said
			"“The dam leaks,” Ilse Roth told the hosts of the morning show, sounding worn and battered by all of it.",
			"While the port cannot stop all thieves, people who have battled other armed gangs say it could do more.",
			"Growing louder as he spoke, Karl Brandt continued: “The dam leaks and we all know it.”",
			"“The dam leaks,” Ilse Roth said slowly, as the letters rolled over the wall.",
			"“I will not be moved,” Karl Brandt said, in another swipe aimed at Roth.",
			"Brandt's office, when contacted by The Post, said that the dam was safe.",
			"The mayor wrote to the firm, according to a copy of the letter reviewed by The Post.",
			"Friends of the mayor who have seen him at the port say that he is well.",
			"Yet some millers who have listened to the mayor for years said he was tired.",
			"“The dam leaks,” the mayor told a crowd that the port had gathered in the hall.",
			// the newsroom
			"Now, with the vote at hand, we’ve compiled a new list of the mayor’s errors."})
	void listsNoEvent(String text) {
		assertThat(events(text, false)).isZero();
		assertThat(events(text, true)).isPositive();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Karl Brandt took the boat to Oslo.", "Karl Brandt took the stage name Venn in 1990.", "Ilse Roth stuck the letter to the door of the hall.",
			"The analyst decided to fight back against the fine in a court in Oslo.",
			"“We wait,” Ilse Roth told reporters at the mill, where Karl Brandt shot a guard.",
			"The firm decided to close the mill in Colmere.", "Karl Brandt reached for a knife and stabbed the guard.",
			"Growing corn as he did, Karl Brandt fed the town.",
			"The clerks who saw the boat sink left Colmere.",
			"The firm has collected the boats in Colmere.", "Karl Brandt drew the plan of the mill in Colmere."})
	void aDeedStaysOne(String text) {
		assertThat(events(text, false)).isOne();
	}

	private static long events(String text, boolean minor) {
		return ClaimDetection.standard().claimsIn(Draft.of(text).filedOn(DAY)).stream()
				.filter(claim -> claim.ruleId().equals("fact.event") && claim.minor() == minor).count();
	}
}
