package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has capitals and names nobody, or is asked about with another name. */
class NoNamesTest {
	/** So much that what stands before it is no line at the end. */
	private static final String LONG = "The boats wait in the port, since the dam is closed and nobody may cross the lake before the gale is over. "
			+ "The boats wait in the port, since the dam is closed and nobody may cross the lake before the gale is over. "
			+ "The boats wait in the port, since the dam is closed and nobody may cross the lake before the gale is over. "
			+ "The boats wait in the port, since the dam is closed and nobody may cross the lake before the gale is over.";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Much Anti-Brandt feeling is heard in the port. | Anti-Brandt",
			"Ann Berg and Tom Brandt ran together. The Berg-Brandt ticket lost. | Berg-Brandt",
			"The Franco-German yard builds ferries. | Franco",
			"The pilot was Colmere-ish in his manner. | Colmere",
			"Coastal Republicans met the mayor in Oslo. | Coastal Republicans",
			"The judge cited Harbour Board v. Brandtmeier in May. | Brandtmeier",
			"The letter, obtained by Politico, names two men. Ann Berg told Politico that she resigned. | Politico",
			"Ann Berg calls him “Mr. Brandt” at home. Tom Brandt laughs. | Mr. Brandt",
			"“Yesss!” she shouted at the screen. | Yesss",
			"(Reporting by Ann Berg; Editing by Tom Brandt) | Tom Brandt",
			"Additional reporting by Ann Berg and Tom Brandt in Oslo. | Tom Brandt",
			"(Reporting by Ann Berg and Karl Hale in Oslo, Joan Lind and Peter Moss in Westport, Mary Holm in Ridley Hill, Colmere; "
					+ "Additional reporting by Olaf Strand, Nina Falk and Paul Reed in Bergen; Writing by Jane Kell; Editing by Ann Lee "
					+ "and Tom Brandt) | Tom Brandt",
			"(Reporting By Ann Berg; Editing By Tom Brandt) | Tom Brandt",
			"Ann Berg contributed to this report. | Ann Berg",
			"Ann Berg/Reuters.\\n\\nThey won in May. | Ann Berg",
			"Tom Brandt Finally Endorses Harbour Chief Ann Berg.\\n\\nThe owner Tom Brandt has come round. | Tom Brandt Finally Endorses Harbour",
			"Tom Brandt came.\\n\\nTom Brandt Took On The Harbour’s Lack Of Manners.\\n\\nHe was the first to speak of it. | Tom Brandt Took",
			"Tom Brandt came.\\n\\nTom Brandt Took On The Harbour’s Lack Of Manners.\\n\\nHe was the first to speak of it. | Lack Of Manners",
			"He lost in May. Southern Dems are still angry. | Southern Dems",
			"Ann Berg lost in May, and the Ohio Republican’s vote was in doubt. | Ohio Republican",
			"Foreign crews come in on H-2B visas. | H-2B",
			"The audit is Exhibit A in the case of the yard. | Exhibit A",
			"She promised new quays from Day One. | Day One",
			"Mothers with a Gold Star status marched in Oslo. | Gold Star",
			"QWhen did the dam burst?\\n\\nA: In May.\\n\\nQWho saw it?\\n\\nA: The crew did. | QWhen",
			"The report was read by Minister BlÃ¢n Brandt. | BlÃ",
			"Gay Republicans met the mayor in Oslo. | Gay Republicans",
			"The yard counts on Generation Xers for its sails. | Generation Xers",
			"The mayor stopped the ferry by Executive Order in May. | Executive Order",
			"Two House Committees heard the mayor. | House Committees",
			"The dam was built by a Soviet Republic in May. | Soviet Republic",
			"It matters to New Yorkers in May. | New Yorkers",
			"He is one of the GOPers in Oslo. | GOPers",
			"The mayor hopes that the Dems will vote in Oslo. | Dems",
			"The yard asks for the ZIP code of its cooks. | ZIP",
			"“It is the American Dream,” the mayor of Oslo said. | American Dream",
			"Karl Brandtmeier lost in May, and Team Brandtmeier left Oslo. | Team Brandtmeier",
			"The ferry is a Trojan horse. | Trojan",
			"Karl Brandt has been called the “Brandt of the North” in May. | Brandt of the North",
			"The ferry sank in May. (Ann Berg/Harbour Pictures.) | Ann Berg",
			"OSLO, Feb. 1 (Reuters) — Boats wait.\\n\\nCOLMERE, Feb. 2 (UPI) — The yard is closed. | UPI",
			"The mayor marched in the Civil Rights era. | Civil Rights",
			"The boats wait.\\n\\nRising Waters.\\n\\nThe dam broke in May. | Rising Waters",
			"The Democratic White House closed the port. | Democratic White House",
			"Ann Berg contributed reporting from Oslo. Karl Brandtmeier reported from Bergen.\\n\\nThe end came. | Karl Brandtmeier",
			"The ferry sank in May.\\n\\nKarl Brandtmeier is a Colmere-based reporter for the Courier. | Karl Brandtmeier",
			"The ferry sank in May.\\n\\nStory by Ann Berg. Video produced by Tom Roth and Karl Brandtmeier. | Karl Brandtmeier",
			"The crowd broke into chants of “Save Our Harbour” in May. | Save Our Harbour"})
	void nobodyOrNobodyElse(String text, String name) {
		assertThat(texts(text, "name.mention", true)).contains(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The Post-Dispatch burned down in May. | Post-Dispatch",
			"The boats were built by Team Rescue in May. | Team Rescue",
			"The report was read by Minister RenÃ© Brandt. | RenÃ© Brandt",
			"The Anti-Litter League met in Oslo. | Anti-Litter League",
			"Ann Berg and Tom Brandt ran together. The Lloyd-Jones ticket lost. | Lloyd-Jones",
			"College Republicans met the mayor in Oslo. | College Republicans",
			"The Colmere Democrats met the mayor in Oslo. | Colmere Democrats",
			"The Post-Dispatch reported the fire in May. | Post-Dispatch",
			"Westport Rovers v Colmere Town ended in a draw. | Colmere Town",
			"The court heard Harbour Board v. Brandtmeier in May. Brandtmeier lost. | Brandtmeier",
			"The yard lost to the University of Westport at Ridley Hill on Saturday. | Ridley Hill",
			"The film “Raging Brandt” opened in May. Karl Brandt saw it. | Raging Brandt",
			"The film “Mr. Brandt” opened in June. Karl Brandt saw it. | Mr. Brandt",
			"Karl Brandt wrote “Mr. Brandt” in June. | Mr. Brandt",
			"It rained.\\n\\nHarbour Pilots Union Sues Over The Loss Of Pay\\n\\nThe Harbour Pilots Union sued the port in May. | Harbour Pilots Union",
			"Reporting by Ann Berg and Karl Hale in Oslo, Joan Lind and Peter Moss in Westport, Mary Holm in Ridley Hill, Colmere, Olaf "
					+ "Strand, Nina Falk and Paul Reed in Bergen led to the arrest of Karl Brandt in May. | Karl Brandt",
			"Dear editor, the dam leaks.\\n\\nDora Brandtmeier.\\n\\nThe dam broke in May. | Dora Brandtmeier",
			"The Independent Harbour closed the port. | Independent Harbour",
			"Karl Brandtmeier reported from Bergen that the ferry sank. | Karl Brandtmeier",
			"Karl Brandtmeier is a reporter.\\n\\n" + LONG + " | Karl Brandtmeier",
			"Video shown by Karl Brandtmeier led to an arrest. | Karl Brandtmeier",
			"Reporting by the Courier led to the arrest of Karl Brandt in May. | Karl Brandt",
			"Writing by hand, Ann Lee filled the ledgers of the port. | Ann Lee",
			"Compiled by Ann Lee, the report says that Karl Brandt stole the funds. | Karl Brandt",
			"Additional reporting showed that Karl Brandt stole the funds. | Karl Brandt",
			"A clerk told Politico that Ann Berg resigned. Politico printed it. | Politico",
			"The yard at Ridley Hill was sold. | Ridley Hill",
			"Tom Brandt came.\\n\\nHe gave to the Lack Of Manners Fund, and nobody else did.\\n\\nThe fund is poor. | Lack Of Manners Fund",
			"The Young Democrats met the mayor in Oslo. | Young Democrats",
			"The crew flew in on a B-1B bomber. | B-1B",
			"The Gold Star Bakery in Oslo burned down. | Gold Star Bakery",
			"The Exhibit Hall in Oslo burned down. | Exhibit Hall",
			"QBoard, a maker of oars, was sold in May.\\n\\nIts owner left. | QBoard",
			"Ann Berg wrote the play “Dusty Harbour” in Oslo. Tom Brandt laughs. | Dusty Harbour",
			"Ann Berg calls the play “Mr. Colmere” a bore. | Mr. Colmere",
			"The ferry sank in May.--Ann Berg. | Ann Berg",
			"She wrote: “The ferry sank in May.” -- Ann Berg | Ann Berg",
			"They won the doubles in May. (Ann Berg/Tom Brandt.) | Tom Brandt",
			"They won the doubles in May.\\n\\nAnn Berg/Tom Brandt AP. | Ann Berg",
			"Ann Berg/Harbour Boats.\\n\\nThey won in May. | Ann Berg",
			"Karl Brandt spoke in May. A bill, known as the “Brandt Bill”, was lost. | Brandt Bill",
			"The mine was sold to Sino-Silver in May. | Sino-Silver",
			"The Plan B shop was closed in May. | Plan B",
			"The yard fined IG in May. | IG",
			"The SOLers lost in May. | SOLers",
			"The New York Islanders lost in May. | New York Islanders",
			"The Team Harbour yard was sold. | Team Harbour",
			"Karl Brandt wrote a play called “Brandt of the North” in May. | Brandt of the North",
			"The prize went to Ann Berg/Tom Brandt in May. | Ann Berg",
			"The yard (UPI) was sold. | UPI"})
	void somebody(String text, String name) {
		assertThat(texts(text, "name.mention", false)).contains(name);
	}
}
