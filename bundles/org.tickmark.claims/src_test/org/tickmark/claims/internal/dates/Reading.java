package org.tickmark.claims.internal.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.draft.Draft;

/** What the detector reads in a text that was filed on Wednesday, 15 May 2024, unless said otherwise. */
final class Reading {
	static final LocalDate FILED = LocalDate.of(2024, 5, 15);

	private Reading() { }

	static List<Claim> claimsIn(Draft draft) {
		return new TimeDetector().detect(ReadProse.of(draft));
	}

	static List<Claim> claimsIn(String text) {
		return claimsIn(Draft.of(text).filedOn(FILED));
	}

	/** "span=value", one after the other. */
	static String in(String text) {
		return shown(text, claimsIn(text));
	}

	/** The same in a draft of another day. */
	static String in(Draft draft) {
		return shown(draft.text(), claimsIn(draft));
	}

	static String undated(String text) {
		return in(Draft.of(text));
	}

	/** "span=TYPE value MOD", one after the other. */
	static String full(String text) {
		return claimsIn(text).stream()
				.map(claim -> claim.span().in(text) + "=" + timex(claim).type() + " " + timex(claim).value()
						+ timex(claim).mod().map(mod -> " " + mod).orElse(""))
				.collect(Collectors.joining("; "));
	}

	static Detail.Timex timex(Claim claim) {
		return (Detail.Timex) claim.detail();
	}

	private static String shown(String text, List<Claim> claims) {
		return claims.stream().map(claim -> claim.span().in(text) + "=" + timex(claim).value()).collect(Collectors.joining("; "));
	}
}
