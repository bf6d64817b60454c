package org.tickmark.claims.internal.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.names.NameMention;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Finds who is accused or criticised in one sentence. A name has to stand where the grammar of the words wants it. */
final class ChargeReader {
	private enum Sort {
		/** "Accused": whoever stands behind it is criticised; before it where "was" stands between. */
		VERB,
		/** "Allegations", "criticism": with "against", "of" or "that" behind it. */
		NOUN,
		/** "Called": with a name and a word of abuse behind it. */
		CALL,
		/** "Lied": whoever stands before it. */
		DEED,
		/** "Took aim", "lashed out", "went": with "at", "after", "against", "into" or "on" behind it. */
		AT,
		/** "Is": with a name before it and a word of abuse behind it. */
		IS,
		/** "Lies", "hypocrisy": with a name and its possessive before it. */
		VICE,
		/** "Faces", "under": with a noun of criticism behind it. */
		FACES
	}

	private static final WordSet ABUSE = WordSet.of("liar", "crook", "fraud", "thief", "racist", "bully", "bigot", "disgrace", "coward",
			"hypocrite", "criminal", "traitor", "demagogue", "sexist", "cheat", "fascist", "monster", "crooked", "corrupt", "dishonest",
			"incompetent", "unfit", "lying", "extremist", "dangerous", "reckless", "unqualified", "disaster", "failure", "joke", "clown",
			"phony", "fake", "weak", "hypocritical", "untrustworthy", "unhinged", "unstable", "bigoted", "xenophobic", "misogynist",
			"misogynistic", "divisive", "offensive", "irresponsible", "shameful", "disgraceful", "wrong", "ignorant", "arrogant", "greedy",
			"cruel", "heartless", "deceitful", "puppet", "embarrassment", "loser", "lunatic", "maniac", "menace", "racists", "liars",
			"crooks", "thieves", "hypocrites", "criminals", "cowards", "con", "opportunist", "dishonorable", "out-of-touch", "disqualified",
			"negligent", "careless", "toxic", "vile", "unethical", "disingenuous");
	/** Whose they are, is criticised. */
	private static final WordSet VICES = WordSet.of("lies", "lie", "failure", "failures", "hypocrisy", "bigotry", "racism", "corruption",
			"dishonesty", "incompetence", "scandal", "scandals", "recklessness", "greed", "misconduct", "mistakes", "cowardice", "lack",
			"arrogance", "ignorance", "deceit", "bullying", "sexism", "xenophobia", "misogyny", "flip-flops", "wrongdoing", "negligence",
			"inability", "unwillingness", "hate", "hatred", "demagoguery", "disregard", "double-talk", "excesses", "abuses", "crimes");
	private static final WordMap<Sort> SORTS = sorted();
	private static final WordSet AGAINST = WordSet.of("against", "of", "over");
	private static final WordSet BE = WordSet.of("was", "were", "been", "being", "is", "are", "stands", "stood");
	private static final WordSet NOT = WordSet.of("not", "never", "n't", "without", "no", "nobody", "avoid", "avoids",
			"avoided", "avoiding");
	/** What may stand between such a word and the name: an article, a title in small letters, a "then". */
	private static final WordSet STOPS = WordSet.of(",", "of", "for", "in", "on", "at", "by", "with", "to", "and", "or", "but", "from",
			"as", "over", "about", ";", ":", "(", ")", ".", "that", "who", "which", "when", "after", "because", "\"", "\u201C", "\u201D");
	/** May stand behind a name that is meant itself. */
	private static final WordSet BEHIND = WordSet.of("is", "was", "are", "were", "has", "had", "have", "did", "would", "will", "could",
			"should", "again", "last", "this", "during", "before", "while", "since", "if", "not", "himself", "herself", "itself", "until",
			"a", "the", "an", "his", "her", "its", "their", "all", "both", "earlier", "then", "yesterday", "today", "may", "might",
			"despite", "through", "under", "against", "into", "between", "because", "where", "can", "does", "do", "also", "too", "alone",
			"more", "than");
	/** Another clause begins with them. */
	private static final WordSet CLAUSES = WordSet.of("because", "when", "while", "after", "who", "which", "before", "since", "whose");
	/** What has to stand behind a word of aiming, where it is not "at". */
	private static final WordMap<Set<String>> AIMS = WordMap.copyOf(Map.ofEntries(Map.entry("railed", Set.of("against", "at")),
			Map.entry("rails", Set.of("against", "at")), Map.entry("railing", Set.of("against", "at")), Map.entry("tore", Set.of("into")),
			Map.entry("tears", Set.of("into")), Map.entry("went", Set.of("after")), Map.entry("gone", Set.of("after")),
			Map.entry("attack", Set.of("on", "against")), Map.entry("attacks", Set.of("on", "against")),
			Map.entry("broadside", Set.of("against", "at")), Map.entry("concerned", Set.of("about", "by")),
			Map.entry("horrified", Set.of("by", "at")), Map.entry("appalled", Set.of("by", "at")),
			Map.entry("disgusted", Set.of("by", "with", "at")), Map.entry("outraged", Set.of("by", "at")),
			Map.entry("dismayed", Set.of("by", "at")), Map.entry("alarmed", Set.of("by", "at"))));
	/** What somebody is asked to do who is found to have failed. */
	private static final WordSet LEAVING = WordSet.of("resign", "quit", "apologize", "apologise", "step", "withdraw", "drop", "go", "leave",
			"recant", "retract", "renounce", "stop", "end");
	private static final WordSet CONDUCT = WordSet.of("plan", "plans", "proposal", "proposals", "policy", "policies", "record", "handling",
			"remarks", "comments", "decision", "decisions", "tactics", "rhetoric", "behavior", "behaviour", "conduct", "response",
			"position", "positions", "stance", "actions", "approach", "leadership", "judgment", "judgement", "honesty", "integrity",
			"character", "use", "failure", "claim", "claims", "statement", "statements", "attack", "attacks", "campaign", "refusal",
			"business", "votes", "vote", "support", "ties", "practices", "treatment", "words", "language", "agenda", "ideas", "views",
			"temperament");
	private static final WordSet OTHERS = WordSet.of("his", "her", "their", "its", "your", "our", "my", "the");
	private static final WordSet POSTS = WordSet.of("candidate", "nominee", "hopeful", "mayor", "governor", "senator", "president",
			"minister", "chairman", "chairwoman", "leader", "secretary", "director", "spokesman", "spokeswoman");
	private static final int CLOSE = 4;
	private static final int REACH = 5;
	private static final int LONGEST = 20;
	private static final WordSet CHARGE_ENDS = WordSet.of(",", ";", "\u2014", ":", "?", "!");

