package org.tickmark.claims.internal.quotes.sayings;

import java.util.regex.Pattern;

import org.tickmark.draft.Span;

/**
 * A stretch between quotation marks, within one paragraph and in no other quotation.
 *
 * @param outer marks included; where a mark is missing, as far as the quotation was recovered
 * @param inner what stands between the marks, without spaces at its edges
 * @param stopped whether a comma, full stop or the like ends it
 * @param resumes whether it goes on from the paragraph before, whose quotation was left open as custom wants it
 * @param runsOn whether it goes on in the next paragraph
 */
public record Quotation(Span outer, Span inner, boolean stopped, boolean resumes, boolean runsOn) {
	/** Up to so many words in marks with nobody speaking are a name, a title or a distancing. */
	private static final int SCARE_WORDS = 3;
	/** What such a person is the person of has a name; "chants of", "a note of" and the like give words. */
	private static final Pattern WHO_OF = Pattern.compile(
			"\\b(?:founder|author|co-author|creator|director|editor|writer|producer|star|member|leader|host|publisher) of $");
	private static final int LONGEST_LEAD = 16;
	private static final Pattern SPACE = Pattern.compile("\\s+");

	/** Whether it is a name, a title or a distancing if nobody is said to speak it. */
	public boolean isScare(String text) {
		String words = inner.in(text);
		String[] parts = SPACE.split(words);
		return parts.length <= SCARE_WORDS || (".!?".indexOf(words.charAt(words.length() - 1)) < 0 ? isTitle(parts) : isTitled(text) && isOfWhom(text));
	}

	/** "“It leaks,” Lee said": the sentence goes on behind it. */
	public boolean leadsOn(String text) {
		return !inner.isEmpty() && text.charAt(inner.end() - 1) == ',';
	}

	/** "the founder of “Millers for Ulm 2008.”" */
	private boolean isOfWhom(String text) {
		return WHO_OF.matcher(text).region(Math.max(0, outer.start() - LONGEST_LEAD), outer.start()).find();
	}

	/** "the film “Rivers of Ulm.”": the stop belongs to the sentence. */
	public boolean isTitled(String text) {
		String words = inner.in(text);
		int end = words.length();
		while (end > 0 && ".,!?".indexOf(words.charAt(end - 1)) >= 0) end--;
		return end > 0 && isTitle(SPACE.split(words.substring(0, end)));
	}

	private static boolean isTitle(String[] words) {
		for (String word : words) {
			if (word.length() > 4 && Character.isLowerCase(word.charAt(0))) return false;
		}
		char last = words[words.length - 1].charAt(0);
		return Character.isUpperCase(last) || words.length > 1 && Character.isDigit(last);
	}
}
