package org.tickmark.draft;

import java.util.List;
import java.util.Optional;

/**
 * What a reader took from a file with markup, for {@link Draft#of(Extract)}.
 *
 * @param source where each piece of the text stands in the file
 * @param passages what the format sets apart, in text order
 * @param published the day that the file itself gives
 * @param links in text order
 */
public record Extract(String text, SourceMap source, List<Passage> passages, Optional<PublicationDate> published, List<Link> links) { }
