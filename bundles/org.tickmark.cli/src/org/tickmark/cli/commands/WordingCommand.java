package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.verbs.ProposeWording;
import org.tickmark.review.verbs.RefuseWording;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands on other words for an item: a checker proposes them, an editor answers. */
public abstract class WordingCommand extends ItemCommand {

	WordingCommand(Session session) {
		super(session);
	}

	final Proposal open(Item item) {
		return item.proposal().filter(Proposal::isOpen).orElseThrow(() -> wrong("wording.none", item.id()));
	}

	/** Proposes a wording; the text stays as it is. */
	@Command(name = "propose", mixinStandardHelpOptions = true)
	public static final class Propose extends WordingCommand {
		@Parameters(index = "2", paramLabel = "WORDING")
		private String wording = "";

		public Propose(Session session) {
			super(session);
		}

		@Override
		void run(DraftOnDisk draft, Item item) throws IOException {
			if (wording.isBlank()) throw wrong("propose.empty");
			record(draft, new ProposeWording(item, wording));
			report().line(draft.item(item.id().toString()).flatMap(Item::proposal).map(Proposal::inWords)
					.orElseGet(() -> text("propose.already")));
		}
	}

	/** Puts a proposed wording into the text. */
	@Command(name = "accept", mixinStandardHelpOptions = true)
	public static final class Accept extends WordingCommand {
		public Accept(Session session) {
			super(session);
		}

		@Override
		void run(DraftOnDisk draft, Item item) throws IOException {
			Proposal proposal = open(item);
			new FileCorrection(draft, item, proposal).apply(by(), now());
			report().line(text("accept.done", proposal.before(), proposal.wording()));
		}
	}

	/** Refuses a proposed wording. */
	@Command(name = "refuse", mixinStandardHelpOptions = true)
	public static final class Refuse extends WordingCommand {
		@Option(names = "--reason", paramLabel = "TEXT", required = true)
		private String reason = "";

		public Refuse(Session session) {
			super(session);
		}

		@Override
		void run(DraftOnDisk draft, Item item) throws IOException {
			if (reason.isBlank()) throw wrong("refuse.noReason");
			record(draft, new RefuseWording(item, open(item), reason));
		}
	}
}
