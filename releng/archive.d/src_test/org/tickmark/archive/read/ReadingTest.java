package org.tickmark.archive.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.archive.input.Article;
import org.tickmark.archive.input.Articles;
import org.tickmark.archive.input.Pieces;
import org.tickmark.archive.schema.Finding;
import org.tickmark.archive.schema.Table;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Wording;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.House;
import org.tickmark.review.Review;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.file.LedgerFiles;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.word.internal.docx.WordReader;
import org.tickmark.word.internal.odt.OdtReader;

class ReadingTest {
	private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
	private static final String STORY = """
			HARLOW, 12 March 2024 \u2013 The mayor of Harlow, Ada Barrow, 41, opened the mill on Monday.

			\u201CWe will open the bridge in May,\u201D Barrow said. She said that 40 of the 120 men, or 33 percent, had gone on Monday,\
			 13 March 2024.
			""";
	private static final Map<String, String> BY_HAND = Map.of(
			"ninjs", "{\"headline\":\"Mill opens\",\"versioncreated\":\"2024-03-12T10:00:00Z\",\"body_text\":\""
					+ STORY.replace("\n", "\\n") + "\"}",
			"rtf", "{\\rtf1\\ansi The mayor of Harlow, Ada Barrow, opened the mill on Monday, 13 March 2024.\\par It took 40 men.\\par}",
			"xml",
			"<nitf><head><docdata><date.issue norm=\"20240312\"/></docdata></head><body><body.content><p>Ada Barrow opened the mill on "
					+ "Monday, "
					+ "13 March 2024.</p></body.content></body></nitf>",
			"html",
			"<html><head><title>Mill</title></head><body><h1>Mill opens</h1><p>Ada Barrow opened the mill on <b>Monday</b>, 13 March "
					+ "2024.</p></body></html>");

	@TempDir
	Path folder;
	private final DraftReaders readers = DraftReaders.standard().with(new WordReader(), new OdtReader());
	private final Wording wording = new Wording();

	@ParameterizedTest
	@ValueSource(strings = {"text", "markdown", "docx", "odt", "ninjs", "rtf", "xml", "html"})
	void findsWhatTheDeskFinds(String format) throws IOException {
		Path file = file(format);

		List<String> found = claims(onlyFinding(file));

		assertThat(found).isNotEmpty().containsExactlyElementsOf(atTheDesk(file));
	}

	@Test
	void aLineOfACollectionIsReadAsTheFileWouldBe() throws IOException {
		Path file = file("text");
		String json = "{\"id\":\"1\",\"text\":\"" + STORY.replace("\n", "\\n") + "\"}\n";
		Path lines = Files.write(folder.resolve("a.jsonl"), json.getBytes(UTF_8));

		assertThat(claims(onlyFinding(lines))).containsExactlyElementsOf(claims(onlyFinding(file)));
	}

	@Test
	void writesOneValueForEachColumn() throws IOException {
		Finding found = onlyFinding(file("text"));

		for (Table table : List.of(Table.ARTICLES, Table.CLAIMS, Table.QUOTES, Table.PEOPLE))
			assertThat(found.rows(table)).isNotEmpty().allSatisfy(each -> assertThat(each.size()).isEqualTo(table.columns().size()));
	}

	@Test
	void tellsWhoSpokeAndWhoIsNamed() throws IOException {
		Finding found = onlyFinding(file("text"));

		assertThat(found.rows(Table.QUOTES)).anySatisfy(quote -> {
			assertThat(quote.getString(5)).startsWith("We will open the bridge in May");
			assertThat(quote.getString(6)).isEqualTo("direct");
			assertThat(quote.getString(7)).contains("Barrow");
			assertThat(quote.getString(9)).isEqualTo("said");
		});
		assertThat(found.rows(Table.PEOPLE)).anySatisfy(person -> {
			assertThat(person.getString(3)).isEqualTo("Ada Barrow");
			assertThat(person.get(6)).isEqualTo(41);
		});
	}

	@Test
	void saysOnWhichDayItWasSaid() throws IOException {
		Path file = Files.write(folder.resolve("b.txt"),
				"HARLOW, 12 March 2024 \u2013 \u201CThe mill was never ours to sell,\u201D Ada Barrow said on Monday.\n".getBytes(UTF_8));

		assertThat(onlyFinding(file).rows(Table.QUOTES)).singleElement()
				.satisfies(quote -> assertThat(quote.getDate(11)).isEqualTo(Date.valueOf("2024-03-11")));
	}

