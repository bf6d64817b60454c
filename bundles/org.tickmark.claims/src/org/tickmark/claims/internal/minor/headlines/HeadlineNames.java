package org.tickmark.claims.internal.minor.headlines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Naming;

/** Has a name listed where the text gives it, rather than where the headline gives the half of it. */
public final class HeadlineNames {
	private HeadlineNames() { }

	/** @param claims in text order; mentions in the headline are replaced as well as those that are listed for them */
	public static void settle(List<Claim> claims, Headline headline) {
		Map<String, Integer> open = new HashMap<>();
		for (int i = 0; i < claims.size(); i++) {
			Claim claim = claims.get(i);
			if (!(claim.detail() instanceof Naming naming)) continue;
			if (headline.holds(claim)) {
				if (naming.first() && naming.age().isEmpty()) open.put(naming.canonical(), i);
				continue;
			}
			Integer above = open.get(naming.canonical());
			if (above == null || !isFuller(claim, claims.get(above))) continue;
			open.remove(naming.canonical());
			claims.set(above, first(claims.get(above), false));
			claims.set(i, first(claim, true));
		}
	}

	/** A place has one form only, and the text says more of it than the headline. */
	private static boolean isFuller(Claim claim, Claim above) {
		if (!(claim.detail() instanceof Naming naming) || !(above.detail() instanceof Naming headed)) return false;
		// "Former AG Brandt": an office in the headline is told again in full, or nowhere else.
		if (!headed.role().isEmpty() && naming.role().length() < headed.role().length()) return false;
		boolean place = naming.type() == Naming.Type.PLACE;
		int more = claim.span().length() - above.span().length();
		return more > 0 || place && more == 0;
	}

	public static Claim first(Claim claim, boolean first) {
		return claim.detail() instanceof Naming naming
				? claim.with(new Naming(naming.type(), naming.canonical(), naming.role(), naming.age(), first)) : claim;
	}
}
