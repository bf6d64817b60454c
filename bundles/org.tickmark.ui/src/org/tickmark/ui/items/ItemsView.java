package org.tickmark.ui.items;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.ViewPart;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Action;
import org.tickmark.review.DismissItems;
import org.tickmark.review.Dismissal.Scope;
import org.tickmark.review.FlipQuotation;
import org.tickmark.review.Item;
import org.tickmark.review.ItemClass;
import org.tickmark.review.ItemId;
import org.tickmark.review.ItemList;
import org.tickmark.review.Ledger;
import org.tickmark.review.Remark;
import org.tickmark.review.RemoveMark;
import org.tickmark.review.Status;
import org.tickmark.ui.editor.Answer;
import org.tickmark.ui.editor.Decisions;
import org.tickmark.ui.editor.DraftUnderReview;
import org.tickmark.ui.editor.Failures;
import org.tickmark.ui.editor.Statuses;
import org.tickmark.ui.editor.SilencedRules;
import org.tickmark.ui.items.ItemTable.Entry;
import org.tickmark.ui.items.ItemTable.Row;

/** Lists the items of the draft in front; keys settle them one by one. */
public final class ItemsView extends ViewPart implements ActiveDraft.Follower {
	public static final String ID = "org.tickmark.ui.items";
	private static final String NOT_RECORDED = "Not recorded: ";
	private static final String TABLE_CONTEXT = "org.tickmark.ui.itemsTable";

