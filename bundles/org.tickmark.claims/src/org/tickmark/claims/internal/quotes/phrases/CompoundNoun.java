package org.tickmark.claims.internal.quotes.phrases;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.Shape;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** Words of saying that stand within the name of a thing, or before the noun that they describe: "the charged term", "20 pledged seats", "a thought leader". */
public record CompoundNoun(Period period) {
	/** "in no small part" */
	private static final int LONGEST_SHARE = 5;
	private static final WordSet SHARES = WordSet.of("in", "no", "small", "large", "part", "measure");
	/** "the Hall questions session", "the Ulm appeals court". */
	private static final WordSet KINDS_OF = WordSet.of("session", "sessions", "hour", "court", "courts", "judge", "panel", "process",
			"procedure", "desk", "department", "handler", "handlers", "adjuster", "backlog", "period", "tribunal");
	private static final WordSet MILLIONS = WordSet.of("million", "billion", "trillion", "thousand", "hundred");

	/** "thanks to", "thanks in part to", "thanks largely to": because of. */
	private boolean isBecause(int thanks) {
		int to = thanks + 1;
		while (to < thanks + LONGEST_SHARE && (FunctionWords.isAdverb(period.lower(to)) || SHARES.contains(period.lower(to)))) to++;
		return period.lower(to).equals("to");
	}

	/** "the $12 million proposed budget": a sum before it, and no clause behind. */
	private boolean isOfSum(int i) {
		String next = period.lower(i + 1);
		return MILLIONS.contains(period.lower(i - 1)) && period.at(i - 2).isNumber() && period.isWord(i + 1)
				&& !FunctionWords.DETERMINERS.contains(next) && !FunctionWords.CONJUNCTIONS.contains(next)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(next) && !FunctionWords.PREPOSITIONS.contains(next);
	}

	/** "Some protest leaders said", not "some fear leaders lied": what those are who say something. */
	private boolean isOfRole(int i, String before) {
		String role = period.lower(i + 1);
		return FunctionWords.COUNT_NOUNS.contains(before) && SpeechVerbs.NOUNS_FIRST.contains(period.lower(i)) && role.endsWith("s")
				&& Description.isRole(role.substring(0, role.length() - 1)) && SpeechVerbs.form(period.lower(i + 2)).isPresent();
	}

	/** "Rust states underscored", "the charged term", "20 pledged seats", "a thought leader". */
	public boolean holds(int i, String before, Shape shape) {
		String next = period.lower(i + 1);
		return switch (period.lower(i)) {
			case "ruling" -> !before.equals(",") && !before.equals("by");
			case "states" -> next.equals("that") && (period.isAuxiliary(i + 2)
					|| FunctionWords.IRREGULAR_PASTS.contains(period.lower(i + 2)))
					|| FunctionWords.COUNT_NOUNS.contains(before) || before.equals("dozen")
					|| !next.equals("that") && !next.equals(":") && !next.equals(",") && !period.isQuotation(i + 1);
			case "slam" -> before.equals("grand") || before.equals("poetry");
			// "to hold suspects for a day"
			case "suspects" -> period.lower(i - 2).equals("to") && !period.isCapitalized(i - 1);
			case "alleged" -> isAllegedThing(period, i);
			case "suspect" -> FunctionWords.COPULAS.contains(before);
			case "advocate", "advocates" -> next.equals("for") && !FunctionWords.PLURALS.contains(before) && !period.isAuxiliary(i - 1)
					&& !before.equals("to") || shape == Shape.PRESENT && (FunctionWords.SUBJECT_PRONOUNS.contains(next)
							|| SpeechVerbs.form(next).isPresent() || period.isAuxiliary(i + 1) || FunctionWords.isAdverb(next)
							|| FunctionWords.COUNT_NOUNS.contains(before));
			case "thinking" -> !period.isAuxiliary(i - 1) && next.equals("that") && isAdjective(i - 1);
			case "remarks" -> period.isPastVerb(i + 1) || period.isAuxiliary(i + 1);
			case "reporting" -> !period.isAuxiliary(i - 1) && period.isWord(i - 1) && isTitleOf(i + 1);
			case "think" -> next.startsWith("tank") || next.equals("twice");
			case "press", "beam", "beams" -> true;
			case "calling" -> next.startsWith("card");
			case "thanks" -> isBecause(i);
			case "thought" -> next.startsWith("leader") || next.equals("process") || next.equals("experiment");
			default -> switch (shape) {
				case BASE -> before.equals("early") || isOfRole(i, before);
				case PRESENT -> FunctionWords.COUNT_NOUNS.contains(before) || before.equals("early") || isDeedOf(i, next)
						|| SpeechVerbs.NOUNS_FIRST.contains(period.lower(i)) && KINDS_OF.contains(next);
				case PAST -> period.at(i - 1).isNumber() && !period.lower(i).equals("said") || isOfSum(i)
						|| FunctionWords.COUNT_NOUNS.contains(before) && next.endsWith("s") && !next.endsWith("ss")
								&& !FunctionWords.DETERMINERS.contains(next) && !FunctionWords.AUXILIARIES.contains(next)
								&& !period.lower(i).equals("said") && !period.lower(i).equals("told");
				case GERUND -> false;
			};
		};
	}

	/** "head of financial reporting Ann Lee said": a name, and its verb. */
	private boolean isTitleOf(int name) {
		int end = name;
		while (period.isCapitalized(end)) end++;
		return end > name + 1 && SpeechVerbs.form(period.lower(end)).filter(form -> form.shape() == Shape.PAST && form.verb().may(SpeechVerb.Use.BARE))
				.isPresent();
	}

	/** "the town and alleged secret police": a participle before a noun. */
	public static boolean isAllegedThing(Period period, int i) {
		String before = period.lower(i - 1);
		boolean joined = before.equals("and") || before.equals("or") || before.equals(",");
		return period.lower(i).equals("alleged") && joined && period.isWord(i + 1) && !period.lower(i + 1).equals("that")
				&& !FunctionWords.DETERMINERS.contains(period.lower(i + 1)) && !period.opensWithClause(i + 1);
	}

	/** "new thinking". */
	public boolean isAdjective(int i) {
		String word = period.lower(i);
		return period.isWord(i) && !period.isCapitalized(i) && !FunctionWords.SUBJECT_PRONOUNS.contains(word)
				&& !FunctionWords.CONJUNCTIONS.contains(word) && !FunctionWords.PREPOSITIONS.contains(word)
				&& !FunctionWords.isAdverb(word);
	}

	/** "the Harbour attacks as a sign": what could be done to somebody, and nobody follows. */
	private boolean isDeedOf(int i, String next) {
		boolean deed = SpeechVerbs.NOUNS_FIRST.contains(period.lower(i)) && SpeechVerbs.form(period.lower(i)).map(SpeechVerbs.Form::verb)
				.filter(verb -> verb.may(SpeechVerb.Use.QUOTE) || verb.may(SpeechVerb.Use.CLAUSE)).isEmpty();
		return deed && (FunctionWords.PREPOSITIONS.contains(next) || FunctionWords.CONJUNCTIONS.contains(next) || !period.isWord(i + 1)
				&& !period.isQuotation(i + 1) || period.isAuxiliary(i + 1));
	}
}
