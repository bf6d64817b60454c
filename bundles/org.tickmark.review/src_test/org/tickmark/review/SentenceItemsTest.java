package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Figure.Role;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.NoFactsHere;
import org.tickmark.review.verbs.SettleSentence;
import org.tickmark.review.verbs.SignOffDraft;

/** What a sentence holds stands together, and can be settled at once. */
class SentenceItemsTest {
	private static final String SAID = "“We sold 900 tickets on Friday. It rained,” Mara Dane said.";
	private static final String TEXT = SAID + " The hall holds 1,200 people.\n";
	private static final Instant NOW = Instant.parse("2024-03-15T10:00:00Z");

	@TempDir
	Path folder;
	private Review review;

	@BeforeEach
	void open() throws IOException {
		review = Review.open(Ledgers.FILES.of(folder.resolve("hall.txt")));
	}

	private ReviewedDraft reviewed() {
		return ReviewedDraft.opened(Draft.of(TEXT), review.ledger(), House.USUAL,
				new WordsFound().kind("We sold 900 tickets on Friday. It rained,", ClaimKind.QUOTE).figure("900", Role.COUNT)
						.kind("Friday", ClaimKind.DATE).name("Mara Dane").figure("1,200", Role.COUNT).kind("It rained", ClaimKind.FACT)
						.alone());
	}

	private List<SentenceItems> sentences() {
		return SentenceItems.in(reviewed().items().items(), TEXT);
	}

	private Item item(String words) {
		return reviewed().items().items().stream().filter(item -> item.text().equals(words)).findFirst().orElseThrow();
	}

	private void apply(Action action) throws IOException {
		review.apply(action, TEXT, "Ann", NOW);
	}

	private static List<String> outline(SentenceItems sentence) {
		return sentence.nested().stream().map(each -> "-".repeat(each.depth()) + each.item().text()).toList();
	}

	@Test
	void aQuotationHoldsItsDateAndItsFigureOverSeveralSentences() {
		assertThat(outline(sentences().getFirst())).containsExactly("We sold 900 tickets on Friday. It rained,", "-900", "-Friday",
				"-It rained");
		assertThat(sentences().getFirst().sentence().in(TEXT)).contains("It rained,");
	}

	@Test
	void eachSentenceHasWhatItHolds() {
		assertThat(sentences()).extracting(SentenceItemsTest::outline).last().isEqualTo(List.of("1,200"));
		assertThat(SentenceItems.of(item("1,200").id(), reviewed().items().items(), TEXT)).get()
				.extracting(each -> each.sentence().in(TEXT)).isEqualTo("The hall holds 1,200 people.");
	}

	@Test
	void whatAPersonMarkedStandsWithTheOthersOfItsSentence() throws IOException {
		int at = TEXT.indexOf("The hall");
		apply(new MarkClaim(new Span(at, at + "The hall".length()), ClaimKind.PLACE));

		assertThat(outline(sentences().getLast())).containsExactly("The hall", "1,200");
	}

	@Test
	void allButTheUntickedIsSettledAndTheRecordSaysHow() throws IOException {
		SentenceItems sentence = sentences().getFirst();
		apply(new DecideItem(item("Friday"), Status.QUERY));
		List<Item> ticked = SettleSentence.offered(sentences().getFirst(), Status.VERIFIED).stream()
				.filter(item -> !item.text().equals("Friday")).toList();

		apply(new SettleSentence(ticked, Status.VERIFIED, "", "the box office"));

		assertThat(sentence.items()).hasSize(4);
		assertThat(item("900").status()).isEqualTo(Status.VERIFIED);
		assertThat(item("900").evidenceInWords()).isEqualTo("the box office");
		assertThat(item("Friday").status()).isEqualTo(Status.QUERY);
		assertThat(History.of(review.ledger(), HouseStatuses.usual()).lines()).extracting(History.Line::what)
				.contains("Verified (with its sentence)").contains("Source: the box office");
		assertThat(Files.readString(folder.resolve("hall.txt.tickmark"))).contains("\"status\":\"verified\",\"with\":\"sentence\"");
	}

	@Test
	void whatIsSettledAlreadyIsNotOffered() throws IOException {
		apply(new DecideItem(item("900"), Status.CORRECTED));

		assertThat(SettleSentence.offered(sentences().getFirst(), Status.VERIFIED)).extracting(Item::text)
				.doesNotContain("900").contains("Friday");
	}

	@Test
	void theSignOffSaysHowManyWereSettledSo() throws IOException {
		for (SentenceItems sentence : sentences())
			apply(new SettleSentence(SettleSentence.offered(sentence, Status.CORRECTED), Status.CORRECTED, "", ""));
		apply(new DecideItem(item("1,200"), Status.VERIFIED));
		apply(new NoFactsHere(new Span(0, 1)));
		Readiness readiness = reviewed().readiness("Cy");
		String words = "5 items were settled together with the rest of their sentences.";
		assertThat(readiness.unchecked().withSentence()).isEqualTo(5);

		apply(new SignOffDraft(readiness));
		review = Review.open(Ledgers.FILES.of(folder.resolve("hall.txt")));

		assertThat(reviewed().signOffState().inWords(HouseStatuses.usual(), ZoneOffset.UTC)).endsWith(words);
		assertThat(History.of(review.ledger(), HouseStatuses.usual()).lines().getLast().what()).endsWith(words);
	}

	@Test
	void whoDecidesOnAnItemByItselfLaterHasLookedAtIt() throws IOException {
		apply(new SettleSentence(sentences().getLast().items(), Status.VERIFIED, "", ""));
		assertThat(reviewed().readiness("Cy").unchecked().withSentence()).isOne();

		apply(new DecideItem(item("1,200"), Status.VERIFIED));
		assertThat(reviewed().readiness("Cy").unchecked().withSentence()).isZero();
		apply(new SettleSentence(sentences().getLast().items(), Status.VERIFIED, "", ""));
		assertThat(reviewed().readiness("Cy").unchecked().withSentence()).isZero();
	}

	@Test
	void aDecisionIsReadAsItWasWritten() throws Exception {
		apply(new SettleSentence(List.of(item("900")), Status.VERIFIED, "", ""));
		var event = review.ledger().events().getLast();

		var read = LedgerCodec.event(LedgerCodec.line(event));

		assertThat(read.entry()).isEqualTo(event.entry()).isInstanceOfSatisfying(LedgerEntry.Decided.class,
				decided -> assertThat(decided.withSentence()).isTrue());
		assertThat(read.asWritten()).isEmpty();
	}
}
