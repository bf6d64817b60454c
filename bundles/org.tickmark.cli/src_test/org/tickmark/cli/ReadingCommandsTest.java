package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/** What a checker said about one date holds for the checks, too. */
class ReadingCommandsTest extends CommandTest {
	/** Objects to every day from the 20th of March on. */
	private static final class TooLate implements ClaimCheck {
		@Override
		public String ruleId() {
			return "problem.late";
		}

		@Override
		public List<Claim> check(Prose prose, List<Claim> claims) {
			return claims.stream().filter(claim -> claim.detail() instanceof Detail.Timex timex && timex.value().startsWith("2024-03-2"))
					.map(claim -> new Claim(ruleId(), ClaimKind.PROBLEM, claim.span(), claim.sentence(), new Explanation.Stated("Too late"),
							new Detail.None()))
					.toList();
		}
	}

	@Test
	void aCheckGoesByTheReadingAsLongAsItCounts() throws IOException {
		checks = List.of(new TooLate());
		draft = Files.writeString(folder.resolve("draft.txt"), "It will leave next Friday.");
		assertThat(kinds()).containsExactly("date");
		String friday = items().getFirst().get("id").getAsString();

		run("decide", draft.toString(), friday, "--reading", "following");
		assertThat(kinds()).containsExactly("date", "problem");
		Files.writeString(draft, "So far, so good. It will leave next Friday.");
		assertThat(kinds()).containsExactly("date", "problem");

		run("decide", draft.toString(), friday, "--reading", "house");
		assertThat(kinds()).containsExactly("date");
	}

	private List<String> kinds() {
		return items().stream().map(item -> item.get("kind").getAsString()).toList();
	}
}
