package org.tickmark.claims.internal.quotes.phrases;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.names.RoleBook;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * The words of a name in a period, without what else stands large beside them.
 *
 * @param start where a word stands large first, which may be a title
 * @param stop behind the last word that stands large
 * @param gender as a title before it tells
 * @param offices the titles before it, in small letters
 */
public record NameRun(int start, int from, int to, int stop, Gender gender, Set<String> offices) {
	/** May stand large before the first name of a sentence. */
	private static final WordSet OPENERS = WordSet.of("neither", "either", "nor", "not", "meet", "watch", "see", "enter",
			"said", "says", "asked", "whatever", "maybe", "perhaps", "read", "related");
	private static final WordSet ACCUSING = WordSet.of("claim", "allege", "charge", "complain");
	private static final WordSet COMPARING = WordSet.of("like", "unlike");
	private static final WordSet KIN = WordSet.of("mother", "father", "sister", "brother", "wife", "husband", "daughter", "son", "grandmother",
			"grandfather", "aunt", "uncle");
	private static final WordSet ALONG = WordSet.of("along", "together");
	private static final WordSet AGES = WordSet.of("elder", "younger", "older");
	private static final WordSet NEW = WordSet.of("a", "an", "another", "one", "his", "her", "their");
	private static final int LONGEST_NEWCOMER = 4;
	private static final WordSet PEOPLES = WordSet.of("american", "chinese", "russian", "british", "french", "german");
	private static final WordSet OF_TWO = WordSet.of("younger", "elder", "older");
	private static final WordSet NAMING = WordSet.of("named", "called", "nicknamed", "dubbed");
	private static final WordSet ANIMALS = WordSet.of("dog", "puppy", "cat", "kitten", "horse", "pony", "foal", "mare", "stallion", "colt",
			"donkey", "mule", "camel", "cow", "calf", "bull", "goat", "lamb", "pig", "hen", "parrot", "owl", "eagle", "falcon", "bear",
			"cub", "lion", "lioness", "tiger", "elephant", "whale", "dolphin", "seal", "otter", "turtle", "tortoise", "crocodile", "snake",
			"rabbit", "hamster", "ape", "gorilla", "chimpanzee", "monkey", "terrier", "spaniel", "retriever", "labrador", "greyhound",
			"shepherd-dog", "hound", "poodle", "swan", "goose", "penguin", "panda", "wolf", "fox", "bird", "pet");
	private static final WordSet PARTICLES = WordSet.of("van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "bin",
			"ibn", "al", "el", "ter", "la", "le");
	private static final int USUAL_NAME = 3;
	private static final int LONGEST_BRACKET = 8;
	private static final int LONGEST_ROLE = 6;

	/** @param people offsets of the text at which persons are named */
	public static NameRun at(Period period, int at, Set<Integer> people) {
		int stop = at;
		while (stop < period.size() && (period.isCapitalized(stop) || isInitialStop(period, stop) || isHyphen(period, stop)
				|| stop > at && isParticle(period, stop)) && (stop == at || !period.isTime(stop))) stop++;
		int from = at;
		Gender gender = Gender.UNKNOWN;
		Set<String> offices = new HashSet<>();
		while (from < stop && (Name.isTitle(period.lower(from)) || period.lower(from).equals(".") || from == 0
				&& isOpener(period.lower(from)) && !people.contains(period.at(from).start()))) from++;
		// "German Ortega says": a first name, where "the German Chancellor Ortega" has none.
		if (from == at + 1 && stop - from == 1 && PEOPLES.contains(period.lower(at)) && !FunctionWords.DETERMINERS.contains(period.lower(at - 1))) from = at;
		int end = headlineEnd(period, from, stop);
		boolean whole = end == stop;
		for (int i = from; i < end - 2; i++) {
			// "Harbour Chairman Ann Lee"
			if (Name.isTitle(period.lower(i))) from = period.lower(i + 1).equals(".") ? i + 2 : i + 1;
		}
		end = LargeRole.beforeOffice(period, from, end);
		boolean none = isHyphen(period, from) || isLinkedOn(period, at) || LargeRole.isOfRole(period, from, end, people)
				|| LargeRole.isPortfolio(period, from, end, people);
		from = none ? end : LargeRole.person(period, from, end, people);
		if (whole && from == end - 2 && PersonName.isGivenTail(period, end + 1)) {
			end += 2;
			stop = end;
		}
		for (int i = at; i < from; i++) {
			gender = Name.genderOfTitle(period.lower(i)).orElse(gender);
			if (Name.isTitle(period.lower(i))) offices.add(period.lower(i));
		}
		return new NameRun(at, from, end, stop, gender, offices);
	}

