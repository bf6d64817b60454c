package org.tickmark.export.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.export.CheckedStory;
import org.tickmark.export.proof.ProofChange.Sort;
import org.tickmark.review.ledger.Ledger;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

class PageProofTest {
	private static final String STORY = """
			Harbour bridge reopens after long repairs
			The harbour bridge opened in 1952 and carried 14,300 cars a day before the floods, said Paul Varga, who keeps its log.
			\u201CIt\u2019s a well-known problem,\u201D he added, \u201Cand nobody wanted to hear of it.\u201D
			The bridge in 1953, a year after it opened.
			The ferry, which had carried 900 people on busy days, will not stop on 1 April.
			""";
	private static final Ledger EMPTY = Ledger.of(List.of());

	@TempDir
	Path folder;

	private List<ProofChange> changes(String page) throws IOException {
		return proof(page).changes();
	}

	private PageProof proof(String page) throws IOException {
		Path file = Files.writeString(folder.resolve("page.txt"), page);
		return PageProof.of(EMPTY, STORY, file);
	}

	private Path pdf(String body) throws IOException {
		var out = new ByteArrayOutputStream();
		var builder = new PdfRendererBuilder();
		builder.withHtmlContent("<html><head><title>page</title><style>@page { size: A5; @top-center { content: 'THE HARBOUR REVIEW'; } "
				+ "@bottom-center { content: counter(page); } }</style></head><body>" + body + "</body></html>", null);
		XRLog.setLoggingEnabled(false);
		builder.toStream(out);
		builder.run();
		return Files.write(folder.resolve("page.pdf"), out.toByteArray());
	}

	@Test
	void theSameWordsAreNoChange() throws IOException {
		assertThat(changes(STORY)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1952 | 1953 | FIGURE
			14,300 | 14,030 | FIGURE
			Varga | Vargas | NAME
			900 people | 90 people | FIGURE
			long repairs | short repairs | SUBSTITUTION
			April | May | FIGURE
			""")
	void wordsInPlaceOfWordsAreTold(String draft, String page, DifferenceClass kind) throws IOException {
		assertThat(changes(STORY.replace(draft, page))).hasSize(1).first().satisfies(change -> {
			assertThat(change.sort()).isEqualTo(Sort.CHANGED);
			assertThat(change.kind()).isEqualTo(kind);
			assertThat(change.isGrave()).isEqualTo(kind.isGrave());
			assertThat(page).contains(change.page());
		});
	}

	@Test
	void aNotThatWasLostIsGrave() throws IOException {
		assertThat(changes(STORY.replace("will not stop", "will stop"))).singleElement().satisfies(change -> {
			assertThat(change.sort()).isEqualTo(Sort.MISSING);
			assertThat(change.draft()).isEqualTo("not");
			assertThat(change.kind()).isEqualTo(DifferenceClass.NEGATION);
		});
	}

	@Test
	void aSentenceThatWasAddedIsTold() throws IOException {
		assertThat(changes(STORY + "Mayor Ito declined to comment.\n")).singleElement().satisfies(change -> {
			assertThat(change.sort()).isEqualTo(Sort.ADDED);
			assertThat(change.page()).isEqualTo("Mayor Ito declined to comment");
		});
	}

	@Test
	void aParagraphThatIsMissingIsTold() throws IOException {
		assertThat(changes(STORY.replace("The bridge in 1953, a year after it opened.\n", ""))).singleElement()
				.satisfies(change -> assertThat(change.sort()).isEqualTo(Sort.MISSING));
	}

	@Test
	void aCaptionIsFoundWhereverItStands() throws IOException {
		String caption = "The bridge in 1953, a year after it opened.\n";

		assertThat(changes(caption + STORY.replace(caption, ""))).isEmpty();
		assertThat(changes(caption.replace("a year", "two years") + STORY.replace(caption, ""))).singleElement()
				.satisfies(change -> assertThat(change.isGrave()).isTrue());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			\u201CIt\u2019s a well-known problem,\u201D | "It's a well-known problem,"
			problem,\u201D he added, \u201Cand | problem," he added - "and
			floods | \uFB02oods
			The harbour bridge opened | THE HARBOUR bridge opened
			Harbour bridge reopens | H A R B O U R bridge reopens
			carried 14,300 cars | car- ried 14,300 cars
			well-known | wellknown
			14,300 | 14\u202F300
			""")
	void whatTypesettersDoIsNoChange(String draft, String page) throws IOException {
		assertThat(STORY).contains(draft);
		assertThat(changes(STORY.replace(draft, page))).isEmpty();
	}

	@Test
	void aLargeInitialMayStandApart() throws IOException {
		assertThat(changes("T\n" + STORY.replace("The ferry", "HE ferry"))).isEmpty();
	}

	@Test
	void figuresHaveToBeSetAsTheyWere() throws IOException {
		assertThat(changes(STORY.replace("1952", "19 52"))).hasSize(1);
	}

	@Test
	void headsAndFoliosOfPagesAreNoChanges() throws IOException {
		Path page = pdf("<h1>Harbour bridge reopens after long repairs</h1><div style='column-count:2'>"
				+ STORY.lines().skip(1).map(line -> "<p>" + line + "</p>").reduce("", String::concat) + "</div>");

		PageProof proof = PageProof.of(EMPTY, STORY, page);

		assertThat(proof.changes()).isEmpty();
		assertThat(proof.edges()).contains("THE HARBOUR REVIEW");
	}

	@Test
	void aSentenceAddedAtTheFootOfAPageIsAChange() throws IOException {
		Path page = pdf(STORY.lines().map(line -> "<p>" + line + "</p>").reduce("", String::concat) + "<p>It Was Closed Again.</p>");

		assertThat(PageProof.of(EMPTY, STORY, page).changes()).extracting(ProofChange::page).containsExactly("It Was Closed Again");
	}

	@Test
	void thePageIsComparedWithTheTextThatWasSigned() throws IOException {
		CheckedStory story = CheckedStory.in(folder, "story.txt", STORY);
		story.signOff("Bo Chief");
		Path page = Files.writeString(folder.resolve("page.txt"), STORY.replace("1952", "1953"));

		PageProof proof = PageProof.of(story.reviewed().ledger(), STORY.replace("1952", "1953"), page);

		assertThat(proof.signOff()).hasValueSatisfying(signed -> assertThat(signed.by()).isEqualTo("Ann"));
		assertThat(proof.changes()).extracting(ProofChange::draft).containsExactly("1952");
	}

	@Test
	void aPageWithoutTextIsNotTakenForOneThatIsTheSame() throws IOException {
		Path blank = pdf("<p> </p>");
		Files.writeString(folder.resolve("blank.txt"), "");

		assertThatThrownBy(() -> PageProof.of(EMPTY, STORY, folder.resolve("blank.txt"))).isInstanceOf(IOException.class)
				.hasMessageContaining("no text");
		assertThat(blank).exists();
	}

	@Test
	void manyParagraphsInAnotherOrderTakeNoLongTime() throws IOException {
		var story = new StringBuilder();
		for (int i = 0; i < 2000; i++) story.append("Paragraph ").append(i).append(" says that figure ").append(i * 37 % 1000)
				.append(" belongs to village ").append(i).append(" of the river.\n");
		List<String> lines = story.toString().lines().toList();
		Path page = Files.writeString(folder.resolve("page.txt"), String.join("\n", lines.reversed()));

		long start = System.nanoTime();
		PageProof proof = PageProof.of(EMPTY, story.toString(), page);

		assertThat(proof.changes()).isEmpty();
		assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
	}
}
