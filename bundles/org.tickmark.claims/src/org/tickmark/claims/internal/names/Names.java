package org.tickmark.claims.internal.names;

import java.util.List;

import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * Who and what a draft names, read once for all rules.
 *
 * @param bearers in the order in which they are first named
 * @param mentions of all of them, in text order
 */
public record Names(List<Bearer> bearers, List<NameMention> mentions) {
	public static Names of(Prose prose) {
		return prose.shared(Names.class, Names::read);
	}

	public Bearer bearerOf(NameMention mention) {
		return bearers.get(mention.bearer());
	}

	/** The mentions that begin in the span. */
	public List<NameMention> in(Span span) {
		return mentions.subList(from(span.start()), from(span.end()));
	}

	private int from(int offset) {
		return TextOrder.first(mentions, mention -> mention.span().start(), offset);
	}

	private static Names read(Prose prose) {
		return new NamesReader(prose).read();
	}
}
