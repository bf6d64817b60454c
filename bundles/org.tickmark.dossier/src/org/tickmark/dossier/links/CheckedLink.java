package org.tickmark.dossier.links;

import java.util.List;
import java.util.Optional;

import org.tickmark.dossier.fetch.FetchedPage;
import org.tickmark.dossier.sweep.LookUp;

/**
 * A link that was followed.
 *
 * @param page as it came; empty where none did
 * @param remarks sentences for people on what is wrong with it
 * @param values what the page says of each item in the sentence that cites it, in text order; none where there is no page to read
 */
public record CheckedLink(DraftLink link, LinkState state, Optional<FetchedPage> page, List<String> remarks, List<LookUp> values) {
	public CheckedLink {
		remarks = List.copyOf(remarks);
		values = List.copyOf(values);
	}
}
