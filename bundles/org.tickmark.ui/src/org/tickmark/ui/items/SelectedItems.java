package org.tickmark.ui.items;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.SentenceItems;
import org.tickmark.review.ledger.Dismissal.Scope;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.AlikeChanges;
import org.tickmark.review.verbs.AlikeChanges.Changed;
import org.tickmark.review.verbs.DismissItems;
import org.tickmark.review.verbs.FlipQuotation;
import org.tickmark.review.verbs.Remark;
import org.tickmark.review.verbs.RemoveMark;
import org.tickmark.review.verbs.Together;
import org.tickmark.ui.checking.Decisions;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.items.ItemTable.Entry;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.views.ActiveDraft;
import org.tickmark.ui.widgets.Failures;

/** What keys and menus do to the items that are selected in the list; what is done to them can be taken back. */
public final class SelectedItems {
	/** More than anybody looks over before pressing one key: a slip of "select all" would settle the draft. */
	private static final int MANY = 10;

	private final ItemsView view;
	private final ItemRows table;
	private final ActiveDraft active;
	private final HouseSettings house;
	/** To be shown once the text that was changed for them is read. */
	private List<ItemId> awaited = List.of();

	SelectedItems(ItemsView view, ItemRows table, ActiveDraft active, HouseSettings house) {
		this.view = view;
		this.table = table;
		this.active = active;
		this.house = house;
	}

	/**
	 * Decides all selected items and goes on to the next open one; from within the text the caret stays. Asks first for the question to
	 * the author or for the reason, of a problem that is to be verified what became of it, and whether so many are meant; who cancels that
	 * decides nothing.
	 */
	public void decide(Status status) {
		if (table.selected().isEmpty() || active.draft().isEmpty()) return;
		view.keepTyped();
		if (status.settled() && table.isSentenceSelected()) {
			settleSentence(status);
			return;
		}
		List<Item> all = table.selected();
		List<Item> suited = all.stream().filter(item -> status.suits(item.kind())).toList();
		if (suited.isEmpty() && status.equals(Status.STANDS)) {
			view.tell(Messages.text("problem.onlyStand"));
		} else if (suited.isEmpty()) {
			ProblemDialog.ask(view.getSite().getShell(), house.statuses().house(), all.size())
					.ifPresent(answer -> decide(answer.status(), answer.reason()));
		} else {
			reasonFor(status, suited).ifPresent(reason -> {
				decide(status, reason);
				if (suited.size() < all.size()) view.tell(left(status, all.size() - suited.size()));
			});
		}
	}

	/** Settles what the sentence of the selected item holds, whatever a filter hides, once it was shown. @param status to begin with */
	public void settleSentence(Status status) {
		if (table.firstSelected().isEmpty() || active.draft().isEmpty()) return;
		view.keepTyped();
		DraftUnderReview draft = active.draft().get();
		SentenceItems.of(table.firstSelected().get().id(), draft.items().items(), draft.text())
				.flatMap(sentence -> SentenceDialog.ask(view.getSite().getShell(), sentence, draft.text(), status,
						house.statuses().house()))
				.ifPresent(answer -> decideAndGoOn(
						decisions -> decisions.settle(answer.items(), answer.status(), answer.reason(), answer.source())));
	}

	/** Confirms all that changed in the same way as the selected item, whatever a filter hides, once it was shown. */
	public void confirmAlike() {
		if (table.firstSelected().isEmpty() || active.draft().isEmpty()) return;
		view.keepTyped();
		DraftUnderReview draft = active.draft().get();
		Optional<AlikeChanges> alike = AlikeChanges.with(table.firstSelected().get().id(), draft.items(), draft.ledger());
		if (alike.isEmpty()) {
			view.tell(Messages.text("confirm.byItself"));
			return;
		}
		List<Changed> confirmed = ConfirmDialog.ask(view.getSite().getShell(), alike.get(), house.statuses().house());
		if (!confirmed.isEmpty()) decideAndGoOn(decisions -> decisions.confirm(confirmed));
	}

	/** Empty when the user thinks better of it. */
	private Optional<String> reasonFor(Status status, List<Item> items) {
		if (!Reason.isAskedFor(status)) return areMeant(status, items) ? Optional.of("") : Optional.empty();
		return Reason.askFor(status, house.statuses().label(status), items, active.draft().get(), table.belowSelected(),
				view.getSite().getShell());
	}

