package org.tickmark.claims.internal.minor;

import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.names.Household;
import org.tickmark.draft.Span;

/** Places that everybody knows, and that are checked all the same, since a fact hangs on them: where the story plays, and where a firm sits. */
final class Scenes {
	private static final List<String> BEFORE = List.of(" in ", " at ", " near ", " off ", " outside ", " around ", "\nIn ");
	private static final String BASED = "-based";

	private final String text;
	private final Span lead;
	/** Of a lead, the first one only: the others say more closely where that is, or where else. */
	private boolean set;

	Scenes(String text) {
		this.text = text;
		this.lead = Lead.of(text);
	}

	/** To be asked in text order. */
	boolean is(Claim claim, Naming naming) {
		if (naming.type() == Naming.Type.PERSON || !Household.isScene(naming.canonical())) return false;
		Span span = claim.span();
		if (text.startsWith(BASED, span.end())) return true;
		if (set || !lead.contains(span) || BEFORE.stream().noneMatch(word -> text.startsWith(word, span.start() - word.length()))) return false;
		set = true;
		return true;
	}
}
