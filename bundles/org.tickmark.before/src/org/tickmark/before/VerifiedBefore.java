package org.tickmark.before;

import java.time.LocalDate;

import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;

/**
 * What a person once found to be right.
 *
 * @param span in the text of its passage
 * @param status by its word: verified or corrected
 * @param day on which it was decided
 * @param evidence what it rests on, in words; empty for nothing
 */
public record VerifiedBefore(ClaimKind kind, Span span, String status, String by, LocalDate day, String evidence) { }
