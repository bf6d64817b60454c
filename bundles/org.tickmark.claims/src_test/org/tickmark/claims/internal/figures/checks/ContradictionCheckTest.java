package org.tickmark.claims.internal.figures.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionCheckTest {
	private final ContradictionCheck check = new ContradictionCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"The fire killed 12 people. Police named the 13 people killed in the fire. | 13: 13 here, 12 there: "
					+ "people killed",
			"The stadium cost $450 million. Nobody wants the $450 billion stadium. | $450 billion: $450 billion "
					+ "here, $450 million there: the same digits, on another scale",
			"The ferry carried 86 passengers. All 68 passengers were saved. | 68: 68 here, 86 there: passengers were "
					+ "saved",
			"The school has 410 pupils. Its 140 pupils come from nine villages. | 140: 140 here, 410 there: pupils",
			"Rovers have played eleven games. Rovers have lost one of their twelve games. | twelve: twelve here, eleven there: games",
			"The bridge is 340 metres long. At 430 metres long, the bridge is the pride of the town. | 430: 430 "
					+ "here, 340 there: long",
			"The town bought 14 electric buses. The 16 electric buses that the town bought arrive in June. | 16: 16 "
					+ "here, 14 there: electric buses",
			"The court fined the firm \u00A3750,000. The firm will appeal against the fine of \u00A3570,000. | "
					+ "\u00A3570,000: \u00A3570,000 here, \u00A3750,000 there: fine",
			"The quake left 5,000 people homeless. Tents were sent for the 7,000 people left homeless by the quake. "
					+ "| 7,000: 7,000 here, 5,000 there: people",
			"Twelve killed in crash near Alford\\n\\nThirteen people were killed in a crash near Alford on "
					+ "Wednesday, the police said.\\n\\nThe road is shut. | Twelve: The headline says Twelve and the text "
					+ "Thirteen: killed",
			"Port to spend $40 million on crane\\n\\nThe port of Dunmere will spend $40 billion on a crane, its "
					+ "director said on Tuesday.\\n\\nIt is blue. | $40 million: The headline says $40 million and the text "
					+ "$40 billion"
	})
	void tellsTheCalculation(String text, String found) {
		assertThat(Checked.in(check, text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The fire killed 12 people. Police named the 12 people killed in the fire.",
			"The fire killed 12 people and injured 13. The 13 people injured in the fire were flown to Lerwick.",
			"The ferry carried 86 passengers. Of these, 68 passengers were saved.",
			"The school has 410 pupils. Another 140 pupils will come in September.",
			"The bridge is 340 metres long. The old bridge was 280 metres long.",
			"The town bought 14 electric buses last year and will buy 16 electric buses this year.",
			"The court fined the firm \u00A3750,000. A lower court had fined the firm \u00A3570,000.",
			"The quake left about 5,000 people homeless. Tents were sent for the 5,200 people left homeless by the "
					+ "quake.",
			"The fair drew nearly 15,000 visitors. The 14,870 visitors to the fair left little rubbish.",
			"An attack on the port and an attack on the mill came an hour apart. Two sailors were killed at each place.\\n\\nThe "
					+ "four sailors killed in the attack were young.",
			"The striker has scored six goals in eight games.\\n\\nTown have won seven of their nine games.",
			"The winger has scored four goals in ten games. Rovers have lost only one of their twelve games.",
			"The new line has nine stations. The seven stations above ground open in May.",
			"Police spoke of 20,000 people; the organisers spoke of 50,000 people.",
			"Twelve killed in crash near Alford\\n\\nTwelve people were killed in a crash near Alford on Wednesday. "
					+ "Thirteen were hurt.\\n\\nThe road is shut.",
			"\u201CWe lost 40 jobs in the mill,\u201D Berg said. \u201CThe 50 jobs lost in the mill hurt us,\u201D "
					+ "Hale said."
	})
	void staysSilent(String text) {
		assertThat(Checked.in(check, text)).isEmpty();
	}
}
