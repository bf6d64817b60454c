package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

/** What E sets at the desk, a script sets, too. */
class SetByHandCommandTest extends CommandTest {
	private String friday = "";

	@BeforeEach
	void writeADraft() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), "It left on Friday.");
		friday = items().getFirst().get("id").getAsString();
	}

	private JsonObject timex() {
		return items().getFirst().getAsJsonObject("timex");
	}

	@Test
	void aDayIsSetAsPeopleTypeIt() {
		assertThat(run("decide", draft.toString(), friday, "--value", "March 12, 2024")).isZero();

		assertThat(timex().get("value").getAsString()).isEqualTo("2024-03-12");
		assertThat(timex().get("setBy").getAsString()).isEqualTo("checker");
		run("scan", "--format", "jsonl", draft.toString());
		assertThat(out.toString()).contains("\"why\":\"Set by Ida User: the rules read");
	}

	@Test
	void whatIsSetAndVerifiedAtOnceIsVerifiedAsItIsSet() {
		assertThat(run("decide", draft.toString(), friday, "verified", "--value", "March 12, 2024")).isZero();

		JsonObject item = items().stream().filter(each -> each.get("id").getAsString().equals(friday)).findFirst().orElseThrow();
		assertThat(item.get("status").getAsString()).isEqualTo("verified");
		assertThat(item.has("readOtherwise")).isFalse();
		assertThat(item.has("recheck")).isFalse();
	}

	@Test
	void theWordRuleGivesTheRulesBack() {
		String before = timex().toString();
		run("decide", draft.toString(), friday, "--value", "2024");

		run("decide", draft.toString(), friday, "--value", "rule");

		assertThat(timex()).hasToString(before);
	}

	@Test
	void figuresAreReadAsTheHouseDoes() {
		run("decide", draft.toString(), friday, "--value", "3/4/2024");
		assertThat(timex().get("value").getAsString()).isEqualTo("2024-03-04");

		run("decide", draft.toString(), friday, "--value", "3/4/2024", "--policy", "figures=day-first");
		assertThat(timex().get("value").getAsString()).isEqualTo("2024-04-03");
	}

	@Test
	void whatIsNoDateIsRefused() {
		assertThat(run("decide", draft.toString(), friday, "--value", "soon")).isNotZero();
		assertThat(err.toString()).contains("soon is not a date");
		assertThat(timex().has("setBy")).isFalse();
	}

	@Test
	void aDateHasNoSpeaker() {
		assertThat(run("decide", draft.toString(), friday, "--speaker", "Ann Lee")).isNotZero();
		assertThat(err.toString()).contains("“Friday” is not a quotation");
	}

	@Test
	void otherDaysAreTypedAlike() {
		assertThat(run("holdover", draft.toString(), "--to", "12 March 2024")).isZero();
		assertThat(out.toString()).contains("12 Mar 2024");
		assertThat(run("scan", "--dateline", "12.3.2024", "--format", "jsonl", draft.toString())).isZero();
		assertThat(out.toString()).contains("\"dateline\":\"2024-03-12\"");
		assertThat(run("scan", "--dateline", "2024", draft.toString())).isNotZero();
		assertThat(err.toString()).contains("2024 is not a date");
	}
}
