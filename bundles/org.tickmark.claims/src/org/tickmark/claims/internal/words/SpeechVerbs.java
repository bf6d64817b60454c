package org.tickmark.claims.internal.words;

import static java.util.Map.entry;
import static org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use.BARE;
import static org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use.CLAUSE;
import static org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use.HEARER;
import static org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use.OBJECT;
import static org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use.QUOTE;
import static org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use.TO;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The verbs of saying and writing in all their forms. */
public final class SpeechVerbs {
	/** What a form can be; a past form may also be a participle. */
	public enum Shape {
		BASE, PRESENT, PAST, GERUND
	}

	/** A verb of saying or writing, and what it may govern. */
	public record SpeechVerb(String lemma, Set<Use> uses) {
		public enum Use {
			/** Words in marks: said, “…” */
			QUOTE,
			/** A clause with "that", "whether" or a question word. */
			CLAUSE,
			/** A clause without "that". */
			BARE,
			/** Somebody who is told, before what is said. */
			HEARER,
			/** A noun that sums up what is said: rejected the offer. */
			OBJECT,
			/** An infinitive: promised to leave; with a hearer: urged them to leave. */
			TO
		}

		/** Whether its participle may give a thing its name, "a comet called Halley"; nothing is named by "a man tweeted". */
		public boolean isName() {
			return !lemma.endsWith("tweet") && !lemma.equals("note") && lemma.indexOf(' ') < 0;
		}

		/** Whether only its first word may tell who speaks a quotation. */
		public boolean isAlsoQuoting() {
			return lemma.equals("comment on") || lemma.equals("respond to");
		}

		public boolean may(Use use) {
			return uses.contains(use);
		}
	}

	public record Form(SpeechVerb verb, Shape shape) { }

	/** Are nouns more often than verbs unless a pronoun or a name stands before. */
	public static final WordSet NOUNS_FIRST = WordSet.of("state", "states", "claim", "claims", "report", "reports", "comment", "comments",
			"note", "notes", "promise", "promises", "attack", "attacks", "question", "questions", "answer", "answers", "charge", "charges",
			"fear", "fears", "hope", "hopes", "demand", "demands", "request", "requests", "estimate", "estimates", "rule", "rules",
			"signal", "signals", "cry", "praise", "blame", "order", "orders", "call", "calls", "threat", "threats", "offer", "offers",
			"vow", "vows", "pledge", "pledges", "protest", "protests", "post", "posts", "tweet", "tweets", "figure", "figures", "show",
			"shows", "find", "finds", "guess", "propose", "counter", "counters", "crack", "cracks", "quote", "quotes", "address",
			"addresses", "details", "detail", "brand", "brands", "label", "labels", "text", "texts", "email", "emails", "blog", "blogs",
			"feel", "feels", "chant", "chants", "term", "terms", "voice", "voices", "hint", "hints", "guesses", "dispute", "disputes",
			"appeal", "appeals", "worry", "worries", "remark", "remarks", "reply", "replies", "reference", "references", "project", "projects",
			"forecast", "forecasts", "rant", "rants", "joke", "jokes", "object", "objects", "counsel", "query", "queries", "roar", "roars", "grouse",
			"howl", "howls", "jest", "rail", "rails", "rave", "raves", "quibble", "quibbles", "trumpet", "trumpets", "venture", "ventures", "decree",
			"decrees", "squeal", "squeals", "coo");
	public static final WordSet HEADLINE_VERBS = WordSet.of("says", "say", "said", "tells", "calls", "claims", "warns", "vows", "slams",
			"blasts", "accuses", "praises", "asks", "urges", "admits", "denies", "defends", "rips", "mocks", "suggests", "argues",
			"predicts", "insists", "announces", "pledges", "promises", "declares", "criticizes", "reveals");
	/** Forms that say something only behind a form of "have". */
	public static final WordSet PARTICIPLES = WordSet.of("known", "written", "spoken", "shown", "foreseen", "forbidden", "sung", "sworn");
	/** Whoever is told stands behind them, never who tells. */
	public static final WordSet TELL = WordSet.of("tell", "remind", "inform", "assure", "notify", "persuade");

