package org.tickmark.claims.internal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.dates.Words;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/** One sentence with the time expressions that were found in it, in text order. */
record DatedSentence(Sentence sentence, Words words, List<Dated> dates) {
	/** All sentences, those without any time expression too. @param claims in text order */
	static List<DatedSentence> in(Prose prose, List<Claim> claims) {
		List<Claim> timed = claims.stream().filter(claim -> claim.detail() instanceof Timex).toList();
		List<DatedSentence> sentences = new ArrayList<>();
		int next = 0;
		for (Sentence sentence : prose.sentences()) {
			int first = next;
			while (next < timed.size() && timed.get(next).span().start() < sentence.span().end()) next++;
			sentences.add(new DatedSentence(sentence, new Words(sentence.tokens()), placed(sentence.tokens(), timed.subList(first, next))));
		}
		return sentences;
	}

	private static List<Dated> placed(List<Token> tokens, List<Claim> claims) {
		List<Dated> dates = new ArrayList<>();
		int token = 0;
		for (Claim claim : claims) {
			while (token < tokens.size() && tokens.get(token).start() < claim.span().start()) token++;
			int end = token;
			while (end < tokens.size() && tokens.get(end).end() <= claim.span().end()) end++;
			if (end > token && claim.detail() instanceof Timex timex) dates.add(new Dated(claim, timex, token, end));
		}
		return dates;
	}

	/** Of the tokens from the first index up to, not including, the second. */
	Span span(int from, int to) {
		return new Span(sentence.tokens().get(from).start(), sentence.tokens().get(to - 1).end());
	}

	/** The years that the sentence names, written out or counted. */
	List<Integer> years() {
		return dates.stream().map(Dated::period).flatMap(Optional::stream).map(period -> period.first().getYear()).toList();
	}

	Claim problem(String rule, Span span, Explanation why, Span... related) {
		return new Claim(rule, ClaimKind.PROBLEM, List.of(span), sentence.span(), sentence.clauseAt(span.start()), why, new Related(List.of(related)));
	}
}
