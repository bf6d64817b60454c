package org.tickmark.archive.store;

/**
 * What is written of a batch that counts. All articles that came in are in exactly one of the next three counts.
 *
 * @param articles that came in
 * @param done that were read
 * @param known whose claims were in the archive already
 * @param errors that could not be read
 * @param bytes of the inputs
 * @param claims that were found
 * @param rules by which version
 * @param house the house file's text; empty for none
 */
public record Batch(int number, long articles, long done, long known, long errors, long bytes, long claims, String rules, String house) { }
