package org.tickmark.cli.commands;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.Session;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.verbs.AssignItems;
import org.tickmark.review.verbs.ClassItems;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Commands on what is to be done about an item. */
public abstract class DutyCommand extends ItemCommand {

	DutyCommand(Session session) {
		super(session);
	}

	@Override
	final void run(DraftOnDisk draft, Item item) throws IOException {
		record(draft, action(List.of(item)));
	}

	abstract Action action(List<Item> items);

	/** Says who is to check an item. */
	@Command(name = "assign", mixinStandardHelpOptions = true)
	public static final class Assign extends DutyCommand {
		@Parameters(index = "2", paramLabel = "NAME")
		private String person = "";

		public Assign(Session session) {
			super(session);
		}

		@Override
		Action action(List<Item> items) {
			return new AssignItems(items, person.equals("-") ? "" : person);
		}
	}

	/** Says how much hangs on an item. */
	@Command(name = "class", mixinStandardHelpOptions = true)
	public static final class Rank extends DutyCommand {
		@Parameters(index = "2", paramLabel = "A|B|C")
		private String word = "";

		public Rank(Session session) {
			super(session);
		}

		@Override
		Action action(List<Item> items) {
			Optional<ItemClass> itemClass = ItemClass.of(word);
			if (itemClass.isEmpty() && !word.equals("-")) throw wrong("class.unknown", word);
			return new ClassItems(items, itemClass);
		}
	}
}
