package org.tickmark.claims.internal.debris;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.internal.ProblemsIn;

class ResidueCheckTest {
	private static final String BODY = "The pier is long.|It was built of oak.|It stands in Hamfurt.|The town owns it.|";

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', value = {
			"The pier opened in May. turn0search3# turn0search3",
			"The pier opened in May citeturn2news14turn0search1.# citeturn2news14turn0search1",
			"The pier opened in May :contentReference[oaicite:2]{index=2}.# :contentReference[oaicite:2]{index=2}",
			"The pier opened in May [oai_citation:1].# [oai_citation:1]",
			"See https://pier.example/news?utm_source=chatgpt.com for more.# https://pier.example/news?utm_source=chatgpt.com",
			"The pier opened in May【4†source】.# 【4†source】",
			"The pier opened in May. \uE200cite\uE202turn0search3\uE201# \uE200cite\uE202turn0search3\uE201",
			"The pier is oak. As an AI language model, I cannot visit it.# As an AI language model,",
			"The pier is oak, but as an AI, I have not seen it.# as an AI, I",
			"As of my last update, the pier was open.# As of my last update",
			"The toll may have changed since my knowledge cutoff.# my knowledge cutoff",
			"I don’t have access to real-time data on the pier.# I don’t have access to real-time",
			"Certainly! Here is the article about the pier:|The pier opened in May.# Certainly! Here",
			"Certainly! Here is a revised version of the report.# Certainly! Here",
			"Sure, here's the story.|The pier opened in May.# Sure, here's",
			"Here’s a revised version of your article:|The pier opened.# Here’s a revised",
			"The pier opened.|Regenerate response# Regenerate response", "The pier opened.|I hope this helps!# I hope this helps",
			"The pier opened.|If you want, I can add a quote.# If you want, I can",
			"The pier opened.|Let me know if you’d like a shorter version.# Let me know if you’d like",
			"The pier opened.|Would you like me to add a headline?# Would you like me to",
	})
	void fires(String text, String marked) {
		assertThat(ProblemsIn.text(new ResidueCheck(), BODY + text).marked()).containsExactly(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The chatbot answered: As an AI language model, I cannot visit the pier.",
			"“As an AI language model, I cannot visit it,” it wrote.",
			"ChatGPT refused. As a large language model, it said, it had no legs.", "The firm sells it as an AI language model for ports.",
			"Readers found “turn0search3” in the report.", "“I hope this helps,” Ann Berg said.", "“If you want, I can show you,” he said.",
			"She said: “Sure, here’s the key.”", "He was sure. Here is why.", "I hope this helps me to sleep, Berg thought.",
			"At the next turn, search for the old mill.", "His turn came. Views differ on that.",
			"The pier’s content reference is a plaque.",
			"Sure, here it is quiet.", "Her knowledge of the cutoff was small.",
			"The bot was built in May. As an AI, I, Robot was its model.",
			"See https://pier.example/news?utm_source=newsletter for more.", "Would you pay for the pier?", "Of course the pier is here.",
			"Certainly the pier is old.", "Here is a village that has no shop.", "The updated version is here.",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new ResidueCheck(), text + "|" + BODY).marked()).isEmpty();
	}
}
