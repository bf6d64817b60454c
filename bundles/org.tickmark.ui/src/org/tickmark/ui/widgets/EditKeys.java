package org.tickmark.ui.widgets;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IKeyBindingService;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Selecting, copying and cutting in a field above a draft: the platform's text editor would do it to the draft, since the field is part of
 * it.
 */
public final class EditKeys {
	private static final List<ActionFactory> LENT = List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY,
			ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL);

	private EditKeys() { }

	/** The editor's actions rest while the field has the focus; then the platform's own handlers work on the field. */
	public static void lend(Text field, ITextEditor editor) {
		field.addListener(SWT.FocusIn, entered -> set(editor, false));
		field.addListener(SWT.FocusOut, left -> set(editor, true));
	}

	/** The service is deprecated, but it is the one that the text editor registers its actions with. */
	@SuppressWarnings("deprecation")
	private static void set(ITextEditor editor, boolean active) {
		if (!(editor.getSite() instanceof IEditorSite site)) return;
		IActionBars bars = site.getActionBars();
		IKeyBindingService keys = site.getKeyBindingService();
		for (ActionFactory each : LENT) {
			IAction action = editor.getAction(each.getId());
			if (action == null) continue;
			bars.setGlobalActionHandler(each.getId(), active ? action : null);
			if (active) keys.registerAction(action);
			else keys.unregisterAction(action);
		}
		bars.updateActionBars();
	}
}
