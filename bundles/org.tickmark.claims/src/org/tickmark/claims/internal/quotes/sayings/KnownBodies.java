package org.tickmark.claims.internal.quotes.sayings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.tickmark.claims.internal.names.Pronouns.Meant;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.words.WordSet;

/** Which of the bodies that a draft has named so far "the company" or "the ministry" stands for. Reads along with the text. */
public final class KnownBodies {
	private static final Pattern SPACE = Pattern.compile("[\\s-]+");
	/** Part of the names of those that are called so. */
	private static final WordSet OWN = WordSet.of("ministry", "department", "agency", "commission", "committee", "council", "union", "bank",
			"university", "board", "institute", "federation", "foundation", "authority", "bureau", "coalition", "association", "league", "club",
			"hospital", "tribunal", "watchdog", "museum", "college", "charity", "trust", "society");
	private static final WordSet COMPANIES = WordSet.of("company", "firm", "corporation", "retailer", "automaker", "carmaker", "airline",
			"lender", "brewer", "chipmaker", "drugmaker", "insurer", "manufacturer", "carrier", "conglomerate", "giant", "maker", "chain",
			"startup", "start-up", "business", "supermarket", "utility", "broadcaster", "network");
	private static final WordSet GROUPS = WordSet.of("group", "organization", "organisation", "nonprofit", "non-profit", "charity", "agency",
			"association", "coalition", "alliance", "union", "watchdog", "lobby", "institute", "foundation", "league", "committee", "body",
			"think-tank", "party", "team", "club", "bank");
	/** Where a group may be, but which is none. */
	private static final WordSet PLACES = WordSet.of("university", "college", "school", "church", "hospital", "museum", "center", "centre", "court");
	/** With them, it is another than that spoken of. */
	private static final WordSet NEWER = WordSet.of("new", "newest", "latest", "recent", "latter", "other", "second", "next", "previous", "earlier",
			"rival", "terrorist", "terror", "militant", "extremist", "jihadist", "rebel", "separatist", "insurgent");
	private static final WordSet PAPERS = WordSet.of("newspaper", "paper", "magazine", "publication", "outlet", "tabloid", "daily", "weekly");
	private static final WordSet PRESS = WordSet.of("times", "post", "journal", "herald", "tribune", "news", "guardian", "telegraph", "globe",
			"chronicle", "examiner", "observer", "independent", "mail", "mirror", "sun", "star", "standard", "today", "review", "gazette",
			"courier", "register", "press", "record", "inquirer", "economist", "atlantic", "newsweek", "time", "advocate", "monde", "spiegel");
	/** In a name, it is no company's. */
	private static final WordSet OFFICIAL = WordSet.of("ministry", "department", "agency", "commission", "committee", "council", "union",
			"university", "board", "institute", "federation", "authority", "bureau", "association", "league", "court", "police", "party", "office",
			"government", "senate", "congress", "house", "parliament", "exchange", "administration", "army", "navy", "nations", "treasury",
			"times", "post", "journal", "herald", "tribune", "press", "news", "reuters", "bloomberg", "afp", "ap", "bbc", "cnn", "fed",
			"eu", "un", "nato", "fbi", "cia", "center", "centre", "college", "foundation", "society", "school", "church", "hospital", "nyse",
			"nasdaq", "jse", "ftse", "lse", "asx", "pwc", "kpmg", "deloitte", "ey", "s", "dow", "index", "factset", "street", "reserve");
	/** Behind a firm's name, it is of those who work there. */
	static final String UNION = " union";
	private static final int OFTEN = 3;
	/** Whom a report is about it names so soon. */
	private static final int EARLY = 500;
	/** Where more are named, none of them is "the company". */
	private static final int MOST = 40;
	private static final int LONGEST = 5;
	private static final int THE = 4;

	private final Deque<Map.Entry<Integer, String>> ahead;
	private final Map<String, Integer> companies = new HashMap<>();
	private final Set<String> early = new HashSet<>();
	/** Two at most for each word, as more change nothing. */
	private final Map<String, Set<String>> byWord = new HashMap<>();
	private String last = "";
	/** Whatever was named last, where, and where another was. */
	private String latest = "";
	private int lastAt = -1;
	private int other = -1;
	/** Where the sentence begins, and the one before. */
	private int begun;
	private int former;
	/** What such words stood for last. */
	private final Map<String, String> stoodFor = new HashMap<>();
	/** Whether one is named by the firm whose workers it stands for. */
	private boolean firmsUnion;

	/** @param named where they are named in the text, each by its full name */
	public KnownBodies(SortedMap<Integer, String> named) {
		ahead = new ArrayDeque<>(named.entrySet());
	}

