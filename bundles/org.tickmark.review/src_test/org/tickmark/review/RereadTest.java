package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.FixReading;
import org.tickmark.review.verbs.SetDateline;
import org.tickmark.review.verbs.SignOffDraft;
import org.tickmark.review.verbs.TakeHoldOver;
import org.tickmark.review.verbs.Undo;

/**
 * What a settled date means, and who a settled quotation is by, may change though its own words do not: then somebody has to look again.
 */
class RereadTest {
	private static final String TEXT = "OAKHAM, March 13, 2024 - The choir sings next Friday. It will rest the day after.\n";
	private static final Instant NOW = Instant.parse("2024-03-14T10:00:00Z");

	@TempDir
	Path folder;
	private Review review;
	private String text = TEXT;
	private House house = House.USUAL;
	private ClaimDetection rules = ClaimDetection.standard();

	@BeforeEach
	void openDesk() throws IOException {
		review = Review.open(Ledgers.FILES.of(folder.resolve("choir.txt")));
	}

	private ReviewedDraft reviewed() {
		return ReviewedDraft.opened(Draft.of(text), review.ledger(), house, rules);
	}

	private void apply(Action action) throws IOException {
		review.apply(action, text, "Ann", NOW);
	}

	private void settleAll() throws IOException {
		for (Item item : reviewed().items().items())
			apply(new DecideItem(item, item.kind() == ClaimKind.PROBLEM ? Status.CORRECTED : Status.VERIFIED));
		assertThat(reviewed().items().items()).allMatch(item -> item.status().settled());
	}

	private void signedOff() throws IOException {
		settleAll();
		apply(new SignOffDraft(reviewed().readiness("Cy")));
		assertThat(reviewed().signOffState()).isInstanceOf(SignOffState.Signed.class);
	}

	private Item item(String words) {
		return reviewed().items().items().stream().filter(item -> item.text().equals(words)).findFirst().orElseThrow();
	}

	private String why(String words) {
		return item(words).recheck().map(recheck -> recheck.inWords(HouseStatuses.usual())).orElse("");
	}

	private static SetDateline filedOn(int day) {
		return new SetDateline(Optional.of(LocalDate.of(2024, 3, day)));
	}

	@Test
	void aDraftFiledOnAnotherDayAsksForItsDatesAgainAndLiftsTheSignOff() throws IOException {
		signedOff();

		apply(filedOn(20));

		assertThat(why("next Friday")).isEqualTo("Ann decided “Verified” when it meant “Fri 15 Mar 2024”; it now means “Fri 22 Mar 2024”");
		assertThat(item("next Friday").status()).isEqualTo(Status.RECHECK);
		assertThat(item("the day after").status()).isEqualTo(Status.RECHECK);
		assertThat(reviewed().signOffState()).isInstanceOf(SignOffState.Lifted.class);
	}

	@Test
	void theDayPutBackLeavesAllAsItWas() throws IOException {
		signedOff();
		List<LedgerEvent> set = review.carryOut(filedOn(20), text, "Ann", NOW);

		apply(new Undo(set.stream().map(LedgerEvent::hash).toList()));

		assertThat(reviewed().signOffState()).isInstanceOf(SignOffState.Signed.class);
	}

	@Test
	void whatIsDecidedAgainIsDecidedOnTheNewDay() throws IOException {
		settleAll();
		apply(filedOn(20));

		apply(new DecideItem(item("next Friday"), Status.VERIFIED));

		assertThat(item("next Friday").status()).isEqualTo(Status.VERIFIED);
		assertThat(why("the day after")).contains("“Sat 23 Mar 2024”");
	}

	@Test
	void aDatelineEditedInTheTextDoesTheSame() throws IOException {
		signedOff();

		text = TEXT.replace("March 13", "March 20");

		assertThat(why("next Friday")).contains("when it meant “Fri 15 Mar 2024”; it now means “Fri 22 Mar 2024”");
		assertThat(reviewed().signOffState()).isInstanceOf(SignOffState.Lifted.class);
	}

	@Test
	void anotherReadingChosenAsksForTheDateAndForWhatCountsFromIt() throws IOException {
		signedOff();

		apply(new FixReading(item("next Friday"), Optional.of(Sense.FOLLOWING)));

		assertThat(why("next Friday")).contains("when it meant “Fri 15 Mar 2024”; it now means “Fri 22 Mar 2024”");
		assertThat(why("the day after")).contains("when it meant “Sat 16 Mar 2024”; it now means “Sat 23 Mar 2024”");
		assertThat(reviewed().signOffState()).isInstanceOf(SignOffState.Lifted.class);
	}

	@Test
	void aReadingThatWasChosenBeforeTheDecisionIsWhatItWasMadeOn() throws IOException {
		apply(new FixReading(item("next Friday"), Optional.of(Sense.FOLLOWING)));
		settleAll();
		assertThat(item("next Friday").status()).isEqualTo(Status.VERIFIED);

		apply(new FixReading(item("next Friday"), Optional.empty()));

		assertThat(why("next Friday")).contains("when it meant “Fri 22 Mar 2024”; it now means “Fri 15 Mar 2024”");
	}

