package org.tickmark.claims.detection;

import java.util.List;

import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.names.Bearer;
import org.tickmark.claims.internal.names.Names;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.draft.Draft;

/** The people whom a draft names in full, for choosing one of them. */
public final class People {
	private People() { }

	/** In the order in which they are first named. */
	public static List<String> in(Draft draft) {
		return Names.of(ReadProse.of(draft)).bearers().stream().filter(bearer -> bearer.type() == Naming.Type.PERSON).map(Bearer::canonical)
				.filter(name -> name.indexOf(' ') > 0).distinct().toList();
	}
}
