package org.tickmark.claims.internal.quotes.sayings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.Pronouns;
import org.tickmark.claims.internal.names.RoleBook;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Whom the passage is about, named by what they are: "the striker" of whom nothing is told, "the Ohio Republican" of a senator, "the former
 * banker" of a mayor. Other words for somebody of whom something is told are more often another's.
 */
public final class Paraphrase {
	private static final String THE = "the ";
	/** So much more than about any other the passage must be about whom the words stand for. */
	private static final int MARGIN = 2;
	/** Named so often, somebody may be who the draft is about; there are not many of those. */
	private static final int LEADING = 3;
	private static final int MOST_LEADING = 12;
	private static final String LAWMAKER = "lawmaker";
	private static final String PRESIDENT = "president";
	/** What it counts that the person was called so, and that somebody else must be meant. */
	private static final int OWN = 5;
	private static final int NOT = -100;
	private static final String AGED = "-year-old";
	private static final int LONGEST_PLACE = 24;
	private static final int OWNER = 3;
	private static final WordSet PARTIES = WordSet.of("republican", "democrat");
	private static final Map<String, String> CALLED = Map.of("r", "republican", "d", "democrat", "gop", "republican", "democratic", "democrat");
	private static final WordSet OTHER_PARTIES = WordSet.of("i", "independent", "labour", "conservative", "tory", "liberal", "lib", "green",
			"libertarian", "socialist", "communist", "nationalist", "unionist");
	private static final WordSet OFFICES = WordSet.of("senator", "governor", "congressman", "congresswoman", "representative", "lawmaker");
	private static final WordSet ELECTED = WordSet.of("senator", "governor", "congressman", "congresswoman", "representative", "lawmaker",
			"mayor", "politician", "runner");
	/** Of a chamber or a department, they are politicians; of a club, they are not. */
	private static final WordSet LEADERS = WordSet.of("speaker", "leader", "whip", "chairman", "chairwoman", "secretary");
	private static final WordSet CHAMBERS = WordSet.of("house", "senate", "state", "defense", "treasury", "commerce", "labor", "justice");
	/** Those who stand for an office are so called whatever else they are. */
	private static final WordSet RACE = WordSet.of("candidate", "nominee", "front-runner", "frontrunner", "hopeful", "contender", "politician",
			"socialist", "libertarian");
	/** What a draft calls whom it is about. */
	private static final WordSet CHIEF = WordSet.of("candidate", "nominee", "front-runner", "frontrunner", "hopeful", "contender", "businessman",
			"businesswoman", "billionaire", "mogul", "tycoon", "magnate");
	private static final WordSet PAST = WordSet.of("former", "retired");
	/** What one was before politics; an aide, a driver or a judge is rather somebody else. */
	private static final WordSet CAREERS = WordSet.of("banker", "investor", "trader", "broker", "businessman", "businesswoman", "entrepreneur",
			"engineer", "neurosurgeon", "scientist", "economist", "historian", "actor", "actress", "singer", "comedian", "boxer", "wrestler",
			"astronaut", "novelist", "poet", "architect", "mogul", "tycoon", "magnate", "billionaire", "millionaire", "developer", "surgeon",
			"celebrity", "star");
	private static final WordSet KNOWN = WordSet.union(PARTIES, CAREERS, OFFICES, RACE);
	/** "Ann Lee, R-Ohio", "Ann Lee (D-Calif.)", "Ann Lee of New York" */
	private static final Pattern BEHIND = Pattern.compile("(?:,? \\(?([RDI])\\b-?| of )([A-Z][\\w.]*(?: [A-Z]\\w*)?)?");
	/** What is theirs is no office of another's: "the nation's richest man". */
	private static final WordSet HOMES = WordSet.of("nation", "country", "world", "state", "city");
	private static final List<String> EMPLOYS = List.of(" for ", " at ");
	private static final Pattern EMPLOYER = Pattern.compile("(?:the )?[A-Z]");
	private static final Pattern SPACE = Pattern.compile("\\s+");

