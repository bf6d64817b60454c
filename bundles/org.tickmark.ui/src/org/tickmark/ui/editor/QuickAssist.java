package org.tickmark.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.FixReading;
import org.tickmark.review.verbs.SetSpeaker;
import org.tickmark.review.verbs.SetValue;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.marks.ItemAnnotation;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.EitherDay;
import org.tickmark.ui.texts.OtherPlace;
import org.tickmark.ui.texts.RightWords;

/** Offers in the text what the keys of the table do to the item at the caret. What is offered are the desk's commands. */
final class QuickAssist implements IQuickAssistProcessor {
	private final Supplier<Optional<DraftUnderReview>> draft;
	private final HouseSettings house;
	private final Consumer<Span> goTo;

	/** @param goTo shows a place in the text as read last */
	QuickAssist(Supplier<Optional<DraftUnderReview>> draft, HouseSettings house, Consumer<Span> goTo) {
		this.draft = draft;
		this.house = house;
		this.goTo = goTo;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext caret) {
		return draft.get().flatMap(open -> open.itemAt(caret.getOffset()).map(item -> offers(open, item))).orElse(List.of())
				.toArray(ICompletionProposal[]::new);
	}

	private List<ICompletionProposal> offers(DraftUnderReview draft, Item item) {
		List<ICompletionProposal> offers = new ArrayList<>();
		if (item.proposal().filter(Proposal::isOpen).isEmpty()) {
			List<String> right = RightWords.of(item, draft.text()).map(List::of).orElseGet(() -> EitherDay.of(item, draft.text()));
			right.forEach(words -> offers.add(new Fix(draft, item, words, true)));
			right.forEach(words -> offers.add(new Fix(draft, item, words, false)));
		}
		OtherPlace.of(draft.items().items(), item, item.span()).ifPresent(place -> offers.add(new WayThere(draft, place, goTo)));
		offers.addAll(commands(draft, item));
		return offers;
	}

	private List<Offer> commands(DraftUnderReview draft, Item item) {
		HouseStatuses called = house.statuses().house();
		List<Offer> offers = new ArrayList<>();
		if (item.proposal().filter(Proposal::isOpen).isPresent()) {
			offers.add(new Offer(draft, item, called, Messages.text("quickAssist.acceptWording"), "org.tickmark.ui.acceptWording",
					Map.of()));
			offers.add(new Offer(draft, item, called, Messages.text("quickAssist.refuseWording"), "org.tickmark.ui.refuseWording",
					Map.of()));
		}
		for (Status status : called.decidable()) {
			String more = status.needsReason() ? "\u2026" : "";
			if (!item.status().equals(status) && status.suits(item.kind()))
				offers.add(new Offer(draft, item, called, called.label(status) + more,
					"org.tickmark.ui.decide", Map.of("org.tickmark.ui.decide.status", status.word())));
		}
		if (FixReading.next(item).isPresent())
			offers.add(new Offer(draft, item, called, Messages.text("quickAssist.nextReading"), "org.tickmark.ui.nextReading", Map.of()));
		if (SetValue.appliesTo(item))
			offers.add(new Offer(draft, item, called, Messages.text("quickAssist.setDay"), "org.tickmark.ui.setByHand", Map.of()));
		if (SetSpeaker.appliesTo(item))
			offers.add(new Offer(draft, item, called, Messages.text("quickAssist.setSpeaker"), "org.tickmark.ui.setByHand", Map.of()));
		if (item.kind() == ClaimKind.QUOTE || item.kind() == ClaimKind.SCARE_QUOTE) {
			String other = item.kind() == ClaimKind.QUOTE ? Messages.text("quickAssist.notQuotation")
					: Messages.text("quickAssist.quotation");
			offers.add(new Offer(draft, item, called, other, "org.tickmark.ui.flipQuotation", Map.of()));
		}
		offers.add(new Offer(draft, item, called, Messages.text("quickAssist.proposeWording"), "org.tickmark.ui.proposeWording", Map.of()));
		offers.add(new Offer(draft, item, called, Messages.text("quickAssist.note"), "org.tickmark.ui.note", Map.of()));
		offers.add(new Offer(draft, item, called, Messages.text("quickAssist.dismiss"), "org.tickmark.ui.dismiss",
				Map.of("org.tickmark.ui.dismiss.scope", "item")));
		return offers;
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext caret) {
		return draft.get().flatMap(open -> open.itemAt(caret.getOffset())).isPresent();
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof ItemAnnotation;
	}

	/** As the platform wants it: null when all is well. */
	@Override
	public String getErrorMessage() {
		return null;
	}
}
