package org.tickmark.dossier.sweep;

import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.dossier.SourceText;

/**
 * A source as the sweep looks things up in it.
 *
 * @param key that passages name it by: its hash in a dossier, a file's name for the command line
 * @param title for people
 * @param dated the day that its relative dates count from; empty where it gives none
 */
public record SearchedSource(String key, String title, Optional<LocalDate> dated, SourceText text) { }
