package org.tickmark.claims.internal.names.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.internal.ProblemsIn;

class AcronymCheckTest {
	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"Port news|The HHO pays.|The Hamfurt Harbour Office (HHO) is rich. # HHO / Hamfurt Harbour Office",
			"Port news|Staff of the NRTB left.|The National River Trade Board (NRTB) is old. # NRTB / National River Trade Board",
			"Port news|It pays.|HHO staff left.|The Hamfurt Harbour Office (HHO) is rich. # HHO / Hamfurt Harbour Office",
			"Port news|The CDA lost.|The Citizens’ Democratic Alliance, or CDA, met. # CDA / Citizens’ Democratic Alliance",
			"The Irish Sea Bird Trust (IBST) met. # IBST / Irish Sea Bird Trust",
			"The Institute for Marine Ecology (IMF) met. # IMF / Institute for Marine Ecology",
			"The Hamfurt Harbour Office (HOH) is rich. # HOH / Hamfurt Harbour Office",
			"The National River Trade Board (NRBT) is old. # NRBT / National River Trade Board",
			"The Fishing Boat Owners of Hamfurt (FBXH) met. # FBXH / Fishing Boat Owners of Hamfurt",
			"The National Trade Agency (NTS) paid. # NTS / National Trade Agency",
			"The Hamfurt Harbour Office (HHO) paid."
			+ "|Later the Hamfurt Housing Office (HHO) paid. # Hamfurt Housing Office / Hamfurt Harbour Office",
			"The River Trade Board (RTB) met.|The River Transport Board (RTB) agreed. # River Transport Board / River Trade Board",
	})
	void fires(String text, String places) {
		assertThat(ProblemsIn.text(new AcronymCheck(), text).places()).containsExactly(places);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"HHO to close|The Hamfurt Harbour Office (HHO) is rich. The HHO pays.",
			"Port news|“The HHO pays,” he said.|The Hamfurt Harbour Office (HHO) is rich.",
			"Port news|NASA pays.|The National Aeronautics and Space Administration (NASA) is rich.", "Doctors Without Borders (MSF) came.",
			"The Revolutionary Forces of Hamfurt (FARH) came.", "The Hamfurt Harbour Office (HHO) met the Hamfurt Harbour Office (HHO).",
			"Ruth Pell (CDU) spoke.", "The Federal Trade Communication Board (FTCB) met.", "Ilse Brandt (KEN) won the race.",
			"Russia’s Federal Security Service (FSB) met.", "The International Monetary Fund (IMF) met.",
			"The Radio Detection Service (RADES) is old.", "The port (HHO) is rich.",
			"Port news|The SPD met.|The Social Democratic Party (SPD) is old.",
			"The Hamfurt Harbour Office (HHO) paid.|The Harbour Office (HHO) denied it.",
			"The Ministry of Trade and River Works (MTRW) paid.",
			"The Hamfurt Bridge Exploration Agency (HBXA) met.",
			"The Hamfurt Workers Party (HRP) lost.", "The Fishing Boat Owners of Hamfurt (FBUH) met.",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new AcronymCheck(), text).places()).isEmpty();
	}
}
