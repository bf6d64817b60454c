package org.tickmark.claims.internal.facts;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.FactReason;
import org.tickmark.claims.internal.reading.Contacts;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;

/** Where somebody can be reached. */
@Component
public final class ContactDetector implements ClaimDetector {
	private static final String RULE = "contact.stated";

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public Set<ClaimKind> kinds() {
		return Set.of(ClaimKind.CONTACT);
	}

	@Override
	public List<Claim> detect(Prose prose) {
		return Contacts.of(prose).all().stream().map(contact -> new Claim(RULE, ClaimKind.CONTACT, contact.span(),
				prose.sentenceAt(contact.span().start()).span(), new FactReason.Contact(contact.means()), new Detail.None())).toList();
	}
}
