package org.tickmark.draft.file;

import java.time.Instant;

/** Who edits a file, and when, as formats with tracked changes write it down. */
public record Hand(String name, Instant when) { }
