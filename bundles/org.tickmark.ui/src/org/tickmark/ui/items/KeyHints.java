package org.tickmark.ui.items;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.Status;

/** Which keys act in the table: as they are bound now, since everybody may bind others. */
final class KeyHints {
	private static final String ITEMS = "org.tickmark.ui.itemsTable";
	private static final String COMMANDS = "org.tickmark.ui.";
	private static final char NO_BREAK = '\u00A0';

	private KeyHints() { }

	/** Those of the table, the most needed first. */
	static List<String> ofItems(HouseStatuses house) {
		Stream<String> statuses = house.decidable().stream().sorted(Comparator.comparing(Status.OPEN::equals))
				.map(status -> hint(StatusCommands.deciding(status), label(status, house), ITEMS)).flatMap(Optional::stream);
		Stream<String> others = others().entrySet().stream().map(other -> hint(command(other.getKey()), other.getValue(), ITEMS))
				.flatMap(Optional::stream);
		Stream<String> classes = Stream.of(ItemClass.values()).map(each -> hint(classing(each), "class " + each.word(), ITEMS))
				.flatMap(Optional::stream);
		return Stream.of(statuses, others, classes).flatMap(hints -> hints).toList();
	}

	/** Where those stand that have no room. */
	static String allKeys() {
		return hint(command("keys"), "all keys", "org.tickmark.ui.desk").orElse(together("Help > Keys at a Glance"));
	}

	/** The same for the tray of items whose place was lost. */
	static List<String> ofLostItems() {
		Map<String, String> keys = new LinkedHashMap<>();
		keys.put("acceptGuess", "accept suggested place");
		keys.put("placeLost", "place at the words selected in the text");
		keys.put("dropLost", "discard");
		keys.put("undoDecision", "undo");
		return keys.entrySet().stream().map(key -> hint(command(key.getKey()), key.getValue(), LostTray.CONTEXT)).flatMap(Optional::stream)
				.toList();
	}

	/** In the order of a checker's work. */
	private static Map<String, String> others() {
		Map<String, String> others = new LinkedHashMap<>();
		others.put("proposeWording", "propose rewording");
		others.put("acceptWording", "accept rewording");
		others.put("refuseWording", "keep original wording");
		others.put("assign", "assign");
		others.put("source", "source");
		others.put("note", "note");
		others.put("flipQuotation", "quotation or not");
		others.put("nextReading", "another reading");
		others.put("setByHand", "set day or speaker");
		others.put("dismissed", "dismissed");
		others.put("removeMark", "remove mark");
		others.put("goToText", "to the text");
		others.put("undoDecision", "undo");
		return others;
	}

	private static String label(Status status, HouseStatuses house) {
		return status.equals(Status.OPEN) ? "open again" : house.label(status).toLowerCase();
	}

	private static ParameterizedCommand classing(ItemClass itemClass) {
		return ParameterizedCommand.generateCommand(command("class").getCommand(), Map.of(COMMANDS + "class.class", itemClass.word()));
	}

	private static ParameterizedCommand command(String id) {
		return new ParameterizedCommand(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMANDS + id), null);
	}

	/**
	 * Empty where somebody took the key away. Asked of the bindings themselves, since keys of the table are active only while it has the
	 * focus.
	 */
	private static Optional<String> hint(ParameterizedCommand command, String does, String context) {
		for (Binding binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
			if (command.equals(binding.getParameterizedCommand()) && context.equals(binding.getContextId())) {
				return Optional.of(together(binding.getTriggerSequence().format() + " " + does));
			}
		}
		return Optional.empty();
	}

	private static String together(String words) {
		return words.replace(' ', NO_BREAK);
	}
}
