package org.tickmark.claims.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.FactReason;
import org.tickmark.claims.internal.reading.Contacts;
import org.tickmark.claims.internal.reading.Contacts.Contact;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Link;
import org.tickmark.draft.Span;

/** Where somebody can be reached, and what the markup of a draft links to. */
@Component
public final class ContactDetector implements ClaimDetector {
	private static final String RULE = "contact.stated";
	private static final Pattern WEB = Pattern.compile("(?i)https?://[^/]");

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
		Contacts contacts = Contacts.of(prose);
		List<Claim> found = new ArrayList<>();
		for (Contact contact : contacts.all()) found.add(claim(contact.span(), new FactReason.Contact(contact.means()), prose));
		for (Link link : prose.draft().links()) {
			boolean web = WEB.matcher(link.address()).lookingAt();
			// Where the words are the address, or a mail's, it is there already.
			if (web && !contacts.holds(link.words().start())) found.add(claim(link.words(), new FactReason.Linked(link.address()), prose));
		}
		return List.copyOf(found);
	}

	private static Claim claim(Span span, FactReason why, Prose prose) {
		return new Claim(RULE, ClaimKind.CONTACT, span, prose.sentenceAt(span.start()).span(), why, new Detail.None());
	}
}
