package org.tickmark.export;

/** A place in the file of a draft as editors count it. @param line from 1 @param column from 1, in UTF-16 code units */
public record FilePlace(int line, int column) { }
