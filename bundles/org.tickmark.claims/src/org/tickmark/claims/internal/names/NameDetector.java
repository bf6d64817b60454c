package org.tickmark.claims.internal.names;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.NameReason;
import org.tickmark.claims.Naming;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;

/** Every mention of a person, an organisation, a place or a work by name. */
@Component
public final class NameDetector implements ClaimDetector {
	private static final String RULE = "name.mention";

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public Set<ClaimKind> kinds() {
		return Set.of(ClaimKind.NAME);
	}

	@Override
	public List<Claim> detect(Prose prose) {
		Names names = Names.of(prose);
		return names.mentions().stream().map(mention -> claim(names.bearerOf(mention), mention)).toList();
	}

	private static Claim claim(Bearer bearer, NameMention mention) {
		NameReason why = mention.first() ? new NameReason.First(bearer.type(), mention.role(), mention.age())
				: new NameReason.Again(bearer.type(), bearer.canonical());
		var naming = new Naming(bearer.type(), bearer.canonical(), mention.role(), mention.age(), mention.first());
		return new Claim(RULE, ClaimKind.NAME, List.of(mention.span()), mention.sentence(), mention.clause(), why, naming);
	}
}
