package org.tickmark.word.internal.docx;

import java.util.Map;

/**
 * What the parts of a document around its text say about it.
 *
 * @param original whether to read what stood there before its tracked changes
 * @param links the addresses of the part's relationships by their ids
 */
record Setting(Styles styles, boolean original, Map<String, String> links) { }
