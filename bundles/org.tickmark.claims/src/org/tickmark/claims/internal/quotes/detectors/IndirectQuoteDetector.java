package org.tickmark.claims.internal.quotes.detectors;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.internal.quotes.SpeechReading;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;

/** What somebody is said to have said, without quotation marks. */
@Component
public final class IndirectQuoteDetector implements ClaimDetector {
	private static final String RULE = "quote.indirect";

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public Set<ClaimKind> kinds() {
		return Set.of(ClaimKind.QUOTE);
	}

	@Override
	public List<Claim> detect(Prose prose) {
		return SpeechReading.of(prose).quotes(RULE, true);
	}
}
