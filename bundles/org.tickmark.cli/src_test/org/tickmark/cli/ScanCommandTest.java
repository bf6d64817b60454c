package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.Span;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.Review;
import org.tickmark.review.file.LedgerFiles;
import org.tickmark.review.verbs.SetDateline;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What the command reads, prints and answers; two small detectors stand for all. */
class ScanCommandTest {
	/** Takes the first and the third sentence for one quotation, split by the second: said by its first token, in its second. */
	private static final class SplitQuote implements ClaimDetector {
		@Override
		public String ruleId() {
			return "quote.split";
		}

		@Override
		public List<Claim> detect(Prose prose) {
			List<Sentence> sentences = prose.sentences();
			if (sentences.size() != 3) return List.of();
			var speaker = new Detail.Speaker(sentences.get(1).tokens().get(0).span(), Optional.of("Ana Lopes"));
			var said = new Detail.Attribution(Detail.Directness.DIRECT, Optional.of(speaker),
					Optional.of(sentences.get(1).tokens().get(1).span()));
			List<Span> spans = List.of(sentences.get(0).span(), sentences.get(2).span());
			return List.of(new Claim(ruleId(), ClaimKind.QUOTE, spans, sentences.get(0).span(), sentences.get(0).span(),
					new Explanation.AttributedSpeech("said"), said));
		}
	}

	@TempDir
	Path folder;
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	private int run(String input, String... arguments) {
		var detection = new ClaimDetection(List.of(new Fridays(), new SplitQuote(), new Faulty()), List.of());
		var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
		var session = new Session(DraftReaders.standard(), detection, new LedgerFiles(), Clock.systemUTC(), in, new PrintWriter(out),
				new PrintWriter(err), "Ida User");
		return TickmarkCommand.line(session).execute(arguments);
	}

