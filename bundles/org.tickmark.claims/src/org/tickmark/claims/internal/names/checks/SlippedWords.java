package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tickmark.claims.internal.names.checks.WordPlaces.Place;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.reading.CalendarWords;
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
	/** So many are needed to tell which spelling is the odd one. */
	private static final int USUAL = 2;
	/** A name with a letter changed is more often another one than a name with one lost. */
	private static final int USUAL_BESIDE_CHANGED = 3;
	/** All pairs of so few are compared sooner than their keys are made. */
	private static final int FEW = 64;
	/** Of those that share a key, a register has many. */
	private static final int MOST_OF_ONE_KEY = 12;
	/** Pairs whose sentences are read again. */
	private static final int MOST_READ = 2_000;
	/** Real, and nearly a place, a people or a word that is known better. */
	private static final WordSet REAL = WordSet.of("huston", "austen", "minster", "philips", "phillips", "muslin", "colombia", "columbia",
			"jordon", "saunders", "johnston", "thomson", "thompson", "stanford", "sanford", "charlestown", "charleston", "hartford",
			"harford", "hertford", "stirling", "munster", "newtown", "genova", "strasburg", "berkley", "maddison", "charlotteville", "munday",
			"permian", "sorbian", "etonian", "canadien", "canadiens", "nigerien", "asturian", "tigres", "marinos", "britannica", "fondation");
	/** Beside a word of another language nothing is misspelt. */
	private static final WordSet FOREIGN = WordSet.of("de", "del", "della", "di", "da", "do", "dos", "du", "des", "der", "die", "das", "la",
			"le", "les", "el", "los", "las", "il", "al", "et", "und", "y", "e", "van", "von");

	private final Prose prose;
	private final Set<String> surnames;
	private final Map<String, WordPlaces> byWord = new HashMap<>();
	private final Map<String, Slipped> found = new HashMap<>();
	private int read;

	/** @param usual where the draft writes it otherwise */
	record Slipped(Place odd, Place usual) { }

	/** @param surnames of all people named in full, folded */
	SlippedWords(Prose prose, Set<String> surnames) {
		this.prose = prose;
		this.surnames = surnames;
	}

	/** @param words of the sentence, which comes behind those that were added before */
	void add(Sentence sentence, Words words) {
		for (int i = 0; i < words.size(); i++) {
			if (!isOfLength(words.text(i)) || !words.isCapitalized(i)) continue;
			byWord.computeIfAbsent(Spelling.unmarked(words.lower(i)), WordPlaces::new).add(sentence, i);
		}
	}

	private static boolean isOfLength(String word) {
		return word.length() >= SHORTEST - 1 && word.length() <= LONGEST;
	}

	/** Of all sentences that were added, in text order. */
	List<Slipped> all() {
		Map<Integer, List<WordPlaces>> byEnds = new HashMap<>();
		for (WordPlaces word : byWord.values()) {
			if (isOfLetters(word.folded())) byEnds.computeIfAbsent(Spelling.ends(word.folded()), ends -> new ArrayList<>(1)).add(word);
		}
		for (List<WordPlaces> words : byEnds.values()) forPairs(words, (i, j) -> compare(words.get(i), words.get(j)));
		if (!found.isEmpty()) removeWords(found.keySet());
		return found.values().stream().sorted(Comparator.comparing(slipped -> slipped.odd().span())).toList();
	}

	private static boolean isOfLetters(String word) {
		return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
	}

	private static void forPairs(List<WordPlaces> words, SharedKeys.Pair pair) {
		if (words.size() > FEW) {
			SharedKeys.of(words.size(), i -> Spelling.keys(words.get(i).folded())).forPairs(MOST_OF_ONE_KEY, pair);
			return;
		}
		for (int i = 0; i < words.size(); i++) for (int j = 0; j < i; j++) pair.of(j, i);
	}

	private void compare(WordPlaces one, WordPlaces other) {
		if (Math.abs(one.folded().length() - other.folded().length()) > 1 || !Spelling.isOneOff(one.folded(), other.folded())) return;
		if (isSlip(one, other)) found.putIfAbsent(one.folded(), new Slipped(one.first(), other.first()));
		else if (isSlip(other, one)) found.putIfAbsent(other.folded(), new Slipped(other.first(), one.first()));
	}

	/** What asks for no sentence comes first. */
	private boolean isSlip(WordPlaces odd, WordPlaces usual) {
		String written = odd.folded();
		String right = usual.folded();
		if (odd == usual || odd.count() > 1 || right.length() < SHORTEST || REAL.contains(written) || isKnown(written)) return false;
		boolean known = isKnown(right);
		if (!known && usual.count() < USUAL || Spelling.isOtherUsage(written, right)) return false;
		if (known && Spelling.differInDouble(written, right, "l")) return false;
		// Two spellings of one are two people, unless their surnames say otherwise.
		if (Gazetteer.isFirstName(right) && !surnames.contains(right)) return false;
		if (read++ >= MOST_READ || !isPlain(odd.first())) return false;
		return known ? isSlipOfKnown(odd, usual) : isSlipOfName(odd, usual);
	}

	private static boolean isKnown(String word) {
		return isFirm(word) || Gazetteer.isKnown(word) || word.endsWith("s") && Gazetteer.isKnown(word.substring(0, word.length() - 1));
	}

	private static boolean isOfCalendar(String word) {
		return CalendarWords.weekdays().contains(word) || CalendarWords.months().contains(word);
	}

	/** A day, a month or a place, which no surname is by chance. */
	private static boolean isFirm(String word) {
		return isOfCalendar(word) || Gazetteer.isTown(word);
	}

	private static boolean isPlain(Place place) {
		boolean plain = place.text().chars().skip(1).allMatch(Character::isLowerCase);
		return plain && !FOREIGN.contains(place.lower(-1)) && !FOREIGN.contains(place.lower(1));
	}

	/** A common word is many a surname, and nearly one of another language, so that it takes more than a letter lost or changed. */
	private boolean isSlipOfKnown(WordPlaces odd, WordPlaces usual) {
		Place place = odd.first();
		// "H\u00F4pital" is misspelt for nothing. "Winner" at the head of a sentence or in a headline is no name that "Winer" could be.
		if (!odd.folded().equals(place.lower(0)) || usual.places().stream().noneMatch(Place::isNamed)) return false;
		boolean shared = isShared(place, usual);
		boolean firm = isFirm(usual.folded());
		boolean sure = firm || usual.count() >= USUAL || usual.places().stream().anyMatch(other -> other.isNamed() && !other.isPerson());
		if (Spelling.isTransposed(odd.folded(), usual.folded())) return sure && (shared || !place.isPerson() && isFamiliar(place, -1));
		if (shared || !firm) return shared;
		return (usual.count() >= USUAL || isOfCalendar(usual.folded())) && !place.isPerson() && !place.isBeforePlace()
				&& isFamiliar(place, -1) && isFamiliar(place, 1);
	}

	/** Two of nearly the same name may meet in one sentence. */
	private boolean isSlipOfName(WordPlaces odd, WordPlaces usual) {
		Place place = odd.first();
		if (usual.places().stream().anyMatch(other -> other.sentence() == place.sentence())) return false;
		boolean shared = isShared(place, usual);
		if (Spelling.isTransposed(odd.folded(), usual.folded())) return shared || !place.isPerson() && isFamiliar(place, -1);
		boolean changed = odd.folded().length() == usual.folded().length();
		return usual.count() >= (changed ? USUAL_BESIDE_CHANGED : USUAL) && (shared || place.isAlone() && !place.isPerson());
	}

	private static boolean isShared(Place place, WordPlaces others) {
		return others.places().stream().anyMatch(place::hasNeighbourOf);
	}

	/** Nothing stands there that has a capital, or else what anybody knows or the draft names elsewhere, too. */
	private boolean isFamiliar(Place place, int by) {
		if (!place.isCapitalBeside(by)) return true;
		String beside = Spelling.unmarked(place.lower(by));
		WordPlaces elsewhere = byWord.get(beside);
		int hyphen = beside.indexOf('-');
		return isKnown(hyphen < 0 ? beside : beside.substring(0, hyphen)) || elsewhere != null && elsewhere.count() > 1;
	}

	/** What the draft writes small somewhere is a word. */
	private void removeWords(Collection<String> odd) {
		for (Sentence sentence : prose.sentences()) {
			var words = new Words(sentence.tokens());
			for (int i = 0; i < words.size() && !odd.isEmpty(); i++) {
				if (isOfLength(words.text(i)) && !words.isCapitalized(i)) odd.remove(Spelling.unmarked(words.lower(i)));
			}
		}
	}
}
