package org.tickmark.claims.internal.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.names.lists.Lists;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.words.WordSet;

/** Who is what in a draft: "the coroner" is whoever was called the coroner, as long as nobody else was. */
public final class RoleBook {
	private static final int THE = 4;
	/** "MP", "MSP" */
	private static final int LETTERS = 3;
	/** So many paragraphs on "the clerk" is still the one last brought in. */
	private static final int NEAR = 5;
	private static final String STATE = "state";
	private static final Introduced SEVERAL = new Introduced("", 0);
	private static final List<String> SPOKESMEN = List.of("spokesman", "spokeswoman", "spokesperson");
	private static final WordSet NEW = Lists.of("a an one another");
	/** With them it is another role: "the former mayor" is not "the mayor". */
	private static final WordSet OTHER = Lists.of("former ex deputy depute vice assistant associate late then onetime "
			+ "lieutenant lt retired incoming elect designate emeritus shadow");
	/** "mayor until 2012", "mayor from 1998 to 2006" */
	private static final Pattern OVER = Pattern.compile(" (?:until|from|between|in) (?:[a-z]+ )?\\d{4}\\b.*");
	/** Of whom there is one at a time, and what else such a one is called. */
	private static final Map<String, List<String>> OF_ONE = Map.of("the prime minister", List.of("prime", "pm", "premier"),
			"the premier", List.of("prime", "pm", "premier"), "the president", List.of("president"), "the chancellor", List.of("chancellor"),
			"the home secretary", List.of("home"), "the foreign secretary", List.of("foreign"), "the foreign minister", List.of("foreign"),
			"the pope", List.of("pope"), "the king", List.of("king"), "the queen", List.of("queen"));
	/** Stand in most reports beside whoever is named, and are another. */
	private static final WordSet SOMEBODY_ELSE = Lists.of("judge magistrate coroner prosecutor barrister lawyer attorney solicitor spokesman "
			+ "spokeswoman spokesperson official source witness victim suspect defendant accused man woman boy girl officer policeman policewoman "
			+ "constable inspector sergeant aide reporter journalist interviewer editor host presenter moderator doctor nurse surgeon father "
			+ "mother son daughter wife husband brother sister couple child parent neighbour neighbor resident passenger driver person "
			+ "expert analyst author caller king queen pope speaker narrator president voter supporter customer owner clerk teacher student "
			+ "general commissioner employer landlord boss pilot captain secretary-general monarch taoiseach tánaiste tanaiste premier chief guard "
			+ "reader user viewer fan referee umpire interviewee translator interpreter deputy lady");
	private static final Map<String, String> SHORT = Map.of("gov.", "governor", "gov", "governor", "sen.", "senator", "sen", "senator",
			"lt.", "lieutenant", "prof.", "professor", "prof", "professor", "rep.", "representative", "adm.", "admiral", "gen.", "general");
	private static final Pattern APART = Pattern.compile("['\u2019]s\\b|, (?:[A-Z]|the )");
	private static final Pattern PART = Pattern.compile(", ");
	private static final Pattern SPACE = Pattern.compile("\\s+");

	/** By what they are, in one word: those who are it, by name, each with all words of the role. */
	private final Map<String, Map<String, Holder>> holders = new HashMap<>();

	/** The words of each role by the person's name, then by what they are. */
	private final Map<String, Map<String, List<String>>> roles = new HashMap<>();

	/** What somebody without a name is, too. */
	private final Set<String> shared = new HashSet<>();

	/** The words for each of them, or {@link #SEVERAL}. */
	private final Map<String, Introduced> introduced = new HashMap<>();

	private record Introduced(String words, int paragraph) { }

	private record Holder(Name name, List<String> role) { }

	/** @param role what stands beside the name, parts of it between commas */
	public void add(String role, Name name) {
		for (String part : PART.split(whole(role.toLowerCase(Locale.ROOT)))) {
			String noun = Description.nounOf(OVER.matcher(part).replaceFirst(""));
			if (noun.isEmpty()) continue;
			List<String> words = wordsOf(part);
			holders.computeIfAbsent(noun, any -> new LinkedHashMap<>()).put(name.full(), new Holder(name, words));
			roles.computeIfAbsent(name.full(), any -> new HashMap<>()).put(noun, words);
		}
	}

	/** "republican gov.": written out. */
	private static String whole(String role) {
		StringBuilder whole = new StringBuilder();
		for (String word : SPACE.split(role)) whole.append(whole.isEmpty() ? "" : " ").append(SHORT.getOrDefault(word, word));
		return whole.toString();
	}

	private static List<String> wordsOf(String part) {
		String over = OVER.matcher(part).find() ? "former " : "";
		return List.of(SPACE.split(over + part));
	}

	/**
	 * Whether a role may be told in other words: "the longtime senator", not "the deputy governor" of a governor, nor "the mill's clerk" of
	 * the port's.
	 *
	 * @param more the words before the noun, in lower case
	 * @param name of whom the role is told
	 */
	public boolean isSame(List<String> more, String noun, Name name) {
		List<String> role = roles(name).getOrDefault(noun, List.of());
		if (SOMEBODY_ELSE.contains(noun) && (shared.contains(noun) || !role.containsAll(more) || !others(noun, name).isEmpty())) return false;
		return more.stream().noneMatch(word -> (OTHER.contains(word) || word.equals(STATE)) && !role.contains(word))
				&& role.stream().noneMatch(word -> OTHER.contains(word) && !more.contains(word));
	}

