package org.tickmark.dossier.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.tickmark.claims.Claim;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.Sentences;
import org.tickmark.dossier.SourceText;
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
	public static SourceStatements read(SourceText source, Optional<LocalDate> dated, ClaimDetection rules, BooleanSupplier cancelled) {
		String text = source.text();
		Draft draft = dated.map(Draft.of(text)::publishedOn).orElseGet(() -> Draft.of(text));
		List<Statement> statements = new ArrayList<>();
		for (Claim claim : rules.claimsIn(draft, cancelled)) StatementReader.read(claim, text).ifPresent(statements::add);
		Set<Integer> known = statements.stream().map(statement -> statement.span().start()).collect(Collectors.toSet());
		for (Statement cell : Table.numbers(source)) if (!known.contains(cell.span().start())) statements.add(cell);
		statements.sort(Comparator.comparing(Statement::span));
		return new SourceStatements(draft.referenceDate(), Sentences.in(draft), List.copyOf(statements));
	}
}
