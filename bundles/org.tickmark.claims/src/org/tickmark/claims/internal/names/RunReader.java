package org.tickmark.claims.internal.names;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.names.lists.Lexicon;
import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Cuts the capitals of one sentence into names: titles, peoples and openers of sentences are no part of them. */
final class RunReader {
	/** In tokens; what is longer is a list without commas or no text at all. */
	private static final int LONGEST = 30;
	/** Small words that no name ends with. */
	private static final WordSet TRAILING = WordSet.of("of", "for", "the", "a", "an", "and", "to", "with", "against", "on");
	/** As the first word of a body they are a part of its name. */
	private static final WordSet BODY_LEADS = WordSet.of("national", "international", "federal", "united", "american", "central", "general",
			"european", "global", "world", "public");
	/** Determiners that open a name in the middle of a sentence, where nothing else gives them a capital. */
	private static final WordSet OWN_DETERMINERS = WordSet.of("our", "my", "your", "all");
	private static final int LONGEST_PLACE = 6;
	private static final int LONGEST_ACRONYM = 6;
	private static final WordSet SIDES = WordSet.of("pro", "anti");
	/** As a place they stand beside lands: "the EU-Marada deal". */
	private static final WordSet UNIONS = WordSet.of("eu", "e.u.", "un", "u.n.", "nato", "asean");


	private final Words words;
	private final WordUse use;
	private final NameJudgement judgement;
	private final TitleReader titles;
	private final Extents extents;
	private final List<Run> runs = new ArrayList<>();

	private RunReader(Words words, WordUse use) {
		this.words = words;
		this.use = use;
		this.judgement = new NameJudgement(words, use);
		this.titles = new TitleReader(words, judgement);
		this.extents = new Extents(words, use);
	}

	/** In text order. @param use of words in the whole draft */
	static List<Run> runsIn(Words words, WordUse use) {
		var reader = new RunReader(words, use);
		int i = 0;
		while (i < words.size()) {
			if (!reader.extents.begins(i)) {
				i++;
				continue;
			}
			int end = reader.extents.end(i);
			reader.cut(i, end);
			i = end;
		}
		return reader.runs;
	}

	private void cut(int start, int end) {
		if (end - start > LONGEST) return;
		int from = start;
		while (from < end && (isOpener(from) && !isOwnDeterminer(from, end) || !words.isWord(from) || isPartyLetter(from))) from++;
		if (from == end && end - start == 1 && Gazetteer.isFirstName(words.lower(start))
				&& !NameWords.DETERMINERS.contains(words.lower(end))) {
			runs.add(new Run(start, start, end, true));
			return;
		}
		if (from >= end) return;
		boolean opens = from == start && Opening.at(words, start);
		if (opens && end - from > 1 && isDescription(from, end) || isTrade(from, end)) from++;
		split(from, end);
	}

	/** "An advert by Our Harbour Fund", "by Our Common Shore": the body begins with it. */
	private boolean isOwnDeterminer(int i, int end) {
		boolean own = OWN_DETERMINERS.contains(words.lower(i)) && !Shape.isShouted(words.text(i)) && !Opening.at(words, i);
		boolean within = words.isWord(i + 1) && words.isWord(i - 1) && !words.isCapitalized(i - 1);
		return own && end - i > 2 && within && (NameWords.isHead(words, end - 1) || Lexicon.isCommon(words.lower(i + 1)) && !titles.isTitle(i + 1, i, end));
	}

	/** "Striker Karl Brandt": what he does is no part of his name. */
	private boolean isTrade(int i, int end) {
		if (!LeadIn.isTrade(words, i) || end - i < 3 || !words.isWord(i + 1) || NameWords.isHead(words, end - 1)) return false;
		return Gazetteer.isFirstName(words.lower(i + 1)) || !Lexicon.isCommon(words.lower(i + 1)) && !Lexicon.isCommon(words.lower(i + 2))
				&& !NameWords.DETERMINERS.contains(words.lower(i - 1));
	}

	/** At the start of a sentence: "When", "However", "Most". */
	private boolean isOpener(int i) {
		if (!NameWords.OPENERS.contains(words.lower(i)) || Shape.isShouted(words.text(i)) && words.text(i).length() > 1
				&& words.text(i).length() < 5) return false;
		return !Gazetteer.isFirstName(words.lower(i)) && !words.is(i, "may") && !words.is(i, "will") || Opening.at(words, i);
	}

	/** "D-Calif." */
	private boolean isPartyLetter(int i) {
		return words.ties(i + 1) && (words.text(i).equals("D") || words.text(i).equals("R") || words.text(i).equals("I"));
	}