	private boolean areMeant(Status status, List<Item> items) {
		return !status.settled() || items.size() <= MANY || MessageDialog.openConfirm(view.getSite().getShell(),
				Messages.text("decision.many.title"), Messages.text("decision.many", items.size(), house.statuses().label(status)));
	}

	private static String left(Status status, int items) {
		if (status.equals(Status.STANDS)) return Messages.text("problem.onlyStand");
		return Messages.text("problem.left", items);
	}

	/** As {@link #decide(Status)}, without asking. @param reason or the question to the author; empty for none */
	public void decide(Status status, String reason) {
		if (status.equals(Status.OPEN)) decide(decisions -> decisions.decide(table.selected(), status, reason));
		else decideAndGoOn(decisions -> decisions.decide(table.selected(), status, reason));
	}

	/** What is done to the draft that the selected items stand in. */
	private interface OnDraft {
		void run(DraftUnderReview draft) throws IOException;
	}

	/** Nothing where nothing is selected. @return whether something was, and what was done could be recorded */
	private boolean onDraft(OnDraft doing) {
		if (table.selected().isEmpty() || active.draft().isEmpty()) return false;
		return Failures.unlessRecorded(() -> doing.run(active.draft().get()));
	}

	/** What is decided. */
	private interface Deciding {
		boolean decide(Decisions decisions) throws IOException;
	}

	/** @return whether it could be recorded */
	private boolean decide(Deciding deciding) {
		return onDraft(draft -> {
			if (!deciding.decide(draft.decisions())) view.tell(Messages.text("decision.unchanged"));
		});
	}

	private void decideAndGoOn(Deciding deciding) {
		int last = table.lastSelectedRow();
		if (decide(deciding) && !view.isTextActive()) ItemTable.nextOpen(table.rows(), last).ifPresent(view::select);
	}

	/**
	 * Takes the selected marks away that were made by hand; what a rule finds can be dismissed. Asks first where more than the mark would
	 * go.
	 */
	public void removeMarks() {
		List<Item> marks = table.selected().stream().filter(Item::markedByHand).toList();
		if (marks.isEmpty()) view.tell(Messages.text("removeMark.none"));
		boolean written = marks.stream().anyMatch(mark -> !mark.note().isEmpty() || !mark.evidenceInWords().isEmpty());
		String question = Messages.text("removeMark.question", marks.size());
		if (written && !MessageDialog.openConfirm(view.getSite().getShell(), Messages.text("removeMark.title"), question)) return;
		act(marks.stream().map(mark -> new RemoveMark(mark.id())).toList(), marks);
	}

	/** Lists the selected items no more, or also all untouched ones that are alike; then stands on what follows them in the list. */
	public void dismiss(Scope scope) {
		int row = table.firstSelectedRow();
		boolean recorded = onDraft(draft -> {
			List<Item> here = table.selected().stream().map(draft::whereItIs).flatMap(Optional::stream).toList();
			if (!draft.decisions().act(new DismissItems(here, scope), here.stream().map(Item::id).toList()))
				view.tell(Messages.text("dismissed.noRule"));
		});
		if (recorded && !view.isTextActive() && !table.rows().isEmpty()) view.select(Math.min(row, table.rows().size() - 1));
	}

	/** Wants to hear of the selected items' rules in no draft. What was decided on their findings stays. */
	public void silence() {
		house.rules().silence(
				table.selected().stream().map(Item::claim).flatMap(Optional::stream).map(Claim::ruleId).collect(Collectors.toSet()));
	}

	/** Makes one item of all that are selected. */
	public void join() {
		if (table.selectedFirsts().size() < 2) view.tell(Messages.text("join.selectItems"));
		else remark(items -> List.of(Remark.join(items)));
	}

	/** Makes the selected items ones of another kind. */
	public void markAs(ClaimKind kind) {
		remark(items -> items.stream().map(item -> Remark.as(item, kind)).toList());
	}

	private void remark(Function<List<Item>, List<Remark>> how) {
		onDraft(draft -> {
			List<Item> here = table.selectedFirsts().stream().filter(item -> item.kind() != ClaimKind.PROBLEM).map(draft::whereItIs)
					.flatMap(Optional::stream).toList();
			if (here.isEmpty()) return;
			view.keepTyped();
			draft.decisions().remark(how.apply(here));
		});
	}

