package org.tickmark.claims.internal.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.FactReason;
import org.tickmark.claims.FactReason.PollFact;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/**
 * A poll whose result is told, and what a reader needs to judge it by is not: once for each draft, where the first result stands. What is
 * said of any poll counts for all, so that a draft which compares many is not blamed for the older ones.
 */
@Component
public final class PollCheck implements ClaimCheck {
	private static final String RULE = "problem.poll";
	private static final WordSet POLLS = WordSet.of("poll", "polls", "survey", "surveys", "polled", "surveyed");
	private static final Set<Role> SHARES = EnumSet.of(Role.PERCENTAGE, Role.POLL_SHARE, Role.RATIO, Role.POINTS);
	/** Before the word, it is no asking of opinions, or one that nobody takes for more. */
	private static final WordSet NO_POLLS = WordSet.of("straw", "exit", "topped", "headed", "topping", "land", "geological", "online");
	private static final WordSet PLACES = WordSet.of("to", "at", "before", "after", "from");
	/** Behind the word. */
	private static final WordSet NO_OPINIONS = WordSet.of("tax", "workers", "worker", "station", "stations", "watchers", "open", "close",
			"opened", "closed", "ship", "vessel", "books");
	private static final WordSet COUNTED = WordSet.of("vote", "votes", "ballots", "ballot");
	private static final WordSet ASKED = WordSet.of("adults", "voters", "people", "respondents", "residents", "households", "pupils",
			"students", "women", "men", "drivers", "citizens", "republicans", "democrats", "readers", "members", "parents", "workers",
			"teachers", "firms", "businesses", "tenants", "customers", "interviews", "likely", "registered", "adult", "americans",
			"britons", "companies", "owners", "patients", "nurses", "employees", "users", "undecided", "potential", "persons",
			"economists");
	private static final WordSet OPINIONS = WordSet.of("want", "wants", "think", "thinks", "say", "says", "said", "support", "supports",
			"supported", "oppose", "opposed", "favor", "favored", "favour", "believe", "approval", "approve", "disapprove", "view", "trust",
			"prefer", "preferred", "named", "lead", "leads", "ahead", "agree", "expect", "plan", "feel", "fear");
	private static final WordSet PAID = WordSet.of("commissioned", "sponsored", "funded", "paid", "behalf");
	private static final int NEAR = 3;
	private static final int FEWEST_DIGITS = 2;

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
		for (Sentence sentence : prose.sentences()) {
			var words = new Words(sentence.tokens());
			int poll = poll(words);
			if (poll < 0 || !holds(claims, sentence.span(), PollCheck::isShare) || isElection(words) || !isOfOpinions(words, poll))
				continue;
			Set<PollFact> missing = missing(prose, claims);
			// Who paid is seldom said and often plain from who asked.
			if (missing.isEmpty() || missing.equals(Set.of(PollFact.SPONSOR))) return List.of();
			return List.of(new Claim(RULE, ClaimKind.PROBLEM, words.tokens().get(poll).span(), sentence.span(),
					new FactReason.PollWithout(missing), new Detail.Related(List.of())));
		}
		return List.of();
	}

	/** The index of the first word that tells of a poll, or -1. */
	private static int poll(Words words) {
		for (int i = 0; i < words.size(); i++) {
			if (!words.in(i, POLLS) || words.in(i + 1, NO_OPINIONS) || words.in(i - 1, NO_POLLS)) continue;
			boolean voting = words.is(i - 1, "the") && (words.in(i - 2, NO_POLLS) || words.is(i, "polls") && words.in(i - 2, PLACES));
			if (!voting) return i;
		}
		return -1;
	}

	/** Birds and bridges are surveyed, too. */
	private static boolean isOfOpinions(Words words, int poll) {
		if (words.lower(poll).startsWith("poll")) return true;
		for (int i = 0; i < words.size(); i++) {
			if (words.in(i, ASKED) || words.in(i, OPINIONS)) return true;
		}
		return false;
	}

	private static boolean isElection(Words words) {
		for (int i = 0; i < words.size(); i++) {
			if (words.in(i, COUNTED) && (words.is(i + 1, "counted") || words.is(i + 1, "cast"))) return true;
		}
		return false;
	}

	private static boolean isShare(Claim claim) {
		return claim.detail() instanceof Figure figure && SHARES.contains(figure.role());
	}

	private static boolean isDay(Claim claim) {
		return claim.kind() == ClaimKind.DATE && !claim.isVagueTime();
	}

	private static Set<PollFact> missing(Prose prose, List<Claim> claims) {
		Set<PollFact> missing = EnumSet.allOf(PollFact.class);
		boolean near = false;
		for (Sentence sentence : prose.sentences()) {
			var words = new Words(sentence.tokens());
			boolean poll = poll(words) >= 0;
			// "The margin is three points" and the like follow the sentence that names the poll.
			if (poll || near || words.in(0, Set.of("it", "they")) || asks(words)) read(words, poll, missing);
			if (poll && holds(claims, sentence.span(), PollCheck::isDay)) missing.remove(PollFact.WHEN);
			near = poll;
		}
		return missing;
	}

	private static boolean asks(Words words) {
		for (int i = 0; i < words.size(); i++) {
			if (words.is(i, "margin") || words.is(i, "interviewed") || words.is(i, "respondents") || words.is(i, "sample")) return true;
		}
		return false;
	}

	private static void read(Words words, boolean poll, Set<PollFact> missing) {
		for (int i = 0; i < words.size(); i++) {
			if (words.is(i, "margin") || words.is(i, "\u00B1") || words.is(i, "plus") && words.is(i + 2, "minus"))
				missing.remove(PollFact.MARGIN);
			if (words.in(i, PAID)) missing.remove(PollFact.SPONSOR);
			if (isSample(words, i)) missing.remove(PollFact.SAMPLE);
			if (poll && words.is(i, "for") && isBody(words, i + 1)) missing.remove(PollFact.SPONSOR);
			if (poll && words.in(i, POLLS) && isAskedBy(words, i)) missing.remove(PollFact.POLLSTER);
			if (poll && words.is(i, "by") && isBody(words, i + 1)) missing.remove(PollFact.POLLSTER);
		}
	}

	private static boolean isSample(Words words, int i) {
		if (!words.isNumber(i) || words.text(i).length() < FEWEST_DIGITS || words.is(i + 1, "percent") || words.is(i + 1, "%"))
			return false;
		for (int k = i + 1; k <= i + NEAR; k++) {
			if (words.in(k, ASKED)) return true;
		}
		return words.is(i - 1, "of") && words.in(i - 2, Set.of("sample", "size"));
	}

	/** "For Channel 9", "for the nurses' union". */
	private static boolean isBody(Words words, int i) {
		return words.isCapitalized(i) || words.is(i, "the") && words.isWord(i + 1) || words.is(i, "a") && words.isWord(i + 1);
	}

	/** A name close before the word, or "Northgate took" and "which Northgate took" behind it. */
	private static boolean isAskedBy(Words words, int poll) {
		for (int i = Math.max(0, poll - NEAR); i < poll; i++) {
			if (words.isCapitalized(i) && (i > 0 || i == poll - 1) && !words.in(i, Set.of("a", "the", "in", "an", "one", "this")))
				return true;
		}
		for (int i = poll + 1; i < words.size(); i++) {
			if ((words.is(i, "took") || words.is(i, "conducted") || words.is(i, "carried")) && words.isCapitalized(i - 1)) return true;
		}
		return false;
	}

	private static boolean holds(List<Claim> claims, Span sentence, Predicate<Claim> wanted) {
		for (int i = TextOrder.first(claims, claim -> claim.span().start(), sentence.start()); i < claims.size(); i++) {
			if (claims.get(i).span().start() >= sentence.end()) return false;
			if (wanted.test(claims.get(i))) return true;
		}
		return false;
	}
}
