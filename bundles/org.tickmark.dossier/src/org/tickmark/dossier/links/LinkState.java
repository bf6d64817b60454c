package org.tickmark.dossier.links;

import java.util.Locale;
import java.util.Set;

import org.tickmark.dossier.fetch.FetchedPage;
import org.tickmark.dossier.fetch.PageFault;

/** What became of a link. */
public enum LinkState {
	/** The page is there. */
	ALIVE,
	/** It is there, and not all of it could be read. */
	PARTLY,
	/** The site says that there is no such page. */
	DEAD,
	/** Nobody could tell: no network, no answer, an error that may pass, a site that does not let everyone in. */
	UNKNOWN;

	private static final Set<Integer> GONE = Set.of(404, 410);

	static LinkState of(FetchedPage page) {
		if (page.faults().contains(PageFault.SOFT_404) || GONE.contains(page.status())) return DEAD;
		if (page.faults().contains(PageFault.STATUS)) return UNKNOWN;
		return page.isComplete() ? ALIVE : PARTLY;
	}

	/** As files and commands write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