	/** Takes the selected dates in their next reading; after the last one the house's policy counts again. */
	public void readOtherwise() {
		onDraft(draft -> {
			if (!draft.decisions().readOtherwise(table.selected())) view.tell(Messages.text("reading.only"));
		});
	}

	/** Makes a quotation of words in scare marks, or the other way round. */
	public void flipQuotations() {
		List<Item> here = table.selected().stream().flatMap(item -> active.draft().flatMap(draft -> draft.whereItIs(item)).stream())
				.toList();
		if (here.isEmpty()) return;
		act(here.stream().map(FlipQuotation::new).toList(), here);
		Item first = here.getFirst();
		view.select(flipped -> flipped.span().equals(first.span()) && flipped.kind() != first.kind());
	}

	/** What a command does with one item; its answer is for the status line, empty when all is said. */
	interface OnItem {
		String run(Shell shell, DraftUnderReview draft, Item item) throws IOException;
	}

	/** Runs a command that takes one item on the selected one; of several, none. */
	void withItem(OnItem command) {
		onDraft(draft -> {
			if (table.selected().size() > 1) {
				view.tell(Messages.text("items.oneAtATime"));
				return;
			}
			view.keepTyped();
			view.tell(command.run(view.getSite().getShell(), draft, table.firstSelected().get()));
		});
	}

	/** What a command does with all selected items. */
	interface OnItems {
		String run(Shell shell, DraftUnderReview draft, List<Item> items) throws IOException;
	}

	/** Runs a command on the selected items, which stay selected. */
	void withItems(OnItems command) {
		onDraft(draft -> {
			view.keepTyped();
			view.tell(command.run(view.getSite().getShell(), draft, table.selected()));
		});
	}

	/** In the list, goes on to the item below, wherever the class puts those that got it. @param itemClass empty to take it away */
	void classify(Optional<ItemClass> itemClass) {
		Optional<ItemId> below = table.rows().stream().skip(table.lastSelectedRow() + 1L).filter(Entry.class::isInstance)
				.map(row -> ((Entry) row).item().id()).findFirst();
		withItems((shell, draft, items) -> Duties.classify(draft, items, itemClass));
		if (!view.isTextActive()) below.ifPresent(id -> view.select(item -> item.id().equals(id)));
	}

	/** Puts the wording that was proposed into the text. The item stays selected; where that mends its problem, what followed is shown. */
	void acceptWording() {
		List<ItemId> here = table.selected().stream().map(Item::id).toList();
		withItem(Wordings::accept);
		showOnceRead(here);
	}

	/** Does nothing where the text was not changed, or is written in. */
	private void showOnceRead(List<ItemId> items) {
		boolean changed = active.draft().filter(draft -> !draft.isUpToDate()).isPresent();
		awaited = changed && !view.isTextActive() ? items : List.of();
	}

	/** Whether a key changed the text, so that what it was pressed on may leave the list. */
	boolean isAwaited() {
		return !awaited.isEmpty() && !view.isTextActive();
	}

	/** Shows what was waited for, once the items are listed as the text reads now. */
	void listed() {
		if (awaited.isEmpty() || active.draft().filter(DraftUnderReview::isUpToDate).isEmpty()) return;
		List<ItemId> items = awaited;
		awaited = List.of();
		if (view.isTextActive()) return;
		int row = items.stream().flatMap(item -> ItemTable.rowOf(table.rows(), item).stream()).findFirst().orElseGet(table::firstSelectedRow);
		if (row >= 0) view.select(row);
	}

	/** Taken back together. */
	private void act(List<? extends Action> actions, List<Item> items) {
		onDraft(draft -> draft.decisions().act(new Together(actions), items.stream().map(Item::id).toList()));
	}

	/** Takes back what was done last to items, and shows them. */
	public void undo() {
		step(Decisions::undo, Messages.text("undo.nothing"));
	}

	/** Does again what was taken back last. */
	public void redo() {
		step(Decisions::redo, Messages.text("redo.nothing"));
	}

	/** One way through what was done in this editor. */
	private interface Step {
		List<ItemId> take(Decisions decisions) throws IOException;
	}

	private void step(Step step, String nothing) {
		if (active.draft().isEmpty()) return;
		DraftUnderReview draft = active.draft().get();
		Failures.unlessRecorded(() -> {
			Ledger before = draft.ledger();
			List<ItemId> items = step.take(draft.decisions());
			if (draft.ledger() == before) view.tell(nothing);
			view.select(item -> items.contains(item.id()));
			showOnceRead(items);
		});
	}
}
