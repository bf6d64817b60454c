package org.tickmark.draft.internal;

import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Passage;
import org.tickmark.draft.PublicationDate;
import org.tickmark.draft.SourceMap;

/** What a reader took from a file with markup. */
public record Extract(String text, SourceMap source, List<Passage> passages, Optional<PublicationDate> published) { }
