package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.names.Gazetteer;
import org.tickmark.claims.internal.names.checks.WordPlaces.Place;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;

/**
 * Words with a capital that stand once, that nobody knows, and that are a slip from one that the draft writes elsewhere: "Norhtwick",
 * "Presidnet Hale". What is compared is the word and not the name that it is read as part of, since one that is misspelt is often read
 * with its neighbours, or as the name of something else.
 */
final class SlippedWords {
	/** Shorter ones are nearly too many other words. */
	private static final int SHORTEST = 6;
	/** Nobody writes longer ones, and each letter makes a key. */
	private static final int LONGEST = 30;
	/** Of a name that nobody knows, so many are needed to tell which spelling is the odd one. */
	private static final int USUAL = 2;
	/** With a letter changed, a name is more often another one than with one lost. */
	private static final int USUAL_BESIDE_OTHER = 3;
	/** Real, and nearly a word or a name that is known better. */
	private static final WordSet REAL = WordSet.of("huston", "austen", "minster", "philips", "phillips", "muslin", "colombia", "columbia",
			"jordon", "saunders", "johnston", "thomson", "thompson", "stanford", "sanford", "charlestown", "charleston", "hartford",
			"harford");
	/** Beside a word of another language nothing is misspelt. */
	private static final WordSet FOREIGN = WordSet.of("de", "del", "della", "di", "da", "do", "dos", "du", "des", "der", "die", "das", "la",
			"le", "les", "el", "los", "las", "il", "al", "et", "und", "y", "e", "van", "von");
	/** Before a party or an office as well as before somebody: "former Republican". */
	private static final WordSet BEFORE_OFFICES = WordSet.of("former", "acting", "chief", "vice", "deputy", "assistant", "president");

	private final Prose prose;
	private final Set<String> surnames;
	private final Map<String, WordPlaces> byWord = new HashMap<>();

	/** @param usual where the draft writes it otherwise */
	record Slipped(Place odd, Place usual) { }

	/** @param surnames of all people named in full, folded */
	SlippedWords(Prose prose, Set<String> surnames) {
		this.prose = prose;
		this.surnames = surnames;
		for (Sentence sentence : prose.sentences()) {
			var words = new Words(sentence.tokens());
			for (int i = 0; i < words.size(); i++) {
				if (!words.isCapitalized(i) || !isOfLength(words.text(i))) continue;
				byWord.computeIfAbsent(Spelling.folded(words.lower(i)), WordPlaces::new).add(new Place(words, i));
			}
		}
	}

	private static boolean isOfLength(String word) {
		return word.length() >= SHORTEST - 1 && word.length() <= LONGEST;
	}

	/** In text order. */
	List<Slipped> all() {
		List<WordPlaces> odd = new ArrayList<>();
		List<WordPlaces> usual = new ArrayList<>();
		Set<Integer> ends = new HashSet<>();
		for (WordPlaces word : byWord.values()) {
			if (isOdd(word)) odd.add(word);
			else if (word.folded().length() >= SHORTEST && isOfLetters(word.folded())) usual.add(word);
		}
		for (WordPlaces word : odd) ends.add(Spelling.ends(word.folded()));
		usual.removeIf(word -> !ends.contains(Spelling.ends(word.folded())));
		SharedKeys keys = SharedKeys.of(usual.size(), i -> Spelling.keys(usual.get(i).folded()));
		Map<String, Slipped> all = new HashMap<>();
		for (WordPlaces word : odd) slipped(word, usual, keys).ifPresent(slipped -> all.put(word.folded(), slipped));
		if (!all.isEmpty()) removeWords(all.keySet());
		return all.values().stream().sorted(Comparator.comparing(slipped -> slipped.odd().span())).toList();
	}

	private static boolean isOdd(WordPlaces word) {
		String folded = word.folded();
		if (word.count() > 1 || !isOfLetters(folded) || isKnown(folded) || REAL.contains(folded)) return false;
		Place place = word.first();
		boolean plain = place.text().chars().skip(1).allMatch(Character::isLowerCase);
		return plain && !FOREIGN.contains(place.lower(-1)) && !FOREIGN.contains(place.lower(1));
	}

