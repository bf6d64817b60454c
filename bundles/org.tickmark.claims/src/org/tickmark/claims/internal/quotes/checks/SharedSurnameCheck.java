package org.tickmark.claims.internal.quotes.checks;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.Explanation.TwoCandidates;
import org.tickmark.claims.internal.quotes.SpokenWords;
import org.tickmark.claims.internal.quotes.phrases.OpenSurname;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/**
 * A speaker given by surname alone where two people in the draft bear it and nothing tells which: "Brandt said", behind Karl and Eva
 * Brandt. Only on request: as a rule the reader knows from the story which of them it is.
 */
@Component
public final class SharedSurnameCheck implements ClaimCheck {
	private static final String RULE = "problem.quote.surname";

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
		return SpokenWords.of(prose).openSurnames().stream().map(open -> problem(prose, open)).toList();
	}

	private static Claim problem(Prose prose, OpenSurname open) {
		var why = new TwoCandidates(prose.textOf(open.speaker()), open.names().get(0), open.names().get(1));
		return new Claim(RULE, ClaimKind.PROBLEM, open.speaker(), prose.sentenceAt(open.speaker().start()).span(), why,
				new Related(List.of()));
	}
}
