package org.tickmark.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;

@Component
public final class SuperlativeDetector implements ClaimDetector {
	static final String RULE = "example.superlative";
	private static final Set<String> WORDS = Set.of("largest", "longest", "oldest");

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public Set<ClaimKind> kinds() {
		return Set.of(ClaimKind.FACT);
	}

	@Override
	public List<Claim> detect(Prose prose) {
		List<Claim> claims = new ArrayList<>();
		for (Sentence sentence : prose.sentences()) {
			for (Token token : sentence.tokens()) {
				if (!WORDS.contains(token.lower())) continue;
				var why = new Explanation.Stated("Says that nothing else goes beyond it");
				claims.add(new Claim(RULE, ClaimKind.FACT, token.span(), sentence.span(), why, new Detail.None()));
			}
		}
		return claims;
	}
}
