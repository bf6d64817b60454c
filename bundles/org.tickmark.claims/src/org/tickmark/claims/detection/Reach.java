package org.tickmark.claims.detection;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/**
 * How far a draft is read. Eight million characters of news hold 200,000 to 250,000 claims; a text made to do harm holds many times that, and
 * would take all memory. So a long one is tried first at places all over it, and where it is that dense it is read as far as it may hold
 * as many claims as one draft is read for; at its end stands a problem that says so, for nothing is left out silently.
 *
 * @param read the draft, or its beginning
 * @param about how many claims the whole of it may hold; 0 where it was not tried
 */
record Reach(Draft read, int about) {
	private static final String RULE = "problem.unread";
	/** More than anyone settles, and more than news of eight million characters holds; all that is read for them fits in 512 MB. */
	static final int MOST = 300_000;
	/** So few characters hold no more than one claim, whatever the text. */
	private static final int SHORTEST = 3;
	private static final int TRIALS = 16;
	private static final int OF_TRIAL = 4_096;
	/** To which it is told how many the whole draft may hold. */
	private static final int ROUND = 10_000;
	/** So far back a paragraph or a word is sought to end with. */
	private static final int NEAR = 10_000;

	/** @param count how many claims a part of the draft holds, which is read by itself */
	static Reach of(Draft draft, ToIntFunction<Draft> count) {
		int length = draft.text().length();
		if (length <= MOST * SHORTEST) return new Reach(draft, 0);
		long tried = 0;
		for (int i = 0; i < TRIALS; i++) {
			int start = (int) ((long) length * i / TRIALS);
			tried += count.applyAsInt(Draft.of(draft.text().substring(start, start + OF_TRIAL)));
		}
		long about = tried * length / (TRIALS * OF_TRIAL);
		if (about <= MOST) return new Reach(draft, (int) about);
		int rounded = (int) ((about + ROUND / 2) / ROUND * ROUND);
		return new Reach(draft.upTo(end(draft.text(), (int) (length * (long) MOST / about))), Math.max(rounded, MOST + ROUND));
	}

	/** Behind the last paragraph before the offset, or else the last word, or else the last character. */
	private static int end(String text, int offset) {
		int paragraph = text.lastIndexOf('\n', offset);
		if (offset - paragraph <= NEAR) return paragraph + 1;
		int blank = text.lastIndexOf(' ', offset);
		if (offset - blank <= NEAR) return blank + 1;
		return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
	}

	/** What says that the rest is not marked, at the last word that is read; empty where all is. */
	Optional<Claim> problem(Prose prose) {
		if (about <= MOST) return Optional.empty();
		Sentence last = prose.sentenceAt(read.text().length());
		Span place = last.tokens().isEmpty() ? last.span() : new Span(last.tokens().getLast().start(), last.tokens().getLast().end());
		return Optional.of(new Claim(RULE, ClaimKind.PROBLEM, place, last.span(), new Explanation.ReadToHere(about, MOST),
				new Detail.Related(List.of())));
	}
}
