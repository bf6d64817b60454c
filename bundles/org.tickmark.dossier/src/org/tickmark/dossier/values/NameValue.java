package org.tickmark.dossier.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Naming;
import org.tickmark.claims.Naming.Type;
import org.tickmark.draft.Letters;

/**
 * A name with what its bearer is said to be.
 *
 * @param canonical the fullest form in its text
 * @param words of it, in lower case, with the marks on their letters; courtesy titles and suffixes are none
 * @param folded the same without marks
 */
public record NameValue(Type type, String canonical, List<String> words, List<String> folded, Role role, Optional<Integer> age)
		implements Value {
	private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0.,\\-\u2010\u2011]+");
	private static final Pattern OWNER = Pattern.compile("['\u2019]s?$");
	private static final Set<String> NO_NAME = Set.of("the", "mr", "mrs", "ms", "miss", "dr", "sir", "jr", "sr", "ii", "iii", "of", "and",
			"for");
	private static final Map<String, String> SHORT_FORMS = Map.ofEntries(Map.entry("bob", "robert"), Map.entry("rob", "robert"),
			Map.entry("bill", "william"), Map.entry("will", "william"), Map.entry("tom", "thomas"), Map.entry("mike", "michael"),
			Map.entry("jim", "james"), Map.entry("dick", "richard"), Map.entry("dave", "david"), Map.entry("dan", "daniel"),
			Map.entry("danny", "daniel"), Map.entry("tony", "anthony"), Map.entry("ben", "benjamin"), Map.entry("sam", "samuel"),
			Map.entry("joe", "joseph"), Map.entry("steve", "stephen"), Map.entry("liz", "elizabeth"), Map.entry("beth", "elizabeth"),
			Map.entry("kate", "katherine"), Map.entry("sue", "susan"), Map.entry("nick", "nicholas"), Map.entry("alex", "alexander"),
			Map.entry("ed", "edward"), Map.entry("ted", "edward"), Map.entry("andy", "andrew"), Map.entry("matt", "matthew"),
			Map.entry("pete", "peter"), Map.entry("ron", "ronald"), Map.entry("maggie", "margaret"), Map.entry("peg", "margaret"));

	/** @param role as far as it is known; {@link Role#NONE} where it is not */
	public static NameValue of(Naming naming, Role role) {
		List<String> words = new ArrayList<>();
		for (String word : GAPS.split(naming.canonical().toLowerCase(Locale.ROOT))) {
			String bare = OWNER.matcher(word).replaceFirst("");
			if (!bare.isEmpty() && !NO_NAME.contains(bare)) words.add(bare);
		}
		return new NameValue(naming.type(), naming.canonical(), List.copyOf(words), words.stream().map(Letters::folded).toList(), role,
				naming.age());
	}

	/** Whether a first name stands with it, or more than one word. */
	public boolean isWhole() {
		return words.size() > 1;
	}

	@Override
	public Likeness in(Value source) {
		return source instanceof NameValue other ? in(other) : Likeness.APART;
	}

	/** Whose name another text's is, role and age aside. */
	public Likeness in(NameValue source) {
		if (folded.isEmpty() || source.folded.isEmpty()) return Likeness.APART;
		if (words.equals(source.words)) return Likeness.SAME;
		if (folded.equals(source.folded)) return Likeness.OTHER;
		if (isPerson() && source.isPerson()) return person(source);
		if (isAcronymOf(source) || source.isAcronymOf(this)) return Likeness.SAME;
		if (!isWhole() || !source.isWhole()) return single(source);
		if (folded.size() == source.folded.size() && new HashSet<>(folded).equals(new HashSet<>(source.folded))) return Likeness.SAME;
		return isSpelled(source) ? Likeness.OTHER : Likeness.APART;
	}

	private boolean isPerson() {
		return type == Type.PERSON || type == Type.OTHER;
	}

	private Likeness person(NameValue source) {
		String surname = folded.getLast();
		String other = source.folded.getLast();
		if (!isWhole() || !source.isWhole()) return single(source);
		String first = folded.getFirst();
		String second = source.folded.getFirst();
		if (surname.equals(other)) {
			if (isOneFirstName(first, second)) return words.getLast().equals(source.words.getLast()) ? Likeness.SAME : Likeness.OTHER;
			return Spelling.isSlip(first, second) ? Likeness.OTHER : Likeness.APART;
		}
		boolean slip = Spelling.isSlip(surname, other);
		return slip && (isOneFirstName(first, second) && first.length() > 1 && second.length() > 1) ? Likeness.OTHER : Likeness.APART;
	}

	/** One of them is a surname, or a first name, alone. */
	private Likeness single(NameValue source) {
		String last = folded.getLast();
		String other = source.folded.getLast();
		if (last.equals(other)) return isWhole() ? Likeness.WITHIN : Likeness.SAME;
		boolean both = !isWhole() && !source.isWhole();
		return both && Math.min(last.length(), other.length()) > 4 && Spelling.isSlip(last, other) ? Likeness.OTHER : Likeness.APART;
	}

	private static boolean isOneFirstName(String one, String other) {
		if (one.equals(other)) return true;
		if (one.length() == 1 || other.length() == 1) return one.charAt(0) == other.charAt(0);
		return SHORT_FORMS.getOrDefault(one, one).equals(SHORT_FORMS.getOrDefault(other, other));
	}

	/** All words alike, and one of them a slip. */
	private boolean isSpelled(NameValue source) {
		if (folded.size() != source.folded.size()) return false;
		int slips = 0;
		for (int i = 0; i < folded.size(); i++) {
			if (folded.get(i).equals(source.folded.get(i))) continue;
			if (!Spelling.isSlip(folded.get(i), source.folded.get(i)) || ++slips > 1) return false;
		}
		return true;
	}

	private boolean isAcronymOf(NameValue whole) {
		if (folded.size() != 1 || whole.folded.size() < 2) return false;
		String sign = folded.getFirst();
		if (sign.charAt(0) != whole.folded.getFirst().charAt(0)) return false;
		List<String> letters = Arrays.stream(GAPS.split(Letters.folded(whole.canonical))).filter(word -> !word.isEmpty())
				.map(word -> word.substring(0, 1)).toList();
		String short1 = String.join("", whole.folded.stream().map(word -> word.substring(0, 1)).toList());
		return sign.equals(short1) || sign.equals(String.join("", letters));
	}

	/** Whether both are told to be of an age that they cannot both be of. @param years that may lie between the two texts */
	public boolean isOfAnotherAge(NameValue source, long years) {
		if (age.isEmpty() || source.age.isEmpty()) return false;
		long apart = age.get() - source.age.get() - years;
		return Math.abs(apart) > 1 || years == 0 && apart != 0;
	}
}
