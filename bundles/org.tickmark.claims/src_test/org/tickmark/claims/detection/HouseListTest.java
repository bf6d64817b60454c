package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.ProcessorTime;
import org.tickmark.claims.internal.house.HouseListDetector;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.draft.Draft;

class HouseListTest {
	private static List<Claim> claims(String list, String text) {
		HouseList read = HouseList.of(list);
		assertThat(read.faults()).isEmpty();
		return new HouseListDetector(read.listed()).detect(ReadProse.of(Draft.of(text)));
	}

	private static List<String> marked(String words, String text) {
		return claims("fact: " + words + " = Check it", text).stream().map(claim -> claim.span().in(text)).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = {
			"largest;                 The largest port.;                     largest",
			"largest;                 LARGEST of all.;                       LARGEST",
			"largest|biggest port;    It is the biggest port there.;         biggest port",
			"largest | biggest port;  It is the largest port there.;         largest port",
			"[very] unique;           A very unique ship.;                   very unique",
			"[very] unique;           A unique ship.;                        unique",
			"[by far] the largest;    It is by far the largest.;             by far the largest",
			"super*;                  A superyacht came.;                    superyacht",
			"*est port;               The busiest port.;                     busiest port",
			"*a*a*b;                  Say baaaab now.;                       baaaab",
			"# per cent;              It rose 4.5 per cent.;                 4.5 per cent",
			"#th anniversary;         Its 25th anniversary came.;            25th anniversary",
			"first … since;           The first big loss since May.;         first big loss since",
			"first ... since;         The first since May.;                  first since",
			"NATO;                    The NATO summit.;                      NATO",
			"two-day;                 A two-day strike.;                     two-day",
			"don't know;              They don’t know.;                      don’t know",
			"and/or;                  Ships and/or boats.;                   and/or",
			"U.S. Navy;               The U.S. Navy left.;                   U.S. Navy",
			"état*;                   Les états généraux.;                   états",
	})
	void finds(String words, String text, String marked) {
		assertThat(marked(words, text)).containsExactly(marked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"larg;            The largest port.", "NATO;            The nato summit.",
			"first … since;   The first of one two three four five since May.", "first … since;   The first. Long since May.",
			"first|last port; First came the last ship to port.", "# per cent;      Four per cent.",
	})
	void staysSilent(String words, String text) {
		assertThat(marked(words, text)).isEmpty();
	}

	@Test
	void takesTheLongestThatFits() {
		assertThat(marked("largest [city] [in the world]", "The largest city in the world is the largest."))
				.containsExactly("largest city in the world", "largest");
	}

	@Test
	void oneRulesMarksDoNotOverlap() {
		assertThat(marked("very very", "very very very very very")).containsExactly("very very", "very very");
	}

	@Test
	void aMarkSaysKindAndReasonAndTheSentence() {
		String text = "It left. The largest port slept.";

		Claim claim = claims("# ours\n\nfact: largest = A superlative = needs a source\n", text).getFirst();

		assertThat(claim.kind()).isEqualTo(ClaimKind.FACT);
		assertThat(claim.why()).isEqualTo(new Explanation.Stated("A superlative = needs a source"));
		assertThat(claim.sentence().in(text)).isEqualTo("The largest port slept.");
		assertThat(claim.ruleId()).isEqualTo("house.list");
	}

	@Test
	void aProblemIsOneLikeThoseOfTheChecks() {
		assertThat(claims("problem: [very|most] unique = Unique has no degrees", "A very unique ship.").getFirst().detail())
				.isEqualTo(new Detail.Related(List.of()));
	}

	@Test
	void twoLinesThatFindTheSameMakeOneItem() {
		assertThat(claims("fact: largest = one\nfact: larg* = other\nname: largest = third", "The largest.")).extracting(Claim::kind)
				.containsExactlyInAnyOrder(ClaimKind.FACT, ClaimKind.NAME);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = {
			"largest = why~              has no kind; write it as “fact: words to look for = why they have to be checked”",
			"fact: largest~              has no reason; write it as “fact: words to look for = why they have to be checked”",
			"date: Friday = why~         “date” is not a kind for a house list; choose from: figure, name, place, fact, problem",
			"fact: = why~                has no word to look for; write at least one outside [ ] and …",
			"fact: [very] = why~         has no word to look for; write at least one outside [ ] and …",
			"fact: … port = why~         … must be between two words",
			"fact: [very unique = why~   [ is never closed; write ] after the words that may be missing",
			"fact: very] unique = why~   ] closes nothing; write [ before the words that may be missing",
			"fact: [a [b] c] = why~      [ ] cannot be inside [ ]; write two lines",
			"fact: largest| = why~       a word is missing next to |; write it as first|largest",
			"fact: |largest = why~       a word is missing next to |; write it as first|largest",
	})
	void aFaultSaysLineAndRemedyAndTheRestWorks(String line, String sentence) {
		HouseList list = HouseList.of("# ours\r\n" + line + "\r\nfact: port = why\r\n");

		assertThat(list.faults()).extracting(HouseList.Fault::toString).containsExactly("line 2: " + sentence);
		assertThat(list.rules()).extracting(HouseList.Rule::line).containsExactly(3);
	}

	@ParameterizedTest
	@ValueSource(strings = {"fact: ferry = Always ask the port", "figure:= ten = Count again", "fact: =ferry= = Odd"})
	void isReadAsItWasWritten(String line) {
		HouseList list = HouseList.of(line);

		assertThat(list.faults()).isEmpty();
		assertThat(HouseList.of(list.written())).isEqualTo(list);
	}

	@Test
	void staysLinearWhateverIsAsked() {
		String text = "a ".repeat(20_000) + "a".repeat(20_000);
		Duration taken = ProcessorTime.of(() -> {
			assertThat(marked("a … a … a … a … a … b", text)).isEmpty();
			assertThat(marked("[a] [a] [a] [a] [a] [a] [a] [a] b", text)).isEmpty();
			assertThat(marked("*a*a*a*a*a*b", text)).isEmpty();
		});

		assertThat(taken).isLessThan(Duration.ofSeconds(5));
	}
}
