package org.tickmark.ui.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Shell;
import org.tickmark.dossier.reckon.OwnCalculation;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.confidential.ConfidentialNamesFile;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.margin.AuthorNotes;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.sourcing.ChangeEvidence;
import org.tickmark.review.sourcing.SameEvidence;
import org.tickmark.review.sourcing.WithdrawEvidence;
import org.tickmark.review.verbs.Together;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;

/**
 * What people do about the evidence of items, which can be taken back. An answer is a word for the status line, empty where the screen says
 * all.
 */
public final class GivenEvidence {
	private final HouseSettings house;

	public GivenEvidence(HouseSettings house) {
		this.house = house;
	}

	/** As a line in the field says it. A line that is one of a known piece stands for that, with all that is known of it. */
	public static Evidence typed(Ledger ledger, String line) {
		String words = line.strip().toLowerCase(Locale.ROOT);
		return ledger.evidence().stream().map(Piece::evidence).filter(known -> known.asTyped().toLowerCase(Locale.ROOT).equals(words))
				.findFirst().orElseGet(() -> OwnCalculation.completed(Evidence.typed(line)));
	}

	/** The piece that was given last, to all of these items. */
	public static String sameAsTheLast(DraftUnderReview draft, List<Item> items) throws IOException {
		List<Piece> known = draft.ledger().evidence();
		if (known.isEmpty()) return Messages.text("evidence.same.none");
		String last = known.getFirst().evidence().inWords();
		return act(draft, items, SameEvidence::new) ? Messages.text("evidence.same.done", last, items.size())
				: Messages.text("evidence.same.known", last);
	}

	/** What the author wrote about these items in the margin. */
	public static String fromMargin(DraftUnderReview draft, List<Item> items) throws IOException {
		return fromMargin(draft, items, items.stream().flatMap(item -> draft.authorNotes(item).stream()).distinct().toList());
	}

	/** Each of these notes, to those of the items that it is about. */
	static String fromMargin(DraftUnderReview draft, List<Item> items, List<MarginNote> notes) throws IOException {
		if (notes.isEmpty()) return Messages.text("margin.none");
		Map<Evidence, List<Item>> about = new LinkedHashMap<>();
		for (MarginNote note : notes) items.stream().filter(item -> draft.authorNotes(item).contains(note))
				.flatMap(item -> draft.whereItIs(item).stream())
				.forEach(here -> about.computeIfAbsent(AuthorNotes.asEvidence(note), evidence -> new ArrayList<>()).add(here));
		List<AddEvidence> given = about.entrySet().stream().map(each -> new AddEvidence(each.getValue(), each.getKey())).toList();
		List<ItemId> ids = about.values().stream().flatMap(List::stream).map(Item::id).distinct().toList();
		boolean news = draft.decisions().act(new Together(given), ids);
		return news ? Messages.text("margin.taken", notes.size()) : Messages.text("margin.known");
	}

	/** One more piece, with all that there is to say of it, to all of these items. */
	public String add(Shell shell, DraftUnderReview draft, List<Item> items) throws IOException {
		Optional<Evidence> given = dialog(shell, draft, Optional.empty()).ask();
		if (given.isEmpty()) return "";
		return act(draft, items, here -> new AddEvidence(here, given.get())) ? "" : Messages.text("evidence.known");
	}

	/** Puts a piece right, for all items that rest on it. @param items that it was chosen from */
	void change(Shell shell, DraftUnderReview draft, List<Item> items, Piece piece) throws IOException {
		Optional<Evidence> changed = dialog(shell, draft, Optional.of(piece.evidence())).ask();
		if (changed.isPresent()) act(draft, items, here -> new ChangeEvidence(piece.id(), changed.get()));
	}

	/** Says that these items do not rest on a piece after all. */
	static void withdraw(DraftUnderReview draft, List<Item> items, Piece piece) throws IOException {
		act(draft, items, here -> new WithdrawEvidence(here, piece.id()));
	}

	private EvidenceDialog dialog(Shell shell, DraftUnderReview draft, Optional<Evidence> evidence) throws IOException {
		return new EvidenceDialog(shell, evidence, ConfidentialNamesFile.of(draft.file()), house.house().policy());
	}

	private static boolean act(DraftUnderReview draft, List<Item> items, Function<List<Item>, Action> action) throws IOException {
		List<Item> here = items.stream().map(draft::whereItIs).flatMap(Optional::stream).toList();
		return draft.decisions().act(action.apply(here), here.stream().map(Item::id).toList());
	}
}
