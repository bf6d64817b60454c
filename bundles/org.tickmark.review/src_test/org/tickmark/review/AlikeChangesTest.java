package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.AlikeChanges;
import org.tickmark.review.verbs.AlikeChanges.Changed;
import org.tickmark.review.verbs.AnswerQueries;
import org.tickmark.review.verbs.ConfirmItems;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.Undo;

/** What was decided and changed in the same way in many places is shown together, and confirmed at once. */
class AlikeChangesTest {
	private static final String DRAFT = """
			The mayor opened the north pier on Monday.

			The mayor closed the south pier on Tuesday.

			The council met on Wednesday.

			The mayor left on Thursday.
			""";

	@TempDir
	Path folder;

	private Desk decided(Status status, String reason) throws IOException {
		Desk desk = Desk.open(folder, DRAFT).finding("Monday", "Tuesday", "Wednesday", "Thursday");
		for (String day : List.of("Monday", "Tuesday", "Wednesday", "Thursday"))
			desk.review.apply(new DecideItem(desk.item(day), status, reason), desk.text, "Ann", Desk.NOON);
		return desk;
	}

	private static List<AlikeChanges> alike(Desk desk) {
		return AlikeChanges.of(desk.list(), desk.review.ledger());
	}

	private static List<String> words(AlikeChanges alike) {
		return alike.items().stream().map(each -> each.item().text()).toList();
	}

	private static List<LedgerEvent> confirm(Desk desk, List<Changed> items) throws IOException {
		return desk.review.carryOut(new ConfirmItems(items), desk.text, "Bea", Desk.NOON);
	}

	@Test
	void theSameWordsInPlaceOfTheSameWordsAreOneKind() throws IOException {
		Desk desk = decided(Status.VERIFIED, "");
		desk.text = DRAFT.replace("mayor", "governor").replace("met", "sat");

		List<AlikeChanges> alike = alike(desk);

		assertThat(alike).extracting(AlikeChanges::kind).containsExactly("“mayor” is now “governor”", "“met” is now “sat”");
		assertThat(alike).extracting(AlikeChangesTest::words).containsExactly(List.of("Monday", "Tuesday", "Thursday"),
				List.of("Wednesday"));
	}

	@Test
	void eachIsShownWithWhatItStatedAndWithWhatItStatesNow() throws IOException {
		Desk desk = decided(Status.VERIFIED, "");
		desk.text = DRAFT.replace("The mayor left", "The mayor quickly left");

		Changed changed = alike(desk).getFirst().items().getFirst();

		assertThat(alike(desk).getFirst().kind()).isEqualTo("“quickly” was added");
		assertThat(changed.before()).isEqualTo("The mayor left on Thursday");
		assertThat(changed.after()).isEqualTo("The mayor quickly left on Thursday");
		assertThat(changed.changes()).hasSize(1);
		assertThat(changed.changes().getFirst().before().isEmpty()).isTrue();
		assertThat(changed.changes().getFirst().after().in(changed.after())).isEqualTo("quickly");
	}

	@Test
	void confirmingGivesBackWhatEachHadBeforeInOneWrite() throws IOException {
		Desk desk = decided(Status.NOT_VERIFIABLE, "no archive");
		desk.review.apply(new DecideItem(desk.item("Tuesday"), Status.VERIFIED), desk.text, "Ann", Desk.NOON);
		desk.text = DRAFT.replace("mayor", "governor");
		AlikeChanges alike = AlikeChanges.with(desk.item("Tuesday").id(), desk.list(), desk.review.ledger()).orElseThrow();

		List<LedgerEvent> events = confirm(desk, alike.items());

		assertThat(events.stream().map(event -> event.entry().getClass().getSimpleName())).filteredOn("Decided"::equals).hasSize(3);
		assertThat(desk.item("Monday").status()).isEqualTo(Status.NOT_VERIFIABLE);
		assertThat(desk.item("Monday").reason()).isEqualTo("no archive");
		assertThat(desk.item("Tuesday").status()).isEqualTo(Status.VERIFIED);
		assertThat(desk.item("Thursday").status()).isEqualTo(Status.NOT_VERIFIABLE);
		assertThat(alike(desk)).isEmpty();

		desk.review.carryOut(new Undo(events.stream().map(LedgerEvent::hash).toList()), desk.text, "Bea", Desk.NOON);
		assertThat(alike(desk)).hasSize(1);
	}

	@Test
	void whatWasLeftOutStaysToBeLookedAt() throws IOException {
		Desk desk = decided(Status.VERIFIED, "");
		desk.text = DRAFT.replace("mayor", "governor");
		List<Changed> all = alike(desk).getFirst().items();

		confirm(desk, all.subList(1, all.size()));

		assertThat(alike(desk)).singleElement().extracting(AlikeChangesTest::words).isEqualTo(List.of("Monday"));
	}

	@Test
	void whatAnAuthorAnsweredIsLookedAtByItself() throws IOException {
		Desk desk = decided(Status.QUERY, "who says so?");
		ItemId asked = desk.item("Monday").id();
		desk.review.apply(new AnswerQueries(Map.of(desk.item("Monday"), "I was there")), desk.text, "Cy", Desk.NOON);

		assertThat(desk.item("Monday").status()).isEqualTo(Status.RECHECK);
		assertThat(AlikeChanges.with(asked, desk.list(), desk.review.ledger())).isEmpty();
	}

	@Test
	void whatNobodyDecidedIsNoChange() throws IOException {
		Desk desk = Desk.open(folder, DRAFT).finding("Monday");
		desk.text = DRAFT.replace("mayor", "governor");

		assertThat(alike(desk)).isEmpty();
	}

	@Test
	void whoDoesItCountsAcrossAClauseInBetween() throws IOException {
		String text = "The mayor, who had talked for weeks, left the island on Monday.\n";
		Desk desk = Desk.open(folder, text).finding("Monday");
		desk.decide("Monday", Status.VERIFIED);
		desk.text = text.replace("mayor", "governor");

		assertThat(alike(desk)).extracting(AlikeChanges::kind).containsExactly("“mayor” is now “governor”");
	}
}
