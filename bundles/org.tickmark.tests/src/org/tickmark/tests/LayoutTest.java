package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.ProposeWording;
import org.tickmark.ui.dossier.DossierView;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.items.ItemsView;
import org.tickmark.ui.widgets.AccessibleName;

/** What is in sight at the desk, and where. */
class LayoutTest {
	/** From a letter to the text, in pixels, and from the line that marks sentences without an item. */
	private static final int BESIDE = 30;
	private static final int COVERAGE = 12;

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private ItemsView items;

	@BeforeEach
	void openTheSample() throws IOException, PartInitException {
		// As the window opens: nothing beside the text.
		Desk.page().hideView(Desk.page().findView(DossierView.ID));
		editor = Desk.openSample(folder);
		items = Desk.items();
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.shell().setMaximized(false);
		Desk.settle();
	}

	private static Text field(String name) {
		return Desk.control(Desk.shell(), Text.class, text -> name.equals(text.getData(AccessibleName.KEY)));
	}

	private StyledText text() {
		return (StyledText) editor.getAdapter(Control.class);
	}

	private static void size(int width, int height) {
		Desk.shell().setMaximized(false);
		Desk.shell().setSize(width, height);
		Desk.until("the window has that size", () -> Desk.shell().getSize().x == width && Desk.shell().getSize().y == height);
		Desk.settle();
	}

	@Test
	void aLongReasonLeavesSourceAndNoteInSight() throws IOException {
		Item tuesday = Desk.itemWith(editor, "Tuesday");
		Desk.draftIn(editor).decisions().apply(new ProposeWording(tuesday, "the second Tuesday of the month, ".repeat(40).strip()));
		Desk.select(items, "Tuesday");
		Desk.until("it is shown", () -> field("What the selected item is, and why it is listed").getText().contains("second Tuesday"));

		for (int height : List.of(1000, 900, 600)) {
			size(1280, height);
			assertWhole(field("Source"), height);
			assertWhole(field("Note"), height);
		}
		size(1280, 900);
		Desk.takePicture("inspector-long-reason");
	}

	/** Not cut off by what it is in, and high enough for a line. */
	private static void assertWhole(Text field, int height) {
		Rectangle bounds = field.getBounds();
		int room = field.getParent().getClientArea().height;
		assertTrue(bounds.height >= field.getLineHeight(), () -> bounds + " at " + height);
		assertTrue(bounds.y >= 0 && bounds.y + bounds.height <= room, () -> bounds + " of " + room + " at " + height);
	}

