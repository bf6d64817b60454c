package org.tickmark.claims.internal.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * Every word with a shelf life, with the day until which it stays true: for what is to be read for longer than a day. In news they are everywhere and
 * right, so a house has to ask for it.
 */
@Component
public final class EveryShelfLifeCheck implements ClaimCheck {
	/** Shared with the preview of another filing day, which says what would be over by then. */
	public static final String RULE = "problem.shelfLife.every";

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public boolean onRequest() {
		return true;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		Optional<LocalDate> reference = prose.draft().referenceDate();
		if (reference.isEmpty()) return List.of();
		List<Claim> problems = new ArrayList<>();
		for (DatedSentence sentence : DatedSentence.in(prose, claims)) {
			for (ShelfLife life : ShelfLife.in(sentence)) {
				Span words = life.span(sentence);
				problems.add(sentence.problem(RULE, words, new Explanation.ShelfLife(prose.textOf(words), life.after(reference.get()))));
			}
		}
		return problems;
	}
}
