package org.tickmark.claims.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Capitals that name nobody: short forms of common nouns, slogans, words of a headline. */
class NoNameTest {
	@ParameterizedTest
	@ValueSource(strings = {
			// short forms of common nouns
			"She keeps the films on her DVR at home.", "The staff had to sign NDAs before they left.", "He broke his NDA in May.",
			"Its GNP has doubled.", "The crew sent an Email to the harbour.",
			// sounds
			"“Uh.. your plan costs too much,” he wrote.", "“Hmm,” she said.",
			// words of speech and of later years
			"Congrats on the boats.", "Heckuva storm, that.", "Millennials bought the boats.", "His Islamophobic letter was read.",
			// peoples
			"He was charged with anti-Semitic libel.", "The old house, a No-B.S. one, is on T.V. all day.",
			"Three Azerbaijani workers met the Emirati side.", "The Hutus left, and the Serbs stayed.", "The Honduran-Nicaraguan talks failed.",
			// what is said or shouted
			"He said “The Catholics” and smiled.",
			"She held a sign saying \"Workers Against Ferries - We Have Seen This Before.\""})
	void isNone(String text) {
		assertThat(NamesIn.text(text).names()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0000', value = {
			"The film “The Salt Road” won. | The Salt Road", "He loves “Salt Road Nights” and naps. | Salt Road Nights",
			"They called “Salt Road” a bore. | Salt Road", "She wrote to Karl Ngo there. | Karl Ngo",
			"She said “Karl Brandt left” and wept. | Karl Brandt",
			"The crowd kept chanting \"We are Colmere\" there. | Colmere", "A group dressed in \"We are Colmere\" shirts marched. | Colmere"})
	void worksAndPeopleStayNames(String text, String name) {
		assertThat(NamesIn.text(text).names()).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Report: Karl Brandt Advised Roth To Use Private Boats.\\nKarl Brandt gave Ilse Roth one. | Karl Brandt; Roth; Karl Brandt; Ilse Roth",
			"Colmere Not All Doom and Gloom.\\nThe town of Colmere grew. | Colmere; Colmere"})
	void theWordsOfAHeadlineThatEndsWithAStopAreNoNames(String text, String names) {
		assertThat(NamesIn.text(text.replace("\\n", "\n")).names()).isEqualTo(List.of(names.split("; ")));
	}

	@Test
	void aSentenceWithABodyAndAPersonIsNoHeadline() {
		assertThat(NamesIn.text("Judge Ruth Lane sided with the Bank of Colmere.").names())
				.containsExactly("Ruth Lane", "Bank of Colmere");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"They built a wall on the U.S.-Mexico border. | U.S.; Mexico", "The France-Spain talks failed. | France; Spain",
			"The EU-Turkey deal was signed. | EU; Turkey", "The Swiss-EU treaty holds. | EU",
			"They sold it to Alby-Colmere there. | Alby-Colmere"})
	void twoLandsJoinedByAHyphenAreTwo(String text, String names) {
		assertThat(NamesIn.text(text).names()).isEqualTo(List.of(names.split("; ")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0000', value = {
			"Friends of Mr. Brandt's said he was ill. | Brandt", "Friends of the Harbour sued. | Friends of the Harbour",
			"It came before the Texas State Supreme Court in May. | Texas State Supreme Court",
			"She works at the Department of Justice now. | Department of Justice",
			"They asked the Office of the Inspector General for it. | Office of the Inspector General",
			"They met Karl “Red” Brandt of the port. | Karl “Red” Brandt", "They met Karl \"Red\" Brandt of the port. | Karl \"Red\" Brandt",
			"They asked the office of Inspector Ruth Lane for it. | Ruth Lane"})
	void reachesAsFarAsItIsCalled(String text, String name) {
		assertThat(NamesIn.text(text).names()).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0000', value = {
			// who is addressed is somebody, whatever the word may name besides
			"They asked Mr. Ridge there. | Ridge (person)", "They asked Sen. Hill there. | Hill (person)",
			"They crossed Mount Ridge there. | Mount Ridge (place)",
			"She wrote for Ms. Journal there. | Ms. Journal (organization)", "They asked Mr. Port of Brask there. | Mr. Port of Brask (place)",
			"They saw Gov. Court there. | Gov. Court (organization)",
			"Miss A. Velmar spoke. | A. Velmar (person)", "Capt. Gee spoke there. | Gee (person)", "The startup Phew paid. | Phew (organization)",
			"Former DA Velmar spoke. | Velmar (person)", "They saw a former AG Brask winger there. | AG Brask (organization)",
			"The former VP Trust paid. | VP Trust (organization)",
			"They bought AG Velmar there. | AG Velmar (organization)",
			// a letter at the end is no initial
			"There is no Plan B. | Plan B (other)", "They asked Orlene B. there. | Orlene B (person)",
			"They asked Ilse B. Velmar there. | Ilse B. Velmar (person)",
			// two who gave it their name
			"The Karl and Orlene Velmar Foundation paid. | Karl and Orlene Velmar Foundation (organization)",
			"They thanked Karl and Brask Velmar Foundation. | Karl (person); Brask Velmar Foundation (organization)",
			"Karl and Mount Colmere Hospital agreed. | Karl (person); Mount Colmere Hospital (organization)"})
	void whatItNames(String text, String names) {
		assertThat(NamesIn.text(text).types()).isEqualTo(List.of(names.split("; ")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0000', value = {
			"Ferry Update: the boats are late. | -", "Velmar Update: the boats are late. | Velmar Update",
			"Amber Update: the boats are late. | Amber Update", "They read the Ferry Update: it was late. | Ferry Update",
			"They said OMG and LMAO there. | -", "The Velmars' Harbour and Brasks' Ferry sank. | Velmars; Harbour; Brasks; Ferry"})
	void howFarItReaches(String text, String names) {
		assertThat(NamesIn.text(text.replace("\\n", "\n")).names()).isEqualTo(names.equals("-") ? List.of() : List.of(names.split("; ")));
	}
}
