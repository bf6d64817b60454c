package org.tickmark.claims.internal.names.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.NameFault;
import org.tickmark.claims.internal.ProblemsIn;
import org.tickmark.draft.Span;

class MustGetRightCheckTest {
	private static final List<String> NAMES = List.of("Zelenskyy", "Volodymyr Zelenskyy", "Hamfurt-Lundby", "Médecins Sans Frontières",
			"MacAllister",
			"Ilse Brandt", "Björk", "Kowalczyk", "al-Sisi", "Petersen");

	private static ProblemsIn faultsIn(String text) {
		return ProblemsIn.text(new MustGetRightCheck(NAMES), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"They met Zelensky in Lund. # Zelensky # Zelenskyy", "They met Zelenskiy in Lund. # Zelenskiy # Zelenskyy",
			"Zelensky’s plane landed. # Zelensky # Zelenskyy", "President Zelinskiy left. # Zelinskiy # Zelenskyy",
			"They met Volodymir Zelenskyy there. # Volodymir Zelenskyy # Volodymyr Zelenskyy",
			"The mayor of Hamfurt-Lundbi left. # Hamfurt-Lundbi # Hamfurt-Lundby", "He works for Medecins Sans Frontieres now. "
					+ "# Medecins Sans Frontieres # Médecins Sans Frontières",
			"Tom Macallister sang. # Macallister # MacAllister", "They met Ilse Brand at noon. # Ilse Brand # Ilse Brandt",
			"The singer Bjork came. # Bjork # Björk", "They met Kowalcyzk there. # Kowalcyzk # Kowalczyk",
			"They met Al-Sisi there. # Al-Sisi # al-Sisi",
			"The baker Peterson left. # Peterson # Petersen",
	})
	void fires(String text, String marked, String right) {
		var found = faultsIn(text);

		assertThat(found.places()).containsExactly(marked);
		assertThat(found.problems().getFirst().why()).isEqualTo(new NameFault.OnList(marked, right));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"They met Zelenskyy in Lund.", "ZELENSKYY IN LUND", "The Zelenskyys live there.", "They met Zelenskyy’s wife.",
			"The Petersens left.",
			"They met Peter in Lund.", "Karl Brandt left.", "Ilse Berg left.", "The brand of Ilse is known.",
			"Médecins Sans Frontières came.",
			"A mac, a lister and a petition.", "Volodymyr left.", "Björk sang.", "The work was done.", "Peters and Olsen left.",
	})
	void staysSilent(String text) {
		assertThat(faultsIn(text).places()).isEmpty();
	}

	@Test
	void reportsOneSpellingOnceWithAllItsPlaces() {
		var found = faultsIn("Zelensky came. Zelensky left.");

		assertThat(found.problems()).singleElement()
				.satisfies(problem -> assertThat(problem.detail()).isEqualTo(new Related(List.of(new Span(15, 23)))));
	}

	@Test
	void findsNothingWithoutAList() {
		assertThat(ProblemsIn.text(new MustGetRightCheck(), "They met Zelensky.").problems()).isEmpty();
	}

	@Test
	void leavesNothingForTheRuleOfVariantsToReportAgain() {
		String text = "Olena Zelenskyy spoke.|They left.|Olena Zelensky agreed.";

		assertThat(ProblemsIn.text(new NameVariantCheck(), text).problems()).hasSize(1);
		assertThat(ProblemsIn.text(new NameVariantCheck(NAMES), text).problems()).isEmpty();
	}
}
