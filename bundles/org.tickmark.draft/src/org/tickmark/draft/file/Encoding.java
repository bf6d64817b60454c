package org.tickmark.draft.file;

import java.nio.charset.Charset;

/**
 * How the characters of a text file are written.
 *
 * @param byteOrderMark whether the file starts with one
 */
public record Encoding(Charset charset, boolean byteOrderMark) { }
