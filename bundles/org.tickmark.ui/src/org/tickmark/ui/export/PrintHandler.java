package org.tickmark.ui.export;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.Exporter;
import org.tickmark.export.formats.Exporters;
import org.tickmark.export.preview.Pages;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Answer;
import org.tickmark.ui.widgets.Failures;
import org.tickmark.ui.widgets.UiThread;

/** File > Print…: asks the system for a printer and prints the galley of the draft in front, as it is exported. */
public final class PrintHandler extends AbstractHandler {
	private static final String GALLEY = "galley-pdf";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) || editor.draft().isEmpty()) return null;
		ask(editor).ifPresent(printer -> print(editor, printer));
		return null;
	}

	private static Optional<PrinterData> ask(DraftEditor editor) {
		var dialog = new PrintDialog(editor.getSite().getShell());
		dialog.setText(Messages.text("print.title", editor.getTitle()));
		return Optional.ofNullable(dialog.open());
	}

	/** As the text is now, saved or not: nothing of it leaves the desk but on paper. Says in the status line when it is done. */
	public static void print(DraftEditor editor, PrinterData printer) {
		editor.getSite().getService(Exporters.class).of(GALLEY).ifPresent(galley -> print(editor, galley, printer));
	}

	private static void print(DraftEditor editor, Exporter galley, PrinterData printer) {
		IWorkbenchPartSite site = editor.getSite();
		String title = editor.getTitle();
		Gathering gathering = Gathering.of(editor.draft().get(), site);
		new ExportJob<>(Messages.text("print.title", title), UiThread.of(site.getShell().getDisplay()),
				progress -> printed(gathering, galley, new PaperPages(printer, title), progress),
				pages -> Answer.showWhereActive(site.getPage(), Messages.text("print.done", title, pages)),
				failure -> Failures.report(Messages.text("print.failed"), failure)).schedule();
	}

	private static int printed(Gathering gathering, Exporter galley, PaperPages paper, ExportProgress progress) throws IOException {
		try (Pages pages = Pages.of(galley, gathering.with(Set.of()), progress)) {
			return paper.print(pages, progress);
		}
	}
}
