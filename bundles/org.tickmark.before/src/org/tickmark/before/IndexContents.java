package org.tickmark.before;

import java.time.Instant;

/**
 * What is in an index.
 *
 * @param built when
 * @param passages sentences that state something
 * @param verified facts that somebody found to be right
 */
public record IndexContents(Instant built, long articles, long passages, long verified) { }
