package org.tickmark.claims.internal.quotes.phrases;

import java.util.Optional;
import java.util.stream.IntStream;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Whether a comma or "but" only goes on with more of the same: "help to the poor, to widows", "not the dam, but the old pier". */
public final class Enumeration {
	private static final int LONGEST = 40;
	private static final int LONGEST_ASIDE = 16;
	/** "not only the boats, but …" */
	private static final WordSet MERELY = WordSet.of("only", "just", "merely", "simply", "solely");
	/** So many tokens are looked through on either side of a link: a sentence may be a list of thousands. */
	private static final int LONGEST_CONTRAST = 60;
	private static final WordSet REPEATED = WordSet.of("of", "to", "for", "from", "with", "against", "about");

	private Enumeration() { }

	/** "help to the poor in huts, to widows", "dull, slow and late": the comma leads on to more of the same. */
	public static boolean listsMore(Period period, int from, int comma, int end) {
		int next = comma + 1;
		String word = period.lower(next);
		boolean again = REPEATED.contains(word) && IntStream.range(from + 1, comma).anyMatch(i -> period.lower(i).equals(word))
				&& IntStream.range(next, end).noneMatch(i -> !period.isWord(i) || period.isAuxiliary(i) || period.isPastVerb(i));
		boolean last = next + 3 >= end && period.lower(next + 1).equals("and");
		return again || last && NounPhrase.isPlain(period, comma - 1) && NounPhrase.isPlain(period, next) && NounPhrase.isPlain(period, next + 2)
				|| listsThings(period, from, comma, end) || namesThem(period, from, comma, end);
	}

	/** "slow growth, idle boats and rising debts": nothing but things up to the end, the last of them behind "and". */
	private static boolean listsThings(Period period, int from, int comma, int end) {
		boolean speaks = SpeechVerbs.form(period.lower(end - 1)).filter(form -> form.shape() == SpeechVerbs.Shape.BASE).isPresent();
		if (speaks || !endsInThing(period, comma, end)) return false;
		boolean and = false;
		for (int i = comma + 1; i < end; i++) {
			String word = period.lower(i);
			boolean opens = period.lower(i - 1).equals(",") || period.lower(i - 1).equals("and");
			boolean link = word.equals("and") && (!opens || period.lower(i - 1).equals(",") && (i > comma + 1 || period.hasComma(from, comma)));
			boolean mark = word.equals("'s") || word.equals("-") || word.equals("$") || word.equals("%") || period.at(i).isNumber();
			and |= link;
			if (link || word.equals(",") && !opens || mark && !opens) continue;
			Optional<SpeechVerbs.Form> says = SpeechVerbs.form(word);
			boolean verb = period.isAuxiliary(i) || period.isPast(i) || says.isPresent() && !SpeechVerbs.NOUNS_FIRST.contains(word)
					|| opens && word.endsWith("ing") && (says.isPresent() || !and);
			boolean hangs = FunctionWords.CONJUNCTIONS.contains(word) || FunctionWords.RELATIVES.contains(word) || period.isTime(i)
					|| FunctionWords.SUBJECT_PRONOUNS.contains(word) || opens && (FunctionWords.PREPOSITIONS.contains(word)
							|| FunctionWords.isAdverb(word) && !FunctionWords.DETERMINERS.contains(word));
			if (!period.isWord(i) || verb || hangs || i - comma > LONGEST) return false;
		}
		return and && end > comma + 2 && !period.lower(end - 1).equals("and");
	}

	/** "…, and the north", "… and rising debts of the town", not "… and clerks leave the town": without a comma, no verb fits into what is left. */
	private static boolean endsInThing(Period period, int comma, int end) {
		int and = end - 1;
		while (and > comma && !period.lower(and).equals("and")) and--;
		if (period.lower(and - 1).equals(",")) return true;
		int first = FunctionWords.DETERMINERS.contains(period.lower(and + 1)) ? and + 2 : and + 1;
		int behind = first;
		while (behind < end && !period.lower(behind).equals("of")) behind++;
		return behind - first == 1 || InnerComma.isThing(period, first, behind)
				|| behind - first == 2 && period.isCapitalized(first) == period.isCapitalized(first + 1);
	}

	/** "two former millers, Ann Lee of Ulm and Karl Roth": who they are, up to the next pause. */
	private static boolean namesThem(Period period, int from, int comma, int end) {
		boolean several = comma - 1 > from && period.lower(comma - 1).endsWith("s") && NounPhrase.isPlain(period, comma - 1);
		boolean and = false;
		int i = comma + 1;
		for (; several && i < end && i - comma <= LONGEST_ASIDE; i++) {
			String word = period.lower(i);
			and |= word.equals("and");
			boolean name = period.isCapitalized(i) && !period.isTime(i) || word.equals(".") || word.equals("and") || word.equals("of")
					|| i > comma + 1 && (word.equals("former") || Description.isRole(word));
			if (!name) break;
		}
		return several && and && period.isCapitalized(comma + 1) && (i >= end || period.lower(i).equals(","));
	}

	/** "said it was not the dam, but the old pier", "to not only keep it, but mend it": no clause of its own follows. */
	public static boolean isOpposed(Period period, int from, int but) {
		if (!period.lower(but).equals("but")) return false;
		boolean not = false;
		for (int i = Math.max(from, but - LONGEST_CONTRAST); i < but; i++) {
			if (!period.lower(i).equals("not")) continue;
			// "not for the boats, but for what they cost", "not only leaks, but has cracks"
			String next = period.lower(i + 1);
			if (MERELY.contains(next) || next.equals(period.lower(but + 1)) && FunctionWords.PREPOSITIONS.contains(next)) return true;
			not = true;
		}
		if (not && period.lower(but + 1).equals("because")) return true;
		for (int i = but + 1; i < Math.min(period.stop(), but + LONGEST_CONTRAST) && not; i++) {
			boolean verb = period.isAuxiliary(i) && !period.lower(i).equals("'s") || period.isPastVerb(i)
					|| FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i));
			if (verb || period.lower(i).equals(",") || period.isQuotation(i)) return false;
		}
		return not;
	}

	/** "his complaints that it leaks, or with his letters": where what stands beside the noun opens as the noun does, or the end. */
	public static int besideNoun(Period period, int owner, int that, int end) {
		String link = period.lower(owner - 1);
		for (int i = that + 1; FunctionWords.PREPOSITIONS.contains(link) && i < Math.min(end, that + LONGEST_CONTRAST); i++) {
			boolean joins = period.lower(i).equals(",") && FunctionWords.CONJUNCTIONS.contains(period.lower(i + 1));
			if (joins && period.lower(i + 2).equals(link) && FunctionWords.POSSESSIVES.contains(period.lower(i + 3))) return i;
		}
		return end;
	}
}
