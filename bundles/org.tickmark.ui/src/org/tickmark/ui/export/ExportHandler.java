package org.tickmark.ui.export;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.export.DraftOrigin;
import org.tickmark.export.ExportOccasion;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.formats.Exporters;
import org.tickmark.review.House;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.HouseSettings;

/** File > Export…: the draft in front in one of the formats that there are. It is saved first: what leaves the desk is what is kept. */
public final class ExportHandler extends AbstractHandler {
	/** Asked for where it is not given. */
	private static final String FILE = "org.tickmark.ui.export.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) || editor.draft().isEmpty()) return null;
		if (editor.isDirty()) editor.doSave(new NullProgressMonitor());
		// Not saved: the editor has said why.
		if (editor.isDirty()) return null;
		IWorkbenchPartSite site = editor.getSite();
		var dialog = new ExportDialog(site.getPage(), site.getService(Exporters.class),
				site.getService(DraftReaders.class), gathering(editor.draft().get(), site), editor.getTitle());
		Optional.ofNullable(event.getParameter(FILE)).map(Path::of).ifPresent(dialog::saveAs);
		dialog.open();
		return null;
	}

	/** Read anew, as the command line does it: what was typed a moment ago may not be looked over yet. */
	private static Gathering gathering(DraftUnderReview draft, IWorkbenchPartSite site) {
		HouseSettings settings = site.getService(HouseSettings.class);
		ClaimDetection rules = site.getService(ClaimDetection.class);
		Clock clock = Clock.systemDefaultZone();
		Path path = draft.file();
		String checker = settings.checker();
		House house = settings.house();
		Ledger ledger = draft.ledger();
		DraftFile file = draft.origin();
		String source = draft.source();
		return options -> {
			var origin = new DraftOrigin(String.valueOf(path.getFileName()), Optional.of(path),
					file.encode(source, new Hand(checker, clock.instant())), source);
			ReviewedDraft reviewed = ReviewedDraft.opened(file.draft(source), ledger, house, rules);
			return ExportedDraft.of(reviewed, origin, new ExportOccasion(checker, clock.instant(), clock.getZone(), options));
		};
	}
}
