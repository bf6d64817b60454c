package org.tickmark.ui.editor;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;

/** Connects the window's Edit menu with the draft in front. The platform's own contributor would add what only programmers use. */
public final class DraftEditorActions extends EditorActionBarContributor {
	private static final List<ActionFactory> EDITING = List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
			ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND,
			ActionFactory.PRINT);

	@Override
	public void setActiveEditor(IEditorPart editor) {
		IActionBars bars = getActionBars();
		for (ActionFactory action : EDITING) bars.setGlobalActionHandler(action.getId(), action(editor, action.getId()));
		bars.updateActionBars();
	}

	/** As the platform wants it: null where there is no such action. */
	private static IAction action(IEditorPart editor, String id) {
		return editor instanceof ITextEditor text ? text.getAction(id) : null;
	}
}
