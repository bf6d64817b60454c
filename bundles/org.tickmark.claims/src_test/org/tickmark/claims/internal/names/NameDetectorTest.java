package org.tickmark.claims.internal.names;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.NameReason;
import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.ProcessorTime;

/** Each sentence before the bar, the names in it behind, in text order. */
class NameDetectorTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0000', value = {
			// where a name begins and ends
			"The harbour was built by J. K. Weston and his sons. | J. K. Weston",
			"It was painted by Cornelis van der Meulen in spring. | Cornelis van der Meulen",
			"She met Jean-Luc Perrin and Bashar al-Rashid. | Jean-Luc Perrin; Bashar al-Rashid",
			"He praised Jean d'Aubert there. | Jean d'Aubert", "He praised Karl Brandt's plan. | Karl Brandt",
			"Martin Okoro Jr. left early. | Martin Okoro Jr.", "They work at Weston & Lane in Colmere. | Weston & Lane; Colmere",
			"The loan came from the Bank of Colmere. | Bank of Colmere",
			"He studied at the University of Southern Denmark. | University of Southern Denmark",
			"The Department of Health and Human Services agreed. | Department of Health and Human Services",
			"She leads the Museum of Light and Sound now. | Museum of Light and Sound",
			"He joined the Colmere Committee on the Rights of Young People. | Colmere Committee on the Rights of Young People",
			"They fled Mont-au-Prince for Alby-sur-Mer. | Mont-au-Prince; Alby-sur-Mer",
			"She took the Colmere-to-Helsa bus. | Colmere; Helsa",
			"They paid Rs 500 and Rs. 20 in Colmere. | Colmere",
			"Her novel “The Salt Road” won. She took Salt Road home. | The Salt Road; Salt Road",
			"She leads the Food and Drug Administration now. | Food and Drug Administration",
			"He joined the Association for Marine Law in 2019. | Association for Marine Law", "Grainco, Inc. was sold. | Grainco, Inc.",
			"He was treated at St. Anne's Hospital yesterday. | St. Anne's Hospital",
			"They climbed Mount Elgar and swam in Lake Vessel. | Mount Elgar; Lake Vessel",
			"The fire began in Marlow County near New York City. | Marlow County; New York City",
			"She spoke outside the White House with reporters. | White House",
			"He was with the Republican party for years. | Republican party",
			"They met in the U.S. and in the U.K. last week. | U.S.; U.K.", "Rep. Karl Brandt (D-Calif.) voted no. | Karl Brandt; Calif.",
			"He told reporters that [Karl] Brandt was late. | Karl] Brandt", "“I told Karl [Brandt] so,” he said. | Karl [Brandt]",
			"They watched Colmere Five-0 in May. | Colmere Five-0", "The war with Brandt-like men went on. | Brandt",
			"Co-written by Ilse Roth, it sold well. | Ilse Roth", "She runs the Anti-Harbour League in Colmere. | Anti-Harbour League; Colmere",
			"It was Karl Bran\u00addt who left Col\u00admere\u00ad. | Karl Bran\u00addt; Col\u00admere",
			"They bought it on Amazon.com and YouTube. | Amazon.com; YouTube",
			// small words and marks within a name
			"She directs the Paths to Calm there. | Paths to Calm", "Right to Wander, a pressure group, won. | Right to Wander",
			"The voters prefer Bush to Trump now. | Bush; Trump", "He went from Harbours to Mines. | Harbours; Mines",
			"The Campaign for an Open Harbour sued. | Campaign for an Open Harbour",
			"The Treaty on the Use of Deep Rivers is old. | Treaty on the Use of Deep Rivers",
			"The Honesty in Fishing Act passed. | Honesty in Fishing Act",
			"They gave to Keep the Harbour PAC. | Keep the Harbour PAC", "He read Confessions of an Ugly Swan. | Confessions of an Ugly Swan",
			"The Harbour Workers of America met. | Harbour Workers of America",
			"The Bureau of Tobacco, Salt and Timber met. | Bureau of Tobacco, Salt and Timber",
			"The Karl S. and Ilse T. Brandt Fund closed. | Karl S. and Ilse T. Brandt Fund",
			"Ilse and Mount Colmere Hospital agreed. | Ilse; Mount Colmere Hospital", "He met Karl S. and Ilse Brandt. | Karl S; Ilse Brandt",
			"He swam at the 7th Street Gym on West 21st Street. | 7th Street Gym; West 21st Street",
			"On May 4th Street Gym closed. | Street Gym", "The 8th Circuit and the 31st Infantry agreed. | 8th Circuit; 31st Infantry",
			"An advert by Our Common Shore ran. | Our Common Shore", "They buy at Lord & Taylor now. | Lord & Taylor",
			// none of it: other names, somebody's own, a title
			"Mia Brandt, 6, and Eta Roth swam. | Mia Brandt; Eta Roth", "Rescuers found Mia at the Colmere pier. | Mia; Colmere",
			"They saw Kohl and Kohl's house. | Kohl; Kohl", "They met at Rosaria's in Boston. | Rosaria; Boston",
			"High Commissioner for Human Rights Ilse Roth spoke. | Ilse Roth",
			"The Ministry of Fisheries and Prime Minister Roth met. | Ministry of Fisheries; Roth", "They asked Lawyers for Roth there. | Lawyers; Roth",
			"He saw the Otters beat the Badgers for Silver. | Silver",
			"The Labor Department in Clean Coasts Act cases won. | Labor Department; Clean Coasts Act",
			"The University of Iowa at Nebraska game began. | University of Iowa; Nebraska", "Near Key Marla 9th Street sank. | Key Marla; 9th Street",
			"She told the pub Ilse's Manager Karl Brandt. | Ilse; Karl Brandt", "They met Governor Karl Act there. | Karl Act",
			"She asked the director for Target there. | Target", "They asked Harvard Medicine Professor Ilse Roth. | Harvard Medicine; Ilse Roth",
			"Walkers between Perth and Kinross rested. | Perth; Kinross", "He begged them to Save the Lighthouse soon. | Save",
			 "Apple Senior Vice President Karl Brandt asked. | Apple; Karl Brandt",
			"CNN Chief Medical Correspondent Karl Brandt asked. | CNN; Karl Brandt",
			"The Islamist AKP and the Turkish CHP met. | AKP; CHP", "They live in Mission Alto, Calif., now. | Mission Alto; Calif.",
			"The aid goes to sub-Saharan Africa now. | sub-Saharan Africa", "A sub-Colmere road is closed. | Colmere",
			"The Karl and Ilse Brandt Foundation closed. | Karl and Ilse Brandt Foundation", "Karl and Ilse Brandt left. | Karl; Ilse Brandt",
			"They met at the Trade and Harbour Dialogue there. | Trade and Harbour Dialogue",
			"He left the Commission for a Brask post. | Brask", "They sold the Grey Lanterns to Rovers. | Grey Lanterns; Rovers",
			"They met at the Trade Summit and Harbour Forum there. | Trade Summit; Harbour Forum",
			"The Sydney and Victoria College sank. | Sydney; Victoria College", "They heard the Chorus of Velmar there. | Velmar",
			"The Convention Relating to the Status of Refugees was signed. | Convention Relating to the Status of Refugees",
			"The Colmere Committee on Harbour Safety, Justice and Home Affairs met. | Colmere Committee on Harbour Safety, Justice and Home Affairs",
			"He directs the Program on Peace-building and Rights. | Program on Peace-building and Rights",
			"The Marlow County Coroner's Office named her. | Marlow County Coroner's Office", "They saw Karl Brandt's Office there. | Karl Brandt; Office",
			"They saw Sheriff Ruth Clerk's Office there. | Ruth Clerk; Office",
			"They saw Karl [Berg Brandt] there. | Karl [Berg Brandt]", "They saw Velmar [Harbour Union] there. | Velmar; Harbour Union",
			"They saw Mr. King's Harbour Today show. | King; Harbour Today",
			"They always watch it there on ABC's “This Week With Karl Brandt.” | ABC; This Week With Karl Brandt",
			"An advert by Our Harbour Fund ran. | Our Harbour Fund", "Our Harbour Fund pays. They asked our Harbour Fund. | Harbour Fund; Harbour Fund",
			"They met at King Anselm Baptist Church there. | King Anselm Baptist Church", "They met King Anselm there. | Anselm",
			"They met Bishop Ruth Meadow there. | Ruth Meadow", "They fined AG Velmar there. | AG Velmar", "They fined VP Trust there. | VP Trust",
			"They heard the singer AKA there. | AKA", "They heard T.V. Velmar there. | T.V. Velmar", "Velmarees opened there. | Velmarees",
			"They saw Miss World Cup Final there. | World Cup Final", "They pay the National Security Agency director. | National Security Agency",
			"National Harbour Workers Committee chief Karl Brandt called a national strike. | National Harbour Workers Committee; Karl Brandt",
			// two names side by side
			"The pro-Brask Great Harbour PAC paid. | Brask; Great Harbour PAC", "He wrote with Karl Brandt, AKA Danger Crow, there. | Karl Brandt; Danger Crow",
			"The firm is in Tampa, Florida. | Tampa; Florida",
			"The Colmere State University Anna Roth knew was small. | Colmere State University; Anna Roth",
			"It was signed by House Speaker Paul Venn and Senate Majority Leader Ruth Lane. | House; Paul Venn; Senate; Ruth Lane",
			"Congress and Parliament were closed. | Congress; Parliament",
			"Fox News Channel White House reporter Ed Lane was there. | Fox News Channel; White House; Ed Lane",
			// titles, peoples and descriptions stay outside
			"French President Emile Caron arrived. | Emile Caron",
			"Colmere Managing Editor Ruth Lane came. | Colmere; Ruth Lane",
			"Vundal County Fire Chief Karl Venn came. | Vundal County; Karl Venn",
			"Chinese Foreign Minister Wen Lao and U.S. District Judge Ruth Lane came. | Wen Lao; Ruth Lane",
			"She flew to the U.S. Northwest. | U.S. Northwest", "Foreign Ministry clerk Ruth Lane came. | Foreign Ministry; Ruth Lane",
			"They saw United Nations Secretary-General Ana Costa there. | United Nations; Ana Costa",
			"It went to the United Nations High Commissioner for Refugees. | United Nations",
			"They met Colmere Magistrate Judge Ruth Lane there. | Colmere; Ruth Lane",
			"They asked Director of National Intelligence Karl Brandt. | Karl Brandt", "Former AG Karl Brandt spoke. | Karl Brandt",
			"They asked CNN Senior Political Correspondent Ruth Lane. | CNN; Ruth Lane",
			"They crowned Miss World Anna Roth there. | Anna Roth", "Interestingly Brandt left. They know Brandt. | Brandt; Brandt",
			"Biologist Nick Berg found it. | Nick Berg", "Republican Karl Brandt lost. | Karl Brandt",
			"He is a friend of Secretary of State Ruth Lane. | Ruth Lane", "Then Dr Ilse Brandt left. | Ilse Brandt",
			// the first word of a sentence
			"Helsa is closed. They walked through Helsa. | Helsa; Helsa", "Apples were sold. Turkey signed. | Turkey",
			"However, Berlin waited. | Berlin", "They like Target. Target said so. | Target; Target",
			"“Brandt is late,” said the boatman. They know Brandt. | Brandt; Brandt",
			// headlines and datelines
			"COLMERE, March 14 (Wire) - The dock is closed.¶In Colmere, boats wait. | COLMERE; Colmere",
			"Brandt Signs Bill to Close Harbour¶Ilse Brandt signed the bill on the harbour. | Brandt; Ilse Brandt",
			"Supreme Court Blocks Brandt Rule¶The Supreme Court blocked a rule of Ilse Brandt. | Supreme Court; Brandt; Supreme Court; "
					+ "Ilse Brandt",
			"Colmere: Tim Brook, Jan Marsh, Chad Orwin, Trey Walker, Anna Shea-Holt, Maria St. Clair.¶Nobody came. | Colmere; Tim Brook; "
					+ "Jan Marsh; Chad Orwin; Trey Walker; Anna Shea-Holt; Maria St. Clair",
			"ILSE BRANDT WINS COLMERE RACE¶Ilse Brandt won in Colmere. | ILSE BRANDT; COLMERE; Ilse Brandt; Colmere",
			// common words that are somebody's name in this draft
			"Anna Trump spoke. Later a Trump rally began. Trump, who paid, left. | Anna Trump; Trump; Trump",
			"George Will wrote it. Will was pleased. | George Will; Will",
			"They read The Lantern daily. | Lantern",
			// what somebody does, with a capital
			"Striker Karl Brandt scored. | Karl Brandt", "Goalscorer Chidi Okoro left. | Chidi Okoro",
			"It was Trooper Nelson Okoro who came. | Nelson Okoro", "They thanked Keeper Anna Roth. | Anna Roth",
			"Ranger Station is closed. | Ranger Station",
			// firms, departments and wards
			"He is with Lane, Weston & Brook. | Lane, Weston & Brook", "They left Weston, Brook, Roth & Hale. | Weston, Brook, Roth & Hale",
			"It belongs to the private equity company Lane, Weston & Brook. | Lane, Weston & Brook",
			"Profits rose, BUT the yard in Colmere closed. | Colmere", "Ruth Lane, Ph.D., came to Colmere. | Ruth Lane; Colmere",
			"They sell to Grainco, Weston & Lane and others. | Grainco; Weston & Lane",
			"Karl Brandt, Director of Human Resources, left. | Karl Brandt",
	})
	void endsWhereTheNameEnds(String text, String names) {
		List<String> found = NamesIn.text(text.replace("¶", "\n")).names();

		assertThat(String.join("; ", found)).isEqualTo(names);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The President said that Americans like French wine.", "On Monday, 4 March, and again in May, it rained.",
			"Christmas and Memorial Day fall on a Monday.", "However, nobody came. Perhaps they were late. Surprisingly, it closed.",
			"The Republicans and the Democrats agreed.", "“Nothing works,” he said. “You'd think so.”",
			"I think that I was late, and I'm sorry.", "It costs $5 at 3 p.m. and the DNA was his.",
			"He has a Bachelor of Science and a PhD.", "THIS IS A LINE OF CAPITALS", "Key Questions and Further Reading",
			"Entrepreneurs rarely sleep. Walking helps. Meanwhile, prices rose.", "The K-1 visa and the TV set are gone.",
			"Our Senators and every Governor were told.",
			"She is Emergency Services director there.", "The Public Works director left.", "He was taken to the Intensive Care Unit.",
			"She waited in the Emergency Room.", "See http://example.org/1oGcEFv for more.",
	})
	void staysSilentWhereNothingIsNamed(String text) {
		assertThat(NamesIn.text(text).names()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Ms Adaku Brandt left. | Adaku Brandt (person)", "Ilse Brandt left. | Ilse Brandt (person)",
			"It was J. K. Weston. | J. K. Weston (person)",
			"The survey is by Thomson Reuters. | Thomson Reuters (organization)",
			"They banked with Morgan Stanley. | Morgan Stanley (organization)",
			"She lives in Marada del Norte. | Marada del Norte (place)", "Striker Karim Obando left. | Karim Obando (person)",
			"He called the Colmere Harbour Authority. | Colmere Harbour Authority (organization)",
			"He works for Grainco Inc. now. | Grainco Inc. (organization)", "He joined NATO. | NATO (organization)",
			"The ferry Ilse Brandt sank. | Ilse Brandt (other)", "Divers searched the trawler Marada Alvo. | Marada Alvo (other)",
			"He runs Herringnews.com. | Herringnews.com (organization)",
			"They live in southern Marada Alvo. | Marada Alvo (place)",
			"It burned on the outskirts of Vundal. | Vundal (place)",
			"The mill stands in the heart of the Vundal Quarry. | Vundal Quarry (place)",
			"They voted for the anti-war Marbow party. | Marbow (organization)",
			"He saw the Chicago Herons win. | Chicago Herons (organization)", "They flew to Portugal. | Portugal (place)",
			"She is from Helsa originally. | Helsa (place)", "They drove to Marlow County. | Marlow County (place)",
			"He lives in Ohio. | Ohio (place)", "They remember the Harbour War. | Harbour War (other)",
			"She wrote the novel “A Night at the Dock” there. | A Night at the Dock (work)",
			"They sang \"The Long Way Home\" twice. | The Long Way Home (work)",
	})
	void tellsWhatIsNamed(String text, String expected) {
		assertThat(NamesIn.text(text).types()).containsExactly(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Dr Ilse Brandt, 43, head of the harbour office, spoke. | Dr Ilse Brandt, 43, head of the harbour office | Dr, head of the "
					+ "harbour office | 43",
			"Ilse Brandt, the mayor of Colmere, spoke. | Ilse Brandt, the mayor of Colmere | the mayor of Colmere | -",
			"Ilse Brandt (43) spoke. | Ilse Brandt (43) | | 43",
			"They met Vice President Ruth Lane there. | Vice President Ruth Lane | Vice President | -",
			"Ilse Brandt, a nurse who had been there since May, spoke. | Ilse Brandt, a nurse who had been there since May | a nurse who "
					+ "had been there since May | -",
			"The former finance minister Ilse Brandt spoke. | former finance minister Ilse Brandt | former finance minister | -",
			"They met actor Karl Brandt there. | actor Karl Brandt | actor | -",
			"The 43-year-old baker Karl Brandt spoke. | 43-year-old baker Karl Brandt | baker | 43",
			"Ilse Brandt, aged 43, spoke. | Ilse Brandt, aged 43 | | 43", "Ilse Brandt, 43, spoke. | Ilse Brandt, 43 | | 43",
			"Ilse Brandt, 143, spoke. | Ilse Brandt | | -", "Ilse Brandt spoke, the crowd left. | Ilse Brandt | | -",
			"Ilse Brandt, who is 43, spoke. | Ilse Brandt, who is 43 | | 43",
			"Ilse Brandt, the 43-year-old teacher, spoke. | Ilse Brandt, the 43-year-old teacher | the 43-year-old teacher | 43",
			"Martin C. Okoro, 20, spoke. | Martin C. Okoro, 20 | | 20", "Martin Okoro Jr., 43, spoke. | Martin Okoro Jr., 43 | | 43",
			"Anna Shea-Holt, 51, a nurse, spoke. | Anna Shea-Holt, 51, a nurse | a nurse | 51",
			"Ilse Brandt, then 43, spoke. | Ilse Brandt, then 43 | | 43",
			"Ilse Brandt, 43 years old, spoke. | Ilse Brandt, 43 years old | | 43",
			"Ilse Brandt, Director of the port, spoke. | Ilse Brandt, Director of the port | Director of the port | -",
			"Ilse Brandt, shadow transport minister, spoke. | Ilse Brandt, shadow transport minister | shadow transport minister | -",
			"Ilse Brandt, his eldest daughter, spoke. | Ilse Brandt, his eldest daughter | his eldest daughter | -",
			"They met collector Karl Brandt there. | collector Karl Brandt | collector | -",
			"Striker Karl Brandt scored. | Striker Karl Brandt | Striker | -",
			"Karl Brandt, an analyst with Lane, Weston & Brook, spoke. | Karl Brandt, an analyst with Lane, Weston & Brook | an analyst "
					+ "with Lane, Weston & Brook | -",
			"Ilse Brandt, 43 of them, spoke. | Ilse Brandt | | -", "Ilse Brandt, waiting outside, spoke. | Ilse Brandt | | -",
			"Ilse Brandt, he said, spoke. | Ilse Brandt | | -", "Karl Brandt, his wife, Anna, and others left. | Karl Brandt | | -",
			"Ilse Brandt, Deputy Chief of Staff Karl Lee and others left. | Ilse Brandt | | -",
			"In Ohio, the race was over. | Ohio | | -", "Anna Roth, chief reporter Karl Lee and others came. | Anna Roth | | -",
	})
	void saysWhoItIs(String text, String clause, String role, String age) {
		assertThat(NamesIn.text(text).firstMention()).isEqualTo(clause + " | " + (role == null ? "" : role) + " | " + age);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"They were led by prime minister Jo Dale. | Jo Dale | prime minister",
			"It was signed by vice-president Ana Ruiz. | Ana Ruiz | vice-president",
			"It was found by volunteer nurse Ana Ruiz. | Ana Ruiz | volunteer nurse",
			"It was signed by local Blue Anchor chief Ivo Han. | Ivo Han | local Blue Anchor chief",
			"It was dated by University of Colmere geologist Tom Hale. | Tom Hale | University of Colmere geologist",
			"The mayor's spokesman, Jo Dale, left. | Jo Dale | spokesman",
			"She lives with her daughter, Ann. | Ann | daughter",
			"On Monday geologist Tom Hale left. | Tom Hale | geologist",
			"The prize went to comedian Luca Earl Stein. | Luca Earl Stein | comedian",
			"Former U.S. District Judge Ruth Lane came. | Ruth Lane | Former U.S. District Judge",
			"Deputy Foreign Minister Karl Venn came. | Karl Venn | Deputy Foreign Minister",
			"Assistant District Attorney Karl Venn came. | Karl Venn | Assistant District Attorney"
	})
	void takesTheRoleWhole(String text, String name, String role) {
		NamesIn found = NamesIn.text(text);

		assertThat(found.claims()).filteredOn(claim -> claim.span().in(text).equals(name))
				.singleElement().satisfies(claim -> assertThat(NamesIn.naming(claim).role()).isEqualTo(role));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The U.S. Tidal Survey said so. | U.S. Tidal Survey (organization)",
			"Grainco shares fell. | Grainco (organization)",
			"Investors in Grainco met. | Grainco (organization)",
			"Supermarket chain Brandts said sales rose. | Brandts (organization)",
			"The pier collapsed in Pinto Velmar. | Pinto Velmar (place)",
			"Guards in Pinto Velmar said so. | Pinto Velmar (place)",
			"The bulk carrier MV Velmar Star sank. | MV Velmar Star (other)",
			"Her novel The Salt Lantern won. | Salt Lantern (work)",
			"His third novel, A Lantern of Salt, won. | Lantern of Salt (work)",
			// no places, works or firms
			"He has faith in Ann Velmar. | Ann Velmar (person)",
			"The film that Ann Velmar made won. | Ann Velmar (person)" })
	void tellsBodiesTownsFirmsAndWorksFromPeople(String text, String expected) {
		assertThat(NamesIn.text(text).types()).containsExactly(expected);
	}

	@Test
	void bracketsAndSoftHyphensAreNoPartOfWhoItIs() {
		assertThat(NamesIn.text("“Karl [Brandt] left,” she said. Karl Bran\u00addt came back with [Ilse] Roth.").bearers())
				.containsExactly("+Karl [Brandt] = Karl Brandt", "Karl Bran\u00addt = Karl Brandt", "+Ilse] Roth = Ilse Roth");
	}

	@Test
	void aMeasureOfProfitNamesNobody() {
		assertThat(NamesIn.text("The mill reported EPS of 45 cents.").names()).isEmpty();
	}

	@Test
	void linksWhatMeansTheSame() {
		NamesIn names = NamesIn.text("Brandt Wins Harbour Vote\nDr Ilse Maria Brandt of the Colmere Harbour Authority (CHA) won. "
				+ "Ms Brandt told the CHA so. Ilse Brandt left. Karl Brandt stayed. Mr Brandt slept. The U.S. and the United States "
				+ "agreed.");

		assertThat(names.bearers()).containsExactly("+Brandt = Ilse Maria Brandt", "Ilse Maria Brandt = Ilse Maria Brandt",
				"+Colmere Harbour Authority = Colmere Harbour Authority", "CHA = Colmere Harbour Authority", "Brandt = Ilse Maria Brandt",
				"CHA = Colmere Harbour Authority", "Ilse Brandt = Ilse Maria Brandt", "+Karl Brandt = Karl Brandt", "Brandt = Karl Brandt",
				"+U.S. = United States", "United States = United States");
	}

	@Test
	void linksASurnameOfTwoWordsAndAFirmOfTwo() {
		assertThat(NamesIn.text("Tom Vander Meulen spoke. Mr. Vander Meulen left.").bearers())
				.containsExactly("+Tom Vander Meulen = Tom Vander Meulen", "Vander Meulen = Tom Vander Meulen");
		assertThat(NamesIn.text("Paul Van Dorn spoke. Van Dorn left. He joined Weston & Lane Inc. in May. The W&L plan failed.").bearers())
				.containsExactly("+Paul Van Dorn = Paul Van Dorn", "Van Dorn = Paul Van Dorn", "+Weston & Lane Inc. = Weston & Lane Inc.",
						"W&L = Weston & Lane Inc.");
	}

	@Test
	void linksTheShortFormOfABodyOrPlace() {
		assertThat(NamesIn.text("Colmere Brewing paid. Colmere Brewing Co. sold it to the Norland Department of Transportation. "
				+ "The Department of Transportation closed Alder Creek Covered Bridge. Alder Creek Bridge is old.").bearers())
				.containsExactly("+Colmere Brewing = Colmere Brewing Co.", "Colmere Brewing Co. = Colmere Brewing Co.",
						"+Norland Department of Transportation = Norland Department of Transportation",
						"Department of Transportation = Norland Department of Transportation",
						"+Alder Creek Covered Bridge = Alder Creek Covered Bridge", "Alder Creek Bridge = Alder Creek Covered Bridge");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She works at Colgarth Industries now. They say Colgarth is old. | Colgarth = Colgarth Industries",
			"They saw De Brask. The mayor, Karl de Brask, left. | De Brask = Karl de Brask",
			"They saw Debbie Wasser Schmidt. Later Wasser Schmidt left. | Wasser Schmidt = Debbie Wasser Schmidt"})
	void linksAShortForm(String text, String bearer) {
		assertThat(NamesIn.text(text).bearers()).anyMatch(each -> each.replace("+", "").equals(bearer));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"They like Colgarth and its yard. She works at Colgarth Industries now. | +Colgarth = Colgarth",
			"She works at Colgarth Industries now. She lives near Colgarth. | +Colgarth = Colgarth",
			"She teaches at Colgarth University now. They say Colgarth is old. | +Colgarth = Colgarth",
			"They fled Tarn Rook Primary School. The head of Tarn Rook came. | +Tarn Rook = Tarn Rook",
			"The Saint Anselm Hospital grew. They met on the road to Saint Anselm. | +Saint Anselm = Saint Anselm",
			"The Velmar Act passed in May. It was written by Mr. Velmar there. | +Velmar = Velmar",
			"Velmar Industries lost boats. “We lost ten,” Velmar said. | +Velmar = Velmar",
			"Velmar Industries paid. Velmar closed. Ms. Velmar lives there. | +Velmar = Velmar",
			"They saw Ilse Hugo. The ferry left Port Hugo there. | +Port Hugo = Port Hugo",
			"They saw Ilse Venn. Her cousin Archer Venn left. | +Archer Venn = Archer Venn",
			"They saw Peter Gilbert. “I paid,” said Peter Gilberts. | +Peter Gilberts = Peter Gilberts",
			"They saw Karl Brandt. His son Archer Karl Brandt left. | +Archer Karl Brandt = Archer Karl Brandt",
			"They flew to La Vega in May. Later Ramon Vega wrote of it. | +Ramon Vega = Ramon Vega",
			"They asked Van Meer there. His aunt Ilse Meer left. | +Ilse Meer = Ilse Meer",
			"They saw Anna Roth Velmar. The law firm Roth Velmar lost. | +Roth Velmar = Roth Velmar",
			"They saw Anna Ilse Brandt. Later Ilse Brandt left. | +Ilse Brandt = Ilse Brandt",
			"They saw Bill Brandt. The Crime Bill passed. | +Crime Bill = Crime Bill",
			"They saw Rafael Edward Brandt and Ted Brandt. Brandt left. | Brandt = Ted Brandt"})
	void keepsApartWhatMayBeAnother(String text, String bearer) {
		assertThat(NamesIn.text(text).bearers()).contains(bearer);
	}

	@Test
	void linksNoShortFormThatTwoBear() {
		assertThat(NamesIn.text("The Norland Department of Health and the Sudland Department of Health agreed. The Department of Health "
				+ "did not. Alder Creek North Bridge is shut. Alder Creek Bridge is open.").bearers())
				.contains("+Department of Health = Department of Health", "+Alder Creek Bridge = Alder Creek Bridge");
	}

	@Test
	void keepsNamesakesApart() {
		assertThat(NamesIn.text("Ilse Brandt spoke. Brandt left. Karl Brandt, her son, stayed. Brandt said so, and Mr Brandt slept.")
				.bearers())
				.containsExactly("+Ilse Brandt = Ilse Brandt", "Brandt = Ilse Brandt", "+Karl Brandt = Karl Brandt", "Brandt = Ilse Brandt",
						"Brandt = Ilse Brandt");
		assertThat(NamesIn.text("Anna Brandt spoke. Ms Brandt left. Karl Brandt stayed. Mr Brandt slept. Mrs Brandt left.").bearers())
				.containsExactly("+Anna Brandt = Anna Brandt", "Brandt = Anna Brandt", "+Karl Brandt = Karl Brandt", "Brandt = Karl Brandt",
						"Brandt = Anna Brandt");
	}

	@Test
	void callsNobodyInCapitalsWhoIsNamedOtherwise() {
		assertThat(NamesIn.text("ILSE BRANDT WINS\nIlse Brandt won.").bearers()).containsExactly("+ILSE BRANDT = Ilse Brandt",
				"Ilse Brandt = Ilse Brandt");
	}

	@Test
	void takesABlankWhereNoLineMayEndForABlank() {
		assertThat(NamesIn.text("Ilse\u00a0Brandt won. Brandt spoke.").bearers()).containsExactly("+Ilse\u00a0Brandt = Ilse Brandt",
				"Brandt = Ilse Brandt");
	}

	@Test
	void givesTheReason() {
		NamesIn names = NamesIn.text("Dr Ilse Brandt spoke. Brandt left.");

		assertThat(names.claims()).extracting(claim -> claim.why()).containsExactly(
				new NameReason.First(Naming.Type.PERSON, "Dr", Optional.empty()), new NameReason.Again(Naming.Type.PERSON, "Ilse Brandt"));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Brandt ", "Ilse Brandt, 43, head of the office, ", "Department of Health and ", "University Anna Lee ",
			"“The Long Way Home” and ", "A. ", "St. ", "al-", "van der ", "President ", "[Karl] ", "\" ", "Brandt's ", "X & ",
			"Ilse Brandt said. ", "The Harbour Act Passes\n", "Brandt-"
	})
	void takesTimeThatGrowsWithTheLength(String link) {
		String text = link.repeat(100_000 / link.length());

		assertThat(ProcessorTime.of(() -> NamesIn.text(text))).isLessThan(ofSeconds(4));
	}

	@Test
	void takesAThousandWordsForNoName() {
		assertThat(NamesIn.text("They met " + "Brandt ".repeat(1_000) + "there.").names()).isEmpty();
	}
}
