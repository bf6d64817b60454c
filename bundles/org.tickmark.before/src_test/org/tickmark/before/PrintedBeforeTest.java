package org.tickmark.before;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.Difference;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.dossier.sweep.Progress;
import org.tickmark.draft.Draft;
import org.tickmark.review.House;
import org.tickmark.review.PrintedAges;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What an index says of a draft's items. */
class PrintedBeforeTest {
	private static final ClaimDetection RULES = ClaimDetection.standard();
	private static final Instant NOW = Instant.parse("2024-06-01T09:00:00Z");
	private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
	private static final LocalDate PRINTED = LocalDate.of(2024, 3, 12);
	private static final String ARTICLE = """
			The lighthouse at Brandvik was built by the engineer Ilse Brandt in 1887.
			The harbour office counted 178,412 passengers on the Brandvik ferry last year.
			“We have never closed the northern quay in winter,” said the harbour master Jonas Vik.
			The northern quay did not flood in the autumn storms, the harbour office reported.
			""";

	@TempDir
	Path folder;
	private Path index;

	@BeforeEach
	void printAnArticle() throws IOException {
		index = folder.resolve("index");
		build("1", ARTICLE, PRINTED);
	}

	private static ReviewedDraft draft(String text, LocalDate day) {
		return ReviewedDraft.opened(Draft.of(text).publishedOn(day), Ledger.of(List.of()), House.USUAL, RULES);
	}

	private void build(String id, String text, LocalDate day) throws IOException {
		try (var builder = new IndexBuilder(index)) {
			builder.add(PrintedArticle.of(id, Optional.empty(), draft(text, day)));
			builder.finish(NOW);
		}
	}

	private List<Sighting> lookUp(String text) throws IOException {
		return lookUp(text, new Asked(Optional.empty(), TODAY, PrintedAges.USUAL));
	}

	private List<Sighting> lookUp(String text, Asked asked) throws IOException {
		try (PrintedBefore before = PrintedBefore.open(index)) {
			return before.lookUp(draft(text, TODAY), asked, RULES, Progress.NONE);
		}
	}

	private Sighting seen(String text, String words) throws IOException {
		return lookUp(text).stream().filter(each -> each.item().kind() != ClaimKind.FACT && each.item().text().contains(words)).findFirst()
				.orElseThrow();
	}

	@Test
	void theSameDatePrintedBeforeIsTheSame() throws IOException {
		Sighting seen = seen("The engineer Ilse Brandt built the Brandvik lighthouse in 1887.", "1887");

		assertEquals("same", seen.word());
		assertThat(seen.found().differences()).isEmpty();
		assertEquals(Optional.of(PRINTED), seen.passages().getFirst().dated());
		assertEquals("The lighthouse at Brandvik was built by the engineer Ilse Brandt in 1887.", seen.passages().getFirst().text());
	}

	@Test
	void anotherYearDiffersAsAFigure() throws IOException {
		Sighting seen = seen("The engineer Ilse Brandt built the Brandvik lighthouse in 1878.", "1878");

		assertEquals("differs", seen.word());
		assertThat(seen.found().differences()).containsExactly(new Difference(DifferenceClass.FIGURE, "1878", "1887"));
	}

	@Test
	void figuresAreComparedAsValues() throws IOException {
		assertEquals("same", seen("The Brandvik ferry had some 180,000 passengers last year, the harbour office said.", "180,000")
				.word());
		assertEquals("differs", seen("The Brandvik ferry had 187,412 passengers last year, the harbour office said.", "187,412").word());
	}

	@Test
	void aQuotationIsComparedWordByWord() throws IOException {
		List<Sighting> same = lookUp("“We have never closed the northern quay in winter,” Jonas Vik told the council.");
		List<Sighting> denied = lookUp("“We have closed the northern quay in winter,” Jonas Vik told the council.");

		assertThat(same).filteredOn(each -> each.item().kind() == ClaimKind.QUOTE).extracting(Sighting::word).containsExactly("same");
		assertThat(denied).filteredOn(each -> each.item().kind() == ClaimKind.QUOTE).singleElement()
				.satisfies(each -> assertThat(each.found().differences()).extracting(Difference::kind)
						.containsExactly(DifferenceClass.NEGATION));
	}

	@Test
	void wordsOfSayingInAPrintedQuotationAreNoDifference() throws IOException {
		build("1", "“We have never closed,” said the harbour master Jonas Vik, “the northern quay in winter.”\n", PRINTED);

		assertThat(lookUp("“We have never closed the northern quay in winter,” Jonas Vik told the council."))
				.filteredOn(each -> each.item().kind() == ClaimKind.QUOTE).extracting(Sighting::word).containsExactly("same");
		assertThat(lookUp("“We have closed the northern quay in winter,” Jonas Vik told the council."))
				.filteredOn(each -> each.item().kind() == ClaimKind.QUOTE).extracting(Sighting::word).containsExactly("differs");
	}

