package org.tickmark.claims.internal.debris;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.TextFault;
import org.tickmark.claims.internal.ProblemsIn;

class PlaceholderCheckTest {
	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', value = {
			"The pier cost TK million to build.# TK", "The owner, TKTK, could not be reached.# TKTK", "Ann Berg, TK, runs the mill.# TK",
			"The vote was TK to TK.# TK|TK", "A spokesman for TK.# TK", "The TK-year-old was found near the dam.# TK",
			"XX people were hurt when the roof fell.# XX", "The fund holds $XX million.# XX", "He paid €XX.X million for the yard.# XX.X",
			"The roof was XXX metres long.# XXX", "The fair opens on May XX in Hamfurt.# XX", "Mr XX signed the paper.# XX",
			"The train leaves at XX:XX from platform two.# XX:XX", "Turnout fell to xx percent.# xx", "The yard employs xxx people.# xxx",
			"A xx-year-old man was held.# xx", "“We lost XX boats,” Ann Berg said.# XX",
			"The mayor [CK spelling] opened the bridge.# [CK spelling]", "The bridge [ck] opened in May.# [ck]",
			"The mayor, [NAME], opened the bridge.# [NAME]", "She won [insert number] votes.# [insert number]",
			"Berg said [INSERT QUOTE HERE].# [INSERT QUOTE HERE]", "He was born in Lund [citation needed].# [citation needed]",
			"The harbour master [check name with office] agreed.# [check name with office]", "Dear [Name], the harbour is open.# [Name]",
			"The dam [fact-check this] holds.# [fact-check this]", "The owner [your name here] agreed.# [your name here]",
			"The owner, NAME TO COME, agreed.# NAME TO COME", "PHOTO TO COME# PHOTO TO COME", "Headline goes here# Headline goes here",
			"Ann Berg, ??, runs the mill.# ??", "Ann Berg (??) runs the mill.# ??", "The mill cost $?? million.# ??",
			"The mill employs ?? people.# ??", "It was built in 19XX by hand.# 19XX",
			"The school (CHECK) has no gym.# (CHECK)", "Call XXX-XXX-XXXX for news.# XXX-XXX-XXXX", "It was his xxth goal.# xx",
			"Lorem ipsum dolor sit amet, consectetur elit.# Lorem ipsum dolor sit amet",
			"Firstname Lastname runs the mill.# Firstname Lastname", "The mill is run by {{owner_name}}.# {{owner_name}}",
	})
	void fires(String text, String marked) {
		var found = ProblemsIn.text(new PlaceholderCheck(), text);

		assertThat(String.join("|", found.marked())).isEqualTo(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"She shops at TK Maxx in the town.", "The insurer Techniker Krankenkasse (TK) paid. The TK has ten million members.",
			"T.K. Brandt runs the mill.", "The TKO came in round two.", "TK Brandt runs the mill.",
			"The desk writes “TK” for what is missing.",
			"He won Super Bowl XX with the team.", "Women have two X chromosomes, XX, and men XY.", "Chapter XX deals with boats.",
			"The XX Olympiad was held in Munich.", "Pope John XX never reigned.", "The XX century was long.", "He wears size XXL.",
			"The jackets come in sizes XX and XXL.", "The XXX-rated shop closed.", "An XXX cinema closed.", "Love from us all, xx",
			"The xx played in Hamfurt.",
			"The letter ended with “xxx”.", "Call 555-XXXX for news.", "She carries an XX karyotype.",
			"“What??” he asked.", "You did what??", "Is it true??? Nobody knows.", "“??”, says the balloon over the cat.",
			"And he thought: ??",
			"“[Name withheld] was there,” she said.", "“We [check] it each day,” she said.", "“I saw [date] on it,” she said.",
			"The best is still to come.", "WORST OF THE STORM STILL TO COME", "The name to come up was Berg.", "[Music]", "[sic]",
			"“The age [of the boat] is known,” he said.", "Venue: TBC", "The text goes on here.",
			"The caption “Lorem ipsum” stood under it.",
			"He asked whether [needles] hurt.",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new PlaceholderCheck(), text).marked()).isEmpty();
	}

	@Test
	void saysWhatStandsThere() {
		assertThat(ProblemsIn.text(new PlaceholderCheck(), "The pier cost TK.").why()).containsExactly(new TextFault.Placeholder("TK"));
	}
}
