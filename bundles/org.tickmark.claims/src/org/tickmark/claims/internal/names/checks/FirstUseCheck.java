package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;
import org.tickmark.claims.NameFault;
import org.tickmark.claims.Naming.Type;
import org.tickmark.claims.internal.names.Bearer;
import org.tickmark.claims.internal.names.NameMention;
import org.tickmark.claims.internal.names.Names;
import org.tickmark.claims.internal.quotes.checks.Spoken;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * A person whom the draft first names by surname alone. Only on request: of presidents and stars nobody asks for more. Speakers are the
 * business of another rule.
 */
@Component
public final class FirstUseCheck implements ClaimCheck {
	private static final String RULE = "problem.firstUse";

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public boolean onRequest() {
		return true;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		int body = endOfLead(prose);
		Set<Span> speakers = new HashSet<>();
		for (Claim claim : claims) {
			if (claim.detail() instanceof Attribution said) said.speaker().map(Speaker::span).ifPresent(speakers::add);
		}
		Spoken spoken = Spoken.in(prose, claims);
		List<Claim> problems = new ArrayList<>();
		for (Bearer bearer : Names.of(prose).bearers()) {
			if (bearer.type() != Type.PERSON) continue;
			bearer.mentions().stream().filter(mention -> mention.span().start() >= body && !spoken.holds(mention.span())).findFirst()
					.filter(mention -> isBare(prose, mention) && !isNamedBefore(prose, bearer, mention))
					.filter(mention -> speakers.stream().noneMatch(speaker -> speaker.overlaps(mention.span())))
					.ifPresent(mention -> problems.add(problem(prose, bearer, mention)));
		}
		return problems;
	}

	private static Claim problem(Prose prose, Bearer bearer, NameMention mention) {
		String name = prose.textOf(mention.span()).replace('\n', ' ');
		String full = bearer.canonical().indexOf(' ') < 0 ? "" : bearer.canonical();
		return bearer.mentions().stream().map(NameMention::span).filter(span -> span.start() > mention.span().start())
				.filter(span -> !full.isEmpty() && span.length() == full.length()).findFirst()
				.map(span -> NameProblem.of(RULE, prose, mention.span(), new NameFault.FirstUse(name, full), span))
				.orElseGet(() -> NameProblem.of(RULE, prose, mention.span(), new NameFault.FirstUse(name, "")));
	}

	/** "The Obama administration" and "Jane" tell of nobody whom one would introduce there. */
	private static boolean isBare(Prose prose, NameMention mention) {
		String text = prose.draft().text();
		String name = prose.textOf(mention.span());
		boolean surname = name.chars().allMatch(Character::isLetter) && Name.genderOf(Spelling.folded(name)) == Gender.UNKNOWN;
		int end = mention.span().end();
		boolean described = end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
		boolean adjective = text.regionMatches(true, mention.span().start() - 4, "the ", 0, 4);
		return surname && !described && !adjective && mention.role().isEmpty() && mention.age().isEmpty();
	}

	/** In headline or lead, by the whole name. */
	private static boolean isNamedBefore(Prose prose, Bearer bearer, NameMention mention) {
		return bearer.mentions().stream().anyMatch(other -> other.span().start() < mention.span().start()
				&& (prose.textOf(other.span()).indexOf(' ') > 0 || !other.role().isEmpty()));
	}

	/** A headline and the paragraph below it may name people shortly. */
	private static int endOfLead(Prose prose) {
		List<Paragraph> paragraphs = prose.paragraphs();
		return paragraphs.size() < 2 ? 0 : paragraphs.get(paragraphs.size() > 2 ? 1 : 0).span().end();
	}
}