	@Test
	void whatWasDeniedBeforeDiffers() throws IOException {
		assertThat(lookUp("The northern quay did flood in the autumn storms, the harbour office reported."))
				.filteredOn(Sighting::differs).flatExtracting(each -> each.found().differences()).extracting(Difference::kind)
				.contains(DifferenceClass.NEGATION);
	}

	@Test
	void whatNobodyPrintedIsNotSeen() throws IOException {
		assertThat(lookUp("The bakery in Lower Street opened in 1887, and its owner sold 178,412 loaves.")).isEmpty();
	}

	@Test
	void twoSentencesAboutTheSamePeopleNeedNotSayTheSame() throws IOException {
		build("2", """
				Jonas Vik, the harbour master of Brandvik, and Ilse Brandt, the engineer, are tied in the polls.
				The margin of error of the Brandvik survey was 3 points, the harbour office said.
				Ida Holm asked whom the council of Brandvik would like as harbour master: “They have to be able to swim,” said Jonas Vik.
				The new harbour master said the ferry company was close to the council of Brandvik.
				The ferry company runs a house at https://ferry.example/house in Brandvik.
				""", PRINTED);

		assertThat(lookUp("Jonas Vik, the harbour master of Brandvik, and Ilse Brandt, the engineer, were dropped from the list."))
				.extracting(each -> each.item().kind()).doesNotContain(ClaimKind.FACT, ClaimKind.QUOTE);
		assertThat(lookUp("The harbour office said that the margin of error of the Brandvik survey was 6 points."))
				.filteredOn(each -> each.item().kind() == ClaimKind.QUOTE).isEmpty();
		assertThat(lookUp("Ida Holm mocked the council of Brandvik over what the ferry company had paid to it."))
				.filteredOn(each -> each.item().kind() == ClaimKind.QUOTE).isEmpty();
		assertThat(lookUp("“Ida Holm will soon be a harbour master whom Brandvik likes,” said Nils Roth."))
				.extracting(each -> each.item().kind()).doesNotContain(ClaimKind.QUOTE);
		assertThat(lookUp("Ida Holm wants “to be able to swim” in the new bath of Lower Street before the winter.")).filteredOn(
				each -> each.item().kind() == ClaimKind.QUOTE).isEmpty();
		assertThat(lookUp("Write to the house at https://ferry.example/home or to the ferry company.")).isEmpty();
	}

	@Test
	void whatHappenedToOthersOnAnotherDayDoesNotDiffer() throws IOException {
		build("2", "The council of Brandvik could sell the last boats of the ferry company on Tuesday, once all bids are counted.",
				PRINTED);

		assertThat(lookUp("The council of Brandvik sold the ferry company on Monday night, when a new bid came in from abroad."))
				.filteredOn(Sighting::differs).isEmpty();
	}

	@Test
	void reportedSpeechInTheSameWordsIsTheSame() throws IOException {
		build("2", "Ida Holm said on Tuesday that the council would pay for new boats before the winter storms.", PRINTED);

		assertThat(lookUp("The council would pay for new boats before the winter storms, said Ida Holm."))
				.filteredOn(each -> each.item().kind() == ClaimKind.QUOTE).extracting(Sighting::word).containsExactly("same");
	}

	@Test
	void aFigureSpelledOutIsTheSameFigure() throws IOException {
		build("2", "Ida Holm said that the council would pay for twelve new boats before the winter storms.", PRINTED);

		assertThat(lookUp("The council would pay for 12 new boats before the winter storms, said Ida Holm."))
				.filteredOn(each -> each.item().kind() == ClaimKind.QUOTE).extracting(Sighting::word).containsExactly("same");
		assertThat(lookUp("The council would pay for 13 new boats before the winter storms, said Ida Holm."))
				.filteredOn(each -> each.item().kind() == ClaimKind.QUOTE).isEmpty();
	}

	@Test
	void whatIsOlderThanTheHouseAllowsDoesNotCount() throws IOException {
		String text = "The Brandvik ferry had 178,412 passengers last year, the harbour office said.";
		PrintedAges strict = PrintedAges.USUAL.with(ClaimKind.FIGURE, Optional.of(30));

		assertThat(lookUp(text)).extracting(each -> each.item().text()).contains("178,412");
		assertThat(lookUp(text, new Asked(Optional.empty(), TODAY, strict))).extracting(each -> each.item().text())
				.doesNotContain("178,412");
	}

	@Test
	void aDraftIsNoEvidenceOfItself() throws IOException {
		Path file = folder.resolve("ferry.txt");
		try (var builder = new IndexBuilder(index)) {
			builder.add(PrintedArticle.of("ferry", Optional.of(file), draft(ARTICLE, PRINTED)));
			builder.finish(NOW);
		}

		assertThat(lookUp(ARTICLE, new Asked(Optional.of(file), TODAY, PrintedAges.USUAL))).isEmpty();
		assertThat(lookUp(ARTICLE)).isNotEmpty();
	}

