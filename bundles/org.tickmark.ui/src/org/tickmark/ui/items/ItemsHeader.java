package org.tickmark.ui.items;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.tickmark.review.Coverage;
import org.tickmark.review.ItemList;
import org.tickmark.review.SignOffState;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.house.DeskSettings;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.items.ItemTable.Grouping;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.PrintedChoice;
import org.tickmark.ui.sources.VerdictChoice;
import org.tickmark.ui.widgets.AccessibleName;

/**
 * Above the table: filter, groups, how many of its sentences have an item and how far the checking is. The draft's date stands above its
 * text.
 */
final class ItemsHeader {
	private final HouseSettings house;
	private final DeskSettings desk;
	private final Runnable changed;
	private final Text filter;
	private final Combo groups;
	private final Combo classes;
	private final Combo verdicts;
	private final Combo printed;
	private final Label covered;
	private final Label settled;
	private final ProgressBar progress;
	private final Link shown;
	private final Label signOff;

	/**
	 * @param changed called when the user filters or groups anew
	 * @param back brings the focus back to the table
	 */
	ItemsHeader(Composite parent, HouseSettings house, DeskSettings desk, Runnable changed, Runnable back) {
		this.house = house;
		this.desk = desk;
		this.changed = changed;
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(8).margins(8, 4).spacing(12, 0).applyTo(area);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.text("items.filter"));
		filter.setToolTipText(Messages.text("items.filter.tip"));
		filter.addListener(SWT.Traverse, key -> {
			if (key.detail != SWT.TRAVERSE_ESCAPE) return;
			key.doit = false;
			clear();
			back.run();
		});
		filter.addListener(SWT.Modify, typed -> changed.run());
		GridDataFactory.swtDefaults().hint(150, SWT.DEFAULT).applyTo(filter);
		AccessibleName.give(filter, Messages.text("items.filter"));
		groups = choice(area, Arrays.stream(Grouping.values()).map(Grouping::title), Messages.text("items.groups"));
		groups.select((desk.listsBySentence() ? Grouping.SENTENCE : Grouping.NONE).ordinal());
		groups.addListener(SWT.Selection, chosen -> {
			rememberRows();
			changed.run();
		});
		classes = choice(area, Arrays.stream(Classes.values()).map(Classes::title), Messages.text("items.classes"));
		classes.setToolTipText(Messages.text("items.classes.tip"));
		classes.addListener(SWT.Selection, chosen -> changed.run());
		verdicts = choice(area, Arrays.stream(VerdictChoice.values()).map(VerdictChoice::title), Messages.text("items.verdicts"));
		verdicts.setToolTipText(Messages.text("items.verdicts.tip"));
		verdicts.addListener(SWT.Selection, chosen -> changed.run());
		GridDataFactory.swtDefaults().exclude(true).applyTo(verdicts);
		verdicts.setVisible(false);
		printed = choice(area, Arrays.stream(PrintedChoice.values()).map(PrintedChoice::title), Messages.text("items.printed"));
		printed.setToolTipText(Messages.text("items.printed.tip"));
		printed.addListener(SWT.Selection, chosen -> changed.run());
		GridDataFactory.swtDefaults().exclude(true).applyTo(printed);
		printed.setVisible(false);
		covered = new Label(area, SWT.NONE);
		covered.setToolTipText(Messages.text("coverage.tip"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(covered);
		settled = new Label(area, SWT.RIGHT);
		GridDataFactory.swtDefaults().hint(SWT.DEFAULT, SWT.DEFAULT).applyTo(settled);
		progress = new ProgressBar(area, SWT.SMOOTH);
		AccessibleName.give(progress, Messages.text("items.settled"));
		GridDataFactory.swtDefaults().hint(80, SWT.DEFAULT).applyTo(progress);
		shown = new Link(area, SWT.NONE);
		AccessibleName.give(shown, Messages.text("items.filter.count"));
		shown.addListener(SWT.Selection, clicked -> {
			clear();
			back.run();
		});
		GridDataFactory.fillDefaults().grab(true, false).span(8, 1).indent(0, 2).exclude(true).applyTo(shown);
		signOff = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(8, 1).indent(0, 2).hint(200, SWT.DEFAULT).applyTo(signOff);
	}

	private static Combo choice(Composite area, Stream<String> titles, String name) {
		var choice = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		choice.setItems(titles.toArray(String[]::new));
		choice.select(0);
		AccessibleName.give(choice, name);
		return choice;
	}

	String filter() {
		return filter.getText();
	}

	Text filterControl() {
		return filter;
	}

	void filterBy(String words) {
		if (!filter.getText().equals(words)) filter.setText(words);
	}

	/** Shows all items again. */
	void clear() {
		boolean some = classes() != Classes.ALL || verdict() != VerdictChoice.ALL || printed() != PrintedChoice.ALL;
		classes.select(Classes.ALL.ordinal());
		verdicts.select(VerdictChoice.ALL.ordinal());
		printed.select(PrintedChoice.ALL.ordinal());
		if (some && filter().isEmpty()) changed.run();
		filterBy("");
	}

	Grouping grouping() {
		return Grouping.values()[groups.getSelectionIndex()];
	}

	Classes classes() {
		return Classes.values()[classes.getSelectionIndex()];
	}

	VerdictChoice verdict() {
		return VerdictChoice.values()[verdicts.getSelectionIndex()];
	}

	PrintedChoice printed() {
		return PrintedChoice.values()[printed.getSelectionIndex()];
	}

	Combo printedControl() {
		return printed;
	}

	Combo verdictsControl() {
		return verdicts;
	}

	/** Nobody is asked what dossier or archive say before anything was looked up in them. */
	private static void show(Combo choice, boolean any) {
		if (choice.getVisible() == any) return;
		((GridData) choice.getLayoutData()).exclude = !any;
		choice.setVisible(any);
		if (!any) choice.select(0);
		choice.requestLayout();
	}

	Combo classesControl() {
		return classes;
	}

	/** A row a sentence, or a row an item again. */
	void turnSentences() {
		groups.select((grouping() == Grouping.SENTENCE ? Grouping.NONE : Grouping.SENTENCE).ordinal());
		rememberRows();
		changed.run();
	}

	private void rememberRows() {
		desk.setListsBySentence(grouping() == Grouping.SENTENCE);
	}

	/** @param rows how many items the filter leaves */
	void show(Optional<DraftUnderReview> draft, ItemList items, int rows) {
		show(verdicts, draft.filter(open -> open.dossier().sweeping().last().isPresent()).isPresent());
		show(printed, draft.filter(open -> open.printed().isAnswered()).isPresent());
		covered.setText(draft.map(ItemsHeader::coveredText).orElse(""));
		settled.setText(draft.isPresent() ? ItemTable.progress(items) : "");
		settled.requestLayout();
		progress.setMaximum(Math.max(1, items.items().size()));
		progress.setSelection(items.settled());
		showFilter(draft.isPresent() ? ItemTable.filtered(filter(), classes(), verdict(), printed(), rows, items.items().size())
				: "");
		showSignOff(draft);
	}

	/** A line of its own, which is there only while something is filtered out. */
	private void showFilter(String words) {
		String link = words.isEmpty() ? "" : Messages.text("items.filter.link", words);
		if (shown.getText().equals(link)) return;
		shown.setText(link);
		((GridData) shown.getLayoutData()).exclude = link.isEmpty();
		shown.setVisible(!link.isEmpty());
		shown.requestLayout();
	}

	/** For tests: what stands there about the filter, its link included. */
	String shownText() {
		return shown.getText();
	}

	/** One line, and none for a draft that nobody ever signed. */
	private void showSignOff(Optional<DraftUnderReview> draft) {
		String state = draft.map(DraftUnderReview::signOffState).filter(now -> !(now instanceof SignOffState.Unsigned))
				.map(now -> now.inWords(house.statuses().house(), ZoneId.systemDefault())).orElse("");
		signOff.setText(state);
		((GridData) signOff.getLayoutData()).exclude = state.isEmpty();
		signOff.setVisible(!state.isEmpty());
		signOff.requestLayout();
	}

	/** For tests: what stands there about the sign-off. */
	String signOffText() {
		return signOff.getText();
	}

	private static String coveredText(DraftUnderReview draft) {
		Coverage coverage = draft.coverage();
		return Messages.text("coverage.summary", draft.words(), coverage.withItem(), coverage.sentences());
	}
}
