package org.tickmark.review.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.Desk;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Dismissal.Scope;
import org.tickmark.review.ledger.Status;

/** What is dismissed stays away until it is reinstated, also when the text around it changes. */
class DismissItemsTest {
	private static final String DRAFT = "It rained on Sunday. It snowed on Monday. It blew on Sunday again.\n";

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void findDays() throws IOException {
		desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday");
	}

	private List<String> listed() {
		return desk.list().items().stream().map(Item::text).toList();
	}

	private void dismiss(Scope scope) throws IOException {
		desk.apply(new DismissItems(List.of(desk.item("Sunday")), scope));
	}

	@Test
	void oneItemAlone() throws IOException {
		dismiss(Scope.ITEM);

		assertThat(listed()).containsExactly("Monday", "Sunday");
		desk = desk.reopenedWith("New first words. " + DRAFT);
		assertThat(listed()).containsExactly("Monday", "Sunday");
	}

	@Test
	void theseWordsEverywhere() throws IOException {
		dismiss(Scope.TEXT);

		desk = desk.reopenedWith(DRAFT + "It was a Sunday.\n");
		assertThat(listed()).containsExactly("Monday");
	}

	@Test
	void theRuleInTheDraft() throws IOException {
		dismiss(Scope.RULE);

		assertThat(desk.reopenedWith(DRAFT).list().items()).isEmpty();
	}

	@Test
	void whatWasDecidedIsListedAllTheSame() throws IOException {
		desk.decide("Monday", Status.VERIFIED);
		dismiss(Scope.RULE);

		assertThat(listed()).containsExactly("Monday");
	}

	@Test
	void aDecisionThatTheDismissingPersonDidNotKnowCountsMore() throws IOException {
		Item monday = desk.item("Monday");
		desk.apply(new DismissItems(List.of(monday), Scope.ITEM));
		desk.apply(new DecideItem(monday, Status.VERIFIED));

		assertThat(listed()).contains("Monday");
	}

	@Test
	void whatIsReinstatedIsListedAgainWithItsDecision() throws IOException {
		desk.decide("Monday", Status.QUERY);
		desk.apply(new DismissItems(List.of(desk.item("Monday")), Scope.ITEM));
		assertThat(listed()).doesNotContain("Monday");
		desk = desk.reopenedWith(DRAFT);
		assertThat(desk.review.ledger().dismissals()).singleElement().satisfies(dismissal -> {
			assertThat(dismissal.what()).isEqualTo("Monday");
			assertThat(dismissal.by()).isEqualTo("Ann");
		});

		desk.apply(new Undo(List.of(desk.review.ledger().dismissals().getFirst().event())));

		assertThat(desk.item("Monday").status()).isEqualTo(Status.QUERY);
		assertThat(desk.review.ledger().dismissals()).isEmpty();
	}

	@Test
	void nothingIsLostWhereTheWordsAreGone() throws IOException {
		dismiss(Scope.ITEM);

		assertThat(desk.reopenedWith("It snowed on Monday.").list().orphans()).isEmpty();
	}
}