	private static final List<String> HISSING = List.of("s", "sh", "ch", "x", "z", "go");
	private static final WordMap<List<String>> IRREGULAR = WordMap.copyOf(Map.ofEntries(
			entry("say", List.of("said")), entry("tell", List.of("told")), entry("write", List.of("wrote", "written")),
			entry("read", List.of("read")), entry("swear", List.of("swore", "sworn")), entry("speak", List.of("spoke", "spoken")),
			entry("make", List.of("made")), entry("put", List.of("put")), entry("find", List.of("found")), entry("hold", List.of("held")),
			entry("show", List.of("showed", "shown")), entry("think", List.of("thought")), entry("know", List.of("knew", "known")),
			entry("feel", List.of("felt")), entry("mean", List.of("meant")), entry("hear", List.of("heard")), entry("foresee",
					List.of("foresaw", "foreseen")),
			entry("sing", List.of("sang", "sung")), entry("rebut", List.of("rebutted")), entry("quip", List.of("quipped")), entry("rip",
					List.of("ripped")),
			entry("admit", List.of("admitted")), entry("brag", List.of("bragged")), entry("blog", List.of("blogged")), entry("slam",
					List.of("slammed")),
			entry("refer", List.of("referred")), entry("nod", List.of("nodded")), entry("forbid", List.of("forbade", "forbidden")),
			entry("dub", List.of("dubbed")), entry("pan", List.of("panned")), entry("dismiss", List.of("dismissed")), entry("knock",
					List.of("knocked")),
			entry("retort", List.of("retorted")), entry("set", List.of("set")), entry("recommend", List.of("recommended")), entry("bet",
					List.of("bet")),
			entry("submit", List.of("submitted")), entry("chat", List.of("chatted")), entry("ad-lib", List.of("ad-libbed")), entry("shoot",
					List.of("shot")),
			entry("shrug", List.of("shrugged")), entry("forecast", List.of("forecast")), entry("sob", List.of("sobbed"))));

	private static final Map<String, Form> INFLECTED = new HashMap<>();

	static {
		add("say maintain contend insist claim argue assert allege suggest note acknowledge admit concede declare predict estimate "
				+ "conclude stress believe think feel hope joke boast brag complain testify swear reckon guess fear suspect suppose", QUOTE,
						CLAUSE, BARE);
		add("add explain state reply respond answer remark observe quip retort exclaim reiterate repeat emphasize emphasise recall reveal "
				+ "report confirm indicate warn caution lament muse opine proclaim "
				+ "crow gush shout yell cry scream whisper murmur mutter gripe grumble confess confide announce "
				+ "posit speculate theorize hint imply intimate agree disagree concur protest underscore "
				+ "marvel fume hypothesize surmise vow pledge promise threaten profess rejoin vent plead", QUOTE, CLAUSE, BARE);
		add("write tweet blog comment counter post", QUOTE, CLAUSE);
		add("accuse echo charge beam retaliate press deadpan scoff sneer enthuse bleat mock taunt gloat", QUOTE);
		add("affirm reaffirm", QUOTE, CLAUSE, BARE);
		add("know remember realize show rule recognize recognise worry", CLAUSE);
		add("tell warn", TO);
		add("wonder inquire enquire ask", QUOTE, CLAUSE);
		add("continue go intone interject interrupt chant chime begin conclude sigh sing shoot snap bark bellow thunder read joke", QUOTE);
		add("chuckle groan growl snarl sob laugh croak mumble stammer drawl gasp wail moan shrug reflect react roar holler howl grunt hiss rasp "
				+ "screech shriek squeal whimper wheeze sputter splutter snort sniff snicker cackle bawl yelp babble blurt coo exult rave "
				+ "seethe hector pontificate venture trumpet summarize summarise quibble", QUOTE);
		add("object signal grouse whine jest rant preach prophesy insinuate conjecture postulate pronounce counsel query "
				+ "rejoice forecast rail fret", QUOTE, CLAUSE);
		add("project divulge decree stipulate", CLAUSE);
		add("tell assure inform remind notify advise caution warn", QUOTE, CLAUSE, BARE, HEARER);
		add("ask urge order beg implore instruct encourage exhort", QUOTE, HEARER, TO);
		add("text email e-mail", QUOTE, HEARER, CLAUSE);
		add("persuade", CLAUSE, HEARER);
		add("promise pledge vow threaten refuse decline demand propose agree swear plead", TO);
		add("find foretell", CLAUSE);
		add("demand propose recommend request disclose clarify certify attest dispute deny mention foresee envision", CLAUSE, OBJECT,
				QUOTE);
		add("describe charge", CLAUSE);
		add("call describe characterize characterise label brand dub deem term portray", QUOTE, OBJECT);
		add("criticize criticise condemn denounce decry deride mock praise blast slam rip blame accuse attack assail bash lambaste "
				+ "defend dismiss reject rebuke ridicule tout hail laud applaud commend cite question discuss express voice "
				+ "echo announce acknowledge confirm reveal suggest promise predict deny stress emphasize reiterate recall explain thank "
				+ "advocate highlight outline quote reference declare pledge propose urge demand lament bemoan "
				+ "retweet tweet note skewer scold chide chastise berate admonish salute castigate vilify", OBJECT);
	}

