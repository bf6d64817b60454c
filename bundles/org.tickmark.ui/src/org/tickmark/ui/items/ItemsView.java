package org.tickmark.ui.items;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.ViewPart;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.Repeats;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Piece;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.DeskSettings;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.items.ItemTable.Entry;
import org.tickmark.ui.items.ItemTable.Grouping;
import org.tickmark.ui.items.ItemTable.Row;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.DraftDossier;
import org.tickmark.ui.sources.PrintedChoice;
import org.tickmark.ui.sources.PrintedSearch;
import org.tickmark.ui.sources.VerdictChoice;
import org.tickmark.ui.views.ActiveDraft;
import org.tickmark.ui.widgets.Answer;
import org.tickmark.ui.widgets.ChosenCommand;
import org.tickmark.ui.widgets.ContributedMenu;
import org.tickmark.ui.widgets.Failures;
import org.tickmark.ui.widgets.FocusKeys;

/** Lists the items of the draft in front and shows the selected one. */
public final class ItemsView extends ViewPart implements ActiveDraft.Follower {
	public static final String ID = "org.tickmark.ui.items";
	/** Parameter: the id of a piece of evidence. */
	public static final String PIECE = "org.tickmark.ui.openEvidence.piece";
	private static final String OPEN_EVIDENCE = "org.tickmark.ui.openEvidence";
	private static final String TABLE_CONTEXT = "org.tickmark.ui.itemsTable";
	private static final String MENU = "org.tickmark.ui.itemsTable.menu";

	private HouseSettings house;
	private ItemsHeader header;
	private ItemRows table;
	private ItemInspector inspector;
	private LostTray lost;
	private Label message;
	private ActiveDraft active;
	private SelectedItems selection;
	/** Ctrl+S in a field does not leave it, so what was typed there would not be kept. */
	private final BeforeSaving beforeSaving = new BeforeSaving(() -> inspector.keep());
	private final Map<DraftEditor, String> filters = new WeakHashMap<>();
	private TypedOffer offer;
	private KeyLine keys;
	private boolean inText;
	/** The editor's caret moves because of the table, or the table's selection because of the caret: not to be answered again. */
	private boolean following;

