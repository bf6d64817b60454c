package org.tickmark.review;

import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Figure;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.Naming;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.HouseList;
import org.tickmark.claims.detection.JudgingCues;
import org.tickmark.claims.detection.NameList;
import org.tickmark.claims.detection.RuleGrades;
import org.tickmark.review.checklist.Checklist;
import org.tickmark.review.gate.GateRules;

/**
 * All that a newsroom has set. Desk and command line find, list and sign off alike where both take the same one; {@link HouseFile} is
 * how it travels between them.
 *
 * @param list words that it looks for besides what the rules find
 * @param cues verbs of saying that judge
 * @param names that it must get right
 * @param policy how it reads dates on which people disagree, and which rules on request it asks for
 * @param silenced ids of rules whose claims it does not list
 * @param hidden kinds of claims that it does not list; what people marked or decided is listed all the same
 * @param hidesVagueTimes whether it does not list "now", "every day" and other times that no date follows from, unless decided
 * @param listsPlainFigures whether it lists figures and other claims that nobody checks, such as "one of them" and "now"
 * @param statuses what it calls them, and those that it added
 * @param signOff what it asks for before a draft may go
 * @param quotations what may be otherwise in a quotation than it was said
 * @param printedAges how old something may be to count as printed or verified before
 * @param checklist what it asks about every draft
 * @param gate what must hold of a draft for it to pass; none for the usual rules
 * @param grades classes that it gives to what some rules find
 */