	@Test
	void aNewIndexTakesTheOldOnesPlaceOnlyWhenItIsWhole() throws IOException {
		try (var unfinished = new IndexBuilder(index)) {
			unfinished.add(PrintedArticle.of("2", Optional.empty(), draft("Nothing of it.", PRINTED)));
		}
		assertThat(lookUp("The engineer Ilse Brandt built the Brandvik lighthouse in 1887.")).isNotEmpty();

		try (PrintedBefore old = PrintedBefore.open(index)) {
			build("2", "The bakery in Lower Street opened in 1902, said Ida Holm.", PRINTED);
			assertThat(old.isOf(index)).isFalse();
		}
		assertThat(lookUp("The engineer Ilse Brandt built the Brandvik lighthouse in 1887.")).isEmpty();
		try (var files = Files.list(index)) {
			assertThat(files.filter(Files::isDirectory)).hasSize(1);
		}
	}

	@Test
	void whoeverFindsNoUsableIndexIsToldWhatToDo() throws IOException {
		assertThatThrownBy(() -> PrintedBefore.open(folder.resolve("nowhere"))).isInstanceOf(UnusableIndexException.class)
				.hasMessageContaining("tickmark index");
		assertThatThrownBy(() -> PrintedBefore.open(folder)).isInstanceOf(UnusableIndexException.class)
				.hasMessageContaining("There is no index");

		Path current = index.resolve("tickmark-before.json");
		String whole = Files.readString(current);
		Files.writeString(current, whole.replace("\"version\":1", "\"version\":0"));
		assertThatThrownBy(() -> PrintedBefore.open(index)).hasMessageContaining("another version");
		Files.writeString(current, "{");
		assertThatThrownBy(() -> PrintedBefore.open(index)).hasMessageContaining("broken");
		Files.writeString(current, whole);
		try (var files = Files.walk(index)) {
			for (Path each : files.filter(file -> file.toString().endsWith(".si") || file.toString().endsWith(".fdt")).toList())
				Files.write(each, new byte[] {1, 2, 3});
		}
		assertThatThrownBy(() -> PrintedBefore.open(index)).hasMessageContaining("broken");
	}

	@ParameterizedTest
	@ValueSource(strings = {"format", "folder", "at"})
	void anIndexThatDoesNotSayWhatItIsIsBroken(String missing) throws IOException {
		JsonObject said = said();
		said.remove(missing);
		Files.writeString(index.resolve("tickmark-before.json"), said.toString());

		assertThatThrownBy(() -> PrintedBefore.open(index)).isInstanceOf(UnusableIndexException.class).hasMessageContaining("broken");
	}

	@Test
	void anIndexThatWasBuiltOnNoDayIsBroken() throws IOException {
		JsonObject said = said();
		said.addProperty("at", "yesterday");
		Files.writeString(index.resolve("tickmark-before.json"), said.toString());

		assertThatThrownBy(() -> PrintedBefore.open(index)).isInstanceOf(UnusableIndexException.class).hasMessageContaining("broken");
	}

	private JsonObject said() throws IOException {
		return JsonParser.parseString(Files.readString(index.resolve("tickmark-before.json"))).getAsJsonObject();
	}

	@Test
	void aFolderThatHoldsSomethingElseIsNotWrittenInto() throws IOException {
		Path drafts = Files.createDirectory(folder.resolve("drafts"));
		Files.writeString(drafts.resolve("draft.txt"), "A draft.");

		assertThatThrownBy(() -> new IndexBuilder(drafts)).hasMessageContaining("holds something other than an index");
		try (var files = Files.list(drafts)) {
			assertThat(files).hasSize(1);
		}
	}

	@Test
	void twoDoNotBuildAtOnce() throws IOException {
		try (var first = new IndexBuilder(index)) {
			first.add(PrintedArticle.of("2", Optional.empty(), draft(ARTICLE, PRINTED)));
			assertThatThrownBy(() -> new IndexBuilder(index)).hasMessageContaining("being built");
			first.finish(NOW);
		}
		assertThat(lookUp("The engineer Ilse Brandt built the Brandvik lighthouse in 1887.")).isNotEmpty();
	}

	@Test
	void itStopsWhenNobodyWantsToKnow() throws IOException {
		Progress cancelled = new Progress() {
			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		try (PrintedBefore before = PrintedBefore.open(index)) {
			var asked = new Asked(Optional.empty(), TODAY, PrintedAges.USUAL);
			assertThatThrownBy(() -> before.lookUp(draft(ARTICLE, TODAY), asked, RULES, cancelled))
					.isInstanceOf(CancellationException.class);
		}
	}
}
