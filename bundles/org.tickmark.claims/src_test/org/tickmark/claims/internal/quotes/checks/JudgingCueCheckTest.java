package org.tickmark.claims.internal.quotes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.JudgingCue;
import org.tickmark.claims.Explanation.Slant;
import org.tickmark.claims.internal.ProblemsIn;

class JudgingCueCheckTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The mayor claimed that the bridge was safe.; claimed; DOUBT",
			"“The bridge is safe,” claimed the mayor.; claimed; DOUBT",
			"The mayor has repeatedly claimed the bridge was safe.; has repeatedly claimed; DOUBT",
			"The mayor admitted that the bridge was closed.; admitted; GUILT",
			"“I signed the paper,” Ann Lee conceded.; conceded; GUILT",
			"Karl Brandt conceded that he had signed the paper.; conceded; GUILT",
			"The mayor revealed that the port would close.; revealed; TRUTH",
			"Brook pointed out that the bridge was closed.; pointed out; TRUTH",
			"“We built it in a week,” Jan Brook bragged.; bragged; MOCKERY",
	})
	void fires(String sentence, String cue, Slant slant) {
		var found = ProblemsIn.text(new JudgingCueCheck(), sentence);

		assertThat(found.marked()).containsExactly(cue);
		assertThat(found.problems()).extracting(Claim::why).containsExactly(new JudgingCue(cue, slant));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The mayor said that the bridge was safe.", "“The bridge is safe,” said the mayor.",
			"The mayor denied that the bridge was closed.", "The mayor never admitted that the bridge was closed.",
			"The mayor refused to reveal that the port would close.", "A poll revealed that most people want the bridge.",
			"The emails revealed that the bridge was closed.", "Nobody believed Brook’s claim that the bridge was closed.",
			"Her long-standing claim that the bridge was closed was dropped.", "The refugees admitted to the country were fed.",
			"The minister revealed the plan.", "A group claimed responsibility for the raid, but police have said it was not theirs.",
			"Six towns have claims to the bridge, and the port is one of them.",
			"The firm claimed a loss of nine million, which could have saved it taxes.", "They rated a third of all claims as false.",
			"He said that those claims could be proved.", "The section about the port revealed that the two do not agree.",
			"Karl Brandt admitted that, given the storm, the work would not be easy.",
			"Karl Brandt conceded that the other side had won.",
			"Ann Berg admitted that while the dam was never in danger, the mill was closed.",
			"I claim that the bridge was closed.", "The mayor falsely claimed that the bridge was closed.",
			"The firm regularly discloses how many boats it has sold.",
			"The mayor insisted that the bridge was safe.", "“He claimed that the bridge was safe, and it was not,” said Ann Lee.",
	})
	void staysSilent(String sentence) {
		assertThat(ProblemsIn.text(new JudgingCueCheck(), sentence).problems()).isEmpty();
	}

	@Test
	void takesAnotherList() {
		var check = new JudgingCueCheck(Map.of("insist", Slant.DOUBT));

		assertThat(ProblemsIn.text(check, "The mayor insisted that the bridge was safe. The engineer claimed that it was not.").marked())
				.containsExactly("insisted");
	}

	@Test
	void isAMatterOfTheHouseThatListsVerbs() {
		assertThat(new JudgingCueCheck().onRequest()).isTrue();
		assertThat(new JudgingCueCheck(Map.of("insist", Slant.DOUBT)).onRequest()).isFalse();
	}

	@Test
	void saysWhatIsSaid() {
		assertThat(ProblemsIn.text(new JudgingCueCheck(), "The mayor claimed that the bridge was safe.").related())
				.containsExactly("that the bridge was safe");
	}
}
