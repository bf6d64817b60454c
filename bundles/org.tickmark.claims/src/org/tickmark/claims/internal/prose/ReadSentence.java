package org.tickmark.claims.internal.prose;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.tickmark.claims.internal.words.Sieve;
import org.tickmark.claims.internal.words.Tokens;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/** A sentence whose words are at hand, or read from the text once more. */
final class ReadSentence implements Sentence {
	/** Characters of one that has so many words that finding out which they may be takes longer than keeping that. */
	private static final int LONG = 400;

	private final Span span;
	private final WordsAtHand atHand;
	private volatile @Nullable Tokens words;
	private volatile @Nullable List<Span> clauses;
	/** Of a long one that was forgotten. */
	private volatile @Nullable Sieve sieve;

	/** @param tokens of it; they need not be read again before they are {@link #forget() forgotten} */
	ReadSentence(Span span, List<Token> tokens, WordsAtHand atHand) {
		this.span = span;
		this.atHand = atHand;
		keep(tokens);
	}

	@Override
	public Span span() {
		return span;
	}

	@Override
	public List<Token> tokens() {
		Tokens known = words;
		return known == null ? keep(Tokenizer.tokensIn(atHand.text(), span)) : known;
	}

	@Override
	public List<Span> clauses() {
		List<Span> known = clauses;
		if (known != null) return known;
		List<Span> read = SentenceReader.clauses(tokens(), span);
		clauses = read;
		return read;
	}

	/** Its words, and its clauses with them, which are as many in a long text. */
	void forget() {
		Tokens known = words;
		if (known != null && span.length() >= LONG) sieve = known.sieve();
		words = null;
		clauses = null;
	}

	private Tokens keep(List<Token> tokens) {
		var read = Tokens.of(tokens, sieve);
		words = read;
		atHand.add(this);
		return read;
	}
}
