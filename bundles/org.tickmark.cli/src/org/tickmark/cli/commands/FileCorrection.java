package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.time.Instant;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.WholeFile;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.verbs.AcceptWording;

/** A proposed wording on its way into the draft's file. */
final class FileCorrection {
	private final DraftOnDisk draft;
	private final Item item;
	private final Proposal proposal;

	FileCorrection(DraftOnDisk draft, Item item, Proposal proposal) {
		this.draft = draft;
		this.item = item;
		this.proposal = proposal;
	}

	/** If anything fails, file and record are as before. */
	void apply(String by, Instant at) throws IOException {
		if (!draft.draft().source().holds(item.span())) throw new IOException(text("accept.unplaced", draft.path()));
		Span place = draft.draft().source().toSource(item.span());
		String before = draft.file().source();
		String after = before.substring(0, place.start()) + proposal.wording() + before.substring(place.end());
		Draft changed = draft.file().draft(after);
		Span words = changed.source().toText(new Span(place.start(), place.start() + proposal.wording().length()));
		if (!words.in(changed.text()).equals(proposal.wording()))
			throw new IOException(text("accept.markup", draft.path()));
		var hand = new Hand(by, at);
		WholeFile.write(draft.path(), draft.file().encode(after, hand));
		try {
			draft.again().apply(new AcceptWording(item.movedTo(words), proposal), by, at);
		} catch (IOException e) {
			WholeFile.write(draft.path(), draft.file().encode(before, hand));
			throw e;
		}
	}
}
