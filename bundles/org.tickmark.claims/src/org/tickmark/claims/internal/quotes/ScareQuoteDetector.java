package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;

/** A few words in quotation marks that nobody speaks: names, titles, distancing. */
@Component
public final class ScareQuoteDetector implements ClaimDetector {
	private static final String RULE = "quote.scare";
	private static final int TERM_WORDS = 5;
	private static final Pattern SPACE = Pattern.compile("\\s+");

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

	/** "convicted of “high theft and fraud” in May": a few words that a preposition needs, without a verb of their own. */
	static boolean isTerm(Quotation quotation, Period period) {
		String[] words = SPACE.split(quotation.inner().in(period.text()));
		if (quotation.stopped() || words.length > TERM_WORDS || !Character.isLowerCase(words[0].charAt(0))) return false;
		for (String word : words) {
			String lower = word.toLowerCase(Locale.ROOT);
			if (FunctionWords.AUXILIARIES.contains(lower) || FunctionWords.SUBJECT_PRONOUNS.contains(lower) || !Character.isLetter(lower.charAt(lower
					.length() - 1))) return false;
		}
		int i = period.tokenAt(quotation.outer().start());
		return FunctionWords.PREPOSITIONS.contains(period.lower(i - 1)) && period.isWord(i + 1);
	}
}
