package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Figure.Precision;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.internal.figures.reckoning.Mention.Pointing;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.PassageKind;

/** Reads what the figures of one sentence count, and which of them point back to something told before. */
final class MentionReader {
	private static final WordSet OWNERS = WordSet.of("its", "his", "her", "their", "all");
	private static final WordSet POINTERS = WordSet.of("the", "these", "those");
	/** They make it another count than the one before. */
	private static final WordSet FURTHER = WordSet.of("more", "other", "another", "others", "additional", "further", "extra", "new",
			"next", "first", "second", "last", "remaining", "old", "previous", "former", "earlier", "later", "least", "oldest", "youngest",
			"best", "worst", "top", "biggest", "largest");
	/** "Two were killed at each place": no count of all. */
	private static final WordSet OF_ONE = WordSet.of("each", "every", "apiece", "per");
	private static final WordSet BE = WordSet.of("was", "were", "is", "are", "been", "be", "have", "has", "had", "will", "would", "did",
			"can", "could", "may", "must", "should", "and", "do", "might");
	private static final WordSet RESTRICTORS = WordSet.of("who", "that", "which", "of", "in", "from", "with", "at", "on", "for", "to",
			"by", "left", "whose", "without", "above", "below", "outside", "inside", "near", "around", "under", "not", "where");
	private static final WordSet COMPARED = WordSet.of("from", "than", "versus", "unlike", "to");
	private static final WordSet PEOPLE = WordSet.of("people", "person", "persons", "victims", "lives", "bodies");
	private static final WordSet EMPLOYS = WordSet.of("employs", "employed", "employ", "employing");
	private static final WordMap<String> FATES = WordMap.copyOf(Map.ofEntries(Map.entry("killed", "dead"), Map.entry("dead", "dead"),
			Map.entry("died", "dead"),
			Map.entry("deaths", "dead"), Map.entry("kills", "dead"), Map.entry("killing", "dead"), Map.entry("fatalities", "dead"),
			Map.entry("injured", "hurt"), Map.entry("wounded", "hurt"), Map.entry("hurt", "hurt"), Map.entry("injuries", "hurt"),
			Map.entry("arrested", "held"), Map.entry("arrests", "held"), Map.entry("detained", "held"), Map.entry("missing", "missing"),
			Map.entry("homeless", "homeless"), Map.entry("rescued", "rescued"), Map.entry("evacuated", "evacuated")));
	private static final WordSet SHAPES = WordSet.of("long", "high", "tall", "wide", "deep", "thick", "old", "away");
	private static final WordSet NEEDLESS = WordSet.of("thing", "time", "day", "week", "month", "way", "minut", "hour", "secon", "point",
			"side", "part", "reaso", "one", "year");
	private static final int NEAR = 4;

	private final FigureSentence sentence;
	private final Words words;
	private final int number;
	private final PassageKind passage;
	private final boolean quoted;
	private final Set<String> own;
	private final Set<String> about;
	private final List<BigDecimal> values;
	private final Set<String> subjects = new HashSet<>();

	/** @param number of the sentence; @param before stems of the sentence before; @param quoted whether a quotation holds part of it */
	MentionReader(FigureSentence sentence, int number, PassageKind passage, Set<String> before, boolean quoted) {
		this.quoted = quoted;
		this.sentence = sentence;
		this.words = sentence.words();
		this.number = number;
		this.passage = passage;
		own = Stems.in(words);
		about = new HashSet<>(own);
		about.addAll(before);
		values = sentence.figures().stream().map(Placed::value).toList();
		for (int i = 0; i + 1 < words.size(); i++) if (words.is(i, "the")) subjects.add(Stems.of(words.lower(i + 1)));
	}

	List<Mention> read() {
		List<Mention> mentions = new ArrayList<>();
		for (Placed figure : sentence.figures()) mention(figure).ifPresent(mentions::add);
		return mentions;
	}

	private Optional<Mention> mention(Placed figure) {
		boolean usable = figure.figure().upTo().isEmpty() && figure.figure().precision() != Precision.VAGUE && figure.value().signum() > 0;
		if (!usable) return Optional.empty();
		int end = nounEnd(figure);
		String key = switch (figure.figure().role()) {
			case COUNT, PLAIN, SAMPLE -> counted(figure, end);
			case MONEY -> figure.figure().unit();
			case MEASURE -> words.in(end, SHAPES) ? figure.figure().unit() + " " + words.lower(end) : figure.figure().unit();
			default -> "";
		};
		if (key.isEmpty() || isFurther(figure, end)) return Optional.empty();
		List<String> restricting = new ArrayList<>();
		Pointing pointing = pointing(figure, end, restricting);
		return Optional.of(new Mention(figure.span(), figure.text(), figure.figure(), key, number, passage, about, own, values, pointing,
				restricting, subjects, quoted));
	}

