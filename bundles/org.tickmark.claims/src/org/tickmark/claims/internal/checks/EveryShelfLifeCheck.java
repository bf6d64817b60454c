package org.tickmark.claims.internal.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * Every word with a shelf life, with the day until which it stays true: for what is to be read for longer than a day. In news they are
 * everywhere and right, so a house has to ask for it.
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
		return prose.draft().referenceDate()
				.map(day -> DatedSentence.in(prose, claims).stream().flatMap(sentence -> problemsIn(sentence, prose, day)).toList())
				.orElse(List.of());
	}

	private static Stream<Claim> problemsIn(DatedSentence sentence, Prose prose, LocalDate reference) {
		return ShelfLife.in(sentence).stream().map(life -> {
			Span words = life.span(sentence);
			return sentence.problem(RULE, words, new Explanation.ShelfLife(prose.textOf(words), life.after(reference)));
		});
	}
}
