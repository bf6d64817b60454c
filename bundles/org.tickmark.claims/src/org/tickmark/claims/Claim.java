package org.tickmark.claims;

import java.util.List;

import org.tickmark.draft.Span;

/**
 * A part of the draft that asserts something checkable. A value without status: what people decide about it is kept elsewhere.
 *
 * @param ruleId the rule that found it, e.g. {@code date.weekday}
 * @param kind what sort of statement it is
 * @param spans where it stands, in text order and not overlapping; more than one only for a quotation split by its attribution
 * @param sentence the sentence that holds the claim's start
 * @param clause the part of the sentence that says what is asserted; the sentence itself where nothing narrower is known
 * @param why the reason for the mark
 * @param detail what this kind of claim carries beside its place
 * @param minor whether there is nothing to check in it by itself: "now", or what was said before in the same words
 */
public record Claim(String ruleId, ClaimKind kind, List<Span> spans, Span sentence, Span clause, Explanation why, Detail detail,
		boolean minor) {
	/** @throws IllegalArgumentException if it stands nowhere */
	public Claim {
		if (spans.isEmpty()) throw new IllegalArgumentException("a claim stands somewhere");
		spans = List.copyOf(spans);
	}

	/** A claim to be checked. */
	public Claim(String ruleId, ClaimKind kind, List<Span> spans, Span sentence, Span clause, Explanation why, Detail detail) {
		this(ruleId, kind, spans, sentence, clause, why, detail, false);
	}

	/** A claim in one piece; the whole sentence carries it. */
	public Claim(String ruleId, ClaimKind kind, Span span, Span sentence, Explanation why, Detail detail) {
		this(ruleId, kind, List.of(span), sentence, sentence, why, detail);
	}

	/** The same claim with more known about it. */
	public Claim with(Detail other) {
		return new Claim(ruleId, kind, spans, sentence, clause, why, other, minor);
	}

	/** Stands at its place for so many more problems of its rule that nobody would read them. @param count of those that are not listed */
	public Claim andMore(int count) {
		return new Claim(ruleId, ClaimKind.PROBLEM, span(), sentence, new Explanation.AndMore(count), new Detail.Related(List.of()));
	}

	/** The same claim, in which there is nothing to check by itself. */
	public Claim asMinor() {
		return new Claim(ruleId, kind, spans, sentence, clause, why, detail, true);
	}

	/** From the first code unit of the first span to the last of the last. */
	public Span span() {
		int last = spans.size() - 1;
		return last == 0 ? spans.get(0) : spans.get(0).union(spans.get(last));
	}

	/**
	 * Whether it is a time that no day or stretch of the calendar follows from, however the draft is dated: "now", "in recent weeks",
	 * "every day". A date that only waits for the draft's own is none.
	 */
	public boolean isVagueTime() {
		return detail instanceof Detail.Timex timex && timex.isVague() && !(why instanceof Explanation.NoReferenceDate);
	}
}