	private final Words words;
	private final List<NameMention> names;
	private final List<Charge> charges = new ArrayList<>();

	private ChargeReader(Words words, List<NameMention> names) {
		this.words = words;
		this.names = names;
	}

	private static WordMap<Sort> sorted() {
		Map<String, Sort> sorts = new HashMap<>();
		put(sorts, Sort.VERB,
				"accused accuses accusing criticized criticised criticizes criticises criticizing criticising slammed slams slamming "
						+ "blasted blasts blasting denounced denounces denouncing condemned condemns condemning lambasted lambasting "
						+ "rebuked rebuking "
						+ "berated castigated assailed blamed blames blaming faulted faulting chided excoriated sued sues suing skewered "
						+ "accuse blame");
		put(sorts, Sort.VERB,
				"attacked attacks attacking blast bash bashed bashes bashing mocked mocks mocking ripped rips ripping scolded scolds "
						+ "lambasts assails assailing decried decries decrying deplored insulted insults insulting smeared smearing "
						+ "denigrated denigrating indicted convicted reprimanded censured fined pummeled pummelled discredited upbraided "
						+ "admonished admonishes rebukes "
						+ "ridiculed ridicules ridiculing disparaged disparages disparaging belittled chastised chastises chastising "
						+ "savaged savages "
				+ "vilified demonized maligned hammered hammers hammering knocked lampooned derided derides discredit denounce criticize "
				+ "criticise condemn taunted taunts taunting trashed trashes trashing pilloried");
		put(sorts, Sort.AT,
				"shots shot swipe swipes aim hit lashed swiped fired railed rails railing tore tears fire attack attacks broadside "
				+ "horrified appalled disgusted outraged dismayed alarmed concerned "
				+ "potshots jab jabs dig digs broadsides went gone salvo tirade");
		put(sorts, Sort.NOUN,
				"accusation accusations allegation allegations criticism criticisms lawsuit lawsuits complaint complaints charges");
		put(sorts, Sort.CALL, "called calls calling call branded branding labelled labeled dubbed urged urging urges");
		put(sorts, Sort.DEED,
				"betrayed violated squandered botched mishandled bungled exploited "
				+ "lied misled deceived defrauded embezzled bribed cheated plagiarized plagiarised harassed "
				+ "assaulted abused molested raped "
				+ "lies covered");
		put(sorts, Sort.IS, "is was are were be been");
		VICES.forEach(vice -> sorts.putIfAbsent(vice, Sort.VICE));
		put(sorts, Sort.FACES, "faces faced facing under drew drawn");
		return WordMap.copyOf(sorts);
	}

