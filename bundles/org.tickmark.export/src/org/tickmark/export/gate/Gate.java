package org.tickmark.export.gate;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.RuleExample;
import org.tickmark.claims.Wording;
import org.tickmark.draft.Span;
import org.tickmark.export.Fingerprints;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.Obstacle;
import org.tickmark.review.Readiness;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.SignOffRules;
import org.tickmark.review.SignOffState;
import org.tickmark.review.checklist.Answer;
import org.tickmark.review.checklist.AskedQuestion;
import org.tickmark.review.gate.GateRule;
import org.tickmark.review.gate.GateRule.NoOpenItem;
import org.tickmark.review.gate.GateRule.NoProblem;
import org.tickmark.review.gate.GateRule.NoProblemOf;
import org.tickmark.review.gate.GateRule.NoStatus;
import org.tickmark.review.gate.GateRule.Plain;
import org.tickmark.review.gate.GateRule.QuestionAnswered;
import org.tickmark.review.gate.GateRules;
import org.tickmark.review.ledger.Status;

/** Says which drafts pass, and why others do not. Without state, for any thread. */
public final class Gate {
	private static final SignOffRules A_SOURCE = new SignOffRules(true, false, true);

	private final List<GateRule> rules;
	private final ZoneId zone;
	private final Wording wording = new Wording();

	/** @param zone whose time of day is told */
	public Gate(GateRules rules, ZoneId zone) {
		this.rules = rules.rules();
		this.zone = zone;
	}

	/** What does not hold of a draft, rule by rule, and each in text order. Empty for a draft that passes. */
	public List<Finding> findings(ReviewedDraft reviewed) {
		return new Look(reviewed).findings();
	}

	/** At one draft. */
	private final class Look {
		private final ReviewedDraft reviewed;
		private final House house;
		private final Fingerprints prints;

		Look(ReviewedDraft reviewed) {
			this.reviewed = reviewed;
			this.house = reviewed.house();
			this.prints = Fingerprints.of(reviewed);
		}

		List<Finding> findings() {
			List<Finding> findings = new ArrayList<>();
			for (GateRule rule : rules) against(rule).forEach(findings::add);
			return findings;
		}

		private Stream<Finding> against(GateRule rule) {
			return switch (rule) {
				case NoOpenItem open -> items(rule, item -> isOpen(item, open), this::left);
				case NoStatus status -> items(rule, item -> item.status().word().equals(status.status()), this::status);
				case NoProblem problem -> items(rule, item -> isProblem(item) && isOf(problem, item), this::problem);
				case NoProblemOf problem -> items(rule, item -> isProblem(item) && item.ruleId().equals(problem.ruleId()), this::problem);
				case QuestionAnswered question -> questions(rule, asked -> asked.question().key().equals(question.key()) && asked.isOpen());
				case Plain plain -> against(plain);
			};
		}

		private Stream<Finding> against(Plain rule) {
			return switch (rule) {
				case SIGNED_OFF -> signature(rule, state -> state instanceof SignOffState.Signed);
				case SIGNED_OFF_AS_IT_READS -> signature(rule, state -> state instanceof SignOffState.Signed signed && signed.asSigned());
				case EVERY_VERIFIED_ITEM_HAS_A_SOURCE -> lacking(rule, A_SOURCE);
				case EVIDENCE_POLICY_FULFILLED -> lacking(rule, house.signOff());
				case NO_LOST_ITEM -> reviewed.items().orphans().stream().map(orphan -> {
					String words = orphan.item().anchor().exact();
					return new Finding(rule, Optional.empty(), Optional.empty(), words, new Obstacle.Lost(orphan).inWords(house.statuses()),
							Fingerprints.ofWords(rule.written(), words));
				});
				case EVERY_SENTENCE_CHECKED -> reviewed.coverage().bare().stream().map(sentence -> bare(rule, sentence));
				case EVERY_QUESTION_ANSWERED -> questions(rule, AskedQuestion::isOpen);
				case NO_QUESTION_ANSWERED_NO ->
					questions(rule, asked -> asked.answer().filter(given -> given.answer() == Answer.NO).isPresent());
			};
		}

		private boolean isOpen(Item item, NoOpenItem rule) {
			return Readiness.open(item).isPresent() && rule.kind().filter(kind -> kind != item.kind()).isEmpty()
					&& (rule.itemClass().isEmpty() || rule.itemClass().equals(item.itemClass()));
		}

		private boolean isProblem(Item item) {
			return item.kind() == ClaimKind.PROBLEM && Readiness.open(item).isPresent();
		}

		private boolean isOf(NoProblem rule, Item item) {
			return rule.family().isEmpty() || wording.example(item.ruleId()).map(RuleExample::family).equals(rule.family());
		}

		private Stream<Finding> items(GateRule rule, Predicate<Item> objectionable, Function<Item, String> why) {
			return reviewed.items().items().stream().filter(objectionable).map(item -> about(rule, item, why.apply(item)));
		}

		private Finding about(GateRule rule, Item item, String why) {
			return new Finding(rule, Optional.of(item), Optional.of(item.span()), item.text(), why, prints.of(item));
		}

		private String status(Item item) {
			return new Obstacle.Unsettled(item).inWords(house.statuses());
		}

		/** What is left to do about it. */
		private String left(Item item) {
			return Readiness.open(item).map(obstacle -> obstacle.inWords(house.statuses())).orElseThrow();
		}

		/** What is wrong; of one that was decided once and has to be looked at again, that. */
		private String problem(Item item) {
			return item.status().equals(Status.OPEN) && item.claim().isPresent() ? wording.whyAndOtherwise(item.claim().get()) : left(item);
		}

		private Stream<Finding> lacking(GateRule rule, SignOffRules asked) {
			return reviewed.items().items().stream().flatMap(item -> Readiness.lacking(asked, item).stream()
					.map(obstacle -> about(rule, item, obstacle.inWords(house.statuses()))));
		}

		private Stream<Finding> signature(GateRule rule, Predicate<SignOffState> holds) {
			return Stream.of(reviewed.signOffState()).filter(holds.negate()).map(state -> new Finding(rule, Optional.empty(),
					Optional.empty(), "", state.inWords(house.statuses(), zone), Fingerprints.ofWords(rule.written())));
		}

		private Stream<Finding> questions(GateRule rule, Predicate<AskedQuestion> objectionable) {
			return reviewed.checklist().stream().filter(objectionable).map(asked -> new Finding(rule, Optional.empty(), Optional.empty(),
					asked.question().words(), asked.inWords(), Fingerprints.ofWords(rule.written(), asked.question().key())));
		}

		private Finding bare(GateRule rule, Span sentence) {
			String words = sentence.in(reviewed.text());
			return new Finding(rule, Optional.empty(), Optional.of(sentence), words,
					new Obstacle.Unchecked(sentence).inWords(house.statuses()), Fingerprints.ofWords(rule.written(), words));
		}
	}
}
