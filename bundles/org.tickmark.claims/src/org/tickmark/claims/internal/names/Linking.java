package org.tickmark.claims.internal.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.tickmark.claims.Naming.Type;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.names.lists.Lexicon;
import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Finds which names mean the same bearer: "Ilse Brandt" and "Brandt", "Brandt Harbour Authority (BHA)" and "the BHA". Looks ahead: a
 * headline gives the surname before the text gives the name.
 */
final class Linking {
	private static final WordSet SUFFIXES = WordSet.of("jr", "sr", "ii", "iii", "iv");

	private final List<Sighting> sightings;
	private final Map<String, Known> byKey = new HashMap<>();
	private final Surnames surnames = new Surnames();
	private final Map<String, Optional<Known>> byShort = new HashMap<>();
	private final Map<String, Known> byAcronym = new HashMap<>();

	Linking(List<Sighting> all) {
		Set<String> lastWords = new HashSet<>();
		for (Sighting sighting : all) if (isFullPerson(sighting)) lastWords.add(surname(sighting.words()));
		sightings = all.stream().filter(each -> !each.doubtful() || lastWords.contains(each.name().toLowerCase(Locale.ROOT))).toList();
	}

	Names link() {
		List<Optional<Known>> full = fullNames();
		List<Known> of = new ArrayList<>();
		for (int i = 0; i < sightings.size(); i++) {
			Sighting sighting = sightings.get(i);
			Known known = full.get(i).orElseGet(() -> single(sighting));
			if (full.get(i).isPresent() && isFullPerson(sighting)) surnames.name(known, surname(sighting.words()),
					sighting.words().getFirst());
			known.see(i, sighting);
			of.add(known);
		}
		return names(of);
	}

	/** Long names first, so that a headline's short form finds the name that the text gives later; surnames in text order. */
	private List<Optional<Known>> fullNames() {
		List<Integer> order = new ArrayList<>(IntStream.range(0, sightings.size()).boxed().toList());
		order.sort(Comparator.comparingInt(i -> -sightings.get(i).words().size()));
		List<Optional<Known>> full = new ArrayList<>(Collections.nCopies(sightings.size(), Optional.empty()));
		for (int i : order) full.set(i, full(sightings.get(i)));
		for (int i = 0; i < full.size(); i++) {
			List<String> words = sightings.get(i).words();
			if (isFullPerson(sightings.get(i))) full.get(i).ifPresent(known -> surnames.add(known, surname(words), words.getFirst()));
		}
		return full;
	}

	private Names names(List<Known> of) {
		List<Known> ordered = of.stream().distinct().toList();
		for (int i = 0; i < ordered.size(); i++) ordered.get(i).index = i;
		List<NameMention> mentions = new ArrayList<>();
		for (int i = 0; i < of.size(); i++) {
			Sighting sighting = sightings.get(i);
			boolean first = of.get(i).sightings.getFirst() == i;
			mentions.add(new NameMention(sighting.span(), sighting.sentence(), sighting.clause(), sighting.title(), sighting.role(),
					sighting.age(), first, of.get(i).index));
		}
		List<Bearer> named = ordered.stream()
				.map(known -> new Bearer(known.canonical, known.type(), known.sightings.stream().map(mentions::get).toList())).toList();
		return new Names(named, List.copyOf(mentions));
	}

	private static boolean isFullPerson(Sighting sighting) {
		return sighting.type() == Type.PERSON && !sighting.doubtful() && sighting.name().indexOf(' ') > 0;
	}

	private static String surname(List<String> words) {
		int last = words.size() - 1;
		while (last > 0 && SUFFIXES.contains(words.get(last).replace(".", ""))) last--;
		String word = words.get(last);
		return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
	}

	/** Of a name of several words, wherever in the text it stands. */
	private Optional<Known> full(Sighting sighting) {
		List<String> words = sighting.words();
		if (words.size() == 1) return Optional.empty();
		String key = keyOf(sighting.name());
		// "Joseph R. Biden Jr." and "Joseph Biden": first and last word are the same.
		String person = isFullPerson(sighting) ? words.getFirst() + ' ' + surname(words) : key;
		Optional<Known> same = Optional.ofNullable(byKey.get(key)).or(() -> Optional.ofNullable(byKey.get(person)))
				.or(() -> byShort.getOrDefault(key, Optional.empty()).filter(known -> mayBe(known, sighting)))
				.or(() -> Optional.ofNullable(byKey.get(keyOf(ShortNames.ofFirm(words)))));
		Known known = same.orElseGet(() -> new Known(sighting));
		byKey.put(key, known);
		byKey.putIfAbsent(person, known);
		if (isFullPerson(sighting)) addDouble(known, words);
		else {
			byAcronym.putIfAbsent(initials(sighting.name()), known);
			addShort(known, words);
		}
		int and = sighting.name().indexOf(" & ");
		if (and > 0) byAcronym.putIfAbsent(sighting.name().charAt(0) + "&" + sighting.name().charAt(and + 3), known);
		if (!sighting.acronym().isEmpty()) byAcronym.putIfAbsent(sighting.acronym(), known);
		return Optional.of(known);
	}

