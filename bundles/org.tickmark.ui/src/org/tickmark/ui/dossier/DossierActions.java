package org.tickmark.ui.dossier;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewSite;
import org.tickmark.claims.Wording;
import org.tickmark.dossier.Locator.Timecode;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.fetch.FetchedPage;
import org.tickmark.dossier.fetch.PageChange;
import org.tickmark.dossier.links.DraftLink;
import org.tickmark.dossier.sweep.Passage;
import org.tickmark.draft.Span;
import org.tickmark.review.Action;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.sourcing.PurgeCopy;
import org.tickmark.ui.files.DraftFolder;
import org.tickmark.ui.house.DeskSettings;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.DraftDossier;
import org.tickmark.ui.sources.KeptSource;
import org.tickmark.ui.texts.WordDiff;
import org.tickmark.ui.widgets.SystemClipboard;

/** What people do to the sources of the dossier in front; asks first for what cannot be taken back or goes to the network. */
public final class DossierActions {
	/** What it is done to, and where the answer is seen. */
	interface Screen {
		/** Of the draft in front; empty while none is. */
		Optional<DraftDossier> dossier();

		Optional<KeptSource> selectedSource();

		/** Where the caret is, if this source is open. */
		Optional<Locator> caretAt(KeptSource kept);

		/** @return whether it could be recorded about the draft in front */
		boolean record(Action action);

		/** Opens a source, with a place in it marked. */
		void show(KeptSource kept, Optional<Span> place);

		/** Until another item is selected. */
		void show(WordDiff words, String title);

		void tell(String answer);
	}

	private final IViewSite site;
	private final Screen screen;
	private final Originals originals;

	DossierActions(IViewSite site, Screen screen) {
		this.site = site;
		this.screen = screen;
		this.originals = new Originals(site.getShell(), site.getService(DeskSettings.class), screen::tell);
	}

	private Shell shell() {
		return site.getShell();
	}

	private Optional<DraftDossier> dossier() {
		return screen.dossier();
	}

	Optional<KeptSource> selectedSource() {
		return screen.selectedSource();
	}

	/** Adds files, and what is in folders. */
	public void add(List<Path> files) {
		dossier().ifPresent(open -> open.add(files));
	}

	/** Looks all items up in the sources. */
	void sweep() {
		dossier().ifPresent(open -> open.sweeping().start());
	}

	/** Looks at the copies again. */
	void verify() {
		dossier().ifPresent(DraftDossier::refresh);
	}

	void askForFiles() {
		var dialog = new FileDialog(shell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.text("dossier.addFiles.title"));
		DraftFolder.startIn(dialog, site.getPage());
		if (dialog.open() == null) return;
		Path folder = Path.of(dialog.getFilterPath());
		add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
	}

	void askForFolder() {
		var dialog = new DirectoryDialog(shell(), SWT.OPEN);
		dialog.setText(Messages.text("dossier.addFolder.title"));
		dialog.setMessage(Messages.text("dossier.addFolder.message"));
		String folder = dialog.open();
		if (folder != null) add(List.of(Path.of(folder)));
	}

	/** Nothing is fetched before somebody has confirmed it. @param offered to begin with */
	public void askForAddress(String offered) {
		if (dossier().isEmpty()) return;
		IInputValidator check = typed -> isAddress(typed) ? null : Messages.text("dossier.address.fault");
		var dialog = new InputDialog(shell(), Messages.text("dossier.address.title"), Messages.text("dossier.address.message"), offered,
				check);
		if (dialog.open() == Window.OK) fetch(dialog.getValue().strip());
	}

	/** Fetches a page, since a person has asked for it; what is not the whole page is kept only if they say so. */
	public void fetch(String address) {
		HouseSettings house = site.getService(HouseSettings.class);
		dossier().ifPresent(open -> open.fetch(address, house.localHosts(), this::isKeptAnyway, kept -> { }));
	}

	/** Fetches the page that a source is of once more, keeps both, and shows how they differ. */
	public void fetchAgain(KeptSource before) {
		HouseSettings house = site.getService(HouseSettings.class);
		before.source().fetched().map(fetched -> fetched.addresses().getFirst()).ifPresent(address -> dossier().ifPresent(
				open -> open.fetch(address, house.localHosts(), this::isKeptAnyway, now -> compare(open, before, now))));
	}

	private void compare(DraftDossier open, KeptSource before, KeptSource now) {
		WordDiff change = WordDiff.of(PageChange.between(before.text().text(), now.text().text()));
		String day = Wording.day(LocalDate.ofInstant(before.source().at(), ZoneId.systemDefault()));
		open.answer(change.text().isEmpty() ? Messages.text("dossier.change.none", day) : Messages.text("dossier.change.some", day));
		screen.show(change, Messages.text("dossier.change"));
	}

	/** Whether they are alive, and whether the pages bear out what cites them; asks first, since every page is fetched. */
	void checkLinks(ReviewedDraft draft) {
		int links = DraftLink.in(draft).size();
		if (links == 0) screen.tell(Messages.text("links.none"));
		else if (MessageDialog.openConfirm(shell(), Messages.text("links.title"), Messages.text("links.question", links)))
			followLinks(draft);
	}

	/** Shows what the draft has word for word from its sources, without quotation marks. */
	public void findCopied(ReviewedDraft draft) {
		dossier().ifPresent(open -> open.sweeping().findCopied(draft, found -> {
			if (found.isEmpty()) open.answer(Messages.text("copied.none"));
			else screen.show(CopiedWords.of(found, draft.text(),
					key -> open.source(key).map(kept -> kept.source().title()).orElse(key)), Messages.text("copied.found", found.size()));
		}));
	}

