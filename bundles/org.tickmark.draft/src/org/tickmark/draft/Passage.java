package org.tickmark.draft;

/** A stretch of a draft's text that its format sets apart, with what it is. Passages stand in text order and never overlap. */
public record Passage(PassageKind kind, Span span) { }
