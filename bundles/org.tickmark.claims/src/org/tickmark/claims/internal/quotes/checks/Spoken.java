package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.quotes.QuotationMarks;
import org.tickmark.claims.internal.quotes.sayings.Quotation;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** What stands between quotation marks or is somebody's words: whoever quotes a slip did not leave it there by mistake. */
public final class Spoken {
	private final List<Span> spans;

	private Spoken(List<Span> spans) {
		this.spans = spans;
	}

	public static Spoken in(Prose prose, List<Claim> claims) {
		List<Span> spans = new ArrayList<>();
		QuotationMarks.read(prose).byParagraph().forEach(each -> each.stream().map(Quotation::outer).forEach(spans::add));
		claims.stream().filter(claim -> claim.kind() == ClaimKind.QUOTE || claim.kind() == ClaimKind.SCARE_QUOTE)
				.forEach(claim -> spans.addAll(claim.spans()));
		spans.sort(Comparator.naturalOrder());
		return new Spoken(disjoint(spans));
	}

	private static List<Span> disjoint(List<Span> sorted) {
		List<Span> spans = new ArrayList<>();
		for (Span span : sorted) {
			if (!spans.isEmpty() && span.start() < spans.getLast().end()) spans.set(spans.size() - 1, spans.getLast().union(span));
			else spans.add(span);
		}
		return spans;
	}

	public boolean holds(Span place) {
		int last = TextOrder.first(spans, span -> span.start(), place.start() + 1) - 1;
		return last >= 0 && spans.get(last).end() >= place.end();
	}
}
