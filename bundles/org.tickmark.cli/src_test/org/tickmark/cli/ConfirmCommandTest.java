package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.cli.terminal.ExitCode;

import com.google.gson.JsonObject;

/** What changed in the same way in many places is listed together and confirmed at once. */
class ConfirmCommandTest extends CommandTest {
	private static final String DRAFT = """
			The mayor opened the pier on Friday.

			The mayor closed the road on Friday.

			The council met on Friday.
			""";

	@BeforeEach
	void verifyAllAndChangeAWordOfTwo() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), DRAFT);
		for (String id : ids()) assertThat(run("decide", draft.toString(), id, "verified", "--by", "Ann Lee")).isZero();
		Files.writeString(draft, DRAFT.replace("mayor", "governor").replace("met", "sat"));
		assertThat(statuses()).containsOnly("re-check");
	}

	private List<String> ids() {
		return items().stream().map(item -> item.get("id").getAsString()).toList();
	}

	private List<String> statuses() {
		return items().stream().map(item -> item.get("status").getAsString()).toList();
	}

	@Test
	void theSameChangesAreListedTogetherWithTheWordsBeforeAndAfter() {
		assertThat(run("confirm", draft.toString())).isZero();

		assertThat(out.toString()).contains("“mayor” is now “governor”: 2 items", "“met” is now “sat”: 1 item",
				"was: The mayor opened the pier on Friday", "now: The governor opened the pier on Friday");
		assertThat(statuses()).containsOnly("re-check");
	}

	@Test
	void allWithTheChangeOfAnItemAreConfirmedAtOnce() {
		assertThat(run("confirm", draft.toString(), ids().getFirst())).isZero();

		assertThat(out.toString()).contains("“mayor” is now “governor”: 2 items").doesNotContain("council");
		assertThat(statuses()).containsExactly("verified", "verified", "re-check");
	}

	@Test
	void oneOfThemCanBeLeftOut() {
		assertThat(run("confirm", draft.toString(), ids().getFirst(), "--except", ids().get(1))).isZero();

		assertThat(statuses()).containsExactly("verified", "re-check", "re-check");
	}

	@Test
	void whatIsNotToBeLookedAtAgainIsNoChange() {
		List<JsonObject> all = items();
		run("confirm", draft.toString(), all.getFirst().get("id").getAsString());

		assertThat(run("confirm", draft.toString(), all.getFirst().get("id").getAsString())).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("is not in Re-check");
		assertThat(run("confirm", draft.toString(), "--except", all.get(1).get("id").getAsString())).isEqualTo(ExitCode.WRONG_USAGE);
	}
}
