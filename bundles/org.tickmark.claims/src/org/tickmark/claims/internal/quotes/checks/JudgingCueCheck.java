package org.tickmark.claims.internal.quotes.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.JudgingCue;
import org.tickmark.claims.Explanation.Slant;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * "The minister admitted", "claimed", "revealed": words of saying that judge. A matter of style, and so on request; a house that lists
 * verbs of its own asks by that.
 */
@Component(service = ClaimCheck.class)
public final class JudgingCueCheck implements ClaimCheck {
	private static final String RULE = "problem.quote.cue";
	/** What has not been said was not judged either; "to admit" is as a rule refused, urged or feared. */
	private static final WordSet UNSAID = WordSet.of("not", "never", "to", "would", "could", "should", "might", "may", "will", "must",
			"can", "cannot", "didn't", "hasn't", "haven't", "doesn't", "don't", "won't", "if");
	/** With them the writer says himself how true it is, or that it is done time and again. */
	private static final WordSet PLAIN = WordSet.of("wrongly", "falsely", "mistakenly", "incorrectly", "erroneously", "inaccurately", "untruthfully",
			"regularly", "routinely", "annually", "periodically", "customarily");
	/** Whoever writes it judges nobody but himself. */
	private static final WordSet SELVES = WordSet.of("i", "we");
	/** Papers that reveal do no more than show. */
	private static final WordSet PAPERS = WordSet.of("poll", "polls", "survey", "surveys", "study", "studies", "report", "reports", "email",
			"emails", "e-mails", "document", "documents", "record", "records", "investigation", "review", "audit", "results", "tape",
			"video", "footage", "recording", "analysis", "filing", "filings", "data", "figures", "numbers", "test", "tests", "tweet",
			"search", "returns", "article", "story", "which", "that", "it", "transcript", "transcripts", "letter", "page", "research",
			"book", "leak", "leaks", "cables", "section", "debate", "hearing", "vote", "history", "episode", "exchange", "crisis");

	/** So far around the cue stands what makes it a noun. */
	private static final int LOOK = 8;
	private static final WordSet ALSO_NOUNS = WordSet.of("claim", "claims", "boast", "boasts", "gripe", "gripes", "sneer", "rant", "rants");
	private static final Pattern NOUN_BEFORE = Pattern
			.compile("(?:\\b(?:the|a|an|his|her|its|their|my|our|your|this|that|no|any)|['\u2019]s|s['\u2019]) $|-$");
	private static final Pattern BETWEEN_WORDS = Pattern.compile("\\W+");
	private static final Pattern NOUN_BEHIND = Pattern
			.compile(" ?(?:[-\u2013\u2014.;]|(?:could|can|would|may|might|are|were|have|as|of|by|about|in|on|against)\\b)");
	private static final Pattern CLAUSE = Pattern.compile(
			"^(?:that|he|she|it|they|we|i|there)\\b"
			+ "|^(?!(?:responsibility|credit|victory|asylum|damages|benefits|self|to|where|how|what|why)\\b)"
			+ "(?:(?!\\b(?:which|who|that)\\b)[^,;])*"
			+ "\\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|may|might|should|must|won't|isn't|wasn't|didn't)\\b");

	/** At the beginning of what is admitted: he grants somebody something, and hides nothing of his own. */
	private static final Pattern GRANTED = Pattern.compile("^(?:that,? )?(?:while|although|though|even (?:though|if)|given|despite|whatever|not (?:all|every)"
			+ "|no one|nobody|everyone|everybody|(?:most|some|many|few|both|all) (?:of )?(?:the |people|those|voters|others))\\b");
	/** At the beginning of what is conceded, where it is his own. */
	private static final Pattern OWN = Pattern.compile("^[\"\u201C\u2018']?(?:that,? )?(?:i|my|he|she|they|it|his|her|their|its)\\b(?!['\u2019]s\\b)");
	private static final String CONCEDE = "conced";

	private final Map<String, Slant> slants;
	private final boolean own;

	@Activate
	public JudgingCueCheck() {
		this(usual());
	}

	/** @param slants of the verbs to find, by lemma */
	public JudgingCueCheck(Map<String, Slant> slants) {
		this.slants = Map.copyOf(slants);
		this.own = !this.slants.equals(usual());
	}

