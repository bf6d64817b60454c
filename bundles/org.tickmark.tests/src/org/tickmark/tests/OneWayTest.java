package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.House;
import org.tickmark.review.HouseFile;
import org.tickmark.review.ItemList;
import org.tickmark.review.Review;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.LedgerStores;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.FixReading;
import org.tickmark.review.verbs.SetDateline;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.preferences.HouseExchange;

/**
 * The desk lists what a command lists that reads the same file, ledger and house. What a command prints of that is compared in the tests of
 * the command line.
 */
class OneWayTest {
	private static final String CHOIR = """
			COLMERE, March 13, 2024 (Wire) - The choir sings next Friday and rests the day after. Ann Lee admitted that the hall was full.
			The tram ran on Monday, March 5. It has been the largest hall ever.
			""";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private House before = House.USUAL;

	@BeforeEach
	void rememberTheHouse() {
		before = Desk.house().house();
	}

	@AfterEach
	void restoreTheHouse() throws IOException {
		Desk.house().take(before);
		Files.deleteIfExists(Desk.house().houseListFile());
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	/** As a command opens the draft that the editor shows, with the house as the desk exports it. */
	private ReviewedDraft onTheCommandLine(Path draft) throws IOException {
		Path exported = folder.resolve("house.tickmark-house");
		new HouseExchange(Desk.house()).write(exported);
		House house = HouseFile.of(Files.readString(exported)).house();
		var read = PlatformUI.getWorkbench().getService(DraftReaders.class).read(draft.toString(), Files.readAllBytes(draft)).draft();
		var reviewed = new ReviewedDraft[1];
		assertTrue(ServiceCaller.callOnce(OneWayTest.class, ClaimDetection.class, rules -> {
			try {
				Review review = Review.open(PlatformUI.getWorkbench().getService(LedgerStores.class).of(draft));
				reviewed[0] = ReviewedDraft.opened(read, review.ledger(), house, rules);
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		}));
		return reviewed[0];
	}

	private void assertAlike(DraftEditor editor, Path draft) throws IOException {
		DraftUnderReview desk = Desk.draftIn(editor);
		ReviewedDraft commands = onTheCommandLine(draft);
		ItemList items = commands.items();
		assertFalse(items.items().isEmpty());
		assertEquals(items.items(), desk.items().items());
		assertEquals(commands.claims(), desk.reviewed().orElseThrow().claims());
		assertEquals(commands.coverage(), desk.coverage());
		assertEquals(commands.signOffState(), desk.signOffState());
		assertEquals(commands.readiness("Cy").obstacles(), desk.reviewed().orElseThrow().readiness("Cy").obstacles());
		assertEquals(commands.timeline(), desk.reviewed().orElseThrow().timeline());
	}

	private Path choir() throws IOException {
		return Files.writeString(folder.resolve("choir.txt"), CHOIR);
	}

	@Test
	void onTheSample() throws Exception {
		Desk.listAllKinds();
		DraftEditor editor = Desk.openSample(folder);

		assertAlike(editor, folder.resolve("harbour.txt"));
	}

	@Test
	void underAHouseThatHasSetMuch() throws Exception {
		Path house = Files.writeString(folder.resolve("theirs.tickmark-house"), """
				[house list]
				fact: largest hall = needs a source
				[reading dates]
				next = following
				[rules off]
				problem.judging
				[hidden kinds]
				quote
				""");
		assertEquals(List.of(), new HouseExchange(Desk.house()).read(house));
		DraftEditor editor = Desk.open(choir());

		assertTrue(Desk.draftIn(editor).items().items().stream().anyMatch(item -> item.kind() == ClaimKind.FACT));
		assertTrue(Desk.draftIn(editor).items().items().stream().noneMatch(item -> item.kind() == ClaimKind.QUOTE));
		assertAlike(editor, folder.resolve("choir.txt"));
	}

	@Test
	void afterAReadingADayAndADecision() throws Exception {
		DraftEditor editor = Desk.open(choir());
		DraftUnderReview desk = Desk.draftIn(editor);
		desk.decisions().apply(new FixReading(Desk.itemWith(editor, "next Friday"), Optional.of(Sense.FOLLOWING)));
		desk.decisions().apply(new SetDateline(Optional.of(LocalDate.of(2024, 3, 12))));
		Desk.until("the draft is read anew",
				() -> desk.isUpToDate() && desk.referenceDate().equals(Optional.of(LocalDate.of(2024, 3, 12))));
		desk.decisions().apply(new DecideItem(Desk.itemWith(editor, "the day after"), Status.VERIFIED));
		Desk.until("it is verified", () -> Desk.itemWith(editor, "the day after").status().equals(Status.VERIFIED));

		assertAlike(editor, folder.resolve("choir.txt"));
	}

	@Test
	void whatARuleFindsThatIsSilencedMeanwhileIsListedByNeither() throws Exception {
		DraftEditor editor = Desk.open(choir());
		Desk.house().rules().silence(Set.of("problem.weekday"));
		Desk.until("the desk lists it no more", () -> Desk.draftIn(editor).items().items().stream()
				.noneMatch(item -> item.ruleId().equals("problem.weekday")));

		assertAlike(editor, folder.resolve("choir.txt"));
	}

	@Test
	void aHouseThatCannotBeReadWholeChangesNothing() throws Exception {
		Path house = Files.writeString(folder.resolve("theirs.tickmark-house"), "[hidden kinds]\nquote\nhearsay\n");

		List<String> faults = new HouseExchange(Desk.house()).read(house);

		assertEquals(List.of("line 3: there is no kind “hearsay”"), faults);
		assertEquals(before, Desk.house().house());
	}
}
