package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;

/** Speakers whose words go on: where they are, what they belong to, what is told of them, what makes them speak. */
class WholeSpeakerTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Ann Lee press secretary to the mayor tweeted that the dam leaks.; Ann Lee press secretary to the mayor",
			"Ann Lee, a clerk in Ulm said that the dam leaks.; Ann Lee, a clerk in Ulm",
			"Ann Lee, a clerk said, was never seen at the dam.; a clerk",
			"In Ulm, the mayor said that the dam leaks.; the mayor",
			"In Ulm, about half of young clerks said the dam leaks.; about half of young clerks",
			"About a third of clerks in the town said the dam leaks.; About a third of clerks in the town",
			"At least 1,200 clerks said the dam leaks.; At least 1,200 clerks",
			"At least two dozen clerks said the dam leaks.; At least two dozen clerks",
			"At the port two clerks said the dam leaks.; two clerks",
			"Large majorities of clerks going to the mill on Monday said the dam leaks.; Large majorities of clerks going to the mill",
			"In Richmond, Va., Brook, in a green coat, said that the dam leaks.; Brook, in a green coat",
			"The dam leaks, according to an Ulm Post tally.; an Ulm Post tally",
			"The dam leaks, according to a yearly Ulm Post poll.; a yearly Ulm Post poll",
			"Sen. Karl Brook, R-S.C., a miller who has sold his boats, said the clerks deserved better.; "
					+ "Sen. Karl Brook, R-S.C., a miller who has sold his boats",
			"Millers and even some clerks say the dam leaks.; Millers and even some clerks",
			"But nurses and perhaps doctors believe the dam leaks.; nurses and perhaps doctors",
			"The mayor and even her rivals said the dam leaks.; The mayor and even her rivals",
			"The river rose and even the oldest millers say the dam leaks.; the oldest millers",
			"It rained on the players and even the referee said the dam leaks.; the referee",
			"Clerks want higher pay and even the mayor says the dam leaks.; the mayor",
			"Many people want boats and even ministers say the dam leaks.; ministers",
			"The band split and now fans say the dam leaks.; fans",
			"Growth slows and now firms say the dam leaks.; firms",
			"She worked as a nurse and now a friend said the dam leaks.; a friend",
			"The club lost its captain and now some fans say the dam leaks.; some fans",
			"Karl Brook and Ann Lee both said that the dam leaks.; Karl Brook and Ann Lee",
			"Brook, meanwhile, said that the dam leaks.; Brook",
			"The former two-time mayor said the dam leaks.; The former two-time mayor",
			"Several people clerks have tried to talk to about the dam have refused to answer.; Several people",
			"Gov. Karl Brook of Ulm, a miller who has sold his boats, said the clerks deserved better.; "
					+ "Gov. Karl Brook of Ulm, a miller who has sold his boats",
			"Some protest leaders said they would leave.; Some protest leaders",
			"Some claim drivers were paid to leave.; Some",
			"In court, Virginia, Ohio and Utah said the dam leaks.; Virginia, Ohio and Utah",
			"The general briefed on Monday and said the dam leaks.; The general",
			"The harbour bank is old. It was late to answer, saying that the dam leaks.; It",
			"Meanwhile Ann Lee deputy to the mayor said the dam leaks.; Ann Lee deputy to the mayor",
			"On the way to the port the mayor said the dam leaks.; the mayor",
			"Ulm Harbour Bank President Rosa Moro, the bank's oldest chief and one of ten people who know what rates the clerks pay on homes, boats "
					+ "and other goods, said it was late.; Ulm Harbour Bank President Rosa Moro, the bank's oldest chief and one of ten people who "
					+ "know what rates the clerks pay on homes, boats and other goods",
			"In May, in what Rosa Moro, the bank's oldest chief, called a warning, it shut.; Rosa Moro, the bank's oldest chief",
			"Rosa Moro, executive director of the Nurses' Union, a union that backs Mr. Brook, also said it was late.; "
					+ "Rosa Moro, executive director of the Nurses' Union, a union that backs Mr. Brook",
			"The nurse on the late shift said the ward was full.; The nurse on the late shift",
			"The owner of the shop on the corner said sales fell.; The owner of the shop on the corner",
			"The dam is old. They've said that it leaks.; They",
			"The dam is old. I\u2019ve told the mayor that it leaks.; I\u2019ve",
			"They\u2019re told that the dam leaks.; They\u2019re",
			"D'Arcy said that the dam leaks.; D'Arcy",
			"The dam is old. Mrs. Brackly said that it leaks.; Mrs. Brackly",
			"Both she and Karl Brook said that the dam leaks.; Both she and Karl Brook",
			"In May, he and other clerks said that the dam leaks.; he and other clerks",
			"That is what she was and Karl Brook said that the dam leaks.; Karl Brook",
			"Dana Moor of Harwick, Ohio says that the dam leaks.; Dana Moor of Harwick, Ohio",
			"After the strike in Harwick, Ohio said that the dam leaks.; Ohio",
			"It may help the elder Brook, who is by all accounts enjoying the port and is saying that the dam leaks.; the elder Brook",
			"In Ann Lee's view, the dam leaks and will burst.; Ann Lee",
			"The dam is old. The mayor finally said that it leaks.; The mayor",
			"Those who have mapped out a way for Mr. Brook to win the town acknowledge that the dam leaks.; "
					+ "Those who have mapped out a way for Mr. Brook to win the town",
			"The man in the red coat said the ward was full.; The man in the red coat",
			"A spokesman for the ministry in Lima said the ward was full.; A spokesman for the ministry in Lima",
			"The Kremlin on Friday said the ward was full.; The Kremlin",
			"A farmer whose field was flooded said he had lost all.; A farmer whose field was flooded",
			"Nurses at wards where the wounded were taken say the dam was old.; Nurses at wards",
			"Millers who were at Monday's hearing said the dam was old.; Millers who were at Monday's hearing",
			"A count of clerks who were at Friday's vote said it was close.; A count of clerks who were at Friday's vote",
			"Roth met millers who were at Monday's hearing and said the dam was old.; Roth",
			"In Monday's debate Lee said the dam was old.; Lee",
			"Ten boats sank, according to the national floods and storms control committee.; the national floods and storms control committee",
			"Ten boats sank, according to the committee on floods and storms.; the committee on floods and storms",
			"The committee on floods and storms said ten boats sank.; The committee on floods and storms",
			"Ten boats sank, said the committee on Monday.; the committee",
			"Ten boats sank, said the council on plans and left.; the council",
			"Roth met the board and harbour staff said ten boats sank.; harbour staff",
			"The mayor of the town where a man was killed in an attack said the dam was old.; The mayor of the town",
			"Brook Mills, whose products include flour, bread and cakes, said the dam was old.; "
					+ "Brook Mills, whose products include flour, bread and cakes",
			"Clerks in towns where the boats were lost said nobody called.; Clerks in towns",
			"Ann Lee, who runs the port and whose brother owns the mill, said the dam leaks.; "
					+ "Ann Lee, who runs the port and whose brother owns the mill",
			"Ann Lee, whose book “The Dam” came out in May, said the dam leaks.; Ann Lee, whose book “The Dam” came out in May",
			"Ann Lee, who once called the mayor “the last honest man,” said the dam leaks.; "
					+ "Ann Lee, who once called the mayor “the last honest man,”",
			"A man who calls himself “the King of Ulm” said the dam was old.; A man who calls himself “the King of Ulm”",
			"Karl Brook, who was hired in May and has since left, said the dam leaks.; Karl Brook, who was hired in May and has since left",
			"Karl Brook, from the town's Fisheries, Ports and Harbours office, said the dam was old.; "
					+ "Karl Brook, from the town's Fisheries, Ports and Harbours office",
			"Karl Brook, of the Lake, River and Sea Institute, said the dam was old.; Karl Brook, of the Lake, River and Sea Institute",
			"Ann Lee, a professor of water, soil and climate at Ulm, said the dam leaks.; Ann Lee, a professor of water, soil and climate at Ulm",
			"The dam is old, which is bad, said the mayor.; the mayor",
			"The dam leaks, of course, Brook said.; Brook",
			"In a statement, newly-appointed chief Tom Brook said the dam was old.; newly-appointed chief Tom Brook",
			"The leak forced the harbour master, Karl Brook, to admit that the dam was old.; the harbour master, Karl Brook",
			"The leak prompted the mill in Ulm to say it would close.; the mill in Ulm",
			"The leak sank boats, prompting the mayor to say that the dam was old.; the mayor",
			"A call led police to the mill to ask who was there.; police",
			"The leak led Ann Lee and Roth to agree to a vote, citing the flood.; The leak",
			"The prime minister flew to Ulm and declared that the dam was old.; The prime minister",
			"Clerks in the flood-hit town of Ulm left the office, saying the dam was old.; Clerks in the flood-hit town of Ulm",
			"The dam is old, said Karl Brook, managing director of the mill.; Karl Brook, managing director of the mill",
			"The dam is old, said The We Mill's recently named chief Karl Brook.; The We Mill's recently named chief Karl Brook",
			"The dam is old, said a mill spokesperson when asked by the Post.; a mill spokesperson",
			"Roth said it was late and on Tuesday urged the town to wait.; Roth",
			"The town owns 25 boats and said the dam was old.; The town",
			"In May the Post said it leaked, while the Times, quoting Lee, said it was safe.; the Times",
			"A masked rebel spokesman, Karl Brook, said the northern group carried out the raid.; A masked rebel spokesman, Karl Brook",
			"Ulm mayor Ann Lee, the town's first woman in office, said Roth's clerks knew the plan.; Ulm mayor Ann Lee, the town's first woman in office",
			"The former clerk, who left in May, said the town wants the money.; The former clerk, who left in May",
			"The clerk left, a first, said the mayor.; the mayor",
			"The clerk, who left in May, was ill, said the mayor.; the mayor",
			"The clerk, a former miller, saw it, said Lee.; Lee",
			"Miller's said it would close four shops.; Miller's",
			"Brook & Miller's told owners the bonds were safe.; Brook & Miller's",
			"Miller's proposed a sale, saying the dam was old.; Miller's",
			"Ann Lee from Ulm's flood rescue and management office said divers looked for boats.; Ann Lee from Ulm's flood rescue and management office",
			"A clerk of the town's parks and roads department said the trees would stay.; A clerk of the town's parks and roads department",
			"Rain fell and parks departments said the dam leaked.; parks departments",
			"The mayor left and the parks department said the dam leaked.; the parks department",
			"Karl Brook, President – elect of the Port Commission, said the dam was safe.; Karl Brook, President – elect of the Port Commission",
			"Karl Brook, a vice - president of the mill, said the dam was safe.; Karl Brook, a vice - president of the mill",
			"The President - elect of the Port Commission said the dam was safe.; The President - elect of the Port Commission",
			"The mill – the oldest in Ulm – said the dam was safe.; The mill – the oldest in Ulm",
			"It was late – Brook said the dam was safe.; Brook",
			"Forty boats were lost in the storm, the state news agency reports.; the state news agency",
			"Forty boats were lost in the storm, local media report.; local media",
			"Forty boats were lost in the storm, the newspaper reports, citing police.; the newspaper"
	})
	void takesAllOfWhoSays(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect").getLast()).startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The ward is full,” the nurse on the late shift said.; the nurse on the late shift",
			"“The ward is full,” said the nurse on the late shift.; the nurse on the late shift",
			"“The ward is full,” said the mayor on the radio.; the mayor",
			"“The ward is full,” said Ann Lee on the phone.; Ann Lee",
			"“The dam leaks,” said Karl Brook, from the town's Fisheries, Ports and Harbours office.; "
					+ "Karl Brook, from the town's Fisheries, Ports and Harbours office",
			"“The dam leaks,” said Karl Brook, from his office in Ulm.; Karl Brook",
			"“The dam leaks,” said a mill spokesperson when contacted by the Post.; a mill spokesperson",
			"Brook asked about the dam, called Roth a “thief” and said, “It leaks.”; Brook",
			"“The dam leaks,” said Karl Brook of the town's parks and roads department.; Karl Brook of the town's parks and roads department",
			"“The dam leaks,” said Karl Brook and smiled.; Karl Brook"
	})
	void takesAllOfWhoSpeaks(String text, String speaker) {
		assertThat(QuotesIn.text(text).quotes("quote.direct").getLast()).startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The wall has moved,” reads a Monday letter in the Ulm Post.; a Monday letter in the Ulm Post",
			"The wall has moved, according to a recently opened letter of the crew.; a recently opened letter of the crew",
			"The wall has moved, according to results of a poll conducted by Ulm Research.; results of a poll conducted by Ulm Research",
			"The lake took in forty boats (Mayor Roth has proposed taking in ten).; Mayor Roth",
			"“It is a bad idea,” said Mr. Brook (a view that all of them share).; Mr. Brook",
			"All the captains I met said the wall has moved.; All the captains I met",
			"Two dozen captains that Reuters interviewed predicted the wall will move.; Two dozen captains that Reuters interviewed",
			"Ida Brook told host Max Roth she believed the wall has moved.; Ida Brook"
	})
	void isTheWholePhraseAndNoMore(String sentence, String speaker) {
		QuotesIn found = QuotesIn.text(sentence);

		assertThat(found.claims()).extracting(Claim::detail).filteredOn(Attribution.class::isInstance)
				.extracting(said -> ((Attribution) said).speaker().orElseThrow().span().in(sentence)).containsExactly(speaker);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“It leaks,” said Mr. Brook (D-Ulm).; Mr. Brook (D-Ulm)",
			"“It leaks,” said a clerk recently hired by the port.; a clerk",
			"“It leaks,” said the mayor Monday.; the mayor",
			"“It leaks,” said Mr. Brook 1) on the pier and 2) in court.; Mr. Brook",
			"Crews in the USA today said the wall has moved.; Crews in the USA",
			"Ida Brook told Max Roth she believed the wall has moved.; Ida Brook"
	})
	void endsWhereTheSpeakerDoes(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).claims()).extracting(Claim::detail).filteredOn(Attribution.class::isInstance)
				.extracting(said -> ((Attribution) said).speaker().orElseThrow().span().in(sentence)).contains(speaker);
	}
}
