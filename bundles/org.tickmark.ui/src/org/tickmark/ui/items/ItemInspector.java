package org.tickmark.ui.items;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tickmark.draft.Draft;
import org.tickmark.review.Action;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.SentenceItems;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.Together;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.evidence.EvidenceCompletion;
import org.tickmark.ui.evidence.EvidenceList;
import org.tickmark.ui.evidence.GivenEvidence;
import org.tickmark.ui.evidence.NotesInMargin;
import org.tickmark.ui.evidence.PrintedPane;
import org.tickmark.ui.files.KeepTyped;
import org.tickmark.ui.files.UnsavedFields.Typed;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.SystemClipboard;

/**
 * Shows the selected item whole, lists what it rests on, and takes a note and a source for it, typed or pasted; what was typed is recorded
 * when the field is left. With several items selected, both go to all of them: a source is one more, a note replaces the one before.
 */
final class ItemInspector {
	/** Where failures go, so that a note that could not be kept is never lost silently. */
	interface Failures {
		void report(String what, IOException failure);
	}

	/** A line of it, with its border, in pixels at 100 % scaling. */
	private static final int LOWEST_NOTE = 30;

	private final Composite area;
	private final HouseSettings house;
	private final Text heading;
	private final Text claim;
	private final EvidenceList evidence;
	private final NotesInMargin margin;
	private final PrintedPane printed;
	private final EvidenceCompletion completion;
	private final Entry source;
	private final Entry note;
	private final Failures failures;
	private final Runnable back;
	private List<Item> items = List.of();
	private Optional<DraftUnderReview> draft = Optional.empty();

	/** One field, and what stood in it when it was filled. */
	private final class Entry {
		private final Text field;
		private final String name;
		private final String hint;
		private final Function<Item, String> stored;
		private final BiFunction<Item, String, Action> action;
		private final KeepTyped kept;
		private String filled = "";