	@Test
	void saysWhatWasDecidedAndOnWhatWordsBefore() throws IOException {
		Path file = file("text");
		var review = Review.open(new LedgerFiles().of(file));
		var reviewed = ReviewedDraft.opened(readers.read("a.txt", Files.readAllBytes(file)).draft(), review.ledger(), House.USUAL,
				ClaimDetection.standard());
		var item = reviewed.items().items().stream().filter(each -> each.text().equals("40 of the 120 men") || each.text().startsWith("40"))
				.findFirst().orElseThrow();
		review.apply(new DecideItem(item, Status.VERIFIED, "as told"), reviewed.text(), "ada", Instant.EPOCH);

		Finding found = onlyFinding(file);

		assertThat(found.rows(Table.DECISIONS)).singleElement().satisfies(each -> {
			assertThat(each.getString(5)).isEqualTo(item.text());
			assertThat(each.getString(9)).isEqualTo("verified");
			assertThat(each.getString(12)).isEqualTo("ada");
		});
		assertThat(found.rows(Table.CLAIMS)).anySatisfy(each -> assertThat(each.getString(18)).isEqualTo("verified"));
	}

	@Test
	void saysThatADateIsMissingOrInTheFuture() throws IOException {
		Path lines = Files.write(folder.resolve("a.jsonl"),
				("{\"id\":\"1\",\"text\":\"It rained.\"}\n{\"id\":\"2\",\"text\":\"It rained.\",\"date\":\"2999-01-01\"}\n")
				.getBytes(UTF_8));

		assertThat(findings(lines)).extracting(each -> each.rows(Table.ARTICLES).getFirst().getString(10))
				.containsExactly("no date", "date in the future");
	}

	@Test
	void aHouseChangesTheVersionOfTheRules() throws IOException {
		assertThat(Rules.of("[rules off]\nproblem.judging\n").version()).isNotEqualTo(Rules.usual().version());
		assertThat(Rules.usual().version()).isEqualTo(Rules.usual().version());
	}

	private Path file(String format) throws IOException {
		if (BY_HAND.containsKey(format)) return Files.write(folder.resolve("a." + format), BY_HAND.get(format).getBytes(UTF_8));
		var reader = readers.of(format).orElseThrow();
		Optional<byte[]> made = reader.made(Draft.of(STORY));
		return Files.write(folder.resolve("a." + reader.endings().getFirst()), made.orElse(STORY.getBytes(UTF_8)));
	}

	private Finding onlyFinding(Path file) {
		return findings(file).getFirst();
	}

	private static List<Finding> findings(Path file) {
		List<Finding> found = new ArrayList<>();
		var reading = new Reading(Rules.usual(), TODAY);
		Articles.of(new Pieces(List.of(file), file.resolveSibling("out")).next(), open -> { })
				.forEachRemaining((Article article) -> found.add(reading.found(article)));
		return found;
	}

	private static List<String> claims(Finding found) {
		assertThat(found.outcome()).isEqualTo(Finding.Outcome.READ);
		return found.rows(Table.CLAIMS).stream()
				.map(each -> String.join("|", each.getString(3), each.getString(4), String.valueOf(each.get(5)),
						String.valueOf(each.get(6)), each.getString(7), each.getString(9))).toList();
	}

	private List<String> atTheDesk(Path file) throws IOException {
		Draft draft = readers.read(file.toString(), Files.readAllBytes(file)).draft();
		ReviewedDraft reviewed = ReviewedDraft.inEditor(Optional.empty(), draft, Review.open(new LedgerFiles().of(file)).ledger(), Map.of(),
				House.USUAL,
				ClaimDetection.standard(), () -> false);
		return reviewed.claims().stream().map(each -> line(each, reviewed.text())).toList();
	}

	private String line(Claim claim, String text) {
		return String.join("|", claim.ruleId(), claim.kind().word(), String.valueOf(claim.span().start()),
				String.valueOf(claim.span().end()),
				claim.span().in(text), wording.of(claim.why()));
	}
}