	static {
		addPhrasal("point out", QUOTE, CLAUSE, BARE, OBJECT);
		addPhrasal("rule out", OBJECT);
		addPhrasal("point to", OBJECT);
		addPhrasal("put it", QUOTE);
		addPhrasal("make clear", CLAUSE, BARE);
		addPhrasal("rail against", OBJECT);
		addPhrasal("call for", OBJECT);
		addPhrasal("call on", TO, HEARER, OBJECT);
		addPhrasal("call upon", TO, HEARER, OBJECT);
		addPhrasal("appeal to", TO, HEARER);
		addPhrasal("plead with", TO, HEARER);
		addPhrasal("appeal for", OBJECT);
		addPhrasal("admit to", OBJECT);
		addPhrasal("refer to", OBJECT);
		addPhrasal("talk about", OBJECT);
		addPhrasal("agree with", OBJECT, CLAUSE, HEARER);
		addPhrasal("comment on", OBJECT);
		addPhrasal("apologize for", OBJECT);
		addPhrasal("apologise for", OBJECT);
		addPhrasal("call out", OBJECT);
		addPhrasal("boast of", OBJECT);
		addPhrasal("complain of", OBJECT);
		addPhrasal("ask about", OBJECT);
		addPhrasal("speak of", OBJECT);
		addPhrasal("argue for", OBJECT);
		addPhrasal("respond to", OBJECT);
		addPhrasal("speak about", OBJECT);
		addPhrasal("warn of", OBJECT);
		addPhrasal("warn about", OBJECT);
		addPhrasal("boast about", OBJECT);
		addPhrasal("warn against", OBJECT);
		addPhrasal("caution against", OBJECT);
		addPhrasal("argue against", OBJECT);
		addPhrasal("complain about", OBJECT);
		addPhrasal("ask for", OBJECT);
		addPhrasal("hint at", OBJECT);
		addPhrasal("gush about", OBJECT);
		addPhrasal("gush over", OBJECT);
		addPhrasal("rave about", OBJECT);
		addPhrasal("rant about", OBJECT);
		addPhrasal("rail about", OBJECT);
		addPhrasal("gripe about", OBJECT);
		addPhrasal("grumble about", OBJECT);
		addPhrasal("joke about", OBJECT);
		addPhrasal("allude to", OBJECT);
		addPhrasal("lash out at", OBJECT);
		addPhrasal("fire back", QUOTE, CLAUSE);
		addPhrasal("shoot back", QUOTE, CLAUSE);
		addPhrasal("chime in", QUOTE, CLAUSE);
		addPhrasal("go on", QUOTE);
		// "the reason that it leaks": only these forms tell what somebody says.
		put("reasoned", new SpeechVerb("reason", EnumSet.of(QUOTE, CLAUSE)), Shape.PAST);
		put("reasoning", new SpeechVerb("reason", EnumSet.of(CLAUSE)), Shape.GERUND);
		put("elaborated", new SpeechVerb("elaborate", EnumSet.of(QUOTE)), Shape.PAST);
		put("cracked", new SpeechVerb("crack", EnumSet.of(QUOTE)), Shape.PAST);
		put("went on", INFLECTED.get("go on").verb(), Shape.PAST);
		put("labelled", INFLECTED.get("label").verb(), Shape.PAST);
		put("labelling", INFLECTED.get("label").verb(), Shape.GERUND);
	}