	/**
	 * What most style books mind, in the order for showing. Left out on purpose: deny, insist, argue, acknowledge and allege, which name
	 * what the speaker did and not what to think of it.
	 */
	public static Map<String, Slant> usual() {
		Map<String, Slant> slants = new LinkedHashMap<>();
		for (String lemma : List.of("claim", "purport")) slants.put(lemma, Slant.DOUBT);
		for (String lemma : List.of("admit", "confess", "concede")) slants.put(lemma, Slant.GUILT);
		for (String lemma : List.of("reveal", "disclose", "refute", "debunk", "point out")) slants.put(lemma, Slant.TRUTH);
		for (String lemma : "brag boast crow gush gripe grumble whine rant fume sneer bluster".split(" ")) slants.put(lemma, Slant.MOCKERY);
		return slants;
	}

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public boolean onRequest() {
		return !own;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		return Saying.in(prose, claims).stream().flatMap(saying -> problem(prose, saying).stream()).toList();
	}

	private Optional<Claim> problem(Prose prose, Saying saying) {
		List<String> words = List.of(saying.cue().toLowerCase(Locale.ROOT).split(" "));
		Optional<Slant> slant = slant(words);
		if (slant.isEmpty() || saying.speaker().isEmpty() || words.stream().anyMatch(word -> UNSAID.contains(word) || PLAIN.contains(word)))
			return Optional.empty();
		if (SELVES.contains(saying.speakerWords().toLowerCase(Locale.ROOT))) return Optional.empty();
		if (isNoun(prose, saying) || isOnlyNamed(prose, saying) || slant.get() == Slant.TRUTH && isPaper(saying)) return Optional.empty();
		if (slant.get() == Slant.GUILT && isGranted(prose, saying, words.getLast())) return Optional.empty();
		Span span = saying.attribution().cue().orElse(saying.claim().span());
		return Optional.of(Saying.problem(RULE, prose, span, new JudgingCue(prose.textOf(span), slant.get()), saying.claim().spans()));
	}

	private Optional<Slant> slant(List<String> words) {
		String last = words.getLast();
		String phrase = words.size() > 1 ? words.get(words.size() - 2) + " " + last : last;
		return SpeechVerbs.lemma(phrase).flatMap(this::slantOf).or(() -> SpeechVerbs.lemma(last).flatMap(this::slantOf));
	}

	private Optional<Slant> slantOf(String lemma) {
		return Optional.ofNullable(slants.get(lemma));
	}

	/** "Admitted that, while he had won, the vote was close", "conceded that the other side had more votes". */
	private static boolean isGranted(Prose prose, Saying saying, String verb) {
		String content = prose.textOf(saying.claim().spans().getFirst()).toLowerCase(Locale.ROOT);
		return GRANTED.matcher(content).find() || verb.startsWith(CONCEDE) && !OWN.matcher(content).find();
	}

	/** "her claim that", "self-confessed": no verb stands there. */
	private static boolean isNoun(Prose prose, Saying saying) {
		String text = prose.draft().text();
		Span cue = saying.attribution().cue().orElse(saying.claim().span());
		String before = text.substring(Math.max(0, cue.start() - LOOK), cue.start()).toLowerCase(Locale.ROOT);
		if (NOUN_BEFORE.matcher(before).find() || isOwned(saying.cue().toLowerCase(Locale.ROOT))) return true;
		int speaker = saying.speaker().map(Span::end).orElse(cue.start());
		boolean apart = speaker < cue.start() && !text.substring(speaker, cue.start()).isBlank();
		String behind = text.substring(cue.end(), Math.min(text.length(), cue.end() + LOOK));
		return ALSO_NOUNS.contains(saying.cue()) && (apart || NOUN_BEHIND.matcher(behind).lookingAt());
	}

	/** "Six states have claims to it": a perfect would have "claimed". */
	private static boolean isOwned(String cue) {
		int last = cue.lastIndexOf(' ') + 1;
		return ALSO_NOUNS.contains(cue.substring(last)) && (cue.startsWith("have ") || cue.startsWith("has ") || cue.startsWith("had "));
	}

	/** "revealed the plan", "admitted to the country": nothing is said that a word could judge. */
	private static boolean isOnlyNamed(Prose prose, Saying saying) {
		Span cue = saying.attribution().cue().orElse(saying.claim().span());
		Span content = saying.claim().spans().getFirst();
		if (prose.draft().text().startsWith(" to ", cue.end())) return true;
		return !saying.isDirect() && content.start() > cue.end() && !CLAUSE.matcher(prose.textOf(content).toLowerCase(Locale.ROOT)).find();
	}

	private static boolean isPaper(Saying saying) {
		for (String word : BETWEEN_WORDS.split(saying.speakerWords().toLowerCase(Locale.ROOT))) {
			if (PAPERS.contains(word)) return true;
		}
		return false;
	}
}