	/** The firm "Berg Brandt" is not the Ilse Berg Brandt who founded it, nor "La Brask" on the coast somebody of that name. */
	private static boolean mayBe(Known known, Sighting sighting) {
		boolean other = known.person && sighting.type() != Type.PERSON && sighting.sure() > 0;
		return !other && known.gender().fits(genderOf(sighting.title()));
	}

	private static String keyOf(String name) {
		return Gazetteer.usual(Gazetteer.key(name));
	}

	/** What two bearers may be called for short means neither of them. */
	private void addShort(Known known, List<String> words) {
		for (String name : ShortNames.of(words)) addShort(known, name);
	}

	private void addShort(Known known, String name) {
		byShort.merge(keyOf(name), Optional.of(known), (one, other) -> one.equals(other) ? one : Optional.empty());
	}

	/** "Van Dorn" of "Paul Van Dorn", "Berg Brandt" of "Ilse Berg Brandt"; the "Ilse Brandt" of "Anna Ilse Brandt" may be her daughter. */
	private void addDouble(Known known, List<String> words) {
		if (words.size() != 3 || SUFFIXES.contains(words.get(2).replace(".", ""))) return;
		String middle = words.get(1);
		if (NameWords.PARTICLES.contains(middle)) {
			addShort(known, middle + ' ' + words.get(2));
			return;
		}
		if (middle.length() > 1 && middle.indexOf('.') < 0 && !Gazetteer.isFirstName(middle) && !Gazetteer.isPlace(middle)
				&& !Lexicon.isCommon(words.get(2))) addShort(known, middle + ' ' + words.get(2));
	}

	private Known single(Sighting sighting) {
		boolean place = sighting.type() == Type.PLACE && sighting.sure() > 1;
		String state = place ? Gazetteer.stateOf(sighting.name()) : "";
		String key = state.isEmpty() ? Gazetteer.usual(Gazetteer.key(sighting.name())) : state;
		Optional<Known> body = Optional.ofNullable(byAcronym.get(sighting.name()));
		Gender gender = genderOf(sighting.title());
		Known known = body.or(() -> place ? Optional.empty() : surnames.alone(key, gender).map(Known.class::cast))
				.or(() -> Optional.ofNullable(byKey.get(key))
						.filter(one -> one.gender().fits(gender))).or(() -> firm(sighting, key)).orElseGet(() -> new Known(sighting));
		// Whoever founded the firm may come later.
		if (!byShort.containsKey(key) || known.sightings.isEmpty()) byKey.putIfAbsent(key, known);
		return known;
	}

	/** The firm called so for short, behind its full name; not its founder, nor the town that it comes from. */
	private Optional<Known> firm(Sighting sighting, String key) {
		boolean other = (sighting.type() == Type.PERSON || sighting.type() == Type.PLACE) && sighting.sure() > 0;
		if (other || !sighting.title().isEmpty() || !sighting.role().isEmpty() || sighting.age().isPresent()) return Optional.empty();
		return byShort.getOrDefault(key, Optional.empty()).filter(known -> !known.sightings.isEmpty());
	}

	private static Gender genderOf(String title) {
		String word = title.toLowerCase(Locale.ROOT);
		return Name.genderOfTitle(word.endsWith(".") ? word.substring(0, word.length() - 1) : word).orElse(Gender.UNKNOWN);
	}

	/** Of the words with a capital: "Brandt Harbour Authority" is BHA. */
	private static String initials(String name) {
		StringBuilder initials = new StringBuilder();
		for (int i = 0; i < name.length(); i++) {
			boolean begins = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
			if (begins && Character.isUpperCase(name.charAt(i))) initials.append(name.charAt(i));
		}
		return initials.length() > 1 ? initials.toString() : name;
	}

	/** What is known of one bearer so far. */
	private static final class Known implements Surnames.Person {
		private final boolean person;
		/** Of the first, and in words. */
		private final int sure;
		private final int length;
		private String canonical;
		private Gender gender = Gender.UNKNOWN;
		private final int[] votes = new int[Type.values().length];
		private final List<Integer> sightings = new ArrayList<>();
		private int index;

		private Known(Sighting first) {
			canonical = first.name();
			person = isFullPerson(first);
			sure = first.sure();
			length = first.words().size();
			if (person) gender = Name.genderOf(first.words().getFirst());
		}

		private void see(int at, Sighting sighting) {
			sightings.add(at);
			boolean several = sighting.name().indexOf(' ') > 0;
			boolean fuller = canonical.indexOf(' ') < 0 || sighting.name().length() > canonical.length();
			boolean calmer = sighting.name().length() == canonical.length() && Shape.isShouted(canonical);
			if (several && (fuller || calmer)) canonical = sighting.name();
			// A surname where nothing tells what it is takes nothing from the name in full.
			if (person && !several && sighting.sure() == 0) return;
			// "Brask" is the firm Brask Industries, whoever may be called so elsewhere.
			if (!person && sure > 1 && sighting.words().size() < length) return;
			votes[sighting.type().ordinal()] += 4 * sighting.sure() * sighting.sure() + (several ? 2 : 1);
			Gender titled = genderOf(sighting.title());
			if (titled != Gender.UNKNOWN) gender = titled;
		}

		@Override
		public Gender gender() {
			return gender;
		}

		private Type type() {
			int best = Type.OTHER.ordinal();
			for (int i = 0; i < votes.length; i++) if (votes[i] > votes[best]) best = i;
			return Type.values()[best];
		}
	}
}
