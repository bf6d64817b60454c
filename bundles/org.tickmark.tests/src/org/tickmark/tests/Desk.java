package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.DeskSettings;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.items.ItemsView;

/** The running desk, as the tests see and touch it. */
final class Desk {
	/** Far more than anything takes; only a test that fails waits so long. */
	private static final long PATIENCE_SECONDS = 30;
	/** Some frames of the window system, which paints a moment after it was told what changed. */
	private static final long STILL_MILLIS = 150;
	/** How the image loader calls the best compression of a PNG. */
	private static final int SMALLEST = 3;

	/** What most tests are not about, though they count what is listed. Not the kinds: a house list or a person may mark any. */
	private static final Set<String> OTHER_RULES = Set.of("contact.stated", "criticism.named", "fact.cause", "fact.comparison",
			"fact.event", "fact.superlative", "figure.stated", "name.mention", "problem.acronym", "problem.change", "problem.contradiction",
			"problem.conversion", "problem.debris", "problem.decimalPercent", "problem.event", "problem.firstUse", "problem.gender",
			"problem.grim", "problem.listLength", "problem.mustGetRight", "problem.nameTitle", "problem.nameVariant", "problem.placeholder",
			"problem.points", "problem.poll", "problem.pollLead", "problem.range", "problem.residue", "problem.total");

	static {
		listDatesAndQuotations();
	}

	private Desk() { }

	/** As tests have it, unless they say otherwise. */
	static void listDatesAndQuotations() {
		house().setHiddenKinds(Set.of());
		house().rules().silence(OTHER_RULES);
	}

