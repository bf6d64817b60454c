package org.tickmark.claims.internal.words;

/** The closed classes of English that shallow reading leans on. All lower case. */
public final class FunctionWords {
	public static final WordSet SUBJECT_PRONOUNS = WordSet.of("he", "she", "they", "it", "i", "we", "you", "who", "which");
	public static final WordSet OBJECT_PRONOUNS = WordSet.of("him", "her", "them", "us", "me", "you", "it", "himself", "herself", "themselves",
			"everyone", "everybody", "people");
	public static final WordSet POSSESSIVES = WordSet.of("his", "her", "its", "their", "our", "my", "your", "whose");
	public static final WordSet DETERMINERS = WordSet.of("the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our",
			"my", "your", "some", "many", "several", "most", "all", "any", "no", "each", "every", "both", "another", "other", "few",
			"such", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "more", "one");
	/** A noun follows, whatever verb the word may look like. */
	public static final WordSet ARTICLES = WordSet.of("the", "a", "an", "this", "his", "her", "its", "their", "our", "my", "your", "every",
			"each", "no", "such", "any", "these");
	public static final WordSet AUXILIARIES = WordSet.of("has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "will", "would",
			"can", "could", "may", "might", "shall", "should", "must", "do", "does", "did", "'s", "'ve", "'d", "'ll", "'re", "hasn't",
			"haven't", "hadn't", "isn't", "aren't", "wasn't", "weren't", "won't", "wouldn't", "can't", "couldn't", "didn't", "doesn't",
			"don't", "cannot", "shouldn't");
	public static final WordSet BE = WordSet.of("is", "are", "was", "were", "be", "been", "being", "'re", "isn't", "aren't", "wasn't", "weren't",
			"get", "got", "gets");
	public static final WordSet ADVERBS = WordSet.of("also", "later", "then", "once", "never", "ever", "even", "often", "always", "still", "just",
			"now", "not", "n't", "again", "first", "only", "further", "instead", "too", "soon", "sometimes", "previously", "since", "long",
			"already", "yet", "all", "both", "there", "here", "at", "simply", "almost", "perhaps", "so", "thus", "however", "today",
			"yesterday", "tonight", "nevertheless", "nonetheless", "therefore", "aloud", "doubtless");
	public static final WordSet CONJUNCTIONS = WordSet.of("and", "but", "or", "nor", "yet", "so", "that", "while", "when", "because", "if", "as",
			"although", "though", "since", "whereas", "before", "after", "until", "unless", "than", "whether", "where", "why", "how",
			"what", "plus", "once", "except");
	public static final WordSet PREPOSITIONS = WordSet.of("in", "on", "at", "by", "for", "from", "with", "to", "of", "about", "into", "during",
			"after", "before", "over", "under", "against", "between", "among", "through", "via", "outside", "inside", "near", "since",
			"until", "despite", "per", "without", "within", "across", "amid", "around", "behind", "toward", "towards", "upon", "like",
			"following", "including", "alongside", "off", "throughout", "regarding");
	/** Link two nouns inside one noun phrase. */
	public static final WordSet LINKS = WordSet.of("of", "for", "at", "in", "from", "with", "on", "to", "by", "against", "near", "behind",
			"under", "about", "over", "between", "inside", "outside");
	public static final WordSet TIMES = WordSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
			"yesterday", "tonight", "recently", "earlier", "later", "january", "february", "march", "april", "june", "july", "august",
			"september", "october", "november", "december", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "jan", "feb",
			"aug", "sept", "oct", "nov", "dec");
	public static final WordSet SHORT_TIMES = WordSet.of("mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "jan", "feb", "aug",
			"sept", "oct", "nov", "dec");
	public static final WordSet TIME_NOUNS = WordSet.of("morning", "afternoon", "evening", "night", "week", "month", "year", "weekend", "day",
			"days", "weeks", "months", "years", "hours", "minutes", "time", "summer", "spring", "fall", "winter", "hour", "decade", "ago",
			"moment");
	public static final WordSet QUESTION_WORDS = WordSet.of("whether", "if", "how", "why", "what", "who", "where", "when", "which");
	/** May be an infinitive as well as a past. */
	public static final WordSet UNCHANGED_PASTS = WordSet.of("put", "set", "let", "hit", "shut", "quit", "cut", "read", "cost", "spread", "split", "hurt");
	/** Finite forms that no ending gives away. */
	public static final WordSet IRREGULAR_PASTS = WordSet.of("went", "took", "gave", "came", "began", "got", "made", "spoke", "wrote", "ran",
			"won", "lost", "met", "sent", "held", "left", "led", "stood", "sat", "drew", "fell", "kept", "repaid", "laid", "told", "said", "hit", "put",
			"let", "set", "brought", "built", "sought", "struck", "fought", "saw", "knew", "grew", "rose", "shook", "paid", "flew", "threw", "broke",
			"chose", "fled", "sank", "withdrew", "drove", "takes",
			"gives", "goes", "makes", "comes");
	/** Subjects that go with a plural verb. */
	public static final WordSet PLURALS = WordSet.of("people", "men", "women", "police", "some", "many", "others", "most", "few", "both",
			"critics", "who", "they", "we", "i", "you", "which", "that", "those", "these");
	/** Before a plural that may be a verb they say that it is a noun: "some reports", "those comments". */
	public static final WordSet COUNT_NOUNS = WordSet.of("some", "many", "few", "several", "both", "most", "all", "other", "more", "such",
			"these", "those", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
	/** Open a clause that is part of what is said. */
	public static final WordSet SUBORDINATES = WordSet.of("that", "whether", "if", "because", "where", "how", "why");
	public static final WordSet RELATIVES = WordSet.of("who", "which", "that");
	/** Open a clause that leads up to the main one. */
	public static final WordSet LEADS = WordSet.of("when", "while", "as", "after", "before", "if", "because", "although", "though",
			"since", "until");
	/** One of them stands before a participle that says something. */
	public static final WordSet HAVE = WordSet.of("has", "have", "had", "'ve", "'d", "having", "to");
	/** Before "'s" they are its subject: "that's". */
	public static final WordSet BESIDE_IS = WordSet.of("that", "there", "here", "what", "where", "how", "let", "this", "when");
	/** Behind a name they say that it is several. */
	public static final WordSet PLURAL_VERBS = WordSet.of("are", "were", "have", "do");
	/** Tell what something is or turns into. */
	public static final WordSet COPULAS = WordSet.of("is", "are", "was", "were", "be", "been", "become", "becomes", "became", "look", "looks",
			"looked", "seem", "seems", "seemed");
	/** Open a time. */
	public static final WordSet WHEN = WordSet.of("late", "early", "earlier", "last", "this", "in", "at");
	/** Make somebody else do something: "led the mayor to declare". */
	public static final WordSet DRIVES = WordSet.of("led", "leads", "force", "forces", "forced", "caused", "causes", "drove", "drives",
			"prompted", "prompts", "allowed", "allows", "pushed", "spurred", "inspired", "sent", "leaving", "compelled", "got", "prompt",
			"prompting", "forcing", "leading", "causing", "pushing", "driving", "driven", "compelling", "compels", "obliged", "obliging",
			"moved", "provoked", "provoking", "persuaded", "convinced", "emboldened", "spurring", "pressed");

	/** Names and nouns that end as adverbs do. */
	private static final WordSet NO_ADVERBS = WordSet.of("family", "reply", "july", "ally", "assembly", "rally", "supply", "monopoly",
			"anomaly", "bully", "butterfly", "belly", "jelly", "homily", "italy", "sicily", "thessaly", "kelly", "emily", "sally", "molly",
			"holly", "billy", "polly", "willy", "reilly", "connolly", "connelly", "donnelly", "kimberly", "beverly", "carly", "shelly",
			"nelly", "lilly", "wally", "dolly", "presly", "tully", "scully", "kennelly", "brolly", "farrelly", "daly", "healy", "kiely",
			"elderly", "tally", "folly", "mcnally", "mcneely", "mcinally", "beasly", "jolly", "skelly", "connally", "nally", "mulally", "gilhooly",
			"dooly", "scally", "sully", "gormly", "everly", "cecily", "milly", "tilly", "quilly", "kenneally", "mullally", "priestly");

	private FunctionWords() { }

	/** "they", "they'd", not "who'd", which asks or hangs on a noun. */
	public static boolean isSubject(String word) {
		int mark = word.indexOf('\'');
		String pronoun = mark > 0 ? word.substring(0, mark) : word;
		return SUBJECT_PRONOUNS.contains(pronoun) && (mark <= 0 || !pronoun.startsWith("wh"));
	}

	public static boolean isAdverb(String word) {
		return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly") && !NO_ADVERBS.contains(word);
	}
}
