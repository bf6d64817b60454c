package org.tickmark.claims.detection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.tickmark.claims.Explanation.Slant;
import org.tickmark.claims.internal.quotes.checks.JudgingCueCheck;
import org.tickmark.claims.internal.words.SpeechVerbs;

/**
 * Verbs of saying that take sides, by lemma. Style books want "said" in their place unless the writer can stand by the judgement.
 *
 * @param slants what each makes of the speaker or of what is said; the order is kept for showing
 */
public record JudgingCues(Map<String, Slant> slants) {
	/** Stands in a list of words for all of {@link #usual()}. */
	private static final String USUAL = "usual";
	private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");

	public JudgingCues {
		slants = Collections.unmodifiableMap(new LinkedHashMap<>(slants));
	}

	/** Those that most style books mind. */
	public static JudgingCues usual() {
		return new JudgingCues(JudgingCueCheck.usual());
	}

	/**
	 * What a house wants to hear of instead.
	 *
	 * @param words in any form ("insisted"), parted by commas; none at all switches the rule off
	 * @throws UnknownCueException if one of them is no word of saying
	 */
	public static JudgingCues of(String words) throws UnknownCueException {
		Map<String, Slant> usual = usual().slants;
		Map<String, Slant> slants = new LinkedHashMap<>();
		for (String entry : BETWEEN.split(words)) {
			String word = entry.strip().toLowerCase(Locale.ROOT);
			if (word.isEmpty()) continue;
			if (word.equals(USUAL)) {
				slants.putAll(usual);
				continue;
			}
			String lemma = usual.containsKey(word) ? word
					: SpeechVerbs.lemma(word).orElseThrow(() -> new UnknownCueException(entry.strip()));
			slants.put(lemma, usual.getOrDefault(lemma, Slant.HOUSE));
		}
		return new JudgingCues(slants);
	}

	/** As {@link #of} reads them. */
	public String words() {
		return String.join(", ", slants.keySet());
	}
}
