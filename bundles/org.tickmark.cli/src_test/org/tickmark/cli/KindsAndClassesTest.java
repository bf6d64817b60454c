package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Precision;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.draft.Span;

import com.google.gson.JsonObject;

/** Which kinds are listed, in which classes, and a sentence settled at once. */
class KindsAndClassesTest extends CommandTest {
	@BeforeEach
	void writeTheDraft() throws IOException {
		detectors = List.of(new Fridays(), new Crates());
		draft = Files.writeString(folder.resolve("draft.txt"), "It left on Friday with 40 crates. One is lost. It returned on Friday.");
	}

	/** "40" is a figure, "One" one that nobody checks. */
	private static final class Crates implements ClaimDetector {
		@Override
		public String ruleId() {
			return "figure.crates";
		}

		@Override
		public Set<ClaimKind> kinds() {
			return Set.of(ClaimKind.FIGURE);
		}

		@Override
		public List<Claim> detect(Prose prose) {
			List<Claim> found = new ArrayList<>();
			for (Role role : List.of(Role.COUNT, Role.PLAIN)) {
				String words = role == Role.COUNT ? "40" : "One";
				int at = prose.draft().text().indexOf(words);
				found.add(new Claim(ruleId(), ClaimKind.FIGURE, new Span(at, at + words.length()), prose.sentenceAt(at).span(),
						new Explanation.StatedDate(),
						new Figure(role, BigDecimal.TEN, Optional.empty(), BigDecimal.ONE, "", "", Precision.STATED)));
			}
			return found;
		}
	}

	private List<String> listed(String... options) {
		List<String> arguments = new ArrayList<>(List.of("items", draft.toString()));
		arguments.addAll(List.of(options));
		assertThat(run(arguments.toArray(String[]::new))).isZero();
		return out.toString().lines().filter(line -> !line.endsWith("settled")).map(line -> line.replaceAll(".* ", "")).toList();
	}

	private String id(String words) {
		return items().stream().filter(item -> item.get("text").getAsString().equals(words)).findFirst().orElseThrow().get("id")
				.getAsString();
	}

	private List<String> statuses() {
		return items().stream().map(item -> item.get("text").getAsString() + " " + item.get("status").getAsString()).toList();
	}

	@Test
	void onlyTheKindsThatAreNamedAreListed() {
		assertThat(listed("--kinds", "figure")).containsExactly("40");
		assertThat(listed("--kinds", "figure,date", "--hide", "date")).containsExactly("40");
		assertThat(listed("--hide", "figure")).containsExactly("Friday", "Friday");
		assertThat(run("scan", "--kinds", "date,number", draft.toString())).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("Unknown kind number; choose from: date, quote, ").contains("contact, criticism, problem");
	}

	@Test
	void aScanAndTheItemsLeaveOutWhatNobodyChecks() {
		assertThat(run("scan", draft.toString())).isZero();
		assertThat(out.toString()).contains("3 items to verify").doesNotContain("One");
		assertThat(run("scan", "--plain-figures", draft.toString())).isZero();
		assertThat(out.toString()).contains("4 items to verify").contains("One");
		assertThat(listed()).containsExactly("Friday", "40", "Friday");
		assertThat(listed("--plain-figures")).containsExactly("Friday", "40", "One", "Friday");
		assertThat(run("coverage", draft.toString())).isZero();
		assertThat(out.toString()).doesNotContain("One is lost");
	}

	@Test
	void whatIsProposedStandsInBracketsAndIsAskedForAsTheClassThatAPersonGave() {
		assertThat(listed("--class", "A")).containsExactly("40");
		assertThat(run("class", draft.toString(), id("40"), "C")).isZero();
		assertThat(listed("--class", "A")).isEmpty();
		assertThat(listed("--class", "B,C")).containsExactly("40", "Friday", "Friday");
		assertThat(listed("--by-worth")).containsExactly("Friday", "Friday", "40");
		assertThat(out.toString()).contains("  (B)  ").contains("  C  ");
		JsonObject figure = items().getFirst();
		assertThat(figure.get("class").getAsString()).isEqualTo("C");
		assertThat(figure.get("proposedClass").getAsString()).isEqualTo("A");
		assertThat(run("items", draft.toString(), "--class", "D")).isEqualTo(ExitCode.WRONG_USAGE);
	}

	@Test
	void aSentenceIsSettledAtOnceAndToldItemByItem() {
		assertThat(run("decide", draft.toString(), id("40"), "verified", "--sentence", "--source", "port log")).isZero();

		assertThat(out.toString()).contains("date     Friday").contains("figure   40");
		assertThat(statuses()).containsExactly("Friday verified", "40 verified", "Friday open");
		assertThat(items().get(1).get("source").getAsString()).isEqualTo("port log");
		run("history", draft.toString());
		assertThat(out.toString()).contains("Verified (with its sentence)");
	}

	@Test
	void whatIsExceptedStaysAsItIs() {
		assertThat(run("decide", draft.toString(), id("40"), "corrected", "--sentence", "--except", id("Friday"))).isZero();
		assertThat(statuses()).containsExactly("Friday open", "40 corrected", "Friday open");

		assertThat(run("decide", draft.toString(), id("40"), "corrected", "--sentence", "--except", id("Friday")))
				.isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("Everything in this sentence is settled or excepted");
		assertThat(run("decide", draft.toString(), id("40"), "query", "--sentence")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(run("decide", draft.toString(), id("40"), "on-author", "--sentence")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("on-author needs a --reason");
	}
}
