package org.tickmark.ui.export;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.export.formats.Exporters;
import org.tickmark.ui.editor.DraftEditor;

/** File > Export…: the draft in front in one of the formats that there are. It is saved first: what leaves the desk is what is kept. */
public final class ExportHandler extends AbstractHandler {
	/** Asked for where it is not given. */
	private static final String FILE = "org.tickmark.ui.export.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) || editor.draft().isEmpty()) return null;
		if (editor.isDirty()) editor.doSave(new NullProgressMonitor());
		// Not saved: the editor has said why.
		if (editor.isDirty()) return null;
		IWorkbenchPartSite site = editor.getSite();
		var dialog = new ExportDialog(site.getPage(), site.getService(Exporters.class),
				site.getService(DraftReaders.class), Gathering.of(editor.draft().get(), site), editor.getTitle());
		Optional.ofNullable(event.getParameter(FILE)).map(Path::of).ifPresent(dialog::saveAs);
		dialog.open();
		return null;
	}
}
