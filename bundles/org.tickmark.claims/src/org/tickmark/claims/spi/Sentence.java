package org.tickmark.claims.spi;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.tickmark.draft.Span;

/**
 * One sentence, trimmed, within one paragraph. Its words are read from the text when they are asked for, and those of a long
 * draft are not all kept: what a rule wants to remember of a sentence are spans.
 */
@ProviderType
public interface Sentence {
	/** In the text of the draft, without the blanks around it. */
	Span span();

	/** In text order. */
	List<Token> tokens();

	/** In text order; together they cover the sentence. */
	List<Span> clauses();

	/** The clause that holds the offset, the whole sentence if none does. */
	default Span clauseAt(int offset) {
		List<Span> clauses = clauses();
		int low = 0;
		int high = clauses.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (clauses.get(middle).end() > offset) high = middle;
			else low = middle + 1;
		}
		return low < clauses.size() && clauses.get(low).contains(offset) ? clauses.get(low) : span();
	}
}