	private final Pronouns pronouns;
	private final RoleBook book;
	/** The states and parties told of each. */
	private final Map<String, Set<String>> told = new HashMap<>();
	/** Those of each state. */
	private final Map<String, Set<String>> natives = new HashMap<>();
	/** How often each is named, and who is most. */
	private final Map<String, Integer> named = new HashMap<>();
	private Name often = new Name("", Name.Gender.UNKNOWN);
	/** The first of those whom the draft is about, as it names them again and again. */
	private final List<Name> leading = new ArrayList<>();
	/** In which paragraph somebody without a name was last called so. */
	private final Map<String, Integer> heard = new HashMap<>();

	public Paraphrase(Pronouns pronouns, RoleBook book) {
		this.pronouns = pronouns;
		this.book = book;
	}

	/** Whether {@link #hear} asks for the word. @param word in lower case */
	public static boolean isKnown(String word) {
		return KNOWN.contains(word) || Description.isRole(word);
	}

	/** "An Ohio Republican": from here on the same words may mean that one. @param noun in lower case, one that {@link #isKnown} */
	public void hear(String noun, int paragraph) {
		heard.put(noun, paragraph);
	}

	/** Somebody is named. @param whole with what stands before the name: "Ohio Sen. Ann Lee" */
	public void note(Name name, String text, Span whole) {
		int count = named.merge(name.full(), 1, Integer::sum);
		if (count > named.getOrDefault(often.full(), 0)) often = name;
		if (count == LEADING && leading.size() < MOST_LEADING) leading.add(name);
		int owner = whole.start() - OWNER;
		// "Ohio's Sen. Ann Lee"
		if (text.startsWith("'s ", owner) || text.startsWith("\u2019s ", owner))
			addPlaces(name, text.substring(Math.max(0, owner - LONGEST_PLACE), owner));
		int title = whole.length() - name.full().length();
		if (title > 0) addPlaces(name, text.substring(whole.start(), whole.start() + title));
		if (!mayTell(text, whole.end())) return;
		Matcher behind = BEHIND.matcher(text).region(whole.end(), Math.min(text.length(), whole.end() + LONGEST_PLACE));
		if (!behind.lookingAt()) return;
		if (behind.group(1) != null) add(name, CALLED.getOrDefault(behind.group(1).toLowerCase(Locale.ROOT), "i"));
		if (behind.group(2) != null) addPlaces(name, behind.group(2));
	}

	/** Spares nearly every name the pattern. */
	private static boolean mayTell(String text, int end) {
		int at = text.startsWith(",", end) ? end + 1 : end;
		if (!text.startsWith(" ", at)) return false;
		if (text.startsWith("of ", at + 1)) return true;
		int letter = text.startsWith("(", at + 1) ? at + 2 : at + 1;
		return letter < text.length() && "RDI".indexOf(text.charAt(letter)) >= 0;
	}

	private void addPlaces(Name name, String words) {
		for (String state : statesIn(List.of(SPACE.split(words)))) {
			add(name, state);
			natives.computeIfAbsent(state, any -> new HashSet<>()).add(name.full());
		}
	}

	private void add(Name name, String what) {
		told.computeIfAbsent(name.full(), any -> new HashSet<>()).add(what);
	}

	private static List<String> statesIn(List<String> words) {
		return IntStream.range(0, words.size()).boxed()
				.flatMap(i -> IntStream.rangeClosed(i + 1, Math.min(i + 2, words.size())).mapToObj(end -> String.join(" ", words.subList(i, end))))
				.map(Gazetteer::americanState).filter(state -> !state.isEmpty()).toList();
	}