	/** A new sentence begins. */
	public void begin(int offset) {
		former = begun;
		begun = offset;
	}

	/**
	 * @param words as they stand in the text: "the company"
	 * @param offset before which the body is named, never less than the last
	 */
	public Optional<Meant> meant(String words, int offset) {
		String[] all = SPACE.split(words.toLowerCase(Locale.ROOT));
		if (all.length < 2 || !all[0].equals("the")) return Optional.empty();
		while (!ahead.isEmpty() && ahead.getFirst().getKey() < offset) read(ahead.removeFirst());
		String noun = all[all.length - 1];
		boolean plain = all.length == 2;
		if (plain && OWN.contains(noun)) return Optional.of(byWord.getOrDefault(noun, Set.of())).filter(names -> names.size() == 1)
				.map(names -> new Meant(names.iterator().next(), true));
		boolean based = all.length <= LONGEST && all[all.length - 2].equals("based");
		Optional<Meant> company = COMPANIES.contains(noun) && (plain || based) ? company() : Optional.empty();
		boolean only = lastAt >= former && other < former;
		Optional<Meant> meant = company.or(() -> Optional.of(new Meant(latest, false)).filter(one -> only && points(words) && fits(noun, latest)));
		meant.ifPresent(one -> stoodFor.put(noun, one.words()));
		return meant;
	}

	/** The same where a pronoun would stand for the body. @param it whatever spoke or was the subject just before */
	public Optional<Meant> named(String words, Optional<Meant> it) {
		String noun = nounOf(words);
		Optional<String> name = it.map(Meant::words).map(before -> before.equalsIgnoreCase(words) ? stoodFor.getOrDefault(noun, "") : before)
				.filter(before -> points(words) && fits(noun, before));
		name.ifPresent(one -> stoodFor.put(noun, one));
		return name.map(one -> new Meant(one, false));
	}

	/** What "it" stands for, by its name where it was only called "the company". */
	public Optional<Meant> known(Optional<Meant> it) {
		return it.map(one -> !one.words().regionMatches(true, 0, "the ", 0, THE) ? one
				: new Meant(stoodFor.getOrDefault(nounOf(one.words()), one.words()), false));
	}

	private static String nounOf(String words) {
		return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
	}

	/** "The company", "the online shop", not "the Lake Foundation", which is a name, nor "the other firm". */
	private static boolean points(String words) {
		return words.regionMatches(true, 0, "the ", 0, THE) && words.chars().skip(1).noneMatch(Character::isUpperCase)
				&& Stream.of(SPACE.split(words)).noneMatch(NEWER::contains);
	}

	private boolean fits(String noun, String name) {
		int last = name.lastIndexOf(' ') + 1;
		if (name.isEmpty() || Gazetteer.isLand(name) || firmsUnion && COMPANIES.contains(noun)) return false;
		// "The Lee campaign"
		int beside = name.lastIndexOf(' ', last - 2) + 1;
		boolean same = name.substring(last).equals(noun) && beside > 0 && Character.isUpperCase(name.charAt(beside));
		if (same || !Character.isUpperCase(name.charAt(last))) return same;
		List<String> own = List.of(SPACE.split(name.toLowerCase(Locale.ROOT)));
		if (COMPANIES.contains(noun)) return own.stream().noneMatch(OFFICIAL::contains);
		return PAPERS.contains(noun) ? own.stream().anyMatch(PRESS::contains) : GROUPS.contains(noun) && own.stream().noneMatch(PLACES::contains);
	}

	private void read(Map.Entry<Integer, String> named) {
		String name = named.getValue();
		if (!name.equals(latest)) other = lastAt;
		latest = name;
		lastAt = named.getKey();
		firmsUnion |= name.endsWith(UNION);
		boolean official = false;
		for (String word : SPACE.split(name.toLowerCase(Locale.ROOT))) {
			official |= OFFICIAL.contains(word);
			if (!OWN.contains(word)) continue;
			Set<String> names = byWord.computeIfAbsent(word, any -> new LinkedHashSet<>());
			if (names.size() < 2) names.add(name);
		}
		if (official) return;
		companies.merge(name, 1, Integer::sum);
		if (named.getKey() < EARLY) early.add(name);
		last = name;
	}

	/** The only one so far, or else the one that is named most and was named last: never sure, as a draft may name it only by what it makes. */
	private Optional<Meant> company() {
		if (firmsUnion || !early.contains(last) || companies.size() > MOST) return Optional.empty();
		int often = companies.get(last);
		boolean most = companies.entrySet().stream().allMatch(one -> one.getKey().equals(last) || one.getValue() * 2 <= often);
		return companies.size() == 1 || often >= OFTEN && most ? Optional.of(new Meant(last, false)) : Optional.empty();
	}
}
