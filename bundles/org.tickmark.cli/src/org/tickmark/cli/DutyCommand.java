package org.tickmark.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.ClaimDetection;
import org.tickmark.review.Action;
import org.tickmark.review.AssignItems;
import org.tickmark.review.ClassItems;
import org.tickmark.review.Item;
import org.tickmark.review.ItemClass;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands on what is to be done about an item. */
abstract class DutyCommand extends DraftCommand {
	private final Clock clock;
	@Parameters(index = "1", paramLabel = "ITEM", description = "the item's id as 'items' lists it")
	private String item = "";
	@Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "who says so (default: the user of this machine)")
	private String by = "";

	DutyCommand(ClaimDetection detection, Clock clock) {
		super(detection);
		this.clock = clock;
	}

	@Override
	final int run(DraftOnDisk draft) throws IOException {
		Item found = draft.item(item).orElseThrow(() -> wrong("There is no item " + item + " in this draft; 'tickmark items' lists them"));
		draft.apply(action(List.of(found)), by, clock.instant());
		return 0;
	}

	abstract Action action(List<Item> items);

	@Command(name = "assign", mixinStandardHelpOptions = true, description = "Says who is to check an item; '-' leaves it to anybody again. 'items --of NAME' lists what somebody has to check.")
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

	@Command(name = "class", mixinStandardHelpOptions = true, description = "Says how much hangs on an item; 'items' lists A before B before C, and the others last.")
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
