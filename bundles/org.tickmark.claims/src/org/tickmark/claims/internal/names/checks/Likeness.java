package org.tickmark.claims.internal.names.checks;

import java.util.Locale;
import java.util.Set;

import org.tickmark.claims.Naming.Type;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;

/** Whether two names that differ in one word are rather one name misspelled than two. */
final class Likeness {
	private static final int SHORTEST_SURNAME = 4;
	/** So long that hardly another word is nearly it. */
	private static final int LONG_SURNAME = 6;
	private static final int SHORTEST_WORD = 5;
	private static final int SHORTEST_FIRST_NAME = 6;
	/** Beside so many that are spelled otherwise, one is odd. */
	private static final int USUAL = 2;

	private Likeness() { }

	/** @param surnames of all people named in full, folded */
	static boolean isOneName(Spelled one, Spelled other, Set<String> surnames) {
		if (one.isWhole() && other.isWhole()) return one.words().size() == other.words().size() && isOneWholeName(one, other);
		Spelled whole = one.isWhole() ? one : other;
		Spelled single = one.isWhole() ? other : one;
		if (!whole.isPerson() || !whole.isWhole()) return !whole.isWhole() && !single.isWhole() && isOneSingle(one, other);
		return isOddSurname(whole, single, surnames);
	}

	private static boolean isOneWholeName(Spelled one, Spelled other) {
		boolean people = one.isPerson() || other.isPerson();
		if (people && !mayBePeople(one, other)) return false;
		int last = one.words().size() - 1;
		for (int i = 0; i <= last; i++) {
			String a = one.folded().get(i);
			String b = other.folded().get(i);
			if (a.equals(b)) {
				if (differInMarks(one.words().get(i), other.words().get(i))) return true;
				continue;
			}
			if (!people) return isSlipInWord(a, b);
			return i == last ? isSlipInSurname(a, b) : i == 0 && isSlipInFirstName(a, b);
		}
		return false;
	}

	private static boolean mayBePeople(Spelled one, Spelled other) {
		return one.bearer().type() == other.bearer().type() || one.bearer().type() == Type.OTHER || other.bearer().type() == Type.OTHER;
	}

	private static boolean differInMarks(String one, String other) {
		return !small(one).equals(small(other));
	}

	/** Not as the platform ignores case: it takes a dotless i for an i. */
	private static String small(String word) {
		return word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
	}

	/** "Harbour Office" and "Harbour Offices" may be two. */
	private static boolean isSlipInWord(String one, String other) {
		return Math.min(one.length(), other.length()) >= SHORTEST_WORD && Spelling.isSlip(one, other) && !isOtherForm(one, other)
				&& one.chars().allMatch(Character::isLetter) && other.chars().allMatch(Character::isLetter);
	}

	private static boolean isSlipInSurname(String one, String other) {
		return Math.min(one.length(), other.length()) >= SHORTEST_SURNAME && Spelling.isSlip(one, other);
	}

	/** "Jon" and "John", "Micheal" and "Michael"; but "Anna" and "Anne", "Mario" and "Maria", "Christian" and "Christina" are two. */
	private static boolean isSlipInFirstName(String one, String other) {
		if (one.length() < 3 || other.length() < 3) return false;
		if (Spelling.sound(one).equals(Spelling.sound(other))) return true;
		if (differInEnding(one, other)) return false;
		Gender first = Name.genderOf(one);
		Gender second = Name.genderOf(other);
		if (!first.fits(second)) return false;
		boolean known = first != Gender.UNKNOWN && second != Gender.UNKNOWN;
		boolean slip = Spelling.isSlip(one, other);
		return slip && Spelling.isTransposed(one, other)
				|| slip && !known && Math.min(one.length(), other.length()) >= SHORTEST_FIRST_NAME;
	}

	/** @param written at the head of a sentence, where "Bennetts" may be many */
	static boolean isSlipOfSurname(String surname, String written) {
		return Spelling.isSlip(surname, written) && !isOtherForm(surname, written);
	}

	private static boolean differInEnding(String one, String other) {
		int shared = Math.min(one.length(), other.length()) - 1;
		boolean swapped = Spelling.isTransposed(one, other) && one.charAt(one.length() - 1) != other.charAt(other.length() - 1);
		return swapped || one.regionMatches(0, other, 0, shared) && ("aeiouy".indexOf(one.charAt(one.length() - 1)) >= 0
				|| "aeiouy".indexOf(other.charAt(other.length() - 1)) >= 0);
	}

	/** "Offices", "the Bennetts", "South Korean": another form of the word, and right. */
	private static boolean isOtherForm(String one, String other) {
		String longer = one.length() > other.length() ? one : other;
		String shorter = longer.equals(one) ? other : one;
		return longer.equals(shorter + "s") || longer.equals(shorter + "n") && shorter.endsWith("a");
	}

	/** "Brand said", where a draft otherwise tells of Ilse Brandt. */
	private static boolean isOddSurname(Spelled whole, Spelled single, Set<String> surnames) {
		String surname = whole.surname();
		String written = single.folded().getFirst();
		if (surname.equals(written)) return differInMarks(whole.words().getLast(), single.words().getFirst());
		boolean person = single.isPerson() || single.bearer().type() == Type.OTHER;
		return person && !surnames.contains(written) && (single.isPerson() || whole.count() >= USUAL
				|| surname.length() >= LONG_SURNAME && surname.charAt(0) == written.charAt(0))
				&& single.count() <= whole.count()
				&& isSlipInSurname(surname, written) && surname.length() >= SHORTEST_WORD && !isOtherForm(surname, written);
	}

	/** Of single words, marks alone tell: too many words are nearly alike. One office and two spellings tell as well. */
	private static boolean isOneSingle(Spelled one, Spelled other) {
		String first = one.surname();
		String second = other.surname();
		if (first.equals(second)) return differInMarks(one.words().getFirst(), other.words().getFirst());
		boolean sameOffice = one.isPerson() && other.isPerson() && !one.title().isEmpty() && one.title().equals(other.title());
		return sameOffice && first.length() >= SHORTEST_WORD && Spelling.isSlip(first, second) && !isOtherForm(first, second);
	}
}
