package org.tickmark.claims.internal.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.reading.Name.Gender;

/**
 * The people who bear one surname, and which of them it means when it stands alone: whoever was called so before, unless another has
 * come in since. Where the text leaves it open, nobody.
 */
public final class Namesakes {
	/** A draft with more is a register; the bound keeps each look at them short. */
	private static final int MOST = 8;
	private static final int SAME_LETTERS = 3;

	/** Nearly always one, and a register has a hundred thousand surnames: so all of these begin small. */
	private final Map<String, Name> byFirstName = new LinkedHashMap<>(1);
	/** Of those who have any. */
	private final Map<String, Set<String>> titles = new HashMap<>(1);
	/** The paragraph in which each was named last. */
	private final Map<String, Integer> namedIn = new HashMap<>(1);
	private String holder = "";
	/** Whether the surname alone has meant its holder already. */
	private boolean established;
	private boolean challenged;
	/** Whether what is known so far may be no name at all: "Top Lee aides". */
	private boolean guessed;

	/**
	 * Somebody is named in full.
	 *
	 * @param offices that stand before the name, in small letters
	 * @param sure whether the words are a name beyond doubt, so that they may stand for one more person
	 * @return the same, with what is known of whoever bears it
	 */
	public Name name(Name name, Set<String> offices, int paragraph, boolean sure) {
		String first = firstOf(name);
		boolean known = byFirstName.containsKey(first);
		if (!known && (byFirstName.size() == MOST || !sure && !byFirstName.isEmpty())) return name;
		if (sure && guessed) forget();
		guessed = !sure && (guessed || byFirstName.isEmpty());
		byFirstName.merge(first, name, (before, now) -> now.withGender(now.gender() == Gender.UNKNOWN ? before.gender() : now.gender()));
		if (!offices.isEmpty()) titles.computeIfAbsent(first, any -> new HashSet<>()).addAll(offices);
		namedIn.put(first, paragraph);
		if (holder.isEmpty()) holder = first;
		challenged = !first.equals(holder) || challenged && known && !established;
		return byFirstName.getOrDefault(first, name);
	}

	private void forget() {
		byFirstName.clear();
		titles.clear();
		namedIn.clear();
		holder = "";
		established = false;
	}

	/**
	 * Of whoever is known already where one is a form of the other: "Ken" and "Kenneth", "Vermonter Bernie Sanders" and "Bernie Sanders".
	 */
	private String firstOf(Name name) {
		for (Map.Entry<String, Name> entry : byFirstName.entrySet()) {
			String known = entry.getValue().full();
			boolean same = known.regionMatches(true, 0, name.full(), 0, SAME_LETTERS) || shareFirstName(known, name.full());
			if (same) return entry.getKey();
		}
		return name.full().toLowerCase(Locale.ROOT);
	}

	/** "Emperor Joshua Norton" and "Joshua A. Norton": initials alone make nobody the same. */
	private static boolean shareFirstName(String one, String other) {
		List<String> firsts = List.of(other.substring(0, other.lastIndexOf(' ') + 1).split(" "));
		for (String word : one.substring(0, one.lastIndexOf(' ') + 1).split(" ")) {
			if (word.length() > 2 && firsts.contains(word)) return true;
		}
		return false;
	}

	/** Whom the surname means where it stands alone; empty where it may be two. */
	public Optional<Name> alone(Gender gender, Set<String> offices, int paragraph) {
		if (nobodyFits(gender)) return Optional.empty();
		Optional<String> first = byFirstName.size() == 1 ? Optional.of(holder) : byOffice(gender, offices).or(() -> byPassage(paragraph));
		first.ifPresent(found -> {
			if (byFirstName.size() > 1 && !found.equals(holder)) challenged = false;
			holder = found;
			established = true;
			if (!offices.isEmpty()) titles.computeIfAbsent(found, any -> new HashSet<>()).addAll(offices);
			namedIn.put(found, paragraph);
			byFirstName.computeIfPresent(found, (any, name) -> name.withGender(gender));
		});
		return first.map(byFirstName::get);
	}

	/** "Mr. Lee", where only Ann Lee is known, but not where Ashley Lee is. */
	public boolean nobodyFits(Gender gender) {
		return byFirstName.values().stream().noneMatch(name -> name.gender().fits(gender) || name.isOfEither());
	}

	private Optional<String> byOffice(Gender gender, Set<String> offices) {
		List<String> fitting = byFirstName.entrySet().stream().filter(entry -> entry.getValue().gender().fits(gender))
				.map(Map.Entry::getKey).toList();
		if (fitting.size() == 1) return Optional.of(fitting.getFirst());
		List<String> inOffice = fitting.stream().filter(first -> titles.getOrDefault(first, Set.of()).stream().anyMatch(offices::contains))
				.toList();
		return inOffice.size() == 1 ? Optional.of(inOffice.getFirst()) : Optional.empty();
	}

	private Optional<String> byPassage(int paragraph) {
		if (!challenged) return Optional.of(holder);
		List<String> here = byFirstName.keySet().stream().filter(first -> namedIn.getOrDefault(first, -1) == paragraph).toList();
		boolean holderHere = here.contains(holder);
		if (established) return here.isEmpty() || holderHere ? Optional.of(holder) : Optional.empty();
		return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
	}

	/** "Le Roux", where Anna Le Roux is known and nobody else of that surname: no first name. */
	public boolean isTailOfAll(String words) {
		return !byFirstName.isEmpty() && byFirstName.values().stream().allMatch(name -> name.full().endsWith(" " + words));
	}

	/** The text has shown whether this is a man or a woman. */
	public void learn(Name name) {
		byFirstName.replaceAll((first, known) -> known.full().equals(name.full()) ? name : known);
	}

	/** In the order in which they were named first. */
	public List<String> fullNames() {
		return byFirstName.values().stream().map(Name::full).toList();
	}
}
