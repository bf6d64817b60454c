package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.verbs.ProposeWording;
import org.tickmark.review.verbs.RefuseWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands on other words for an item: a checker proposes them, an editor answers. */
abstract class WordingCommand extends ItemCommand {

	WordingCommand(ClaimDetection detection, Clock clock) {
		super(detection, clock);
	}

	final Proposal open(Item item) {
		return item.proposal().filter(Proposal::isOpen).orElseThrow(() -> wrong("No wording waits for an answer at item " + item.id()));
	}

	/** Proposes a wording; the text stays as it is. */
	@Command(name = "propose", mixinStandardHelpOptions = true, description = "Proposes other words for an item; the text stays as it is until 'accept'.",
			footer = "  tickmark propose draft.txt 820d39b70edaa871 \"Sunday night\"")
	static final class Propose extends WordingCommand {
		@Parameters(index = "2", paramLabel = "WORDING", description = "what should stand there instead, in quotes")
		private String wording = "";

		Propose(ClaimDetection detection, Clock clock) {
			super(detection, clock);
		}

		@Override
		void run(DraftOnDisk draft, Item item) throws IOException {
			if (wording.isBlank()) throw wrong("A wording needs words; what should go altogether is a query to the author");
			record(draft, new ProposeWording(item, wording));
			out().println(draft.item(item.id().toString()).flatMap(Item::proposal).map(Proposal::inWords).orElse("It reads so already"));
		}
	}

	/** Puts a proposed wording into the text. */
	@Command(name = "accept", mixinStandardHelpOptions = true, description = "Puts the wording that was proposed for an item into the draft's file; the item is corrected by that.",
			footer = "  tickmark accept draft.txt 820d39b70edaa871")
	static final class Accept extends WordingCommand {
		Accept(ClaimDetection detection, Clock clock) {
			super(detection, clock);
		}

		@Override
		void run(DraftOnDisk draft, Item item) throws IOException {
			Proposal proposal = open(item);
			new FileCorrection(draft, item, proposal).apply(by(), now());
			out().println("“" + proposal.before() + "” now reads “" + proposal.wording() + "”");
		}
	}

	/** Refuses a proposed wording. */
	@Command(name = "refuse", mixinStandardHelpOptions = true, description = "Refuses the wording that was proposed for an item, with a reason.",
			footer = "  tickmark refuse draft.txt 820d39b70edaa871 --reason \"the log says Sunday\"")
	static final class Refuse extends WordingCommand {
		@Option(names = "--reason", paramLabel = "TEXT", required = true, description = "told to who proposed it")
		private String reason = "";

		Refuse(ClaimDetection detection, Clock clock) {
			super(detection, clock);
		}

		@Override
		void run(DraftOnDisk draft, Item item) throws IOException {
			if (reason.isBlank()) throw wrong("Refusing a wording needs a --reason");
			record(draft, new RefuseWording(item, open(item), reason));
		}
	}
}