public record House(HouseList list, JudgingCues cues, NameList names, HousePolicy policy, Set<String> silenced, Set<ClaimKind> hidden,
		boolean hidesVagueTimes, boolean listsPlainFigures, HouseStatuses statuses, SignOffRules signOff,
		QuotationPolicy quotations, PrintedAges printedAges, Checklist checklist, GateRules gate, RuleGrades grades) {
	/** One that has set nothing. */
	public static final House USUAL = new House(HouseList.empty(), JudgingCues.usual(), NameList.empty(), HousePolicy.USUAL, Set.of(),
			Set.of(), false, false, HouseStatuses.usual(), SignOffRules.USUAL, QuotationPolicy.USUAL, PrintedAges.USUAL, Checklist.empty(),
			GateRules.none(), RuleGrades.usual());

	public House {
		silenced = Set.copyOf(silenced);
		hidden = Set.copyOf(hidden);
	}

	/** The same with another list of words. */
	public House with(HouseList other) {
		return new House(other, cues, names, policy, silenced, hidden, hidesVagueTimes, listsPlainFigures, statuses, signOff,
				quotations, printedAges, checklist, gate, grades);
	}

	/** The same with other verbs of saying that judge. */
	public House with(JudgingCues other) {
		return new House(list, other, names, policy, silenced, hidden, hidesVagueTimes, listsPlainFigures, statuses, signOff,
				quotations, printedAges, checklist, gate, grades);
	}

	/** The same with other names that it must get right. */
	public House with(NameList other) {
		return new House(list, cues, other, policy, silenced, hidden, hidesVagueTimes, listsPlainFigures, statuses, signOff,
				quotations, printedAges, checklist, gate, grades);
	}

	/** The same for another way to read dates, its rules on request included. */
	public House with(HousePolicy other) {
		return new House(list, cues, names, other, silenced, hidden, hidesVagueTimes, listsPlainFigures, statuses, signOff,
				quotations, printedAges, checklist, gate, grades);
	}

	/** The same with other statuses. */
	public House with(HouseStatuses other) {
		return new House(list, cues, names, policy, silenced, hidden, hidesVagueTimes, listsPlainFigures, other, signOff,
				quotations, printedAges, checklist, gate, grades);
	}

	/** The same with other conditions for the sign-off. */
	public House with(SignOffRules other) {
		return new House(list, cues, names, policy, silenced, hidden, hidesVagueTimes, listsPlainFigures, statuses, other,
				quotations, printedAges, checklist, gate, grades);
	}

	/** The same with another policy for quotations. */
	public House with(QuotationPolicy other) {
		return new House(list, cues, names, policy, silenced, hidden, hidesVagueTimes, listsPlainFigures, statuses, signOff,
				other, printedAges, checklist, gate, grades);
	}

	/** The same with other ages for what was printed before. */
	public House with(PrintedAges other) {
		return new House(list, cues, names, policy, silenced, hidden, hidesVagueTimes, listsPlainFigures, statuses, signOff,
				quotations, other, checklist, gate, grades);
	}

	/** The same with other questions about every draft. */
	public House with(Checklist other) {
		return new House(list, cues, names, policy, silenced, hidden, hidesVagueTimes, listsPlainFigures, statuses, signOff,
				quotations, printedAges, other, gate, grades);
	}

	/** The same with other rules for its gate. */
	public House with(GateRules other) {
		return new House(list, cues, names, policy, silenced, hidden, hidesVagueTimes, listsPlainFigures, statuses, signOff,
				quotations, printedAges, checklist, other, grades);
	}

	/** The same with other classes of rules. */
	public House with(RuleGrades other) {
		return new House(list, cues, names, policy, silenced, hidden, hidesVagueTimes, listsPlainFigures, statuses, signOff,
				quotations, printedAges, checklist, gate, other);
	}

	/** The same with these rules, and no others, silenced. @param ruleIds also of rules that are not there right now */
	public House silencing(Set<String> ruleIds) {
		return new House(list, cues, names, policy, ruleIds, hidden, hidesVagueTimes, listsPlainFigures, statuses, signOff,
				quotations, printedAges, checklist, gate, grades);
	}

	/** The same with these kinds, and no others, hidden. */
	public House hiding(Set<ClaimKind> kinds) {
		return new House(list, cues, names, policy, silenced, kinds, hidesVagueTimes, listsPlainFigures, statuses, signOff,
				quotations, printedAges, checklist, gate, grades);
	}

	/** The same with vague times listed, or not. */
	public House hidingVagueTimes(boolean hides) {
		return new House(list, cues, names, policy, silenced, hidden, hides, listsPlainFigures, statuses, signOff,
				quotations, printedAges, checklist, gate, grades);
	}

	/** The same with figures and other claims that nobody checks listed, or not. */
	public House listingPlainFigures(boolean lists) {
		return new House(list, cues, names, policy, silenced, hidden, hidesVagueTimes, lists, statuses, signOff,
				quotations, printedAges, checklist, gate, grades);
	}

	/**
	 * Whether both find and list the same in any draft, whatever they call statuses, ask for before a sign-off or at the gate, permit in
	 * quotations and take for printed before.
	 */
	public boolean findsLike(House other) {
		return with(other.statuses).with(other.signOff).with(other.quotations).with(other.printedAges).with(other.checklist)
				.with(other.gate).equals(other);
	}

	/** The rules as this house wants them to read. */
	ClaimDetection applyTo(ClaimDetection rules) {
		return rules.withHouse(list, cues).withNames(names).following(policy);
	}

	/** Whether this house lists such a claim. */
	boolean lists(Claim claim) {
		return !silenced.contains(claim.ruleId()) && !hidden.contains(claim.kind()) && !(hidesVagueTimes && claim.isVagueTime());
	}

	/**
	 * Whether such a claim is no item of its own as long as nobody decides on it or marks it. A later mention of a name stands under the
	 * first, where what is decided stands for all mentions; where the words of a later mention change, it is a mention of somebody else,
	 * and so an item. Of a plain figure and of what is minor there is nothing to check.
	 */
	boolean folds(Claim claim) {
		if (claim.minor() && !listsPlainFigures) return true;
		return switch (claim.detail()) {
			case Naming naming -> !naming.first();
			case Figure figure -> figure.role() == Figure.Role.PLAIN && !listsPlainFigures;
			default -> false;
		};
	}
}
