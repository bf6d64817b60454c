package org.tickmark.claims.internal.names.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.NameFault;
import org.tickmark.claims.internal.ProblemsIn;

class NameVariantCheckTest {
	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"Ilse Brandt runs the port.|The port grew.|Ilse Brand was born in Lund. # Ilse Brand / Ilse Brandt",
			"Ilse Brandt runs the port.|“It grew,” Brandt said.|Later, Brand said that it would shrink. # Brand / Ilse Brandt",
			"Jon Berger opened the fair.|The fair is old.|John Berger left at noon. # John Berger / Jon Berger",
			"Michael Ostrow opened the fair.|The fair is old.|Micheal Ostrow left at noon. # Micheal Ostrow / Michael Ostrow",
			"Erik Lundgren sang.|People clapped.|Eric Lundgren thanked them. # Eric Lundgren / Erik Lundgren",
			"Sarah Pellman sang.|People clapped.|Sara Pellman thanked them. # Sara Pellman / Sarah Pellman",
			"José Alvaredo sang.|People clapped.|Jose Alvaredo thanked them. # Jose Alvaredo / José Alvaredo",
			"The mayor met Karl Müllner.|They spoke.|Karl Mullner then left. # Karl Mullner / Karl Müllner",
			"Ruth Castellani sang.|It rained.|Castelani will be back. # Castelani / Ruth Castellani",
			"İpek Yıldız bakes.|They spoke.|Ipek Yildiz sells bread. # Ipek Yildiz / İpek Yıldız",
			"Anna Kowalski paints.|She lives in Hamfurt.|Anna Kowalksi sells well. # Anna Kowalksi / Anna Kowalski",
			"The Hamfurt Harbour Authority pays.|It is rich."
			+ "|The Hamfurt Harbor Authority denied it. # Hamfurt Harbor Authority / Hamfurt Harbour Authority",
			"Ruth Okonjo sang.|Okonjo is 40.|Okonojo lives in Lund, Anna Berg said. # Okonojo / Ruth Okonjo",
			"Tom Hallworth leads the club.|He is proud.|“We won,” Tom Halworth said. # Tom Halworth / Tom Hallworth",
	})
	void fires(String text, String places) {
		assertThat(ProblemsIn.text(new NameVariantCheck(), text).places()).containsExactly(places);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Anna Berg sang.|Her sister played.|Anne Berg is older.", "Mario Pell sang.|They married.|Maria Pell danced.",
			"Daniel Pell sang.|They married.|Daniela Pell danced.", "Karl Brandt and Carl Brandt are cousins.",
			"Tim Berg sang.|He left.|Jim Berg stayed.", "Ilse Brandt met Ilse Brand in Hamfurt.",
			"Ilse Brandt spoke.|Brandt left.|The Brandts are rich.",
			"Ilse Brandt spoke.|The Ilse Brandts of the world are rare.|Ilse Brandt left.",
			"Tom Hale spoke.|Tom Hall is somebody else, and Tom Hale knows Tom Hall.",
			"South Korea won.|South Korean players cheered.", "Rick Perry spoke.|John Kerry spoke.|Perry left. Kerry stayed.",
			"North Hamfurt lost.|South Hamfurt won.", "The Harbour Office paid.|Other Harbour Offices did not.",
			"Ilse Brandt runs the port.|“Ilse Brand [sic] lies,” he wrote.", "Ann Lee sang.|Ann Lea did not know Ann Lee.",
			"Paul Weber sang.|He left.|Paula Weber stayed.", "Ilse Brandt spoke.|Karl Grandt spoke.", "Greg Bailor spoke.|Failor left.",
			"Karl Walker spoke.|Talker of the year is he.|A talker, that is.", "Tom Sanders spoke.|Sander was not named.|Sander left.",
			"Ruth Bennett spoke.|Bennetts are many.",
			"Christian Pell sang.|Christina Pell danced.",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new NameVariantCheck(), text).places()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"The guests were met by President Hale.|She spoke to Presidnet Hale in March. # Presidnet / President",
			"In Chicago it rained.|In Cihcago, the trains stopped. # Cihcago / Chicago",
			"They met in Chicago on Monday.|Chicago is large.|The Checago Sun-Times asked why. # Checago / Chicago",
			"It was sunny in Florida.|Florida is flat.|The rain in Floida came late. # Floida / Florida",
			"The talks begin on Wednesday.|They end on Wednseday night. # Wednseday / Wednesday",
			"He studied at Norhaven University.|She left Norhaven Unversity in May. # Unversity / University",
			"The Norvelix drama is new.|Norvelix paid for it.|Nobody at Norveilx spoke. # Norveilx / Norvelix",
			"The judge is Harrowgast.|Harrowgast, they said, waits.|“[Harrowgsat] waits,” he said. # Harrowgsat / Harrowgast",
			"The team fired Ostrelling.|Ostrelling spoke.|It was after Ostreling’s tweets that he had to go. "
					+ "# Ostreling / Ostrelling",
			"Critics of Israel came, and friends of Isreal stayed. # Isreal / Israel",
			"The Republican Party won.|A man of the Repuelican Party agreed. # Repuelican Party / Republican Party",
			"The Luvian Party won.|The Luvian South won.|The Lvuian North lost. # Lvuian / Luvian",
	})
	void firesForAWordThatNobodyKnows(String text, String places) {
		assertThat(ProblemsIn.text(new NameVariantCheck(), text).places()).containsExactly(places);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			// Another usage, or another language.
			"The Luvia Center opened.|The Luvia Center grew.|The Harbour Centre closed.", "The Labor Party won.|The Labour Party of Luvia lost.",
			"The Department of Defense paid.|The Ministry of Defence did not.", "The Cathedral is old.|The Catedral de San Telmo is older.",
			"They met Hansen.|Hansen spoke.|Hansen left.|Hanson stayed.",
			// Somebody or something else.
			"They flew to Houston.|Later Anjelica Huston sang.", "They flew to Houston.|Later Elizabeth Houstan sang.",
			"The Prime Minister came.|He saw York Minster.", "They met Dr. Osterman.|Osterman spoke.|Mr. Osterban and Osterman are friends.",
			"The guests met Norwick.|Norwick spoke.|They live in Norwic, Maine.", "Michelle Hale sang.|Michelle Hale left.|Michele Pell stayed.",
			"Michelle Hale told her daughter Michelel Hale.",
			"The Luvians won.|The Luvians sang.|The Luvian sang.", "They met Falkner.|Falkner spoke.|Walkner left.",
			// A word of the draft, and a capital that a headline gives.
			"Winner takes it all.|“I am the winner,” he said.|They asked Winer.", "The Storm Winner Takes It All Today|They asked Winer.",
			"They met Plastner.|Plastner spoke.|Plasnter it was.|A plasnter is a tool.",
			// Two people, by a first name, a title, an initial, or in one sentence.
			"Ingmar Tolberg sang.|Tolberg left.|The song is by Ruth Toblerg.", "They met Tolberg.|Tolberg left.|The doctor was Dr. Toblerg.",
			"They met Tolberg.|Tolberg left.|The song is by R. Toblerg.", "They met Tolberg.|Tolberg left.|Tolberg and Toblerg are no kin.",
			"The team is led by Kesslinger.|Kesslinger spoke.|His deputy, Mr. Keslinger, did not.",
			"They met Ostrelling.|Ostrelling spoke.|Ostreling and Ostrelling sang.",
			// A people, a tongue, a club, a rock.
			"The Persian Gulf is wide.|The Permian Basin is not.", "Canadians sang.|Many Canadians danced.|The Canadiens lost.",
			"A Nigerian nurse left.|The Nigerian sang.|The Nigerien nurse stayed.", "The Austrian coast is short.|The Asturian coast is long.",
			"The Tigers won.|The Tigers sang.|Later Tigres lost.",
			// A word of another language.
			"The National Bank paid.|The National Park grew.|She plays for Nacional in Luvia.",
			"The Royal Hospital is old.|The Hospital board met.|He died in the Hôpital Norvin.",
			"The Festival Hall is shut.|They left the Festival Park.|They met at Festivaal in May.",
			// A common word that is nearly a surname, or a place that is nearly another.
			"The Carter Fund paid.|The Carter Fund grew.|Then Cartter scored.", "The Sheriff left.|They met the Sheriff.|Later Sherif wept.",
			"They met in Houston.|Houston is large.|The fire in Houston, Ohio, went out.",
			"They live in Geneva.|Geneva is old.|The bridge in Genova fell.", "They met in Hartford.|Hartford is old.|Hertford College is older.",
			// One name in two usages.
			"They met McTavish.|McTavish spoke.|Then Mactavish left.", "They met Ostersson.|Ostersson spoke.|Then Osterson left.",
			"They met Hoffmann.|Hoffmann spoke.|Then Hoffman left.",
			// Too short, too rare, or both of them more than once.
			"They met Brand.|Brand spoke.|Bradn left.", "They met Osterman.|Later Ostreman spoke.",
			"They met Osterman.|Osterman spoke.|Ostreman left.|Ostreman sang.", "They met Osterman.|Osterman spoke.|Osterban left.",
			"They met Osterman.|Osterman spoke.|They met Ostreman [sic] again.",
	})
	void knowsNearlyTheSameWordsApart(String text) {
		assertThat(ProblemsIn.text(new NameVariantCheck(), text).places()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"Ruth Castellani sang.|It rained.|Ruth Castelalni will be back. # Ruth Castelalni / Ruth Castellani",
			"Judge Ferdnand Castelli sat.|It rained.|Judge Ferdinand Castelli left. # Ferdinand Castelli / Ferdnand Castelli",
	})
	void saysNothingTwiceOfOneName(String text, String places) {
		assertThat(ProblemsIn.text(new NameVariantCheck(), text).places()).containsExactly(places);
	}

	@Test
	void marksTheRarerSpelling() {
		var found = ProblemsIn.text(new NameVariantCheck(), "Ilse Brand was born in Lund.|Ilse Brandt runs the port.|Ilse Brandt is rich.");

		assertThat(found.problems()).singleElement()
				.satisfies(problem -> assertThat(problem.why()).isEqualTo(new NameFault.Variant("Ilse Brand", "Ilse Brandt")));
	}

	/** Of a register that has thousands, none is kept but those that are listed. */
	@Test
	void countsWhatNobodyReads() {
		StringBuilder register = new StringBuilder();
		for (int i = 0; i < 1_000; i++) {
			String surname = "K" + (char) ('a' + i % 26) + "l" + (char) ('a' + i / 26 % 26) + "n" + (char) ('a' + i / 676) + "rt";
			register.append("Ilse ").append(surname).append("inger ran.|Ilse ").append(surname).append("ingerr ran.|");
		}

		List<Claim> problems = ProblemsIn.text(new NameVariantCheck(), register.toString()).problems();

		assertThat(problems).hasSize(501);
		assertThat(problems.getLast().why()).isInstanceOfSatisfying(Explanation.AndMore.class,
				more -> assertThat(more.count()).isGreaterThan(400));
	}
}
