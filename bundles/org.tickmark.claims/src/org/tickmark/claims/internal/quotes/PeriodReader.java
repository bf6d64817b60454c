package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;

/** Cuts a paragraph into periods: its sentences, but a quotation of several sentences counts as one word. */
final class PeriodReader {
	/** Stands for a quotation among the tokens; no token of a text is written like this. */
	static final String QUOTATION = "\u201C\u2026\u201D";

	private final int paragraph;
	private final List<Quotation> quotations;
	private final List<Period> periods = new ArrayList<>();
	private List<Token> tokens = new ArrayList<>();
	private Map<Integer, Quotation> inPeriod = new HashMap<>();
	private int next;

	private PeriodReader(int paragraph, List<Quotation> quotations) {
		this.paragraph = paragraph;
		this.quotations = quotations;
	}

	static List<Period> periodsIn(int index, Paragraph paragraph, List<Quotation> quotations) {
		var reader = new PeriodReader(index, quotations);
		for (Sentence sentence : paragraph.sentences()) {
			for (Token token : sentence.tokens()) reader.read(token);
			if (!reader.isInside(sentence.span().end())) reader.endPeriod();
		}
		reader.endPeriod();
		return reader.periods;
	}

	private boolean isInside(int offset) {
		return next > 0 && offset < quotations.get(next - 1).outer().end();
	}

	private void read(Token token) {
		if (isInside(token.start())) return;
		if (next < quotations.size() && quotations.get(next).outer().start() <= token.start()) {
			Quotation quotation = quotations.get(next++);
			tokens.add(new Token(quotation.outer().start(), quotation.outer().end(), QUOTATION, QUOTATION));
			inPeriod.put(quotation.outer().start(), quotation);
			return;
		}
		tokens.add(token);
	}

	private void endPeriod() {
		if (tokens.isEmpty()) return;
		periods.add(new Period(paragraph, List.copyOf(tokens), Map.copyOf(inPeriod)));
		tokens = new ArrayList<>();
		inPeriod = new HashMap<>();
	}
}
