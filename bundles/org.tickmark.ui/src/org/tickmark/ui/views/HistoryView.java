package org.tickmark.ui.views;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.tickmark.claims.Wording;
import org.tickmark.review.History;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.AccessibleName;

/** All that was done to the draft in front, the latest first; by person, by day, or of the item at the caret. */
public final class HistoryView extends ViewPart implements ActiveDraft.Follower {
	public static final String ID = "org.tickmark.ui.history";
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern(Messages.text("history.when.pattern"), Locale.UK);
	private static final String EVERYBODY = Messages.text("history.everybody");
	private static final String ALL_DAYS = Messages.text("history.allDays");

	/** So many rows are made at a time: a long record has hundreds of thousands, and the system's table is slow with them. */
	private static final int ROWS = 2_000;

	private final ZoneId zone = ZoneId.systemDefault();
	private HouseSettings house;
	private Combo person;
	private Combo day;
	private Button oneItem;
	private Table table;
	private ActiveDraft active;
	private Optional<ItemId> item = Optional.empty();
	private List<LocalDate> days = List.of();
	/** Empty while the history is being read. */
	private Optional<Shown> shown = Optional.empty();
	private int rows = ROWS;
	private InBackground<Wanted, Shown> reading;

	/** Of which record what is to be shown. */
	private record Wanted(Ledger ledger, HouseStatuses statuses, Optional<String> person, Optional<LocalDate> day,
			Optional<ItemId> item) { }

	/** @param lines that were asked for, the latest first */
	private record Shown(List<String> people, List<LocalDate> days, List<History.Line> lines) { }

	@Override
	public void createPartControl(Composite parent) {
		house = getSite().getService(HouseSettings.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		createFilters(parent);
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		AccessibleName.give(table, Messages.text("history.table"));
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		addColumn(Messages.text("history.when"), 170);
		addColumn(Messages.text("history.who"), 120);
		addColumn(Messages.text("history.text"), 320);
		addColumn(Messages.text("history.what"), 460);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.DefaultSelection, entered -> reveal(table.getSelectionIndex()));
		reading = new InBackground<>(Messages.text("history.job"), wanted(), parent, this::read, this::show);
		active = new ActiveDraft(getSite(), this);
		draftChanged();
	}

	private void createFilters(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(12, 0).applyTo(area);
		person = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		person.setToolTipText(Messages.text("history.person"));
		AccessibleName.give(person, Messages.text("history.person"));
		person.addListener(SWT.Selection, chosen -> filtered());
		day = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		day.setToolTipText(Messages.text("history.day"));
		AccessibleName.give(day, Messages.text("history.day"));
		day.addListener(SWT.Selection, chosen -> filtered());
		oneItem = new Button(area, SWT.CHECK);
		oneItem.setText(Messages.text("history.oneItem"));
		oneItem.addListener(SWT.Selection, chosen -> filtered());
	}

	private void addColumn(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
		column.setMoveable(true);
	}

	private void fill(TableItem row, int at) {
		if (shown.isEmpty()) row.setText(2, Messages.text("history.beingRead"));
		else if (at >= rows) row.setText(2, Messages.text("history.earlier", shown.get().lines().size() - rows));
		else if (at >= 0 && at < shown.get().lines().size()) fill(row, shown.get().lines().get(at));
	}

	private void fill(TableItem row, History.Line line) {
		row.setText(new String[] {WHEN.format(line.at().atZone(zone)), line.by(), ItemTexts.onOneLine(line.words()),
				line.takenBack() ? Messages.text("history.undone", ItemTexts.onOneLine(line.what())) : ItemTexts.onOneLine(line.what())});
	}

	private void reveal(int at) {
		if (shown.isEmpty() || at < 0 || active.draft().isEmpty()) return;
		if (at >= rows) {
			rows += ROWS;
			showRows();
			return;
		}
		DraftUnderReview draft = active.draft().get();
		shown.get().lines().get(at).item().flatMap(id -> draft.items().items().stream().filter(each -> each.id().equals(id)).findFirst())
				.flatMap(draft::placeOf)
				.ifPresent(span -> active.editor().ifPresent(editor -> editor.reveal(span)));
	}

	@Override
	public void draftChanged() {
		if (reading == null) return;
		item = Optional.empty();
		shown = Optional.empty();
		rows = ROWS;
		table.setItemCount(1);
		table.clearAll();
		refresh();
	}

	@Override
	public void itemsChanged() {
		refresh();
	}

	@Override
	public void caretIn(Item entered) {
		item = Optional.of(entered.id());
		if (oneItem.getSelection()) filtered();
	}

	private void filtered() {
		rows = ROWS;
		refresh();
	}

	/** Off the UI thread: the record of a draft that was checked for a year is long. */
	private void refresh() {
		if (active != null) reading.start(wanted());
	}

	private Wanted wanted() {
		Optional<String> who = person.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(person.getText());
		Optional<LocalDate> when = day.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(days.get(day.getSelectionIndex() - 1));
		Optional<ItemId> which = !oneItem.getSelection() ? Optional.empty() : Optional.of(item.orElse(new ItemId("")));
		Ledger ledger = active == null ? Ledger.of(List.of())
				: active.draft().map(DraftUnderReview::ledger).orElseGet(() -> Ledger.of(List.of()));
		return new Wanted(ledger, house.statuses().house(), who, when, which);
	}

	private Shown read(Wanted wanted) {
		History history = History.of(wanted.ledger(), wanted.statuses());
		return new Shown(wanted.ledger().people(), history.days(zone),
				history.lines(wanted.person(), wanted.day(), wanted.item(), zone).reversed());
	}

	/** Offers the people and days that there are; what was chosen stays chosen. */
	private void show(Shown read) {
		shown = Optional.of(read);
		List<String> people = new ArrayList<>(List.of(EVERYBODY));
		people.addAll(read.people());
		boolean same = offer(person, people);
		days = read.days();
		List<String> dates = new ArrayList<>(List.of(ALL_DAYS));
		days.forEach(date -> dates.add(Wording.day(date)));
		same &= offer(day, dates);
		showRows();
		// Who or what was asked for is in this draft no more.
		if (!same) refresh();
	}

	/** @return whether the same is chosen as before */
	private static boolean offer(Combo combo, List<String> choices) {
		String chosen = combo.getText();
		if (List.of(combo.getItems()).equals(choices)) return true;
		combo.setItems(choices.toArray(String[]::new));
		combo.select(Math.max(0, choices.indexOf(chosen)));
		combo.requestLayout();
		return chosen.isEmpty() || combo.getText().equals(chosen);
	}

	/** Behind the last row there is one that gets more of them. */
	private void showRows() {
		int lines = shown.map(read -> read.lines().size()).orElse(0);
		table.setItemCount(lines > rows ? rows + 1 : lines);
		table.clearAll();
	}

	/** The lines as shown, the latest first: who, what. */
	public List<String> lines() {
		return shown.stream().flatMap(read -> read.lines().stream()).map(line -> line.by() + ": " + line.what()).toList();
	}

	/** One row a line, and one for those that have none yet. */
	public Table tableControl() {
		return table;
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) active.dispose();
		super.dispose();
	}
}
