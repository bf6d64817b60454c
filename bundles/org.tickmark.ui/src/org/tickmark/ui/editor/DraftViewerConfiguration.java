package org.tickmark.ui.editor;

import java.util.function.Function;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.tickmark.ui.marks.TypedWords;

/** What hovers of a draft show. No spelling squiggles: they would look like the desk's own marks. */
final class DraftViewerConfiguration extends TextSourceViewerConfiguration {
	/**
	 * A day's work: the platform's two hundred steps are soon used up by who writes. A step keeps little more than the words that it took
	 * away.
	 */
	private static final int UNDO_STEPS = 25_000;

	private final QuickAssist assist;
	private final Function<ISourceViewer, ITextHover> hover;

	DraftViewerConfiguration(IPreferenceStore preferences, QuickAssist assist, Function<ISourceViewer, ITextHover> hover) {
		super(preferences);
		this.assist = assist;
		this.hover = hover;
	}

	@Override
	public org.eclipse.jface.text.reconciler.IReconciler getReconciler(ISourceViewer viewer) {
		return null;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		var reconciler = new PresentationReconciler();
		reconciler.setDamager(new TypedWords(viewer), IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	@Override
	public IUndoManager getUndoManager(ISourceViewer viewer) {
		return new TextViewerUndoManager(UNDO_STEPS);
	}

	@Override
	public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
		var assistant = new QuickAssistAssistant();
		assistant.setQuickAssistProcessor(assist);
		assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, (String) null));
		return assistant;
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return hover.apply(viewer);
	}
}
