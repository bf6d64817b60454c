package org.tickmark.claims.internal.minor;

import static org.tickmark.claims.internal.facts.FactRules.CAUSE;
import static org.tickmark.claims.internal.facts.FactRules.EVENT;
import static org.tickmark.claims.internal.facts.FactRules.READ;
import static org.tickmark.claims.internal.facts.FactRules.SUPERLATIVE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.FactReason;
import org.tickmark.claims.Figure;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** Facts that another item of the sentence lists already, and what the writer says that nobody knows. */
final class ThinFacts {
	/** What a sentence may say beside another item and still say nothing more: "And", "she said". */
	private static final int REST = 12;
	/** A sentence with more is a list, and each look at them takes time. */
	private static final int MOST_BESIDE = 40;
	private static final int FEW_WORDS = 3;
	/** "The poll had a margin of error of 3 points", "she had 40 percent in the poll": the figure says which poll it is of. */
	private static final int MOST_OF_POLL = 11;
	/** Of an attribution that tells nothing beside it. */
	private static final int MOST_WORDS = 8;
	private static final int MOST_OF_ECHO = 6;
	/** Of a quotation. */
	private static final double MOST = 0.75;
	private static final double ALL = 0.95;
	/** At the beginning: what nobody knows is not told. */
	private static final Pattern UNKNOWN = Pattern.compile(
			"^(?:but |and |yet |still, )?it(?: was| is|['\u2019]s| remains| remained) (?:not |still |yet |also |immediately )*"
					+ "(?:clear|unclear|unknown|known|certain|uncertain) "
					+ "(?:whether|if|how|why|who|what|when|where|either|that|the|any)\\b");

	/** At the beginning: what a writer tells of himself or of all of us. */
	private static final Pattern OWN = Pattern.compile("^(?:(?:But|And|So|Still|Yet|Then|Now),? )?(?:I|We)\\b[^0-9]*$");

	/** How a writer comes by what he tells. */
	private static final Set<String> READING = Listed.unordered("reviewed, seen, obtained, viewed, examined, contacted, reached");
	/** With nothing but whom behind it, it only tells that somebody spoke; who "answered" may have done so with a deed, or by the dozen. */
	private static final String ASKED = "asked";
	private static final Set<String> QUESTIONS = Listed.unordered("this question, that question, the same question, the question");
	/** Behind "asked" they lead to what was asked for, or how. */
	private static final Pattern FOR = Pattern.compile(" (?:for|to|if|whether|about|by|with|that|out|permission|leave)\\b");
	/** How many were asked, or that nobody was, is told nowhere else. */
	private static final Pattern COUNTED = Pattern.compile("[0-9]|n['\u2019]t\\b|\\b(?:all|both|every|everyone|everybody|each|only|most|half|many|few|some|"
			+ "several|none|nobody|no|not|never|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|(?:twen|thir|for|fif|six|seven|"
			+ "eigh|nine)ty|dozens?|hundreds?|thousands?|millions?)\\b");
	private static final String QUOTES = "\"\u201C\u201D\u2018\u2019'";
	private static final int MOST_OF_REPLY = 7;
	private static final String BY = " by ";
	private static final String THE = "the ";

	private final String text;
	private final Prospects prospects;
	private final Carried carried;
	private final Colour colour;
	private final Stumps stumps;
	private final Map<Span, List<Claim>> listed;

	private ThinFacts(String text, List<Claim> claims) {
		this.text = text;
		this.prospects = new Prospects(text);
		this.carried = new Carried(text);
		this.colour = new Colour(text);
		this.stumps = new Stumps(text);
		this.listed = Beside.listed(claims, claim -> claim.kind() != ClaimKind.NAME, MOST_BESIDE);
	}

	/** @param claims of all detectors, those marked that are minor for other reasons */
	static void mark(List<Claim> claims, Draft draft) {
		var thin = new ThinFacts(draft.text(), claims);
		// What a house has listed by hand is looked at whatever stands beside it.
		claims.replaceAll(claim -> claim.ruleId().startsWith(READ) && !claim.minor() && thin.is(claim) ? claim.asMinor() : claim);
		ToldBelow.mark(claims, draft.text());
		Criticisms.mark(claims, draft.text());
	}

	private boolean is(Claim claim) {
		List<Claim> beside = listed.getOrDefault(claim.sentence(), List.of());
		if (claim.ruleId().equals(SUPERLATIVE)) return beside.stream().anyMatch(other -> isSaid(claim, other));
		if (beside.stream().anyMatch(other -> other != claim && isCovered(claim, other))) return true;
		if (isEcho(claim) || carried.is(claim, beside)) return true;
		boolean event = claim.ruleId().equals(EVENT);
		String words = claim.span().in(text).toLowerCase(Locale.ROOT);
		if (event && isTurnOfPhrase(claim, words, beside)) return true;
		if (prospects.is(claim.span(), claim.why() instanceof FactReason.Stated stated ? stated.grounds() : List.of())) return true;
		if (event && (isOfSource(claim) || isReply(claim, words))) return true;
		return UNKNOWN.matcher(words).find() || event && OWN.matcher(claim.span().in(text)).find();
	}

	private boolean isTurnOfPhrase(Claim claim, String words, List<Claim> beside) {
		return colour.is(claim, words, beside) || !Colour.hasDigit(words) && (Idioms.is(claim, words) || stumps.is(claim, words));
	}

