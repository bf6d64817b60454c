package org.tickmark.claims.internal.quotes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.TwoCandidates;
import org.tickmark.claims.internal.ProblemsIn;

class PronounSpeakerCheckTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Mark Dunn met Peter Lee on Monday. “The port will close,” he said.; he; Mark Dunn; Peter Lee",
			"Mark Dunn and Peter Lee came home. He said the port would close.; He; Mark Dunn; Peter Lee",
			"Mark Dunn followed Peter Lee home. “I could not have done it alone,” he said.; he; Mark Dunn; Peter Lee",
			"Mary Dunn spoke with Susan Lee. “The port will close,” she said.; she; Mary Dunn; Susan Lee",
			"Mark Dunn and Peter Lee came home. He also said the port would close.; He; Mark Dunn; Peter Lee",
			"Mark Dunn saw Peter Lee.|“The port will close,” he said.; he; Mark Dunn; Peter Lee",
			"Mark Dunn runs the port. Mr. Lee beat Mr. Dunn at chess. “The port will close,” he said.|Peter Lee left.; he; Lee; Dunn",
	})
	void firesAndShowsBoth(String text, String pronoun, String first, String second) {
		var found = ProblemsIn.text(new PronounSpeakerCheck(), text);

		assertThat(found.marked()).containsExactly(pronoun);
		assertThat(found.problems()).extracting(Claim::why).containsExactly(new TwoCandidates(pronoun, first, second));
		assertThat(found.related()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Mark Dunn met Ann Lee. “The port will close,” he said.",
			"Mark Dunn met Peter Lee. “Lee is my friend,” he said.",
			"“We talked,” Mark Dunn said of Peter Lee. “The port will close,” he said.",
			"Mark Dunn, who has run the port since his father died, wants it closed and Peter Lee gone. “The port will close,” he said.",
			"Mark Dunn’s brother met Peter Lee. “The port will close,” he said.",
			"Mark Dunn told Peter Lee about the plan. “The port will close,” he said.",
			"Mark Dunn met Peter Lee. He also said the port would close.",
			"Mark Dunn is praising Peter Lee. He’s also saying the port will close.",
			"Mark Dunn left. “The port will close,” he said.",
			"Mark Dunn met Peter Lee. “The port will close,” said Dunn.",
			"Mark Dunn met Peter Lee. The port was empty. “The port will close,” he said.",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new PronounSpeakerCheck(), text).problems()).isEmpty();
	}
}
