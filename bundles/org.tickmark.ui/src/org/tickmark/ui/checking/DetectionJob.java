package org.tickmark.ui.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.tickmark.claims.detection.Calculations;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.review.House;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.margin.AuthorNotes;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.UiThread;

/** Finds a draft's items off the UI thread, on a copy of its text, and hands them over on the UI thread. */
final class DetectionJob extends Job {
	/** Long enough that fast typing starts no detection, short enough that results are there half a second after a pause. */
	private static final int QUIET_MILLIS = 180;

	/**
	 * What the job works on.
	 *
	 * @param file that the document came from
	 * @param source the document, markup and all
	 * @param live places in the document that the editor still knows; the ledger's other items are looked for
	 * @param house by whose settings they are found
	 * @param before what was found last
	 */
	record Snapshot(long stamp, DraftFile file, String source, Ledger ledger, Map<ItemId, Span> live, House house,
			Optional<ReviewedDraft> before) { }

	private final UiThread ui;
	private final Supplier<Snapshot> snapshot;
	private final Consumer<Findings> found;

	/**
	 * @param snapshot asked on the UI thread
	 * @param found called on the UI thread
	 */
	DetectionJob(String draftName, UiThread ui, Supplier<Snapshot> snapshot, Consumer<Findings> found) {
		super(Messages.text("detection.running", draftName));
		this.ui = ui;
		this.snapshot = snapshot;
		this.found = found;
		setPriority(SHORT);
	}

	void startAfterPause() {
		cancel();
		schedule(QUIET_MILLIS);
	}

	void startNow() {
		cancel();
		schedule();
	}

	/** Whether it runs, or will after the pause. */
	boolean isUnderWay() {
		return getState() != NONE;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		var taken = new Snapshot[1];
		if (!ui.now(() -> taken[0] = snapshot.get()) || taken[0] == null) return Status.CANCEL_STATUS;
		try {
			Findings findings = find(taken[0], monitor);
			if (!monitor.isCanceled()) ui.now(() -> found.accept(findings));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		}
	}

	/** The service is asked for anew each time: it is replaced whenever a detector comes or goes. */
	private static Findings find(Snapshot from, IProgressMonitor monitor) {
		Draft draft = from.file.draft(from.source);
		Map<ItemId, Span> live = new HashMap<>();
		from.live.forEach((id, span) -> live.put(id, draft.source().toText(span)));
		List<ReviewedDraft> reviewed = new ArrayList<>();
		boolean asked = ServiceCaller.callOnce(DetectionJob.class, ClaimDetection.class,
				rules -> reviewed
						.add(ReviewedDraft.inEditor(from.before, draft, from.ledger, live, from.house, rules, monitor::isCanceled)));
		if (!asked) throw new IllegalStateException("The claim detection service is missing, so the installation is incomplete.");
		// Made here, so that the UI thread does not have to.
		reviewed.getFirst().coverage();
		reviewed.getFirst().repeats();
		Calculations agreeing = Calculations.of(reviewed.getFirst().draft(), reviewed.getFirst().claims());
		return new Findings(from.stamp, words(draft.text()), reviewed.getFirst(), agreeing, AuthorNotes.of(from.file, from.source, draft));
	}

	/** As word processors count: runs of characters between blanks that hold a letter or digit. */
	private static int words(String text) {
		int words = 0;
		boolean counted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isWhitespace(c)) counted = false;
			else if (!counted && Character.isLetterOrDigit(c)) {
				counted = true;
				words++;
			}
		}
		return words;
	}
}
