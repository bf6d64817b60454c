package org.tickmark.claims.internal.quotes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.SpeakerIntroducedLate;
import org.tickmark.claims.Explanation.SpeakerNotIntroduced;
import org.tickmark.claims.Explanation.SpeakerWithoutOffice;
import org.tickmark.claims.internal.ProblemsIn;

class IntroductionCheckTest {
	private static final String LEAD = "Port to close|The port closes in May, after a long dispute.|";

	@Test
	void marksASpeakerWhoIsNeverNamedInFull() {
		var found = ProblemsIn.text(new IntroductionCheck(), LEAD + "“It is over,” Mr. Dunn said. “We go,” Mr. Dunn added.");

		assertThat(found.marked()).containsExactly("Mr. Dunn");
		assertThat(found.problems()).extracting(Claim::why).containsExactly(new SpeakerNotIntroduced("Mr. Dunn"));
	}

	@Test
	void marksASpeakerWhoIsNamedInFullOnlyLater() {
		var found = ProblemsIn.text(new IntroductionCheck(),
				LEAD + "“It is over,” Dunn said.|The town was built on fish.|Mark Dunn has run the port for years.");

		assertThat(found.marked()).containsExactly("Dunn");
		assertThat(found.problems()).extracting(Claim::why).containsExactly(new SpeakerIntroducedLate("Dunn", "Mark Dunn"));
		assertThat(found.related()).containsExactly("Mark Dunn");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Sen. Ortega said the port was lost.", "Detective|Judge Ruiz said the port was lost.",
			"The port was lost, said Ms. Pell."})
	void firesOnATitleWithASurname(String text) {
		assertThat(ProblemsIn.text(new IntroductionCheck(), LEAD + text).problems()).hasSize(1);
	}

	@Test
	void marksASpeakerOfWhomNothingElseIsSaid() {
		var found = ProblemsIn.text(new IntroductionCheck(), LEAD + "“It is over,” Mark Dunn said.|Boats left. “We go,” Dunn added.");

		assertThat(found.marked()).containsExactly("Mark Dunn");
		assertThat(found.problems()).extracting(Claim::why).containsExactly(new SpeakerWithoutOffice("Mark Dunn"));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"“It is over,” Mark Dunn said.|Dunn is the last fisherman of the town.", "“It is over,” said fisherman Mark Dunn.",
			"“It is over,” said the port’s Mark Dunn.", "“It is over,” said Mark Dunn of the harbour office.",
			"“It is over,” said Mark Dunn Jr., the mayor.", "A fisherman, Mark Dunn, left. “It is over,” Mark Dunn said.",
			"Mark Dunn said that it was over.", "“It is over,” Zoltan Dunn said.",
			"Mark Dunn, who runs the port, met the mayor.|“It is over,” Dunn said.",
			"“It is over,” said Mark Dunn, who runs the port.|“We go,” Mr. Dunn said.",
			"Marta Ortega Ruiz runs the port. “We go,” Ms. Ortega said.", "Chen Jiali runs the port. “We go,” Mr. Chen said.",
			"Joseph Dunn Jr. runs the port. “We go,” Mr. Dunn said.", "“It is over,” President Dunn said.", "“It is over,” Dunn said.",
			"Beijing said the port was open.", "The ministry said the port was open. Officials said nothing more.",
			"General Electric said the port was open.", "He said the port was open.",
			"Republicans said the port was open. Many Republicans disagree.",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new IntroductionCheck(), LEAD + text).problems()).isEmpty();
	}

	@Test
	void leavesHeadlineAndLeadAlone() {
		assertThat(
				ProblemsIn
						.text(new IntroductionCheck(),
								"Dunn says port will close|The port will close, Dunn said.|Mark Dunn, who runs it, gave no reason.")
						.problems())
				.isEmpty();
	}
}
