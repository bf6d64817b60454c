package org.tickmark.archive.job;

import java.io.Serializable;

/**
 * What one task did with its pieces.
 *
 * @param folder where its files stand
 * @param read the articles that were read
 * @param failed those that could not be, as far as they have a hash
 */
record Part(String folder, Places read, Places failed, long known, long errors, long claims) implements Serializable { }
