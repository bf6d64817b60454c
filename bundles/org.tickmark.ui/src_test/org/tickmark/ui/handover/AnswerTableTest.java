package org.tickmark.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.dossier.answers.AnsweredSheet;
import org.tickmark.draft.Span;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.Orphan;
import org.tickmark.review.Queries;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.Duty;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.StoredItem;

class AnswerTableTest {
	private static final String TEXT = "It rained on Sunday. It snowed on Monday. It thawed on Friday.";
	private static final Item SUNDAY = item("820d39b70edaa871", "Sunday", Status.QUERY, "which one?");
	private static final Item MONDAY = item("93c1b0a4d2e7f586", "Monday", Status.RECHECK, "the 4th");
	private static final Item FRIDAY = item("a3c1b0a4d2e7f587", "Friday", Status.VERIFIED, "");

	@TempDir
	Path folder;

	private static Item item(String id, String words, Status status, String reason) {
		Span span = new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
		var standing = new Item.Standing(status, reason, "", List.of(), "Ann", Optional.of(Instant.EPOCH), false,
				Duty.NONE, Optional.empty(), Optional.empty());
		return new Item(new ItemId(id), ClaimKind.DATE, Item.BY_HAND, List.of(span), span, words, Optional.empty(), standing);
	}

	private AnswerTable table() {
		var items = new ItemList(List.of(SUNDAY, MONDAY, FRIDAY), List.of());
		return new AnswerTable(Queries.in("weather.html", List.of("Dora Lee"), items, TEXT), folder.resolve("weather.html"));
	}

	private static TakenAnswers taken(Map<String, String> answers, List<Orphan> lost) {
		Map<ItemId, String> byItem = new LinkedHashMap<>();
		answers.forEach((id, answer) -> byItem.put(new ItemId(id), answer));
		return TakenAnswers.of(new AnsweredSheet("Dora Lee", byItem), new ItemList(List.of(SUNDAY, MONDAY, FRIDAY), lost), Optional::of);
	}

	private static String answered(String page, String words) {
		int cell = page.indexOf("contenteditable=\"true\">", page.indexOf(SUNDAY.id().toString())) + "contenteditable=\"true\">".length();
		return page.substring(0, cell) + words + page.substring(cell);
	}

	@Test
	void isWrittenInTheFormThatItsNameEndsInAndReadBack() throws IOException {
		assertThat(table().usualName()).isEqualTo("weather-queries.docx");
		for (String name : List.of("one.docx", "two.HTML", "three.htm", "Four.Docx")) {
			Path file = table().write(folder.resolve(name), AnswerTable.WORD);

			assertThat(file).isEqualTo(folder.resolve(name));
			boolean word = Files.readAllBytes(file)[0] == 'P';
			assertThat(word).isEqualTo(name.toLowerCase(Locale.ROOT).endsWith("docx"));
			assertThat(TakenAnswers.read(file, DraftReaders.standard()).answers()).isEmpty();
		}
	}

	@Test
	void getsTheChosenEndingWhereItsNameHasNeitherAndThenReplacesNothing() throws IOException {
		assertThat(table().write(folder.resolve("to.dora"), AnswerTable.PAGE)).isEqualTo(folder.resolve("to.dora.html"));

		assertThatThrownBy(() -> table().write(folder.resolve("to.dora"), AnswerTable.PAGE)).hasMessageContaining("to.dora.html")
				.hasMessageContaining("Choose another name");
	}

	@Test
	void replacesNeitherTheDraftNorAnswers() throws IOException {
		Path draft = Files.writeString(folder.resolve("weather.html"), TEXT);
		assertThatThrownBy(() -> table().write(draft, AnswerTable.WORD)).hasMessageContaining("weather.html is the draft itself");
		assertThat(draft).hasContent(TEXT);

		Path sent = table().write(folder.resolve("sent.html"), AnswerTable.WORD);
		table().write(sent, AnswerTable.WORD);
		Files.writeString(sent, answered(Files.readString(sent), "The 3rd"));
		assertThatThrownBy(() -> table().write(sent, AnswerTable.WORD)).hasMessageContaining("sent.html already holds answers");
		assertThat(TakenAnswers.read(sent, DraftReaders.standard()).answers()).containsEntry(SUNDAY.id(), "The 3rd");
	}

