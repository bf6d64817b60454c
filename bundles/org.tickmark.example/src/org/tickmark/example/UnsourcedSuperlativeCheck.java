package org.tickmark.example;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

@Component
public final class UnsourcedSuperlativeCheck implements ClaimCheck {
	@Override
	public String ruleId() {
		return "example.superlative.unsourced";
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		Set<Span> withSpeech = claims.stream().filter(claim -> claim.kind() == ClaimKind.QUOTE).map(Claim::sentence)
				.collect(Collectors.toSet());
		return claims.stream()
				.filter(claim -> claim.ruleId().equals(SuperlativeDetector.RULE) && !withSpeech.contains(claim.sentence()))
				.map(this::problem)
				.toList();
	}

	private Claim problem(Claim superlative) {
		var why = new Explanation.Stated("Nobody in this sentence is named who says so");
		return new Claim(ruleId(), ClaimKind.PROBLEM, superlative.sentence(), superlative.sentence(), why,
				new Detail.Related(superlative.spans()));
	}
}