	/** "former " of "the former harbour mayor Ann Lee", "ex " of "ex-mayor Ann Lee": what makes the role before the name another. */
	public String other(Period period) {
		for (int i = from - 1; i >= Math.max(0, from - LONGEST_ROLE); i--) {
			String word = period.lower(i);
			if (RoleBook.isOther(word)) return word + " ";
			if (!period.isWord(i) && !word.equals("-") || FunctionWords.DETERMINERS.contains(word) || period.isPastVerb(i)) return "";
		}
		return "";
	}

	/** "Kem Brook left", not "built a Great Wall", nor "The Great Wall fell": of a name that may be anything. */
	public boolean isSubject(Period period) {
		return !FunctionWords.DETERMINERS.contains(period.lower(start - 1))
				&& !FunctionWords.DETERMINERS.contains(period.lower(start))
				&& !FunctionWords.PLURAL_VERBS.contains(period.lower(to)) && !isBehindVerb(period);
	}

	/** "Brook was late, he claimed": who says so of somebody is hardly that somebody. */
	public static boolean accuses(Period period, Span speaker) {
		return SpeechVerbs.lemma(period.lower(period.tokenAt(speaker.end()))).filter(ACCUSING::contains).isPresent();
	}

	/** "On her part, elected clerk Ann Lee": nobody has done anything yet. */
	public boolean isBehindVerb(Period period) {
		boolean participle = period.isPast(start - 1) && period.lower(start - 2).equals(",");
		return period.hasFinite(0, participle ? start - 1 : start);
	}

	/** "Ms. Brook lost", "Though Ms. Brook lost", "Then a clerk, Ms. Brook lost", not "Ms. Brook, who lost, …". */
	public boolean opens(Period period) {
		boolean leads = start == 1 && FunctionWords.LEADS.contains(period.lower(0));
		return mayAct(period) && period.isWord(to) && (start == 0 || leads || period.lower(start - 1).equals(","));
	}

	/** "Brook lost", "Brook, a clerk,", "Brook often leaves", not "Brook campaign chief Ann Lee". */
	public boolean mayAct(Period period) {
		String next = period.lower(to);
		boolean verb = period.isAuxiliary(to) || period.isPastVerb(to) || next.endsWith("s") && !period.isCapitalized(to);
		return !next.equals("'s") && (!period.isWord(to) || verb || FunctionWords.isAdverb(next));
	}

	/** Where the surname begins of a speaker given by nothing else, a title and an apposition aside; -1 for any other. */
	public static int alone(Period period, Span speaker) {
		int i = period.tokenAt(speaker.start());
		while (Name.isTitle(period.lower(i)) || period.lower(i).equals(".")) i++;
		boolean ends = period.at(i).end() >= speaker.end() || period.lower(i + 1).equals(",");
		return ends ? period.at(i).start() : -1;
	}

	/** "Her mother, Jane Brook, was …": beside whoever is meant by "her". */
	public boolean isKin(Period period) {
		int kin = period.lower(start - 1).equals(",") ? start - 2 : start - 1;
		String whose = period.lower(kin - 1);
		return KIN.contains(period.lower(kin)) && kin == 1 && (whose.equals("his") || whose.equals("her"));
	}

	/** "Along with her father, Karl Lee, she …", not "Along with her father, Karl Lee left". */
	public boolean isAlong(Period period) {
		boolean apart = period.lower(start - 1).equals(",");
		int kin = apart ? start - 2 : start - 1;
		int with = kin - 2;
		boolean opens = with == 0 || with == 1 && ALONG.contains(period.lower(0));
		return opens && period.lower(with).equals("with") && FunctionWords.POSSESSIVES.contains(period.lower(kin - 1))
				&& KIN.contains(period.lower(kin)) && (!apart || period.lower(to).equals(","));
	}

