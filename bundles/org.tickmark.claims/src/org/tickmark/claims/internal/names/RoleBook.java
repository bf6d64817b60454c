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

import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.words.WordSet;

/** Who is what in a draft: "the coroner" is whoever was called the coroner, as long as nobody else was. */
public final class RoleBook {
	private static final int THE = 4;
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
	private static final Pattern PART = Pattern.compile(", ");
	private static final Pattern SPACE = Pattern.compile("\\s+");

	/** By what they are, in one word: those who are it, by name, each with all words of the role. */
	private final Map<String, Map<String, Holder>> holders = new HashMap<>();

	private final Set<String> told = new HashSet<>();

	/** What somebody without a name is, too. */
	private final Set<String> shared = new HashSet<>();

	private record Holder(Name name, List<String> role) { }

	/** @param role what stands beside the name, parts of it between commas */
	public void add(String role, Name name) {
		for (String part : PART.split(role.toLowerCase(Locale.ROOT))) {
			String noun = Description.nounOf(OVER.matcher(part).replaceFirst(""));
			if (!noun.isEmpty()) told.add(name.full());
			if (!noun.isEmpty()) holders.computeIfAbsent(noun, any -> new LinkedHashMap<>())
					.put(name.full(), new Holder(name, wordsOf(part)));
		}
	}

	private static List<String> wordsOf(String part) {
		String over = OVER.matcher(part).find() ? "former " : "";
		return List.of(SPACE.split(over + part));
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
	public void share(String words) {
		String lower = words.toLowerCase(Locale.ROOT);
		if (!NEW.contains(lower.substring(0, Math.max(0, lower.indexOf(' '))))) return;
		String noun = Description.nounOf(lower);
		if (!noun.isEmpty()) shared.add(noun);
	}

	/** Whether the text has told of anybody what they are. */
	public boolean isTold(Name name) {
		return told.contains(name.full());
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
