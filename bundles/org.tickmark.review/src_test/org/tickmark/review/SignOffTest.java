package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.SignOff;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.SetAuthors;
import org.tickmark.review.verbs.SignOffDraft;
import org.tickmark.review.verbs.UndoDecision;

class SignOffTest {
	private static final String DRAFT = "It rained on Sunday. It snowed on Monday. It blew on Friday.\n";

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void findThreeDays() throws IOException {
		desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday", "Friday");
	}

	private void settleAll() throws IOException {
		desk.decide("Sunday", Status.VERIFIED);
		desk.decide("Monday", Status.ON_AUTHOR);
		desk.decide("Friday", Status.NO_FACT);
	}

	private void signedOff() throws IOException {
		settleAll();
		desk.apply(new SignOffDraft(readiness("Cy")));
	}

	private Readiness readiness(String by, String... authors) {
		return desk.readiness(by, authors);
	}

	private SignOffState state() {
		return SignOffState.of(desk.review.ledger(), desk.list(), desk.text, List.of());
	}

	private String inWords() {
		return state().inWords(HouseStatuses.usual(), ZoneOffset.UTC);
	}

	@Test
	void isBlockedByWhatNobodySettled() throws IOException {
		desk.decide("Sunday", Status.VERIFIED);
		desk.decide("Monday", Status.QUERY);

		assertThat(readiness("Cy").obstacles()).extracting(each -> each.inWords(HouseStatuses.usual())).containsExactly("Query to author",
				"Open");
		assertThat(readiness("Cy").obstacles()).extracting(obstacle -> obstacle.item().map(Item::text).orElse("")).containsExactly("Monday",
				"Friday");
		assertThatThrownBy(() -> new SignOffDraft(readiness("Cy"))).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void isBlockedByWhatLostItsPlace() throws IOException {
		settleAll();
		desk.text = DRAFT.replace("It snowed on Monday. ", "");

		assertThat(readiness("Cy").obstacles()).singleElement().isInstanceOf(Obstacle.Lost.class);
	}

	@Test
	void whoWroteTheDraftNeitherSignsNorChecksIt() throws IOException {
		settleAll();

		assertThat(readiness("bob ", "Bob").obstacles()).singleElement().isInstanceOf(Obstacle.AuthorSigns.class);
		assertThat(readiness("Cy", "ann").obstacles()).hasSize(3).allMatch(Obstacle.SettledByAuthor.class::isInstance);
		assertThat(readiness("Cy", "Dora").isReady()).isTrue();
	}

	@Test
	void aSecondPersonWhoDecidedAlikeIsEnough() throws IOException {
		Desk other = Desk.open(Files.createDirectories(folder.resolve("other")), "Bob", DRAFT).finding("Sunday", "Monday", "Friday");
		settleAll();
		other.decide("Sunday", Status.VERIFIED);
		Ledgers.in(desk.ledger).append(other.review.ledger().events());
		desk = desk.reopenedWith(DRAFT);

		assertThat(readiness("Cy", "Ann").obstacles()).hasSize(2);
	}

	@Test
	void namesWhoWhenAndWhatGoesOutForAReason() throws IOException {
		assertThat(inWords()).isEqualTo("Not signed off");

		signedOff();
		desk = desk.reopenedWith(DRAFT);

		assertThat(inWords())
				.isEqualTo("Signed off by Ann, Tue 5 Mar 2024 12:04 (On author: 1 by Ann). 1 item is verified without a source.");
		SignOff signOff = desk.review.ledger().signOff().orElseThrow();
		assertThat(signOff.text()).isEqualTo(TextHash.of(DRAFT));
		assertThat(signOff.settled()).extracting(LedgerEntry.Settled::words).containsExactly("Sunday", "Monday", "Friday");
		assertThat(signOff.remaining()).extracting(LedgerEntry.Settled::words).containsExactly("Monday");
		assertThat(desk.review.ledger().text(signOff.text())).contains(DRAFT);
	}

	@Test
	void isNotRecordedTwice() throws IOException {
		signedOff();
		int before = desk.review.ledger().events().size();

		desk.apply(new SignOffDraft(readiness("Cy")));

		assertThat(desk.review.ledger().events()).hasSize(before);
	}

	@Test
	void anotherDecisionLiftsItAndOthersStaySettled() throws IOException {
		signedOff();
		desk.decide("Sunday", Status.QUERY);

		assertThat(inWords()).startsWith("Sign-off lifted: 1 settled item changed since (was signed off by Ann, ");
		assertThat(desk.list().settled()).isEqualTo(2);
	}

	@Test
	void theSameDecisionMadeAnewHasToBeSignedAnew() throws IOException {
		signedOff();
		desk.decide("Sunday", Status.QUERY);
		desk.decide("Sunday", Status.VERIFIED);
		assertThat(state()).isInstanceOf(SignOffState.Lifted.class);

		desk.apply(new SignOffDraft(readiness("Cy")));

		assertThat(state()).isInstanceOf(SignOffState.Signed.class);
	}

	@Test
	void aDecisionTakenBackLeavesItAsItWas() throws IOException {
		signedOff();
		desk.decide("Sunday", Status.QUERY);
		desk.apply(new UndoDecision(desk.item("Sunday").id()));

		assertThat(state()).isInstanceOf(SignOffState.Signed.class);
	}

	@Test
	void otherWordsOfASettledItemLiftItAndReopenThatOneOnly() throws IOException {
		desk = Desk.open(folder, "It rained on the firm. It snowed on Monday.\n").finding("the firm", "Monday");
		desk.decide("the firm", Status.VERIFIED);
		desk.decide("Monday", Status.VERIFIED);
		desk.apply(new SignOffDraft(readiness("Cy")));
		desk.text = desk.text.replace("the firm", "the company");

		assertThat(desk.list().items()).extracting(Item::status).containsExactly(Status.RECHECK, Status.VERIFIED);
		assertThat(desk.item("the company").recheck().map(recheck -> recheck.inWords(HouseStatuses.usual())))
				.contains("Ann signed off on “the firm”; it now reads “the company”");
		assertThat(inWords()).startsWith("Sign-off lifted: 1 settled item changed since");
	}

	@Test
	void wordsThatGoBackToWhatWasSignedAreSignedAgain() throws IOException {
		signedOff();
		desk.text = DRAFT.replace("Sunday", "Saturday");
		assertThat(state()).isInstanceOf(SignOffState.Lifted.class);
		desk.text = DRAFT;

		assertThat(state()).isEqualTo(new SignOffState.Signed(desk.review.ledger().signOff().orElseThrow(), true, List.of(), 0));
	}

	@Test
	void typographyAndTextBesideTheItemsKeepItButTheHashSaysSo() throws IOException {
		signedOff();
		desk.text = DRAFT.replace("It blew", "Nobody slept. It  blew");

		assertThat(inWords()).contains("Signed off by Ann")
				.endsWith("; the text changed since, but no item. 1 item is verified without a source.");
	}

	@Test
	void anItemThatLeavesTheTextLiftsIt() throws IOException {
		signedOff();
		desk.text = DRAFT.replace("It snowed on Monday. ", "");

		assertThat(inWords()).startsWith("Sign-off lifted: 1 settled item is no longer in the text");
	}

	@Test
	void newTextThatAssertsSomethingLiftsIt() throws IOException {
		signedOff();
		desk.text = DRAFT + "It cleared on Sunday.\n";

		assertThat(inWords()).startsWith("Sign-off lifted: 1 item added since");
	}

	@Test
	void whatANewerRuleFindsInTheSignedTextIsToldAndLiftsNothing() throws IOException {
		signedOff();
		desk.finding("snowed");

		assertThat(inWords()).contains("Signed off by Ann").endsWith("; 1 item found since. 1 item is verified without a source.");
		assertThat(state()).isInstanceOfSatisfying(SignOffState.Signed.class,
				signed -> assertThat(signed.found()).extracting(Item::text).containsExactly("snowed"));
	}

	@Test
	void whatANewerRuleFindsLiftsNothingWhereTheTextChangedElsewhere() throws IOException {
		signedOff();
		desk.finding("snowed");
		desk.text = "An update follows.\n" + DRAFT;

		assertThat(inWords()).endsWith("; the text changed since, but no item; 1 item found since. 1 item is verified without a source.");
	}

	@Test
	void whatAPersonMarksSinceLiftsItUntilThatIsSettled() throws IOException {
		signedOff();
		desk.apply(new MarkClaim(new Span(3, 9), ClaimKind.FACT));
		assertThat(inWords()).startsWith("Sign-off lifted: 1 item added since");

		desk.decide("rained", Status.VERIFIED);
		assertThat(state()).isInstanceOf(SignOffState.Signed.class);
	}

	@Test
	void whatSomebodyDecidedDifferentlyMeanwhileLiftsItWhenLedgersMeet() throws IOException {
		Desk other = Desk.open(Files.createDirectories(folder.resolve("other")), "Bob", DRAFT).finding("Sunday", "Monday", "Friday");
		other.decide("Sunday", Status.QUERY);
		signedOff();
		Ledgers.in(desk.ledger).append(other.review.ledger().events());
		desk = desk.reopenedWith(DRAFT);

		assertThat(desk.item("Sunday").status()).isEqualTo(Status.RECHECK);
		assertThat(state()).isInstanceOf(SignOffState.Lifted.class);
	}

	@Test
	void theAuthorIsWhoAPersonSaidOrTheByline() throws IOException {
		desk.text = "By Dora Lee\n\n" + DRAFT;
		assertThat(Authors.of(desk.review.ledger(), desk.text)).containsExactly("Dora Lee");

		desk.apply(new SetAuthors(List.of(" Eva ", "", "Eva")));
		assertThat(Authors.of(desk.reopenedWith(DRAFT).review.ledger(), desk.text)).containsExactly("Eva");

		desk.apply(new SetAuthors(List.of()));
		assertThat(Authors.of(desk.review.ledger(), desk.text)).containsExactly("Dora Lee");
	}
}
