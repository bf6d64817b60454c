package org.tickmark.dossier.sweep;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.Sentences;
import org.tickmark.dossier.values.ContentWords;
import org.tickmark.dossier.values.FigureValue;
import org.tickmark.dossier.values.SourceStatements;
import org.tickmark.dossier.values.Statement;
import org.tickmark.dossier.values.StatementCodec;
import org.tickmark.dossier.values.StatementReader;
import org.tickmark.dossier.values.TimeValue;
import org.tickmark.dossier.values.Value;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/**
 * A sentence of a text that states something, so that it can be kept, found again and compared without reading the text anew; all
 * sentences of a quotation that goes on through several.
 *
 * @param span in the text
 * @param terms under which it is found: what its words have in common whatever their ending, and its values
 * @param statements for {@link KeptStatements#of}
 */
public record StatedPassage(Span span, Set<String> terms, byte[] statements) {
	/** In text order. @param claims that were found in the draft */
	public static List<StatedPassage> of(Draft draft, List<Claim> claims) {
		String text = draft.text();
		List<Claim> stating = claims.stream().filter(claim -> claim.kind() != ClaimKind.PROBLEM).toList();
		List<Statement> statements = stating.stream().map(claim -> StatementReader.read(claim, text)).flatMap(Optional::stream).toList();
		List<StatedPassage> passages = new ArrayList<>();
		int nextClaim = 0;
		int nextStatement = 0;
		List<Span> sentences = Sentences.in(draft);
		for (int i = 0; i < sentences.size(); i++) {
			Span whole = sentences.get(i);
			List<Span> held = new ArrayList<>(List.of(whole));
			boolean states = false;
			for (; nextClaim < stating.size(); nextClaim++) {
				Claim claim = stating.get(nextClaim);
				while (claim.span().start() < whole.end() && claim.span().end() > whole.end() && i + 1 < sentences.size()) {
					held.add(sentences.get(++i));
					whole = whole.union(held.getLast());
				}
				if (claim.span().start() >= whole.end()) break;
				states = true;
			}
			List<Statement> own = new ArrayList<>();
			for (; nextStatement < statements.size(); nextStatement++) {
				if (statements.get(nextStatement).span().start() >= whole.end()) break;
				own.add(statements.get(nextStatement));
			}
			if (states) passages.add(passage(text, whole, held, own));
		}
		return passages;
	}

	private static StatedPassage passage(String text, Span whole, List<Span> sentences, List<Statement> statements) {
		int start = whole.start();
		List<Statement> shifted = statements.stream().filter(each -> whole.start() <= each.span().start()
				&& each.span().end() <= whole.end())
				.map(each -> new Statement(each.value(), back(each.span(), start), back(within(each.clause(), whole), start))).toList();
		var stated = new SourceStatements(Optional.empty(), sentences.stream().map(each -> back(each, start)).toList(), shifted);
		return new StatedPassage(whole, terms(text, whole, statements), StatementCodec.bare(stated));
	}

	private static Span within(Span clause, Span whole) {
		int start = Math.clamp(clause.start(), whole.start(), whole.end());
		return new Span(start, Math.clamp(clause.end(), start, whole.end()));
	}

	private static Span back(Span span, int by) {
		return new Span(span.start() - by, span.end() - by);
	}

	/** The words of a text that say what it is about, whatever their ending; without figures and dates. */
	public static Set<String> words(String text) {
		Set<String> words = new LinkedHashSet<>();
		ContentWords.in(text, new Span(0, text.length())).forEach(word -> words.add(word.stem()));
		return words;
	}

	/** Under which passages are found that may state the same. @param claims of the draft */
	public static Set<String> terms(String text, Span sentence, List<Claim> claims) {
		return terms(text, sentence, (Iterable<Statement>) claims.stream().filter(claim -> sentence.contains(claim.span().start()))
				.map(claim -> StatementReader.read(claim, text)).flatMap(Optional::stream)::iterator);
	}

	private static Set<String> terms(String text, Span sentence, Iterable<Statement> statements) {
		Set<String> terms = new LinkedHashSet<>();
		ContentWords.in(text, sentence).forEach(word -> terms.add(word.stem()));
		for (Statement each : statements) term(each.value()).ifPresent(terms::add);
		return terms;
	}

	/** Names are words. */
	private static Optional<String> term(Value value) {
		return switch (value) {
			case TimeValue time -> Optional.of("@" + time.value());
			case FigureValue figure -> Optional.of("#" + figure.figure().value().stripTrailingZeros().toPlainString());
			default -> Optional.empty();
		};
	}
}
