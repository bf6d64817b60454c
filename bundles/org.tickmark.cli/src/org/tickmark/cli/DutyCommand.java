package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.verbs.AssignItems;
import org.tickmark.review.verbs.ClassItems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Commands on what is to be done about an item. */
abstract class DutyCommand extends ItemCommand {

	DutyCommand(ClaimDetection detection, Clock clock) {
		super(detection, clock);
	}

	@Override
	final void run(DraftOnDisk draft, Item item) throws IOException {
		record(draft, action(List.of(item)));
	}

	abstract Action action(List<Item> items);

	@Command(name = "assign", mixinStandardHelpOptions = true, description = "Says who is to check an item; '-' leaves it to anybody again. 'items --of NAME' lists what somebody has to check.",
			footer = "  tickmark assign draft.txt 820d39b70edaa871 \"Ann Lee\"")
	static final class Assign extends DutyCommand {
		@Parameters(index = "2", paramLabel = "NAME", description = "who is to check it, or -")
		private String person = "";

		Assign(ClaimDetection detection, Clock clock) {
			super(detection, clock);
		}

		@Override
		Action action(List<Item> items) {
			return new AssignItems(items, person.equals("-") ? "" : person);
		}
	}

	@Command(name = "class", mixinStandardHelpOptions = true, description = "Says how much hangs on an item; 'items' lists A before B before C, and the others last.",
			footer = "  tickmark class draft.txt 820d39b70edaa871 A")
	static final class Rank extends DutyCommand {
		@Parameters(index = "2", paramLabel = "A|B|C", description = "the class; - takes it away")
		private String word = "";

		Rank(ClaimDetection detection, Clock clock) {
			super(detection, clock);
		}

		@Override
		Action action(List<Item> items) {
			Optional<ItemClass> itemClass = ItemClass.of(word);
			if (itemClass.isEmpty() && !word.equals("-")) throw wrong("There is no class " + word + "; it may be A, B, C or -");
			return new ClassItems(items, itemClass);
		}
	}
}