	/** Whether the word before a role makes it another: "former". @param word in lower case */
	public static boolean isOther(String word) {
		return OTHER.contains(word);
	}

	/** "The prime minister": nobody whom the draft has only called something else. */
	public boolean isOther(String words, Name name) {
		List<String> own = OF_ONE.getOrDefault(words.toLowerCase(Locale.ROOT), List.of());
		return !own.isEmpty() && isTold(name) && holders.values().stream().map(all -> all.get(name.full()))
				.noneMatch(holder -> holder != null && holder.role().stream().anyMatch(own::contains));
	}

	/** "A coroner", without a name: from here on "the coroner" may be that one. */
	public void share(String words, int paragraph) {
		String lower = words.toLowerCase(Locale.ROOT);
		if (!NEW.contains(lower.substring(0, Math.max(0, lower.indexOf(' '))))) return;
		String noun = Description.nounOf(lower);
		if (noun.isEmpty()) return;
		shared.add(noun);
		String brief = words.substring(0, words.indexOf(',') < 0 ? words.length() : words.indexOf(','));
		introduced.merge(noun, new Introduced(brief, paragraph), (one, other) -> one.words().equals(other.words()) ? one : SEVERAL);
	}

	/** "Its spokesman": from here on "the spokesman" may be either. @param word in lower case */
	public void another(String word) {
		if (introduced.isEmpty()) return;
		for (String noun : alike(word)) introduced.computeIfPresent(noun, (any, one) -> SEVERAL);
	}

	private static List<String> alike(String noun) {
		return noun.startsWith("spokes") ? SPOKESMEN : List.of(noun);
	}

	/** "A spokesman for the port" where only one was spoken of, and now "the spokesman": the words that brought him in. */
	public Optional<String> introduced(String words, int paragraph) {
		String lower = words.toLowerCase(Locale.ROOT);
		String noun = lower.startsWith("the ") && SPACE.split(lower).length == 2 ? Description.nounOf(lower) : "";
		boolean named = alike(noun).stream().anyMatch(one -> !holders.getOrDefault(one, Map.of()).isEmpty());
		return Optional.of(introduced.getOrDefault(noun, SEVERAL)).filter(one -> !named && paragraph - one.paragraph() <= NEAR)
				.map(Introduced::words).filter(brief -> SPACE.split(brief).length > 2);
	}

	/** Whether the words are a role that a draft may use for whoever was named last: not "the judge", who is somebody else in court. */
	public boolean mayBeAnybody(String words) {
		String lower = words.toLowerCase(Locale.ROOT);
		String noun = Description.nounOf(lower);
		int at = lower.indexOf(noun);
		if (lower.length() != words.length()) return false;
		// "The Guardian", but "the Ulm MP"
		boolean name = Character.isUpperCase(words.charAt(at)) && noun.length() > LETTERS;
		// "the secretary of state's website", "the chair of the club, Ann Lee"
		if (name || APART.matcher(words).region(at + noun.length(), words.length()).find()) return false;
		return lower.endsWith("-year-old") || !noun.isEmpty() && !SOMEBODY_ELSE.contains(noun) && !OF_ONE.containsKey(lower)
				&& holders.getOrDefault(noun, Map.of()).isEmpty() && !shared.contains(noun);
	}

	/** A solicitor, a clerk: one of those who speak for or about others. */
	public boolean isSomebodyElse(Name name) {
		return holders.entrySet().stream().anyMatch(one -> SOMEBODY_ELSE.contains(one.getKey()) && one.getValue().containsKey(name.full()));
	}

	/** Whether the text has told of anybody what they are. */
	public boolean isTold(Name name) {
		return roles.containsKey(name.full());
	}

	/** What the text has told that the person is, in one word each, with all words of it. */
	public Map<String, List<String>> roles(Name name) {
		return roles.getOrDefault(name.full(), Map.of());
	}

	/** Those who are that, too. @param noun in lower case */
	public List<Name> others(String noun, Name name) {
		return holders.getOrDefault(noun, Map.of()).values().stream().map(Holder::name).filter(one -> !one.full().equals(name.full())).toList();
	}

	/** Whom "the coroner", "the senior coroner" stands for; empty for "the former coroner" if nobody was called just that, and for two. */
	public Optional<Name> holder(String words) {
		String lower = words.toLowerCase(Locale.ROOT);
		String noun = lower.startsWith("the ") ? Description.nounOf(lower) : "";
		Map<String, Holder> all = holders.getOrDefault(noun, Map.of());
		if (all.isEmpty() || shared.contains(noun)) return Optional.empty();
		List<String> more = List.of(SPACE.split(lower.substring(THE, Math.max(THE, lower.indexOf(noun, THE))).trim()));
		List<Holder> fitting = all.values().stream()
				.filter(holder -> more.stream().allMatch(word -> word.isEmpty() || holder.role().contains(word))
					&& holder.role().stream().noneMatch(word -> OTHER.contains(word) && !more.contains(word))).toList();
		return fitting.size() == 1 ? Optional.of(fitting.getFirst().name()) : Optional.empty();
	}
}
