package org.tickmark.claims.internal.quotes.phrases;

import java.util.Locale;
import java.util.Set;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Roles that stand large beside a name and are none of it: "Port of Ulm Coroner Ann Lee", "Karl Brook MP". */
public final class LargeRole {
	/** What somebody is, and nobody's surname. */
	private static final WordSet OFFICES = WordSet.of("leader", "minister", "secretary", "spokesman", "spokeswoman", "spokesperson",
			"chairman", "chairwoman", "senator", "governor", "councillor", "commissioner", "envoy", "premier", "president", "congressman",
			"congresswoman", "ambassador", "lawmaker", "taoiseach");
	private static final WordSet PORTFOLIOS = WordSet.of("minister", "secretary", "commissioner", "undersecretary", "spokesman", "spokeswoman",
			"spokesperson", "department", "ministry", "office", "director", "chair", "chairman", "chairwoman");
	private static final int LONGEST_ROLE = 6;
	private static final int MOST_LETTERS = 4;

	private LargeRole() { }

	/** "Karl Brook MP" ends before "MP"; "the GREEN MP" and "Harbour Leader" are no names. */
	public static int beforeOffice(Period period, int from, int end) {
		if (end - from < 2) return end;
		String last = period.at(end - 1).text();
		boolean letters = Description.isRole(period.lower(end - 1)) && last.equals(last.toUpperCase(Locale.ROOT));
		boolean described = end - from == 2 && FunctionWords.DETERMINERS.contains(period.lower(from - 1));
		if (letters && !described) return end - 1;
		return letters || OFFICES.contains(period.lower(end - 1)) ? from : end;
	}

	/** "Incumbent Ulm mayor Ann Lee", "Lake Mills chief executive Ann Lee": large words that only tell what somebody else is of. */
	public static boolean isOfRole(Period period, int from, int end, Set<Integer> people) {
		if (end - from < 2 || Gazetteer.isFirstName(period.lower(from)) || Name.genderOf(period.lower(from)) != Gender.UNKNOWN) return false;
		for (int i = from; i < end; i++) if (people.contains(period.at(i).start())) return false;
		int name = end;
		while (name < end + LONGEST_ROLE && period.isWord(name) && !period.isCapitalized(name) && !period.isAuxiliary(name)
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(name)) && !period.isPastVerb(name)) name++;
		return name > end && Description.isRole(period.lower(name - 1)) && people.contains(period.at(name).start());
	}

	/** "Minister for Lake Matters and Coastal Affairs, Ann Lee": what somebody is in office for. */
	public static boolean isPortfolio(Period period, int from, int end, Set<Integer> people) {
		boolean goesOn = period.lower(end).equals(",") || period.lower(end).equals("and");
		if (end - from != 2 || !goesOn || period.lower(from - 1).equals(",") || Gazetteer.isFirstName(period.lower(from))
				|| people.contains(period.at(from).start())) return false;
		for (int i = from - 1; i > 0 && from - i <= LONGEST_ROLE; i--) {
			if (period.lower(i).equals("for") || period.lower(i).equals("of"))
				return Name.isTitle(period.lower(i - 1)) || isLetters(period, i - 1) || PORTFOLIOS.contains(period.lower(i - 1));
			if (!period.isCapitalized(i) && !period.lower(i).equals("and") && !period.lower(i).equals(",")) return false;
		}
		return false;
	}

	/** "Port of Ulm Coroner Ann Lee": where the person's name begins among the large words, if it is known. */
	public static int person(Period period, int from, int end, Set<Integer> people) {
		if (end - from > 2 && isOffice(period, from)) return firstNameBehind(period, from, end);
		if (end - from > 2 && isLetters(period, from) && Gazetteer.isFirstName(period.lower(from + 1))) return from + 1;
		for (int i = from; i < end - 1; i++) {
			if (people.contains(period.at(i).start())) return behindRole(period, i, end);
		}
		return behindRole(period, from, end);
	}

	/** "Minister of Ports and Harbours Ann Lee": whether an office ends with the word, and the name follows. */
	private static boolean isOffice(Period period, int last) {
		if (Gazetteer.isFirstName(period.lower(last))) return false;
		for (int i = last - 1; i >= Math.max(0, last - LONGEST_ROLE); i--) {
			String word = period.lower(i);
			boolean leads = word.equals("of") || word.equals("for");
			if (leads && (Name.isTitle(period.lower(i - 1)) || Description.isRole(period.lower(i - 1)))) return true;
			if (!period.isCapitalized(i) && !leads && !word.equals("and") && !word.equals(",")) return false;
		}
		return false;
	}

	/** "MDC Ann Lee": letters that tell what she is, and not her first name. */
	private static boolean isLetters(Period period, int i) {
		String word = period.at(i).text();
		return word.length() > 1 && word.length() <= MOST_LETTERS && word.equals(word.toUpperCase(Locale.ROOT)) && period.isWord(i)
				&& !Gazetteer.isFirstName(period.lower(i));
	}

	private static int firstNameBehind(Period period, int from, int end) {
		for (int i = from + 1; i < end - 1; i++) {
			if (Gazetteer.isFirstName(period.lower(i))) return i;
		}
		return from + 1;
	}

	/** "Ulm Coroner Ann Lee", "Comedian Ann Lee". */
	private static int behindRole(Period period, int from, int end) {
		for (int i = end - 3; i >= from; i--) {
			if (Description.isRole(period.lower(i)) && period.isWord(i + 1) && !Gazetteer.isFirstName(period.lower(i))) return i + 1;
		}
		return from;
	}
}