	/** As people have it who set nothing. */
	static void listAllKinds() {
		house().setHiddenKinds(Set.of());
		house().rules().hearAgain(OTHER_RULES);
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** What the desk is set to. */
	static HouseSettings house() {
		return PlatformUI.getWorkbench().getService(HouseSettings.class);
	}

	/** What the tester has at this computer. */
	static DeskSettings settings() {
		return PlatformUI.getWorkbench().getService(DeskSettings.class);
	}

	/** By the names that the desk has for statuses now. */
	static HouseStatuses statuses() {
		return house().statuses().house();
	}

	static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	static Shell shell() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	static DraftEditor open(Path draft) throws PartInitException {
		var editor = (DraftEditor) page().openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(draft.toFile())),
				DraftEditor.ID);
		until("the items of " + draft.getFileName() + " are found", () -> editor.draft().filter(DraftUnderReview::isUpToDate).isPresent());
		return editor;
	}

	/** Opens a draft, and waits until the view lists all of its items. */
	static DraftEditor openListed(Path draft) throws PartInitException {
		DraftEditor editor = open(draft);
		ItemsView items = items();
		until("the view lists them", () -> items.shownItems().size() == draftIn(editor).items().items().size());
		return editor;
	}

	/** Opens a copy of the sample that the product brings along, and waits for its items. */
	static DraftEditor openSample(Path folder) throws IOException, PartInitException {
		Path draft = folder.resolve("harbour.txt");
		try (var sample = DraftEditor.class.getResourceAsStream("/sample/harbour.txt")) {
			Files.copy(sample, draft);
		}
		DraftEditor editor = open(draft);
		ItemsView items = items();
		until("the view lists them", () -> !items.shownItems().isEmpty());
		return editor;
	}

	static ItemsView items() throws PartInitException {
		return (ItemsView) page().showView(ItemsView.ID);
	}

	/** Selects an item and gives the list the focus, as a click would. */
	static void select(ItemsView items, String words) {
		items.select(item -> item.text().equals(words));
		focus(items.tableControl());
	}

	static DraftUnderReview draftIn(DraftEditor editor) {
		return editor.draft().orElseThrow();
	}

	static IDocument documentOf(DraftEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	static Item itemWith(DraftEditor editor, String words) {
		return draftIn(editor).items().items().stream().filter(item -> item.text().equals(words)).findFirst()
				.orElseThrow(() -> new AssertionError(
						"no item \"" + words + "\" among " + draftIn(editor).items().items().stream().map(Item::text).toList()));
	}

	/** Spins the event loop until the condition holds; fails when it never does. */
	static void until(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) fail("waited in vain until " + what);
			// Wakes the display, so that a condition that no event announces is asked again.
			display().timerExec(20, () -> { });
			if (!display().readAndDispatch()) display().sleep();
		}
	}

	/** The first control of a type below another that is looked for. */
	static <T extends Control> T control(Composite in, Class<T> type, Predicate<T> which) {
		return controls(in).stream().filter(type::isInstance).map(type::cast).filter(which).findFirst()
				.orElseThrow(() -> new AssertionError("no such " + type.getSimpleName()));
	}

	static List<Control> controls(Composite in) {
		List<Control> all = new ArrayList<>();
		for (Control control : in.getChildren()) {
			all.add(control);
			if (control instanceof Composite composite) all.addAll(controls(composite));
		}
		return all;
	}

	/** Works off all events that are there. */
	static void settle() {
		while (display().readAndDispatch()) { }
	}

	/** Gives a control the focus as a click would, its window in front. */
	static void focus(Control control) {
		until("the control has the focus", () -> {
			shell().forceActive();
			control.forceFocus();
			settle();
			return control.isFocusControl();
		});
	}

	/** Presses and releases keys as a person would: through the window system. */
	static void press(String keys) {
		for (char key : keys.toCharArray()) press(key, 0);
	}

	/** @param modifier none, one, or several together */
	static void press(int key, int modifier) {
		int[] modifiers = IntStream.of(SWT.MOD1, SWT.MOD2, SWT.MOD3).filter(each -> (modifier & each) != 0).toArray();
		for (int each : modifiers) post(SWT.KeyDown, each);
		post(SWT.KeyDown, key);
		post(SWT.KeyUp, key);
		for (int each : modifiers) post(SWT.KeyUp, each);
		settle();
	}

	/** Chooses a command, as from the menu. */
	static void run(String command) {
		run(command, Map.of());
	}

	/** Chooses a command with some of its parameters given. */
	static void run(String command, Map<String, String> parameters) {
		Command chosen = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(chosen, parameters), null);
		} catch (CommandException e) {
			throw new AssertionError(command, e);
		}
	}

	/** What a person does in a dialog. */
	interface Steps {
		void run() throws IOException;
	}

	/**
	 * Does something in a dialog once the window system has given it the focus, and waits until the focus is back where it was. @param
	 * opener opens it; returns only then
	 */
	static void inDialog(String title, Steps steps, Runnable opener) throws IOException {
		var failure = new Throwable[1];
		var entered = new Shell[1];
		var back = new boolean[1];
		Listener focused = event -> {
			back[0] = entered[0] != null && entered[0].isDisposed();
			if (entered[0] != null || !(event.widget instanceof Control control) || !control.getShell().getText().equals(title)) return;
			entered[0] = control.getShell();
			display().asyncExec(() -> {
				try {
					steps.run();
				} catch (IOException | RuntimeException | AssertionError e) {
					failure[0] = e;
					entered[0].close();
				}
			});
		};
		display().addFilter(SWT.FocusIn, focused);
		display().timerExec((int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), () -> {
			if (entered[0] != null && !entered[0].isDisposed()) entered[0].close();
		});
		opener.run();
		until("the dialog " + title + " was there and is gone", () -> back[0]);
		display().removeFilter(SWT.FocusIn, focused);
		if (failure[0] != null) throw new AssertionError("in the dialog " + title, failure[0]);
	}

	private static void post(int type, int key) {
		var event = new Event();
		event.type = type;
		// Enter, Escape and Delete are characters to Java, but keys to the window system.
		if (key > 0xFFFF || Character.isISOControl(key)) event.keyCode = key;
		else event.character = (char) key;
		display().post(event);
	}

	private static void untilPainted() {
		var painted = new long[] {System.nanoTime()};
		Listener paints = event -> painted[0] = System.nanoTime();
		display().addFilter(SWT.Paint, paints);
		until("nothing is painted any more", () -> System.nanoTime() - painted[0] > TimeUnit.MILLISECONDS.toNanos(STILL_MILLIS));
		display().removeFilter(SWT.Paint, paints);
	}

	/** A picture of the window into the build's folder; the README and the guide show some of them. */
	static void takePicture(String name) throws IOException {
		untilPainted();
		Rectangle bounds = shell().getBounds();
		var image = new Image(display(), bounds.width, bounds.height);
		var gc = new GC(display());
		gc.copyArea(image, bounds.x, bounds.y);
		gc.dispose();
		var loader = new ImageLoader();
		loader.compression = SMALLEST;
		loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
		image.dispose();
		Path folder = Path.of(System.getProperty("tickmark.pictures", System.getProperty("java.io.tmpdir")));
		Files.createDirectories(folder);
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}

	static Path workspace() {
		return Path.of(Platform.getInstanceLocation().getURL().getPath());
	}
}
