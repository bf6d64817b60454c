package org.tickmark.claims.internal.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.names.Gazetteer;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.reading.Namesakes;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * The people named so far, for pronouns and short forms. Reads along with the text: what stands behind a pronoun is not yet
 * known when it is resolved. The person a passage is about is the last speaker, or else the first name of its main clause.
 */
final class NameLedger {
	private static final WordSet LEADS = WordSet.of("as", "when", "while", "after", "before", "in", "on", "at", "ahead", "by", "if",
			"although", "though", "because", "since", "despite", "for", "with", "among", "during", "asked");
	private static final WordSet NO_FIRST_NAMES = WordSet.of("team", "half", "top", "many", "most", "both", "all", "some", "senators",
			"presidents", "calls", "meanwhile", "however", "two", "three",
			"no", "pro", "anti", "then", "even", "maybe", "perhaps", "is", "was", "did", "will", "mister", "dear", "emperor", "empress",
			"duke", "duchess", "count", "baron", "saint", "brother", "sister", "uncle", "aunt", "actress", "actor", "author", "singer");
	/** May stand large before the first name of a sentence. */
	private static final WordSet OPENERS = WordSet.of("neither", "either", "nor", "not", "meet", "watch", "see", "enter",
			"said", "says", "asked", "whatever", "maybe", "perhaps");
	/** Of the titles, those that only a person has: a surname behind them is somebody, whether or not the draft tells the first name. */
	private static final WordSet OF_PEOPLE = WordSet.of("mr", "mrs", "ms", "miss", "dr", "president", "senator", "sen", "rep", "gov",
			"governor", "congressman", "congresswoman", "mayor", "judge", "pope", "queen", "prince", "princess", "lady", "gen",
			"professor", "prof", "chancellor");
	/** Stand behind a surname. */
	private static final WordSet SUFFIXES = WordSet.of("jr", "sr", "ii", "iii", "iv");
	private static final int LONGEST_NAME = 4;
	private static final int USUAL_NAME = 3;
	/** Shorter words are small in headlines, too. */
	private static final int LONG_WORD = 3;

	private final Map<String, Namesakes> byLastWord = new HashMap<>();
	/** Those with that first name, by whole name. */
	private final Map<String, Map<String, Name>> byFirstWord = new HashMap<>();
	private final Map<Integer, Name> here = new LinkedHashMap<>();
	/** Those who may be meant, by where a surname stands alone that the text does not give to one of them. */
	private final Map<Integer, List<String>> unclear = new HashMap<>();
	/** Where towns, offices and books are named. */
	private final Set<Integer> things;
	private final Set<Integer> people;
	private Optional<Name> focus = Optional.empty();
	private boolean focusSet;
	private boolean commaPassed;
	private int at;

	/** @param things offsets in the draft's text at which something is named that is no person; @param people those of people */
	NameLedger(Set<Integer> things, Set<Integer> people) {
		this.things = things;
		this.people = people;
	}

	/** A new period begins; what it names is read by {@link #readTo}. */
	void begin() {
		here.clear();
		unclear.clear();
		at = 0;
		focusSet = false;
		commaPassed = false;
	}

	/** Reads on to the offset in the draft's text, never back. */
	void readTo(Period period, int offset) {
		while (at < period.size() && period.at(at).start() < offset) {
			if (period.lower(at).equals(",") && LEADS.contains(period.lower(0)) && !commaPassed) {
				commaPassed = true;
				focusSet = false;
			}
			if (!focusSet && opensClause(period, at)) keepFocus(period.lower(at));
			at = period.isCapitalized(at) ? readName(period) : at + 1;
		}
	}

	private boolean opensClause(Period period, int i) {
		return i == 0 || commaPassed && period.lower(i - 1).equals(",");
	}

	/** "He met Roth.": the passage stays with whoever it was about. */
	private void keepFocus(String subject) {
		Optional<Gender> gender = subject.equals("he") ? Optional.of(Gender.MALE)
				: subject.equals("she") ? Optional.of(Gender.FEMALE) : Optional.empty();
		focusSet = gender.flatMap(this::pronoun).isPresent();
	}

