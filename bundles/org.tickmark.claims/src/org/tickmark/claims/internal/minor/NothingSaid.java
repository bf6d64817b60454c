package org.tickmark.claims.internal.minor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.minor.turns.MereVerbs;
import org.tickmark.claims.internal.minor.turns.Mute;
import org.tickmark.claims.internal.minor.turns.Signs;
import org.tickmark.claims.internal.minor.turns.Targets;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Verbs of saying behind which nothing is said that could be wrong: "to defend it", "mentioned the talks", "one might think". */
final class NothingSaid {
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	/** "decried that math", "asked that question" */
	private static final Pattern POINTER = Pattern.compile("(?:that|those) \\p{Ll}+");
	private static final WordSet SELVES = WordSet.of("i", "we", "you");
	private static final Set<String> NO_SPEAKERS = Listed.unordered("""
			mr, mr., mrs, mrs., ms, ms., miss, dr, dr., sen., rep., gov., prof., the, a, an, each, every, fewer, more, less, most, many,
			few, several, two, three, four, five, six, seven, eight, nine, ten, first, second, last, next, january, february, march,
			april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday,
			saturday, sunday""");
	/** Whatever they are said to say, nobody in particular says it. */
	private static final Set<String> NOBODIES = Listed.unordered("""
			one, no one, nobody, anyone, anybody, someone, somebody, please, let me, let us, let's, us, me, this year, last year, this week,
			last week, this month, last month, today, nothing, never, not, the, those, these, having, either, neither, if, when,
			and, but, to, of, with""");
	/** Behind a verb of saying, no clause begins with them. */
	private static final WordSet NO_CLAUSES = WordSet.of("whatever", "so", "is", "was", "are", "were", "as", "off", "out", "back", "up",
			"down", "than", "of", "by", "from", "with");
	/** Nor behind a verb that is a noun there: "the profit warning has sunk the share". */
	private static final WordSet NOUN_VERBS = WordSet.of("has", "have", "had", "will", "would", "could", "may", "might");
	private static final WordSet NOUNS = WordSet.of("warning", "claim", "report", "forecast");
	/** A clause may, before a number: "as many as 40 were hurt". */
	private static final List<String> AMOUNTS = Listed.inOrder("""
			as many as, as much as, as few as, as little as, up to, as soon as, as long as, as far as, as of""");
	/** So may one before a pause: "by 4 May, forty boats had sunk". */
	private static final Pattern TIME_FIRST = Pattern.compile("by [\\p{L}\\d. ]{2,30}, ", Pattern.CASE_INSENSITIVE);
	/** Only name what is spoken of. */
	private static final Set<String> TELLING = Listed.unordered("""
			to describe, to explain, to defend, to thank, to discuss, to mention, to address, to answer, to know, know, knows, knew, knowing,
			describing, explaining, discussing, talk about, talks about, talking about, talked about, to talk about, spoke about,
			speaking about""");
	/** They threaten without a word. */
	private static final WordSet FORCES = WordSet.of("toll", "slides", "slide", "landslides", "mudslides", "storm", "storms", "hurricane",
			"typhoon", "flood", "floods", "floodwaters", "fire", "fires", "blaze", "flames", "crisis", "row", "dispute", "violence", "disease",
			"outbreak", "epidemic", "pandemic", "weather", "drought", "war", "conflict", "scandal", "prices", "debt", "costs", "cuts",
			"waters", "river", "snow", "winds", "rain", "rains", "eruption", "volcano", "lava", "heat", "erosion", "shortage", "shortages");
	/** The beginnings of verbs whose object is a matter, and no word of what was said about it. */
	private static final List<String> TOPICS = Listed.inOrder("""
			mention, cite, citing, quot, refer, discuss, recall, highlight, underscor, emphasi, point to, points to, pointed to,
			pointing to, thank, echo, portray, outlin, envision, foresee, answer, talk, spoke about, speak about, describ""");
	/** Verbs by which somebody takes a stand or tells news: even "denied it" can be wrong. */
	private static final List<String> STANDS = Listed.inOrder("""
			den, reject, admit, confirm, accus, disput, apolog, endors, promis, vow, pledg, confess, announc, report, propos, predict,
			demand, for, request, estimat, warn, threat, reveal, disclos, found, order, urg, refus, declin, question, prais, condemn,
			critici, denounc, rule out, ruled out""");
	private static final List<String> MAYBES = List.of("could ", "might ", "would ", "may ", "should ", "must ", "can ", "will ever ");
	/** Of them, those that leave open what somebody thought. */
	private static final List<String> POSSIBLY = List.of("could ", "might ", "may ");
	/** What begins with them is a thing or somebody, and no clause as long as it is short. */
	private static final WordSet THINGS = WordSet.of("the", "his", "her", "their", "its", "some", "any", "another", "herself", "himself",
			"him", "them", "me", "us", "themselves", "twice", "something", "little", "anything");
	/** Nouns of saying that stand for what people say in general, where nobody is named. */
	private static final Set<String> NOTIONS = Listed.unordered("""
			claim, claims, statement, assertion, assertions, allegation, allegations, accusation, accusations, suggestion,
			suggestions, argument, announcement, promise, pledge, warning, warnings, assurance, assurances, denial, admission, comment,
			insistence, contention, threat, vow, conclusion, prediction, predictions, complaint, complaints, report, reports, remark,
			belief, concession, charge, charges, declaration, notion, proposal""");
	/** What goes on in somebody's mind. */
	private static final WordSet THOUGHTS = WordSet.of("think", "believe", "feel", "hope", "fear", "suspect", "guess", "suppose", "know",
			"remember", "realize", "foresee", "envision");
	/** What these believe they have found out, or have made known. */
	private static final WordSet FINDERS = WordSet.of("police", "investigators", "detectives", "prosecutors", "authorities", "inspectors",
			"coroner", "experts", "scientists", "officials", "analysts", "economists", "observers", "researchers", "doctors", "organization",
			"organisation", "agency", "ministry", "government", "committee", "union", "charity", "watchdog");
	private static final List<String> BELIEVING = List.of("believe", "believes", "suspect", "suspects");
	/** Verbs whose object is what is judged; the judgement is a criticism, or praise. */
	private static final WordSet JUDGING = WordSet.of("criticize", "criticise", "condemn", "denounce", "decry", "deride", "mock", "praise",
			"blast", "slam", "rip", "assail", "bash", "lambaste", "attack", "defend", "dismiss", "rebuke", "ridicule", "tout", "hail",
			"laud", "applaud", "commend", "thank", "skewer", "scold", "chide", "chastise", "berate", "admonish", "salute", "castigate",
			"vilify");
	/** Of them, those by which somebody takes a stand on a matter: whether it was so can be looked up. */
	private static final WordSet JUDGED = WordSet.of("criticize", "criticise", "condemn", "denounce", "praise");
	/** Behind "emphasised the": whoever tells of a need asks for something. */
	private static final Pattern CALL = Pattern.compile("the (?:\\p{L}+ )?(?:need (?:to|for)|importance of|urgency of) \\p{L}+ ");
	private static final WordSet BOOKED = WordSet.of("reported", "reports", "reporting");
	private static final WordSet BOOKS = WordSet.of("earnings", "profit", "profits", "loss", "losses", "revenue", "revenues", "sales",
			"income", "results", "turnover", "dividend");
	/** Behind them comes a clause, or somebody whose earnings they are. */
	private static final WordSet PAST_BOOKS = WordSet.of("that", "how", "what", "to", "of", "for", "on", "is", "was", "are", "were", "had",
			"has");
	private static final int LONGEST_RESULT = 10;
	private static final WordSet PRONOUNS = WordSet.of("him", "her", "them", "me", "us");
	/** Behind them stands what somebody is praised or attacked for. */
	private static final WordSet REASONS = WordSet.of("for", "as", "over", "saying", "because");
	private static final WordSet HELPS = WordSet.of("help", "helps", "helped", "helping");
	/** The same, as they stand in words of saying. */
	private static final List<String> MATTERS = Listed.inOrder("""
			asked about, ask about, asks about, asking about, agree with, agrees with, agreed with, agreeing with, comment on, comments on,
			commented on, commenting on, respond to, responds to, responded to, responding to, talk about, talks about, talked about,
			talking about, spoke about, speaking about, speak of, spoke of, speaking of""");
	/** Their object is a matter; what was said of it comes elsewhere. */
	private static final WordSet SPEAKING_OF = WordSet.of("discuss", "mention");
	/** With "to" and a deed or a thing, what they are ready to do; "deem" tells a ruling. */
	private static final WordSet CONSENTING = WordSet.of("agree");
	private static final WordSet RULING = WordSet.of("deem");
	/** "declared victory": what a declaration brings about. */
	private static final WordSet BROUGHT_ABOUT = WordSet.of("victory", "bankruptcy", "independence", "war", "martial");
	/** "tweeted a picture of the dam": shown, not said. */
	private static final WordSet PICTURES = WordSet.of("image", "images", "photo", "photos", "photograph", "picture", "pictures", "video", "videos",
			"link", "links", "clip", "gif", "screenshot", "meme", "cartoon", "emoji", "selfie");
	/** Their object is what is doubted; "disputed the claim that it leaks" tells what was said. */
	private static final WordSet DOUBTING = WordSet.of("question", "dispute");
	private static final int SHORT = 40;
	/** Words of a matter, and letters of one of them that is no name. */
	private static final int FEWEST_OF_MATTER = 3;
	private static final int BEFORE_CUE = 12;
	private static final WordSet WISHES = WordSet.of("has", "have", "had", "needs", "need", "hopes", "hope", "hoping", "ought");
	private static final WordSet ASKING = WordSet.of("did", "does", "do", "will", "would", "has", "have", "is", "are", "was", "were", "can",
			"could", "should");
	/** What is longer tells something of the matter all the same. */
	private static final int LONG = 90;
	private static final int MOST_WORDS = 4;
	private static final WordSet CLAUSES = WordSet.of("that", "whether", "if", "how", "why", "who", "what", "when", "where");
	/** A verb within words that are not part of another clause. */
	private static final WordSet VERBS = WordSet.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could",
			"should", "may", "might", "must", "does", "do", "did", "isn't", "aren't", "wasn't", "weren't", "won't", "wouldn't", "can't",
			"couldn't", "shouldn't", "doesn't", "don't", "didn't", "hasn't", "haven't", "hadn't", "came", "went", "made", "got", "took",
			"gave", "knew", "thought", "felt", "left", "lost", "won", "kept", "began", "saw", "became", "ran", "led", "meant", "told");
	private static final WordSet RELATIVES = WordSet.of("that", "who", "which", "whose", "where", "when", "while", "because", "if",
			"although", "though", "as", "after", "before", "since", "until", "unless");
	private static final WordSet OF_THINGS = WordSet.of("which", "who");
	private static final WordSet DETERMINERS = WordSet.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those",
			"and", "or", "of", "by", "s", "for", "with", "as", "in");
	private static final int SHORTEST_PAST = 5;

	private final String text;
	private final Unsaid unsaid;
	private final Acts acts;
	private final MereVerbs mere;
	private final Mute mute;

	NothingSaid(String text) {
		this.text = text;
		this.unsaid = new Unsaid(text);
		this.acts = new Acts(text);
		this.mere = new MereVerbs(text);
		this.mute = new Mute(text);
	}

	/** Nobody says it there, or there is no clause that could be wrong. */
	boolean is(Claim claim, Attribution said) {
		String cue = said.cue().map(span -> BLANKS.matcher(lower(span)).replaceAll(" ")).orElse("");
		// "May have thought that “the best” was theirs": nobody says that they did.
		if (said.directness() == Directness.MIXED && mayHaveThought(cue) || mute.is(claim, said, cue)) return true;
		if (said.directness() != Directness.INDIRECT) return false;
		String speaker = said.speaker().map(each -> lower(each.span())).orElse("");
		String first = firstWord(claim.span());
		if (NOBODIES.contains(speaker) || speaker.startsWith("any ") || MAYBES.stream().anyMatch(cue::startsWith)) return true;
		if (said.cue().filter(span -> unsaid.is(span, speaker, claim.span()) || mere.is(claim, span)).isPresent()) return true;
		boolean found = BLANKS.splitAsStream(speaker).anyMatch(FINDERS::contains) && BELIEVING.stream().anyMatch(cue::endsWith)
				&& !cue.equals("to believe");
		if (isForce(cue, speaker) && !tellsWhy(claim.span()) || isThought(cue) && !found || speaker.isEmpty() && NOTIONS.contains(cue)) return true;
		if (said.cue().filter(span -> isStillToBeSaid(span) || isAsked(claim, span)).isPresent()) return true;
		// "Asked whether it leaks, she left": a question, and nobody in particular asks it.
		if (speaker.isEmpty() && cue.endsWith("asked") || cue.equals("to discuss")) return true;
		if (said.cue().filter(span -> span.end() <= claim.span().start()).isPresent()
				&& (Signs.is(cue, said.speaker().map(each -> each.span().in(text)).orElse("")) || Targets.is(cue, claim.span().in(text)))) return true;
		if (POINTER.matcher(text).region(claim.span().start(), claim.span().end()).matches()) return true;
		if (CLAUSES.contains(first)) return false;
		if (NOUNS.contains(cue) && NOUN_VERBS.contains(first)) return true;
		if (said.cue().filter(span -> acts.is(span, claim.span())).isPresent()) return true;
		boolean what = said.speaker().filter(each -> wordBefore(each.span().start()).equals("what") || hangsOn(each.span().start())).isPresent();
		boolean noClause = NO_CLAUSES.contains(first) && !what && AMOUNTS.stream().noneMatch(lower(claim.span())::startsWith)
				&& !TIME_FIRST.matcher(text).region(claim.span().start(), claim.span().end()).lookingAt();
		if (speaker.isEmpty() || SELVES.contains(speaker) || noClause) return true;
		if (characterizes(cue, claim.span())) return false;
		if (TELLING.contains(cue)) return true;
		if (NO_SPEAKERS.contains(speaker) && claim.span().length() <= SHORT) return true;
		if (isOfBooks(cue, claim.span()) || isOnlyOf(cue, claim.span()) || PRONOUNS.contains(lower(claim.span()))) return true;
		boolean behind = said.cue().filter(span -> span.start() < claim.span().start() && isOfWord(span.start()))
				.isPresent();
		boolean stands = STANDS.stream().anyMatch(cue::contains);
		if (THINGS.contains(first) && isShort(claim.span()) && !stands) return true;
		boolean topic = TOPICS.stream().anyMatch(cue::contains) || cue.startsWith("to ");
		if (claim.span().length() > LONG) return false;
		return behind && (topic || isShort(claim.span())) && !stands && !first.equals("to") && isThing(claim.span());
	}

	private static boolean mayHaveThought(String cue) {
		return POSSIBLY.stream().anyMatch(cue::startsWith) && isThought(cue);
	}

	/** "The toll threatened to rise": no threat was uttered. */
	private static boolean isForce(String cue, String speaker) {
		return cue.startsWith("threat") && BLANKS.splitAsStream(speaker).anyMatch(FORCES::contains);
	}

	/** "To rise, as mud buried a village": told beside what threatens. */
	private boolean tellsWhy(Span content) {
		String words = lower(content);
		return words.contains(", as ") || words.contains(" after ") || words.contains(" when ");
	}

	/** "Believes that it is safe": what is in somebody's mind nobody can look up, unless they say so. */
	private static boolean isThought(String cue) {
		String verb = cue.substring(cue.lastIndexOf(' ') + 1);
		return SpeechVerbs.lemma(verb).filter(THOUGHTS::contains).isPresent();
	}

	/** "Described the plan as a breach of the rules", "emphasised the need to stay away from piers": what somebody thinks of it, or asks for. */
	private boolean characterizes(String cue, Span content) {
		String verb = cue.substring(cue.lastIndexOf(' ') + 1);
		if (cue.startsWith("to ") || cue.contains(" to ")) return false;
		if (verb.startsWith("describ")) return namesAs(content);
		return verb.startsWith("emphasi") && !verb.endsWith("ing") && CALL.matcher(lower(content)).lookingAt();
	}

	/** "The plan as a trick", not "themselves as liberal", of which polls tell, nor "the boat as it sank", which tells when. */
	private boolean namesAs(Span content) {
		String words = lower(content);
		int as = words.indexOf(" as ");
		String first = firstWord(content);
		return as > 0 && !first.endsWith("self") && !first.endsWith("selves") && !words.startsWith(" as saying", as)
				&& !isClause(BLANKS.split(words.substring(as + " as ".length())));
	}

	/** "it hit the wall", "the boat sank", not "a badly planned sale". */
	private static boolean isClause(String[] words) {
		if (FunctionWords.SUBJECT_PRONOUNS.contains(words[0])) return true;
		for (int i = 1; i < words.length && !FunctionWords.PREPOSITIONS.contains(words[i]) && !FunctionWords.RELATIVES.contains(words[i]); i++) {
			String before = words[i - 1];
			boolean verb = FunctionWords.AUXILIARIES.contains(words[i]) || FunctionWords.IRREGULAR_PASTS.contains(words[i]) || words[i].endsWith("ed");
			if (verb && !FunctionWords.DETERMINERS.contains(before) && !FunctionWords.isAdverb(before)
					&& !FunctionWords.CONJUNCTIONS.contains(before)) return true;
		}
		return false;
	}

	/** "Attacked Lee", "discussed the plan that failed": whom or what they spoke of; "attacked Lee for lying" says that Lee lied. */
	private boolean isOnlyOf(String cue, Span content) {
		if (MATTERS.stream().anyMatch(cue::contains)) return true;
		Optional<String> verb = SpeechVerbs.lemma(cue.substring(cue.lastIndexOf(' ') + 1));
		if (verb.filter(SPEAKING_OF::contains).isPresent()) return true;
		if (verb.filter(RULING::contains).isPresent() || verb.filter(CONSENTING::contains).isPresent() && firstWord(content).equals("to")) return true;
		if (verb.filter(lemma -> lemma.endsWith("tweet")).isPresent() && showsPicture(content)) return true;
		if (verb.filter("declare"::equals).isPresent() && BROUGHT_ABOUT.contains(firstWord(content))) return true;
		if (verb.filter(DOUBTING::contains).isPresent() && content.length() <= SHORT && !tellsMore(content)) return true;
		if (verb.filter(JUDGED::contains).isPresent() && isPlainThing(content) && !cue.startsWith("to ")) return false;
		if (verb.filter("dismiss"::equals).isPresent() && lower(content).contains(" that ")) return false;
		return verb.filter(JUDGING::contains).isPresent() && BLANKS.splitAsStream(lower(content)).noneMatch(REASONS::contains);
	}

	/** "a picture of the dam", "a similar image in which …". */
	private boolean showsPicture(Span content) {
		return BLANKS.splitAsStream(lower(content)).limit(MOST_WORDS).anyMatch(PICTURES::contains);
	}

	private boolean tellsMore(Span content) {
		return BLANKS.splitAsStream(lower(content)).anyMatch(word -> RELATIVES.contains(word) || REASONS.contains(word) || word.endsWith("ing"));
	}

	/** "Reported third-quarter earnings", "reports a loss": what its books have; what they are stands in the figures. */
	private boolean isOfBooks(String cue, Span content) {
		if (!BOOKED.contains(cue.substring(cue.lastIndexOf(' ') + 1)) && !(cue.startsWith("called ") && cue.endsWith(" for"))) return false;
		String[] words = BLANKS.split(lower(content), LONGEST_RESULT);
		for (int i = 0; i < words.length - 1 && !PAST_BOOKS.contains(words[i]); i++) {
			if (BOOKS.contains(words[i])) return !VERBS.contains(words[i + 1]) && !words[i + 1].endsWith("ed");
		}
		return words.length < LONGEST_RESULT && BOOKS.contains(words[words.length - 1]);
	}

	/** "The mayor's plan", not "the engineers who built it": of several words, without a clause of its own. */
	private boolean isPlainThing(Span content) {
		List<String> words = List.of(BLANKS.split(content.in(text)));
		return words.size() >= FEWEST_OF_MATTER && words.stream().map(word -> word.toLowerCase(Locale.ROOT)).noneMatch(RELATIVES::contains)
				&& words.stream().anyMatch(word -> word.length() >= FEWEST_OF_MATTER && Character.isLowerCase(word.charAt(0)));
	}

	/** "He has to show that he is ready", "hopes to hear". */
	private boolean isStillToBeSaid(Span cue) {
		// "Which helps explain why it leaks": nobody does.
		if (HELPS.contains(wordBefore(cue.start()))) return true;
		if (WISHES.contains(firstWord(cue))) return text.regionMatches(true, cue.start() + firstWord(cue).length(), " to ", 0, 4);
		int to = lower(cue).startsWith("to ") ? cue.start() + 2 : cue.start() - 1;
		if (to < 2 || !text.regionMatches(true, to - 2, "to", 0, 2)) return false;
		String governs = wordBefore(to - 2);
		return WISHES.contains(governs) || HELPS.contains(governs);
	}

	/** "a leak which, she said, was old": the clause begins before who says so. */
	private boolean hangsOn(int speaker) {
		int comma = speaker - 1;
		while (comma > 0 && text.charAt(comma) == ' ') comma--;
		return comma > 0 && text.charAt(comma) == ',' && OF_THINGS.contains(wordBefore(comma));
	}

	private String wordBefore(int offset) {
		int end = offset;
		while (end > 0 && text.charAt(end - 1) == ' ') end--;
		int start = end;
		while (start > 0 && end - start < BEFORE_CUE && Character.isLetter(text.charAt(start - 1))) start--;
		return text.substring(start, end).toLowerCase(Locale.ROOT);
	}

	/** "Did the club refuse to pay?", "Would it help to shout and call for a sale?" */
	private boolean isAsked(Claim claim, Span cue) {
		Span sentence = claim.sentence();
		if (claim.why() instanceof Explanation.ProbableSpeech && cue.end() <= claim.span().start() && text.startsWith("?", claim.span().end())) return true;
		return !sentence.isEmpty() && text.charAt(sentence.end() - 1) == '?' && ASKING.contains(firstWord(sentence))
				&& cue.start() - sentence.start() <= SHORT && cue.end() <= claim.span().start();
	}

	/** "Criticised the company", "points out some interesting numbers": a thing, and nothing said of it. */
	private boolean isShort(Span span) {
		return span.length() <= SHORT && span.in(text).chars().filter(Character::isWhitespace).count() < MOST_WORDS;
	}

	/** Whether no verb stands in it before a clause of its own. */
	private boolean isThing(Span span) {
		String before = "the";
		int start = span.start();
		while (start < span.end()) {
			int end = start;
			while (end < span.end() && (Character.isLetter(text.charAt(end)) || isApostrophe(end))) end++;
			if (end == start) {
				if (isBreak(start)) return true;
				start++;
				continue;
			}
			String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
			// "Quoted a nurse as saying that": somebody's words all the same.
			if (word.equals("as")) return !text.startsWith(" saying", end) && !text.startsWith(" telling", end);
			if (RELATIVES.contains(word)) return true;
			if (VERBS.contains(word)) return false;
			if (word.endsWith("ed") && word.length() >= SHORTEST_PAST && !DETERMINERS.contains(before)) return false;
			before = word;
			start = end;
		}
		return true;
	}

	/** The comma in "1,148 were missing" is none. */
	private boolean isBreak(int at) {
		boolean number = at > 0 && Character.isDigit(text.charAt(at - 1)) && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
		return !number && ",;:\u2014\u2013".indexOf(text.charAt(at)) >= 0;
	}

	private boolean isOfWord(int at) {
		return Character.isLetter(text.charAt(at)) || isApostrophe(at);
	}

	private boolean isApostrophe(int at) {
		return text.charAt(at) == '\'' || text.charAt(at) == '\u2019';
	}

	private String firstWord(Span span) {
		int end = span.start();
		while (end < span.end() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) end++;
		return text.substring(span.start(), end).toLowerCase(Locale.ROOT);
	}

	private String lower(Span span) {
		return span.in(text).toLowerCase(Locale.ROOT);
	}
}
