package org.tickmark.claims.internal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/**
 * One sentence with the time expressions that were found in it.
 *
 * @param dates in text order
 * @param years that the sentence names, written out or counted
 * @param figures whether a number in figures stands in it; of a long text its words would have to be read again to see that
 */
record DatedSentence(Sentence sentence, List<Dated> dates, Set<Integer> years, boolean figures) {
	/** What was read together with one list of claims. */
	private record Reading(List<Claim> claims, List<DatedSentence> sentences) { }

	/** All sentences, those without any time expression too; read once for all checks of one run. @param claims in text order */
	static List<DatedSentence> in(Prose prose, List<Claim> claims) {
		Reading reading = prose.shared(Reading.class, read -> new Reading(claims, read(read, claims)));
		return reading.claims() == claims ? reading.sentences() : read(prose, claims);
	}

	private static List<DatedSentence> read(Prose prose, List<Claim> claims) {
		List<Claim> timed = claims.stream().filter(claim -> claim.detail() instanceof Timex).toList();
		List<DatedSentence> sentences = new ArrayList<>();
		int next = 0;
		for (Sentence sentence : prose.sentences()) {
			int first = next;
			while (next < timed.size() && timed.get(next).span().start() < sentence.span().end()) next++;
			List<Token> tokens = sentence.tokens();
			List<Dated> dates = placed(tokens, timed.subList(first, next));
			sentences.add(new DatedSentence(sentence, dates, yearsOf(dates), hasFigures(tokens)));
		}
		return sentences;
	}

	private static List<Dated> placed(List<Token> tokens, List<Claim> claims) {
		if (claims.isEmpty()) return List.of();
		List<Dated> dates = new ArrayList<>();
		int token = 0;
		for (Claim claim : claims) {
			while (token < tokens.size() && tokens.get(token).start() < claim.span().start()) token++;
			int end = token;
			while (end < tokens.size() && tokens.get(end).end() <= claim.span().end()) end++;
			if (end > token && claim.detail() instanceof Timex timex) dates.add(Dated.of(claim, timex, token, end));
		}
		return List.copyOf(dates);
	}

	private static boolean hasFigures(List<Token> tokens) {
		for (Token token : tokens) if (token.isNumber()) return true;
		return false;
	}

	/** Whether it holds neither a date nor a number in figures, so that no time in it can be wrong. */
	boolean isTimeless() {
		return dates.isEmpty() && !figures;
	}

	Words words() {
		return new Words(sentence.tokens());
	}

	/** Of the tokens from the first index up to, not including, the second. */
	Span span(int from, int to) {
		return new Span(sentence.tokens().get(from).start(), sentence.tokens().get(to - 1).end());
	}

	private static Set<Integer> yearsOf(List<Dated> dates) {
		if (dates.isEmpty()) return Set.of();
		return dates.stream().map(Dated::period).flatMap(Optional::stream).map(period -> period.first().getYear())
				.collect(Collectors.toUnmodifiableSet());
	}

	/** The dates that begin behind the token, at most the given number of tokens farther on. */
	List<Dated> datesWithin(int token, int reach) {
		int first = TextOrder.first(dates, date -> date.from(), token + 1);
		int end = first;
		while (end < dates.size() && dates.get(end).from() <= token + reach) end++;
		return dates.subList(first, end);
	}

	Claim problem(String rule, Span span, Explanation why, Span... related) {
		return new Claim(rule, ClaimKind.PROBLEM, List.of(span), sentence.span(), sentence.clauseAt(span.start()), why,
				new Related(List.of(related)));
	}
}