	private int readName(Period period) {
		int stop = at;
		while (stop < period.size() && (period.isCapitalized(stop) || isInitialStop(period, stop))) stop++;
		int from = at;
		Gender gender = Gender.UNKNOWN;
		Set<String> offices = new HashSet<>();
		while (from < stop && (Name.isTitle(period.lower(from)) || period.lower(from).equals(".") || from == 0
				&& isOpener(period.lower(from)))) from++;
		int end = headlineEnd(period, from, stop);
		for (int i = from; i < end - 2; i++) {
			// "Harbour Chairman Ann Lee"
			if (Name.isTitle(period.lower(i))) from = period.lower(i + 1).equals(".") ? i + 2 : i + 1;
		}
		for (int i = at; i < from; i++) {
			gender = Name.genderOfTitle(period.lower(i)).orElse(gender);
			if (Name.isTitle(period.lower(i))) offices.add(period.lower(i));
		}
		if (from < end) mention(period, from, end, gender, offices);
		return Math.max(stop, at + 1);
	}

	/** Stands large because it opens the sentence: "Was Lee late?" */
	private static boolean isOpener(String word) {
		boolean asks = FunctionWords.AUXILIARIES.contains(word) && !word.equals("will") && !word.equals("may");
		return asks || isFunctionWord(word) || OPENERS.contains(word);
	}

	/** "Ann Lee Says the Dam Holds", "Ann Lee on the Dam": where all words are large, the name ends before its verb or preposition. */
	private static int headlineEnd(Period period, int from, int stop) {
		for (int i = from + 1; i < stop - 1; i++) {
			String word = period.lower(i);
			if (SpeechVerbs.HEADLINE_VERBS.contains(word) || FunctionWords.PREPOSITIONS.contains(word) || word.equals("is")) return i;
		}
		return stop;
	}

	private static boolean isInitialStop(Period period, int i) {
		return period.lower(i).equals(".") && i > 0 && period.at(i - 1).end() == period.at(i).start()
				&& (period.at(i - 1).text().length() == 1 || Name.isTitle(period.lower(i - 1))) && period.isCapitalized(i + 1);
	}

	private static boolean isFunctionWord(String word) {
		return FunctionWords.DETERMINERS.contains(word) || FunctionWords.PREPOSITIONS.contains(word)
				|| FunctionWords.CONJUNCTIONS.contains(word) || FunctionWords.SUBJECT_PRONOUNS.contains(word)
				|| FunctionWords.isAdverb(word);
	}

	private void mention(Period period, int from, int end, Gender title, Set<String> offices) {
		boolean suffix = end - from > 2 && SUFFIXES.contains(period.lower(end - 1));
		String last = period.lower(suffix ? end - 2 : end - 1);
		Optional<Namesakes> known = Optional.ofNullable(byLastWord.get(last));
		Optional<Name> name = Optional.empty();
		String full = period.span(from, end).in(period.text()).replace('\n', ' ');
		if (end - from == 1 || known.filter(people -> people.isTailOfAll(full)).isPresent()) {
			name = known.flatMap(people -> people.alone(title, offices, period.paragraph()));
			if (known.isPresent() && name.isEmpty()) unclear.put(period.at(from).start(), known.get().fullNames());
			if (known.isEmpty() && offices.stream().anyMatch(OF_PEOPLE::contains) && !isNoPerson(period, from, end)) {
				name = Optional.of(new Name(full, title));
				byLastWord.computeIfAbsent(last, any -> new Namesakes()).name(name.get(), offices, period.paragraph(), false);
			}
		} else {
			if (end - from > LONGEST_NAME || isNoPerson(period, from, end) || isThing(period, from)) return;
			Gender first = Name.genderOf(period.lower(from));
			Name whole = new Name(full, title == Gender.UNKNOWN ? first : title);
			byLastWord.computeIfAbsent(last, any -> new Namesakes()).name(whole, offices, period.paragraph(),
					isSurelyName(period, from, end, whole));
			boolean person = people.contains(period.at(from).start()) || Gazetteer.isFirstName(period.lower(from));
			if (person) byFirstWord.computeIfAbsent(period.lower(from), any -> new HashMap<>()).put(last, whole);
			name = Optional.of(whole);
		}
		if (name.isEmpty()) return;
		here.put(period.at(from).start(), name.get());
		if (!focusSet && !period.lower(end).equals("'s")) {
			focus = name;
			focusSet = true;
		}
	}

