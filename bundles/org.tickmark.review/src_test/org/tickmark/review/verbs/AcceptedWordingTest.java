package org.tickmark.review.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.draft.Span;
import org.tickmark.review.Desk;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.ledger.Status;

/** Whatever the words are, an accepted wording corrects its item, which stands on these words from then on. */
class AcceptedWordingTest {
	private static final String DRAFT = "“It was hard,” the mayor said of Sunday’s storm, which took 40 roofs. She left on Monday, by "
			+ "ferry.\n\nThe crew met on Thursday.\n";

	@TempDir
	Path folder;
	private Desk desk;

	@ParameterizedTest(name = "{0} -> {1}")
	@CsvSource(quoteCharacter = '|', delimiter = '>', value = {
			// Another figure, date or name; more or less of it; a negation.
			"40 > 44", "40 > 4", "40 > 1,400", "40 > about 40", "40 > no", "Monday > Tuesday", "Monday > March 12, 2024",
			"Monday > Bob Ray’s birthday",
			// Nothing that a rule marks, only some of it, or more than one thing.
			"Monday > the day after", "Monday > Saturday evening", "Monday > Saturday or Sunday",
			"Monday > Sunday, and Monday, and Tuesday",
			// The old words with something before, behind or inside, and less than before.
			"Monday > Monday night", "Monday > late Monday", "Monday > M o n d a y", "Monday > Mon",
			// What stands before or behind it melts into a word or a sentence with it.
			"Sunday > Saturday", "Sunday > Sunday night", "Monday > Monday.", "Monday > Monday. She came back on Tuesday",
			"Monday > “Monday”", "Monday > Monday” and “Tuesday", "Monday > -Monday",
			// Quoted words, word for word.
			"It was hard > It was very hard", "It was hard > It was hard, and long", "It was hard > Hard",
			"It was hard > It was “hard,” and he was “tired", "It was hard > It was hard,” he said. “Very hard",
			// Line ends, tabs and blanks.
			"Monday > |Monday\nnight|", "Monday > |Monday.\n\nIt rained|", "Monday > |Monday\tnight|", "Monday > |  Monday  night |",
			"Monday > |Monday\u00A0night|",
			// The same as before, but for its case; words that stand elsewhere in the draft.
			"Monday > MONDAY", "Monday > Thursday", "Monday > She left on Monday, by ferry"})
	void itEndsAsCorrectedAtTheNewWords(String words, String wording) throws IOException {
		desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday", "Tuesday", "Thursday", "Saturday", "evening", "night", "It was hard",
				"40");
		Item item = desk.item(words);
		desk.apply(new ProposeWording(item, wording));
		Proposal proposal = desk.item(words).proposal().orElseThrow();
		accept(item, proposal);
		isCorrected(item, proposal, "accepted");

		Item crew = desk.list().items().getLast();
		desk.apply(new DecideItem(crew, Status.QUERY));
		isCorrected(item, proposal, "after another decision");

		desk = desk.reopenedWith(desk.text);
		isCorrected(item, proposal, "opened again");

		desk = desk.reopenedWith("An update, on Friday, at the top.\n\n" + desk.text.replace("The crew", "The whole crew"));
		isCorrected(item, proposal, "after a change elsewhere");

		desk.apply(new PlaceItems(Map.of(item.id(), stored(item).span())));
		desk = desk.reopenedWith(desk.text.replace("on Friday, ", "").replace("whole ", "new "));
		isCorrected(item, proposal, "saved, and changed elsewhere again");
	}

	/** As an editor does: the text first, then the record. */
	private void accept(Item item, Proposal proposal) throws IOException {
		Span place = item.span();
		desk.text = DRAFT.substring(0, place.start()) + proposal.wording() + DRAFT.substring(place.end());
		desk.apply(new AcceptWording(item.movedTo(new Span(place.start(), place.start() + proposal.wording().length())), proposal));
	}

	private Item stored(Item item) {
		return desk.list().items().stream().filter(each -> each.id().equals(item.id())).findFirst()
				.orElseThrow(() -> new AssertionError(desk.list().orphans().toString()));
	}

	private void isCorrected(Item item, Proposal proposal, String when) {
		assertThat(stored(item).text()).as(when).isEqualTo(proposal.wording());
		assertThat(stored(item).status())
				.as(when + ": " + stored(item).recheck().map(recheck -> recheck.inWords(HouseStatuses.usual())).orElse(""))
				.isEqualTo(Status.CORRECTED);
	}
}
