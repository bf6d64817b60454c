package org.tickmark.claims.spi;

import java.util.List;

import org.tickmark.draft.Span;

/** One paragraph, trimmed, with its sentences in text order. */
public record Paragraph(Span span, List<Sentence> sentences) { }
