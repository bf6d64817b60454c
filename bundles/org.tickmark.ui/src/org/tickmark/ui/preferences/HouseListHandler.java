package org.tickmark.ui.preferences;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tickmark.claims.detection.HouseList;
import org.tickmark.ui.house.HouseRules;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Answer;
import org.tickmark.ui.widgets.Failures;

/** Draft > Edit House List: opens the text file, with an explanation in it if it is new; changes apply as soon as it is saved. */
public final class HouseListHandler extends AbstractHandler {
	private static final String FRESH = "/sample/house-list.txt";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		HouseSettings house = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(HouseSettings.class);
		Path file = house.houseListFile();
		try {
			if (Files.notExists(file)) create(file);
			IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
			var input = new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(file.toFile()));
			boolean opened = page.findEditor(input) == null;
			// A plain text editor: the list is no draft.
			IEditorPart editor = page.openEditor(input, EditorsUI.DEFAULT_TEXT_EDITOR_ID);
			if (opened && editor instanceof ITextEditor text) text.addPropertyListener((source, property) -> {
				if (property == IEditorPart.PROP_DIRTY && !text.isDirty()) saved(text, house);
			});
		} catch (IOException | PartInitException e) {
			Failures.report(Messages.text("houseList.notOpened", file), e);
		}
		return null;
	}

	private static void create(Path file) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		try (InputStream fresh = HouseListHandler.class.getResourceAsStream(FRESH)) {
			if (fresh == null) throw new IOException(Messages.text("install.lacks", FRESH));
			Files.copy(fresh, file);
		}
	}

	/** Selects the first line that cannot be understood and says why; the other lines hold. */
	private static void saved(ITextEditor editor, HouseSettings house) {
		house.houseListSaved();
		var status = editor.getEditorSite().getActionBars().getStatusLineManager();
		HouseRules rules = house.houseRules();
		status.setErrorMessage(rules.faults().stream().findFirst().orElse(null));
		if (rules.list().faults().isEmpty()) {
			Answer.show(status, Messages.text("houseList.inEffect", rules.list().rules().size()));
			return;
		}
		HouseList.Fault fault = rules.list().faults().getFirst();
		try {
			IRegion line = editor.getDocumentProvider().getDocument(editor.getEditorInput()).getLineInformation(fault.line() - 1);
			editor.selectAndReveal(line.getOffset(), line.getLength());
		} catch (BadLocationException e) {
			// Typed on while it was saved: the line is gone, the sentence above stays.
			return;
		}
	}
}
