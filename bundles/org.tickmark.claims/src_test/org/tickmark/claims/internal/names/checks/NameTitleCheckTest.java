package org.tickmark.claims.internal.names.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.internal.ProblemsIn;

class NameTitleCheckTest {
	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"Mayor Ilse Brandt opened the fair.|Councillor Brandt left at noon. # Councillor Brandt / Mayor Ilse Brandt",
			"Mayor Ilse Brandt opened the fair.|Deputy Mayor Brandt left at noon. # Deputy Mayor Brandt / Mayor Ilse Brandt",
			"Ilse Brandt, the mayor of Hamfurt, spoke."
			+ "|Councillor Ilse Brandt left. # Councillor Ilse Brandt / Ilse Brandt, the mayor of Hamfurt",
			"Sen. Tom Hale spoke.|Gov. Hale left at noon. # Gov. Hale / Sen. Tom Hale",
			"Sgt. Tom Hale spoke.|Capt. Hale left at noon. # Capt. Hale / Sgt. Tom Hale",
			"Judge Ruth Pell spoke.|Sheriff Pell left at noon. # Sheriff Pell / Judge Ruth Pell",
			"Colonel Tom Hale spoke.|Major Hale left at noon. # Major Hale / Colonel Tom Hale",
			"Gov. Tom Hale spoke.|Lt. Gov. Hale left at noon. # Lt. Gov. Hale / Gov. Tom Hale",
			"Senator Ruth Pell spoke.|Rep. Pell left at noon. # Rep. Pell / Senator Ruth Pell",
			"Finance Minister Rosa Pell spoke.|Foreign Minister Rosa Pell left. # Minister Rosa Pell / Minister Rosa Pell",
			"Tom Hale, the mayor of Hamfurt, spoke."
			+ "|Tom Hale, the mayor of Lundby, left. # Tom Hale, the mayor of Lundby / Tom Hale, the mayor of Hamfurt",
			"Ruth Pell, the club’s treasurer, spoke."
			+ "|Ruth Pell, the club’s secretary, left. # Ruth Pell, the club’s secretary / Ruth Pell, the club’s treasurer",
			"Judge Ruth Pell spoke.|Prosecutor Ruth Pell left. # Prosecutor Ruth Pell / Judge Ruth Pell",
			"Vice President Ruth Pell spoke.|President Pell left at noon. # President Pell / Vice President Ruth Pell",
	})
	void fires(String text, String places) {
		assertThat(ProblemsIn.text(new NameTitleCheck(), text).places()).containsExactly(places);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			// as programs write a blank
			"Nobody was told.\\u00a0Former Attorney General Ann Berg argued for it.|Ann Berg left the port.",
			"Mayor Ilse Brandt opened the fair.|Former Councillor Brandt left at noon.", "Mayor Ilse Brandt spoke.|Mayor Brandt left.",
			"Mayor Ilse Brandt spoke.|Then-Councillor Brandt voted against it in 2003.", "Mayor Ilse Brandt spoke.|Dr Brandt is a vet.",
			"Mayor Ilse Brandt spoke.|Brandt became Councillor Brandt in 1999.", "Lt. Col. Tom Hale spoke.|Colonel Hale left at noon.",
			"Mayor Ilse Brandt spoke.|Councillor Karl Brandt left.", "Sen. Tom Hale spoke.|Senator Hale left at noon.",
			"Mayor Ilse Brandt spoke.|“Councillor Brandt lied,” he said.", "Mayor Ilse Brandt spoke.|Brandt, the councillor's wife, left.",
			"Rep. Ruth Pell spoke.|Congresswoman Pell left at noon.", "Professor Ruth Pell spoke.|Dr Pell left at noon.",
			"Prime Minister Rosa Pell spoke.|The minister, Rosa Pell, left.",
			"Tom Hale, the mayor of Hamfurt, spoke.|Tom Hale, the mayor of Hamfurt City, left.",
			"Judge Ruth Pell spoke.|Former prosecutor Ruth Pell left.", "Detective Sergeant Tom Hale spoke.|Sgt. Hale left at noon.",
			"Ruth Pell, a spokeswoman for the mayor, spoke.|Councillor Ruth Pell left.",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new NameTitleCheck(), text).places()).isEmpty();
	}
}
