package org.tickmark.review.hostile;

import java.util.function.BiFunction;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.TextFormat;

/** Reads a text of a format and finds its claims by all rules; gives the steps that the one and the other take. */
public final class CountedReading implements BiFunction<String, String, long[]> {
	/** What a character may cost before a family is given up. */
	private static final long MOST = 40_000;

	private final ClaimDetection detection = ClaimDetection.standard();

	@Override
	public long[] apply(String format, String text) {
		long read = -1;
		try {
			Steps.begin(text.length() * MOST);
			Draft draft = TextFormat.valueOf(format).draft(text);
			read = Steps.count();
			detection.claimsIn(draft);
			long all = Steps.count();
			return new long[] {read, all - read};
		} catch (Steps.TooManyError e) {
			return new long[] {read < 0 ? text.length() * MOST : read, text.length() * MOST};
		} finally {
			Steps.begin(Long.MAX_VALUE);
		}
	}
}
