package org.tickmark.ui.views;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.views.Outline.Row;

/** Everybody and everything that the draft in front names: in which roles, how old, how spelled, how often. */
public final class NamesView extends OutlineView<NamesView.Listed> {
	public static final String ID = "org.tickmark.ui.names";

	/** What the view lists. */
	record Listed(List<Row> rows) implements OutlineView.Listing { }

	@Override
	Look look() {
		return new Look(Messages.text("names.tree"), Messages.text("names.filter"),
				List.of(new OutlineTree.Column(Messages.text("names.name"), 300), new OutlineTree.Column(Messages.text("names.type"), 110),
						new OutlineTree.Column(Messages.text("names.roles"), 300), new OutlineTree.Column(Messages.text("names.ages"), 60),
						new OutlineTree.Column(Messages.text("names.spellings"), 260),
						new OutlineTree.Column(Messages.text("names.mentions"), 120),
						new OutlineTree.Column(Messages.text("names.status"), 110)),
				false);
	}

	@Override
	Listed listing(Optional<ReviewedDraft> draft) {
		return new Listed(draft.map(NamesView::rows).orElse(List.of()));
	}

	private static List<Row> rows(ReviewedDraft draft) {
		var named = Names.in(Statement.in(draft, EnumSet.of(ClaimKind.NAME, ClaimKind.PLACE)), draft.text());
		return Names.rows(named, draft.draft(), draft.house().statuses());
	}

	@Override
	String nothing(ReviewedDraft draft) {
		return draft.house().hidden().contains(ClaimKind.NAME) ? Messages.text("names.hidden") : Messages.text("names.none");
	}
}
