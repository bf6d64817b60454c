package org.tickmark.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.eclipse.ui.IWorkbenchPartSite;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.Hand;
import org.tickmark.export.DraftOrigin;
import org.tickmark.export.ExportOccasion;
import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportedDraft;
import org.tickmark.review.House;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.house.HouseSettings;

/** How the draft to be exported comes together; takes a moment and can be asked on any thread. */
@FunctionalInterface
interface Gathering {
	/** @throws IOException with a message for people: nothing leaves the desk then */
	ExportedDraft with(Set<ExportOption> options) throws IOException;

	/** Read anew, as the command line does it: what was typed a moment ago may not be looked over yet. */
	static Gathering of(DraftUnderReview draft, IWorkbenchPartSite site) {
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