		Entry(Text field, String name, Function<Item, String> stored, BiFunction<Item, String, Action> action) {
			this.field = field;
			this.name = name;
			this.hint = field.getMessage();
			this.stored = stored;
			this.action = action;
			this.kept = new KeepTyped(field, this::unrecorded);
			field.addListener(SWT.FocusOut, left -> {
				if (!isChoosing()) keep(items);
			});
			field.addListener(SWT.DefaultSelection, entered -> {
				if (isSource()) completion.take();
				back.run();
			});
			field.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) event.doit = true;
				if (event.detail == SWT.TRAVERSE_ESCAPE) back.run();
			});
		}

		private boolean typed() {
			return !field.getText().strip().equals(filled);
		}

		private Optional<Typed> unrecorded() {
			return items.isEmpty() || !typed() ? Optional.empty()
					: draft.map(open -> new Typed(open.file(), ids(items), items.getFirst().text(), name, field.getText()));
		}

		/** What somebody is typing is never replaced. */
		void fill(List<Item> shown, boolean same) {
			field.setEnabled(!shown.isEmpty());
			if (same && typed()) return;
			List<String> all = shown.stream().map(stored).distinct().toList();
			filled = all.size() == 1 ? all.getFirst() : "";
			field.setMessage(all.size() > 1 ? Messages.text("inspector.different") : hint);
			if (!field.getText().equals(filled)) field.setText(filled);
		}

		void keep(List<Item> of) {
			if (of.isEmpty() || draft.isEmpty() || !typed()) return;
			String before = filled;
			filled = field.getText().strip();
			try {
				List<Item> here = of.stream().map(draft.get()::whereItIs).flatMap(Optional::stream).toList();
				if (here.isEmpty()) throw new IOException(Messages.text("correction.gone"));
				draft.get().decisions().act(new Together(here.stream().map(item -> action.apply(item, filled)).toList()), ids(here));
				kept.forget();
				if (isSource()) empty();
			} catch (IOException e) {
				boolean rescued = !filled.isEmpty() && SystemClipboard.copy(filled);
				filled = before;
				failures.report(rescued ? Messages.text("inspector.notRecorded") : Messages.text("decision.notRecorded"), e);
			}
		}

		private boolean isSource() {
			return this == source;
		}

		/** The source is in the list by now, and there is room for the next one. */
		private void empty() {
			filled = "";
			field.setText("");
		}

		/** Who chooses one of those that are offered is not done yet. */
		private boolean isChoosing() {
			return isSource() && completion.isPointedAt();
		}
	}

	/**
	 * @param opener opens evidence at its place
	 * @param back brings the focus back to the table
	 */
	ItemInspector(Composite parent, HouseSettings house, Failures failures, Consumer<Piece> opener, Runnable back) {
		this.house = house;
		this.failures = failures;
		this.back = back;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(area);
		heading = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(heading);
		AccessibleName.give(heading, Messages.text("inspector.heading"));
		claim = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 20).applyTo(claim);
		AccessibleName.give(claim, Messages.text("inspector.item"));
		margin = new NotesInMargin(area, 2);
		printed = new PrintedPane(area, 2);
		evidence = new EvidenceList(area, 2, house, opener, back);
		Text sources = field(Messages.text("inspector.source"), Messages.text("inspector.source.hint"), SWT.SINGLE | SWT.BORDER);
		source = new Entry(sources, "source", item -> "", this::givingSource);
		completion = new EvidenceCompletion(sources, () -> draft.map(open -> open.ledger().evidence()).orElse(List.of()), back);
		Text notes = field(Messages.text("inspector.note"), Messages.text("inspector.note.hint"),
				SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(150, 30).minSize(0, LOWEST_NOTE).applyTo(notes);
		note = new Entry(notes, "note", Item::note, NoteItem::new);
		area.addListener(SWT.Resize, resized -> {
			fit();
			// What the layout remembers of the heading is from before.
			area.layout();
		});
		show(Optional.empty(), List.of(), List.of());
	}

	private Action givingSource(Item item, String line) {
		return new AddEvidence(item, GivenEvidence.typed(draft.orElseThrow().ledger(), line));
	}

	private Text field(String label, String hint, int style) {
		var name = new Label(area, SWT.NONE);
		name.setText(label);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(name);
		Text field = new Text(area, style);
		field.setMessage(hint);
		field.setToolTipText(hint);
		AccessibleName.give(field, label.replace("&", ""));
		GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(field);
		return field;
	}

	Composite control() {
		return area;
	}

	private static List<ItemId> ids(List<Item> items) {
		return items.stream().map(Item::id).toList();
	}

	/** What was typed for the items before is kept first. @param firsts one for each selected row, which may stand for several items */
	void show(Optional<DraftUnderReview> shownDraft, List<Item> shown, List<Item> firsts) {
		List<Item> before = items;
		List<ItemId> followed = before.stream().flatMap(known -> shownDraft.flatMap(open -> open.now(known)).stream()).map(Item::id)
				.toList();
		boolean same = followed.equals(ids(shown)) && followed.size() == before.size() && draft.equals(shownDraft);
		// Before keeping: that shows the list anew, and so comes back here.
		items = shown;
		if (!same) keep(before);
		draft = shownDraft;
		String text = draft.map(DraftUnderReview::text).orElse("");
		Optional<SentenceItems> sentence = sentence(shown, firsts, text);
		String whole = sentence.map(each -> ItemTexts.onOneLine(each.sentence().in(text)))
				.orElseGet(() -> firsts.stream().map(each -> ItemTexts.whole(each, text)).collect(Collectors.joining("\n")));
		if (!claim.getText().equals(whole)) claim.setText(whole);
		String why = sentence.map(this::headingOf).orElseGet(() -> headingOf(shown, firsts));
		if (!heading.getText().equals(why)) heading.setText(why);
		margin.show(draft, shown);
		printed.show(draft, firsts);
		evidence.show(draft, shown);
		source.fill(shown, same);
		note.fill(shown, same);
		fit();
		area.layout();
	}

	/** However much there is to say of an item: source and note stay in sight, and the rest is scrolled. */
	private void fit() {
		var layout = (GridLayout) area.getLayout();
		int width = area.getClientArea().width - 2 * layout.marginWidth;
		int room = area.getClientArea().height - 2 * layout.marginHeight - 3 * layout.verticalSpacing
				- evidence.height(layout.verticalSpacing) - source.field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y - LOWEST_NOTE
				- claim.getLineHeight() - margin.height(width, layout.verticalSpacing) - printed.height(width, layout.verticalSpacing);
		var data = (GridData) heading.getLayoutData();
		data.heightHint = Math.clamp(room, 0, heading.computeSize(Math.max(1, width), SWT.DEFAULT).y);
	}

	/** What one row stands for that is no statement made again. */
	private static Optional<SentenceItems> sentence(List<Item> shown, List<Item> firsts, String text) {
		boolean repeats = shown.stream().map(Item::kind).distinct().count() == 1
				&& shown.stream().map(each -> ItemTexts.onOneLine(each.text()).toLowerCase(Locale.ROOT)).distinct().count() == 1;
		return firsts.size() != 1 || shown.size() < 2 || repeats ? Optional.empty()
				: SentenceItems.of(shown.getFirst().id(), shown, text).filter(sentence -> sentence.items().size() == shown.size());
	}

	private String headingOf(SentenceItems sentence) {
		HouseStatuses statuses = house.statuses().house();
		return sentence.nested().stream().map(each -> FoldedRows.INDENT.repeat(each.depth()) + ItemTexts.kind(each.item().kind()) + ": "
				+ ItemTexts.onOneLine(each.item().text()) + " \u00B7 " + statuses.label(each.item().status()))
				.collect(Collectors.joining("\n", Messages.text("inspector.sentence", sentence.items().size()) + "\n", ""));
	}

	private String headingOf(List<Item> shown, List<Item> firsts) {
		if (shown.isEmpty()) return Messages.text("inspector.none");
		if (firsts.size() > 1) return Messages.text("inspector.several", shown.size());
		Draft read = draft.map(DraftUnderReview::asRead).orElse(Draft.of(""));
		Item item = firsts.getFirst();
		String all = shown.size() == 1 ? "" : "\n" + Messages.text("inspector.repeats", shown.size());
		String given = ItemTexts.given(item);
		String agreeing = draft.map(open -> open.agreeing(item)).orElse(List.of()).stream().map(each -> "\n" + each)
				.collect(Collectors.joining());
		return ItemTexts.heading(item, read, house.statuses().house()) + agreeing + ItemTexts.proposedClass(item)
				+ (given.isEmpty() ? "" : "\n" + given) + all;
	}

	/** Keeps what was typed and not left yet, as before a save. */
	void keep() {
		keep(items);
	}

	private void keep(List<Item> of) {
		source.keep(of);
		note.keep(of);
	}

	void focusNote() {
		note.field.setFocus();
	}

	void focusSource() {
		source.field.setFocus();
	}
}
