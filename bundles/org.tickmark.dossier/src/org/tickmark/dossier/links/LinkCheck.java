package org.tickmark.dossier.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.dossier.fetch.FetchProgress;
import org.tickmark.dossier.fetch.FetchRefusedException;
import org.tickmark.dossier.fetch.FetchedPage;
import org.tickmark.dossier.fetch.PageFetch;
import org.tickmark.dossier.fetch.Refusal;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Progress;
import org.tickmark.dossier.sweep.SearchedSource;
import org.tickmark.dossier.sweep.Sweep;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.TextFormat;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.ItemId;

/** Follows links when a person asks: whether they are alive, and whether what cites them stands on the page. Changes no item. */
public final class LinkCheck {
	private final PageFetch fetch;
	private final ClaimDetection rules;

	/** @param rules by which the draft is read, too */
	public LinkCheck(PageFetch fetch, ClaimDetection rules) {
		this.fetch = fetch;
		this.rules = rules;
	}

	/**
	 * Waits for the page, 20 seconds at most.
	 *
	 * @throws FetchRefusedException only if the person gave up while it was fetched
	 * @throws CancellationException if it was while it was read
	 */
	public CheckedLink check(DraftLink link, ReviewedDraft draft, FetchProgress progress) throws FetchRefusedException {
		try {
			FetchedPage page = fetch.fetch(link.address(), progress);
			LinkState state = LinkState.of(page);
			boolean readable = state == LinkState.ALIVE || state == LinkState.PARTLY;
			List<LookUp> values = readable && !page.text().isBlank() ? values(link, draft, page, progress) : List.of();
			return new CheckedLink(link, state, Optional.of(page), page.remarks(), values);
		} catch (FetchRefusedException e) {
			if (e.refusal() == Refusal.CANCELLED) throw e;
			return new CheckedLink(link, LinkState.UNKNOWN, Optional.empty(), List.of(e.inWords()), List.of());
		}
	}

	private List<LookUp> values(DraftLink link, ReviewedDraft draft, FetchedPage page, FetchProgress progress) {
		Set<ItemId> citing = link.citing(draft).map(Item::id).collect(Collectors.toSet());
		if (citing.isEmpty()) return List.of();
		var source = new SearchedSource(page.address(), page.title(), dated(page), text(page.text()));
		var sweeping = new Progress() {
			@Override
			public boolean isCancelled() {
				return progress.isCancelled();
			}
		};
		return Sweep.of(List.of(source), rules, sweeping).lookUp(draft, sweeping).stream()
				.filter(each -> citing.contains(each.item().id())).toList();
	}

	/** The day that the page says it is from. */
	private static Optional<LocalDate> dated(FetchedPage page) {
		if (!page.contentType().equals("text/html")) return Optional.empty();
		return page.charset().flatMap(charset -> TextFormat.HTML.draft(new String(page.bytes(), charset)).referenceDate());
	}

	private static SourceText text(String text) {
		List<Stretch> paragraphs = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			if (end < 0) end = text.length();
			if (end > start) paragraphs.add(new Stretch(new Span(start, end), new Locator.Paragraph(paragraphs.size() + 1)));
			start = end + 1;
		}
		return new SourceText(text, paragraphs);
	}
}
