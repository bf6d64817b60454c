package org.tickmark.cli;

import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;

/** A rule of somebody else that has a fault, which shows where a text speaks of one. */
final class Faulty implements ClaimDetector {
	@Override
	public String ruleId() {
		return "fact.faulty";
	}

	@Override
	public List<Claim> detect(Prose prose) {
		if (prose.draft().text().contains("fault")) throw new IllegalStateException("no such place");
		return List.of();
	}
}
