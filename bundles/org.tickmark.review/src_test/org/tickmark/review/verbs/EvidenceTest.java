package org.tickmark.review.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.Action;
import org.tickmark.review.Desk;
import org.tickmark.review.History;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.Ledgers;
import org.tickmark.review.Review;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.sourcing.ChangeEvidence;
import org.tickmark.review.sourcing.SameEvidence;
import org.tickmark.review.sourcing.WithdrawEvidence;

class EvidenceTest {
	private static final String DRAFT = "The pilot left on Sunday and landed on Monday. She rested on Friday.\n";
	private static final Evidence LOG = new Evidence(EvidenceKind.PRIMARY, "port log", "p. 12", "harbour office",
			Optional.of(LocalDate.of(2024, 3, 4)), "copied by hand", Optional.of("ab".repeat(32)));
	private static final Evidence PAPER = new Evidence(EvidenceKind.SECONDARY, "Coast Gazette", "", "", Optional.empty(), "",
			Optional.empty());

	@TempDir
	private Path folder;
	private Desk desk;

	@BeforeEach
	void open() throws IOException {
		desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday", "Friday");
	}

	private List<Evidence> of(String words) {
		return desk.item(words).evidence().stream().map(Piece::evidence).toList();
	}

	private List<String> history() {
		return History.of(desk.review.ledger(), HouseStatuses.usual()).lines().stream().map(History.Line::what).toList();
	}

	private EvidenceId id(Evidence evidence) {
		return desk.review.ledger().idOf(evidence);
	}

	@Test
	void anItemRestsOnSeveralPiecesInTheOrderInWhichTheyWereGiven() throws IOException {
		desk.apply(new AddEvidence(desk.item("Sunday"), LOG));
		desk.apply(new AddEvidence(desk.item("Sunday"), PAPER));
		desk = desk.reopenedWith(DRAFT);

		assertThat(of("Sunday")).containsExactly(LOG, PAPER);
		assertThat(desk.item("Sunday").evidenceInWords()).isEqualTo("port log, p. 12 (primary); Coast Gazette (secondary)");
		assertThat(of("Monday")).isEmpty();
	}

	@Test
	void onePieceServesManyItemsAndIsPutRightForAllOfThem() throws IOException {
		desk.apply(new AddEvidence(desk.list().items(), LOG));
		assertThat(desk.review.ledger().evidence()).hasSize(1);

		desk.apply(new ChangeEvidence(id(LOG), PAPER));
		assertThat(desk.list().items()).extracting(Item::evidenceInWords).containsOnly("Coast Gazette (secondary)");
		assertThat(history()).last().isEqualTo("Source changed from “port log, p. 12 (primary)” to “Coast Gazette (secondary)”");
	}

	@Test
	void theHistoryOfAnItemTellsWhatBecameOfItsPieces() throws IOException {
		desk.apply(new AddEvidence(desk.item("Sunday"), LOG));
		desk.apply(new ChangeEvidence(id(LOG), PAPER));

		var history = History.of(desk.review.ledger(), HouseStatuses.usual());
		for (String words : List.of("Sunday", "Monday")) {
			List<History.Line> lines = history.lines(Optional.empty(), Optional.empty(), Optional.of(desk.item(words).id()),
					ZoneOffset.UTC);
			assertThat(lines).hasSize(words.equals("Sunday") ? 2 : 0);
		}
	}

	@Test
	void whatIsGivenTwiceIsRecordedOnce() throws IOException {
		desk.apply(new AddEvidence(desk.item("Sunday"), LOG));
		List<LedgerEvent> before = desk.review.ledger().events();
		desk.apply(new AddEvidence(desk.item("Sunday"), LOG));
		desk.apply(new ChangeEvidence(id(LOG), LOG));
		desk.apply(new WithdrawEvidence(List.of(desk.item("Sunday")), id(PAPER)));

		assertThat(desk.review.ledger().events()).isEqualTo(before);
	}

	@Test
	void withdrawnFromOneItemItStillServesTheOthers() throws IOException {
		desk.apply(new AddEvidence(desk.list().items(), LOG));
		desk.apply(new WithdrawEvidence(List.of(desk.item("Sunday")), id(LOG)));

		assertThat(of("Sunday")).isEmpty();
		assertThat(of("Monday")).containsExactly(LOG);
		assertThat(history()).last().isEqualTo("Source withdrawn: port log, p. 12 (primary)");
	}

