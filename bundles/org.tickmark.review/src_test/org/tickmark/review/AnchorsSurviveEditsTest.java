package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Rewriting.Edit;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;

/** Items are found again after their draft was edited by other programs, in generated reports whose edits are known exactly. */
class AnchorsSurviveEditsTest {
	private static final int TRIALS = 300;

	/** Right is also an item said to be lost, where it was deleted, moved with other facts in it, or has no word of its own left. */
	private enum Outcome {
		RIGHT, ORPHANED, WRONG
	}

	/** A place is right if it shares half of its letters with the true one. @param exact whether both ends are those that the edit left */
	private record Result(Outcome outcome, boolean exact) { }

	@Test
	void itemsAreFoundAgainOrSaidToBeLostButNeverMisplaced() {
		Map<Edit, List<Result>> results = new EnumMap<>(Edit.class);
		for (Edit edit : Edit.values()) {
			for (int trial = 0; trial < TRIALS; trial++) results.computeIfAbsent(edit, each -> new ArrayList<>()).add(trial(edit, trial));
		}

		System.out.printf("%-28s %7s %7s %9s %7s%n", "edit", "right", "exact", "orphaned", "wrong");
		results.forEach((edit, of) -> print(edit.name().toLowerCase(Locale.ROOT).replace('_', ' '), of));
		List<Result> all = results.values().stream().flatMap(List::stream).toList();
		print("all", all);

		results.forEach((edit, of) -> assertThat(share(of, Outcome.RIGHT)).as("right where %s", edit).isGreaterThanOrEqualTo(0.98));
		assertThat(share(all, Outcome.WRONG)).isLessThanOrEqualTo(0.005);
		assertThat(results.get(Edit.DELETED_SIBLING_STAYS)).extracting(Result::outcome).doesNotContain(Outcome.WRONG);
	}

	private static Result trial(Edit edit, int trial) {
		NewsProse prose = new NewsProse(edit.ordinal() * 1_000L + trial);
		Rewriting draft = new Rewriting(prose);
		draft.mark(prose.chance(0.3), edit);
		String before = draft.text();
		Ledger ledger = decided(draft, before);
		String words = draft.place().in(before);
		draft.apply(edit);

		String after = draft.text();
		Optional<Span> found = Anchoring.placesIn(after, ledger).found().values().stream().findFirst();
		Span truth = draft.place();
		boolean movedWithOtherFacts = edit == Edit.MOVED_AND_EDITED && draft.factsChanged();
		boolean mayBeLost = !edit.stays() || movedWithOtherFacts || Rewriting.isRewrittenAltogether(truth.in(after), words);
		if (found.isEmpty()) return new Result(mayBeLost ? Outcome.RIGHT : Outcome.ORPHANED, true);
		boolean exact = found.get().equals(truth);
		boolean same = edit.stays() && shared(found.get(), truth) >= 0.5 * Math.max(found.get().length(), truth.length());
		return new Result(same ? Outcome.RIGHT : Outcome.WRONG, exact);
	}

	/** The draft's one item verified, with the text kept that this was decided on. */
	private static Ledger decided(Rewriting draft, String text) {
		TextVersion version = TextVersion.of(text);
		ItemId id = ItemId.of(ClaimKind.FACT, draft.place(), version.hash());
		var subject = new LedgerEntry.Subject(id, ClaimKind.FACT, Item.BY_HAND, Anchor.of(draft.place(), draft.assertion(), version));
		var kept = LedgerCodec.seal(List.of(), Desk.NOON, "Ann", Ledger.of(List.of()).pack(version.hash(), text));
		var decided = LedgerCodec.seal(List.of(kept.hash()), Desk.NOON, "Ann", new LedgerEntry.Decided(subject, Status.VERIFIED));
		return Ledger.of(List.of(kept, decided));
	}

	private static int shared(Span one, Span other) {
		return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
	}

	private static double share(List<Result> results, Outcome outcome) {
		return results.stream().filter(result -> result.outcome() == outcome).count() / (double) results.size();
	}

	private static void print(String name, List<Result> results) {
		double exact = results.stream().filter(result -> result.outcome() == Outcome.RIGHT && result.exact()).count()
				/ (double) results.size();
		System.out.printf("%-28s %6.1f%% %6.1f%% %8.1f%% %6.2f%%%n", name, 100 * share(results, Outcome.RIGHT), 100 * exact,
				100 * share(results, Outcome.ORPHANED), 100 * share(results, Outcome.WRONG));
	}
}