	private static boolean isOfLetters(String word) {
		return word.chars().allMatch(Character::isLetter);
	}

	private static boolean isKnown(String word) {
		if (CalendarWords.weekdays().contains(word) || CalendarWords.months().contains(word)) return true;
		return Gazetteer.isKnown(word) || word.endsWith("s") && Gazetteer.isKnown(word.substring(0, word.length() - 1));
	}

	private Optional<Slipped> slipped(WordPlaces odd, List<WordPlaces> usual, SharedKeys keys) {
		for (String key : Spelling.keys(odd.folded())) {
			var first = keys.first(key);
			if (first.isEmpty()) continue;
			WordPlaces other = usual.get(first.getAsInt());
			if (isSlip(odd, other)) return Optional.of(new Slipped(odd.first(), other.first()));
		}
		return Optional.empty();
	}

	private boolean isSlip(WordPlaces odd, WordPlaces usual) {
		String written = odd.folded();
		String right = usual.folded();
		if (!Spelling.isSlip(written, right) || Spelling.ends(written) != Spelling.ends(right)) return false;
		boolean known = isKnown(right);
		// "Winner" at the head of a sentence or in a headline is no name that "Winer" could be.
		if (known && usual.places().stream().noneMatch(Place::isNamed)) return false;
		if (Spelling.isOtherUsage(written, right) || known && Spelling.differInDouble(written, right, "l")) return false;
		// Two spellings of one are two people, unless their surnames say otherwise.
		if (Gazetteer.isFirstName(right) && !surnames.contains(right)) return false;
		if (Spelling.isTransposed(written, right)) return known || usual.count() >= USUAL;
		boolean changed = written.length() == right.length();
		if (!known && isInSentenceOf(odd.first(), usual) && (changed || usual.count() < USUAL_BESIDE_OTHER)) return false;
		boolean shared = usual.places().stream().anyMatch(odd.first()::hasNeighbourOf);
		if (shared || isAlone(odd.first())) return known || usual.count() >= (changed ? USUAL_BESIDE_OTHER : USUAL);
		return known && isFamiliar(odd.first(), -1) && isFamiliar(odd.first(), 1) && !isPerson(odd.first());
	}

	/** Two of nearly the same name may meet in one. */
	private static boolean isInSentenceOf(Place place, WordPlaces others) {
		return others.places().stream().anyMatch(other -> other.words() == place.words());
	}

	/** No name of several words, and no "Norhtwick, Maine", which may be another. */
	private static boolean isAlone(Place place) {
		return !place.isCapitalBeside(-1) && !place.isCapitalBeside(1) && !(place.lower(1).equals(",") && place.isCapitalBeside(2));
	}

	/** "Elizabeth Norhtwick", "Mr. Norhtwick". */
	private static boolean isPerson(Place place) {
		String before = place.lower(-1).equals(".") ? place.lower(-2) : place.lower(-1);
		return Gazetteer.isFirstName(before) || Name.isTitle(before) && !BEFORE_OFFICES.contains(before);
	}

	/** Nothing stands there that has a capital, or else what anybody knows or the draft names elsewhere, too. */
	private boolean isFamiliar(Place place, int by) {
		if (!place.isCapitalBeside(by)) return true;
		String beside = Spelling.folded(place.lower(by));
		WordPlaces elsewhere = byWord.get(beside);
		int hyphen = beside.indexOf('-');
		return isKnown(hyphen < 0 ? beside : beside.substring(0, hyphen)) || elsewhere != null && elsewhere.count() > 1;
	}

	/** What the draft writes small somewhere is a word. */
	private void removeWords(Collection<String> odd) {
		for (Sentence sentence : prose.sentences()) {
			var words = new Words(sentence.tokens());
			for (int i = 0; i < words.size(); i++) {
				if (!words.isCapitalized(i) && isOfLength(words.text(i))) odd.remove(Spelling.folded(words.lower(i)));
			}
		}
	}
}