	@Test
	void sameAsTheLastIsWhatWasGivenLastAsItReadsNow() throws IOException {
		desk.apply(new SameEvidence(List.of(desk.item("Friday"))));
		assertThat(of("Friday")).isEmpty();

		desk.apply(new AddEvidence(desk.item("Monday"), LOG));
		desk.apply(new AddEvidence(desk.item("Sunday"), PAPER));
		desk.apply(new ChangeEvidence(id(PAPER), Evidence.ofSource("Coast Gazette of Monday")));
		desk.apply(new SameEvidence(List.of(desk.item("Monday"), desk.item("Friday"))));

		assertThat(of("Friday")).containsExactly(Evidence.ofSource("Coast Gazette of Monday"));
		assertThat(of("Monday")).containsExactly(LOG, Evidence.ofSource("Coast Gazette of Monday"));
		assertThat(desk.review.ledger().evidence()).hasSize(2);
	}

	@Test
	void aPieceThatSaysSomethingElseByNowIsNoLongerTheOneThatIsGiven() throws IOException {
		desk.apply(new AddEvidence(desk.item("Sunday"), LOG));
		desk.apply(new ChangeEvidence(id(LOG), PAPER));
		desk.apply(new AddEvidence(desk.item("Monday"), LOG));

		assertThat(of("Sunday")).containsExactly(PAPER);
		assertThat(of("Monday")).containsExactly(LOG);
	}

	@Test
	void theLastGivenIsOfferedFirstAndWhatServesNoItemIsNot() throws IOException {
		desk.apply(new AddEvidence(desk.item("Sunday"), LOG));
		desk.apply(new AddEvidence(desk.item("Monday"), PAPER));
		desk.apply(new AddEvidence(desk.item("Friday"), Evidence.ofSource("a letter")));
		desk.apply(new AddEvidence(desk.item("Friday"), LOG));
		desk.apply(new WithdrawEvidence(List.of(desk.item("Friday")), id(Evidence.ofSource("a letter"))));

		assertThat(desk.review.ledger().evidence()).extracting(Piece::evidence).containsExactly(LOG, PAPER);
	}

	@Test
	void anOldLineIsADocumentThatReplacesAnEarlierLineOnly() throws IOException {
		desk.apply(new AddEvidence(desk.item("Sunday"), LOG));
		desk.apply(line("crew list"));
		desk.apply(line("crew list of 3 March"));
		assertThat(of("Sunday")).containsExactly(LOG, Evidence.ofSource("crew list of 3 March"));

		desk.apply(new AddEvidence(desk.item("Monday"), Evidence.ofSource("crew list of 3 March")));
		assertThat(desk.review.ledger().evidence()).hasSize(2);
		desk.apply(new WithdrawEvidence(List.of(desk.item("Sunday")), id(Evidence.ofSource("crew list of 3 March"))));
		assertThat(of("Sunday")).containsExactly(LOG);
		assertThat(of("Monday")).hasSize(1);
	}

	/** As desks recorded a source before. */
	private Action line(String source) {
		return (ledger, text) -> List.of(new LedgerEntry.Sourced(desk.item("Sunday").subjectIn(text).orElseThrow(), source));
	}

	@Test
	void givingWithdrawingAndChangingCanBeTakenBack() throws IOException {
		List<LedgerEvent> added = carryOut(new AddEvidence(desk.list().items(), LOG));
		List<LedgerEvent> changed = carryOut(new ChangeEvidence(id(LOG), PAPER));
		List<LedgerEvent> withdrawn = carryOut(new WithdrawEvidence(List.of(desk.item("Sunday")), desk.item("Sunday").evidence().getFirst()
				.id()));

		takeBack(withdrawn);
		assertThat(of("Sunday")).containsExactly(PAPER);
		takeBack(changed);
		assertThat(of("Sunday")).containsExactly(LOG);
		takeBack(added);
		assertThat(desk.list().items()).allMatch(item -> item.evidence().isEmpty());
	}

	private List<LedgerEvent> carryOut(Action action) throws IOException {
		return desk.review.carryOut(action, DRAFT, "Ann", Desk.NOON);
	}

	private void takeBack(List<LedgerEvent> events) throws IOException {
		desk.apply(new Undo(events.stream().map(LedgerEvent::hash).toList()));
	}

	@Test
	void ofTwoWhoPutAPieceRightTheLaterCountsAndBothStayInTheHistory() throws IOException {
		desk.apply(new AddEvidence(desk.list().items(), LOG));
		Ledger base = desk.review.ledger();
		var ann = event(base, new LedgerEntry.EvidenceChanged(id(LOG), PAPER, LOG), "Ann", 100);
		var bob = event(base, new LedgerEntry.EvidenceChanged(id(LOG), Evidence.ofSource("harbour book"), LOG), "Bob", 200);

		for (List<LedgerEvent> merged : List.of(List.of(ann, bob), List.of(bob, ann))) {
			Ledger both = base.with(merged);
			assertThat(both.evidence()).extracting(Piece::evidence).containsExactly(Evidence.ofSource("harbour book"));
			assertThat(History.of(both, HouseStatuses.usual()).lines()).extracting(History.Line::what)
					.anyMatch(what -> what.endsWith("to “Coast Gazette (secondary)”")).last().asString().endsWith("to “harbour book”");
		}
	}

