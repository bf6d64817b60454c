package org.tickmark.claims.internal.minor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Tells where somebody is said not to say it: "declined to define it", "was not willing to say", "nor did they note", "without
 * mentioning", "should not be read as saying"; or not to have said it yet: "is likely to rule", "a way to admit". To deny a fact is to
 * state something; to refuse a deed is only not to do it.
 */
final class Unsaid {
	private static final WordSet REFUSALS = WordSet.of("decline", "declines", "declined", "declining", "refuse", "refuses", "refused",
			"refusing");
	/** "Refused to rule out a sale", "refused to resign": for those who listen, that is an answer. */
	private static final WordSet ANSWERS = WordSet.of("rule", "call", "reject", "endorse", "back", "support", "disavow", "repudiate", "recant",
			"retract", "resign", "quit", "step");
	/** Whatever infinitive or gerund comes behind is not done. */
	private static final WordSet AVOIDING = WordSet.of("unwilling", "reluctant", "unable", "loath", "hesitant", "hesitated", "hesitates",
			"failed", "fails", "failing", "fail", "neglected", "neglects", "forgot", "forgets", "omitted", "refused", "refuses", "refusing",
			"refuse", "declined", "declines", "declining", "decline", "afraid", "without", "avoided", "avoids", "avoiding", "avoid");
	/** Behind "is", of what somebody has still to do: "women were twice as likely to say" tells what a survey has heard. */
	private static final String AWAITED = "likely";
	/** An infinitive tells what they are for, or what is to come: "no evidence to suggest", "the task is to find", "would do better to say". */
	private static final WordSet OPEN = WordSet.of("evidence", "proof", "sign", "signs", "reason", "reasons", "basis", "way", "ways", "means",
			"chance", "chances", "opportunity", "opportunities", "rights", "powers", "authority", "leverage", "ability", "inability", "capacity",
			"obligation", "obligations", "duty", "responsibility", "need", "temptation", "attempt", "attempts", "effort", "efforts", "bid",
			"bids", "pressure", "refusal", "unwillingness", "reluctance", "failure", "approach", "money", "nothing", "little",
			"courage", "permission", "intention", "desire", "is", "are", "better", "whether", "expected");
	/** "should not be read as saying" */
	private static final WordSet TAKEN = WordSet.of("read", "taken", "understood", "construed", "interpreted");
	/** The same of two words. */
	private static final List<String> SHUNNING = Listed.inOrder("""
			instead of, rather than, short of, shy of, refrained from, refrains from, refrain from, banned from, barred from""");
	/** Not denied they would say it. */
	private static final WordSet READY = WordSet.of("willing", "able", "ready", "prepared", "going", "want", "wanted", "wish", "wished",
			"allowed", "inclined", "authorized", "authorised", "bother", "care", "dare", "begin", "seem", "pretend", "need", "trying", "at",
			"liberty", "position", "in", "a", "comfortable", "asked", "told");
	private static final WordSet NOTS = WordSet.of("not", "n't", "never", "neither", "nor", "no", "hardly", "cannot", "can't", "won't",
			"wouldn't", "didn't", "doesn't", "don't", "isn't", "wasn't", "aren't", "weren't", "hasn't", "haven't", "couldn't");
	private static final WordSet NOBODY = WordSet.of("neither", "no", "none");
	private static final WordSet ONLY = WordSet.of("only", "just", "merely", "simply", "alone");
	private static final WordSet AUXILIARIES = WordSet.of("did", "does", "do", "has", "have", "had", "will", "would", "can", "could");
	/** Of the words before the words of saying; no clause that governs them stands further off. */
	private static final int REACH = 60;
	private static final int FEW = 4;

	private final String text;

	Unsaid(String text) {
		this.text = text;
	}

	/** Whether the words of saying, or those that govern them, tell that it was not said. @param speaker in lower case */
	boolean is(Span cue, String speaker, Span content) {
		List<String> words = words(cue.in(text));
		String verb = words.isEmpty() ? "" : words.getLast();
		boolean own = !words.isEmpty() && !words.getFirst().equals("to") && !verb.endsWith("ing");
		int blank = speaker.indexOf(' ');
		if (denies(words) || own && blank > 0 && NOBODY.contains(speaker.substring(0, blank))) return true;
		if (REFUSALS.contains(verb)) return isUndone(words(content.in(text).substring(0, Math.min(content.length(), REACH))));
		List<String> before = words(text.substring(Math.max(0, cue.start() - REACH), cue.start()));
		return governed(before, words) || asksBack(before, speaker);
	}

