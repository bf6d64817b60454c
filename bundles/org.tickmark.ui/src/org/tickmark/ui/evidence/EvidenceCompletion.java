package org.tickmark.ui.evidence;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;
import org.tickmark.review.ledger.Piece;

/** Offers the sources that a draft's items rest on already while one is typed. */
public final class EvidenceCompletion {
	private static final int MOST = 8;

	private final ContentProposalAdapter adapter;

	/** @param known the last given first */
	public EvidenceCompletion(Text field, Supplier<List<Piece>> known) {
		adapter = new ContentProposalAdapter(field, new TextContentAdapter(), (typed, position) -> proposals(known.get(), typed), null, null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setPropagateKeys(true);
	}

	private static IContentProposal[] proposals(List<Piece> known, String typed) {
		if (typed.isBlank()) return new IContentProposal[0];
		return EvidenceRows.offered(known, typed).stream().limit(MOST)
				.map(piece -> new ContentProposal(piece.evidence().asTyped(), piece.evidence().inFull(), null)).toArray(IContentProposal[]::new);
	}

	/** Whether the offer is on the screen, so that who leaves the field goes to it. */
	public boolean isOpen() {
		return adapter.isProposalPopupOpen();
	}
}
