package org.tickmark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Detail.TimexMod;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;

/**
 * A detector for tests: every Friday is the draft's own day, its first hours in a sentence that begins with "Early"; with "next" it is read
 * in two ways.
 */
final class Fridays implements ClaimDetector {
	private static final List<Detail.Reading> NEXT = List.of(new Detail.Reading("2024-03-15", Detail.Sense.COMING),
			new Detail.Reading("2024-03-22", Detail.Sense.FOLLOWING));

	@Override
	public String ruleId() {
		return "date.friday";
	}

	@Override
	public List<Claim> detect(Prose prose) {
		List<Claim> claims = new ArrayList<>();
		String day = prose.draft().referenceDate().map(Object::toString).orElse("XXXX-WXX-5");
		for (Sentence sentence : prose.sentences()) {
			for (Token token : sentence.tokens()) {
				Optional<TimexMod> mod = sentence.tokens().getFirst().is("early") ? Optional.of(TimexMod.START) : Optional.empty();
				var readings = sentence.tokens().stream().anyMatch(word -> word.is("next")) ? NEXT : List.<Detail.Reading>of();
				var timex = new Detail.Timex(Detail.TimexType.DATE, readings.isEmpty() ? day : "2024-03-15", true, mod, readings, false);
				Explanation why = day.startsWith("X") ? new Explanation.NoReferenceDate() : new Explanation.StatedDate();
				if (token.is("friday"))
					claims.add(new Claim(ruleId(), ClaimKind.DATE, token.span(), sentence.span(), why, timex));
			}
		}
		return claims;
	}
}
