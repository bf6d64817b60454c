package org.tickmark.claims.internal.house;

import org.tickmark.claims.ClaimKind;

/** One line of a house list. @param reason to look for the words, shown as it is */
public record ListedWords(ClaimKind kind, WordPattern words, String reason) { }