	@Override
	public void createPartControl(Composite parent) {
		house = getSite().getService(HouseSettings.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		header = new ItemsHeader(parent, house, getSite().getService(DeskSettings.class), this::filtered, this::setFocus);
		message = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).hint(300, SWT.DEFAULT).applyTo(message);
		offer = new TypedOffer(parent, house, this);
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new ItemRows(sash, house, this::refresh, this::selected);
		inspector = new ItemInspector(sash, house, Failures::report, ItemsView::open, this::setFocus);
		sash.setWeights(72, 28);
		lost = new LostTray(parent, getSite());
		keys = new KeyLine(parent, parent, List.of());
		lost.whenResized(keys::leave);
		new FocusKeys(table.control(), TABLE_CONTEXT, getSite());
		ContributedMenu.on(table.control(), getSite(), MENU);
		table.control().addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) header.clear();
		});
		active = new ActiveDraft(getSite(), this);
		selection = new SelectedItems(this, table, active, house);
		getSite().getService(ICommandService.class).addExecutionListener(beforeSaving);
		Runnable otherwise = this::refresh;
		house.addListener(otherwise);
		offer.follow(active.draft());
		parent.addListener(SWT.Dispose, event -> house.removeListener(otherwise));
		refresh();
	}

	private static void open(Piece piece) {
		ChosenCommand.run(OPEN_EVIDENCE, Map.of(PIECE, piece.id().toString()), Messages.text("dossier.notShown"));
	}

	@Override
	public void draftChanged() {
		// While the view is built there is nothing to show it in.
		if (selection == null) return;
		table.forgetColumns();
		table.opened().clear();
		inspector.show(Optional.empty(), List.of(), List.of());
		header.filterBy(active.editor().map(editor -> filters.getOrDefault(editor, "")).orElse(""));
		offer.follow(active.draft());
		refresh();
	}

	/** Each draft keeps its own filter. */
	private void filtered() {
		if (active == null) return;
		active.editor().ifPresent(editor -> filters.put(editor, header.filter()));
		refresh();
	}

	@Override
	public void textActivated(boolean text) {
		if (inText == text) return;
		inText = text;
		if (keys != null) keys.show(keyHints());
	}

	private List<String> keyHints() {
		boolean markup = active != null && active.draft().filter(open -> open.source().length() != open.text().length()).isPresent();
		if (inText) return TextKeyHints.ofItem(table.firstSelected(), markup, house.statuses().house());
		boolean looked = active != null && active.draft().filter(draft -> draft.dossier().shown().passage().isPresent()).isPresent();
		boolean printed = active != null && active.draft().flatMap(draft -> table.firstSelected().flatMap(draft.printed()::of))
				.filter(seen -> !seen.differs()).isPresent();
		return KeyHints.ofItem(table.firstSelected(), looked, printed, house.statuses().house());
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
			// The row may stand for several items.
			inspector.show(active.draft(), List.of(item), List.of(item));
			active.draft().ifPresent(draft -> draft.dossier().shown().turnTo(List.of(item)));
			keys.show(keyHints());
		});
	}

	private void refresh() {
		if (active == null) return;
		Optional<DraftUnderReview> draft = active.draft();
		ItemList items = draft.map(DraftUnderReview::items).orElse(new ItemList(List.of(), List.of()));
		String text = draft.map(DraftUnderReview::text).orElse("");
		List<Row> rows = rows(items, text);
		table.show(rows, item -> draft.flatMap(open -> open.now(item)), selection != null && selection.isAwaited());
		header.show(draft, items, shown());
		offer.show();
		lost.show(draft, active.editor(), items);
		say(messageFor(draft, items, rows));
		inspect();
		if (selection != null) selection.listed();
	}

	private List<Row> rows(ItemList items, String text) {
		HouseStatuses statuses = house.statuses().house();
		Optional<DraftDossier> dossier = active.draft().map(DraftUnderReview::dossier);
		Optional<PrintedSearch> printed = active.draft().map(DraftUnderReview::printed);
		ItemList chosen = header.printed().of(header.verdict().of(header.classes().of(items), dossier), printed);
		List<Row> rows = ItemTable.rows(chosen, text, header.filter(), table.order(), header.grouping(), statuses,
				item -> dossier.flatMap(open -> open.sweeping().of(item)).map(VerdictChoice::inWords).orElse(""),
				item -> printed.flatMap(search -> search.of(item)).map(PrintedChoice::inWords).orElse(""));
		Repeats repeats = active.draft().flatMap(DraftUnderReview::reviewed).map(ReviewedDraft::repeats)
				.orElseGet(() -> Repeats.of(items.items(), text));
		return header.grouping() == Grouping.SENTENCE ? SentenceRows.of(rows, text, table.opened(), statuses)
				: FoldedRows.of(rows, repeats, table.opened(), statuses);
	}

	private String messageFor(Optional<DraftUnderReview> draft, ItemList items, List<Row> rows) {
		if (draft.isEmpty()) return active.whyNone();
		List<String> warnings = draft.get().warnings();
		if (!warnings.isEmpty()) return "\u26A0 " + String.join("  ", warnings);
		if (!draft.get().isUpToDate() && items.items().isEmpty()) return Messages.text("items.searching");
		if (items.items().isEmpty())
			return Messages.text("items.none");
		if (rows.isEmpty() && header.printed() != PrintedChoice.ALL) return Messages.text("items.noneOfPrinted");
		if (rows.isEmpty() && header.verdict() != VerdictChoice.ALL) return Messages.text("items.noneOfVerdict");
		if (rows.isEmpty()) return header.filter().isBlank() ? Messages.text("items.noneOfClass")
				: Messages.text("items.noneShown", header.filter());
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
		inspector.show(active.draft(), table.selected(), table.selectedFirsts());
		active.draft().ifPresent(draft -> draft.dossier().shown().turnTo(table.selected()));
		keys.show(keyHints());
	}

	private void reveal(Item item) {
		following = true;
		try {
			active.draft().flatMap(draft -> draft.placeOf(item))
					.ifPresent(span -> active.editor().ifPresent(editor -> editor.reveal(span)));
		} finally {
			following = false;
		}
	}

	/** Whether the keys that are pressed now go to the text. */
	boolean isTextActive() {
		return getSite().getPage().getActivePart() instanceof DraftEditor;
	}

	/**
	 * Selects the item at the caret, if the selected one is another. One that begins at the caret and holds others stays selected: somebody
	 * may have gone to it from here.
	 *
	 * @return false if there is none
	 */
	boolean takeItemAtCaret() {
		Optional<DraftUnderReview> draft = active.draft();
		if (draft.isEmpty() || active.editor().isEmpty()
				|| !(active.editor().get().getSelectionProvider().getSelection() instanceof ITextSelection caret))
			return false;
		Optional<Item> meant = table.selected().stream()
				.filter(item -> draft.get().placeOf(item).filter(place -> touches(place, caret.getOffset())).isPresent()).findFirst()
				.or(() -> draft.get().itemAt(caret.getOffset()));
		if (meant.isEmpty()) return false;
		Optional<Integer> row = rowAlone(meant.get().id());
		row.ifPresent(table::select);
		inspect();
		return row.isPresent();
	}

	/** The row of this item and no other: one that stands for several is opened, and a filter that hides it is cleared. */
	private Optional<Integer> rowAlone(ItemId id) {
		if (ItemTable.rowOf(table.rows(), id).isEmpty()) header.clear();
		if (alone(id).isEmpty()) {
			table.opened().add(id);
			refresh();
		}
		return alone(id);
	}

	private Optional<Integer> alone(ItemId id) {
		return IntStream.range(0, table.rows().size()).boxed()
				.filter(at -> table.rows().get(at) instanceof Entry row && row.items().size() == 1 && row.item().id().equals(id))
				.findFirst();
	}

	private static boolean touches(Span place, int caret) {
		return place.start() <= caret && caret <= place.end();
	}

	/** What can be done to the selected items. */
	public SelectedItems selection() {
		return selection;
	}

	/** Whose items are listed; empty while none is in front. */
	public Optional<DraftUnderReview> draft() {
		return active.draft();
	}

	/** What is typed in a field belongs to the item as it is before anything is done to it. */
	public void keepTyped() {
		inspector.keep();
	}

	/** Answers in the status line, where it is seen: it shows what belongs to the part that is active. */
	public void tell(String message) {
		IWorkbenchPart part = getSite().getPage().getActivePart();
		if (part instanceof DraftEditor editor) editor.tell(message);
		else if (part instanceof IViewPart view) Answer.show(view.getViewSite().getActionBars().getStatusLineManager(), message);
		else Answer.show(getViewSite().getActionBars().getStatusLineManager(), message);
	}

	/** Selects the first item that the condition holds for, and shows it in the text. */
	public void select(Predicate<Item> wanted) {
		IntStream.range(0, table.rows().size()).filter(row -> table.rows().get(row) instanceof Entry entry && entry.shows(wanted))
				.findFirst().ifPresent(this::select);
	}

	void select(int row) {
		table.select(row);
		selected();
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

	/** How many items, of which some may share a row. */
	private int shown() {
		return (int) shownItems().stream().map(Item::id).distinct().count();
	}

	/** The items in the order shown, without headings. */
	public List<Item> shownItems() {
		return table.rows().stream().filter(Entry.class::isInstance).map(Entry.class::cast).filter(entry -> !entry.fold().isOpened())
				.flatMap(entry -> entry.items().stream()).toList();
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

	/** Of which class items are shown. */
	public Combo classesControl() {
		return header.classesControl();
	}

	/** Which items are shown by what was printed of them before; there once something was looked up. */
	public Combo printedControl() {
		return header.printedControl();
	}

	/** Which items are shown by what the dossier says of them; there once something was looked up. */
	public Combo verdictsControl() {
		return header.verdictsControl();
	}

	/** A row a sentence from now on, or a row an item again. */
	public void turnSentences() {
		header.turnSentences();
	}

	/** What the header says about the filter; empty where nothing is filtered out. */
	public String filterText() {
		return header.shownText();
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