	@Test
	void whoGivesAPieceAnewWithoutKnowingThatItWasWithdrawnKeepsIt() throws IOException {
		desk.apply(new AddEvidence(desk.item("Sunday"), LOG));
		Ledger base = desk.review.ledger();
		LedgerEntry.Subject sunday = desk.item("Sunday").subjectIn(TextVersion.of(DRAFT)).orElseThrow();
		var withdrawn = event(base, new LedgerEntry.EvidenceWithdrawn(sunday, id(LOG), LOG), "Ann", 200);
		var again = event(base, new LedgerEntry.EvidenceAdded(sunday, id(LOG), LOG), "Bob", 100);

		assertThat(base.with(List.of(withdrawn)).evidence()).isEmpty();
		assertThat(base.with(List.of(withdrawn, again)).evidence()).hasSize(1);
	}

	private static LedgerEvent event(Ledger known, LedgerEntry entry, String by, int seconds) {
		return LedgerCodec.seal(known.heads(), Desk.NOON.plusSeconds(3600 + seconds), by, entry);
	}

	/** Two desks go on from a common start without knowing of each other; their events are joined in any order. */
	@Test
	void branchesMergeByUnionInAnyOrder() throws IOException {
		desk.apply(new AddEvidence(desk.item("Sunday"), LOG));
		List<Item> items = desk.list().items();
		Ledger base = desk.review.ledger();
		for (int seed = 0; seed < 200; seed++) {
			var random = new Random(seed);
			Ledger ann = branch(base, items, "Ann", random);
			Ledger bob = branch(base, items, "Bob", random);
			List<LedgerEvent> all = new ArrayList<>(ann.events());
			all.addAll(bob.events());
			Ledger merged = Ledger.of(all);
			Collections.shuffle(all, random);

			assertThat(Ledger.of(all).evidence()).isEqualTo(merged.evidence());
			assertThat(ann.with(bob.events()).evidence()).isEqualTo(bob.with(ann.events()).evidence()).isEqualTo(merged.evidence());
			for (Item item : items) assertThat(Ledger.of(all).item(item.id())).isEqualTo(merged.item(item.id()));
		}
	}

	private static Ledger branch(Ledger base, List<Item> items, String person, Random random) {
		Ledger ledger = base;
		for (int step = 0; step < 8; step++) {
			Item item = items.get(random.nextInt(items.size()));
			List<Piece> known = ledger.evidence();
			int kind = known.isEmpty() ? 0 : random.nextInt(4);
			Action action = switch (kind) {
				case 0 -> new AddEvidence(item, Evidence.ofSource("paper " + random.nextInt(4)));
				case 1 -> new ChangeEvidence(known.get(random.nextInt(known.size())).id(), Evidence.ofSource("book " + random.nextInt(4)));
				case 2 -> new SameEvidence(List.of(item));
				default -> new WithdrawEvidence(List.of(item), known.get(random.nextInt(known.size())).id());
			};
			for (LedgerEntry entry : action.entries(ledger, TextVersion.of(DRAFT)))
				ledger = ledger.with(List.of(event(ledger, entry, person, random.nextInt(1000))));
		}
		return ledger;
	}

	@Test
	void everyPieceIsReadAsItWasWritten() throws IOException {
		var heron = new Evidence(EvidenceKind.INTERVIEW, "Heron", "0:12:31", "", Optional.empty(), "by “phone”\nat night", Optional.empty(),
				true);
		desk.apply(new AddEvidence(desk.item("Sunday"), LOG));
		desk.apply(new AddEvidence(desk.item("Sunday"), heron));
		desk.apply((ledger, text) -> List.of(new LedgerEntry.CopyPurged("Heron", "cd".repeat(32))));

		Ledger read = Review.open(Ledgers.in(desk.ledger)).ledger();
		assertThat(read.evidence()).extracting(Piece::evidence).containsExactly(heron, LOG);
		assertThat(read.isPurged("cd".repeat(32))).isTrue();
		assertThat(history()).last().isEqualTo("Copy of Heron deleted; the record keeps its SHA-256 cdcdcdcdcdcd…");
	}
}
