package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;

/** A few words in quotation marks that nobody speaks: names, titles, distancing. */
@Component
public final class ScareQuoteDetector implements ClaimDetector {
	private static final String RULE = "quote.scare";

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public Set<ClaimKind> kinds() {
		return Set.of(ClaimKind.SCARE_QUOTE);
	}

	@Override
	public List<Claim> detect(Prose prose) {
		return SpeechReading.of(prose).scareQuotes(RULE);
	}
}