	private static void put(Map<String, Sort> sorts, Sort sort, String words) {
		for (String word : words.split(" ")) sorts.put(word, sort);
	}

	/** @param names of people and bodies in the sentence, in text order */
	static List<Charge> chargesIn(Words words, List<NameMention> names) {
		var reader = new ChargeReader(words, names);
		for (int i = 0; i < words.size(); i++) {
			Sort sort = SORTS.get(words.lower(i));
			if (sort != null && !reader.isDenied(i)) reader.look(sort, i);
		}
		return reader.charges;
	}

	private boolean isDenied(int i) {
		return words.in(i - 1, NOT) || words.in(i - 2, NOT) || words.lower(i - 1).endsWith("n't") || words.lower(i - 2).endsWith("n't");
	}

	private void look(Sort sort, int i) {
		Optional<NameMention> party = switch (sort) {
			case VERB -> isPassive(i) ? before(i - 1) : behind(i + 1).or(() -> conduct(i + 1));
			case NOUN -> words.is(i + 1, "that") ? named(i + 2) : words.in(i + 1, AGAINST) ? behind(i + 2) : Optional.empty();
			case AT -> aimed(i);
			case IS -> isBad(i) ? before(i) : Optional.empty();
			// "The so-called Fraud Office".
			case CALL -> isHyphen(i - 1) ? Optional.empty() : words.is(i + 1, "on") || words.is(i + 1, "for") ? named(i + 2).filter(this::isToGo)
					: named(i + 1).filter(name -> isAbused(name) || !words.lower(i).startsWith("call") && isToGo(name));
			case DEED -> isDeed(i) ? before(i) : Optional.empty();
			case VICE -> owner(i);
			case FACES -> isCriticism(i + 1) ? before(i) : Optional.empty();
		};
		party.ifPresent(name -> charges.add(new Charge(name, charge(i, sort == Sort.VERB && isPassive(i) ? i - 1 : i))));
	}

	/** "Took aim at", "hit back at", "tore into", "went after". */
	private Optional<NameMention> aimed(int i) {
		int at = words.in(i + 1, Set.of("out", "back")) ? i + 2 : i + 1;
		Set<String> wanted = AIMS.getOrDefault(words.lower(i), Set.of("at"));
		if (!words.in(at, wanted)) return Optional.empty();
		return words.is(i, "concerned") ? conduct(at + 1) : behind(at + 1).or(() -> conduct(at + 1));
	}

	private boolean isPassive(int i) {
		if (words.lower(i).endsWith("ing")) return false;
		int before = words.lower(i - 1).endsWith("ly") || words.is(i - 1, "also") ? i - 2 : i - 1;
		return words.in(before, BE) || words.is(i + 1, "of") || words.is(i + 1, "by");
	}

	/** "Is a liar", "is totally unfit". */
	private boolean isBad(int i) {
		for (int k = i + 1; k <= i + CLOSE; k++) {
			if (words.in(k, ABUSE) && !words.in(k + 1, Set.of("to", "of", "for", "justice")) || words.is(k, "unfit")) return true;
			boolean passes = words.in(k, Set.of("a", "an", "so", "such", "too", "very", "just", "also", "the"))
					|| words.lower(k).endsWith("ly");
			if (!passes) return false;
		}
		return false;
	}

	/** "Lee's long list of lies" is hers as much as "Lee's lies". */
	private Optional<NameMention> owner(int vice) {
		if (words.isCapitalized(vice)) return Optional.empty();
		for (int i = vice - 1; i >= Math.max(1, vice - CLOSE); i--) {
			if (words.is(i, "'s") || words.is(i, "\u2019s") || words.is(i, "\u2019")) return ending(i - 1);
			if (!words.isWord(i) || words.in(i, CLAUSES) || words.in(i, STOPS) || words.in(i, OTHERS)) return Optional.empty();
		}
		return Optional.empty();
	}

	private boolean isDeed(int i) {
		return !words.is(i, "covered") && !words.is(i, "lies") || words.is(i, "covered") && words.is(i + 1, "up")
				|| words.is(i, "lies") && (words.is(i + 1, "about") || words.is(i + 1, "to"));
	}

	/** "Faces allegations", "under heavy fire". */
	private boolean isCriticism(int i) {
		for (int k = i; k < i + 3; k++) {
			if (words.in(k, Set.of("criticism", "fire", "allegations", "accusations", "investigation"))) return true;
			if (words.in(k, STOPS)) return false;
		}
		return false;
	}

