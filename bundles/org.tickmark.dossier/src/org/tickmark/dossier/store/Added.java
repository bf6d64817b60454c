package org.tickmark.dossier.store;

import java.nio.file.Path;
import java.util.Optional;

import org.tickmark.dossier.Source;

/**
 * What became of one file of a folder.
 *
 * @param source that it is now; empty where it was not added
 * @param problem why not, for people; empty where it was
 */
public record Added(Path file, Optional<Source> source, String problem) { }
