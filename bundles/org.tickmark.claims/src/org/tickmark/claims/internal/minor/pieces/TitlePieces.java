package org.tickmark.claims.internal.minor.pieces;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.draft.Span;

/**
 * Words of a title or headline in marks, each with a capital, of which some look like a name: "Sold: The Last Harbour of Oslo". Whoever
 * looks up what stands in the marks looks up all of it. A person or place in it can be asked about by itself.
 */
public final class TitlePieces {
	/** Longer ones are no title. */
	private static final int LONGEST = 90;
	/** Shorter words may have small letters. */
	private static final int LONG_WORD = 4;
	private static final int FEWEST_WORDS = 2;

	private final String text;
	/** In the order in which they end. */
	private final List<Span> titles = new ArrayList<>();

	/** @param claims of the whole draft */
	public TitlePieces(String text, List<Claim> claims) {
		this.text = text;
		for (Claim claim : claims) {
			boolean marked = claim.kind() == ClaimKind.SCARE_QUOTE
					|| claim.detail() instanceof Attribution said && said.directness() == Directness.DIRECT
					|| claim.detail() instanceof Naming naming && naming.type() == Naming.Type.WORK;
			if (marked && claim.span().length() <= LONGEST && hasCapitals(claim.span())) titles.add(claim.span());
		}
		titles.sort(Comparator.comparingInt(Span::end));
	}

	/** @param name of no person and no place */
	public boolean is(Span name) {
		int at = TextOrder.first(titles, Span::end, name.end());
		// "“To Ann Berg, Colmere, Oslo”": an address.
		if (at == titles.size() || !titles.get(at).contains(name) || text.startsWith(", ", name.end())) return false;
		Span title = titles.get(at);
		return hasWord(title.start(), name.start()) || hasWord(name.end(), title.end());
	}

	/** More than an article, or the rest of a possessive. */
	private boolean hasWord(int from, int to) {
		int letters = 0;
		for (int i = from; i < to; i++) if (Character.isLetter(text.charAt(i))) letters++;
		return letters > 0 && !text.substring(from, to).strip().equalsIgnoreCase("the");
	}

	private boolean hasCapitals(Span span) {
		int words = 0;
		int start = -1;
		for (int i = span.start(); i <= span.end(); i++) {
			boolean letter = i < span.end() && Character.isLetter(text.charAt(i));
			if (letter && start < 0) start = i;
			if (letter || start < 0) continue;
			if (i - start >= LONG_WORD && !Character.isUpperCase(text.charAt(start))) return false;
			if (Character.isUpperCase(text.charAt(start))) words++;
			start = -1;
		}
		return words >= FEWEST_WORDS;
	}
}
