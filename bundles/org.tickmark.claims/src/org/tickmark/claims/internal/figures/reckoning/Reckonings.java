package org.tickmark.claims.internal.figures.reckoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.tickmark.claims.Calculation;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Figure;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;

/** All that was calculated with the figures of one draft: read once, for every rule that reports a part of it. */
public final class Reckonings {
	/** A sentence with more is a table or a list of results, and a row of it says nothing about the next. */
	private static final int MOST_FIGURES = 40;
	private static final WordSet MARKS = WordSet.of("\"", "\u201C", "\u201D", "\u201E");
	private static final int LONGEST_HEADLINE = 120;

	/** What was read together with one list of claims. */
	private record Reading(List<Claim> claims, List<Reckoning> reckonings) { }

	private Reckonings() { }

	/** @param claims of all detectors, in text order */
	static List<Reckoning> in(Prose prose, List<Claim> claims) {
		Reading reading = prose.shared(Reading.class, read -> new Reading(claims, read(read, claims)));
		return reading.claims() == claims ? reading.reckonings() : read(prose, claims);
	}

	/** The calculations that the draft gets right, by the places of the figures that take part in them. */
	public static Map<Span, List<Calculation>> agreeing(Prose prose, List<Claim> claims) {
		Map<Span, List<Calculation>> agreeing = new HashMap<>();
		for (Reckoning reckoning : in(prose, claims)) {
			if (reckoning.agreeing().isEmpty()) continue;
			Stream.concat(Stream.of(reckoning.span()), reckoning.related().stream())
					.forEach(span -> agreeing.computeIfAbsent(span, key -> new ArrayList<>()).add(reckoning.agreeing().get()));
		}
		return agreeing;
	}

	/** Claims of kind problem, of one rule. @param claims of all detectors, in text order */
	public static List<Claim> faults(String rule, Prose prose, List<Claim> claims) {
		List<Claim> problems = new ArrayList<>();
		for (Reckoning reckoning : in(prose, claims)) {
			if (!reckoning.rule().equals(rule) || reckoning.fault().isEmpty()) continue;
			Sentence sentence = prose.sentenceAt(reckoning.span().start());
			problems.add(new Claim(rule, ClaimKind.PROBLEM, List.of(reckoning.span()), sentence.span(),
					sentence.clauseAt(reckoning.span().start()), reckoning.fault().get(), new Detail.Related(reckoning.related())));
		}
		return problems;
	}

	private static List<Reckoning> read(Prose prose, List<Claim> claims) {
		List<Claim> figures = claims.stream().filter(Reckonings::isFigure).toList();
		List<Reckoning> found = new ArrayList<>();
		var currencies = new CurrencyPairs(found::add);
		var contradictions = new ContradictionReader(found::add);
		var margins = new MarginReader(found::add);
		List<Sentence> sentences = prose.sentences();
		int next = 0;
		Optional<FigureSentence> last = Optional.empty();
		for (int i = 0; i < sentences.size(); i++) {
			Sentence sentence = sentences.get(i);
			Optional<FigureSentence> previous = last;
			last = Optional.empty();
			int first = next;
			while (next < figures.size() && figures.get(next).span().start() < sentence.span().end()) next++;
			if (next == first || next - first > MOST_FIGURES) continue;
			var words = new Words(sentence.tokens());
			List<Placed> placed = placed(prose, words.tokens(), figures.subList(first, next));
			if (placed.isEmpty()) continue;
			var read = new FigureSentence(sentence, words, placed);
			last = Optional.of(read);
			read(read, previous, currencies, found::add);
			Set<String> before = i == 0 ? Set.of() : Stems.in(new Words(sentences.get(i - 1).tokens()));
			margins.read(read, i, before);
			new MentionReader(read, i, passage(prose, i), before, isQuoted(words)).read().forEach(contradictions::add);
		}
		contradictions.close();
		return List.copyOf(found);
	}

	private static void read(FigureSentence sentence, Optional<FigureSentence> before, CurrencyPairs currencies,
			Consumer<Reckoning> found) {
		new ShareReader(sentence, before, found).read();
		new RangeReader(sentence, found).read();
		new ListReader(sentence, found).read();
		if (sentence.figures().size() < 2) return;
		new ChangeReader(sentence, found).read();
		new ConversionReader(sentence, currencies, found).read();
		new ExchangeReader(sentence, found).read();
		new LeadReader(sentence, found).read();
		SharesReader.read(sentence, found);
		new TotalReader(sentence, found).read();
	}

	private static boolean isQuoted(Words words) {
		return words.next(MARKS, 0) < words.size();
	}

	/** The first line of a plain text is its headline, if it is one. */
	private static PassageKind passage(Prose prose, int sentence) {
		Span span = prose.sentences().get(sentence).span();
		if (sentence > 0 || !prose.draft().passages().isEmpty()) return prose.draft().kindAt(span.start());
		Span first = prose.paragraphs().getFirst().span();
		boolean line = first.equals(span) && span.length() <= LONGEST_HEADLINE && prose.paragraphs().size() > 1;
		return line && prose.draft().dateline().filter(dateline -> dateline.span().overlaps(span)).isEmpty() ? PassageKind.HEADLINE
				: PassageKind.PARAGRAPH;
	}

	private static boolean isFigure(Claim claim) {
		return claim.kind() == ClaimKind.FIGURE && claim.detail() instanceof Figure figure && Rounding.isSane(figure);
	}

	private static List<Placed> placed(Prose prose, List<Token> tokens, List<Claim> claims) {
		List<Placed> placed = new ArrayList<>();
		int token = 0;
		for (Claim claim : claims) {
			Span span = claim.span();
			while (token < tokens.size() && tokens.get(token).start() < span.start()) token++;
			int end = token;
			while (end < tokens.size() && tokens.get(end).end() <= span.end()) end++;
			if (end > token && claim.detail() instanceof Figure figure) placed.add(new Placed(claim, figure, token, end,
					prose.textOf(span)));
		}
		return placed;
	}
}
