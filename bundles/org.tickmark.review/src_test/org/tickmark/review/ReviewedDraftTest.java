package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.FixReading;
import org.tickmark.review.verbs.SetDateline;
import org.tickmark.review.ledger.Status;

class ReviewedDraftTest {
	private static final String TEXT = "The choir sings next Friday. It will rest the day after. “We are ready,” Ann Lee admitted.\n";
	private static final Instant NOW = Instant.parse("2024-03-14T10:00:00Z");

	@TempDir
	Path folder;
	private Review review;
	private House house = House.USUAL;

	@BeforeEach
	void openDesk() throws IOException {
		review = Review.open(Ledgers.FILES.of(folder.resolve("choir.txt")));
	}

	private static Draft draft(String text) {
		return Draft.of(text).filedOn(LocalDate.of(2024, 3, 13));
	}

	private ReviewedDraft reviewed() {
		return ReviewedDraft.opened(draft(TEXT), review.ledger(), house, ClaimDetection.standard());
	}

	private static Item item(ReviewedDraft reviewed, String words) {
		return reviewed.items().items().stream().filter(item -> item.text().equals(words)).findFirst().orElseThrow();
	}

	private static String value(ReviewedDraft reviewed, String words) {
		return reviewed.claims().stream().filter(claim -> claim.span().in(reviewed.text()).equals(words)).map(Claim::detail)
				.filter(Timex.class::isInstance).map(detail -> ((Timex) detail).value()).findFirst().orElseThrow();
	}

	private void choose(Sense sense) throws IOException {
		review.apply(new FixReading(item(reviewed(), "next Friday"), Optional.of(sense)), TEXT, "Cy", NOW);
	}

	@Test
	void claimsAndItemsReadADateAsAPersonChose() throws IOException {
		choose(Sense.FOLLOWING);

		assertThat(value(reviewed(), "next Friday")).isEqualTo("2024-03-22");
		assertThat(item(reviewed(), "next Friday").claim()).get().isEqualTo(
				reviewed().claims().stream().filter(claim -> claim.kind() == ClaimKind.DATE).findFirst().orElseThrow());
	}

	@Test
	void theDayThatAPersonSetOutranksTheDraftsOwn() throws IOException {
		review.apply(new SetDateline(Optional.of(LocalDate.of(2024, 6, 5))), TEXT, "Cy", NOW);

		assertThat(reviewed().draft().referenceDate()).contains(LocalDate.of(2024, 6, 5));
		assertThat(value(reviewed(), "next Friday")).startsWith("2024-06-");
	}

	@Test
	void whatAHouseDoesNotListKeepsNoDraftFromGoing() {
		int all = reviewed().readiness("Cy").obstacles().size();
		house = House.USUAL.silencing(Set.of("problem.judging")).hiding(Set.of(ClaimKind.DATE));

		assertThat(reviewed().claims()).noneMatch(claim -> claim.kind() == ClaimKind.DATE || claim.ruleId().equals("problem.judging"));
		assertThat(reviewed().readiness("Cy").obstacles()).hasSizeLessThan(all);
	}

	@Test
	void whatAPersonDecidedIsListedThoughItsKindIsHidden() throws IOException {
		review.apply(new DecideItem(item(reviewed(), "next Friday"), Status.VERIFIED), TEXT, "Cy", NOW);
		house = House.USUAL.hiding(Set.of(ClaimKind.DATE));

		assertThat(item(reviewed(), "next Friday").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void anEditorsLivePlacesOutrankWhatWasRecorded() throws IOException {
		review.apply(new DecideItem(item(reviewed(), "next Friday"), Status.VERIFIED), TEXT, "Cy", NOW);
		String longer = "Late news. " + TEXT;
		int at = longer.indexOf("next Friday");
		var id = item(reviewed(), "next Friday").id();

		ReviewedDraft typed = ReviewedDraft.inEditor(Optional.empty(), draft(longer), review.ledger(), Map.of(id, new Span(at, at + 11)),
				house,
				ClaimDetection.standard(), () -> false);

		assertThat(item(typed, "next Friday").id()).isEqualTo(id);
	}

	@Test
	void anotherDecisionDetectsNothingAnew() throws IOException {
		ReviewedDraft before = reviewed();
		review.apply(new DecideItem(item(before, "next Friday"), Status.VERIFIED), TEXT, "Cy", NOW);

		ReviewedDraft after = before.with(review.ledger(), Optional.empty());

		assertThat(after.claims()).isSameAs(before.claims());
		assertThat(item(after, "next Friday").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void anotherReadingIsDetectedAnewAndReadsAsIfOpened() throws IOException {
		ReviewedDraft before = reviewed();
		choose(Sense.FOLLOWING);

		ReviewedDraft after = before.with(review.ledger(), Optional.empty());

		assertThat(before.readsAlike(review.ledger(), after.places())).isFalse();
		assertThat(after.claims()).isEqualTo(reviewed().claims());
		assertThat(after.timeline()).extracting(Timeline.Tick::day).isEqualTo(List.copyOf(
				reviewed().timeline().stream().map(Timeline.Tick::day).toList()));
	}

	@Test
	void aHouseMayHideVagueTimesAndWhatWasDecidedStays() throws IOException {
		Draft draft = draft("The choir sings every day. It was tired once a week. It rests on Friday.\n");
		ReviewedDraft all = ReviewedDraft.opened(draft, review.ledger(), house, ClaimDetection.standard());
		assertThat(all.items().vagueTimes()).isEqualTo(2);

		review.apply(new DecideItem(item(all, "every day"), Status.VERIFIED), draft.text(), "Ann", NOW);
		ReviewedDraft hidden = ReviewedDraft.opened(draft, review.ledger(), house.hidingVagueTimes(true), ClaimDetection.standard());

		assertThat(hidden.items().items()).extracting(Item::text).containsExactly("every day", "Friday");
	}
}
