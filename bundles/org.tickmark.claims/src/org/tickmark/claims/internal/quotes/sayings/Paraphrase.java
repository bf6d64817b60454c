package org.tickmark.claims.internal.quotes.sayings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.Gazetteer;
import org.tickmark.claims.internal.names.Pronouns;
import org.tickmark.claims.internal.names.RoleBook;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Whom the passage is about, named by what they are: "the striker" of whom nothing is told, "the Ohio Republican" of a senator, "the former
 * banker" of a mayor. Other words for somebody of whom something is told are more often another's.
 */
public final class Paraphrase {
	private static final String THE = "the ";
	private static final String AGED = "-year-old";
	private static final int LONGEST = 40;
	private static final int LONGEST_PLACE = 24;
	private static final int OWNER = 3;
	private static final WordSet PARTIES = WordSet.of("republican", "democrat");
	private static final Map<String, String> CALLED = Map.of("r", "republican", "d", "democrat", "gop", "republican", "democratic", "democrat");
	private static final WordSet OTHER_PARTIES = WordSet.of("i", "independent", "labour", "conservative", "tory", "liberal", "lib", "green",
			"libertarian", "socialist", "communist", "nationalist", "unionist");
	private static final WordSet OFFICES = WordSet.of("senator", "governor", "congressman", "congresswoman", "representative", "lawmaker");
	private static final WordSet ELECTED = WordSet.of("senator", "governor", "congressman", "congresswoman", "representative", "lawmaker",
			"mayor", "minister", "mp", "candidate", "nominee", "politician");
	private static final WordSet PAST = WordSet.of("former", "retired");
	/** What one was before politics; an aide, a driver or a judge is rather somebody else. */
	private static final WordSet CAREERS = WordSet.of("banker", "investor", "trader", "broker", "businessman", "businesswoman", "entrepreneur",
			"engineer", "neurosurgeon", "scientist", "economist", "historian", "actor", "actress", "singer", "comedian", "boxer", "wrestler",
			"astronaut", "novelist", "poet", "architect");
	/** "Ann Lee, R-Ohio", "Ann Lee (D-Calif.)", "Ann Lee of New York" */
	private static final Pattern BEHIND = Pattern.compile("(?:,? \\(?([RDI])\\b-?| of )([A-Z][\\w.]*(?: [A-Z]\\w*)?)?");
	private static final Pattern SPACE = Pattern.compile("\\s+");

	private final Pronouns pronouns;
	private final RoleBook book;
	/** The states and parties told of each. */
	private final Map<String, Set<String>> told = new HashMap<>();
	/** Those of each state. */
	private final Map<String, Set<String>> natives = new HashMap<>();
	/** How often a role is spoken of. */
	private final Map<String, Integer> heard = new HashMap<>();

	public Paraphrase(Pronouns pronouns, RoleBook book) {
		this.pronouns = pronouns;
		this.book = book;
	}

	/** Whether {@link #hear} asks for the word. @param word in lower case */
	public static boolean isKnown(String word) {
		return PARTIES.contains(word) || CAREERS.contains(word) || OFFICES.contains(word);
	}

	/**
	 * A role is spoken of, so that the same words may mean whoever holds it.
	 *
	 * @param newcomer whether it brings in somebody without a name: "an Ohio Republican"
	 */
	public void hear(String noun, boolean newcomer) {
		if (newcomer || CAREERS.contains(noun)) heard.merge(noun, newcomer ? 2 : 1, Integer::sum);
	}

	/** Somebody is named. @param whole with what stands before the name: "Ohio Sen. Ann Lee" */
	public void note(Name name, String text, Span whole) {
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

	/** A guess: the same words may mean somebody whom the draft has not named. */
	public Optional<Name> likely(String words) {
		if (!words.regionMatches(true, 0, THE, 0, THE.length())) return Optional.empty();
		Optional<Name> only = pronouns.only();
		if (only.isEmpty()) return only;
		Description somebody = Description.of(words);
		return only.filter(name -> somebody.kind() == Description.Kind.PERSON && name.gender().fits(somebody.gender()) && !words.contains(name.full()))
				.filter(name -> isUntold(words, name) || maySay(words, name));
	}

	private boolean isUntold(String words, Name name) {
		return book.mayBeAnybody(words) && (words.endsWith(AGED) ? !book.isSomebodyElse(name) : !book.isTold(name));
	}

	private boolean maySay(String words, Name name) {
		if (words.length() > LONGEST || pronouns.speaking().isEmpty()) return false;
		String[] all = SPACE.split(words);
		int last = all.length - 1;
		String noun = all[last].toLowerCase(Locale.ROOT);
		if (last < 2 || book.isAnothers(noun, name) || heard.getOrDefault(noun, 0) > 1) return false;
		Map<String, List<String>> roles = book.roles(name);
		if (PAST.contains(all[1])) return last == 2 && CAREERS.contains(noun) && roles.keySet().stream().anyMatch(ELECTED::contains);
		String state = Gazetteer.americanState(String.join(" ", List.of(all).subList(1, last)));
		return !state.isEmpty() && mayBeFrom(state, noun, name, roles);
	}

	/** "The Ohio Republican" of a senator, "the Ohio senator" of one who is told to be from there. */
	private boolean mayBeFrom(String state, String noun, Name name, Map<String, List<String>> roles) {
		Set<String> of = new HashSet<>(told.getOrDefault(name.full(), Set.of()));
		roles.values().forEach(role -> {
			of.addAll(statesIn(role));
			role.forEach(word -> of.add(CALLED.getOrDefault(word, word)));
		});
		boolean elsewhere = of.stream().anyMatch(one -> !one.equals(state) && !Gazetteer.americanState(one).isEmpty());
		boolean another = natives.getOrDefault(state, Set.of()).stream().anyMatch(one -> !one.equals(name.full()));
		if (elsewhere || another) return false;
		if (OFFICES.contains(noun)) return of.contains(state) && roles.containsKey(noun);
		boolean party = of.stream().anyMatch(one -> !one.equals(noun) && (PARTIES.contains(one) || OTHER_PARTIES.contains(one)));
		boolean elected = roles.keySet().stream().anyMatch(OFFICES::contains) || of.contains(noun)
				|| roles.getOrDefault("speaker", List.of()).contains("house");
		return PARTIES.contains(noun) && !party && elected;
	}
}
