package org.tickmark.ui.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.HouseStatuses.Named;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.views.Speakers.Speaker;
import org.tickmark.ui.widgets.AccessibleName;

/** Everybody who speaks in the draft in front: how introduced, how called, and all that they are quoted with. */
public final class SpeakersView extends ViewPart implements ActiveDraft.Follower {
	public static final String ID = "org.tickmark.ui.speakers";

	private HouseSettings house;
	private Tree tree;
	private ActiveDraft active;
	private List<Speaker> shown = List.of();
	private List<Named> names = List.of();

	@Override
	public void createPartControl(Composite parent) {
		house = getSite().getService(HouseSettings.class);
		tree = new Tree(parent, SWT.FULL_SELECTION | SWT.BORDER);
		AccessibleName.give(tree, Messages.text("speakers.tree"));
		tree.setHeaderVisible(true);
		addColumn(Messages.text("speakers.speaker"), 460);
		addColumn(Messages.text("speakers.introduced"), 380);
		addColumn(Messages.text("speakers.called"), 220);
		addColumn(Messages.text("speakers.status"), 110);
		// Not on selection: the tree selects its first line by itself when it is shown.
		tree.addListener(SWT.MouseUp, clicked -> revealSelected());
		tree.addListener(SWT.DefaultSelection, entered -> revealSelected());
		active = new ActiveDraft(getSite(), this);
		refresh();
	}

	private void addColumn(String title, int width) {
		var column = new TreeColumn(tree, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
		column.setMoveable(true);
	}

	private void revealSelected() {
		for (TreeItem line : tree.getSelection()) reveal(line);
	}

	private void reveal(TreeItem line) {
		Object shownThere = line.getData();
		if (shownThere instanceof Speaker speaker) speaker.quotations().stream().findFirst().ifPresent(this::reveal);
		if (shownThere instanceof Item item) reveal(item);
	}

	private void reveal(Item item) {
		active.draft().flatMap(draft -> draft.placeOf(item)).ifPresent(span -> active.editor().ifPresent(editor -> editor.reveal(span)));
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

	private void refresh() {
		if (active == null) return;
		Optional<DraftUnderReview> draft = active.draft();
		String text = draft.map(DraftUnderReview::text).orElse("");
		List<Speaker> speakers = Speakers.in(draft.map(DraftUnderReview::items).orElse(new ItemList(List.of(), List.of())), text);
		List<Named> called = house.statuses().house().named();
		if (speakers.equals(shown) && called.equals(names)) return;
		shown = speakers;
		names = called;
		tree.setRedraw(false);
		tree.removeAll();
		HouseStatuses statuses = HouseStatuses.of(names);
		for (Speaker speaker : speakers) show(speaker, text, statuses);
		tree.setRedraw(true);
	}

	private void show(Speaker speaker, String text, HouseStatuses statuses) {
		var line = new TreeItem(tree, SWT.NONE);
		String called = String.join(", ", speaker.variants().stream().filter(variant -> !variant.equals(speaker.name())).toList());
		String nameAndCount = Messages.text("speakers.line", speaker.name(), speaker.quotations().size());
		line.setText(new String[] {nameAndCount, speaker.introduced(), called, ""});
		line.setData(speaker);
		for (Item item : speaker.quotations()) {
			var quotation = new TreeItem(line, SWT.NONE);
			quotation.setText(new String[] {ItemTexts.claim(item, text), "", "", statuses.label(item.status())});
			quotation.setData(item);
		}
		line.setExpanded(true);
	}

	/** As shown, top to bottom. */
	public List<String> speakerNames() {
		return shown.stream().map(Speaker::name).toList();
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) active.dispose();
		super.dispose();
	}
}
