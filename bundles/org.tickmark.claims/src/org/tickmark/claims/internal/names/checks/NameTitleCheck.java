package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.NameFault;
import org.tickmark.claims.internal.names.Bearer;
import org.tickmark.claims.internal.names.NameMention;
import org.tickmark.claims.internal.quotes.checks.Spoken;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Token;

/** One person in two offices that nobody holds at once: "Mayor Ilse Brandt" here, "Councillor Brandt" there. */
@Component
public final class NameTitleCheck implements ClaimCheck {
	private static final String RULE = "problem.nameTitle";
	/** In a sentence with one of these, an office may be one of another time. */
	private static final WordSet OTHER_TIME = WordSet.of("former", "formerly", "ex", "then", "once", "became", "become", "becoming",
			"served", "serving", "when", "candidate", "nominee", "nomination", "elect", "elected", "election", "incoming", "outgoing",
			"acting", "interim", "late", "ran", "running", "bid", "race", "campaign", "until", "promoted", "appointed", "succeed",
			"succeeded", "future", "previous", "past", "retired", "aspiring", "possible", "potential");

	@Override
	public String ruleId() {
		return RULE;
	}

	private record Held(Office office, NameMention mention) { }

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		SpelledNames names = SpelledNames.of(prose);
		Spoken spoken = Spoken.in(prose, claims);
		List<Claim> problems = new ArrayList<>();
		for (Spelled name : names.all()) {
			Bearer bearer = name.bearer();
			if (name.isPerson() && names.isAlone(name) && bearer.mentions().size() > 1)
				problem(prose, bearer, spoken).ifPresent(problems::add);
		}
		return problems;
	}

	private static Optional<Claim> problem(Prose prose, Bearer bearer, Spoken spoken) {
		List<Held> held = new ArrayList<>();
		for (NameMention mention : bearer.mentions()) {
			Optional<Office> office = Office.of(prose.draft().text(), mention);
			if (office.isEmpty() || spoken.holds(mention.span()) || tellsOfAnotherTime(prose, mention)) continue;
			for (Held other : held) {
				if (other.office().excludes(office.get())) return Optional.of(problem(prose, bearer, mention, other, office.get()));
			}
			held.add(new Held(office.get(), mention));
		}
		return Optional.empty();
	}

	private static Claim problem(Prose prose, Bearer bearer, NameMention here, Held there, Office office) {
		var why = new NameFault.TwoTitles(bearer.canonical(), office.written(), there.office().written());
		return NameProblem.of(RULE, prose, here.clause(), why, there.mention().clause());
	}

	private static boolean tellsOfAnotherTime(Prose prose, NameMention mention) {
		return prose.sentenceAt(mention.span().start()).tokens().stream().map(Token::lower).anyMatch(OTHER_TIME::contains);
	}
}
