package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Quotation;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;

/** A few words in quotation marks that nobody speaks: names, titles, distancing. */
@Component
public final class ScareQuoteDetector implements ClaimDetector {
	private static final String RULE = "quote.scare";
	private static final int TERM_WORDS = 5;
	private static final int TITLE_WORDS = 10;
	private static final WordSet ENTITLED = WordSet.of("called", "named", "dubbed");
	private static final WordSet WORKS = WordSet.of("brochure", "leaflet", "pamphlet", "booklet", "guide", "report", "book", "film", "series",
			"documentary", "song", "campaign", "programme", "program", "exhibition");
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

	/** "a leaflet called “What to do in a flood.”", "the “In case of fire” brochure": what a work or a thing is called. */
	private static boolean isTitleOf(Quotation quotation, Period period, int words) {
		int i = period.tokenAt(quotation.outer().start());
		boolean behind = WORKS.contains(period.lower(i + 1)) && FunctionWords.DETERMINERS.contains(period.lower(i - 1));
		int verb = period.lower(i - 1).equals("the") || period.lower(i - 1).equals("a") ? i - 2 : i - 1;
		// "called “A Thief and a Liar” by Anna Weiss": somebody's words.
		if (period.lower(i + 1).equals("by") && period.isCapitalized(i + 2)) return false;
		return words <= TITLE_WORDS && (behind || ENTITLED.contains(period.lower(verb)) && !period.isAuxiliary(verb - 1));
	}

	/** "convicted of “high theft and fraud” in May": a few words that a preposition needs, without a verb of their own. */
	static boolean isTerm(Quotation quotation, Period period) {
		String[] words = SPACE.split(quotation.inner().in(period.text()));
		if (isTitleOf(quotation, period, words.length)) return true;
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