	/**
	 * A guess: the same words may mean somebody whom the draft has not named.
	 *
	 * @param inside whether they stand within a clause that tells of others, of whom they may say what they are
	 */
	public Optional<Name> likely(String words, int paragraph, boolean inside) {
		if (!words.regionMatches(true, 0, THE, 0, THE.length())) return Optional.empty();
		Description somebody = Description.of(words);
		if (somebody.kind() != Description.Kind.PERSON) return Optional.empty();
		Optional<Name> best = Optional.empty();
		int most = 0;
		for (Map.Entry<Name, Integer> near : near().entrySet()) {
			Name name = near.getKey();
			if (!name.gender().fits(somebody.gender()) || words.contains(KnownPeople.surname(name))) continue;
			int fit = fit(words, name, paragraph);
			int weight = near.getValue() + fit;
			if (inside && fit < OWN || weight < most - MARGIN + 1) continue;
			best = weight >= most + MARGIN ? Optional.of(name) : Optional.empty();
			most = Math.max(most, weight);
		}
		return best.or(() -> leading(words, somebody, paragraph));
	}

	/** Those named near, each once: of the same name the draft may tell only later whether it is a woman's. */
	private Map<Name, Integer> near() {
		Map<String, Name> names = new HashMap<>();
		Map<Name, Integer> near = new LinkedHashMap<>();
		pronouns.near().forEach((name, weight) -> near.merge(names.merge(name.full(), name, (one, other) -> one), weight, Integer::sum));
		return near;
	}

	/** "The candidate", "the businessman", where nobody near is one: the only one so far of those whom the draft is about. */
	private Optional<Name> leading(String words, Description somebody, int paragraph) {
		String lower = words.toLowerCase(Locale.ROOT);
		String noun = Description.nounOf(lower);
		if (!CHIEF.contains(noun) && !PARTIES.contains(noun) || isElsewhere(words, noun, List.of())) return Optional.empty();
		List<String> parties = Stream.of(SPACE.split(lower)).map(word -> CALLED.getOrDefault(word, word)).filter(PARTIES::contains).toList();
		Optional<Name> best = Optional.empty();
		int most = 0;
		for (Name name : leading) {
			int count = named.get(name.full());
			boolean fits = name.gender().fits(somebody.gender()) && !words.contains(KnownPeople.surname(name)) && toldOf(name).containsAll(parties)
					&& fit(words, name, paragraph) >= 0;
			if (!fits || 2 * count <= most) continue;
			best = count > 2 * most ? Optional.of(name) : Optional.empty();
			most = Math.max(most, count);
		}
		return best;
	}

	/** How well the words fit the person: below zero where they are another's. */
	private int fit(String words, Name name, int paragraph) {
		if (words.endsWith(AGED)) return book.mayBeAnybody(words) && !book.isSomebodyElse(name) ? 0 : NOT;
		String lower = words.toLowerCase(Locale.ROOT);
		String noun = Description.nounOf(lower);
		List<String> all = List.of(SPACE.split(lower));
		Map<String, List<String>> roles = book.roles(name);
		boolean party = PARTIES.contains(noun);
		boolean runs = party || RACE.contains(noun);
		if (told.getOrDefault(name.full(), Set.of()).stream().anyMatch(state -> isNative(noun, state))) return OWN;
		if (contradicts(all, name) || !runs && isOwned(lower)) return NOT;
		if (roles.containsKey(noun) && !party)
			return !isElsewhere(words, noun, roles.get(noun)) && book.isSame(all.subList(1, Math.max(1, all.indexOf(noun))), noun, name) ? OWN : NOT;
		if (noun.equals(LAWMAKER) && roles.keySet().stream().anyMatch(OFFICES::contains)) return OWN;
		// "The president" where the draft calls nobody so: whom it names without a first name, as everybody knows him.
		if (noun.equals(PRESIDENT) && all.size() == 2 && book.others(noun, name).isEmpty()) return name.full().indexOf(' ') < 0 ? OWN : NOT;
		boolean another = !party && book.others(noun, name).stream().anyMatch(one -> !contradicts(all, one));
		if (another || paragraph - heard.getOrDefault(noun, paragraph - 2) <= 1) return NOT;
		if (runs) return mayRun(name) && !isOutshone(name, all) ? 0 : NOT;
		if (isEmployed(words, noun)) return NOT;
		boolean past = all.subList(1, Math.max(1, all.indexOf(noun))).stream().anyMatch(PAST::contains);
		return book.mayBeAnybody(words) && (past || CAREERS.contains(noun) || !book.isTold(name)) ? 0 : NOT;
	}

