package org.tickmark.ui.editor;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.PrintedDraft;

/** File > Print…: asks the system for a printer and prints the draft with its items numbered. */
final class PrintDraft extends Action {
	private static final int SMALLER = 3;
	private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern(Messages.text("history.when.pattern"), Locale.UK);

	private final DraftEditor editor;
	private final HouseSettings house;

	PrintDraft(DraftEditor editor, HouseSettings house) {
		this.editor = editor;
		this.house = house;
		setActionDefinitionId(IWorkbenchCommandConstants.FILE_PRINT);
	}

	@Override
	public void run() {
		var dialog = new PrintDialog(editor.getSite().getShell());
		dialog.setText(Messages.text("print.title", editor.getTitle()));
		PrinterData chosen = dialog.open();
		if (chosen == null) return;
		// What is printed is laid out anew, so that nothing in it is selected.
		if (chosen.scope == PrinterData.SELECTION) chosen.scope = PrinterData.ALL_PAGES;
		editor.draft().ifPresent(draft -> print(chosen, printed(draft)));
	}

	private PrintedDraft printed(DraftUnderReview draft) {
		HouseStatuses called = house.statuses().house();
		String signOff = draft.signOffState().inWords(called, ZoneId.systemDefault());
		return PrintedDraft.of(draft.items(), draft.text(), signOff, called);
	}

	/** All pages are laid out before this returns, so that what is typed next does not matter. */
	private void print(PrinterData to, PrintedDraft draft) {
		var shell = new Shell(editor.getSite().getShell());
		var printer = new Printer(to);
		try {
			paper(shell, draft).print(printer, options()).run();
		} finally {
			printer.dispose();
			shell.dispose();
		}
	}

	/** Black on white, whatever the theme; never shown. */
	StyledText paper(Shell shell, PrintedDraft draft) {
		var paper = new StyledText(shell, SWT.MULTI | SWT.WRAP);
		paper.setFont(editor.textWidget().getFont());
		paper.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_BLACK));
		paper.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_WHITE));
		paper.setText(draft.text());
		for (Span mark : draft.marks()) style(paper, mark, style -> style.underline = true);
		for (Span number : draft.numbers()) style(paper, number, style -> {
			style.underline = false;
			style.fontStyle = SWT.BOLD;
			// In the text only: below it, the numbers begin the lines.
			if (number.end() <= draft.title().start()) style.rise = SMALLER;
		});
		style(paper, draft.title(), style -> style.fontStyle = SWT.BOLD);
		return paper;
	}

	private static void style(StyledText paper, Span where, java.util.function.Consumer<StyleRange> look) {
		var style = new StyleRange();
		style.start = where.start();
		style.length = where.length();
		look.accept(style);
		paper.setStyleRange(style);
	}

	private StyledTextPrintOptions options() {
		var options = new StyledTextPrintOptions();
		options.jobName = editor.getTitle();
		options.header = editor.getTitle() + StyledTextPrintOptions.SEPARATOR + NOW.format(LocalDateTime.now())
				+ StyledTextPrintOptions.SEPARATOR + house.checker();
		options.footer = StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.PAGE_TAG + StyledTextPrintOptions.SEPARATOR;
		options.printTextFontStyle = true;
		options.printTextForeground = true;
		return options;
	}
}
