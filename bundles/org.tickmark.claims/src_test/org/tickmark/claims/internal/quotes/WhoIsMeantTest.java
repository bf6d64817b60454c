package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;
import org.tickmark.claims.Explanation;

/** Whom "the mayor", "he" and "it" stand for, and where the text leaves it open. */
class WhoIsMeantTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Former mayor Ann Lee met Mayor Karl Brook on Monday. The mayor said the pier was safe.; Karl Brook",
			"Two days after Karl Brook signed for the club, Ted Roth left it. “I am tired,” he said.; Ted Roth",
			"Moments before Karl Brook fell, he left the hall. “I am tired,” he said.; Karl Brook",
			"Karl Moss leads the port. “I am glad,” Moss said.|Asked if he feared Ted Roth, the likely nominee, who is rich, Moss smiled."
					+ "|“I do not,” he said.; Karl Moss",
			"With Ted Roth, the club captain, hurt, coach Karl Moss turned to youth.|“It was time,” he said.; Karl Moss",
			"Karl Moss is the bishop.|In Victoria, the bishop, who is old, met Ted Roth. “It is late,” he said.; Karl Moss",
			"Mayor Karl Moss leads the port.|On Monday, at the fair in Ulm, the mayor, who was late, met Ted Roth. “It is late,” he said.; Karl Moss",
			"Kim Dam-soo met Ted Roth. Roth left at dawn.|The boats were old, Kim said.; Kim Dam-soo",
			"The goalkeeper, Son Moon-ho, was hurt. “It is late,” Son said.; Son Moon-ho",
			"The Ann Lee-led board met. “It is late,” Lee said.; Ann Lee",
			"The firm of Karl Brook is Lee Moss-owned. “It is late,” Brook said.; Karl Brook",
			"Former mayor Ann Lee opened the pier. The former mayor said it would close.; Ann Lee",
			"Harbour coach Karl Brook came. The coach said the team was late.; Karl Brook",
			"Acting director Karl Brook came. The director said it was late.; Karl Brook",
			"Jacqueline van Holt, the mayor, said it was late. But she warned that the pier was old.; Jacqueline van Holt",
			"Judd Brook came. Sen. Ted Roth and Sen. Barbara Lee left the hall. “It is late,” she said.; Barbara Lee",
			"Karl Brook came. Brook, once a miller, had ties to Mayor Ted Roth. But on Monday he praised Ann Lee.|“It is late,” he said.; Karl Brook",
			"Ann Lee came. “It leaks,” said Kit Moss.|But after turning to the boats and piers of the town, Lee gave a talk.|“It is late,” she said."
					+ "; Ann Lee",
			"Karl Brook came. Led in by Ted Roth, the Ulm sheriff and miller, Brook opened the hall.|“It is late,” he said.; Karl Brook",
			"Ann Lee was glad. She remembers a cousin, who had given talks criticizing the town. She fears that it is late.; Ann Lee",
			"“It leaks,” Judd Brook said. Sen. Ted Roth and Sen. Barbara Lee left the hall. “It is late,” she said.; Barbara Lee",
			"Judd Brook met Barbara Lee. “It is late,” she said.; Judd Brook",
			"Harbour Bank fired its chief. It said the loss was small.; Harbour Bank",
			"Harbour Bank, whose boats carry fish, salt and grain, said profit fell. It said the loss was small.; Harbour Bank",
			"Harbour Bank, whose boats were sold, said profit fell. They said the loss was small.; Harbour Bank",
			"Kit Roth said so. “It is,” he said.|On her part, elected MDC Lena Holt affirmed they back Sen. Judd Brook’s plan.|“Yes,” she said."
					+ "; Lena Holt",
			"When a clerk asked Ted Roth if it was late, Roth laughed. “You tell me,” he said.; Ted Roth",
			"Ted Roth laughed when Karl Brook asked whether it was late.|“You tell me,” he said.; Ted Roth",
			"Ted Roth caused a stir in May, when a clerk asked if it was late.|“You tell me,” he said.; Ted Roth",
			"Lena Holt said the town stands behind Judd Brook’s plan. “We are all for it,” she said.; Lena Holt",
			"Ted Roth opened the quay. Karl Brook had no time to come, he said.; Karl Brook",
			"Ann Lee said the dam leaks. Karl Brook has left the mill, he said.; Karl Brook",
			"Harbour clerks blamed Ted Roth. “It is old,” he said.; Ted Roth",
			"Karl Brook said so. In talks between the town and Sinn Féin it was told. “It is old,” he said.; Karl Brook",
			"Sen. Ted Roth is backed by Karl and Judd Holt. The elder Holt gives much to the port. He has said “it is late.”; The elder Holt",
			"Port chairman Karl Brook said it leaks.|The prime minister opened the pier. He said it was safe.; The prime minister",
			"Prime Minister Karl Brook said it leaks.|The prime minister opened the pier. He said it was safe.; Karl Brook",
			"PM Karl Brook said it leaks.|The prime minister opened the pier. He said it was safe.; Karl Brook",
			"Port chairman Karl Brook said it leaks.|The chairman opened the pier. He said it was safe.; Karl Brook",
			"Lena Holt spoke. Along with her husband, Kit Holt, a clerk, she has paid a lot. She said it was late.; Lena Holt",
			"Along with his sister, Karl Brook sold the mill. He said it was late.; Karl Brook",
			"With her brother, Karl Brook, gone, the mill was sold. “It is late,” he said.; Karl Brook",
			"A boy lived with his aunt, Lena Holt. She said it was late.; Lena Holt",
			"A representative for Ted Roth said it was late. He added that it leaks.; A representative for Ted Roth",
			"Harbour Bank said profit fell. The email came in May. It said the loss was small.; The email",
			"The Ulm constitution makes no mention of dams, although it does say that the town owns the river.; The Ulm constitution",
			"Lena Holt said it was late. Her mother, Jane Brook, was born in Ulm.|“I recall it,” she said.; Lena Holt",
			"Her father, Judd Brook, was born in Ulm.|“I recall it,” he said.; Judd Brook",
			"Karl Brook saw reports that the party had paid a loan to Ted Roth after he said it leaks.; Ted Roth",
			"Karl Brook wrote to Ted Roth after he said it leaks.; Karl Brook",
			"Clerks asked for more. The harbour unions also want a pier, but they said it was late.; The harbour unions",
			"“It is late,” Ms. Ann Lee said.|Though Ms. Eve Roth has lived there all her life, the pier is new to her, she said.; Eve Roth",
			"“It is late,” Karl Brook said.|Mr. Ted Roth, who has left the mill, suits the town, he added.; Karl Brook",
			"“It is late,” Karl Brook said.|Mayor Ted Roth was never there, he claimed.; Karl Brook",
			"“It is late,” Karl Brook said.|Mayor Ted Roth took the money, he alleged.; Karl Brook",
			"Odo and Greta Tamm sold the mill. Mr. Tamm said it was late. Ms. Tamm said it was old.; Greta Tamm",
			"Karl and Greta Tamm sold the mill. Ms. Tamm left. Mr. Tamm said it was late.; Karl Tamm",
			"Ann Tamm sold the mill. Mr. Tamm was late. Capt. Kem Tamm rowed. Mr. Tamm waited. He said it was old.; Tamm",
			"One voter asked Karl Brook of it. She told him it was old. Then he named his price. “Is it late?” he asked.; Karl Brook",
			"Clerks briefed on the plan said it was late. They said it was old.; Clerks briefed on the plan",
			"The report by Judge Karl Brook, which concluded that the pier is old, is long.; The report",
			"Judge Karl Brook, who concluded that the pier is old, is out.; Karl Brook",
			"The pier shut after a request by the Harbour Bank, which said that it was old.; the Harbour Bank",
			"Ann Lee came with the help of two clerks, who said the pier was old.; two clerks",
			"Ann Lee blamed the leak of the audit, which found that the pier was old.; the audit",
			"Judd Brook said it was late.|Karl Brook asked Ted Roth why it was late. “It is old,” he said.; Ted Roth",
			"Karl Brook came.|Velmar blamed the town. “It is old,” he said.; Velmar",
			"Karl Brook came.|Velmar said the town was late. He added that it leaks.; Velmar",
			"Karl Brook came. Salt Mill Watch found a leak. “It is old,” he said.; Karl Brook",
			"Admiral Velmar came. “It is old,” he said.; Velmar",
			"Ann Lee loves boats and is a painter, diver and clerk who has said the pier is old.; Ann Lee",
			"“It is late,” said Sen. Ann Lee, an old friend of Rep. Ted Roth, who added that it leaks.; Ann Lee",
			"“It is late,” said one clerk familiar with the plan, who added that it leaks.; one clerk familiar with the plan",
			"The mayor is among them, echoing voters who said it leaks.; voters",
			"It was a partial loss for the mayor, who had said it leaks.; the mayor",
			"Karl Brook came. But Mr. Brook, a miller who said it leaks, was late.; Karl Brook",
			"A study, which was paid for by Ulm Council, Lake Mills and Harbour Bank, found that it leaks. It said it was late.; A study"
	})
	void knowsWhoIsMeant(String text, String name) {
		assertThat(resolved(text.replace("|", "\n\n"))).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Former mayor Ann Lee opened the pier. The mayor said it would close.",
			"Former coach Karl Brook left in 2012. The coach said the team was ready.",
			"Ex-mayor Ann Lee opened the pier. The mayor said it would close.",
			"Retired judge Karl Brook came. The judge said it was late.",
			"Deputy director Karl Brook met the press. The director said it was late.",
			"Ann Lee, mayor until 2012, opened the pier. The mayor said it would close.",
			"Ann Lee, mayor from 1998 to 2006, opened the pier. The mayor said it would close.",
			"Karl Brook opened the pier with his son. The younger Mr. Brook said it was late.",
			"Harbour Bank shares fell on Monday. It said the loss was small."
	})
	void leavesOpenWhoMayBeAnother(String text) {
		assertThat(resolved(text)).isEmpty();
	}

	/** Several may speak, but for things; whoever came before the things is as likely as somebody else. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The clerks left the port in May. They said it was late.; The clerks",
			"The port agencies met in May. They said it was late.; The port agencies",
			"The employees of the port met in May. They said it was late.; The employees of the port",
			"The town was glad. Others left the hall. They said it was late.; Others",
			"The Ulm Republicans left the hall. They said it was late.; The Ulm Republicans",
			"Bitter negotiations shut the port in May. They said it was late.; ''",
			"Clerks met in May. The negotiations failed, because they said it was late.; Clerks",
			"Clerks met in May. The negotiations failed. They said it was late.; ''",
			"The nurses met in May. The rebels left. They said it was late.; The rebels",
			"The nurses met in May. The old hands left. They said it was late.; The old hands",
			"The families met in May. They said it was late.; The families",
			"The nurses met in May. The two sides left. They said it was late.; The two sides",
			"The witnesses left the court. They said it was late.; The witnesses",
			"The numbers were checked in May. They said it was late.; ''",
			"Karl Dobbs opened the pier. They said it was late.; ''"
	})
	void areMeantOnlyIfTheyCanSpeak(String text, String several) {
		assertThat(resolved(text)).isEqualTo(several);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"When Kit Brook accused Ann Lee of theft, she said it was late.; Ann Lee",
			"Karl Brook has run the port for years, and Ted Lowe has a show.|Lowe left early. “It could be late,” he told Lowe.; Karl Brook",
			"Karl Brook said it was late. Ted Lowe was lost.|He said Lowe had been seen by a clerk.; Karl Brook",
			"Karl Brook is the coach. Ted Roth's leave was cut in May, when he said the pier was old.; Ted Roth",
			"Karl Brook said it was late. Ted Roth's plan failed. He said the pier was old.; Ted Roth",
			"Karl Brook said it was late.|Ted Roth’s fall was long. He said the pier was old.; Ted Roth",
			"Karl Brook said it was late.|Clerks were stunned by Judge Ted Roth's ruling on the pier. He called it “rotten.”; Ted Roth",
			"Karl Brook said it was late.|Ted Roth's post at the mill is gone, but he has said the pier was old.; Ted Roth",
			"Karl Brook said it was late.|Even as he accused the town of theft, Ted Roth left the mill.; Ted Roth",
			"Karl Brook said it was late.|In what he called “a shame,” Mayor Ted Roth left the mill.; Ted Roth",
			"Karl Brook came. His mill said the pier was old.; Karl Brook's mill",
			"Ann Lee came. The pier is old, according to her memoir, which is long.; Ann Lee's memoir",
			"The clerks left early. Their union said the pier was old.; The clerks' union",
			"Despite Ted Roth's fall, his backers said the pier was old.; Ted Roth's backers"
	})
	void isLikelyWhomTheSentenceNames(String text, String name) {
		assertThat(resolved(text.replace("|", "\n\n"))).isEqualTo(name);
		assertThat(last(text.replace("|", "\n\n")).why()).isInstanceOf(Explanation.ProbableSpeech.class);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Karl Brook came.\n\nTed Roth's lawyer was late, but he said the pier was old.",
			"Karl Brook said it was late.\n\nTed Roth’s aides were late. He said the pier was old.",
			"Karl Brook said it was late.\n\nThat year, he played down Ted Roth’s claims and said the pier was old.",
			"Karl Brook said it was late.\n\nTed Roth’s dam leaks, he said."
	})
	void isNotTheOwnerOfWhateverElseStandsFirst(String text) {
		assertThat(resolved(text)).isNotEqualTo("Ted Roth");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Karl Brook asked Ted Roth to leave. He said it was late.",
			"Ted Roth was asked by Karl Brook how old it is. Brook left. He said it was late.",
			"Karl Brook came. Ted Lowe was there. Brook said it was late. He told Ted Lowe that it leaks."
	})
	void isNotWhoeverIsOnlySpokenTo(String text) {
		assertThat(resolved(text)).isEqualTo("Karl Brook");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Karl Brook came to Ulm. He told Brook clerks that it leaks.",
			"Karl Brook came to Ulm. He told Brook’s clerks that it leaks.",
			"Karl Brook came to Ulm. He told Mrs Brook that it leaks.",
			"Karl Brook came to Ulm. He told Judge Brook that it leaks."
	})
	void mayTellHisOwnPeopleAndNamesakes(String text) {
		assertThat(resolved(text)).isEqualTo("Karl Brook");
	}

	@Test
	void isNobodyRatherThanTheOneTold() {
		assertThat(resolved("Karl Brook came to Ulm. He told Brook that it leaks.")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"“The dam leaks,” Karl Brook said. The town has sued Ted Roth. “It is old,” he said.",
			"Karl Brook said the dam leaks. A month before, a court had jailed Ted Roth. He said it was old."
	})
	void staysWithWhoeverSpokeBeforeAnotherToWhomSomethingIsDone(String text) {
		assertThat(resolved(text)).isEqualTo("Karl Brook");
		assertThat(last(text).why()).isInstanceOf(Explanation.ProbableSpeech.class);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Karl Brook said the dam was safe.\n\nThe row over clerk Ted Roth, who hid a letter, has not hurt the town, he said.",
			"“The dam is safe,” Karl Brook said. Ted Roth had lied to the town, he said."
	})
	void leavesItToWhoeverSpokeToTellOfAnother(String text) {
		assertThat(resolved(text)).isEqualTo("Karl Brook");
		assertThat(last(text).why()).isInstanceOf(Explanation.ProbableSpeech.class);
	}

	@Test
	void isNotNamedByTheRestOfTheNameOfABody() {
		String office = "Brook, also the chief of Ittihad-e-Ulm Brook, came.\n\nBrook left. He said it was late.";
		String named = "Brook, also the brother of Karl Brook, came.\n\nBrook left. He said it was late.";

		assertThat(resolved(office)).isEmpty();
		assertThat(resolved(named)).isEqualTo("Karl Brook");
	}

	@Test
	void takesWhoeverBlamesForWhoSpeaks() {
		String text = "The mayor blamed Ted Roth. “It is old,” he said.";

		assertThat(resolved(text)).isEqualTo("The mayor");
		assertThat(last(text).why()).isInstanceOf(Explanation.ProbableSpeech.class);
	}

	@Test
	void isNotSureOnceOthersHaveSpokenInTheirName() {
		String text = "Karl Brook said the boats were lost.\n\nThe clerks said they were late.\n\n“It is fair,” he said.";

		assertThat(resolved(text)).isEqualTo("Karl Brook");
		assertThat(last(text).why()).isInstanceOf(Explanation.ProbableSpeech.class);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Ted Roth spoke. Karl Brook sued him in May. “It is old,” he said.",
			"“The dam leaks,” Ted Roth said. Karl Brook laughed. “It is old,” he said."
	})
	void turnsToWhoeverDoesSomething(String text) {
		assertThat(resolved(text)).isEqualTo("Karl Brook");
		assertThat(last(text).why()).isInstanceOf(Explanation.AttributedSpeech.class);
	}

	@Test
	void isNoWomanWithAMansNameNorAManWithAWomans() {
		assertThat(resolved("Denis Tamm answered a note from Wendy Moro. “It is old,” she wrote.")).isEqualTo("Wendy Moro");
		assertThat(resolved("Elijah Tamm spoke in Ulm. “It is old,” she said.")).isEmpty();
		assertThat(resolved("Yvette Moro spoke in Ulm. “It is old,” he said.")).isEmpty();
		assertThat(resolved("Robin Moro spoke in Ulm. “It is old,” he said.")).isEqualTo("Robin Moro");
	}

	private static Claim last(String text) {
		return QuotesIn.text(text).claims().stream().filter(claim -> claim.ruleId().startsWith("quote.")).reduce((one, next) -> next)
				.orElseThrow();
	}

	private static String resolved(String text) {
		return last(text).detail() instanceof Attribution said ? said.speaker().flatMap(Speaker::resolved).orElse("") : "";
	}
}
