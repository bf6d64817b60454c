package org.tickmark.claims.internal.figures;

import org.tickmark.claims.internal.words.WordSet;


/** Words that name nothing: where one stands, the words for what is counted are over. */
final class Function {
	private static final WordSet WORDS = WordSet.of("a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with",
			"without", "within", "about", "above", "across", "after", "against", "along", "among", "amongst", "around", "as", "before",
			"behind", "below", "beneath", "beside", "besides", "between", "beyond", "down", "during", "except", "inside", "into", "like",
			"near", "off", "onto", "out", "outside", "over", "past", "per", "since", "than", "through", "throughout", "till", "toward",
			"towards", "under", "until", "up", "upon", "via", "while", "whereas", "and", "or", "but", "nor", "so", "yet", "if", "because",
			"although", "though", "unless", "that", "which", "who", "whom", "whose", "what", "when", "where", "why", "how", "is", "are",
			"was", "were", "be", "been", "being", "am", "has", "have", "had", "do", "does", "did", "will", "would", "shall", "should",
			"can", "could", "may", "might", "must", "i", "you", "he", "she", "it", "we", "they", "me", "him", "her", "us", "them", "my",
			"your", "his", "its", "our", "their", "this", "these", "those", "there", "here", "not", "n't", "also", "then", "now", "just",
			"only", "even", "still", "ago", "later", "earlier", "each", "every", "all", "any", "some", "both", "either", "neither", "too",
			"again", "already", "isn't", "wasn't", "weren't", "aren't", "don't", "didn't", "doesn't", "'s", "i'm", "it's", "that's",
			"i've", "we've", "i'd", "said", "says", "told", "went", "came", "got", "gets", "goes", "let", "one", "amid", "despite",
			"plus", "versus", "vs", "apiece", "worth");

	private static final WordSet VERBS = WordSet.of("hit", "hits", "identify", "roared", "issued", "make", "makes", "made", "take",
			"takes", "took", "have", "having", "get", "getting", "give", "gives", "gave", "see", "sees", "saw", "say", "saying", "know",
			"knows", "knew", "think", "thought", "want", "wants", "wanted", "use", "used", "find", "finds", "found", "need", "needs",
			"become", "became", "becomes", "leave", "leaves", "left", "put", "keep", "kept", "let", "begin", "began", "seem", "seems",
			"help", "show", "shows", "showed", "run", "ran", "bring", "brought", "happen", "happens", "happened", "write", "wrote", "sit",
			"sat", "stand", "stood", "lose", "pay", "paid", "meet", "met", "include", "includes", "including", "included", "continue",
			"continues", "learn", "change", "lead", "led", "understand", "build", "built", "hold", "holds", "held", "own", "buy",
			"bought", "sell", "sold", "win", "wins", "won", "beat", "beats", "remain", "remains", "remained", "agree", "agrees", "agreed",
			"fall", "fell", "rise", "rose", "grew", "die", "died", "dies", "come", "comes", "believe", "cut", "spoke", "speak", "feel",
			"felt", "go", "start", "started", "hope", "plan", "wait", "support", "supports", "supported", "backed", "favor", "favour",
			"oppose", "opposed", "approve", "disapprove", "named", "called", "added", "according", "live", "lives", "lived", "voted",
			"work", "works", "worked", "per", "joined", "received", "sent", "gather", "gathered", "attended", "signed", "turned",
			"played", "scored", "spent", "raised", "earned");

	/** Verbs that are nouns right behind a number: "a twofold rise". */
	private static final WordSet NOUNS = WordSet.of("rise", "fall", "run", "runs", "lead", "help", "show", "shows", "work", "works",
			"support", "use", "uses", "need", "needs", "change", "win", "wins", "hold", "cut", "hope", "plan", "start", "stand", "lives");

	private Function() { }

	/** @param word in lower case */
	static boolean isNoun(String word) {
		return NOUNS.contains(word);
	}

	/** A verb in one of the forms that follow a noun most. @param word in lower case */
	static boolean isVerb(String word) {
		return VERBS.contains(word);
	}

	/** @param word in lower case */
	static boolean is(String word) {
		return WORDS.contains(word);
	}
}
