package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.ProgressIndicator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.ui.dossier.DossierView;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;
import org.tickmark.ui.views.FiguresView;
import org.tickmark.ui.views.NamesView;
import org.tickmark.ui.views.SpeakersView;
import org.tickmark.ui.views.TimelineView;
import org.tickmark.ui.widgets.AccessibleName;

/** The desk for those who do not see it, have a small screen, or pass on what is in it. */
class AccessTest {
	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void openTheSample() throws IOException, PartInitException {
		editor = Desk.openSample(folder);
		items = Desk.items();
	}

	@AfterEach
	void closeAll() {
		Desk.page().hideView(Desk.page().findView(DossierView.ID));
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private static boolean needsName(Control control) {
		return control instanceof Text || control instanceof StyledText || control instanceof Combo || control instanceof Table
				|| control instanceof Tree
				|| control instanceof ProgressBar || control instanceof Button || control instanceof Link;
	}

	private static boolean hasName(Control control) {
		boolean shown = control instanceof Button button && !button.getText().isEmpty()
				|| control instanceof Link link && !link.getText().isEmpty();
		return shown || control.getData(AccessibleName.KEY) instanceof String name && !name.isBlank();
	}

	private static void collectNameless(Control control, List<String> nameless) {
		if (needsName(control) && !hasName(control)) nameless.add(control + " in " + control.getParent());
		// What these are made of is theirs.
		boolean platforms = needsName(control) || control instanceof ProgressIndicator;
		if (control instanceof Composite parent && !platforms) for (Control child : parent.getChildren()) collectNameless(child, nameless);
	}

	@Test
	void everyControlTellsScreenReadersItsName() throws PartInitException {
		for (String view : List.of(SpeakersView.ID, NamesView.ID, FiguresView.ID, TimelineView.ID, DossierView.ID, ItemsView.ID))
			Desk.page().showView(view);
		Desk.settle();
		List<String> nameless = new ArrayList<>();
		collectNameless(Desk.shell(), nameless);

		assertEquals(List.of(), nameless);
	}

	@Test
	void allColumnsAreInSightInANarrowWindow() throws IOException {
		var before = Desk.shell().getSize();
		Desk.shell().setMaximized(false);
		Desk.shell().setSize(800, 900);
		Desk.until("the window is narrow", () -> Desk.shell().getSize().x <= 800 && items.tableControl().getClientArea().width < 700);
		Desk.settle();
		int all = 0;
		for (TableColumn column : items.tableControl().getColumns()) all += column.getWidth();

		int width = all;
		assertTrue(width <= items.tableControl().getClientArea().width, () -> width + " of " + items.tableControl().getClientArea().width);
		Desk.takePicture("narrow");
		Desk.shell().setSize(before);
		Desk.settle();
	}

	@Test
	void selectedItemsAreCopiedAsTableForMailsAndSpreadsheetsAndTheNextKeyTakesTheAnswerAway() {
		Desk.select(items, "Tuesday");
		Desk.press('c', SWT.MOD1);

		var clipboard = new Clipboard(Desk.display());
		Desk.until("it is copied", () -> clipboard.getContents(TextTransfer.getInstance()) instanceof String text
				&& text.startsWith("Claim\tKind") && text.contains("Tue 12 Mar 2024"));
		assertTrue(clipboard.getContents(HTMLTransfer.getInstance()) instanceof String html && html.contains("<td>Tue 12 Mar 2024</td>"));
		clipboard.dispose();
		Desk.until("it is said", () -> says("1 item copied."));
		Desk.press(SWT.ARROW_DOWN, 0);
		Desk.until("it is said no more", () -> !says("1 item copied."));
	}

	private static boolean says(String words) {
		return Desk.controls(Desk.shell()).stream().anyMatch(control -> control instanceof CLabel label && words.equals(label.getText()));
	}

	@Test
	void aSmallScreenHasRoomForRows() throws IOException {
		var before = Desk.shell().getSize();
		Desk.shell().setMaximized(false);
		Desk.shell().setSize(800, 600);
		Desk.until("the window is small", () -> Desk.shell().getSize().y <= 600 && items.tableControl().getClientArea().height < 200);
		Desk.takePicture("small");
		int rows = (items.tableControl().getClientArea().height - items.tableControl().getHeaderHeight())
				/ items.tableControl().getItemHeight();
		Desk.shell().setSize(before);
		Desk.settle();

		assertTrue(rows >= 3, () -> "only " + rows);
	}
}
