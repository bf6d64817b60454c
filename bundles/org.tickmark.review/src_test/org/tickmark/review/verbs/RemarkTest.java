package org.tickmark.review.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Desk;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.sourcing.AddEvidence;

/** Items are split, joined, made wider and made another kind, with what was written to them. */
class RemarkTest {
	private static final String DRAFT = "It rained on Sunday and Monday.\n\nIt blew on Friday.\n";

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void findDays() throws IOException {
		desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday");
	}

	private List<String> listed() throws IOException {
		return desk.reopenedWith(desk.text).list().items().stream().map(Item::text).toList();
	}

	@Test
	void joinedItemsAreOneWithTheNotesOfBoth() throws IOException {
		desk.apply(new NoteItem(desk.item("Sunday"), "ask"));
		desk.apply(new NoteItem(desk.item("Monday"), "look"));
		desk.apply(Remark.join(desk.list().items()));

		assertThat(listed()).containsExactly("Sunday and Monday");
		assertThat(desk.item("Sunday and Monday").note()).isEqualTo("ask; look");
	}

	@Test
	void aSplitItemIsTwoWithoutTheBlankBetween() throws IOException {
		desk.apply(Remark.join(desk.list().items()));
		desk.apply(Remark.split(desk.item("Sunday and Monday"), DRAFT.indexOf(" Monday"), DRAFT));

		assertThat(listed()).containsExactly("Sunday and", "Monday");
	}

	@Test
	void aWiderItemIsToBeDecidedAnew() throws IOException {
		desk.decide("Sunday", Status.VERIFIED);
		desk.apply(Remark.over(desk.item("Sunday"), new Span(DRAFT.indexOf("on Sunday"), DRAFT.indexOf(" and"))));

		assertThat(listed()).containsExactly("on Sunday", "Monday");
		assertThat(desk.item("on Sunday").status()).isEqualTo(Status.OPEN);
	}

	@Test
	void anotherKindAndBackAgain() throws IOException {
		desk.apply(Remark.as(desk.item("Sunday"), ClaimKind.NAME));
		assertThat(desk.list().items()).extracting(Item::text, Item::kind).contains(tuple("Sunday", ClaimKind.NAME)).hasSize(2);

		desk.apply(Remark.as(desk.item("Sunday"), ClaimKind.DATE));
		assertThat(desk.list().items()).extracting(Item::text, Item::kind).containsExactly(tuple("Sunday", ClaimKind.DATE),
				tuple("Monday", ClaimKind.DATE));
	}

	private void write(String words, String person, ItemClass itemClass) throws IOException {
		desk.apply(new AssignItems(List.of(desk.item(words)), person));
		desk.apply(new ClassItems(List.of(desk.item(words)), Optional.of(itemClass)));
		desk.apply(new NoteItem(desk.item(words), "ask"));
		desk.apply(new AddEvidence(desk.item(words), Evidence.ofSource("the log")));
	}

	private static String written(Item item) {
		return item.duty().inWords() + ", " + item.note() + ", " + item.evidenceInWords();
	}

	@Test
	void anotherKindKeepsClassAndPersonNoteAndSource() throws IOException {
		write("Sunday", "Bob", ItemClass.A);

		desk.apply(Remark.as(desk.item("Sunday"), ClaimKind.NAME));
		assertThat(written(desk.item("Sunday"))).isEqualTo("A Bob, ask, the log");

		desk.apply(new NoteItem(desk.item("Sunday"), ""));
		desk.apply(Remark.as(desk.item("Sunday"), ClaimKind.DATE));
		assertThat(written(desk.item("Sunday"))).isEqualTo("A Bob, , the log");
	}

	@Test
	void fitSplitAndJoinKeepThemToo() throws IOException {
		write("Sunday", "Bob", ItemClass.B);
		desk.apply(new ClassItems(List.of(desk.item("Monday")), Optional.of(ItemClass.A)));

		desk.apply(Remark.over(desk.item("Sunday"), new Span(DRAFT.indexOf("on Sunday"), DRAFT.indexOf(" and"))));
		assertThat(written(desk.item("on Sunday"))).isEqualTo("B Bob, ask, the log");

		desk.apply(Remark.join(desk.list().items()));
		assertThat(written(desk.item("on Sunday and Monday"))).isEqualTo("A Bob, ask, the log");

		desk.apply(Remark.split(desk.item("on Sunday and Monday"), DRAFT.indexOf(" Monday"), DRAFT));
		assertThat(desk.list().items()).extracting(RemarkTest::written).containsExactly("A Bob, ask, the log", "A Bob, ask, the log");
	}

	@Test
	void theOldItemsAreBackWhenItIsTakenBack() throws IOException {
		List<LedgerEvent> events = desk.review.carryOut(Remark.join(desk.list().items()), DRAFT, "Ann", Desk.NOON);
		desk.apply(new Undo(events.stream().map(LedgerEvent::hash).toList()));

		assertThat(listed()).containsExactly("Sunday", "Monday");
	}

	@Test
	void marksMayOverlapAndReachOverParagraphs() throws IOException {
		var across = new Span(DRAFT.indexOf("Monday"), DRAFT.indexOf(" Friday"));
		desk.apply(new MarkClaim(across, ClaimKind.FACT));
		desk.apply(new MarkClaim(new Span(DRAFT.indexOf("It blew"), DRAFT.indexOf(".\n", 40)), ClaimKind.FACT));

		assertThat(desk.list().items()).hasSize(4);
		desk = desk.reopenedWith("Words before. " + DRAFT);
		assertThat(desk.list().items()).extracting(Item::span).contains(across.shiftedBy(14));
	}

	@Test
	void aSplitBesideAllWordsIsRefused() throws IOException {
		Item sunday = desk.item("Sunday");

		assertThatThrownBy(() -> Remark.split(sunday, sunday.span().start(), DRAFT)).isInstanceOf(IllegalArgumentException.class);
	}
}