	private static final WordMap<Form> FORMS = WordMap.copyOf(INFLECTED);
	/** Of those of two words the first, in all forms: nearly no word is one, and needs no look at the word behind it. */
	private static final WordSet BEFORE_PARTICLES = WordSet.copyOf(FORMS.keySet().stream().filter(form -> form.indexOf(' ') > 0)
			.map(form -> form.substring(0, form.indexOf(' '))).collect(Collectors.toSet()));

	private static final WordSet BEGINNINGS = WordSet.copyOf(FORMS.keySet().stream()
			.map(form -> form.indexOf(' ') < 0 ? form : form.substring(0, form.indexOf(' '))).collect(Collectors.toSet()));

	private SpeechVerbs() { }

	/** Whether the lower-case word may be a form of a verb of saying, or the first of two: one look-up, where nearly every word is none. */
	public static boolean mayBegin(String word) {
		return BEGINNINGS.contains(word);
	}

	/** How the lower-case word may be a form of a verb of saying. */
	public static Optional<Form> form(String word) {
		return Optional.ofNullable(FORMS.get(word));
	}

	/** "saying", "warning": the participle of a verb of saying, in small letters. */
	public static boolean isGerund(String word) {
		return form(word).filter(form -> form.shape() == Shape.GERUND).isPresent();
	}

	/** The same of two words: "pointed out". */
	public static Optional<Form> form(String word, String particle) {
		return BEFORE_PARTICLES.contains(word) ? form(word + " " + particle) : Optional.empty();
	}

	/** The dictionary form of a lower-case verb of saying, in any of its forms. */
	public static Optional<String> lemma(String word) {
		return form(word).map(form -> form.verb().lemma());
	}

	private static void addPhrasal(String verb, SpeechVerb.Use... uses) {
		int space = verb.indexOf(' ');
		inflect(new SpeechVerb(verb, EnumSet.copyOf(List.of(uses))), verb.substring(0, space), verb.substring(space));
	}

	private static void add(String lemmas, SpeechVerb.Use... uses) {
		for (String lemma : lemmas.split(" ")) {
			var all = EnumSet.noneOf(SpeechVerb.Use.class);
			Optional.ofNullable(INFLECTED.get(lemma)).ifPresent(known -> all.addAll(known.verb().uses()));
			all.addAll(List.of(uses));
			inflect(new SpeechVerb(lemma, all), lemma, "");
		}
	}

	private static void inflect(SpeechVerb verb, String lemma, String particle) {
		boolean silent = lemma.endsWith("e");
		boolean y = lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
		boolean hiss = HISSING.stream().anyMatch(lemma::endsWith);
		String stem = silent || y ? lemma.substring(0, lemma.length() - 1) : lemma;
		List<String> past = IRREGULAR.getOrDefault(lemma, List.of(y ? stem + "ied" : stem + "ed"));
		boolean doubled = past.getFirst().endsWith("ed") && endsDoubled(past.getFirst().substring(0, past.getFirst().length() - 2));
		String gerundStem = doubled && !endsDoubled(lemma) && past.getFirst().startsWith(lemma)
				? past.getFirst().substring(0, past.getFirst().length() - 2) : silent ? stem : lemma;
		put(lemma + particle, verb, Shape.BASE);
		put((y ? stem + "ies" : lemma + (hiss ? "es" : "s")) + particle, verb, Shape.PRESENT);
		past.forEach(form -> put(form + particle, verb, Shape.PAST));
		put((lemma.equals("bet") ? "bett" : gerundStem) + "ing" + particle, verb, Shape.GERUND);
	}

	private static boolean endsDoubled(String word) {
		int end = word.length() - 1;
		return end > 0 && word.charAt(end) == word.charAt(end - 1);
	}

	private static void put(String form, SpeechVerb verb, Shape shape) {
		INFLECTED.put(form, new Form(verb, shape));
	}
}
