package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Figure.Role;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Dismissal.Scope;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.DecideItems;
import org.tickmark.review.verbs.DismissItems;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.SignOffDraft;
import org.tickmark.review.verbs.UndoDecision;

/** Every mention of a name is a claim; the first is the item, and what is decided on it stands for all. Nobody checks "one of them". */
class FoldedClaimsTest {
	private static final String TEXT = "Ada Brenner runs the mill with 40 people. One of them is her son. In May Ada Brenner sold it.\n";
	private static final Instant NOW = Instant.parse("2024-03-15T10:00:00Z");

	@TempDir
	Path folder;
	private Review review;
	private House house = House.USUAL;
	private String text = TEXT;

	@BeforeEach
	void open() throws IOException {
		review = Review.open(Ledgers.FILES.of(folder.resolve("mill.txt")));
	}

	private ReviewedDraft reviewed() {
		return ReviewedDraft.opened(Draft.of(text), review.ledger(), house,
				new WordsFound().name("Ada Brenner").figure("40", Role.COUNT).figure("One", Role.PLAIN).alone());
	}

	private List<String> items() {
		return reviewed().items().items().stream().map(Item::text).toList();
	}

	private List<String> claims() {
		return reviewed().claims().stream().map(claim -> claim.span().in(text)).toList();
	}

	private Item first() {
		return reviewed().items().items().getFirst();
	}

	private void apply(Action action) throws IOException {
		review.apply(action, text, "Ann", NOW);
	}

	private Span later() {
		int at = text.lastIndexOf("Ada Brenner");
		return new Span(at, at + "Ada Brenner".length());
	}

	@Test
	void laterMentionsAndPlainFiguresAreClaimsAndNoItems() {
		assertThat(claims()).containsExactly("Ada Brenner", "40", "One", "Ada Brenner");
		assertThat(items()).containsExactly("Ada Brenner", "40");
		assertThat(reviewed().items().folded()).extracting(Claim::kind).containsExactly(ClaimKind.FIGURE, ClaimKind.NAME);
	}

	@Test
	void aSentenceWhoseClaimsAreFoldedIsNotOneOfWhichNothingWasSaid() {
		assertThat(reviewed().coverage().bare()).isEmpty();
	}

	@Test
	void whatIsDecidedOnTheFirstMentionStandsForAll() throws IOException {
		apply(new DecideItems(reviewed().items().items(), Status.VERIFIED));

		Readiness readiness = reviewed().readiness("Cy");
		assertThat(readiness.isReady()).isTrue();
		apply(new SignOffDraft(readiness));
		assertThat(reviewed().signOffState()).isInstanceOf(SignOffState.Signed.class);
	}

	@Test
	void aLaterMentionThatAPersonMarksIsAnItem() throws IOException {
		apply(new MarkClaim(later(), ClaimKind.NAME));

		assertThat(items()).containsExactly("Ada Brenner", "40", "Ada Brenner");
		assertThat(claims()).hasSize(4);
		assertThat(reviewed().readiness("Cy").obstacles()).hasSize(3);
	}

	@Test
	void oneThatIsNoneAnyMoreIsFoldedAgain() throws IOException {
		house = house.listingPlainFigures(true);
		Item one = reviewed().items().items().get(2);
		apply(new DecideItem(one, Status.VERIFIED));
		house = House.USUAL;
		assertThat(items()).containsExactly("Ada Brenner", "40", "One");

		apply(new UndoDecision(one.id()));
		assertThat(items()).containsExactly("Ada Brenner", "40");
	}

	@Test
	void aNoteKeepsItAnItem() throws IOException {
		house = house.listingPlainFigures(true);
		apply(new NoteItem(reviewed().items().items().get(2), "which one?"));
		house = House.USUAL;

		assertThat(items()).containsExactly("Ada Brenner", "40", "One");
	}

	@Test
	void aMentionThatComesToStandBeforeADecidedOneIsAnOpenItem() throws IOException {
		apply(new DecideItem(first(), Status.VERIFIED));
		text = "Ask Ada Brenner. " + TEXT;

		assertThat(reviewed().items().items()).filteredOn(item -> item.kind() == ClaimKind.NAME).extracting(Item::status)
				.containsExactly(Status.OPEN, Status.VERIFIED);
	}

	@Test
	void dismissedWordsAreNoClaimsWhereverTheyStand() throws IOException {
		apply(new DismissItems(List.of(first()), Scope.TEXT));

		assertThat(claims()).containsExactly("40", "One");
	}

	@Test
	void aHouseMayListPlainFiguresAndHideAKindAltogether() {
		house = House.USUAL.listingPlainFigures(true);
		assertThat(items()).containsExactly("Ada Brenner", "40", "One");

		house = House.USUAL.hiding(Set.of(ClaimKind.NAME));
		assertThat(claims()).containsExactly("40", "One");
		assertThat(House.USUAL.findsLike(House.USUAL.listingPlainFigures(true))).isFalse();
	}
}
