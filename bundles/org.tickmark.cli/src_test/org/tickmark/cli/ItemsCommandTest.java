package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.draft.Span;

import com.google.gson.JsonObject;

/** The commands on one draft's items do what the keys at the desk do. */
class ItemsCommandTest extends CommandTest {
	@BeforeEach
	void writeTheDraft() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), "It left on Friday with 40 crates.");
	}

	private String idOfFriday() {
		return items().getFirst().get("id").getAsString();
	}

	@Test
	void aDateIsReadInTheSenseThatACheckerChose() throws IOException {
		Files.writeString(draft, "It will leave next Friday.");

		assertThat(run("decide", draft.toString(), idOfFriday(), "--reading", "following", "--by", "Ann")).isZero();

		JsonObject timex = items().getFirst().getAsJsonObject("timex");
		assertThat(timex.get("value").getAsString()).isEqualTo("2024-03-22");
		assertThat(timex.getAsJsonArray("readings").toString()).isEqualTo(
				"[{\"value\":\"2024-03-15\",\"sense\":\"coming\"},"
						+ "{\"value\":\"2024-03-22\",\"sense\":\"following\",\"chosenBy\":\"checker\"}]");
		assertThat(items().getFirst().get("status").getAsString()).isEqualTo("open");

		assertThat(run("decide", draft.toString(), idOfFriday(), "--reading", "house")).isZero();
		assertThat(items().getFirst().getAsJsonObject("timex").get("value").getAsString()).isEqualTo("2024-03-15");
	}

	@Test
	void aProblemIsNotVerifiedButStandsForAReason() throws IOException {
		checks = List.of(new Crates());
		String problem = items().stream().filter(item -> item.get("kind").getAsString().equals("problem")).findFirst().orElseThrow()
				.get("id").getAsString();

		assertThat(run("decide", draft.toString(), problem, "verified")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("“40 crates” is a problem and cannot be verified; correct the text, or record why it stands");
		assertThat(run("decide", draft.toString(), idOfFriday(), "stands", "--reason", "so it is")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("“Friday” is not a problem");
		assertThat(run("decide", draft.toString(), problem, "stands")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(run("decide", draft.toString(), problem, "stands", "--reason", "the old count")).isZero();

		assertThat(items()).filteredOn(item -> item.get("id").getAsString().equals(problem)).singleElement()
				.extracting(item -> item.get("status").getAsString()).isEqualTo("stands");
	}

	/** Objects to crates. */
	private static final class Crates implements ClaimCheck {
		@Override
		public String ruleId() {
			return "problem.crates";
		}

		@Override
		public List<Claim> check(Prose prose, List<Claim> found) {
			int at = prose.draft().text().indexOf("40 crates");
			var span = new Span(at, at + "40 crates".length());
			return at < 0 ? List.of()
					: List.of(new Claim(ruleId(), ClaimKind.PROBLEM, span, span, new Explanation.StatedDate(), new Detail.None()));
		}
	}

	@Test
	void aReadingThatTheDateDoesNotHaveIsRefusedWithThoseItHas() throws IOException {
		Files.writeString(draft, "It will leave next Friday.");

		assertThat(run("decide", draft.toString(), idOfFriday(), "--reading", "day-first")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("coming, following, house");
	}

	@Test
	void aDecisionIsKeptWithReasonAndSource() {
		assertThat(run("decide", draft.toString(), idOfFriday(), "verified", "--by", "Ann", "--reason", "seen", "--note", "ask again",
				"--source", "port log")).isZero();

		JsonObject item = items().getFirst();
		assertThat(item.get("status").getAsString()).isEqualTo("verified");
		assertThat(item.get("by").getAsString()).isEqualTo("Ann");
		assertThat(item.get("reason").getAsString()).isEqualTo("seen");
		assertThat(item.get("note").getAsString()).isEqualTo("ask again");
		assertThat(item.get("source").getAsString()).isEqualTo("port log");
	}

	@Test
	void theItemsOfAPageAreThoseOfItsWordsAndKeptWhenItsMarkupChanges() throws IOException {
		draft = Files.writeString(folder.resolve("page.html"), "<p>It left on <i>Fri&shy;day</i> with 40 crates.");
		assertThat(run("decide", draft.toString(), idOfFriday(), "verified", "--by", "Ann")).isZero();
		Files.writeString(draft, "<article><p>It left on <a href=\"/2023/6/18\">Friday</a> with 40 crates.</article>");

		JsonObject item = items().getFirst();
		assertThat(item.get("status").getAsString()).isEqualTo("verified");
		assertThat(item.get("text").getAsString()).isEqualTo("Friday");
		assertThat(item.getAsJsonObject("file").toString()).isEqualTo("{\"start\":44,\"end\":50}");
	}

	@Test
	void theTableEndsWithTheProgress() {
		run("decide", draft.toString(), idOfFriday(), "no-fact");
		run("items", draft.toString());

		assertThat(out.toString()).contains("1:12  date     Not a fact").endsWith("1 of 1 settled\n");
	}

	@Test
	void whoIsToCheckAnItemAndItsClassAreListedAndOrderTheList() throws IOException {
		Files.writeString(draft, "It left on Friday. It came on Friday.");
		String second = items().getLast().get("id").getAsString();
		assertThat(run("assign", draft.toString(), second, "Bob", "--by", "Chief")).isZero();
		assertThat(run("class", draft.toString(), second, "A", "--by", "Chief")).isZero();

		JsonObject first = items().getFirst();
		assertThat(first.get("id").getAsString()).isEqualTo(second);
		assertThat(first.get("assigned").getAsString()).isEqualTo("Bob");
		assertThat(first.get("class").getAsString()).isEqualTo("A");

		run("items", draft.toString(), "--of", "bob");
		assertThat(out.toString().lines()).hasSize(2).first().asString().contains("A Bob");
		assertThat(run("class", draft.toString(), second, "D")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("A, B, C or -");

		run("assign", draft.toString(), second, "-");
		run("class", draft.toString(), second, "-");
		assertThat(items().getLast().get("id").getAsString()).isEqualTo(second);
	}

	@Test
	void aMarkByHandIsAnItem() {
		assertThat(run("mark", draft.toString(), "--at", "23-32", "--kind", "figure", "--by", "Ann")).isZero();
		String id = out.toString().strip();

		assertThat(items()).anySatisfy(item -> {
			assertThat(item.get("id").getAsString()).isEqualTo(id);
			assertThat(item.get("text").getAsString()).isEqualTo("40 crates");
			assertThat(item.get("kind").getAsString()).isEqualTo("figure");
		});
	}

	@Test
	void anItemWhoseWordsAreGoneIsListedAsLost() throws IOException {
		run("decide", draft.toString(), idOfFriday(), "verified");
		Files.writeString(draft, "Nothing is left of it.");

		assertThat(items()).singleElement().satisfies(item -> assertThat(item.get("lost").getAsString()).isEqualTo("Friday"));
	}

	@Test
	void verifySaysThatThereIsNoRecord() throws IOException {
		assertThat(run("verify", draft.toString())).isZero();

		assertThat(out.toString()).isEqualTo("There is no record of decisions beside draft.txt: nothing was decided yet.\n");
	}

	@Test
	void verifyNamesTheLineThatWasChanged() throws IOException {
		run("decide", draft.toString(), idOfFriday(), "verified", "--by", "Ann");
		assertThat(run("verify", draft.toString())).isZero();
		assertThat(out.toString()).isEqualTo("The record is intact.\n");

		Path ledger = folder.resolve("draft.txt.tickmark");
		Files.writeString(ledger, Files.readString(ledger).replace("\"Ann\"", "\"Bob\""));
		assertThat(run("verify", draft.toString())).isEqualTo(2);
		assertThat(err.toString()).contains("draft.txt.tickmark").contains("line 2");
	}

	@Test
	void whatIsDismissedIsNotListedUntilItIsReinstated() {
		assertThat(run("dismiss", draft.toString(), idOfFriday(), "--all", "text", "--by", "Ann")).isZero();
		assertThat(items()).isEmpty();
		assertThat(run("reinstate", draft.toString())).isZero();
		assertThat(out.toString()).contains("1  text  Ann         friday");
		assertThat(run("reinstate", draft.toString(), "2")).isEqualTo(64);

		assertThat(run("reinstate", draft.toString(), "1")).isZero();
		assertThat(items()).hasSize(1);
	}

	@Test
	void wrongUsageChangesNothing() {
		String id = idOfFriday();

		assertThat(run("decide", draft.toString(), id, "re-check")).isEqualTo(64);
		assertThat(run("decide", draft.toString(), id, "on-author")).isEqualTo(64);
		assertThat(err.toString()).startsWith("on-author needs a --reason");
		assertThat(run("decide", draft.toString(), id, "not-verifiable", "--reason", " ")).isEqualTo(64);
		assertThat(run("decide", draft.toString(), "nonsense", "verified")).isEqualTo(64);
		assertThat(run("mark", draft.toString(), "--at", "30-99", "--kind", "fact")).isEqualTo(64);
		assertThat(run("mark", draft.toString(), "--at", "1-2", "--kind", "problem")).isEqualTo(64);
		assertThat(run("items", folder.resolve("missing.txt").toString())).isEqualTo(2);
		assertThat(Files.exists(folder.resolve("draft.txt.tickmark"))).isFalse();
	}

	/** Finds "often". */
	private static final class Often implements ClaimDetector {
		@Override
		public String ruleId() {
			return "date.often";
		}

		@Override
		public List<Claim> detect(Prose prose) {
			return prose.sentences().stream().flatMap(sentence -> sentence.tokens().stream().filter(token -> token.is("often"))
					.map(token -> new Claim(ruleId(), ClaimKind.DATE, token.span(), sentence.span(), new Explanation.RecurringTime(),
							new Detail.Timex(Detail.TimexType.SET, "PX", false))))
					.toList();
		}
	}

	@Test
	void vagueTimesAreListedLastAndCountedApart() throws IOException {
		detectors = List.of(new Fridays(), new Often());
		Files.writeString(draft, "OSLO, March 15, 2024 - It often sails. It left on Friday.");

		assertThat(items()).extracting(item -> item.get("text").getAsString()).containsExactly("Friday", "often");
		assertThat(items()).extracting(item -> item.has("vague")).containsExactly(false, true);
		run("items", draft.toString());
		assertThat(out.toString()).endsWith("1 item, 1 vague time: 0 of 2 settled\n");

		Path house = Files.writeString(folder.resolve("house.txt"), "[hidden kinds]\nvague times\n");
		run("items", draft.toString(), "--house", house.toString());
		assertThat(out.toString()).endsWith("0 of 1 settled\n").doesNotContain("often");
		run("items", draft.toString(), "--hide", "vague-times");
		assertThat(out.toString()).endsWith("0 of 1 settled\n").doesNotContain("often");
	}

	@Test
	void aStatementThatIsMadeAgainNamesTheFirst() throws IOException {
		Files.writeString(draft, "The ferry left on Friday.\n\nThe crew left on Friday.\n\nThe ferry left on Friday.\n");

		List<JsonObject> items = items();
		String first = items.getFirst().get("id").getAsString();
		assertThat(items).extracting(item -> item.has("repeats")).containsExactly(false, false, true);
		assertThat(items.getLast().get("repeats").getAsString()).isEqualTo(first);
		run("items", draft.toString());
		assertThat(out.toString()).contains("Friday  (the same as " + first + ")");
	}
}
