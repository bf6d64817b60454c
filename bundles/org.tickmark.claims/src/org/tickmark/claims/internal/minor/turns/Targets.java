package org.tickmark.claims.internal.minor.turns;

import java.util.Locale;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Whom or what a verb hits, where nothing is said of it: "denounced the senator", "rejected the offer", "is revealing a weakness". What
 * somebody did, or is to do, may be judged wrongly: "condemned the attack" tells where somebody stands.
 */
public final class Targets {
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final WordSet JUDGING = WordSet.of("criticize", "criticise", "condemn", "denounce", "praise", "protest");
	private static final WordSet LAYING_BARE = WordSet.of("reveal", "disclose");
	private static final WordSet GROUPS = WordSet.of("media", "press", "people", "party", "parties", "government", "administration", "council",
			"court", "company", "firm", "board", "team", "union", "police", "group", "groups", "men", "women", "those", "industry", "establishment",
			"elite", "elites", "nation", "nations", "country", "countries");
	/** They were said by somebody else. */
	private static final WordSet WORDS = WordSet.of("remark", "remarks", "comment", "comments", "statement", "statements", "speech", "words",
			"tweet", "tweets", "proposal", "proposals");
	/** To reject them is to deny what they say. */
	private static final WordSet DENIED = WordSet.of("claim", "claims", "allegation", "allegations", "accusation", "accusations", "charge",
			"charges", "notion", "suggestion", "suggestions", "idea", "assertion", "assertions", "criticism", "criticisms", "report", "reports",
			"argument", "arguments", "rumor", "rumors", "rumour", "rumours", "view", "views", "theory", "theories", "contention", "premise",
			"characterization", "comparison", "comparisons", "possibility", "prospect", "concept", "fears", "concerns");
	/** Behind them something is said of it. */
	private static final WordSet MORE = WordSet.of("that", "who", "whose", "which", "what", "how", "why", "whether", "for", "as", "over", "because",
			"saying", "to");
	private static final String DETAILS = "0123456789\"\u201C\u2018";
	private static final int LONGEST = 120;

	private Targets() { }

	/** @param cue in lower case; @param content as it stands in the text */
	public static boolean is(String cue, String content) {
		String lemma = Signs.lemma(cue);
		boolean rejects = lemma.equals("reject");
		boolean bares = LAYING_BARE.contains(lemma);
		if (!rejects && !bares && !JUDGING.contains(lemma) || content.length() > LONGEST || tells(content, bares)) return false;
		String[] words = BLANKS.split(content);
		if (isPronoun(words)) return true;
		int end = 0;
		while (end < words.length && !endsNoun(words, end)) end++;
		if (end == 0) return false;
		String noun = bare(words[end - 1]);
		String lower = noun.toLowerCase(Locale.ROOT);
		if (rejects) return !DENIED.contains(lower);
		return bares || Character.isUpperCase(noun.charAt(0)) || GROUPS.contains(lower) || WORDS.contains(lower) || isSomebody(lower);
	}

	/** Whether there is a verb, a figure, a reason or what somebody is called. */
	private static boolean tells(String content, boolean bares) {
		if (content.contains("''") || content.chars().anyMatch(c -> DETAILS.indexOf(c) >= 0)) return true;
		return BLANKS.splitAsStream(content.toLowerCase(Locale.ROOT)).anyMatch(word -> MORE.contains(word) || FunctionWords.AUXILIARIES.contains(word)
				|| bares && (word.endsWith("ed") || FunctionWords.IRREGULAR_PASTS.contains(word)));
	}

	/** "her in the past" */
	private static boolean isPronoun(String[] words) {
		return FunctionWords.OBJECT_PRONOUNS.contains(words[0]) && (words.length == 1 || FunctionWords.PREPOSITIONS.contains(words[1]));
	}

	private static boolean endsNoun(String[] words, int i) {
		String before = i == 0 ? "" : words[i - 1];
		String word = words[i].toLowerCase(Locale.ROOT);
		return before.endsWith(",") || before.endsWith(":") || FunctionWords.PREPOSITIONS.contains(word) || FunctionWords.CONJUNCTIONS.contains(word);
	}

	private static boolean isSomebody(String noun) {
		return Description.ofNoun(noun) == Description.Kind.PERSON;
	}

	private static String bare(String word) {
		int end = word.length();
		while (end > 1 && !Character.isLetter(word.charAt(end - 1))) end--;
		return word.substring(0, end);
	}
}
