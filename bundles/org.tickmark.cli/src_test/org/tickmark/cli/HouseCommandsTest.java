package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.Draft;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.House;
import org.tickmark.review.HouseFile;
import org.tickmark.review.Review;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.file.LedgerFiles;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Every command sees a draft as the desk does that has the same house: what is listed, how it reads, and whether it may go. */
class HouseCommandsTest {
	private static final String TEXT = """
			COLMERE, March 13, 2024 (Wire) - The choir sings next Friday and rests the day after. Ann Lee admitted that the hall was full.
			The tram ran on Monday, March 5. It has been the largest hall ever.
			""";

	@TempDir
	Path folder;
	private Path draft = Path.of("");
	private StringWriter out = new StringWriter();

	@BeforeEach
	void write() throws IOException {
		draft = Files.writeString(folder.resolve("choir.txt"), TEXT);
	}

	private int run(String command, String... more) {
		out = new StringWriter();
		var session = new Session(DraftReaders.standard(), ClaimDetection.standard(), new LedgerFiles(),
				Clock.systemDefaultZone(), InputStream.nullInputStream(),
				new PrintWriter(out), new PrintWriter(out), "Ida");
		return TickmarkCommand.line(session)
				.execute(Stream.concat(Stream.of(command, draft.toString()), Stream.of(more)).toArray(String[]::new));
	}

	private String house(String text) throws IOException {
		return Files.writeString(folder.resolve("house.tickmark-house"), text).toString();
	}

	private ReviewedDraft atTheDesk(House house) throws IOException {
		return ReviewedDraft.opened(Draft.of(TEXT), Review.open(new LedgerFiles().of(draft)).ledger(), house, ClaimDetection.standard());
	}

	private List<JsonObject> items(String... more) {
		assertThat(run("items", Stream.concat(Stream.of("--format", "jsonl"), Stream.of(more)).toArray(String[]::new))).isZero();
		return out.toString().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
	}

	private List<String> scanned(String... more) {
		assertThat(run("scan", Stream.concat(Stream.of("--format", "jsonl"), Stream.of(more)).toArray(String[]::new))).isZero();
		return JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonArray("claims").asList().stream()
				.map(claim -> place(claim.getAsJsonObject()) + value(claim.getAsJsonObject())).toList();
	}

	private static String place(JsonObject claim) {
		return claim.get("kind").getAsString() + " " + claim.get("start").getAsInt() + "-" + claim.get("end").getAsInt();
	}

	private static String value(JsonObject claim) {
		return claim.has("timex") ? " " + claim.getAsJsonObject("timex").get("value").getAsString() : "";
	}

	private String idOf(String words) {
		return items().stream().filter(item -> item.get("text").getAsString().equals(words)).findFirst().orElseThrow().get("id")
				.getAsString();
	}

	@Test
	void aChosenReadingCountsInEveryCommand() throws IOException {
		assertThat(run("decide", idOf("next Friday"), "--reading", "following")).isZero();

		assertThat(scanned()).anyMatch(claim -> claim.endsWith(" 2024-03-22"));
		assertThat(items()).anyMatch(item -> value(item).equals(" 2024-03-22"));
		assertThat(scanned()).containsExactlyInAnyOrderElementsOf(items().stream().map(item -> place(item) + value(item)).toList());
	}

	@Test
	void scanAndItemsListTheSameForTheSameHouse() throws IOException {
		String file = house("[house list]\nfact: largest hall = needs a source\n[rules off]\nproblem.judging\n[hidden kinds]\nquote\n");

		List<String> scanned = scanned("--house", file);

		assertThat(scanned).containsExactlyInAnyOrderElementsOf(
				items("--house", file).stream().map(item -> place(item) + value(item)).toList());
		assertThat(scanned).anyMatch(claim -> claim.startsWith("fact")).noneMatch(claim -> claim.startsWith("quote"));
		assertThat(scanned()).isNotEqualTo(scanned);
		assertThat(atTheDesk(HouseFile.of(Files.readString(Path.of(file))).house()).claims()).hasSameSizeAs(scanned);
	}

	@Test
	void aDraftIsReadyOnTheCommandLineWhereItIsAtTheDesk() throws IOException {
		for (JsonObject item : items()) {
			if (!item.get("kind").getAsString().equals("problem")) run("decide", item.get("id").getAsString(), "verified");
		}
		House house = House.USUAL.silencing(Set.copyOf(ClaimDetection.standard().ruleIds()));
		String file = house(HouseFile.written(house));

		assertThat(atTheDesk(House.USUAL).readiness("Ida").isReady()).isFalse();
		assertThat(run("signoff", "--by", "Ida")).isEqualTo(ExitCode.NOT_READY);
		assertThat(atTheDesk(house).readiness("Ida").isReady()).isTrue();
		assertThat(run("signoff", "--by", "Ida", "--house", file)).isZero();
	}

	@Test
	void whatIsDismissedIsListedNowhere() throws IOException {
		String id = idOf("next Friday");
		assertThat(run("dismiss", id)).isZero();

		assertThat(items()).noneMatch(item -> item.get("text").getAsString().equals("next Friday"));
		assertThat(scanned()).noneMatch(claim -> claim.endsWith("2024-03-15"));
	}

	@Test
	void singleOptionsOutrankTheFile() throws IOException {
		String file = house("[reading dates]\nnext = following\n");

		assertThat(scanned("--house", file)).anyMatch(claim -> claim.endsWith(" 2024-03-22"));
		assertThat(scanned("--house", file, "--policy", "next=coming")).anyMatch(claim -> claim.endsWith(" 2024-03-15"));
	}

	@Test
	void aHouseThatIsNotUnderstoodStopsWithFileAndLine() throws IOException {
		String file = house("[rules of]\n");

		assertThat(run("signoff", "--house", file)).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(out.toString()).contains(file, "line 1");
	}
}
