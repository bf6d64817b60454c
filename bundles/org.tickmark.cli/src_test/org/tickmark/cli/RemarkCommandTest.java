package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.cli.terminal.ExitCode;

/** Items are split, joined, fitted to other words and made another kind by commands as by the desk's keys. */
class RemarkCommandTest extends CommandTest {
	private static final String TEXT = "It left on Friday and came back on Friday.";

	@BeforeEach
	void writeTheDraft() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), TEXT);
	}

	private List<String> listed(String what) {
		return items().stream().map(item -> item.get(what).getAsString()).toList();
	}

	private String id(int row) {
		return listed("id").get(row);
	}

	/** @return the ids that it prints */
	private List<String> done(String... arguments) {
		assertThat(run(arguments)).as(() -> err.toString()).isZero();
		return out.toString().lines().toList();
	}

	private void refused(String why, String... arguments) {
		assertThat(run(arguments)).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith(why);
		assertThat(folder.resolve("draft.txt.tickmark")).doesNotExist();
	}

	@Test
	void joinedTheyAreOneAndSplitTheyAreTwoAgain() {
		List<String> joined = done("join", draft.toString(), id(0), id(1), "--by", "Ann");
		assertThat(listed("text")).containsExactly("Friday and came back on Friday");
		assertThat(listed("id")).isEqualTo(joined);

		List<String> split = done("split", draft.toString(), joined.getFirst(), "--at", String.valueOf(TEXT.indexOf("and")), "--by", "Ann");
		assertThat(listed("text")).containsExactly("Friday", "and came back on Friday");
		assertThat(listed("id")).isEqualTo(split);
	}

	@Test
	void otherWordsAndAnotherKindMakeItOpenAndKeepItsNote() {
		done("decide", draft.toString(), id(0), "verified", "--note", "ask");

		done("remark", draft.toString(), id(0), "--at", "3-17", "--kind", "fact");

		assertThat(listed("text")).containsExactly("left on Friday", "Friday");
		assertThat(listed("kind")).containsExactly("fact", "date");
		assertThat(listed("status")).containsOnly("open");
		assertThat(items().getFirst().get("note").getAsString()).isEqualTo("ask");
	}

	@Test
	void wrongArgumentsAreExplainedAndNothingIsRecorded() {
		String file = draft.toString();
		String first = id(0);
		refused("Name at least two different items", "join", file, first, first);
		refused("No item none in this draft; “tickmark items” lists them", "join", file, first, "none");
		refused("--at 11 leaves no words on one side; item " + first + " is at 11-17", "split", file, first, "--at", "11");
		refused("Invalid value for option '--at': here is not a whole number", "split", file, first, "--at", "here");
		refused("Item " + first + " has these words and this kind already; use --at for other words or --kind for another kind",
				"remark", file, first);
		refused("--at takes two offsets such as 107-113, not 7", "remark", file, first, "--at", "7");
		refused("You cannot mark the kind rumour; choose fact", "remark", file, first, "--kind", "rumour");
	}
}
