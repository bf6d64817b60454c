package org.tickmark.claims.internal.prose;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/** A sentence whose words are at hand, or read from the text once more. */
final class ReadSentence implements Sentence {
	private record Words(List<Token> tokens, List<Span> clauses) { }

	private final Span span;
	private final WordsAtHand atHand;
	private volatile @Nullable Words words;

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
		return words().tokens();
	}

	@Override
	public List<Span> clauses() {
		return words().clauses();
	}

	void forget() {
		words = null;
	}

	private Words words() {
		Words known = words;
		return known == null ? keep(Tokenizer.tokensIn(atHand.text(), span)) : known;
	}

	private Words keep(List<Token> tokens) {
		var read = new Words(List.copyOf(tokens), SentenceReader.clauses(tokens, span));
		words = read;
		atHand.add(this);
		return read;
	}
}
