package org.tickmark.claims.internal.quotes.sayings;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.claims.Detail.Speaker;
import org.tickmark.claims.Told;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** Who speaks where a person said so, and where in the text that is. */
public record ToldSpeakers(Prose prose) {
	public Optional<Told.Speaker> of(Utterance utterance) {
		return prose.told(Told.Speaker.class, utterance.spans().getFirst().union(utterance.spans().getLast()));
	}

	/** At the words that the text has for the speaker, or else where the name stands in the paragraph, or else nowhere. */
	public Speaker speaker(Told.Speaker told, Utterance utterance) {
		Span nowhere = new Span(utterance.start(), utterance.start());
		Span span = utterance.speaker().filter(words -> goesBy(prose.textOf(words), told.name()))
				.or(() -> paragraphAt(utterance.start()).flatMap(paragraph -> nearest(told.name(), paragraph, utterance.start())))
				.orElse(nowhere);
		return new Speaker(span, Optional.of(told.name()).filter(name -> !name.equals(prose.textOf(span))), Optional.of(told.name()));
	}

	private static boolean goesBy(String words, String name) {
		return FunctionWords.SUBJECT_PRONOUNS.contains(words.toLowerCase(Locale.ROOT)) || words.contains(name) || name.contains(words);
	}

	/** A name that stands farther off says nothing about this quotation, and would stretch what it asserts. */
	private Optional<Span> paragraphAt(int offset) {
		return prose.paragraphs().stream().map(Paragraph::span).filter(span -> span.start() <= offset && offset < span.end()).findFirst();
	}

	private static Stream<Integer> places(String name, String text) {
		return Stream.iterate(text.indexOf(name), at -> at >= 0, at -> text.indexOf(name, at + 1));
	}

	private Optional<Span> nearest(String name, Span paragraph, int offset) {
		return places(name, prose.textOf(paragraph)).map(at -> paragraph.start() + at)
				.min(Comparator.comparing(at -> Math.abs(at - offset))).map(at -> new Span(at, at + name.length()));
	}
}