	private int scan(String... arguments) {
		var all = new ArrayList<>(List.of("scan", "--format", "jsonl"));
		all.addAll(List.of(arguments));
		return run("", all.toArray(String[]::new));
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private List<JsonObject> lines() {
		return out.toString().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
	}

	@Test
	void offsetsCountUtf16CodeUnitsOfTheFileWithCrLfAsTwo() throws IOException {
		Path draft = file("a.txt", "\uFEFFA \uD83D\uDEA2 left.\r\n\r\nIt came on Friday.\r\n");

		assertThat(scan("--dateline", "2024-03-15", draft.toString())).isZero();

		JsonObject document = lines().getFirst();
		assertThat(document.get("id").getAsString()).isEqualTo(draft.toString());
		assertThat(document.get("dateline").getAsString()).isEqualTo("2024-03-15");
		JsonObject claim = document.getAsJsonArray("claims").get(0).getAsJsonObject();
		assertThat(claim.get("start").getAsInt()).isEqualTo("A \uD83D\uDEA2 left.\r\n\r\nIt came on ".length());
		assertThat(claim.get("text").getAsString()).isEqualTo("Friday");
		assertThat(claim.get("kind").getAsString()).isEqualTo("date");
		assertThat(claim.getAsJsonObject("timex").toString()).isEqualTo("{\"type\":\"DATE\",\"value\":\"2024-03-15\"}");
		assertThat(claim.getAsJsonObject("sentence").get("start").getAsInt()).isEqualTo("A \uD83D\uDEA2 left.\r\n\r\n".length());
	}

	@Test
	void aDateCarriesWhatBlursIt() throws IOException {
		Path draft = file("a.txt", "Early Friday it rained.");

		scan("--dateline", "2024-03-15", draft.toString());

		JsonObject claim = lines().getFirst().getAsJsonArray("claims").get(0).getAsJsonObject();
		assertThat(claim.getAsJsonObject("timex").toString()).isEqualTo("{\"type\":\"DATE\",\"value\":\"2024-03-15\",\"mod\":\"START\"}");
	}

	@Test
	void aClaimOfAPageSaysWhereItStandsInTheFileToo() throws IOException {
		Path page = file("a.html", "<h1>Left</h1>\r\n<p>On <b>Fri&shy;day</b>.</p>");
		Path markdown = file("b.md", "# Left\n\nOn *Friday*.");

		assertThat(scan(page.toString(), markdown.toString())).isZero();

		JsonObject claim = lines().get(0).getAsJsonArray("claims").get(0).getAsJsonObject();
		assertThat(claim.get("text").getAsString()).isEqualTo("Friday");
		assertThat(claim.get("start").getAsInt()).isEqualTo("Left\n\nOn ".length());
		assertThat(claim.getAsJsonObject("source").toString()).isEqualTo("{\"start\":24,\"end\":35}");
		assertThat(claim.get("passage").getAsString()).isEqualTo("paragraph");
		JsonObject second = lines().get(1).getAsJsonArray("claims").get(0).getAsJsonObject();
		assertThat(second.getAsJsonObject("source").toString()).isEqualTo("{\"start\":12,\"end\":18}");
	}

	@Test
	void theTableCountsTheLinesOfTheFile() throws IOException {
		Path page = file("a.html", "<html>\n<body>\n<p>On <b>Friday</b>.</p>");

		assertThat(run("", "scan", page.toString())).isZero();
		assertThat(out.toString()).contains("    3:10  date     Friday");
	}

	@Test
	void anEncodingCanBeChosenAndIsNotTakenIfItDoesNotFit() throws IOException {
		Path draft = Files.write(folder.resolve("a.txt"),
				"\u041F\u0430\u0440\u043E\u043C left on Friday.".getBytes(Charset.forName("windows-1251")));

		assertThat(run("", "scan", "--encoding", "windows-1251", draft.toString())).isZero();
		assertThat(scan("--encoding", "UTF-8", draft.toString())).isEqualTo(2);
		assertThat(err.toString()).contains("is not UTF-8 throughout (byte CF at offset 0); choose another encoding");
		assertThat(run("", "scan", "--encoding", "no-such-thing", draft.toString())).isEqualTo(64);
	}

	@Test
	void aClaimOfPlainTextHasNoOtherPlace() throws IOException {
		scan(file("a.txt", "On Friday.").toString());

		assertThat(lines().getFirst().getAsJsonArray("claims").get(0).getAsJsonObject().has("source")).isFalse();
	}

	@Test
	void aSplitQuotationCarriesItsSpansSpeakerAndCue() throws IOException {
		Path draft = file("a.txt", "We sailed. She said. We sank.");

		scan(draft.toString());

		JsonObject quote = lines().getFirst().getAsJsonArray("claims").get(0).getAsJsonObject().getAsJsonObject("quote");
		assertThat(quote.toString())
				.isEqualTo("{\"directness\":\"direct\",\"speaker\":{\"start\":11,\"end\":14,\"text\":\"She\",\"resolved\":\"Ana Lopes\"},"
				+ "\"cue\":{\"start\":15,\"end\":19,\"text\":\"said\"},\"spans\":[[0,10],[21,29]]}");
	}

	@Test
	void aCollectionHoldsOneDocumentALineWithItsOwnDate() throws IOException {
		Path collection = file("c.jsonl", """
				{"id": "one", "dct": "2024-03-15", "text": "On Friday."}
				{"id": "two", "dct": null, "text": "On Friday."}
				not json
				{"id": "four", "dct": "15 March", "text": "On Friday."}
				{"id": "five"}
				""");

		assertThat(scan(collection.toString())).isEqualTo(2);

		List<JsonObject> documents = lines();
		assertThat(documents).hasSize(5);
		assertThat(documents.get(0).get("dateline").getAsString()).isEqualTo("2024-03-15");
		assertThat(documents.get(1).get("dateline").isJsonNull()).isTrue();
		assertThat(documents.get(2).get("id").getAsString()).isEqualTo(collection + ":3");
		assertThat(documents.get(2).get("error").getAsString()).isEqualTo("is not JSON; a line must be {\"id\",\"dct\",\"text\"}");
		assertThat(documents.get(3).get("id").getAsString()).isEqualTo("four");
		assertThat(documents.get(3).get("error").getAsString())
				.isEqualTo("\"dct\" is not a date such as 2023-06-18: 15 March, in " + collection + ":4");
		assertThat(documents.get(4).get("error").getAsString()).contains("\"text\"");
	}

	@Test
	void aCollectionMayCallTheDayADate() throws IOException {
		Path collection = file("c.jsonl", """
				{"id": "one", "date": "2024-03-15", "text": "On Friday."}
				{"id": "two", "date": "2024-03-15T08:00:00Z", "text": "On Friday."}
				{"id": "both", "date": "2024-03-14", "dct": "2024-03-15", "text": "On Friday."}
				{"id": "none", "date": "Friday", "text": "On Friday."}
				""");

		assertThat(scan(collection.toString())).isEqualTo(2);

		List<JsonObject> documents = lines();
		assertThat(documents.subList(0, 3)).allSatisfy(each -> assertThat(each.get("dateline").getAsString()).isEqualTo("2024-03-15"));
		assertThat(documents.get(3).get("error").getAsString())
				.isEqualTo("\"date\" is not a date such as 2023-06-18: Friday, in " + collection + ":4");
	}

	@Test
	void whatCannotBeReadIsSaidAndTheRestGoesOn() throws IOException {
		Path good = file("good.txt", "On Friday.");
		Path binary = Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
		Path empty = Files.createDirectory(folder.resolve("empty"));
		Path nothing = file("nothing.txt", "");

		assertThat(scan(folder.resolve("missing.txt").toString(), binary.toString(), empty.toString(), nothing.toString(), good.toString()))
				.isEqualTo(2);

		List<JsonObject> documents = lines();
		assertThat(documents.get(0).get("error").getAsString()).isEqualTo("does not exist; check the name");
		assertThat(documents.get(1).get("error").getAsString()).contains("not a text file");
		assertThat(documents.get(2).get("error").getAsString()).contains("has no drafts", ".docx");
		assertThat(documents.get(3).getAsJsonArray("claims")).isEmpty();
		assertThat(documents.get(4).getAsJsonArray("claims")).hasSize(1);
		assertThat(err.toString().lines()).hasSize(3);
	}

	@Test
	void aPersonReadsOnceWhatCannotBeReadAndWhy() throws IOException {
		Path binary = Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
		Path missing = folder.resolve("missing.txt");

		assertThat(run("", "scan", binary.toString(), missing.toString())).isEqualTo(2);

		assertThat(err.toString().lines()).containsExactly(
				binary + ": not a text file (byte 0 at offset 4); open it in its own program and save it as plain text in UTF-8",
				missing + ": does not exist; check the name");
		assertThat(out.toString()).isEmpty();
	}

	@Test
	void aDocumentOfAWordProcessorIsNamed() throws IOException {
		Path pdf = Files.writeString(folder.resolve("story.pdf"), "%PDF-1.7");

		assertThat(run("", "scan", pdf.toString())).isEqualTo(2);
		assertThat(err.toString()).isEqualTo(
				pdf + ": is a PDF document. Save it as text, or copy its text and use File > New Draft from Clipboard.\n");
		assertThat(run("", "items", pdf.toString())).isEqualTo(2);
		assertThat(err.toString()).contains(pdf + " is a PDF document. Save it");
	}

	@Test
	void whoReadsADraftThatIsReadAsItStandsIsTold() throws IOException {
		Path marked = Files.writeString(folder.resolve("marked.md"), "Ann left on Sunday.\n\n" + "a **b** `c`\n\n".repeat(200_000));

		assertThat(run("", "scan", marked.toString())).isZero();
		assertThat(err.toString()).isEqualTo(marked
				+ ": This file holds more markup than people write, so it is read as plain text, with its markup as part of the text.\n");
		assertThat(run("", "items", marked.toString())).isZero();
		assertThat(err.toString()).contains("is read as plain text");
		assertThat(run("", "verify", marked.toString())).isZero();
	}

	@Test
	void programsReadItBesideTheNameOfTheFile() throws IOException {
		Path binary = Files.write(folder.resolve("picture.txt"), new byte[] {0});

		scan(binary.toString());

		assertThat(lines().getFirst().get("id").getAsString()).isEqualTo(binary.toString());
		assertThat(lines().getFirst().get("error").getAsString()).startsWith("not a text file");
	}

	@Test
	void aFolderStandsForTheDraftsInIt() throws IOException {
		file("b.txt", "On Friday.");
		file("a.txt", "On Friday.");
		file("a.txt.tickmark", "{}");
		file("c.md", "On Friday.");
		file("d.html", "On Friday.");
		file("e.HTM", "On Friday.");
		file("f.pdf", "On Friday.");

		assertThat(scan(folder.toString())).isZero();
		assertThat(lines().stream().map(line -> Path.of(line.get("id").getAsString()).getFileName().toString())).containsExactly("a.txt",
				"b.txt", "c.md", "d.html", "e.HTM");
	}

	/** No rights close a folder to everybody, root included; a path longer than the system takes does. */
	@Test
	void aFolderThatCannotBeReadIsSaidAndTheRestGoesOn() throws IOException {
		file("a.txt", "On Friday.");
		Path outer = deep(folder.resolve("closed"));
		Path inner = folder.resolve("inner");
		deep(inner);
		file("d.txt", "On Friday.");
		Files.move(inner, outer.resolve("inner"));
		try {
			assertThat(scan(folder.toString())).isEqualTo(2);
		} finally {
			Files.move(outer.resolve("inner"), inner);
		}

		List<JsonObject> lines = lines();
		assertThat(lines).hasSize(3);
		assertThat(lines.get(0).get("id").getAsString()).endsWith("a.txt");
		assertThat(lines.get(1).get("id").getAsString()).startsWith(outer.toString());
		assertThat(lines.get(1).get("error").getAsString()).isNotEmpty().doesNotContain(outer.toString());
		assertThat(lines.get(2).get("id").getAsString()).endsWith("d.txt");
	}

	/** Creates folders within each other, whose path is longer than half of what Linux takes. */
	private static Path deep(Path top) throws IOException {
		Path leaf = top;
		for (int i = 0; i < 11; i++) leaf = leaf.resolve("x".repeat(200));
		return Files.createDirectories(leaf);
	}

	@Test
	void whatARunWroteIntoAFolderOfDraftsIsNoDraftForTheNext() throws IOException {
		file("a.txt", "On Friday.");
		file("other.jsonl", "");
		String result = folder.resolve("out.jsonl").toString();

		assertThat(scan("--output", result, folder.toString())).isZero();
		String first = Files.readString(Path.of(result));
		assertThat(scan("--output", result, folder.toString())).isZero();

		assertThat(first.lines()).hasSize(1);
		assertThat(Files.readString(Path.of(result))).isEqualTo(first);
	}

	@Test
	void standardInputIsADraft() {
		assertThat(run("On Friday.", "scan", "-")).isZero();
		assertThat(out.toString()).startsWith("- (no date known; set it with --dateline): 1 item to verify\n")
				.contains("     1:4  date     Friday");
	}

	@Test
	void aDatelineSetAtTheDeskCountsUnlessAnotherIsAskedFor() throws IOException {
		Path draft = file("a.txt", "On Friday.");
		var review = Review.open(new LedgerFiles().of(draft));
		review.apply(new SetDateline(Optional.of(LocalDate.of(2024, 3, 15))), "On Friday.", "Ann", Instant.parse("2024-03-15T10:00:00Z"));

		scan(draft.toString());
		scan("--dateline", "2020-01-01", draft.toString());

		assertThat(lines()).extracting(line -> line.get("dateline").getAsString()).containsExactly("2024-03-15", "2020-01-01");
	}

	@Test
	void aRuleCanBeLeftOutButNotMisspelt() {
		assertThat(run("On Friday.", "scan", "--without", "date.friday", "-")).isZero();
		assertThat(out.toString()).contains(": 0 items");

		assertThat(run("On Friday.", "scan", "--without", "date.fryday", "-")).isEqualTo(64);
		assertThat(err.toString()).contains("Unknown rule date.fryday; choose from: date.friday, fact.faulty, quote.split");
	}

	@Test
	void theOutputFileIsWrittenWhole() throws IOException {
		Path draft = file("a.txt", "On Friday.");
		Path result = folder.resolve("out.jsonl");

		assertThat(scan("--output", result.toString(), draft.toString())).isZero();
		assertThat(Files.readString(result)).startsWith("{\"id\":").endsWith("}\n");
		assertThat(out.toString()).isEmpty();
	}

	/** Whoever may write into the folder could have laid it there. */
	@Test
	void aLinkBesideTheOutputIsNotFollowed() throws IOException {
		Path draft = file("a.txt", "On Friday.");
		Path secret = file("secret", "untouched");
		Files.createSymbolicLink(folder.resolve("all.txt.part"), secret);

		assertThat(scan("--output", folder.resolve("all.txt").toString(), draft.toString())).isZero();
		assertThat(Files.readString(secret)).isEqualTo("untouched");
	}

	@Test
	void aDraftThatIsCalledAsAFileOfArgumentsIsADraft() throws IOException {
		file("orders", "--output=" + folder.resolve("written"));

		assertThat(run("", "scan", "--", "@" + folder.resolve("orders"))).isEqualTo(2);
		assertThat(err.toString()).startsWith("@").contains("orders");
	}

	@Test
	void aDraftIsNeverTheOutput() throws IOException {
		Path draft = file("a.txt", "On Friday.");

		assertThat(scan("--output", draft.toString(), draft.toString())).isEqualTo(64);
		assertThat(Files.readString(draft)).isEqualTo("On Friday.");
		assertThat(err.toString()).contains("is one of the drafts");
	}

	@Test
	void wrongUsageIsExplained() {
		assertThat(run("", "scan")).isEqualTo(64);
		assertThat(run("", "scan", "--dateline", "yesterday", "a.txt")).isEqualTo(64);
		assertThat(run("", "scan", "--format", "xml", "a.txt")).isEqualTo(64);
		assertThat(run("")).isEqualTo(64);
		assertThat(err.toString()).contains("yesterday").contains("xml").contains("tickmark scan draft.txt");
	}

	@ParameterizedTest
	@CsvSource({"scan --dateline,scan", "holdover --to,holdover", "history --day,history"})
	void everyDateThatIsNoneIsExplainedInTwoLines(String option, String command) {
		var arguments = new ArrayList<>(List.of(option.split(" ")));
		arguments.addAll(List.of("soon", "a.txt"));

		assertThat(run("", arguments.toArray(String[]::new))).isEqualTo(64);
		assertThat(err.toString().lines()).hasSize(2).last().isEqualTo("Try: tickmark " + command + " --help");
		assertThat(err.toString()).contains("soon is not a date; write it as 2023-06-18").doesNotContain("java.");
	}

	@Test
	void whatIsMisspeltIsAnsweredWithWhatIsMeant() {
		assertThat(run("", "scan", "--datelin", "2024-03-15", "a.txt")).isEqualTo(64);
		assertThat(err.toString().lines()).hasSize(2).last().asString().contains("--dateline");
	}

	@Test
	void anEncodingThatIsNoneIsExplained() {
		assertThat(run("", "scan", "--encoding", "no-such-thing", "a.txt")).isEqualTo(64);
		assertThat(err.toString()).contains("no-such-thing is not a known encoding").doesNotContain("java.");
	}

	@Test
	void helpIsComplete() {
		assertThat(run("", "scan", "--help")).isZero();
		assertThat(out.toString()).contains("--dateline", "--format", "--output", "jsonl", "Exit codes:");
	}

	@Test
	void oneDocumentsFaultIsItsOwn() throws IOException {
		Path collection = file("all.jsonl", """
				{"id": "far", "dct": "+999999999-12-31", "text": "On Friday."}
				{"id": "odd", "dct": null, "text": "A fault."}
				{"id": "fine", "dct": "2024-03-15", "text": "On Friday."}
				""");

		assertThat(scan(collection.toString())).isEqualTo(ExitCode.INPUT_FAILED);
		assertThat(lines()).extracting(line -> line.get("id").getAsString()).containsExactly("far", "odd", "fine");
		assertThat(lines().get(0).get("error").getAsString()).contains("is not a date", "+999999999-12-31");
		assertThat(lines().get(1).get("error").getAsString()).contains("no such place");
		assertThat(lines().get(2).getAsJsonArray("claims")).hasSize(1);
	}

	@Test
	void anEncodingThatCannotBeWrittenBackIsRefused() {
		assertThat(run("On Friday.", "scan", "--encoding", "ISO-2022-CN", "-")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("ISO-2022-CN", "name another encoding");
	}
}
