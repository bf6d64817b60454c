package org.tickmark.claims.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.names.lists.Lexicon;
import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;

/** Finds the names in lines of capitals: those that the sentences of the draft name, and words that cannot be ordinary ones. */
final class HeadlineReader {
	/** With one first word; a draft with more is a register. */
	private static final int MOST = 16;

	private final WordUse use;
	/** The words of names with more than one, by the first. */
	private final Map<String, List<List<String>>> known = new HashMap<>();

	HeadlineReader(WordUse use) {
		this.use = use;
	}

	/** Sentences name it so. */
	void learn(Words words, Run run) {
		if (run.size() < 2 || run.size() > MOST) return;
		List<String> name = new ArrayList<>();
		for (int i = run.from(); i < run.to(); i++) name.add(words.lower(i));
		List<List<String>> same = known.computeIfAbsent(name.getFirst(), any -> new ArrayList<>());
		if (same.size() < MOST && !same.contains(name)) same.add(name);
	}

	List<Run> runsIn(Words words) {
		List<Run> runs = new ArrayList<>();
		int i = 0;
		while (i < words.size()) {
			int end = words.isWord(i) && words.isCapitalized(i) ? end(words, i) : i;
			if (end > i) runs.add(new Run(i, i, end, false));
			else if (mayBeSurname(words, i)) runs.add(new Run(i, i, i + 1, true));
			i = Math.max(end, i + 1);
		}
		return runs;
	}

	/** An ordinary word, which is a name if somebody in the draft is called so. */
	private static boolean mayBeSurname(Words words, int i) {
		return words.isWord(i) && words.isCapitalized(i) && words.lower(i).length() > 2 && !NameWords.OPENERS.contains(words.lower(i));
	}

	private int end(Words words, int from) {
		int named = knownEnd(words, from);
		if (named > from) return named;
		int place = placeEnd(words, from);
		if (place > from) return place;
		if (!isNameWord(words, from)) return from;
		int end = from + 1;
		while (end < words.size()) {
			boolean initial = words.is(end, ".") && words.joined(end) && words.text(end - 1).length() == 1;
			boolean word = words.isWord(end) && words.isCapitalized(end) && (isNameWord(words, end) || words.text(end).length() == 1
					&& words.is(end + 1, "."));
			// "PORT-AU-PRINCE": what a hyphen joins to a name belongs to it, whatever it is by itself.
			boolean tied = words.ties(end) && words.isCapitalized(end + 1) && words.isWord(end + 1);
			if (!initial && !word && !tied) break;
			end += tied ? 2 : 1;
		}
		return end;
	}

	private int knownEnd(Words words, int from) {
		int best = from;
		for (List<String> name : known.getOrDefault(words.lower(from), List.of())) {
			int k = 0;
			while (k < name.size() && words.is(from + k, name.get(k))) k++;
			if (k == name.size() && from + k > best) best = from + k;
		}
		return best;
	}

	private int placeEnd(Words words, int from) {
		String two = words.lower(from) + ' ' + words.lower(from + 1);
		if (Gazetteer.isPlace(two) || Gazetteer.isOrganisation(two)) return from + 2;
		String one = words.lower(from);
		if (Gazetteer.isOrganisation(one) && !use.isSmall(one) && (!Lexicon.isCommon(one)
				|| NameWords.BODIES.contains(one))) return from + 1;
		return Gazetteer.isPlace(Gazetteer.key(words.text(from))) && !Lexicon.isCommon(one) && !use.isSmall(one) ? from + 1 : from;
	}

	/** Known as a name from the sentences, or no ordinary word. */
	private boolean isNameWord(Words words, int i) {
		if (!words.isWord(i) || !words.isCapitalized(i)) return false;
		String lower = words.lower(i);
		if (CalendarWords.month(lower) > 0 || CalendarWords.weekday(lower) > 0) return false;
		if (lower.length() < 2 || NameWords.NO_NAMES.contains(lower) || NameWords.OPENERS.contains(lower)
				|| NameWords.TITLES.contains(lower)
				|| NameWords.DEMONYMS.contains(lower) || lower.indexOf('\'') > 0) return false;
		if (use.isSmall(lower)) return use.loneCapitals(lower) > 1;
		boolean article = words.is(i - 1, "the") && use.capitals(lower) > 0;
		if (Lexicon.isCommon(lower)) return use.loneCapitals(lower) > 0 || article || Gazetteer.isFirstName(lower);
		return use.capitals(lower) > 0 || !(lower.endsWith("ing") || lower.endsWith("ed") || lower.endsWith("ly"));
	}
}