	@Test
	void aMarkMadeByHandIsShownWithItsSentence() throws IOException {
		int start = Desk.documentOf(editor).get().indexOf("40 percent");
		Desk.draftIn(editor).decisions().mark(new Span(start, start + "40 percent".length()), ClaimKind.FIGURE);
		Desk.until("the mark is listed", () -> items.shownItems().stream().anyMatch(item -> item.text().equals("40 percent")));
		Desk.select(items, "40 percent");

		String shown = field("The selected item in full").getText();
		String text = Desk.documentOf(editor).get();
		String paragraph = text.substring(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start));
		assertTrue(shown.startsWith("40 percent \u00B7 "), shown);
		assertTrue(paragraph.contains(shown.substring("40 percent \u00B7 ".length())), shown);
	}

	@Test
	void theKeyLineSaysWhatAppliesToTheSelectedItem() {
		Desk.select(items, "declaration");
		assertTrue(keys().contains("F\u00A0quotation\u00A0or\u00A0not"), ItemsKeys::said);
		assertFalse(keys().contains("R\u00A0another\u00A0reading"), ItemsKeys::said);

		Desk.select(items, "nine weeks");
		assertFalse(keys().contains("F\u00A0quotation\u00A0or\u00A0not"), ItemsKeys::said);
		assertTrue(keys().startsWith("V\u00A0verified"), ItemsKeys::said);
	}

	@Test
	void theKeyLineIsOneLineHoweverNarrowTheWindow() {
		Desk.select(items, "declaration");
		for (int width : List.of(1600, 1280, 800)) {
			size(width, 900);
			Label line = ItemsKeys.line();
			assertTrue(line.getBounds().height < 2 * line.computeSize(SWT.DEFAULT, SWT.DEFAULT).y, () -> line.getText());
			assertTrue(line.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= line.getParent().getClientArea().width, () -> line.getText());
			assertTrue(line.getText().endsWith("F9\u00A0all\u00A0keys"), line::getText);
		}
	}

	private static String keys() {
		return ItemsKeys.said();
	}

	/** The line below the items. */
	private static final class ItemsKeys {
		static Label line() {
			return Desk.control(Desk.shell(), Label.class, label -> label.getText().startsWith("V\u00A0"));
		}

		static String said() {
			return line().getText();
		}
	}

	@Test
	void eachViewHasAnIconOfItsOwn() {
		Set<ImageDescriptor> icons = new HashSet<>();
		int views = 0;
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (!view.getId().startsWith("org.tickmark.ui.")) continue;
			views++;
			icons.add(view.getImageDescriptor());
			Image drawn = view.getImageDescriptor().createImage(false);
			assertTrue(drawn != null && drawn.getBounds().width == 16, view::getId);
			drawn.dispose();
		}

		assertEquals(views, icons.size());
	}

	@Test
	@Tag("dark")
	void lettersOfStatusesStandBesideTheText() throws IOException {
		size(1600, 1000);
		Desk.select(items, "Tuesday");
		items.selection().decide(Status.VERIFIED);
		Desk.until("it is verified", () -> Desk.itemWith(editor, "Tuesday").status() == Status.VERIFIED);
		editor.selectAndReveal(Desk.itemWith(editor, "Tuesday").span().start(), 0);
		Desk.takePicture("letters-wide");

		assertTrue(text().getLeftMargin() > 100, "the window is not wide");
		int line = text().getLocationAtOffset(text().getCaretOffset()).y;
		assertTrue(isDrawnIn(new Rectangle(text().getLeftMargin() - BESIDE, line, BESIDE - COVERAGE, text().getLineHeight())), "no letter");
	}

	/** Whether anything but the ground is there. */
	private boolean isDrawnIn(Rectangle place) {
		var image = new Image(Desk.display(), place.width, place.height);
		var gc = new GC(text());
		gc.copyArea(image, place.x, place.y);
		gc.dispose();
		var data = image.getImageData();
		image.dispose();
		Set<Integer> colours = new HashSet<>();
		for (int x = 0; x < data.width; x++) for (int y = 0; y < data.height; y++) colours.add(data.getPixel(x, y));
		return colours.size() > 1;
	}

	@Test
	void theLastLetterOfSelectedWordsIsColouredToo() throws IOException {
		Desk.select(items, "Tuesday");
		items.selection().decide(Status.VERIFIED);
		Span tuesday = Desk.draftIn(editor).placeOf(Desk.itemWith(editor, "Tuesday")).orElseThrow();
		Desk.until("its day is shown", () -> hasRoomForItsDay(tuesday.end()));
		Desk.focus(text());
		editor.selectAndReveal(tuesday.start(), tuesday.length());
		Desk.takePicture("selected-words");

		Rectangle last = text().getTextBounds(tuesday.end() - 1, tuesday.end() - 1);
		// Above both letters, where nothing but the ground is.
		assertEquals(text().getSelectionBackground().getRGB(), colourAt(last.x + 1, last.y + 1));
		assertEquals(colourAt(text().getTextBounds(tuesday.start(), tuesday.start()).x + 1, last.y + 1), colourAt(last.x + 1, last.y + 1));
	}

	private boolean hasRoomForItsDay(int behind) {
		for (var style : text().getStyleRanges(behind - 1, 1)) if (style.metrics != null && style.metrics.width > 0) return true;
		return false;
	}

	private org.eclipse.swt.graphics.RGB colourAt(int x, int y) {
		var image = new Image(Desk.display(), 1, 1);
		var gc = new GC(text());
		gc.copyArea(image, x, y);
		gc.dispose();
		var data = image.getImageData();
		image.dispose();
		return data.palette.getRGB(data.getPixel(0, 0));
	}
}