	private boolean isThing(Period period, int from) {
		String first = period.lower(from);
		return isFunctionWord(first) || FunctionWords.QUESTION_WORDS.contains(first)
				|| things.contains(period.at(from).start()) && !Gazetteer.isFirstName(first);
	}

	/** Not "Top Clinton aides", "Impeach AG Lynch", nor a headline in capitals. */
	private static boolean isSurelyName(Period period, int from, int end, Name whole) {
		if (NO_FIRST_NAMES.contains(period.lower(from)) || isFunctionWord(period.lower(from)) || isHeadline(period)) return false;
		for (int i = from; i < end; i++) {
			boolean shouted = period.at(i).text().length() > 1 && period.at(i).text().equals(period.at(i).text().toUpperCase(Locale.ROOT));
			if (i > from && Name.isTitle(period.lower(i)) || shouted) return false;
		}
		if (end - from > USUAL_NAME && period.at(from + 1).text().length() > 1) return false;
		String next = period.lower(end);
		boolean noun = period.isWord(end) && !period.isAuxiliary(end) && !isFunctionWord(next) && !next.endsWith("ed")
				&& !FunctionWords.IRREGULAR_PASTS.contains(next) && !next.equals("'s")
				&& !period.isCapitalized(end);
		return whole.gender() != Gender.UNKNOWN || !noun;
	}

	private static boolean isHeadline(Period period) {
		int small = 0;
		for (int i = 0; i < period.size() && small < 2; i++)
			if (period.isWord(i) && !period.isCapitalized(i) && period.lower(i).length() > LONG_WORD) small++;
		return small < 2 && !period.lower(period.size() - 1).equals(".");
	}

	private static boolean isNoPerson(Period period, int from, int end) {
		for (int i = from; i < end; i++) {
			if (Name.isNoPerson(period.lower(i))) return true;
		}
		return false;
	}

	/**
	 * The full name that the speaker's words stand for, if they do not give it themselves; what the text tells later is not used.
	 * Whoever speaks is then the person the passage is about.
	 */
	Optional<String> resolve(Period period, Span speaker) {
		readTo(period, speaker.start());
		String words = speaker.in(period.text());
		Gender gender = switch (words.toLowerCase(Locale.ROOT)) {
			case "he", "his" -> Gender.MALE;
			case "she", "her" -> Gender.FEMALE;
			default -> Gender.UNKNOWN;
		};
		if (gender != Gender.UNKNOWN) {
			Optional<Name> meant = pronoun(gender);
			focusSet |= meant.isPresent();
			return meant.map(Name::full);
		}
		if (words.equals("who")) return namedBefore(period, speaker.start());
		readTo(period, speaker.end());
		if (!candidates(period, speaker).isEmpty()) return Optional.empty();
		Optional<Span> head = SpeakerHead.nameIn(period, speaker);
		Optional<Name> named = head.flatMap(this::at).or(() -> head.flatMap(span -> bySurname(period, span.in(period.text()))))
				.or(() -> byFirstName(words));
		if (named.isPresent()) {
			focus = named;
			focusSet = true;
		} else if (head.filter(span -> people.contains(span.start())).isPresent()) {
			// "Brook", of whom the draft tells no first name.
			focus = head.map(span -> new Name(span.in(period.text()), Gender.UNKNOWN));
			focusSet = true;
		} else if (bringsSomebodyIn(words.toLowerCase(Locale.ROOT))) {
			// "he" is then whoever this is, and nobody named before.
			focus = Optional.empty();
			focusSet = true;
		}
		return named.map(Name::full).filter(full -> !words.contains(full));
	}

