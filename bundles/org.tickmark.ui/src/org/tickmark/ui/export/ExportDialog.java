package org.tickmark.ui.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.export.ExportFormat;
import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.Exporter;
import org.tickmark.export.formats.Exporters;
import org.tickmark.export.preview.Preview;
import org.tickmark.ui.files.DraftFolder;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.FailureWords;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.UiThread;

/** The formats, what each is for, and what the file will look like; saved at a place that the user names. */
final class ExportDialog extends TitleAreaDialog {
	private static final int SAVE = IDialogConstants.OK_ID;
	private static final int KILOBYTE = 1_000;

	private final IWorkbenchPage page;
	private final List<Exporter> exporters;
	private final DraftReaders readers;
	private final Gathering gathering;
	private final String title;
	private final Map<ExportOption, Button> options = new EnumMap<>(ExportOption.class);
	/** Given from the start; else the user is asked. */
	private Optional<Path> target = Optional.empty();
	private Table formats;
	private PreviewPane pane;
	/** What is on its way; at most one. */
	private Optional<Job> job = Optional.empty();
	/** Counts what was asked for: an answer to an earlier question comes too late. */
	private int asked;

	ExportDialog(IWorkbenchPage page, Exporters exporters, DraftReaders readers, Gathering gathering, String title) {
		super(page.getWorkbenchWindow().getShell());
		this.page = page;
		this.exporters = exporters.all();
		this.readers = readers;
		this.gathering = gathering;
		this.title = title;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	/** Where it goes without asking. */
	void saveAs(Path file) {
		target = Optional.of(file);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("export.title", title));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(1100, 760);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
		setTitle(Messages.text("export.heading"));
		createFormats(area);
		pane = new PreviewPane(area);
		createOptions(area);
		Dialog.applyDialogFont(area);
		formats.select(0);
		formats.setFocus();
		return area;
	}

	private void createFormats(Composite area) {
		formats = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		AccessibleName.give(formats, Messages.text("export.formats"));
		GridDataFactory.fillDefaults().grab(false, true).hint(280, 300).applyTo(formats);
		for (Exporter each : exporters) {
			var row = new TableItem(formats, SWT.NONE);
			row.setText(each.format().title());
		}
		formats.addListener(SWT.Selection, chosen -> preview());
		formats.addListener(SWT.DefaultSelection, chosen -> buttonPressed(SAVE));
	}

	private void createOptions(Composite area) {
		var row = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		for (ExportOption option : ExportOption.values()) {
			var box = new Button(row, SWT.CHECK);
			box.setText(label(option));
			box.addListener(SWT.Selection, changed -> preview());
			options.put(option, box);
		}
	}

	private static String label(ExportOption option) {
		return switch (option) {
			case ONLY_QUERIES -> Messages.text("export.onlyQueries");
			case WITH_QUOTATIONS -> Messages.text("export.withQuotations");
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, SAVE, Messages.text("export.save"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		preview();
		return contents;
	}

	private Exporter chosen() {
		return exporters.get(Math.max(0, formats.getSelectionIndex()));
	}

	private Set<ExportOption> wanted() {
		Set<ExportOption> wanted = EnumSet.noneOf(ExportOption.class);
		options.forEach((option, box) -> {
			if (box.isEnabled() && box.getSelection()) wanted.add(option);
		});
		return wanted;
	}

	private void preview() {
		Exporter exporter = chosen();
		ExportFormat format = exporter.format();
		options.forEach((option, box) -> box.setEnabled(format.options().contains(option)));
		setMessage(Messages.text("export.purpose", format.title(), format.purpose()));
		setErrorMessage(null);
		pane.wait(Messages.text("export.working"));
		Set<ExportOption> wanted = wanted();
		int turn = ++asked;
		run(new ExportJob<>(Messages.text("export.previewing"), UiThread.of(getShell().getDisplay()),
				progress -> Seen.of(Preview.of(exporter, gathering.with(wanted), readers, progress)), seen -> {
					if (turn == asked) show(seen);
				}, failure -> {
					if (turn == asked) failed(failure);
				}));
	}

	/** @param image decoded off the UI thread */
	private record Seen(Preview preview, Optional<ImageData> image) {
		static Seen of(Preview preview) {
			return new Seen(preview, preview.picture().map(png -> new ImageData(new ByteArrayInputStream(png))));
		}
	}

	private void show(Seen seen) {
		if (getShell() == null || getShell().isDisposed()) return;
		Preview preview = seen.preview();
		pane.show(preview.text(), seen.image());
		String size = Messages.text("export.size", Math.max(1, preview.bytes() / KILOBYTE));
		setMessage(Messages.text("export.purpose", chosen().format().title(), chosen().format().purpose()) + "\n"
				+ (preview.pages() == 0 ? size : Messages.text("export.pages", preview.pages(), size)));
	}

	private void failed(IOException failure) {
		if (getShell() == null || getShell().isDisposed()) return;
		pane.wait("");
		setErrorMessage(Messages.text("export.failed", FailureWords.of(failure)));
		getButton(SAVE).setEnabled(true);
	}

	private void run(Job next) {
		job.ifPresent(Job::cancel);
		job = Optional.of(next);
		next.setUser(false);
		next.schedule();
	}

	@Override
	protected void okPressed() {
		Exporter exporter = chosen();
		target.or(() -> ask(exporter.format())).ifPresent(file -> save(exporter, file));
	}

	private Optional<Path> ask(ExportFormat format) {
		var dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.text("export.choose", format.title()));
		dialog.setFilterExtensions(new String[] {"*." + format.ending()});
		dialog.setFilterNames(new String[] {format.title()});
		dialog.setOverwrite(true);
		DraftFolder.startIn(dialog, page);
		dialog.setFileName(ExportTarget.usualName(title, format));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/** The dialog stays until the file is there: Cancel gives up, and the old file is as it was. */
	private void save(Exporter exporter, Path file) {
		Set<ExportOption> wanted = wanted();
		asked++;
		getButton(SAVE).setEnabled(false);
		setMessage(Messages.text("export.saving", file.getFileName()), IMessageProvider.INFORMATION);
		run(new ExportJob<>(Messages.text("export.saving", file.getFileName()), UiThread.of(getShell().getDisplay()),
				progress -> written(gathering.with(wanted), exporter, file, progress), done -> saved(), this::failed));
	}

	private static Path written(ExportedDraft draft, Exporter exporter, Path file, ExportProgress progress) throws IOException {
		ExportTarget.refuseWhatCannotBeMadeAgain(file, draft.path());
		Exporters.write(exporter, draft, file, progress);
		return file;
	}

	private void saved() {
		if (getShell() != null && !getShell().isDisposed()) super.okPressed();
	}

	@Override
	public boolean close() {
		job.ifPresent(Job::cancel);
		return super.close();
	}
}
