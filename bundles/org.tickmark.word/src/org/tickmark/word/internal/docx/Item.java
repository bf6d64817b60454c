package org.tickmark.word.internal.docx;

/** What stands in a line, in its order: a {@link Piece} of text, or a {@link Sign} without any. */
interface Item { }