	/** The first name from there on that is meant itself: neither "Lee's plan" nor "the Lee plan" is Lee. */
	private Optional<NameMention> behind(int from) {
		Optional<NameMention> name = named(from);
		if (name.isEmpty()) return name;
		int next = next(name.get());
		// "Harbour Union chairman Karl Brandt".
		Optional<NameMention> held = words.isWord(next) && !words.in(next, STOPS) ? named(next) : Optional.empty();
		if (held.isPresent()) return held.filter(other -> isMeant(next(other)));
		return name.filter(one -> isMeant(next));
	}

	/** Whose plan, record or handling it is. */
	private Optional<NameMention> conduct(int from) {
		return named(from).filter(name -> {
			int owner = next(name);
			boolean owns = words.is(owner, "'s") || words.is(owner, "\u2019s") || words.is(owner, "'") || words.is(owner, "\u2019");
			for (int i = owner + 1; owns && i <= owner + CLOSE; i++) {
				if (words.in(i, CONDUCT)) return true;
				if (words.in(i, STOPS)) return false;
			}
			return false;
		});
	}

	private boolean isMeant(int next) {
		String word = words.lower(next);
		return !words.isWord(next) && !word.equals("'s") && !word.equals("'") || words.in(next, STOPS) || words.in(next, BEHIND)
				|| word.endsWith("ly") || word.endsWith("ing") || words.isCapitalized(next);
	}

	/** The first name from there on, with nothing but articles, titles and adjectives before it. */
	private Optional<NameMention> named(int from) {
		for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
			if (words.in(i, STOPS)) return Optional.empty();
			Optional<NameMention> name = at(i);
			if (name.isPresent()) return name;
		}
		return Optional.empty();
	}

	/** The last name before there, with nothing but helping verbs, adverbs and "who" between. */
	private Optional<NameMention> before(int to) {
		for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
			Optional<NameMention> name = ending(i);
			if (name.isPresent()) return name.filter(this::isSubject);
			boolean passes = words.in(i,
					Set.of("has", "have", "had", "also", "then", "who", "repeatedly", "is", "was", "are", "were", "been",
					"again", "now", "already", "he", ",", "came", "come", "comes", "itself", "himself", "herself", "openly",
					"would", "will", "could", "may", "clearly", "simply", "just"))
					|| words.lower(i).endsWith("ly");
			if (!passes) return Optional.empty();
		}
		return Optional.empty();
	}

	/** "The rollout of candidate Ann Lee was criticised": not she. */
	private boolean isSubject(NameMention name) {
		int first = TextOrder.first(words.tokens(), token -> token.start(), name.clause().start());
		int before = first - 1;
		if (words.in(before, POSTS)) before--;
		// "Vice-presidential candidate": one adjective with a hyphen, of which the name may have taken the end.
		if (isHyphen(before - 1)) before--;
		if (isHyphen(before)) before -= 2;
		return !words.is(before, "of") && !words.is(before, "by");
	}

	/** Within a word, where a dash stands between two clauses. */
	private boolean isHyphen(int i) {
		return i > 0 && words.is(i, "-") && words.tokens().get(i - 1).end() == words.tokens().get(i + 1).start() - 1;
	}

	private Optional<NameMention> at(int i) {
		int offset = words.tokens().get(i).start();
		int first = TextOrder.first(names, name -> name.span().start(), offset);
		return first < names.size() ? Optional.of(names.get(first)).filter(name -> name.span().start() == offset) : Optional.empty();
	}

	private Optional<NameMention> ending(int i) {
		int offset = words.tokens().get(i).end();
		int first = TextOrder.first(names, name -> name.span().end(), offset);
		return first < names.size() ? Optional.of(names.get(first)).filter(name -> name.span().end() == offset) : Optional.empty();
	}

	private int next(NameMention name) {
		return TextOrder.first(words.tokens(), token -> token.start(), name.span().end());
	}

	/** "Called on Karl Brandt to resign", "calls for Brandt to apologise". */
	private boolean isToGo(NameMention name) {
		int next = next(name);
		return words.is(next, "to") && words.in(next + 1, LEAVING);
	}

	private boolean isAbused(NameMention name) {
		int next = next(name);
		for (int i = next; i < next + 4; i++) {
			if (words.in(i, ABUSE)) return true;
			if (words.in(i, STOPS) && !words.is(i, "\u201C") && !words.is(i, "\"") && !words.is(i, "as")) return false;
		}
		return false;
	}

	private Span charge(int from, int verb) {
		int to = Math.max(verb, from) + 1;
		int stop = words.is(words.size() - 1, ".") ? words.size() - 1 : words.size();
		while (to < stop && to - from < LONGEST && !words.in(to, CHARGE_ENDS) && !(to > verb + 1 && words.in(to, CLAUSES))) to++;
		return new Span(words.tokens().get(from).start(), words.tokens().get(to - 1).end());
	}
}