	private ItemsHeader header;
	private ItemRows table;
	private ItemInspector inspector;
	private LostTray lost;
	private Label message;
	private ActiveDraft active;
	/** Ctrl+S in a field does not leave it, so what was typed there would not be kept. */
	private final BeforeSaving beforeSaving = new BeforeSaving(() -> inspector.keep());
	/** The editor's caret moves because of the table, or the table's selection because of the caret: not to be answered again. */
	private boolean following;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		header = new ItemsHeader(parent, this::refresh);
		message = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).hint(300, SWT.DEFAULT).applyTo(message);
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new ItemRows(sash, this::refresh, this::selected);
		inspector = new ItemInspector(sash, Failures::report, this::setFocus);
		sash.setWeights(72, 28);
		lost = new LostTray(parent, getSite());
		var keys = new KeyLine(parent, parent, KeyHints.ofItems(), 3);
		lost.whenResized(keys::leave);
		new TableKeys(table.control(), TABLE_CONTEXT, getSite());
		active = new ActiveDraft(getSite(), this);
		getSite().getService(ICommandService.class).addExecutionListener(beforeSaving);
		Runnable otherwise = () -> {
			keys.show(KeyHints.ofItems());
			refresh();
		};
		Statuses.addListener(otherwise);
		parent.addListener(SWT.Dispose, event -> Statuses.removeListener(otherwise));
		refresh();
	}

	@Override
	public void draftChanged() {
		if (header != null) {
			table.forgetColumns();
			inspector.show(Optional.empty(), Optional.empty());
			refresh();
		}
	}

	@Override
	public void itemsChanged() {
		refresh();
	}

	@Override
	public void caretIn(Item item) {
		if (following) return;
		ItemTable.rowOf(table.rows(), item.id()).ifPresent(row -> {
			table.select(row);
			inspect();
		});
	}

	private void refresh() {
		if (active == null) return;
		Optional<DraftUnderReview> draft = active.draft();
		ItemList items = draft.map(DraftUnderReview::items).orElse(new ItemList(List.of(), List.of()));
		List<Row> rows = ItemTable.rows(items, draft.map(DraftUnderReview::text).orElse(""), header.filter(), table.order(), header.grouping());
		table.show(rows, item -> draft.flatMap(open -> open.now(item)));
		header.show(draft, items);
		lost.show(draft, active.editor(), items);
		say(messageFor(draft, items, rows));
		inspect();
	}

	private String messageFor(Optional<DraftUnderReview> draft, ItemList items, List<Row> rows) {
		if (draft.isEmpty()) return "No draft is open. Open one with File > Open (Ctrl+O).";
		if (!draft.get().warnings().isEmpty()) return "\u26A0 " + String.join("  ", draft.get().warnings());
		if (!draft.get().isUpToDate() && items.items().isEmpty()) return "Looking for items\u2026";
		if (items.items().isEmpty()) return "Nothing to verify was found. Mark a claim yourself: select it in the draft and press Ctrl+Shift+M.";
		if (rows.isEmpty()) return "No item holds \u201C" + header.filter() + "\u201D.";
		return "";
	}

	private void say(String text) {
		message.setText(text);
		((GridData) message.getLayoutData()).exclude = text.isEmpty();
		message.setVisible(!text.isEmpty());
		message.getParent().layout();
	}

	private void selected() {
		inspect();
		table.firstSelected().ifPresent(this::reveal);
	}

	private void inspect() {
		inspector.show(active.draft(), table.firstSelected());
	}

	private void reveal(Item item) {
		following = true;
		try {
			active.draft().flatMap(draft -> draft.placeOf(item)).ifPresent(span -> active.editor().ifPresent(editor -> editor.reveal(span)));
		} finally {
			following = false;
		}
	}

	/** Decides all selected items and goes on to the next open one. */
	public void decide(Status status) {
		if (table.selected().isEmpty() || active.draft().isEmpty()) return;
		inspector.keep();
		Optional<String> reason = Reason.askFor(status, table.selected().size(), getSite().getShell());
		if (reason.isPresent()) decide(status, reason.get());
	}

	private void decide(Status status, String reason) {
		int last = table.lastSelectedRow();
		try {
			if (!active.draft().get().decisions().decide(table.selected(), status, reason)) tell("Nothing to decide: it is so already, or its words are gone.");
		} catch (IOException e) {
			Failures.report(NOT_RECORDED, e);
			return;
		}
		if (status.equals(Status.OPEN)) return;
		ItemTable.nextOpen(table.rows(), last).ifPresent(row -> {
			table.select(row);
			selected();
		});
	}

	/** Takes the selected marks away that were made by hand; what a rule finds can be dismissed. Asks first where more than the mark would go. */
	public void removeMarks() {
		List<Item> marks = table.selected().stream().filter(Item::markedByHand).toList();
		if (marks.isEmpty()) tell("Only marks made by hand can be removed.");
		boolean written = marks.stream().anyMatch(mark -> !mark.note().isEmpty() || !mark.source().isEmpty());
		String question = marks.size() == 1 ? "The mark has a note or a source. Remove it all the same?" : "Some of these marks have a note or a source. Remove them all the same?";
		if (written && !MessageDialog.openConfirm(getSite().getShell(), "Remove Own Mark", question)) return;
		for (Item mark : marks) act(new RemoveMark(mark.id()), mark);
	}

	/** Lists the selected items no more, or also all untouched ones that are alike; then stands on what follows them. */
	public void dismiss(Scope scope) {
		if (active.draft().isEmpty() || table.selected().isEmpty()) return;
		DraftUnderReview draft = active.draft().get();
		int row = table.firstSelectedRow();
		List<Item> here = table.selected().stream().map(draft::whereItIs).flatMap(Optional::stream).toList();
		try {
			if (!draft.decisions().act(new DismissItems(here, scope), here.stream().map(Item::id).toList())) tell("Marks by hand have no rule to dismiss.");
		} catch (IOException e) {
			Failures.report(NOT_RECORDED, e);
			return;
		}
		if (table.rows().isEmpty()) return;
		table.select(Math.min(row, table.rows().size() - 1));
		selected();
	}

	/** Wants to hear of the selected items' rules in no draft. What was decided on their findings stays. */
	public void silence() {
		SilencedRules.silence(table.selected().stream().map(Item::claim).flatMap(Optional::stream).map(Claim::ruleId).collect(Collectors.toSet()));
		active.draft().ifPresent(DraftUnderReview::detectNow);
	}

	/** Makes one item of all that are selected. */
	public void join() {
		if (table.selected().size() < 2) tell("Select the items that are one claim, then join them.");
		else remark(Remark::join);
	}

	/** Makes the selected item one of another kind. */
	public void markAs(ClaimKind kind) {
		remark(items -> Remark.as(items.getFirst(), kind));
	}

	private void remark(Function<List<Item>, Remark> how) {
		if (active.draft().isEmpty()) return;
		DraftUnderReview draft = active.draft().get();
		List<Item> here = table.selected().stream().filter(item -> item.kind() != ClaimKind.PROBLEM).map(draft::whereItIs).flatMap(Optional::stream).toList();
		if (here.isEmpty()) return;
		inspector.keep();
		try {
			draft.decisions().remark(how.apply(here));
		} catch (IOException e) {
			Failures.report(NOT_RECORDED, e);
		}
	}

	/** Takes the selected dates in their next reading; after the last one the house's policy counts again. */
	public void readOtherwise() {
		if (active.draft().isEmpty() || table.selected().isEmpty()) return;
		try {
			if (!active.draft().get().decisions().readOtherwise(table.selected())) tell("Nobody reads this in another way: there is no choice.");
		} catch (IOException e) {
			Failures.report(NOT_RECORDED, e);
		}
	}

	/** Makes a quotation of words in scare marks, or the other way round. */
	public void flipQuotations() {
		for (Item item : table.selected()) {
			active.draft().flatMap(draft -> draft.whereItIs(item)).ifPresent(here -> {
				act(new FlipQuotation(here), here);
				select(flipped -> flipped.span().equals(here.span()) && flipped.kind() != here.kind());
			});
		}
	}

	/** What a command does with one item; its answer is for the status line, empty when all is said. */
	interface OnItem {
		String run(Shell shell, DraftUnderReview draft, Item item) throws IOException;
	}

	/** Runs a command on the first selected item. */
	void withItem(OnItem command) {
		if (active.draft().isEmpty() || table.firstSelected().isEmpty()) return;
		inspector.keep();
		try {
			tell(command.run(getSite().getShell(), active.draft().get(), table.firstSelected().get()));
		} catch (IOException e) {
			Failures.report(NOT_RECORDED, e);
		}
	}

	/** What a command does with all selected items. */
	interface OnItems {
		String run(Shell shell, DraftUnderReview draft, List<Item> items) throws IOException;
	}

	/** Runs a command on the selected items, which stay selected. */
	void withItems(OnItems command) {
		if (active.draft().isEmpty() || table.selected().isEmpty()) return;
		inspector.keep();
		try {
			tell(command.run(getSite().getShell(), active.draft().get(), table.selected()));
		} catch (IOException e) {
			Failures.report(NOT_RECORDED, e);
		}
	}

	/** Goes on to the item below, wherever the class puts those that got it. @param itemClass empty to take it away */
	void classify(Optional<ItemClass> itemClass) {
		Optional<ItemId> below = table.rows().stream().skip(table.lastSelectedRow() + 1L).filter(Entry.class::isInstance).map(row -> ((Entry) row).item().id()).findFirst();
		withItems((shell, draft, items) -> Duties.classify(draft, items, itemClass));
		below.ifPresent(id -> select(item -> item.id().equals(id)));
	}

	private void act(Action action, Item item) {
		try {
			if (active.draft().isPresent()) active.draft().get().decisions().act(action, List.of(item.id()));
		} catch (IOException e) {
			Failures.report(NOT_RECORDED, e);
		}
	}

	void tell(String message) {
		Answer.show(getViewSite().getActionBars().getStatusLineManager(), message);
	}

	/** Takes back what was done last to items, and shows them. */
	public void undo() {
		step(Decisions::undo, "There is nothing to take back.");
	}

	/** Does again what was taken back last. */
	public void redo() {
		step(Decisions::redo, "There is nothing to do again.");
	}

	/** One way through what was done in this editor. */
	private interface Step {
		List<ItemId> take(Decisions decisions) throws IOException;
	}

	private void step(Step step, String nothing) {
		if (active.draft().isEmpty()) return;
		try {
			Ledger before = active.draft().get().ledger();
			List<ItemId> items = step.take(active.draft().get().decisions());
			if (active.draft().get().ledger() == before) tell(nothing);
			select(item -> items.contains(item.id()));
		} catch (IOException e) {
			Failures.report(NOT_RECORDED, e);
		}
	}

	/** Selects the first item that the condition holds for, and shows it in the text. */
	public void select(Predicate<Item> wanted) {
		IntStream.range(0, table.rows().size()).filter(row -> table.rows().get(row) instanceof Entry entry && wanted.test(entry.item())).findFirst().ifPresent(row -> {
			table.select(row);
			selected();
		});
	}

	public void focusNote() {
		inspector.focusNote();
	}

	public void focusSource() {
		inspector.focusSource();
	}

	public void focusDraft() {
		active.editor().ifPresent(editor -> getSite().getPage().activate(editor));
	}

	/** The items in the order shown, without headings. */
	public List<Item> shownItems() {
		return table.rows().stream().filter(Entry.class::isInstance).map(row -> ((Entry) row).item()).toList();
	}

	public List<Item> selectedItems() {
		return table.selected();
	}

	/** The items whose place was lost. */
	public LostTray lostTray() {
		return lost;
	}

	public Table tableControl() {
		return table.control();
	}

	public Text filterControl() {
		return header.filterControl();
	}

	/** What the header says about the sign-off; empty where nobody signed yet. */
	public String signOffText() {
		return header.signOffText();
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) active.dispose();
		getSite().getService(ICommandService.class).removeExecutionListener(beforeSaving);
		super.dispose();
	}
}