	/** Behind the noun that is counted: the last of at most three words, none of which says what happened. */
	private int nounEnd(Placed figure) {
		int at = sentence.behind(figure);
		if (figure.is(Role.MONEY) || figure.is(Role.MEASURE)) return at;
		int start = at;
		while (at < start + NEAR - 1 && words.isWord(at) && !words.in(at, BE) && !words.in(at, RESTRICTORS)
				&& !FATES.containsKey(words.lower(at))
				&& (at == start || isPlural(at) || isPlural(at + 1))) {
			at++;
			if (isPlural(at - 1)) break;
		}
		return at;
	}

	private boolean isPlural(int i) {
		return Stems.isPlural(words.lower(i));
	}

	private String counted(Placed figure, int end) {
		int start = sentence.behind(figure);
		// "The 19 arrested protesters"
		int from = FATES.containsKey(words.lower(start)) && isPlural(start + 1) ? start + 1 : start;
		int to = from > start ? start + 2 : end;
		String noun = to > from && isPlural(to - 1) ? words.lower(to - 1) : "";
		boolean people = noun.isEmpty() || PEOPLE.contains(noun);
		if (!people) {
			String stem = Stems.of(noun);
			return NEEDLESS.contains(stem) ? "" : stem;
		}
		// "The firm employs 40 people": its employees.
		if (words.in(sentence.head(figure) - 1, EMPLOYS)) return Stems.of("employees");
		String fate = fate(figure, to);
		return fate.isEmpty() ? "" : "people " + fate;
	}

	/** What became of the people: said behind, or right before. */
	private String fate(Placed figure, int to) {
		for (int i = to; i < to + 3; i++) {
			String fate = FATES.getOrDefault(words.lower(i), "");
			if (!fate.isEmpty()) return fate;
			if (!words.isWord(i)) break;
		}
		int head = sentence.head(figure);
		return FATES.getOrDefault(words.lower(head - 1), "");
	}

	private boolean isFurther(Placed figure, int end) {
		return sentence.find(sentence.head(figure) - 1, figure.from(), FURTHER) >= 0 || sentence.find(figure.to(), end, FURTHER) >= 0
				|| sentence.find(figure.to(), words.size(), OF_ONE) >= 0 || words.is(figure.from() - 1, "another") || words.in(figure.from() - 1, FURTHER);
	}

	private Pointing pointing(Placed figure, int end, List<String> restricting) {
		int before = figure.from() - 1;
		if (figure.is(Role.MONEY) && words.is(before, "of") && words.is(before - 2, "the") && Stems.isContent(words, before - 1)
				&& sentence.find(before - 5, before, Set.of("also")) < 0) {
			restricting.add(Stems.of(words.lower(before - 1)));
			return Pointing.RESTRICTED;
		}
		boolean owner = words.in(before, OWNERS);
		// "More than the 12 people killed in March" and "up from the 12" point to another time.
		if (!owner && !words.in(before, POINTERS) || words.in(before - 1, COMPARED)) return Pointing.NONE;
		for (int i = sentence.behind(figure); i < end - 1; i++) if (Stems.isContent(words, i)) restricting.add(Stems.of(words.lower(i)));
		boolean bare = !words.isWord(end) || words.in(end, BE);
		boolean restricted = words.in(end, RESTRICTORS) || FATES.containsKey(words.lower(end)) || !owner && !bare;
		if (restricted) restrict(end, restricting);
		if (owner) return Pointing.WHOLE;
		return restricted ? Pointing.RESTRICTED : Pointing.BARE;
	}

	private void restrict(int end, List<String> restricting) {
		for (int i = end; i < end + NEAR + 2 && (words.isWord(i) || words.isNumber(i)); i++) {
			// "The 40 signatures of the petition in person": what belongs to the verb says nothing of them.
			if (words.is(end, "of") && i > end && words.in(i, RESTRICTORS) && !restricting.isEmpty()) return;
			if (words.isNumber(i)) restricting.add(words.text(i));
			if (Stems.isContent(words, i)) restricting.add(Stems.of(words.lower(i)));
			if (words.in(i, BE) && i > end + 2) return;
		}
	}
}
