package org.tickmark.ui.sources;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ServiceCaller;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.fetch.FetchProgress;
import org.tickmark.dossier.fetch.FetchRefusedException;
import org.tickmark.dossier.fetch.LocalHosts;
import org.tickmark.dossier.fetch.PageFetch;
import org.tickmark.dossier.links.CheckedLink;
import org.tickmark.dossier.links.DraftLink;
import org.tickmark.dossier.links.LinkCheck;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.DossierJob.Progress;

/** Follows the links of a draft, one after the other, since a person asked for it. Safe on any thread. */
final class Links {
	private Links() { }

	static List<CheckedLink> check(ReviewedDraft draft, LocalHosts hosts, Progress progress) {
		List<CheckedLink> checked = new ArrayList<>();
		boolean asked = ServiceCaller.callOnce(Links.class, ClaimDetection.class,
				rules -> check(draft, new LinkCheck(new PageFetch(hosts, Clock.systemUTC()), rules), progress, checked));
		if (!asked) throw new IllegalStateException("The claim detection service is missing, so the installation is incomplete.");
		return checked;
	}

	private static void check(ReviewedDraft draft, LinkCheck check, Progress progress, List<CheckedLink> checked) {
		List<DraftLink> links = DraftLink.in(draft);
		FetchProgress cancel = progress::isCancelled;
		try {
			for (DraftLink link : links) {
				progress.tell(Messages.text("dossier.doing.link", link.address(), checked.size() + 1, links.size()));
				checked.add(check.check(link, draft, cancel));
			}
		} catch (FetchRefusedException e) {
			// Only ever because somebody gave up.
			throw new CancellationException();
		}
	}
}
