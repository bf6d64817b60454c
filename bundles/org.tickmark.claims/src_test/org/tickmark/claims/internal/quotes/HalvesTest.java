package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A statement is read from its first word to its last, whatever stands within it, before it and behind it. */
class HalvesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook said that the mill, which sells flour, has not shown that it can pay. | that the mill, which sells flour, has not shown that it can pay",
			"Brook said the rules, revealed in a long letter, would cost $4 million. | the rules, revealed in a long letter, would cost $4 million",
			"Brook said the dam, which leaks, is old, and added that it will break. | the dam, which leaks, is old",
			"Brook said the dam was old, calling it a danger. | the dam was old",
			"Brook said that, while “the mill and the port can look on,” the town would have to pay. "
					+ "| that, while “the mill and the port can look on,” the town would have to pay",
			"A total of 4 million crowns (dollars 2m; pounds 1m) is kept for the port, Brook said. "
					+ "| A total of 4 million crowns (dollars 2m; pounds 1m) is kept for the port",
			"The dam was old from the start, Brook said on Ulm Radio's “Late Hour.” | The dam was old from the start",
			"The dam was old from the start, Brook said Monday morning on “Late Hour.” | The dam was old from the start",
			"Brook warned there would be no easy way to mend the dam. | there would be no easy way to mend the dam",
			"Brook said the moment he heard the blast he ran to the boat. | the moment he heard the blast he ran to the boat",
			"The town would get a new dam, Brook said, but he would not shy from closing the old one. "
					+ "| The town would get a new dam … but he would not shy from closing the old one",
			"The town would get a new dam, Brook said, but he would not say when. | The town would get a new dam",
			"And while the flood has hurt the port “for now,” Brook said, in the long run both towns will want a dam. "
					+ "| And while the flood has hurt the port “for now,” … in the long run both towns will want a dam",
			"Forty boats will sink before May, Brook says in a report, Counting the Boats. | Forty boats will sink before May",
			"Forty boats will sink before May, Brook says in a report, and the port will close. "
					+ "| Forty boats will sink before May … and the port will close",
			"The port lost forty boats, Brook said Sunday, marking the third time it has done so. | The port lost forty boats",
			"Brook told Ulm radio host Ann Lee that the mill is old. | that the mill is old",
			"Brook told clerks at a popular Ulm, Ohio, mill that “it leaks.” | that “it leaks.”",
			"The mill's heavy spending on boats, Brook said, “is a good sign.” | The mill's heavy spending on boats … “is a good sign.”",
			"It is time to go, Brook said, “not only for Lee.” | It is time to go … “not only for Lee.”",
			"If the rain lasts, Brook said, “the dam will break.” | If the rain lasts … “the dam will break.”",
			"Unless the rain ends, Brook said, the dam will break. | Unless the rain ends … the dam will break",
			"In the long run, Brook said, the mill will pay for the dam. | In the long run … the mill will pay for the dam",
			"But by closing the old pier, Brook said, the port is able to pay. | But by closing the old pier … the port is able to pay",
			"If the rain lasts, Brook says the dam will break. | If the rain lasts … the dam will break",
			"If you ask the clerks, Brook says the dam will break. | the dam will break",
			"If it rains, Brook reports that the dam leaks. | that the dam leaks",
			"On Monday, Brook said, the mill will pay for the dam. | the mill will pay for the dam",
			"At the old mill, Brook said, “We will pay for the dam.” | We will pay for the dam.",
			"In an email, Brook said, the mill will pay for the dam. | the mill will pay for the dam",
			"In a statement on the leak, the mill said, the dam is old. | the dam is old",
			"In a lawsuit, Brook said, the mill sold the dam. | the mill sold the dam",
			"At a hearing, Brook said, the mill sold the dam. | the mill sold the dam",
			"On the phone, Brook said, the mill sold the dam. | the mill sold the dam",
			"But after the match, Brook said, the mill sold the dam. | the mill sold the dam",
			"If the match goes on, Brook said, the mill will pay. | If the match goes on … the mill will pay",
			"In the weeks of the interview, Brook said, the dam leaks. | In the weeks of the interview … the dam leaks"
	})
	void isReadWhole(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).claims()).first().satisfies(claim -> assertThat(String.join(" … ", claim.spans().stream()
				.map(span -> span.in(sentence)).toList())).isEqualTo(content));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook was speaking after Lee told Ulm members the mill was late. | Lee | told | the mill was late",
			"Ann Lee told Post freelance writer Jan Brook in Ulm that the mill was late. | Ann Lee | told | that the mill was late",
			"The mill was late, Ms Lee told Ulm's Sunday programme. | Ms Lee | told | The mill was late",
			"Lee told the Ulm Post the mill was late. | Lee | told | the mill was late",
			"Lee told Brook members had left. | Lee | told | members had left",
			"Lee told Brook members of the crew had left. | Lee | told | members of the crew had left"
	})
	void beginsBehindWhoeverIsTold(String sentence, String speaker, String cue, String content) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).contains(speaker + " | " + cue + " | " + content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Lee told Harbour Radio 4's Today programme: “The mill was late.” | Lee | told | The mill was late.",
			"“We will bring them to Ulm,” the town with the nearest port, said Lee. | Lee | said | We will bring them to Ulm,"
	})
	void leavesTheWritersWordsOutsideTheMarks(String sentence, String speaker, String cue, String content) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).containsExactly(speaker + " | " + cue + " | " + content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"But in May, about a month after the mill announced a four-day week for most of its clerks (up from three days), "
					+ "the port said its plan was “changed.” "
					+ "| a four-day week for most of its clerks (up from three days) | its plan was “changed.”"
	})
	void endsBeforeTheMainClause(String sentence, String first, String second) {
		assertThat(QuotesIn.text(sentence).claims().stream().map(claim -> claim.span().in(sentence))).contains(first, second);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"But the mayor, who said that he brings “a view of the land to Ulm,” will have to stay away from the mill. "
					+ "| that he brings “a view of the land to Ulm,”"
	})
	void endsWhereTheMainVerbFollowsTheClosingMark(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).claims().stream().map(claim -> claim.span().in(sentence))).contains(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The plan has been branded “deeply foolish” by the Ulm millers. | the Ulm millers | has been branded | deeply foolish",
			"The plan was described as “dull and late” by Ann Lee. | Ann Lee | was described | dull and late"
	})
	void givesWhatAThingIsCalledToWhoeverCallsItSo(String sentence, String speaker, String cue, String content) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).containsExactly(speaker + " | " + cue + " | " + content);
	}

	@Test
	void leavesWhatAThingIsCalledToNobodyWhereNobodyIsNamed() {
		assertThat(QuotesIn.text("The boat was called “Sea Rose” after a song.").quotes("quote.direct")).isEmpty();
	}
}
