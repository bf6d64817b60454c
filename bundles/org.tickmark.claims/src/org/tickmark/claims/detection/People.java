package org.tickmark.claims.detection;

import java.util.List;

import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.claims.internal.reading.Mentions;
import org.tickmark.draft.Draft;

/** The people whom a draft names in full, for choosing one of them. */
public final class People {
	private People() { }

	/** In the order in which they are first named; a place that is named as people are may be among them. */
	public static List<String> in(Draft draft) {
		return Mentions.of(ReadProse.of(draft)).fullNames();
	}
}
