package org.tickmark.claims.detection;

import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Naming;
import org.tickmark.claims.Worth;
import org.tickmark.claims.Worth.Grade;
import org.tickmark.draft.Draft;

/** What the claims of one draft are worth checking. */
public final class Worthiness {
	private Worthiness() { }

	/** @param claims all of the draft, in text order */
	public static Worthiness of(Draft draft, List<Claim> claims) {
		return new Worthiness();
	}

	/** @param claim one of the draft's */
	public Worth of(Claim claim) {
		return new Worth(grade(claim), 0, List.of());
	}

	private static Grade grade(Claim claim) {
		return switch (claim.kind()) {
			case PROBLEM, CRITICISM -> Grade.A;
			case QUOTE -> Grade.A;
			case FIGURE -> claim.detail() instanceof Figure figure && figure.role() == Figure.Role.PLAIN ? Grade.NONE : Grade.A;
			case NAME -> claim.detail() instanceof Naming naming && !naming.first() ? Grade.NONE : Grade.A;
			case DATE -> claim.isVagueTime() ? Grade.C : Grade.B;
			case FACT, PLACE, CONTACT -> Grade.B;
			case SCARE_QUOTE -> Grade.C;
		};
	}
}
