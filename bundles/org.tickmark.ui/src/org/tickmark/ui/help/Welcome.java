package org.tickmark.ui.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** What stands where drafts will stand, as long as none is open: what the desk does, the keys that matter, and how to begin. */
public final class Welcome extends EditorPart {
	public static final String ID = "org.tickmark.ui.welcome";
	private static final int WIDTH = 620;
	private static final List<String> BEGINNINGS = List.of("org.tickmark.ui.openDraft", "org.tickmark.ui.newFromClipboard",
			"org.tickmark.ui.newDraft", "org.tickmark.ui.openSample", "org.tickmark.ui.guide", "org.tickmark.ui.keys",
			"org.tickmark.ui.help");

	private Composite page;

	/** Shows it in front; there is one at most. */
	public static void show(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), ID);
		} catch (PartInitException e) {
			Failures.report(Messages.text("welcome.failed"), e);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		var scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		var middle = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(32, 24).applyTo(middle);
		page = new Composite(middle, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(page);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(page);
		heading();
		what();
		how();
		scrolled.setContent(middle);
		scrolled.setMinSize(middle.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private void heading() {
		Label name = line(Messages.text("welcome.heading"));
		name.setFont(JFaceResources.getHeaderFont());
	}

	/** Five lines, and no more. */
	private void what() {
		line(Messages.text("welcome.1"));
		line(Messages.text("welcome.2"));
		Label keys = line(keys());
		Runnable renamed = () -> {
			keys.setText(keys());
			keys.requestLayout();
		};
		HouseSettings house = getSite().getService(HouseSettings.class);
		house.addListener(renamed);
		keys.addListener(SWT.Dispose, event -> house.removeListener(renamed));
		line(Messages.text("welcome.4"));
		line(Messages.text("welcome.5"));
	}

	private String keys() {
		String open = getSite().getService(HouseSettings.class).statuses().label(Status.OPEN);
		return Messages.text("welcome.3", new Keys(getSite()).in(Keys.IN_TABLE).stream()
				.filter(key -> key.command().equals("org.tickmark.ui.decide") && !key.does().endsWith(open))
				.map(key -> key.keys() + " " + key.does().replaceFirst(".*: ", "").toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", ")));
	}

	private Label line(String words) {
		var line = new Label(page, SWT.WRAP);
		line.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(line);
		return line;
	}

	private void how() {
		var links = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 6).extendedMargins(0, 0, 16, 0).applyTo(links);
		var keys = new Keys(getSite());
		for (String command : BEGINNINGS) {
			var link = new Link(links, SWT.NONE);
			link.setText("<a>" + CommandNames.of(getSite(), command) + "</a>");
			link.addListener(SWT.Selection, clicked -> run(command));
			new Label(links, SWT.NONE).setText(keys.of(command).orElse(""));
		}
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (org.eclipse.core.commands.common.CommandException e) {
			Failures.report(Messages.text("command.failed"), e);
		}
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) { }

	@Override
	public void doSaveAs() { }

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
