package org.tickmark.claims.internal.quotes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.Debris;
import org.tickmark.claims.Explanation.Trace;
import org.tickmark.claims.internal.ProblemsIn;

class DebrisCheckTest {
	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', value = {
			"The chips are “used in boats. small” and old.# boats. small# STRAY_STOP# boats small",
			"They want to “manage the port”, according to the ministry. of finance.# ministry. of# STRAY_STOP# ministry of",
			"“We open in May,” he said. -he declares.# -he declares.# LOOSE_ATTRIBUTION# he declares.",
			"“We open in May,” he said. - he declares.# - he declares.# LOOSE_ATTRIBUTION# he declares.",
			"“We open in May.” –she says# –she says# LOOSE_ATTRIBUTION# she says", "“We open in May. ” Boats wait.# . ”# LOOSE_MARK# .”",
			"Lee said, “We open in May.”. Boats wait.# .”.# DOUBLED_STOP# .”",
			"“We open (inaudible) in May,” he said.# (inaudible)# UNHEARD# ~~",
			"“We open, he saidâ€™s the rule,” he said.# â€™# BROKEN_CHARACTER# ’",
			"“We open in May &amp; stay,” he said.# &amp;# BROKEN_CHARACTER# &",
			"“We open,” he said. “We stay,” she said. «We go», said Ann Lee.# «# FOREIGN_MARK# “ ”",
	})
	void fires(String text, String marked, Trace trace, String better) {
		var found = ProblemsIn.text(new DebrisCheck(), text);

		assertThat(found.marked()).containsExactly(marked);
		assertThat(found.problems()).extracting(Claim::why)
				.containsExactly(new Debris(trace, trace == Trace.FOREIGN_MARK ? "« »" : marked, better));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"“We open in May,” he said.", "“We open at 9 a.m. in May,” he said.", "“We open vs. them, etc. and so on,” he said.",
			"“We open … in May. . . . We stay,” he said.", "“We open on 5 May. 6 May is a holiday,” he said.",
			"The well-known he-said affair, “a mess”, goes on.", "“See port.example.com. It opens in May,” he said.",
			"«We open in May», said Ann Lee. «We stay.»", "Lee said, “We open in May.” Boats wait.",
			"The port opens. in May. Nobody is quoted here.", "“You said ‘we open.’ ” That is it.",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new DebrisCheck(), text).problems()).isEmpty();
	}
}
