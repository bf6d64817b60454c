package org.tickmark.claims.internal.names.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.internal.ProblemsIn;

class FirstUseCheckTest {
	private static final String LEAD = "Port to close|The port closes in May, after a long dispute.|";

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"Boats belong to Brandt.|Ilse Brandt is rich. # Brandt / Ilse Brandt",
			"They met Okonjo in Lund.|Later, Ruth Okonjo left. # Okonjo / Ruth Okonjo",
			"Nobody asked Pellman.|Karl Pellman has a boat. # Pellman / Karl Pellman",
			"The boats were for Brandt.|“Yes,” said Ilse Brandt. # Brandt / Ilse Brandt",
			"He sold Ostrow a boat.|Tom Ostrow paid. # Ostrow / Tom Ostrow",
			"Rain fell. Hallworth's boat sank.|Tom Hallworth swam. # Hallworth / Tom Hallworth",
			"It rained on Kowalski.|Anna Kowalski paints. # Kowalski / Anna Kowalski",
			"A boat hit Lundgren.|Erik Lundgren sang. # Lundgren / Erik Lundgren",
	})
	void fires(String text, String places) {
		assertThat(ProblemsIn.text(new FirstUseCheck(), LEAD + text).places()).containsExactly(places);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Ilse Brandt is rich.|Boats belong to Brandt.", "Mayor Brandt has a boat.|Ilse Brandt is rich.",
			"“It is over,” Brandt said.|Ilse Brandt left.",
			"“Brandt lies,” he said.|Ilse Brandt left.", "The Brandt boat sank.|Ilse Brandt swam.", "The port closes.",
			"Brandt, the mayor, has a boat.|Ilse Brandt is rich.", "They met Anna.|Anna Kowalski paints.",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new FirstUseCheck(), LEAD + text).places()).isEmpty();
	}

	@Test
	void leavesHeadlineAndLeadAlone() {
		assertThat(ProblemsIn.text(new FirstUseCheck(), "Brandt leaves|Brandt left in May.|Ilse Brandt is rich.").places()).isEmpty();
	}

	@Test
	void runsOnlyWhereAHouseAsksForIt() {
		assertThat(new FirstUseCheck().onRequest()).isTrue();
	}
}
