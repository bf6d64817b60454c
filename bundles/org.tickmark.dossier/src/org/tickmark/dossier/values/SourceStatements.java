package org.tickmark.dossier.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.tickmark.claims.Claim;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.Sentences;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/**
 * What a source states, and its sentences, in text order.
 *
 * @param dated the day that its relative dates count from
 */
public record SourceStatements(Optional<LocalDate> dated, List<Span> sentences, List<Statement> statements) {
	/**
	 * Its own dateline outranks what is known of it otherwise, and completes from it.
	 *
	 * @param rules for dates, figures and names
	 * @throws CancellationException as soon as that is asked for
	 */
	public static SourceStatements read(String text, Optional<LocalDate> dated, ClaimDetection rules, BooleanSupplier cancelled) {
		Draft draft = dated.map(Draft.of(text)::publishedOn).orElseGet(() -> Draft.of(text));
		List<Statement> statements = new ArrayList<>();
		for (Claim claim : rules.claimsIn(draft, cancelled)) StatementReader.read(claim, text).ifPresent(statements::add);
		return new SourceStatements(draft.referenceDate(), Sentences.in(draft), List.copyOf(statements));
	}
}
