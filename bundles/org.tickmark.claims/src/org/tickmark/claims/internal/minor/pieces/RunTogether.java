package org.tickmark.claims.internal.minor.pieces;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.draft.Span;

/**
 * A page copied without the breaks between its parts: "Ann BergShareLikeReplyTom Roth postedMarch 6, 2024 9:32PMBrandt Sells Yard". Buttons,
 * bylines and times of posts ran into each other and into the headings, and what is read there is none of the story.
 */
public final class RunTogether {
	/** Small letters before a capital, in one word; a firm may write itself with fewer, as may a paper. */
	private static final int SEAMS = 3;
	/** Words of that kind in names, so that it is the page and no slip. */
	private static final int FEWEST = 2;
	/** Before a seam: "Mc", "La", "Mac". */
	private static final int SHORTEST = 4;
	private static final Pattern STAMP = Pattern.compile("\\p{Ll}(?:January|February|March|April|May|June|July|August|September|October|November"
			+ "|December) \\d{1,2}, \\d{4} \\d{1,2}:\\d\\d ?[AP]M");

	private final String text;
	private final boolean torn;
	/** Times of posts, and behind each of them the rest of its line, which is a heading. */
	private final List<Span> stamps = new ArrayList<>();
	private final List<Span> headings = new ArrayList<>();

	/** @param claims of the whole draft */
	public RunTogether(String text, List<Claim> claims) {
		this.text = text;
		this.torn = claims.stream().filter(claim -> claim.detail() instanceof Naming && seams(claim.span(), 1) >= SEAMS).limit(FEWEST)
				.count() == FEWEST;
		if (!torn) return;
		Matcher stamp = STAMP.matcher(text);
		while (stamp.find()) {
			stamps.add(new Span(stamp.start(), stamp.end()));
			int line = text.indexOf('\n', stamp.end());
			headings.add(new Span(stamp.end(), line < 0 ? text.length() : line));
		}
	}

	/** Whether it is part of the page around the story, or capitals of a heading: a body that is known as one may be named there only. */
	public boolean is(Claim claim) {
		if (!torn) return false;
		Span span = claim.span();
		int at = TextOrder.first(stamps, Span::end, span.start() + 1);
		if (at < stamps.size() && stamps.get(at).overlaps(span)) return true;
		if (!(claim.detail() instanceof Naming naming)) return false;
		if (seams(span, SHORTEST) > 0) return true;
		if (naming.type() != Naming.Type.OTHER) return false;
		at = TextOrder.first(headings, Span::end, span.end());
		return at < headings.size() && headings.get(at).contains(span);
	}

	/** The most in one word of it. @param least small letters before each */
	private int seams(Span span, int least) {
		int most = 0;
		int found = 0;
		int small = 0;
		for (int i = span.start(); i < span.end(); i++) {
			char c = text.charAt(i);
			if (!Character.isLetter(c)) found = 0;
			if (Character.isUpperCase(c) && small >= least) most = Math.max(most, ++found);
			small = Character.isLowerCase(c) ? small + 1 : 0;
		}
		return most;
	}
}
