package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.Decision;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.PlaceItems;
import org.tickmark.review.verbs.RemoveMark;
import org.tickmark.review.verbs.SetDateline;
import org.tickmark.review.verbs.UndoDecision;

class ReviewTest {
	private static final String DRAFT = "LISBON, March 14 —\nThe minister arrived on Sunday. The mayor of Porto left on Monday.\n";

	@TempDir
	Path folder;

	@Test
	void showsEveryClaimAsAnOpenItem() throws Exception {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday");

		assertThat(desk.list().items()).extracting(Item::text).containsExactly("Sunday", "Monday");
		assertThat(desk.list().items()).extracting(Item::status).containsOnly(Status.OPEN);
		assertThat(desk.ledger).doesNotExist();
	}

	@Test
	void keepsADecisionAcrossReopening() throws Exception {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday");
		desk.decide("Sunday", Status.VERIFIED);

		Item item = desk.reopenedWith(DRAFT).item("Sunday");

		assertThat(item.status()).isEqualTo(Status.VERIFIED);
		assertThat(item.by()).isEqualTo("Ann");
		assertThat(item.at()).contains(Desk.NOON.plusSeconds(60));
		assertThat(item.claim()).isPresent();
		assertThat(desk.reopenedWith(DRAFT).list().items()).hasSize(2);
		assertThat(desk.reopenedWith(DRAFT).list().settled()).isEqualTo(1);
	}

	@Test
	void keepsNoteSourceAndDateline() throws Exception {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");
		desk.apply(new NoteItem(desk.item("Sunday"), "ask the desk\nin Lisbon"));
		desk.apply(new AddEvidence(desk.item("Sunday"), Evidence.ofSource("https://example.org/a?b=<c>")));
		desk.apply(new SetDateline(Optional.of(LocalDate.of(2024, 3, 14))));

		Desk again = desk.reopenedWith(DRAFT);

		assertThat(again.item("Sunday").note()).isEqualTo("ask the desk\nin Lisbon");
		assertThat(again.item("Sunday").evidenceInWords()).isEqualTo("https://example.org/a?b=<c>");
		assertThat(again.review.ledger().dateline()).contains(LocalDate.of(2024, 3, 14));
	}

	@Test
	void writesNothingWhereNothingChanges() throws Exception {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");
		desk.apply(new NoteItem(desk.item("Sunday"), ""));
		desk.apply(new SetDateline(Optional.empty()));
		desk.apply(new UndoDecision(desk.item("Sunday").id()));
		desk.apply(new PlaceItems(Map.of()));

		assertThat(desk.ledger).doesNotExist();
	}

	@Test
	void undoesDecisionsOneByOne() throws Exception {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");
		ItemId id = desk.item("Sunday").id();
		desk.decide("Sunday", Status.QUERY);
		desk.decide("Sunday", Status.VERIFIED);

		desk.apply(new UndoDecision(id));
		assertThat(desk.reopenedWith(DRAFT).item("Sunday").status()).isEqualTo(Status.QUERY);
		desk.apply(new UndoDecision(id));
		assertThat(desk.reopenedWith(DRAFT).item("Sunday").status()).isEqualTo(Status.OPEN);
		assertThat(desk.reopenedWith(DRAFT).list().items()).hasSize(1);
	}

	@Test
	void marksByHandAndRemovesTheMark() throws Exception {
		Desk desk = Desk.open(folder, DRAFT);
		int at = DRAFT.indexOf("Porto");
		MarkClaim mark = new MarkClaim(new Span(at, at + 5), ClaimKind.PLACE);
		desk.apply(mark);
		desk.decide("Porto", Status.VERIFIED);

		Item marked = desk.reopenedWith(DRAFT).item("Porto");
		assertThat(marked.id()).isEqualTo(mark.idIn(DRAFT));
		assertThat(marked.markedByHand()).isTrue();
		assertThat(marked.status()).isEqualTo(Status.VERIFIED);

		desk.apply(new RemoveMark(marked.id()));
		assertThat(desk.reopenedWith(DRAFT).list()).isEqualTo(new ItemList(List.of(), List.of()));
	}

