package org.tickmark.ui.editor;

import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.tickmark.draft.Span;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.PlaceTold;

/** Leads to the other place that a problem is about. @param place in the text as read last */
record WayThere(DraftUnderReview draft, Span place, Consumer<Span> goTo) implements Suggestion {
	@Override
	public void apply(IDocument document) {
		goTo.accept(place);
	}

	@Override
	public String getDisplayString() {
		return Messages.text("quickAssist.otherPlace");
	}

	@Override
	public String getAdditionalProposalInfo() {
		PlaceTold told = PlaceTold.at(place, draft.asRead());
		return told.where() + "\n" + told.sentence();
	}
}