	/** "A copy of the letter seen by the Courier": all that is done there is that the writer, or his source, has read it. */
	private boolean isOfSource(Claim claim) {
		if (!(claim.why() instanceof FactReason.Stated stated) || stated.grounds().stream().limit(1).noneMatch(READING::contains)) return false;
		String words = claim.span().in(text);
		int by = words.lastIndexOf(BY);
		if (by < 0 || !READING.contains(words.substring(words.lastIndexOf(' ', by - 1) + 1, by))) return false;
		String reader = words.substring(by + BY.length());
		return reader.length() > THE.length() && Character.isUpperCase(reader.charAt(reader.startsWith(THE) ? THE.length() : 0))
				&& hasAtMost(FEW_WORDS, new Span(claim.span().end() - reader.length(), claim.span().end()));
	}

	/** "“Why?” Ann Berg asked the pilots.", "Ann Berg was asked.": that somebody spoke, behind a question or before an answer. */
	private boolean isReply(Claim claim, String words) {
		if (!(claim.why() instanceof FactReason.Stated stated) || stated.grounds().size() != 1) return false;
		String ground = stated.grounds().getFirst().toLowerCase(Locale.ROOT);
		if (!ASKED.equals(ground.substring(ground.lastIndexOf(' ') + 1)) || !hasAtMost(MOST_OF_REPLY, claim.span())) return false;
		if (COUNTED.matcher(words).find()) return false;
		String behind = words.substring(words.indexOf(ground) + ground.length());
		if (QUESTIONS.contains(behind.strip())) return true;
		return isBehindQuestion(claim.span().start()) && !FOR.matcher(behind).find() || behind.isEmpty() && isBeforeQuotation(claim.span().end());
	}

	private boolean isBehindQuestion(int start) {
		int at = start - 1;
		if (at >= 0 && text.charAt(at) == ' ') at--;
		if (at >= 0 && QUOTES.indexOf(text.charAt(at)) >= 0) at--;
		return at >= 0 && text.charAt(at) == '?';
	}

	private boolean isBeforeQuotation(int end) {
		int at = end + 1;
		if (at < text.length() && text.charAt(at) == ' ') at++;
		return at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
	}

	/** "But they did in Utah": what was done stands in the sentence before. */
	private boolean isEcho(Claim claim) {
		return claim.why() instanceof FactReason.Stated stated && stated.grounds().equals(List.of("did"))
				&& hasAtMost(MOST_OF_ECHO, claim.span()) && !claim.span().in(text).contains(" not ");
	}

	private boolean isCovered(Claim claim, Claim other) {
		boolean event = claim.ruleId().equals(EVENT);
		return switch (other.kind()) {
			case FACT -> event ? !other.ruleId().equals(EVENT) && isNothingMore(claim.span(), other.span()) : isPart(claim, other);
			case QUOTE -> other.detail() instanceof Attribution said && (isOfSpeaker(claim, said, event)
					|| isBetween(claim.span(), other)
					|| said.directness() == Directness.INDIRECT && isMost(claim, other, MOST)
					|| said.directness() == Directness.MIXED && (isMost(claim, other, ALL) || isBeginning(claim, other)));
			case FIGURE -> event && claim.span().contains(other.span()) && hasAtMost(isOfPoll(other) ? MOST_OF_POLL : FEW_WORDS, claim.span());
			default -> false;
		};
	}

	private static boolean isOfPoll(Claim claim) {
		return claim.detail() instanceof Figure figure
				&& (figure.role() == Figure.Role.MARGIN || figure.role() == Figure.Role.POLL_SHARE);
	}

	/** "Ann Berg reported again:", "a nurse who was there": who says it, and that it was said. */
	private boolean isOfSpeaker(Claim claim, Attribution said, boolean event) {
		if (!event) return false;
		boolean speaker = said.speaker().filter(each -> each.span().contains(claim.span())).isPresent();
		boolean attribution = said.cue().filter(cue -> claim.span().contains(cue) && claim.span().end() - cue.end() <= 1
				&& hasAtMost(MOST_WORDS, claim.span())).isPresent();
		return speaker || attribution;
	}

	/** Of the words somebody is quoted with all but a few: he is asked about them. */
	private static boolean isSaid(Claim claim, Claim other) {
		return other.kind() == ClaimKind.QUOTE && isMost(claim, other, ALL);
	}

	/** A cause or comparison in a longer one, or in what is said to stand out. */
	private static boolean isPart(Claim claim, Claim other) {
		boolean event = other.ruleId().equals(EVENT);
		return !event && !claim.ruleId().equals(other.ruleId()) && other.span().contains(claim.span())
				&& (other.span().length() > claim.span().length() || other.ruleId().equals(SUPERLATIVE));
	}

	/** "“…,” she told a crowd of 300. “…”": between the words of one quotation, where it tells how they were said. */
	private static boolean isBetween(Span span, Claim quote) {
		return quote.spans().size() > 1 && quote.span().contains(span) && quote.spans().stream().noneMatch(span::overlaps);
	}

	/** Of what somebody says, as far as it is told in other words than his; a cause in it, wherever it stands. */
	private static boolean isBeginning(Claim claim, Claim quote) {
		boolean begins = claim.ruleId().equals(EVENT) && claim.span().start() == quote.span().start();
		return quote.span().contains(claim.span()) && (begins || claim.ruleId().equals(CAUSE));
	}

	private static boolean isMost(Claim claim, Claim other, double share) {
		return other.span().contains(claim.span()) && claim.span().length() >= share * other.span().length();
	}

	private static boolean isNothingMore(Span span, Span other) {
		int both = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
		return both > 0 && span.length() - both <= REST;
	}

	/** Whether it holds no more words; does not read on behind them, for a sentence may be long and hold a thousand items. */
	private boolean hasAtMost(int words, Span span) {
		int blanks = 0;
		for (int i = span.start(); i < span.end(); i++) {
			if (Character.isWhitespace(text.charAt(i)) && ++blanks >= words) return false;
		}
		return true;
	}
}