	@Test
	void refusesToLetAPersonSetReCheck() throws Exception {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");

		assertThatThrownBy(() -> new DecideItem(desk.item("Sunday"), Status.RECHECK)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void followsAnEditThatTheDeskSaved() throws Exception {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday");
		desk.decide("Sunday", Status.VERIFIED);
		desk.text = "PORTO, March 15 —\nA new first paragraph, on Sunday too.\n" + DRAFT.substring(DRAFT.indexOf("The"));
		int now = desk.text.lastIndexOf("Sunday");

		desk.apply(new PlaceItems(Map.of(desk.review.ledger().items().iterator().next().id(), new Span(now, now + 6))));
		ItemList list = desk.reopenedWith(desk.text).list();

		assertThat(list.items()).extracting(Item::text).containsExactly("Sunday", "Sunday", "Monday");
		assertThat(list.items()).extracting(Item::status).containsExactly(Status.OPEN, Status.VERIFIED, Status.OPEN);
	}

	@Test
	void decidesAtThePlaceWhereTheEditorHasTheItemNow() throws Exception {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");
		Item stale = desk.item("Sunday");
		desk.text = "Much more. " + DRAFT;

		desk.apply(new DecideItem(stale.movedTo(stale.span().shiftedBy(11)), Status.VERIFIED));

		assertThat(desk.reopenedWith(desk.text).item("Sunday").status()).isEqualTo(Status.VERIFIED);
		assertThat(desk.reopenedWith(DRAFT).item("Sunday").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void twoPeopleWhoDecideTheSameClaimAlikeAgree() throws Exception {
		List<LedgerEvent> both = decidedOnCopies(Status.VERIFIED, Status.VERIFIED);

		assertThat(Ledger.of(both).items()).singleElement()
				.satisfies(item -> assertThat(item.decision().map(Decision::status)).contains(Status.VERIFIED));
	}

	@Test
	void twoPeopleWhoDecideDifferentlyMakeItReCheckWithBoth() throws Exception {
		Files.createDirectories(folder);
		List<LedgerEvent> both = decidedOnCopies(Status.VERIFIED, Status.QUERY);
		Desk desk = Desk.open(folder.resolve("merged"), DRAFT).finding("Sunday");
		Files.createDirectories(folder.resolve("merged"));
		Ledgers.in(desk.ledger).append(both);

		Item item = desk.reopenedWith(DRAFT).item("Sunday");

		assertThat(item.status()).isEqualTo(Status.RECHECK);
		assertThat(item.recheck().map(recheck -> recheck.inWords(HouseStatuses.usual())))
				.contains("Ann decided “Verified”, Bob decided “Query to author”");
	}

	@Test
	void aLaterDecisionSettlesTheDisagreement() throws Exception {
		Desk desk = Desk.open(Files.createDirectories(folder.resolve("merged")), DRAFT).finding("Sunday");
		Ledgers.in(desk.ledger).append(decidedOnCopies(Status.VERIFIED, Status.QUERY));
		Desk merged = desk.reopenedWith(DRAFT);

		merged.decide("Sunday", Status.CORRECTED);

		assertThat(merged.reopenedWith(DRAFT).item("Sunday").status()).isEqualTo(Status.CORRECTED);
	}

	@Test
	void addsUpToTheSameInAnyOrderOfLines() throws Exception {
		List<LedgerEvent> events = decidedOnCopies(Status.VERIFIED, Status.QUERY);
		Ledger ledger = Ledger.of(events);
		List<LedgerEvent> shuffled = new ArrayList<>(events);

		for (int seed = 0; seed < 20; seed++) {
			Collections.shuffle(shuffled, new Random(seed));
			assertThat(Ledger.of(shuffled).events()).isEqualTo(ledger.events());
			assertThat(List.copyOf(Ledger.of(shuffled).items())).isEqualTo(List.copyOf(ledger.items()));
		}
	}

	@Test
	void keepsEachVersionOfTheTextOnce() throws Exception {
		String text = new Random(1).ints(900, 'a', 'z').mapToObj(c -> (char) c + (c == 'k' ? "\n" : "")).collect(Collectors.joining());
		Desk desk = Desk.open(folder, text + "It ended on Sunday.\n").finding("Sunday");
		desk.decide("Sunday", Status.QUERY);
		desk.decide("Sunday", Status.VERIFIED);
		desk.text = "New. " + desk.text;
		desk.decide("Sunday", Status.QUERY);

		List<LedgerEntry.TextKept> kept = desk.reopenedWith(desk.text).review.ledger().events().stream().map(LedgerEvent::entry)
				.filter(LedgerEntry.TextKept.class::isInstance).map(LedgerEntry.TextKept.class::cast).toList();

		assertThat(kept).hasSize(2);
		assertThat(kept.getLast().base()).contains(kept.getFirst().text());
		assertThat(desk.review.ledger().text(kept.getLast().text())).contains(desk.text);
	}

	/** The events of two copies of one ledger, on each of which one person decided about Sunday. */
	private List<LedgerEvent> decidedOnCopies(Status ann, Status bob) throws Exception {
		Desk hers = Desk.open(Files.createDirectories(folder.resolve("ann")), DRAFT).finding("Sunday");
		Desk his = Desk.open(Files.createDirectories(folder.resolve("bob")), "Bob", DRAFT).finding("Sunday");
		hers.decide("Sunday", ann);
		his.decide("Sunday", bob);
		List<LedgerEvent> both = new ArrayList<>(hers.review.ledger().events());
		both.addAll(his.review.ledger().events());
		return both;
	}
}
