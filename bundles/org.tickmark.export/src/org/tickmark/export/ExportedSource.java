package org.tickmark.export;

import java.nio.file.Path;
import java.util.Optional;

import org.tickmark.dossier.Source;

/**
 * A source of the dossier, as far as it may leave the desk.
 *
 * @param source of a confidential one nothing but its code name, hash and day
 * @param copy the file that the dossier keeps; empty for a confidential source, and for one whose copy was deleted or is missing
 */
public record ExportedSource(Source source, Optional<Path> copy) { }