	/** "Biologist Nick Bos": an ordinary word whose capital comes from its place, before one that is a name by itself. */
	private boolean isDescription(int i, int end) {
		String lower = words.lower(i);
		// "Mission Alto, Calif."
		if (end - i == 2 && words.is(end, ",") && Gazetteer.isState(words.text(end + 1)) && words.isCapitalized(end + 1)) return false;
		if (!Lexicon.isCommon(lower) || Gazetteer.isFirstName(lower) || NameWords.TITLES.contains(lower)
				|| NameWords.PLACE_LEADS.contains(lower)) return false;
		if (!words.isWord(i + 1) || !words.isCapitalized(i + 1)) return false;
		if (BODY_LEADS.contains(lower) && isBody(i + 2, end)) return false;
		String next = words.lower(i + 1);
		if (use.isSmall(lower) && use.capitals(lower) == 0) return true;
		if (end - i == 2 && NameWords.BODIES.contains(next) && !NameWords.DEMONYMS.contains(lower)) return true;
		if (use.capitals(lower) > 0) return false;
		if (use.capitals(next) > 1 && !use.isSmall(next) && !NameWords.isHead(words, i + 1)) return true;
		return Gazetteer.isFirstName(next) || NameWords.TITLES.contains(next) || !Lexicon.isCommon(next) && !NameWords.isHead(words, end - 1);
	}

	/** Whether one of the words is what a body is, and not what it deals with. */
	private boolean isBody(int from, int end) {
		for (int i = from; i < end; i++) {
			if (NameWords.ORGANISATION_HEADS.contains(words.lower(i)) && !NameWords.JOB_FIELDS.contains(words.lower(i))) return true;
		}
		return false;
	}

	/** At titles: "House Speaker Paul Ryan" is a house and a man. */
	private void split(int from, int end) {
		int title = -1;
		int behind = -1;
		for (int i = from; i < end; i++) {
			if (!titles.isTitle(i, from, end)) continue;
			if (title < 0 || i > behind) title = i;
			behind = titles.end(i, end);
			i = behind - 1;
		}
		if (title < 0) {
			add(from, from, end);
			return;
		}
		int first = title;
		while (first > from && (titles.isTitle(first - 1, from, end) || words.is(first - 1, ".") && titles.isTitle(first - 2, from, end))) first--;
		first = withField(from, first);
		left(from, first);
		if (behind >= end) return;
		int person = behind;
		if (NameWords.DEMONYMS.contains(words.lower(person)) && person + 1 < end) person++;
		add(first, person, end);
	}

	/** "Foreign Minister", "U.S. District Judge", "Deputy Finance Minister": where the title begins with what it is for. */
	private int withField(int from, int title) {
		int field = title;
		if (words.is(title, "commissioner") && title > from && words.is(title - 1, "high")) return title - 1;
		while (field > from && NameWords.FIELDS.contains(words.lower(field - 1))) field--;
		if (field == title) return title;
		while (field > from && (NameWords.RANKS.contains(words.lower(field - 1)) || NameWords.DEMONYMS.contains(words.lower(field - 1)))) field--;
		return field;
	}

	/** What stands before a title, without the people whose adjective it is. */
	private void left(int from, int end) {
		int to = bodyEnd(from, end);
		// "Apple Senior Vice President": though the word is a common one
		if (to == from + 1 && to < end) {
			runs.add(new Run(from, from, to, false));
			return;
		}
		while (to > from && (!words.isWord(to - 1) || words.in(to - 1, TRAILING) && !words.isCapitalized(to - 1))) to--;
		if (to == from) return;
		boolean ordinary = Lexicon.isCommon(words.lower(from)) && !NameWords.BODIES.contains(words.lower(from))
				&& !Shape.isShouted(words.text(from)) && !Gazetteer.isPlace(words.lower(from)) && use.loneCapitals(words.lower(from)) == 0;
		if (to - from == 1 && (NameWords.DEMONYMS.contains(words.lower(from)) || ordinary)) return;
		if (to > from) add(from, from, to);
	}

	/** "CNN Chief Harbour Correspondent": behind a body that everybody knows begins what somebody is there. */
	private int bodyEnd(int from, int end) {
		boolean two = words.is(from + 1, "news") || Gazetteer.isOrganisation(words.lower(from) + ' ' + words.lower(from + 1));
		int body = two ? from + 2 : Gazetteer.isOrganisation(words.lower(from)) ? from + 1 : end;
		return body < end && NameWords.RANKS.contains(words.lower(body)) ? body : end;
	}

	private void add(int title, int start, int end) {
		int from = start;
		int to = end;
		boolean titled = title < from;
		while (from < to && !words.isWord(from)) from++;
		while (to - from > 1 && NameWords.HONOURS.contains(words.lower(to - 1))) to--;
		while (to - from > 1 && NameWords.DEMONYMS.contains(words.lower(to - 1)) && words.isWord(to) && !words.is(to - 2, ".")) to--;
		while (to - from > 1 && to < end && words.in(to - 1, TRAILING)) to--;
		if (to - from == 1 && to < end && NameWords.DIRECTIONS.contains(words.lower(from))) return;
		if (to - from > 1 && isForeign(from, to)) from++;
		int prefixed = behindPrefixed(from, to);
		if (prefixed > from) {
			add(from, from, prefixed);
			add(prefixed, prefixed, to);
			return;
		}
		if (areNeighbours(from, to)) {
			add(title, from, from + 1);
			add(from + 2, from + 2, to);
			return;
		}
		int split = personBehindBody(from, to);
		if (split > 0) {
			add(title, from, split);
			add(split, split, to);
			return;
		}
		while (to > from && !words.isWord(to - 1) && !words.isNumber(to - 1) && !words.is(to - 1, ".")) to--;
		if (from >= to) return;
		if (judgement.isName(titled, from, to)) runs.add(titled ? new Run(title, from, to, false) : whole(from, to));
		else if (to - from == 1 && judgement.mayBeSurname(from)) runs.add(new Run(from, from, to, true));
	}