	/** "The anchor for Harbour News": if the person were that, the draft would have told more of it. */
	private static boolean isEmployed(String words, String noun) {
		for (String link : EMPLOYS) {
			int at = words.indexOf(noun + link);
			if (at >= 0 && EMPLOYER.matcher(words).region(at + noun.length() + link.length(), words.length()).lookingAt()) return true;
		}
		return false;
	}

	/** "Texan" of Texas, "Kentuckian" of Kentucky, not "Indian" of Indiana. */
	private static boolean isNative(String noun, String state) {
		int same = 0;
		while (same < Math.min(noun.length(), state.length()) && noun.charAt(same) == state.charAt(same)) same++;
		return noun.length() >= state.length() && same < noun.length() && same > 2 && same >= state.length() - 2;
	}

	/** "The port's top adviser" */
	private static boolean isOwned(String lower) {
		int mark = lower.replace('\u2019', '\'').indexOf("'s ");
		return mark > 0 && !HOMES.contains(lower.substring(lower.lastIndexOf(' ', mark) + 1, mark));
	}

	/** "The French president", "the Lake MP", of one of another country or town. */
	private static boolean isElsewhere(String words, String noun, List<String> role) {
		List<String> all = List.of(SPACE.split(words));
		return statesIn(all).isEmpty() && all.stream().skip(1).filter(word -> Character.isUpperCase(word.charAt(0)))
				.map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(word -> !role.contains(word) && !word.equals(noun)
				&& !CALLED.containsKey(word) && !PARTIES.contains(word) && !CHAMBERS.contains(word));
	}

	private boolean mayRun(Name name) {
		Map<String, List<String>> roles = book.roles(name);
		return roles.isEmpty() || roles.entrySet().stream().anyMatch(Paraphrase::isPolitical);
	}

	/** Whether the draft names another far more, who may be meant as well. */
	private boolean isOutshone(Name name, List<String> words) {
		int count = named.getOrDefault(name.full(), 0);
		return !book.isTold(name) && named.getOrDefault(often.full(), 0) > 2 * count && mayRun(often) && !contradicts(words, often);
	}

	private static boolean isPolitical(Map.Entry<String, List<String>> role) {
		String noun = role.getKey();
		return ELECTED.contains(noun) || RACE.contains(noun) || CAREERS.contains(noun)
				|| LEADERS.contains(noun) && (noun.equals("speaker") && role.getValue().size() == 1 || role.getValue().stream().anyMatch(CHAMBERS::contains));
	}

	private Set<String> toldOf(Name name) {
		Set<String> of = new HashSet<>(told.getOrDefault(name.full(), Set.of()));
		book.roles(name).values().forEach(role -> {
			of.addAll(statesIn(role));
			role.forEach(word -> of.add(CALLED.getOrDefault(word, word)));
		});
		return of;
	}

	/** "The Ohio Republican" of a Democrat, or of somebody from Texas. */
	private boolean contradicts(List<String> words, Name name) {
		Set<String> of = toldOf(name);
		boolean elsewhere = statesIn(words).stream().anyMatch(state -> of.stream().anyMatch(one -> !Gazetteer.americanState(one).isEmpty())
				&& !of.contains(state));
		Set<String> near = pronouns.near().keySet().stream().map(Name::full).collect(Collectors.toSet());
		boolean another = statesIn(words).stream().anyMatch(state -> !of.contains(state)
				&& natives.getOrDefault(state, Set.of()).stream().anyMatch(near::contains));
		return elsewhere || another || words.stream().map(word -> CALLED.getOrDefault(word, word)).filter(PARTIES::contains)
				.anyMatch(party -> !of.contains(party) && of.stream().anyMatch(one -> PARTIES.contains(one) || OTHER_PARTIES.contains(one)));
	}
}