	/** "Did not say", but not "not only said", nor "did not deny". */
	private static boolean denies(List<String> cue) {
		for (int i = 0; i < cue.size() - 1; i++) {
			boolean not = NOTS.contains(cue.get(i)) || cue.get(i).endsWith("n't");
			if (not && !ONLY.contains(cue.get(i + 1))) return !cue.getLast().startsWith("den") && !cue.getLast().startsWith("rule");
		}
		return false;
	}

	/** "To immediately comment", "to sign the treaty": whoever refuses says nothing by it, nor does it. */
	private static boolean isUndone(List<String> content) {
		if (content.size() < 2 || !content.getFirst().equals("to")) return false;
		int at = 1;
		while (at < content.size() - 1 && content.get(at).endsWith("ly")) at++;
		return !ANSWERS.contains(content.get(at));
	}

	/** "Was not willing to say", "failed to mention", "without saying": what stands before the infinitive or the gerund. */
	private static boolean governed(List<String> before, List<String> cue) {
		List<String> all = new ArrayList<>(before);
		int inner = cue.indexOf("to");
		// "Declined at first to criticize": the adverb belongs to the verb before.
		boolean to = inner >= 0 && inner < cue.size() - 1;
		if (to) all.addAll(cue.subList(0, inner));
		int end = all.size();
		if (!to && end > 0 && all.get(end - 1).equals("to")) {
			to = true;
			end--;
		}
		if (!to && !cue.getLast().endsWith("ing") || end == 0) return false;
		while (end > 0 && all.get(end - 1).endsWith("ly") && !AWAITED.equals(all.get(end - 1))) end--;
		// "Refused, generally, to concede"
		if (end > 3 && all.get(end - 1).equals(",") && all.get(end - 3).equals(",")) end -= 3;
		if (end > 2 && all.get(end - 1).equals("first") && all.get(end - 2).equals("at")) end -= 2;
		if (end == 0) return false;
		if (AVOIDING.contains(all.get(end - 1))) return true;
		if (!to) return end > 1 && SHUNNING.contains(all.get(end - 2) + ' ' + all.get(end - 1)) || isNotMeant(all.subList(0, end));
		if (OPEN.contains(all.get(end - 1))) return true;
		if (AWAITED.equals(all.get(end - 1))) return end > 1 && all.get(end - 2).equals("is");
		for (int i = end - 1; i >= 0 && i >= end - FEW && READY.contains(all.get(i)); i--) {
			if (i > 0 && (NOTS.contains(all.get(i - 1)) || all.get(i - 1).endsWith("n't"))) return true;
		}
		return false;
	}

	/** "Should not be read as" */
	private static boolean isNotMeant(List<String> before) {
		int as = before.size() - 1;
		if (as < 1 || !before.get(as).equals("as") || !TAKEN.contains(before.get(as - 1))) return false;
		List<String> near = before.subList(Math.max(0, as - FEW), as);
		return !near.contains(",") && near.stream().anyMatch(word -> NOTS.contains(word) || word.endsWith("n't"));
	}

	/** "Nor did they note": the words that deny stand before the speaker. */
	private static boolean asksBack(List<String> before, String speaker) {
		int end = before.size();
		int named = words(speaker).size();
		if (named == 0 || end < named + 2) return false;
		String denies = before.get(end - named - 2);
		return AUXILIARIES.contains(before.get(end - named - 1)) && (denies.equals("nor") || denies.equals("neither"));
	}

	/** In lower case; apostrophes belong to them, and a mark of the end of a clause is a word of its own. */
	private static List<String> words(String part) {
		List<String> words = new ArrayList<>();
		int at = 0;
		while (at < part.length()) {
			int start = at;
			while (at < part.length() && (Character.isLetter(part.charAt(at)) || isApostrophe(part.charAt(at)))) at++;
			if (at > start) {
				words.add(part.substring(start, at).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
				continue;
			}
			if (",;:.!?()\u2014\u2013\"\u201C\u201D".indexOf(part.charAt(at)) >= 0) words.add(part.substring(at, at + 1));
			at++;
		}
		return words;
	}

	private static boolean isApostrophe(char c) {
		return c == '\'' || c == '\u2019';
	}
}