	/** With the number before it. */
	private Run whole(int from, int to) {
		int first = extents.bridges().start(from, to);
		// "West 14th Street"
		if (first < from && !runs.isEmpty() && runs.getLast().from() == first) runs.removeLast();
		if (!runs.isEmpty() && runs.getLast().to() > first) first = from;
		return new Run(first, first, to, false);
	}

	/** "Albanian Government", "Chinese Bernhard Karlgren", "American YouTube": the people are no part of the name. */
	private boolean isForeign(int from, int to) {
		if (!words.isWord(from + 1)) return false;
		if (NameWords.BELIEFS.contains(words.lower(from))) return to - from == 2 && !NameWords.isHead(words, from + 1);
		if (!judgement.isPeople(words.lower(from))) return false;
		String next = words.lower(from + 1);
		if (Gazetteer.isFirstName(next) && to - from > 2) return true;
		// "The heavily Democratic District of Columbia"
		if (NameWords.PARTIES.contains(words.lower(from)) && to - from < LONGEST_PLACE && isPlaceBehind(from, to)) return true;
		if (to - from != 2) return false;
		if (isAcronym(from + 1)) return true;
		boolean party = NameWords.PARTIES.contains(words.lower(from));
		if (party && !judgement.isPeople(next) && (!NameWords.isHead(words, from + 1) || NameWords.BODIES.contains(next))
				&& !next.equals("party")) return true;
		return Shape.isCamel(words.text(from + 1));
	}

	/** "British BBC": a body by itself. */
	private boolean isAcronym(int i) {
		String text = words.text(i);
		return text.length() > 1 && text.length() < LONGEST_ACRONYM && text.indexOf('.') < 0 && Shape.isShouted(text) && !Lexicon.isCommon(words.lower(i))
				&& !isPlace(i);
	}

	private boolean isPlaceBehind(int from, int to) {
		StringBuilder rest = new StringBuilder(words.lower(from + 1));
		for (int i = from + 2; i < to; i++) rest.append(' ').append(words.lower(i));
		return Gazetteer.isPlace(rest.toString()) && !Gazetteer.isPlace(words.lower(from) + ' ' + rest);
	}

	/** "The pro-Brandt Great Harbour PAC": where the body begins that is for or against somebody. */
	private int behindPrefixed(int from, int to) {
		if (to - from < 3 || !words.ties(from - 1) || !words.in(from - 2, SIDES) || !words.isWord(from + 1)) return from;
		String who = words.lower(from);
		boolean body = NameWords.isHead(words, to - 1) || words.is(to - 1, "pac");
		return body && !Lexicon.isCommon(who) && !Gazetteer.isFirstName(who) && !Gazetteer.isPlace(who) ? from + 1 : from;
	}

	/** "The U.S.-Mexico border": two places, before what lies between them. */
	private boolean areNeighbours(int from, int to) {
		boolean joined = to - from == 3 && words.ties(from + 1) && words.isWord(to) && !words.isCapitalized(to);
		return joined && isLand(from) && isLand(from + 2) && !Gazetteer.isPlace(words.lower(from) + '-' + words.lower(from + 2));
	}

	private boolean isLand(int i) {
		return isPlace(i) || UNIONS.contains(words.lower(i)) || judgement.isPeople(words.lower(i));
	}

	private boolean isPlace(int i) {
		return Gazetteer.isPlace(Gazetteer.key(words.text(i))) || Gazetteer.isShortState(words.text(i));
	}

	/** "Colmere State University Anna Lee": where the body ends and a person begins, or 0. */
	private int personBehindBody(int from, int to) {
		for (int i = from + 1; i < to - 2; i++) {
			// "Colmere State Supreme Court" is the state's own.
			if (i < to - 2 && NameWords.isHead(words, i) && !words.is(i, "state") && Gazetteer.isOrganisation(words.lower(i + 1) + ' ' + words.lower(i + 2)))
				return i + 1;
			if (NameWords.isHead(words, i) && Gazetteer.isFirstName(words.lower(i + 1)) && words.isWord(i + 2) && !NameWords.isHead(words, to - 1)
					&& !TitleReader.isLink(words, i + 2)) return i + 1;
		}
		return 0;
	}
}
