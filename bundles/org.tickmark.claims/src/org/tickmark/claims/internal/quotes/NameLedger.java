package org.tickmark.claims.internal.quotes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.quotes.Name.Gender;
import org.tickmark.draft.Span;

/**
 * The people named so far, for pronouns and short forms. Reads along with the text: what stands behind a pronoun is not yet
 * known when it is resolved. The person a passage is about is the last speaker, or else the first name of its main clause.
 */
final class NameLedger {
	private static final Set<String> LEADS = Set.of("as", "when", "while", "after", "before", "in", "on", "at", "ahead", "by", "if",
			"although", "though", "because", "since", "despite", "for", "with", "among", "during", "asked");
	private static final int LONGEST_NAME = 4;

	private final Map<String, Name> byLastWord = new HashMap<>();
	private final Map<Integer, Name> here = new LinkedHashMap<>();
	private Optional<Name> focus = Optional.empty();
	private boolean focusSet;
	private boolean commaPassed;
	private int at;

	/** A new period begins; what it names is read by {@link #readTo}. */
	void begin() {
		here.clear();
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
			at = period.isCapitalized(at) ? readName(period) : at + 1;
		}
	}

	private int readName(Period period) {
		int end = at;
		while (end < period.size() && (period.isCapitalized(end) || isInitialStop(period, end))) end++;
		int from = at;
		Gender gender = Gender.UNKNOWN;
		while (from < end && (Name.isTitle(period.lower(from)) || period.lower(from).equals(".") || from == 0
				&& isFunctionWord(period.lower(from)))) {
			gender = Name.genderOfTitle(period.lower(from)).orElse(gender);
			from++;
		}
		if (from < end) mention(period, from, end, gender);
		return Math.max(end, at + 1);
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

	private void mention(Period period, int from, int end, Gender title) {
		String last = period.lower(end - 1);
		Optional<Name> name = Optional.ofNullable(byLastWord.get(last)).map(known -> known.withGender(title));
		if (end - from > 1) {
			if (end - from > LONGEST_NAME || isNoPerson(period, from, end)) return;
			Gender first = Name.genderOf(period.lower(from));
			String full = period.span(from, end).in(period.text()).replace('\n', ' ');
			name = Optional.of(new Name(full, title == Gender.UNKNOWN ? first : title));
		}
		if (name.isEmpty()) return;
		byLastWord.put(last, name.get());
		here.put(period.at(from).start(), name.get());
		if (!focusSet && !period.lower(end).equals("'s")) {
			focus = name;
			focusSet = true;
		}
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
		if (gender != Gender.UNKNOWN) return pronoun(gender).map(Name::full);
		readTo(period, speaker.end());
		Optional<Name> named = at(speaker).or(() -> Optional.ofNullable(byLastWord.get(lastWord(words))));
		if (named.isPresent()) {
			focus = named;
			focusSet = true;
		}
		return named.map(Name::full).filter(full -> !words.contains(full));
	}

	private static String lastWord(String words) {
		return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
	}

	/** The full name that stands within the speaker's words, in the period read last. */
	Optional<String> nameOf(Span speaker) {
		return at(speaker).map(Name::full);
	}

	private Optional<Name> at(Span speaker) {
		return here.entrySet().stream().filter(entry -> speaker.contains(entry.getKey())).map(Map.Entry::getValue).reduce((a, b) -> b);
	}

	private Optional<Name> pronoun(Gender gender) {
		Optional<Name> fitting = focus.filter(name -> name.gender().fits(gender));
		fitting.ifPresent(name -> {
			Name known = name.withGender(gender);
			focus = Optional.of(known);
			byLastWord.put(lastWord(known.full()), known);
		});
		return fitting;
	}
}
