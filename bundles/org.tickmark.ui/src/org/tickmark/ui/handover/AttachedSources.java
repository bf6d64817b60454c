package org.tickmark.ui.handover;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.tickmark.dossier.fetch.FetchedPage;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.KeptSource;
import org.tickmark.ui.widgets.Failures;

/** Puts what came with answers into the dossier, and gives it to the items as evidence. UI thread only; adding goes on in jobs. */
final class AttachedSources {
	private final DraftUnderReview draft;
	private final HouseSettings house;
	private final String by;

	/** @param by who answered */
	AttachedSources(DraftUnderReview draft, HouseSettings house, String by) {
		this.draft = draft;
		this.house = house;
		this.by = by;
	}

	void add(AnswerRows rows) {
		for (int row = 0; row < rows.size(); row++) for (Attached each : rows.attached(row)) add(rows.item(row), each);
	}

	private void add(Item item, Attached attached) {
		switch (attached) {
			case Attached.InFile in -> draft.dossier().add(in.file(), kept -> give(item, kept));
			case Attached.OnPage on -> draft.dossier().fetch(on.address(), house.localHosts(), AttachedSources::isKeptAnyway,
					kept -> give(item, kept));
		}
	}

	private static boolean isKeptAnyway(FetchedPage page) {
		return MessageDialog.openQuestion(Display.getCurrent().getActiveShell(), Messages.text("dossier.address.title"),
				Messages.text("dossier.address.incomplete", page.address(), String.join(" ", page.remarks())));
	}

	private void give(Item item, KeptSource kept) {
		var evidence = new Evidence(EvidenceKind.DOCUMENT, kept.source().title(), "", "", Optional.empty(),
				kept.source().confidential() ? "" : Messages.text("takeAnswers.cameWith", by), Optional.of(kept.source().hash()),
				kept.source().confidential());
		List<Item> here = draft.whereItIs(item).stream().toList();
		Failures.unlessRecorded(
				() -> draft.decisions().act(new AddEvidence(here, evidence), here.stream().map(Item::id).toList(), by));
	}
}
