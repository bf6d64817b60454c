package org.tickmark.claims.internal.names.lists;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.tickmark.claims.internal.words.WordSet;

/** Places and first names that everybody knows. Countries, languages and many cities come from the Java platform. */
public final class Gazetteer {
	private static final WordSet CONTINENTS = WordSet.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian",
			"Pacific");
	/** Stand for time zones as a whole, or are words as well. */
	private static final WordSet NO_CITIES = WordSet.of("knox", "easter", "reunion", "center", "north", "south", "west", "eucla", "troll",
			"act", "nsw", "midway", "wake", "pacific", "marigot", "central", "louisville", "tell city", "apia", "virgin", "bahia",
					"menominee",
			"currie", "perry", "ponape", "truk", "yap", "chagos", "christmas", "cocos", "beulah", "vincennes", "marengo", "petersburg",
					"winamac");
	private static final Set<String> PLACES = new HashSet<>();
	private static final Set<String> LANDS = new HashSet<>();
	private static final Set<String> FIRST_NAMES = new HashSet<>();
	private static final Set<String> ORGANISATIONS = new HashSet<>();
	/** Of a state's name as agencies and the post write it: "Calif", "CA". */
	private static final Map<String, String> STATES = new HashMap<>();
	private static final Set<String> AMERICAN = new HashSet<>();
	/** One bearer has several names: "us" is "united states". */
	private static final Map<String, String> SAME = new HashMap<>();

	static {
		Map<String, List<String>> lists = Lists.sections("names.txt");
		for (String section : List.of("states", "regions")) lists.getOrDefault(section, List.of()).forEach(Gazetteer::land);
		lists.getOrDefault("cities", List.of()).forEach(Gazetteer::place);
		lists.getOrDefault("first names", List.of()).forEach(name -> FIRST_NAMES.add(name.toLowerCase(Locale.ROOT)));
		for (String country : Locale.getISOCountries()) land(Locale.of("", country).getDisplayCountry(Locale.ENGLISH));
		lists.getOrDefault("organisations", List.of()).forEach(name -> ORGANISATIONS.add(key(name)));
		lists.getOrDefault("states short", List.of()).forEach(Gazetteer::state);
		ZoneId.getAvailableZoneIds().forEach(Gazetteer::zone);
		for (String us : List.of("us", "usa", "u.s", "u.s.a", "united states of america", "america")) SAME.put(us, "united states");
		for (String uk : List.of("uk", "u.k", "britain", "great britain")) SAME.put(uk, "united kingdom");
		SAME.put("d.c", "washington");
		SAME.put("gop", "republican party");
		SAME.put("un", "united nations");
		SAME.put("eu", "european union");
		SAME.put("washington d.c", "washington");
	}

	private Gazetteer() { }

	private static void land(String name) {
		place(name);
		LANDS.add(key(name));
	}

	private static void place(String name) {
		PLACES.add(key(name));
		// "Bosnia & Herzegovina", "Congo - Kinshasa", "Myanmar (Burma)"
		PLACES.add(key(name.replace(" & ", " and ")));
		if (name.contains(" (")) PLACES.add(key(name.substring(0, name.indexOf(" ("))));
	}

	/** "FL Fla Florida", "NY New York". */
	private static void state(String line) {
		String postal = line.substring(0, 2);
		String rest = line.substring(3);
		int blank = rest.indexOf(' ');
		boolean agency = blank > 0 && !isPlace(key(rest));
		String name = agency ? rest.substring(blank + 1) : rest;
		STATES.put(postal, key(name));
		AMERICAN.add(key(name));
		if (agency) STATES.put(rest.substring(0, blank), key(name));
	}

	private static void zone(String id) {
		String[] parts = id.split("/");
		String city = parts[parts.length - 1].replace('_', ' ').toLowerCase(Locale.ROOT);
		if (parts.length == 2 && CONTINENTS.contains(parts[0]) && !NO_CITIES.contains(city)) PLACES.add(city);
	}

	/** A name as it is looked up: in lower case, without the stops at the ends of its words. */
	public static String key(String name) {
		String lower = name.toLowerCase(Locale.ROOT).replace("\u2019", "'").replace('\n', ' ');
		return lower.indexOf('.') < 0 ? lower : withoutLastStop(lower.replace(". ", " "));
	}

	private static String withoutLastStop(String name) {
		return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
	}

	/** @param key of the whole name */
	public static boolean isPlace(String key) {
		return PLACES.contains(key);
	}

	/** Whether it is a country, a state or a region, which others lie in. */
	public static boolean isLand(String name) {
		return LANDS.contains(key(name));
	}

	/** The same, or short for a state: "Calif". */
	public static boolean isState(String name) {
		return isLand(name) || isShortState(name);
	}

	/** A town or a land that everybody knows, and nobody's name. */
	public static boolean isTown(String words) {
		return isPlace(key(words)) && !isFirstName(words.toLowerCase(Locale.ROOT));
	}

	/** A common word, a place, a people, a first name or a body that everybody knows: no slip of the pen. @param word in lower case */
	public static boolean isKnown(String word) {
		return Lexicon.isCommon(word) || isPlace(word) || isFirstName(word) || NameWords.DEMONYMS.contains(word) || isOrganisation(word);
	}

	/** @param word in lower case */
	public static boolean isFirstName(String word) {
		return FIRST_NAMES.contains(word);
	}

	/** @param key of the whole name */
	public static boolean isOrganisation(String key) {
		return ORGANISATIONS.contains(key);
	}

	/** "Calif", "CA": short for a state, as written and without the stop. */
	public static boolean isShortState(String word) {
		return !stateOf(word).isEmpty();
	}

	/** The key of the same bearer's usual name. */
	public static String usual(String key) {
		return SAME.getOrDefault(key, key);
	}

	/** The key of the state that the word is short for, or the empty word. */
	public static String stateOf(String word) {
		return STATES.getOrDefault(word.indexOf('.') < 0 ? word : word.replace(".", ""), "");
	}

	/** The key of the state of America that the words name, "Ohio", "Calif.", or the empty word. */
	public static String americanState(String words) {
		String key = key(words);
		return AMERICAN.contains(key) ? key : stateOf(words);
	}
}