	/** "A clerk", "her father". */
	private static boolean bringsSomebodyIn(String words) {
		int end = words.indexOf(' ');
		String first = end < 0 ? "" : words.substring(0, end);
		return first.equals("a") || first.equals("an") || first.equals("one") || first.equals("another")
				|| FunctionWords.POSSESSIVES.contains(first);
	}

	/** "Ann Lee, who said …". */
	private Optional<String> namedBefore(Period period, int offset) {
		int end = at;
		while (end > 0 && period.at(end - 1).start() >= offset) end--;
		if (period.lower(end - 1).equals(",")) end--;
		int last = period.at(end - 1).end();
		Optional<Name> name = here.values().stream().reduce((a, b) -> b).filter(any -> period.isCapitalized(tokenBefore(period, last)));
		return name.filter(one -> one.full().endsWith(period.text().substring(period.at(tokenBefore(period, last)).start(), last)))
				.map(Name::full);
	}

	private int tokenBefore(Period period, int offset) {
		int i = Math.min(at, period.size()) - 1;
		while (i > 0 && period.at(i).end() > offset) i--;
		return i;
	}

	/** A person said who speaks: the passage is about them, whatever it named. */
	void turnTo(String speaker) {
		int end = speaker.indexOf(' ');
		String first = (end < 0 ? speaker : speaker.substring(0, end)).toLowerCase(Locale.ROOT);
		Optional<Name> known = Optional.ofNullable(byFirstWord.getOrDefault(first, Map.of()).get(lastWord(speaker)));
		focus = known.or(() -> Optional.of(new Name(speaker, Name.genderOf(first))));
		focusSet = true;
	}

	private Optional<Name> bySurname(Period period, String words) {
		return Optional.ofNullable(byLastWord.get(lastWord(words)))
				.flatMap(people -> people.alone(Gender.UNKNOWN, Set.of(), period.paragraph()));
	}

	/** "Karl" where the draft knows one Karl. */
	private Optional<Name> byFirstName(String words) {
		Map<String, Name> people = byFirstWord.getOrDefault(words.toLowerCase(Locale.ROOT), Map.of());
		boolean one = people.size() == 1 && Character.isUpperCase(words.charAt(0));
		return one ? people.values().stream().findAny() : Optional.empty();
	}

	/** Who may speak where only a surname is given that the text leaves open; empty where it is clear. */
	List<String> candidates(Period period, Span speaker) {
		return unclear.getOrDefault(alone(period, speaker), List.of());
	}

	/** Where the surname begins of a speaker given by nothing else, a title and an apposition aside; -1 for any other. */
	private static int alone(Period period, Span speaker) {
		int i = 0;
		while (i < period.size() && period.at(i).start() < speaker.start()) i++;
		while (Name.isTitle(period.lower(i)) || period.lower(i).equals(".")) i++;
		boolean ends = period.at(i).end() >= speaker.end() || period.lower(i + 1).equals(",");
		return ends ? period.at(i).start() : -1;
	}

	private static String lastWord(String words) {
		return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
	}

	/** The full name that the speaker's words give or come to, in the period read last. */
	Optional<String> nameOf(Period period, Span speaker) {
		return SpeakerHead.nameIn(period, speaker).flatMap(this::at).map(Name::full);
	}

	private Optional<Name> at(Span speaker) {
		Optional<Name> last = Optional.empty();
		for (Map.Entry<Integer, Name> name : here.entrySet()) {
			if (speaker.contains(name.getKey())) last = Optional.of(name.getValue());
		}
		return last;
	}

	private Optional<Name> pronoun(Gender gender) {
		Optional<Name> fitting = focus.filter(name -> name.gender().fits(gender));
		fitting.ifPresent(name -> {
			Name known = name.withGender(gender);
			focus = Optional.of(known);
			Optional.ofNullable(byLastWord.get(lastWord(known.full()))).ifPresent(people -> people.learn(known));
		});
		return fitting;
	}
}
