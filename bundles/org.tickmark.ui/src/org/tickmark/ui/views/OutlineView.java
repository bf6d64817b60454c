package org.tickmark.ui.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.part.ViewPart;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.views.Outline.Row;
import org.tickmark.ui.widgets.AccessibleName;

/** Lists something of the draft in front as rows that open, with a box to filter them; says what to do where there is nothing. */
abstract class OutlineView<T extends OutlineView.Listing> extends ViewPart implements ActiveDraft.Follower {
	/** What is listed of one draft. */
	interface Listing {
		List<Row> rows();
	}

	/** @param opens whether rows show at first what is below them */
	record Look(String name, String filter, List<OutlineTree.Column> columns, boolean opens) { }

	private Text filter;
	private StackLayout stack;
	private Composite pages;
	private Composite list;
	private Label message;
	private OutlineTree tree;
	private InBackground<Optional<ReviewedDraft>, T> listing;
	private ActiveDraft active;
	private Optional<T> shown = Optional.empty();

	abstract Look look();

	/** Called on any thread. */
	abstract T listing(Optional<ReviewedDraft> draft);

	/** What to tell where nothing is listed. */
	abstract String nothing(ReviewedDraft draft);

	/** Puts more beside the tree, which has the first of so many columns of a grid. @return how many the rest needs */
	int createBeside(Composite parent, OutlineTree beside) {
		return 0;
	}

	/** Another draft, or another version of it, is listed now. */
	void listed(T now) { }

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		createFilter(parent);
		pages = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		stack = new StackLayout();
		pages.setLayout(stack);
		list = new Composite(pages, SWT.NONE);
		var area = new Composite(list, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		tree = new OutlineTree(area, look().name(), look().columns(), look().opens(), row -> active.reveal(row.place(), row.item()));
		GridLayoutFactory.fillDefaults().numColumns(1 + createBeside(list, tree)).spacing(0, 0).applyTo(list);
		var nothing = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(nothing);
		message = new Label(nothing, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(message);
		listing = new InBackground<>(look().name(), Optional.empty(), parent, this::listing, this::show);
		active = new ActiveDraft(getSite(), this);
		refresh();
	}

	private void createFilter(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(area);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(look().filter());
		filter.setToolTipText(Messages.text("outline.filter.tip"));
		filter.addListener(SWT.Traverse, key -> {
			if (key.detail != SWT.TRAVERSE_ESCAPE) return;
			key.doit = false;
			filter.setText("");
			setFocus();
		});
		filter.addListener(SWT.Modify, typed -> showRows());
		GridDataFactory.swtDefaults().hint(200, SWT.DEFAULT).applyTo(filter);
		AccessibleName.give(filter, look().filter());
	}

	private Optional<ReviewedDraft> reviewed() {
		return active.draft().flatMap(DraftUnderReview::reviewed);
	}

	private void refresh() {
		if (active != null) listing.start(reviewed());
	}

	private void show(T made) {
		shown = Optional.of(made);
		showRows();
		listed(made);
	}

	private void showRows() {
		List<Row> all = shown.map(Listing::rows).orElse(List.of());
		List<Row> rows = Outline.holding(filter.getText(), all);
		tree.show(rows);
		message.setText(rows.isEmpty() ? said(all) : "");
		stack.topControl = rows.isEmpty() ? message.getParent() : list;
		pages.layout();
	}

	private String said(List<Row> all) {
		if (!all.isEmpty()) return Messages.text("outline.filtered");
		return reviewed().map(this::nothing)
				.orElseGet(() -> active.draft().isEmpty() ? active.whyNone() : Messages.text("outline.reading"));
	}

	@Override
	public void draftChanged() {
		refresh();
	}

	@Override
	public void itemsChanged() {
		refresh();
	}

	@Override
	public void caretIn(Item item) { }

	ActiveDraft active() {
		return active;
	}

	/** What is listed, top to bottom, without what is below. */
	public final List<String> titles() {
		return tree.titles();
	}

	/** What is said in place of the list; empty while it is there. */
	public final String message() {
		return message.getText();
	}

	/** Holds the list. */
	public final Tree treeControl() {
		return tree.control();
	}

	/** What is typed there is looked for in all columns. */
	public final Text filterControl() {
		return filter;
	}

	@Override
	public void setFocus() {
		if (tree.rows().isEmpty()) filter.setFocus();
		else tree.control().setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) active.dispose();
		super.dispose();
	}
}
