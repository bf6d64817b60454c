package org.tickmark.claims.internal.names;

import java.util.List;

import org.tickmark.claims.Naming;

/**
 * Whoever or whatever a draft names.
 *
 * @param canonical the fullest form of the name
 * @param mentions in text order, never empty
 */
public record Bearer(String canonical, Naming.Type type, List<NameMention> mentions) {
	/** Whether it can do something and answer for it. */
	public boolean isParty() {
		return type == Naming.Type.PERSON || type == Naming.Type.ORGANIZATION;
	}
}