	@Test
	void aHoldOverThatIsTakenGivesOneReasonOnly() throws IOException {
		settleAll();
		ReviewedDraft before = reviewed();

		apply(TakeHoldOver.of(before.heldOverTo(LocalDate.of(2024, 3, 20)), before.items().items()));

		assertThat(why("next Friday")).isEqualTo("Held over by Ann: the date now means another day");
	}

	@Test
	void anotherHousePolicyIsShownAndLiftsNothing() throws IOException {
		signedOff();

		house = House.USUAL.with(HousePolicy.USUAL.with(HousePolicy.setting("next", "following").orElseThrow()));

		assertThat(item("next Friday").status()).isEqualTo(Status.VERIFIED);
		assertThat(item("next Friday").otherValue().map(Item.OtherValue::inWords))
				.contains("Ann decided when it was read as “Fri 15 Mar 2024”; the rules here read “Fri 22 Mar 2024”");
		assertThat(reviewed().signOffState()).isInstanceOf(SignOffState.Signed.class);
	}

	@Test
	void anotherHousePolicyInATextThatWasEditedElsewhereIsShownToo() throws IOException {
		settleAll();
		house = House.USUAL.with(HousePolicy.USUAL.with(HousePolicy.setting("next", "following").orElseThrow()));

		text = TEXT + "Nobody complained about the noise.\n";

		assertThat(item("next Friday").status()).isEqualTo(Status.VERIFIED);
		assertThat(item("next Friday").otherValue()).isPresent();
	}

	@Test
	void newerRulesThatReadOtherwiseAreShownAndLiftNothing() throws IOException {
		rules = reading("Michaelmas", "2023-09-29");
		text = "OAKHAM, March 13, 2024 - The fair opens at Michaelmas.\n";
		signedOff();

		rules = reading("Michaelmas", "2024-09-29");

		assertThat(item("Michaelmas").status()).isEqualTo(Status.VERIFIED);
		assertThat(item("Michaelmas").otherValue().map(Item.OtherValue::inWords))
				.contains("Ann decided when it was read as “Fri 29 Sep 2023”; the rules here read “Sun 29 Sep 2024”");
		assertThat(reviewed().signOffState()).isInstanceOf(SignOffState.Signed.class);

		apply(new DecideItem(item("Michaelmas"), Status.VERIFIED));
		assertThat(item("Michaelmas").otherValue()).isEmpty();
	}

	/** A detector for one word, as another version of the rules might read it. */
	private static ClaimDetection reading(String words, String value) {
		ClaimDetector detector = new ClaimDetector() {
			@Override
			public String ruleId() {
				return "date.feast";
			}

			@Override
			public List<Claim> detect(Prose prose) {
				int at = prose.draft().text().indexOf(words);
				var span = new Span(at, at + words.length());
				var timex = new Detail.Timex(Detail.TimexType.DATE, value, true);
				return at < 0 ? List.of() : List.of(new Claim(ruleId(), ClaimKind.DATE, span, span, new Explanation.StatedDate(), timex));
			}
		};
		return new ClaimDetection(List.of(detector), List.of());
	}

	@Test
	void aQuotationWhoseSpeakerIsSomebodyElseNowAsksAgain() throws IOException {
		text = "OAKHAM, March 13, 2024 - Mayor Ann Lee spoke first. “We are ready,” she said.\n";
		settleAll();
		assertThat(item("We are ready,").basis()).get().extracting(basis -> basis.speaker().orElse("")).asString().contains("Ann Lee");

		text = text.replace("Ann Lee", "Eva Dunn");

		assertThat(why("We are ready,")).contains("Ann Lee”; it now means “said by").contains("Eva Dunn");
	}

	@Test
	void decisionsOfOlderDesksKnowNoDayAndStay() throws IOException {
		settleAll();
		Ledger older = withoutBasis(review.ledger());
		Path beside = Files.createDirectories(folder.resolve("older")).resolve("choir.txt");
		Ledgers.FILES.of(beside).append(older.events());
		review = Review.open(Ledgers.FILES.of(beside));

		apply(filedOn(20));

		assertThat(reviewed().items().items()).allMatch(item -> item.status().settled() && item.otherValue().isEmpty());
	}

	private static Ledger withoutBasis(Ledger ledger) {
		List<LedgerEvent> events = new ArrayList<>();
		for (LedgerEvent event : ledger.events()) {
			LedgerEntry entry = event.entry() instanceof LedgerEntry.Decided decided
					? new LedgerEntry.Decided(decided.subject(), decided.status(), decided.reason())
					: event.entry();
			events.add(LedgerCodec.seal(events.isEmpty() ? List.of() : List.of(events.getLast().hash()), event.at(), event.by(), entry));
		}
		return Ledger.of(events);
	}

	@Test
	void whatADecisionWasMadeOnIsInTheRecord() throws IOException {
		settleAll();

		assertThat(Files.readString(folder.resolve("choir.txt.tickmark")))
				.contains("\"value\":\"2024-03-15\",\"day\":\"2024-03-13\"");
		assertThat(Review.open(Ledgers.FILES.of(folder.resolve("choir.txt"))).ledger().item(item("next Friday").id())).get()
				.extracting(stored -> stored.decision().flatMap(decision -> decision.basis())).isEqualTo(item("next Friday").basis());
	}
}