	/** Where the words end that may tell what something is. */
	public static int behindNoun(Period period, int from) {
		int end = from;
		while (end < Math.min(from + LONGEST_ROLE - 1, period.stop()) && period.isWord(end) && !period.isAuxiliary(end) && !period.isPastVerb(end)
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(end))) end++;
		return end;
	}

	/** "Brook", "The elder Brook". */
	public String words(Period period) {
		boolean aged = AGES.contains(period.lower(from - 1)) && FunctionWords.ARTICLES.contains(period.lower(from - 2));
		return period.span(aged ? from - 2 : from, to).in(period.text()).replace('\n', ' ');
	}

	/** "Ann and Karl Brook": the first of them in full. */
	public Optional<String> partner(Period period) {
		boolean joined = to - from == 2 && period.lower(from - 1).equals("and") && period.isCapitalized(from - 2)
				&& !period.isCapitalized(from - 3)
				&& (Gazetteer.isFirstName(period.lower(from - 2)) || Name.genderOf(period.lower(from - 2)) != Gender.UNKNOWN);
		return joined ? Optional.of(period.at(from - 2).text() + " " + period.at(to - 1).text()) : Optional.empty();
	}

	public boolean isEmpty() {
		return from >= to;
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

	/** "Ann van der Holt". */
	private static boolean isParticle(Period period, int i) {
		if (!PARTICLES.contains(period.lower(i)) || period.isCapitalized(i)) return false;
		boolean first = period.isCapitalized(i - 1) && (period.isCapitalized(i + 1) || PARTICLES.contains(period.lower(i + 1))
				&& period.isCapitalized(i + 2));
		return first || PARTICLES.contains(period.lower(i - 1)) && period.isCapitalized(i - 2) && period.isCapitalized(i + 1);
	}

	/** "Ann Holt-Lee". */
	public static boolean isHyphen(Period period, int i) {
		return period.lower(i).equals("-") && i > 0 && period.at(i - 1).end() == period.at(i).start()
				&& period.at(i).end() == period.at(i + 1).start() && period.isCapitalized(i + 1);
	}

	/** "Ittihad-e-Ulm Roth": the rest of a body's name, behind a small word between hyphens. */
	private static boolean isLinkedOn(Period period, int at) {
		return at > 3 && isHyphen(period, at - 1) && period.lower(at - 3).equals("-") && period.isWord(at - 2) && !period.isCapitalized(at - 2)
				&& period.at(at - 3).end() == period.at(at - 2).start();
	}

	public static boolean isFunctionWord(String word) {
		return FunctionWords.DETERMINERS.contains(word) || FunctionWords.PREPOSITIONS.contains(word)
				|| FunctionWords.CONJUNCTIONS.contains(word) || FunctionWords.SUBJECT_PRONOUNS.contains(word)
				|| FunctionWords.isAdverb(word);
	}

	/** "Like the painter Ann Lee, …", "(with Ann Lee)": somebody the passage is not about. */
	public boolean isBeside(Period period) {
		int i = from - 1;
		while (i >= 0 && from - i <= USUAL_NAME && period.isWord(i) && !COMPARING.contains(period.lower(i))) i--;
		if (COMPARING.contains(period.lower(i))) return true;
		while (i > 0 && start - i <= LONGEST_BRACKET && !period.lower(i).equals("(") && !period.lower(i).equals(")")) i--;
		return i > 0 && period.lower(i).equals("(");
	}

	/** "The younger Mr. Lee": not the one who is called so without it. @param name the first token of it */
	public static boolean isOfTwo(Period period, int name) {
		int i = name - 1;
		while (i > 0 && (period.lower(i).equals(".") || Name.isTitle(period.lower(i)))) i--;
		return OF_TWO.contains(period.lower(i));
	}

	/** "a dog named Rob Roy" */
	public boolean isOfAnimal(Period period) {
		return NAMING.contains(period.lower(start - 1)) && ANIMALS.contains(period.lower(start - 2));
	}

	/** "A candidate", "another old candidate", but not "is a candidate", "a candidate, Karl Brook", "a candidate's". */
	public static boolean isNewcomer(Period period, int noun) {
		int article = noun - 1;
		while (article > noun - LONGEST_NEWCOMER && article > 0 && period.isWord(article) && !NEW.contains(period.lower(article))) article--;
		String behind = period.lower(noun + 1);
		boolean named = behind.equals("'s") || period.isCapitalized(noun + 1) || behind.equals(",") && period.isCapitalized(noun + 2);
		return article >= 0 && NEW.contains(period.lower(article)) && !named && !period.isAuxiliary(article - 1) && !period.lower(article - 1).equals("as")
				&& !(period.lower(article - 1).equals(",") && period.isCapitalized(article - 2));
	}
}
