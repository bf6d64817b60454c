package org.tickmark.export;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that a draft was read from. Its bytes are taken over, not copied: nobody may change them afterwards.
 *
 * @param name of the file, without folders
 * @param path where it is; empty for a draft that was never saved
 * @param bytes as they would be saved now
 * @param source what the file holds, with its markup, which {@link org.tickmark.draft.Draft#source()} leads to
 */
public record DraftOrigin(String name, Optional<Path> path, byte[] bytes, String source) { }
