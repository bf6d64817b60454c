package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.TwoCandidates;
import org.tickmark.claims.internal.reading.Mention;
import org.tickmark.claims.internal.reading.Mentions;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * "He said", where two men stand in the sentence before and neither of them is speaking there. Both must be known to be men:
 * a name that could be anybody's proves nothing.
 */
@Component
public final class PronounSpeakerCheck implements ClaimCheck {
	private static final String RULE = "problem.quote.pronoun";
	/** Whoever says something to or of the other goes on speaking. */
	private static final WordSet SAYS = WordSet.of("said", "says", "told", "tells", "asked", "asks", "wrote", "added", "replied",
			"answered", "called");
	private static final Pattern ALSO = Pattern.compile("(?:['’]s| is| has)? also\\b");
	private static final Pattern BETWEEN = Pattern.compile("[\\p{L}'’]+(?: [\\p{L}'’]+){0,2}");

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		Mentions mentions = Mentions.of(prose);
		List<Saying> sayings = Saying.in(prose, claims);
		List<Claim> problems = new ArrayList<>();
		int settled = -1;
		for (Saying saying : sayings) {
			int previous = settled;
			if (saying.speaker().isPresent()) settled = Math.max(settled, saying.end());
			if (saying.isPronoun()) problem(prose, mentions, saying, previous).ifPresent(problems::add);
		}
		return problems;
	}

	/** @param settled the end of the last saying: who speaks there is who a pronoun behind it means */
	private static Optional<Claim> problem(Prose prose, Mentions mentions, Saying saying, int settled) {
		Span pronoun = saying.speaker().orElse(saying.claim().span());
		Span here = prose.sentenceAt(Math.min(pronoun.start(), saying.claim().span().start())).span();
		Span before = prose.sentenceAt(Math.max(0, here.start() - 1)).span();
		if (before.equals(here) || before.start() < settled || namesSomebody(mentions, here, saying)) return Optional.empty();
		Gender gender = saying.speakerWords().equalsIgnoreCase("he") ? Gender.MALE : Gender.FEMALE;
		List<Mention> candidates = new ArrayList<>();
		for (Mention mention : mentions.in(before)) {
			boolean known = candidates.stream().anyMatch(other -> other.surname().equals(mention.surname()));
			if (!known && !isSpokenOf(prose, saying, mention) && mentions.genderOf(mention) == gender && !isOwner(prose, mention))
				candidates.add(mention);
		}
		if (candidates.size() != 2 || !areLevel(prose, candidates.get(0), candidates.get(1))) return Optional.empty();
		if (goesOn(prose, pronoun) && !areJoined(prose, candidates.get(0), candidates.get(1))) return Optional.empty();
		var why = new TwoCandidates(saying.speakerWords(), candidates.get(0).words(), candidates.get(1).words());
		return Optional.of(Saying.problem(RULE, prose, pronoun, why, candidates.stream().map(Mention::span).toList()));
	}

	/** Outside the quotation and before the pronoun, so that it rather means this one. */
	private static boolean namesSomebody(Mentions mentions, Span sentence, Saying saying) {
		Span pronoun = saying.speaker().orElse(sentence);
		return mentions.in(new Span(sentence.start(), Math.max(sentence.start(), pronoun.start()))).stream()
				.anyMatch(mention -> saying.claim().spans().stream().noneMatch(span -> span.contains(mention.span())));
	}

	/** Nobody calls himself by his name. */
	private static boolean isSpokenOf(Prose prose, Saying saying, Mention mention) {
		return saying.claim().spans().stream().anyMatch(span -> prose.textOf(span).toLowerCase(Locale.ROOT).contains(mention.surname()));
	}

	/** "Dunn met Lee", "Dunn and Lee": so close that neither leads the sentence alone. */
	private static boolean areLevel(Prose prose, Mention first, Mention second) {
		if (second.span().start() < first.span().end()) return false;
		String between = prose.textOf(new Span(first.span().end(), second.span().start())).trim();
		return BETWEEN.matcher(between).matches() && Arrays.stream(between.split(" ")).noneMatch(SAYS::contains);
	}

	/** "Dunn met Lee. He also said": the subject of the sentence before says one thing more. */
	private static boolean goesOn(Prose prose, Span pronoun) {
		String text = prose.draft().text();
		return ALSO.matcher(text).region(pronoun.end(), text.length()).lookingAt();
	}

	private static boolean areJoined(Prose prose, Mention first, Mention second) {
		return prose.textOf(new Span(first.span().end(), second.span().start())).trim().equals("and");
	}

	/** "Dunn's boat" is about the boat. */
	private static boolean isOwner(Prose prose, Mention mention) {
		String text = prose.draft().text();
		int end = mention.span().end();
		return end + 1 < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019') && text.charAt(end + 1) == 's';
	}
}
