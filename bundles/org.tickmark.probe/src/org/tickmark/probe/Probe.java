package org.tickmark.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Writes down what an Eclipse offers, as a user sees it, and closes it again: its keys, its menus, and where Tickmark is installed, the
 * items of a draft and a picture. Knows Tickmark by its ids alone, so that it runs without it, too. What it writes is compared from
 * outside.
 */
public final class Probe implements IStartup {
	private static final String PERSPECTIVE = "org.tickmark.ui.perspective";
	private static final String EDITOR = "org.tickmark.ui.draftEditor";
	private static final String VIEW = "org.tickmark.ui.items";
	private static final long PATIENCE_NANOS = 60_000_000_000L;

	private final Path draft = Path.of(System.getProperty("probe.draft"));
	private final Path folder = Path.of(System.getProperty("probe.folder"));

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			try {
				look(PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
			} catch (IOException | WorkbenchException | RuntimeException e) {
				e.printStackTrace();
			} finally {
				PlatformUI.getWorkbench().close();
			}
		});
	}

	private void look(IWorkbenchWindow window) throws IOException, WorkbenchException {
		Files.createDirectories(folder);
		IWorkbenchPage page = window.getActivePage();
		page.openEditor(input(), EditorsUI.DEFAULT_TEXT_EDITOR_ID);
		settle(window.getShell().getDisplay());
		Files.write(folder.resolve("keys"), keys());
		Files.write(folder.resolve("menus"), menus(window.getShell().getMenuBar(), ""));
		page.closeAllEditors(false);
		if (PlatformUI.getWorkbench().getViewRegistry().find(VIEW) == null) return;
		Files.write(folder.resolve("items"), items(window));
		takePicture(window.getShell(), folder.resolve("bare-eclipse.png"));
	}

	private FileStoreEditorInput input() {
		return new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(draft.toFile()));
	}

	/** A line each: where it holds, the keys, and the command. */
	private static TreeSet<String> keys() {
		var keys = new TreeSet<String>();
		for (Binding binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
			if (binding.getParameterizedCommand() == null) continue;
			keys.add(
					binding.getContextId() + " " + binding.getTriggerSequence().format() + " " + binding.getParameterizedCommand().getId());
		}
		return keys;
	}

	/** As they open: "File > Open File...". */
	private static List<String> menus(Menu menu, String above) {
		List<String> lines = new ArrayList<>();
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			if (item.getText().isEmpty()) continue;
			String line = above + item.getText().replaceAll("\t.*", "").replace("&", "");
			lines.add(line);
			if (item.getMenu() != null) lines.addAll(menus(item.getMenu(), line + " > "));
		}
		menu.notifyListeners(SWT.Hide, new Event());
		return lines;
	}

	/** The lines of the view as they stand there, and how many marks the editor has. */
	private List<String> items(IWorkbenchWindow window) throws WorkbenchException {
		PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, window);
		IWorkbenchPage page = window.getActivePage();
		IEditorPart editor = page.openEditor(input(), EDITOR);
		page.showView(VIEW);
		page.activate(editor);
		Display display = window.getShell().getDisplay();
		long end = System.nanoTime() + PATIENCE_NANOS;
		while (System.nanoTime() < end && (rows(window.getShell()).isEmpty() || !Job.getJobManager().isIdle())) {
			display.timerExec(50, () -> { });
			if (!display.readAndDispatch()) display.sleep();
		}
		settle(display);
		List<String> lines = rows(window.getShell());
		IAnnotationModel marks = ((ITextEditor) editor).getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		int marked = 0;
		for (var all = marks.getAnnotationIterator(); all.hasNext();) {
			if (all.next().getType().startsWith("org.tickmark.")) marked++;
		}
		lines.add(marked + " marks");
		return lines;
	}

	private static List<String> rows(Control control) {
		List<String> lines = new ArrayList<>();
		if (control instanceof Table table && table.isVisible() && table.getColumnCount() > 1) {
			for (TableItem item : table.getItems()) lines.add(line(item, table.getColumnCount()));
		}
		if (control instanceof Composite composite) Arrays.stream(composite.getChildren()).forEach(child -> lines.addAll(rows(child)));
		return lines;
	}

	private static String line(TableItem item, int columns) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < columns; i++) cells.add(item.getText(i));
		return String.join(" | ", cells);
	}

	private static void settle(Display display) {
		while (display.readAndDispatch()) { }
	}

	private static void takePicture(Shell shell, Path file) {
		Rectangle bounds = shell.getBounds();
		var image = new Image(shell.getDisplay(), bounds.width, bounds.height);
		var gc = new GC(shell.getDisplay());
		gc.copyArea(image, bounds.x, bounds.y);
		gc.dispose();
		var loader = new ImageLoader();
		loader.data = new ImageData[] {image.getImageData()};
		image.dispose();
		loader.save(file.toString(), SWT.IMAGE_PNG);
	}
}