	@Test
	void anAnswerStandsOnItsQueryAndOneTakenBeforeIsOnlyCounted() {
		TakenAnswers taken = taken(Map.of(SUNDAY.id().toString(), "The 3rd", MONDAY.id().toString(), "the 4th"), List.of());

		assertThat(taken.placed()).containsExactly(Map.entry(SUNDAY, "The 3rd"));
		assertThat(taken.others()).isEqualTo("1 answer was taken in before.");
	}

	@Test
	void whatHasNoPlaceIsToldWithItsWords() {
		Span thaw = new Span(0, 2);
		var stored = new StoredItem(new ItemId("b3c1b0a4d2e7f588"), ClaimKind.DATE, "date", Anchor.of(thaw, thaw, TEXT), List.of(), "",
				List.of(), "Ann", Instant.EPOCH, StoredItem.Mark.FOUND);
		Map<String, String> answers = new LinkedHashMap<>();
		answers.put(FRIDAY.id().toString(), "yes & no");
		answers.put("b3c1b0a4d2e7f588", "in March");
		answers.put("c3c1b0a4d2e7f589", "x".repeat(200));
		String told = taken(answers, List.of(new Orphan(stored, Optional.empty()))).others();

		assertThat(told.split("\n\n")).containsExactly("3 answers have no place:",
				"\u201CFriday\u201D is no longer a query. The answer was: yes & no",
				"The item has lost its place in the draft. Place it, then take the answers in again. The answer was: in March",
				"The item is not in this draft. The answer was: " + "x".repeat(100) + "\u2026");
	}

	@Test
	void aQueryWhoseWordsWereDeletedKeepsItsAnswerInTheMessage() {
		var sheet = new AnsweredSheet("", Map.of(SUNDAY.id(), "The 3rd"));
		TakenAnswers taken = TakenAnswers.of(sheet, new ItemList(List.of(SUNDAY), List.of()), item -> Optional.empty());

		assertThat(taken.placed()).isEmpty();
		assertThat(taken.unplaced()).containsExactly("\u201CSunday\u201D was deleted from the draft. The answer was: The 3rd");
	}

	@Test
	void aTableOfAnotherDraftIsKnownByItsItemsAndALongListIsCut() {
		Map<String, String> answers = new LinkedHashMap<>();
		for (int i = 10; i < 22; i++) answers.put("c3c1b0a4d2e7f5" + i, "yes");
		TakenAnswers foreign = taken(answers, List.of());
		assertThat(foreign.isOfAnotherDraft()).isTrue();
		assertThat(foreign.others()).startsWith("12 answers have no place:").endsWith("4 more are not shown here.");

		answers.put(SUNDAY.id().toString(), "The 3rd");
		assertThat(taken(answers, List.of()).isOfAnotherDraft()).isFalse();
	}

	@Test
	void aFileThatIsNoTableIsRefusedByNameWithWhatToDo() throws IOException {
		Path other = Files.writeString(folder.resolve("letter.html"), "<p>Dear desk</p>");
		assertThatThrownBy(() -> TakenAnswers.read(other, DraftReaders.standard())).hasMessageContaining("letter.html")
				.hasMessageContaining("Choose the file");
		Path broken = Files.writeString(folder.resolve("broken.docx"), "PK nothing");
		assertThatThrownBy(() -> TakenAnswers.read(broken, DraftReaders.standard())).hasMessageContaining("broken.docx")
				.hasMessageContaining("save it as .docx again");
		assertThatThrownBy(() -> TakenAnswers.read(folder, DraftReaders.standard())).hasMessageContaining("is a folder");
		assertThatThrownBy(() -> TakenAnswers.read(folder.resolve("none.docx"), DraftReaders.standard())).isInstanceOf(IOException.class);
	}

	@Test
	void whatAnAnswerNamesIsAttachedToItAndMoreCanBe() {
		Path log = folder.resolve("log.txt");
		Path other = folder.resolve("other.txt");
		var rows = new AnswerRows(taken(Map.of(SUNDAY.id().toString(), "See log.txt and https://port.example."), List.of()), List.of(log,
				other));
		assertThat(rows.cells(0)).containsExactly("Sunday", "See log.txt and https://port.example.", "log.txt");

		rows.attachFiles(0, List.of(other, log));
		assertThat(rows.addresses(0)).containsExactly("https://port.example");
		rows.attach(0, new Attached.OnPage("https://port.example"));
		assertThat(rows.cells(0)).last().isEqualTo("log.txt, other.txt, https://port.example");
		assertThat(rows.addresses(0)).isEmpty();

		rows.detachLast(0);
		assertThat(rows.attached(0)).containsExactly(new Attached.InFile(log), new Attached.InFile(other));
	}
}
