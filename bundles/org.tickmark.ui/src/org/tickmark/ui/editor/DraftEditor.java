package org.tickmark.ui.editor;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.Review;
import org.tickmark.review.ledger.LedgerStores;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.files.DraftDocumentProvider;
import org.tickmark.ui.files.GuardedDocument;
import org.tickmark.ui.files.KeepUnsaved;
import org.tickmark.ui.files.OutsideWatch;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.marks.Colours;
import org.tickmark.ui.marks.ItemHover;
import org.tickmark.ui.marks.StatusLetters;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.Answer;
import org.tickmark.ui.widgets.Failures;
import org.tickmark.ui.widgets.MenuAtMouse;

/** Edits a draft as prose and shows what has to be verified in it. */
public final class DraftEditor extends TextEditor implements ISaveablePart2 {
	public static final String ID = "org.tickmark.ui.draftEditor";
	/** Property of this part: {@link #draft()} is another one now. */
	public static final int PROP_REVIEW = 0x7401;
	static final String CONTEXT = "org.tickmark.ui.draftEditing";

	private static final int LINE_SPACING = 4;

	private final GuardedDocument.Rule guard = GuardedDocument.ruleOf(() -> getSourceViewer().getDocument());
	private HouseSettings house;
	private DraftDocumentProvider provider;
	private OutsideWriting outside;
	private Optional<DraftUnderReview> draft = Optional.empty();
	private Optional<OutsideWatch> watch = Optional.empty();
	private Optional<CoverageMargin> coverage = Optional.empty();
	private Optional<KeepUnsaved> unsaved = Optional.empty();
	private Optional<DraftHeader> header = Optional.empty();
	private Optional<PassageLooks> looks = Optional.empty();
	private Optional<ShownWords> words = Optional.empty();
	private Optional<OtherText> other = Optional.empty();

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		setEditorContextMenuId("org.tickmark.ui.draftEditor.menu");
	}

	/** Before anything is read: only now the services are there that read it. */
	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		house = site.getService(HouseSettings.class);
		provider = site.getService(DraftDocumentProvider.class);
		outside = new OutsideWriting(this, provider);
		setDocumentProvider(provider);
		var assist = new QuickAssist(this::draft, house, this::revealText);
		setSourceViewerConfiguration(new DraftViewerConfiguration(getPreferenceStore(), assist,
				viewer -> new ItemHover(viewer, () -> draft.map(DraftUnderReview::asRead).orElse(Draft.of("")),
						item -> draft.map(open -> Besides.of(open, item)).orElse(List.of()), this::revealText)));
		super.init(site, input);
	}

	@Override
	protected void createActions() {
		super.createActions();
		setAction(ITextEditorActionConstants.PRINT, new PrintGalley());
		setAction(ITextEditorActionConstants.PASTE, new PasteIntoDraft(this, provider,
				getAction(ITextEditorActionConstants.PASTE), guard, this::tell));
	}

	@Override
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[] {CONTEXT});
	}

	@Override
	protected boolean getInitialWordWrapStatus() {
		return true;
	}

	@Override
	protected boolean isLineNumberRulerVisible() {
		return false;
	}

	@Override
	protected boolean isOverviewRulerVisible() {
		return true;
	}

	/** The desk shows who changed what in its ledger, not in the margin. */
	@Override
	protected boolean isPrefQuickDiffAlwaysOn() {
		return false;
	}

	@Override
	protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
		super.configureSourceViewerDecorationSupport(support);
		support.setCursorLinePainterPreferenceKeys("org.tickmark.ui.noCurrentLine", "org.tickmark.ui.noCurrentLineColor");
	}

	@Override
	protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
		// With it, the ends of two lines are coloured, too, where a date that shows its day is selected at the beginning of a wrapped line.
		ISourceViewer viewer = super.createSourceViewer(parent, ruler, styles & ~SWT.FULL_SELECTION);
		StyledText text = viewer.getTextWidget();
		text.setLineSpacing(LINE_SPACING);
		AccessibleName.give(text, Messages.text("editor.text"));
		ReadingWidth.keepIn(text);
		MenuAtMouse.in(text);
		return viewer;
	}

	/** The platform's own for selected words is too pale on dark ground to be read. */
	@Override
	protected void initializeViewerColors(ISourceViewer viewer) {
		super.initializeViewerColors(viewer);
		StyledText text = viewer.getTextWidget();
		if (Colours.isDark(text)) text.setSelectionForeground(text.getDisplay().getSystemColor(SWT.COLOR_WHITE));
	}

	/** Words are not dragged: the platform takes them away from their old place even where the new one refuses them. */
	@Override
	protected void initializeDragAndDrop(ISourceViewer viewer) { }

	/** None: the letters of statuses stand beside the text. The platform's fails to paint a mark that ends where the draft ends. */
	@Override
	protected void updateContributedRulerColumns(CompositeRuler ruler) { }

	@Override
	public void createPartControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		header = Optional.of(new DraftHeader(area, house, () -> EncodingHandler.choose(this), new MarginAnswers(this::draft),
				new OtherTextWords(getSite())));
		var body = new Composite(area, SWT.NONE);
		body.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		super.createPartControl(body);
		header.ifPresent(shown -> shown.takeKeysFrom(this));
		textWidget().addCaretListener(event -> draft
				.ifPresent(review -> review.caretAt(widgetOffset2ModelOffset(getSourceViewer(), event.caretOffset))));
		textWidget().addVerifyListener(new FixedGuard(guard, getSourceViewer(), this::tell));
		coverage = Optional.of(new CoverageMargin(getSourceViewer()));
		new StatusLetters(getSourceViewer(), house);
		words = Optional.of(new ShownWords(getSourceViewer()));
		openReview();
	}

	@Override
	protected void doSetInput(IEditorInput input) throws CoreException {
		super.doSetInput(input);
		if (getSourceViewer() != null) openReview();
	}

	private IDocument source() {
		return provider.getDocument(getEditorInput());
	}

	private void openReview() {
		closeReview();
		unsaved.ifPresent(kept -> kept.close(false));
		unsaved = Optional.empty();
		try {
			IDocument source = source();
			if (source == null) return;
			Path path = DraftDocumentProvider.pathOf(getEditorInput());
			unsaved = Optional.of(new KeepUnsaved(path, this, provider, source));
			Review review = provider.reviewOf(getEditorInput(), getSite().getService(LedgerStores.class));
			var opened = new DraftUnderReview(path, () -> provider.origin(source), review, getSourceViewer(), house);
			other = Optional.of(new OtherText(getSourceViewer(), opened, () -> provider.origin(source), new OtherTextWords(getSite()),
					this::follow, this::tell));
			follow(Optional.of(opened));
			watch = Optional.of(new OutsideWatch(path, review, getSite().getShell().getDisplay(), this::draftChanged, this::lookForOthersDecisions));
		} catch (IOException | CoreException e) {
			Failures.report(Messages.text("ledger.unreadable"), e);
		} catch (CancellationException e) {
			tell(Messages.text("ledger.notWaitedFor"));
		}
		if (draft.isEmpty()) follow(draft);
		draft.ifPresent(review -> StoryStart.showIn(getSourceViewer(), review));
	}

	/** Whatever shows something of the draft shows this one, or none, from now on. */
	void follow(Optional<DraftUnderReview> followed) {
		draft = followed;
		coverage.ifPresent(margin -> margin.follow(draft));
		looks.ifPresent(PassageLooks::close);
		looks = draft.map(review -> new PassageLooks(getSourceViewer(), review));
		header.ifPresent(above -> above.follow(draft, other.map(OtherText::file).orElseGet(() -> provider.origin(source())),
				other.flatMap(OtherText::inWords)));
		// The platform keeps the days of the document before, and takes them for shown where the new one has some at the same places.
		if (getSourceViewer() instanceof ISourceViewerExtension5 minings) minings.updateCodeMinings();
		firePropertyChange(PROP_REVIEW);
	}

	/** Whether a text of the draft shows in which nothing is checked. */
	public boolean showsUncheckedText() {
		return other.isPresent() && draft.isEmpty();
	}

	/** What else of the draft there is to see. */
	Optional<OtherText> otherText() {
		return other;
	}

	/** Reads the file anew in this encoding, in which it is saved from now on. */
	public void readIn(Charset charset) throws CoreException {
		provider.readIn(getEditorInput(), charset);
		follow(draft);
	}

	/** Puts the caret into the field for the day that the draft's dates count from. */
	public void askForDate() {
		header.ifPresent(DraftHeader::askForDate);
	}

	private void closeReview() {
		looks.ifPresent(PassageLooks::close);
		looks = Optional.empty();
		watch.ifPresent(OutsideWatch::close);
		watch = Optional.empty();
		other.ifPresent(OtherText::close);
		other.map(OtherText::review).ifPresent(DraftUnderReview::close);
		other = Optional.empty();
		draft = Optional.empty();
	}

	/** What the desk knows about the draft in this editor; empty until the editor is built, and when its decisions cannot be read. */
	public Optional<DraftUnderReview> draft() {
		return draft;
	}

	/** Not the platform's menu, which offers what only programmers use. */
	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		for (String action : new String[] {ITextEditorActionConstants.UNDO, ITextEditorActionConstants.CUT, ITextEditorActionConstants.COPY,
				ITextEditorActionConstants.PASTE, ITextEditorActionConstants.SELECT_ALL}) {
			addAction(menu, action);
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	@Override
	protected void performSave(boolean overwrite, IProgressMonitor progressMonitor) {
		super.performSave(overwrite, progressMonitor);
		if (isDirty() || draft.isEmpty()) return;
		try {
			draft.get().saved();
		} catch (IOException e) {
			Failures.report(Messages.text("ledger.notUpToDate"), e);
		}
	}

	@Override
	public int promptToSaveOnClose() {
		return Saving.askOnClose(getSite().getShell(), getTitle());
	}

	@Override
	protected void performSaveAs(IProgressMonitor progressMonitor) {
		boolean saved = Saving.ask(getTitle(), getSite()).filter(place -> saveAs(place, progressMonitor)).isPresent();
		if (!saved && progressMonitor != null) progressMonitor.setCanceled(true);
	}

	/** A copy under another name keeps its decisions. @return whether it was saved */
	public boolean saveAs(Path place, IProgressMonitor progressMonitor) {
		IEditorInput before = getEditorInput();
		Optional<IEditorInput> saved = Saving.save(getSite().getShell(), provider, provider.getDocument(before), place,
				progressMonitor);
		saved.ifPresent(this::setInput);
		if (saved.isPresent() && !saved.get().equals(before)) takeDecisionsAlong(before);
		return saved.isPresent();
	}

	private void takeDecisionsAlong(IEditorInput before) {
		try {
			closeReview();
			Path to = DraftDocumentProvider.pathOf(getEditorInput());
			Optional<Path> aside = getSite().getService(LedgerStores.class).copy(DraftDocumentProvider.pathOf(before), to);
			provider.forgetReview(getEditorInput());
			aside.ifPresent(ledger -> Saving.tellSetAside(getSite().getShell(), ledger));
			openReview();
		} catch (IOException | CoreException e) {
			Failures.report(Messages.text("ledger.notCopied"), e);
		}
	}

	/** Another program wrote the file, or its time stamp alone is a new one. Called when the window comes to the front, too. */
	@Override
	protected void handleEditorInputChanged() {
		if (provider.isDeleted(getEditorInput())) super.handleEditorInputChanged();
		else outside.look(true);
	}

	@Override
	protected void handleExceptionOnSave(CoreException failure, IProgressMonitor progressMonitor) {
		if (!provider.isNotSynchronizedException(getEditorInput(), failure)) {
			Saving.tell(getSite().getShell(), failure);
			if (progressMonitor != null) progressMonitor.setCanceled(true);
			return;
		}
		if (outside.mayBeSaved()) performSave(false, progressMonitor);
		else if (progressMonitor != null) progressMonitor.setCanceled(true);
	}

	private void draftChanged() {
		if (draft.isEmpty() || getSourceViewer() == null) return;
		lookForOthersDecisions();
		outside.look(false);
	}

	/** What is selected in the document, without the blanks that a double click or a line takes along; empty if that is all there is. */
	public Optional<Span> selectedWords() {
		if (!(getSelectionProvider().getSelection() instanceof ITextSelection selection) || selection.getText() == null
				|| selection.getText().isBlank())
			return Optional.empty();
		String text = selection.getText();
		int start = selection.getOffset() + text.length() - text.stripLeading().length();
		return Optional.of(new Span(start, start + text.strip().length()));
	}

	/** Shows the span in the middle of the editor, with the caret before its first word. Nothing is selected: what is typed is put in. */
	public void reveal(Span span) {
		selectAndReveal(span.start(), 0, span.start(), span.length());
		words.ifPresent(shown -> shown.show(span));
	}

	/** The same for a place in the text as read last. */
	public void revealText(Span place) {
		draft.ifPresent(review -> reveal(review.inDocument(place)));
	}

	@Override
	public void setFocus() {
		super.setFocus();
		lookForOthersDecisions();
	}

	private void lookForOthersDecisions() {
		try {
			if (draft.isPresent()) draft.get().lookAgain();
		} catch (IOException e) {
			Failures.report(Messages.text("ledger.othersUnreadable"), e);
		}
	}

	/** Answers an action in the status line. */
	public void tell(String message) {
		Answer.show(getEditorSite().getActionBars().getStatusLineManager(), message);
	}

	StyledText textWidget() {
		return getSourceViewer().getTextWidget();
	}

	@Override
	public void dispose() {
		closeReview();
		IEditorInput shown = getEditorInput();
		super.dispose();
		unsaved.ifPresent(kept -> kept.close(provider.getDocument(shown) != null));
	}
}
