package org.tickmark.ui.dossier;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.SourceForm;
import org.tickmark.dossier.Stretch;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Passage;
import org.tickmark.draft.Span;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.DraftDossier;
import org.tickmark.ui.sources.KeptSource;
import org.tickmark.ui.texts.WordDiff;
import org.tickmark.ui.views.ActiveDraft;
import org.tickmark.ui.widgets.Answer;
import org.tickmark.ui.widgets.Failures;
import org.tickmark.ui.widgets.FocusKeys;

/** The sources of the draft in front, and the open one with the passage marked that speaks of the selected item. */
public final class DossierView extends ViewPart implements ActiveDraft.Follower, DraftDossier.Listener, PassageBar.Actions,
		DossierActions.Screen {
	public static final String ID = "org.tickmark.ui.dossier";
	private static final String TEXT_CONTEXT = "org.tickmark.ui.sourceText";

	private DossierActions actions;
	private SourceRows rows;
	private SourcePane pane;
	private PassageBar passage;
	private WorkLine work;
	private Label message;
	private SashForm sash;
	private ActiveDraft active;
	private Optional<DraftDossier> dossier = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		actions = new DossierActions(getViewSite(), this);
		new AddButtons(parent, actions);
		message = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).hint(300, SWT.DEFAULT).applyTo(message);
		sash = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		rows = new SourceRows(sash, this::selected);
		var below = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(below);
		passage = new PassageBar(below, this);
		pane = new SourcePane(below);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		sash.setWeights(30, 70);
		work = new WorkLine(parent, () -> dossier.ifPresent(DraftDossier::cancel));
		new DroppedSources(parent, actions);
		new SourceMenu(rows.control(), actions);
		new FocusKeys(pane.textControl(), TEXT_CONTEXT, getSite());
		active = new ActiveDraft(getSite(), this);
		draftChanged();
	}

	@Override
	public void draftChanged() {
		// While the view is built there is nothing to show it in.
		if (active == null) return;
		dossier.ifPresent(left -> left.removeListener(this));
		dossier = active.draft().map(DraftUnderReview::dossier);
		dossier.ifPresent(entered -> entered.addListener(this));
		dossierChanged();
		passageChanged();
	}

	@Override
	public void itemsChanged() { }

	@Override
	public void caretIn(Item item) { }

	@Override
	public void dossierChanged() {
		List<KeptSource> sources = dossier.map(DraftDossier::sources).orElse(List.of());
		rows.show(sources);
		dossier.flatMap(DraftDossier::takeNewest).ifPresent(rows::select);
		say(messageFor(sources));
		work.show(dossier.map(DraftDossier::doing).orElse(""));
		showSelected();
	}

	private String messageFor(List<KeptSource> sources) {
		if (dossier.isEmpty()) return active == null ? "" : active.whyNone();
		if (!dossier.get().isRead()) return Messages.text("dossier.reading");
		if (!dossier.get().answer().isEmpty()) return dossier.get().answer();
		if (!dossier.get().warnings().isEmpty()) return SourceTable.DAMAGED + String.join("  ", dossier.get().warnings());
		return sources.isEmpty() ? Messages.text("dossier.empty") : SourceTable.withoutText(sources);
	}

	private void say(String text) {
		if (message.getText().equals(text)) return;
		message.setText(text);
		((GridData) message.getLayoutData()).exclude = text.isEmpty();
		message.setVisible(!text.isEmpty());
		message.getParent().layout();
	}

	private void selected() {
		showSelected();
		pane.clearMark();
	}

	private void showSelected() {
		Optional<KeptSource> source = rows.selected();
		if (source.equals(pane.shown())) return;
		pane.show(source);
		source.filter(kept -> kept.source().form() == SourceForm.PICTURE).ifPresent(
				kept -> dossier.ifPresent(open -> open.picture(kept.source(), data -> pane.showPicture(kept, data))));
	}

	@Override
	public void passageChanged() {
		passage.show(dossier);
		Optional<Passage> shown = dossier.flatMap(open -> open.shown().passage());
		if (shown.isEmpty()) {
			pane.clearMark();
			return;
		}
		rows.select(shown.get().source());
		showSelected();
		Optional<LookUp> best = dossier.get().shown().lookUp().filter(found -> dossier.get().shown().at() == 0);
		String text = pane.shown().map(each -> each.text().text()).orElse("");
		Span marked = shown.get().span();
		if (marked.end() <= text.length())
			pane.mark(marked, best.map(found -> WordDiff.inSource(found, marked.in(text))).orElse(List.of()));
	}

	@Override
	public void show(KeptSource kept, Optional<Span> place) {
		rows.select(kept.source().hash());
		showSelected();
		place.ifPresentOrElse(span -> pane.mark(span, List.of()), pane::clearMark);
	}

	@Override
	public void show(WordDiff words, String title) {
		passage.show(words, title);
	}

	@Override
	public void nextPassage() {
		dossier.ifPresent(open -> open.shown().next());
	}

	@Override
	public void previousPassage() {
		dossier.ifPresent(open -> open.shown().previous());
	}

	@Override
	public void play() {
		actions.play();
	}

	/** As evidence for the selected items: the words that are selected in the source, else the passage that is marked. */
	@Override
	public void acceptPassage() {
		Optional<KeptSource> source = pane.shown();
		Optional<Span> words = pane.selection().or(() -> dossier.flatMap(open -> open.shown().passage()).map(Passage::span));
		if (active.draft().isEmpty() || source.isEmpty() || words.isEmpty()) tell(Messages.text("dossier.accept.nothing"));
		else Failures.unlessRecorded(() -> tell(TakenEvidence.take(active.draft().get(), source.get(), words.get())));
	}

	/** What can be done to its sources. */
	public DossierActions actions() {
		return actions;
	}

	@Override
	public Optional<DraftDossier> dossier() {
		return dossier;
	}

	@Override
	public Optional<KeptSource> selectedSource() {
		return rows.selected();
	}

	@Override
	public Optional<Locator> caretAt(KeptSource kept) {
		return pane.shown().filter(kept::equals).flatMap(open -> open.text().stretchAt(pane.caret()))
				.map(Stretch::locator);
	}

	@Override
	public boolean record(Action action) {
		return active.draft().isPresent() && Failures.unlessRecorded(() -> active.draft().get().decisions().apply(action));
	}

	@Override
	public void tell(String answer) {
		Answer.showWhereActive(getSite().getPage(), answer);
	}

	/** Holds the sources. */
	public Table tableControl() {
		return rows.control();
	}

	/** The text of the source that is open. */
	public StyledText textControl() {
		return pane.textControl();
	}

	/** The words of draft and source one above the other; empty where they are the same. */
	public StyledText diffControl() {
		return passage.diffControl();
	}

	/** What is said of the selected item. */
	public String saidText() {
		return passage.saidText();
	}

	/** What is said of the dossier as a whole; empty when all is well. */
	public String messageText() {
		return message.getText();
	}

	/** Where the caret stands in the source. */
	public String placeText() {
		return pane.placeText();
	}

	@Override
	public void setFocus() {
		if (pane.shown().isPresent()) pane.textControl().setFocus();
		else rows.control().setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) active.dispose();
		dossier.ifPresent(left -> left.removeListener(this));
		super.dispose();
	}
}
