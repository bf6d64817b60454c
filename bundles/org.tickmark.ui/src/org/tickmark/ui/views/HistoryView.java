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

	private final ZoneId zone = ZoneId.systemDefault();
	private HouseSettings house;
	private Combo person;
	private Combo day;
	private Button oneItem;
	private Table table;
	private ActiveDraft active;
	private Optional<ItemId> item = Optional.empty();
	private List<LocalDate> days = List.of();
	private List<History.Line> shown = List.of();

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
		active = new ActiveDraft(getSite(), this);
		refresh();
	}

	private void createFilters(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(12, 0).applyTo(area);
		person = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		person.setToolTipText(Messages.text("history.person"));
		AccessibleName.give(person, Messages.text("history.person"));
		person.addListener(SWT.Selection, chosen -> show());
		day = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		day.setToolTipText(Messages.text("history.day"));
		AccessibleName.give(day, Messages.text("history.day"));
		day.addListener(SWT.Selection, chosen -> show());
		oneItem = new Button(area, SWT.CHECK);
		oneItem.setText(Messages.text("history.oneItem"));
		oneItem.addListener(SWT.Selection, chosen -> show());
	}

	private void addColumn(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
		column.setMoveable(true);
	}

	private void fill(TableItem row, int at) {
		if (at < 0 || at >= shown.size()) return;
		History.Line line = shown.get(at);
		row.setText(new String[] {WHEN.format(line.at().atZone(zone)), line.by(), ItemTexts.onOneLine(line.words()),
				line.takenBack() ? Messages.text("history.undone", ItemTexts.onOneLine(line.what())) : ItemTexts.onOneLine(line.what())});
	}

	private void reveal(int at) {
		if (at < 0 || at >= shown.size() || active.draft().isEmpty()) return;
		DraftUnderReview draft = active.draft().get();
		shown.get(at).item().flatMap(id -> draft.items().items().stream().filter(each -> each.id().equals(id)).findFirst())
				.flatMap(draft::placeOf)
				.ifPresent(span -> active.editor().ifPresent(editor -> editor.reveal(span)));
	}

	@Override
	public void draftChanged() {
		item = Optional.empty();
		refresh();
	}

	@Override
	public void itemsChanged() {
		refresh();
	}

	@Override
	public void caretIn(Item entered) {
		item = Optional.of(entered.id());
		if (oneItem.getSelection()) show();
	}

	private History history() {
		return History.of(active.draft().map(DraftUnderReview::ledger).orElseGet(() -> Ledger.of(List.of())), house.statuses().house());
	}

	/** Offers the people and days that there are; what was chosen stays chosen. */
	private void refresh() {
		if (active == null) return;
		History history = history();
		List<String> people = new ArrayList<>(List.of(EVERYBODY));
		people.addAll(history.people());
		offer(person, people);
		days = history.days(zone);
		List<String> dates = new ArrayList<>(List.of(ALL_DAYS));
		days.forEach(date -> dates.add(Wording.day(date)));
		offer(day, dates);
		show();
	}

	private static void offer(Combo combo, List<String> choices) {
		String chosen = combo.getText();
		if (List.of(combo.getItems()).equals(choices)) return;
		combo.setItems(choices.toArray(String[]::new));
		combo.select(Math.max(0, choices.indexOf(chosen)));
		combo.requestLayout();
	}

	private void show() {
		Optional<String> who = person.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(person.getText());
		Optional<LocalDate> when = day.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(days.get(day.getSelectionIndex() - 1));
		Optional<ItemId> which = !oneItem.getSelection() ? Optional.empty() : Optional.of(item.orElse(new ItemId("")));
		shown = history().lines(who, when, which, zone).reversed();
		table.setItemCount(shown.size());
		table.clearAll();
	}

	/** The lines as shown, the latest first: who, what. */
	public List<String> lines() {
		return shown.stream().map(line -> line.by() + ": " + line.what()).toList();
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