	/** Shows which figures, dates and names the draft, a translation of this source, has otherwise. */
	public void compareAsOriginal(KeptSource original) {
		String title = original.source().title();
		dossier().ifPresent(open -> open.sweeping().compareWith(original, (draft, faults) -> {
			// Where nothing differs, what was listed about another source must not stay.
			screen.show(OriginalWords.of(faults, draft.text()), Messages.text("original.found", faults.size(), title));
			if (faults.isEmpty()) open.answer(Messages.text("original.none", title));
		}));
	}

	/** As {@link #checkLinks}, for somebody who was asked already. */
	public void followLinks(ReviewedDraft draft) {
		HouseSettings house = site.getService(HouseSettings.class);
		dossier().ifPresent(open -> open.checkLinks(draft, house.localHosts(),
				checked -> screen.show(LinkWords.of(checked), LinkWords.summary(checked))));
	}

	private boolean isKeptAnyway(FetchedPage page) {
		return MessageDialog.openQuestion(shell(), Messages.text("dossier.address.title"),
				Messages.text("dossier.address.incomplete", page.address(), String.join(" ", page.remarks())));
	}

	/** As {@link #askForAddress(String)}, with what is on the clipboard where that is one. */
	void askForAddress() {
		askForAddress(copiedAddress().orElse(""));
	}

	/** Files from a file manager, or the address of a page. */
	void paste() {
		List<Path> files = SystemClipboard.files();
		if (!files.isEmpty()) add(files);
		else copiedAddress().ifPresentOrElse(this::askForAddress, () -> screen.tell(Messages.text("dossier.paste.nothing")));
	}

	private static Optional<String> copiedAddress() {
		return SystemClipboard.text().filter(DossierActions::isAddress).map(String::strip);
	}

	static boolean isAddress(String typed) {
		try {
			var address = new URI(typed.strip());
			return ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()))
					&& address.getHost() != null;
		} catch (URISyntaxException e) {
			return false;
		}
	}

	void remove(Source source) {
		String question = Messages.text("dossier.remove.question", source.title());
		if (MessageDialog.openConfirm(shell(), Messages.text("dossier.remove.title"), question))
			dossier().ifPresent(open -> open.remove(source));
	}

	void purge(Source source) {
		String question = Messages.text("dossier.purge.question", source.title());
		if (!MessageDialog.openConfirm(shell(), Messages.text("dossier.purge.title"), question)) return;
		// First: a copy that stays by accident is found by its hash, one that is gone without a record is not.
		if (screen.record(new PurgeCopy(source.title(), source.hash()))) dossier().ifPresent(open -> open.purge(source));
	}

	/** Of a file whose name nobody else is to learn. */
	void askForConfidential() {
		if (dossier().isEmpty()) return;
		var dialog = new FileDialog(shell(), SWT.OPEN);
		dialog.setText(Messages.text("dossier.confide.title"));
		DraftFolder.startIn(dialog, site.getPage());
		String file = dialog.open();
		if (file == null) return;
		IInputValidator check = typed -> typed.isBlank() ? Messages.text("dossier.confide.none") : null;
		var code = new InputDialog(shell(), Messages.text("dossier.confide.title"), Messages.text("dossier.confide.code"), "", check);
		if (code.open() != Window.OK) return;
		var real = new InputDialog(shell(), Messages.text("dossier.confide.title"),
				Messages.text("dossier.confide.real", code.getValue().strip()), "", null);
		if (real.open() == Window.OK)
			dossier().get().addConfidential(Path.of(file), code.getValue().strip(), real.getValue().strip());
	}

	/** With the person's own program; of a transcript its recording, where the dossier holds it, from where the caret is. */
	void openOriginal(KeptSource kept) {
		Optional<Timecode> at = screen.caretAt(kept).flatMap(DossierActions::time);
		dossier().ifPresent(open -> originals.open(open, kept, at));
	}

	/** Plays the recording of the passage that is shown from its time on; where it has no time, of what the selected item rests on. */
	public void play() {
		if (dossier().isEmpty()) return;
		Optional<Passage> passage = dossier().get().shown().passage();
		Optional<Timecode> at = passage.map(Passage::locator).flatMap(DossierActions::time);
		Optional<KeptSource> source = passage.filter(any -> at.isPresent()).flatMap(shown -> dossier().get().source(shown.source()));
		if (source.isPresent()) originals.play(dossier().get(), source.get(), at.get());
		else evidence().filter(piece -> Timecode.of(piece.locator()).isPresent()).findFirst()
				.ifPresentOrElse(this::open, () -> screen.tell(Messages.text("dossier.play.noTime")));
	}

	/** Opens what the selected item rests on, at its place. */
	public void openEvidence() {
		evidence().findFirst().ifPresentOrElse(this::open, () -> screen.tell(Messages.text("dossier.evidence.none")));
	}

	private Stream<Evidence> evidence() {
		return dossier().stream().flatMap(open -> open.shown().items().stream()).flatMap(item -> item.evidence().stream())
				.map(Piece::evidence);
	}

	/** A recording from its time on; all else in the view, with its place marked. */
	public void open(Evidence evidence) {
		if (dossier().isEmpty()) return;
		Optional<KeptSource> source = EvidencePlace.source(evidence, dossier().get().sources());
		Optional<Timecode> at = Timecode.of(evidence.locator());
		if (source.isEmpty()) screen.tell(Messages.text("dossier.evidence.notHere", evidence.title()));
		else if (at.isPresent() && !Recordings.of(source.get(), dossier().get().sources()).isEmpty())
			originals.play(dossier().get(), source.get(), at.get());
		else screen.show(source.get(), EvidencePlace.in(source.get().text(), evidence));
	}

	private static Optional<Timecode> time(Locator locator) {
		return locator instanceof Timecode at ? Optional.of(at) : Optional.empty();
	}
}
