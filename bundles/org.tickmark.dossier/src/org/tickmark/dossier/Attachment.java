package org.tickmark.dossier;

/**
 * A file that came with a mail and may be a source of its own.
 *
 * @param name as the mail gives it, without folders
 * @param bytes all of it; not to be changed
 */
public record Attachment(String name, byte[] bytes) { }
