package org.tickmark.claims.internal.quotes.sayings;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.lists.Lexicon;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.reading.Namesakes;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** The people whom a draft has named in full so far, by surname and by first name. */
public final class KnownPeople {
	private static final String AND = " and ";
	private static final String BOTH = "both";
	private static final WordSet OTHERS = WordSet.of("other", "others", "several", "many");
	private static final Pattern SPACE = Pattern.compile("\\s+");
	/** Of the titles, those that only a person has: a surname behind them is somebody, whether or not the draft tells the first name. */
	private static final WordSet OF_PEOPLE = WordSet.of("mr", "mrs", "ms", "miss", "dr", "president", "senator", "sen", "rep", "gov",
			"governor", "congressman", "congresswoman", "mayor", "judge", "pope", "queen", "prince", "princess", "lady", "gen",
			"professor", "prof", "chancellor", "justice", "admiral", "adm", "general", "col", "colonel", "capt", "captain", "sheriff",
			"pastor", "rabbi", "imam", "bishop", "archbishop", "cardinal");
	private final Map<String, Namesakes> byLastWord = new HashMap<>();
	/** Those with that first name, by whole name. */
	private final Map<String, Map<String, Name>> byFirstWord = new HashMap<>();

	/** Whether one of the titles is a person's. */
	public static boolean holdAny(Set<String> offices) {
		return offices.stream().anyMatch(OF_PEOPLE::contains);
	}

	/** Whether it is no common word and says nothing of what somebody is. @param word written large, in lower case */
	public static boolean isSurname(String word) {
		return word.length() > 2 && !Lexicon.isCommon(word) && !FunctionWords.isAdverb(word) && !FunctionWords.SUBJECT_PRONOUNS.contains(word)
				&& Description.of(word).kind() == Description.Kind.UNTOLD;
	}

	/** Those called so, if there are any. @param surname in lower case */
	public Optional<Namesakes> called(String surname) {
		return Optional.ofNullable(byLastWord.get(surname));
	}

	/** The same, ready for the first of them. */
	public Namesakes newlyCalled(String surname) {
		return byLastWord.computeIfAbsent(surname, any -> new Namesakes());
	}

	/** Found by their first name, too. @param surname in lower case */
	public void addFirstName(String firstName, String surname, Name whole) {
		byFirstWord.computeIfAbsent(firstName.toLowerCase(Locale.ROOT), any -> new HashMap<>(1)).put(surname, whole);
	}

	/** What the draft tells elsewhere of whether it is a woman. */
	public void learn(Name name) {
		called(lastWord(name.full())).ifPresent(people -> people.learn(name));
	}

	/** "Karl" where the draft knows one Karl. */
	public Optional<Name> byFirstName(String words) {
		Map<String, Name> people = byFirstWord.getOrDefault(words.toLowerCase(Locale.ROOT), Map.of());
		boolean one = people.size() == 1 && Character.isUpperCase(words.charAt(0));
		return one ? people.values().stream().findAny() : Optional.empty();
	}

	/** The only one in the paragraph whom a surname alone can mean. */
	public Optional<Name> bySurname(String words, int paragraph) {
		return called(lastWord(words)).flatMap(people -> people.alone(Gender.UNKNOWN, Set.of(), paragraph));
	}

	/** A whole name, known or new. */
	public Name whole(String name) {
		int end = name.indexOf(' ');
		String first = (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
		Name known = byFirstWord.getOrDefault(first, Map.of()).get(lastWord(name));
		return known == null ? new Name(name, Name.genderOf(first)) : known;
	}

	/** "Karl Brook and Ann Lee", not "The clerks and owners". */
	public static boolean areTwo(String words) {
		int and = words.indexOf(AND);
		return and > 0 && words.indexOf(',') < 0 && !words.startsWith("The ") && Character.isUpperCase(words.charAt(0))
				&& Character.isUpperCase(words.charAt(words.lastIndexOf(' ', and - 1) + 1)) && Character.isUpperCase(words.charAt(and + AND.length()));
	}

	/** "Karl Brook, Ann Lee and other millers", "Brook, a miller, and Ann Lee", "Brook and his wife, Ann", not "Brook, a miller and diver". */
	public static boolean areSeveral(String words) {
		String[] all = SPACE.split(words);
		int comma = 0;
		while (comma < all.length && !all[comma].endsWith(",")) comma++;
		boolean names = true;
		boolean plain = true;
		for (int i = 0; i + 1 < all.length; i++) {
			String word = all[i].toLowerCase(Locale.ROOT);
			if (i > 0 && word.equals("and") && (names || plain && all[i - 1].endsWith(","))) {
				String next = all[i + 1].toLowerCase(Locale.ROOT);
				boolean others = OTHERS.contains(next) || FunctionWords.POSSESSIVES.contains(next);
				return others || Character.isUpperCase(all[i + 1].charAt(0)) && (i > comma || all[0].equalsIgnoreCase(BOTH));
			}
			names &= Character.isUpperCase(all[i].charAt(0));
			plain &= i <= comma || !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.RELATIVES.contains(word) && !word.equals("whose");
		}
		return false;
	}

	static String surname(Name name) {
		return name.full().substring(name.full().lastIndexOf(' ') + 1);
	}

	/** In lower case. */
	public static String lastWord(String words) {
		return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
	}
}
