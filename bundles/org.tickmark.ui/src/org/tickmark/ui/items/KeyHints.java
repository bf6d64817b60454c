package org.tickmark.ui.items;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.FixReading;
import org.tickmark.ui.messages.Messages;

/** Which keys act in the table: as they are bound now, since everybody may bind others. */
final class KeyHints {
	private static final String ITEMS = "org.tickmark.ui.itemsTable";
	private static final String COMMANDS = "org.tickmark.ui.";
	private static final char NO_BREAK = '\u00A0';

	private static final Predicate<Item> ANY = item -> true;
	private static final List<Status> COMMONEST = List.of(Status.VERIFIED, Status.QUERY, Status.CORRECTED);
	static final Comparator<Status> COMMONEST_FIRST = Comparator.<Status, Boolean>comparing(Status.OPEN::equals)
			.thenComparing(status -> COMMONEST.contains(status) ? COMMONEST.indexOf(status) : COMMONEST.size());
	/** What can be done to some items only is told where it can be. */
	private static final Map<String, Predicate<Item>> FOR_SOME = inOrder(
			Map.entry("nextReading", item -> FixReading.next(item).isPresent()),
			Map.entry("flipQuotation", item -> item.kind() == ClaimKind.QUOTE || item.kind() == ClaimKind.SCARE_QUOTE),
			Map.entry("setByHand", item -> item.kind() == ClaimKind.DATE || item.kind() == ClaimKind.QUOTE),
			Map.entry("confirmAlike", item -> item.recheck().isPresent()),
			Map.entry("acceptWording", KeyHints::hasOpenProposal), Map.entry("refuseWording", KeyHints::hasOpenProposal),
			Map.entry("removeMark", Item::markedByHand));
	/** Where a passage of the dossier speaks of the item. */
	private static final Map<String, Predicate<Item>> LOOKED_UP = inOrder(Map.entry("acceptPassage", ANY), Map.entry("nextPassage", ANY));
	/** Where it was printed before, and the same. */
	private static final Map<String, Predicate<Item>> PRINTED = inOrder(Map.entry("acceptPrinted", ANY));
	private static final Map<String, Predicate<Item>> OFTEN = inOrder(Map.entry("source", ANY), Map.entry("sameSource", ANY),
			Map.entry("note", ANY));
	private static final Map<String, Predicate<Item>> SELDOM = inOrder(Map.entry("undoDecision", ANY), Map.entry("goToText", ANY),
			Map.entry("settleSentence", ANY), Map.entry("bySentence", ANY), Map.entry("proposeWording", ANY), Map.entry("addSource", ANY),
			Map.entry("assign", ANY),
			Map.entry("dismissed", ANY));
	private static final Map<String, String> DOES = Map.ofEntries(
			Map.entry("nextReading", Messages.text("keyLine.nextReading")),
			Map.entry("setByHand", Messages.text("keyLine.setByHand")),
			Map.entry("flipQuotation", Messages.text("keyLine.flipQuotation")),
			Map.entry("confirmAlike", Messages.text("keyLine.confirmAlike")),
			Map.entry("acceptWording", Messages.text("keyLine.acceptWording")),
			Map.entry("refuseWording", Messages.text("keyLine.refuseWording")),
			Map.entry("removeMark", Messages.text("keyLine.removeMark")),
			Map.entry("settleSentence", Messages.text("keyLine.settleSentence")),
			Map.entry("bySentence", Messages.text("keyLine.bySentence")),
			Map.entry("source", Messages.text("keyLine.source")),
			Map.entry("sameSource", Messages.text("keyLine.sameSource")),
			Map.entry("addSource", Messages.text("keyLine.addSource")),
			Map.entry("note", Messages.text("keyLine.note")),
			Map.entry("undoDecision", Messages.text("keyLine.undoDecision")),
			Map.entry("goToText", Messages.text("keyLine.goToText")),
			Map.entry("proposeWording", Messages.text("keyLine.proposeWording")),
			Map.entry("acceptPrinted", Messages.text("keyLine.acceptPrinted")),
			Map.entry("acceptPassage", Messages.text("keyLine.acceptPassage")),
			Map.entry("nextPassage", Messages.text("keyLine.nextPassage")),
			Map.entry("assign", Messages.text("keyLine.assign")),
			Map.entry("dismissed", Messages.text("keyLine.dismissed")));

	private KeyHints() { }

	private static boolean hasOpenProposal(Item item) {
		return item.proposal().filter(Proposal::isOpen).isPresent();
	}

	@SafeVarargs
	private static Map<String, Predicate<Item>> inOrder(Map.Entry<String, Predicate<Item>>... commands) {
		Map<String, Predicate<Item>> inOrder = new LinkedHashMap<>();
		for (Map.Entry<String, Predicate<Item>> each : commands) inOrder.put(each.getKey(), each.getValue());
		return inOrder;
	}

	/** What a key does, and to which items it can be done. */
	private record Hint(ParameterizedCommand command, String does, Predicate<Item> to) { }

	/**
	 * Those of the table that act on this item, the commonest first; without one, those that act on any.
	 *
	 * @param lookedUp whether a passage of the dossier speaks of it
	 * @param printed whether it was printed before, and the same
	 */
	static List<String> ofItem(Optional<Item> item, boolean lookedUp, boolean printed, HouseStatuses house) {
		Stream<Hint> passages = Stream.concat(lookedUp ? others(LOOKED_UP) : Stream.empty(), printed ? others(PRINTED) : Stream.empty());
		return Stream.of(deciding(house, COMMONEST::contains), passages, others(FOR_SOME), others(OFTEN),
				deciding(house, status -> !COMMONEST.contains(status) && !status.equals(Status.OPEN)), others(SELDOM),
				deciding(house, Status.OPEN::equals))
				.flatMap(hints -> hints).filter(hint -> item.map(hint.to()::test).orElse(hint.to() == ANY))
				.map(hint -> hint(hint.command(), hint.does(), ITEMS)).flatMap(Optional::stream).toList();
	}

	private static Stream<Hint> deciding(HouseStatuses house, Predicate<Status> which) {
		return house.decidable().stream().filter(which).sorted(COMMONEST_FIRST)
				.map(status -> new Hint(StatusCommands.deciding(status), label(status, house), to(status)));
	}

	/** A problem is verified by mending it, so that its key is told where it asks how; what stands may only be a problem. */
	private static Predicate<Item> to(Status status) {
		if (status.equals(Status.OPEN)) return item -> !item.status().equals(Status.OPEN);
		return status.equals(Status.STANDS) ? item -> item.kind() == ClaimKind.PROBLEM : ANY;
	}

	private static Stream<Hint> others(Map<String, Predicate<Item>> commands) {
		return commands.entrySet().stream().map(each -> new Hint(command(each.getKey()), DOES.get(each.getKey()), each.getValue()));
	}

	/** Where those stand that have no room. */
	static String allKeys() {
		return hint(command("keys"), Messages.text("keyLine.allKeys"), "org.tickmark.ui.desk")
				.orElse(together(Messages.text("keyLine.allKeys.menu")));
	}

	/** The same for the tray of items whose place was lost. */
	static List<String> ofLostItems() {
		Map<String, String> keys = new LinkedHashMap<>();
		keys.put("acceptGuess", Messages.text("keyLine.acceptGuess"));
		keys.put("placeLost", Messages.text("keyLine.placeLost"));
		keys.put("dropLost", Messages.text("keyLine.dropLost"));
		keys.put("undoDecision", Messages.text("keyLine.undoDecision"));
		return keys.entrySet().stream().map(key -> hint(command(key.getKey()), key.getValue(), LostTray.CONTEXT)).flatMap(Optional::stream)
				.toList();
	}

	static String label(Status status, HouseStatuses house) {
		return status.equals(Status.OPEN) ? Messages.text("keyLine.reopen") : house.label(status).toLowerCase(Locale.ROOT);
	}

	static ParameterizedCommand command(String id) {
		return new ParameterizedCommand(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMANDS + id), null);
	}

	private static Optional<String> hint(ParameterizedCommand command, String does, String context) {
		return keys(command, context).map(keys -> together(keys.format() + " " + does));
	}

	/**
	 * Empty where somebody took the key away. Asked of the bindings themselves, since keys of the table are active only while it has the
	 * focus.
	 */
	static Optional<KeySequence> keys(ParameterizedCommand command, String context) {
		return Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
				.filter(binding -> command.equals(binding.getParameterizedCommand()) && context.equals(binding.getContextId()))
				.map(Binding::getTriggerSequence).filter(KeySequence.class::isInstance).map(KeySequence.class::cast).findFirst();
	}

	/** So that a line breaks between keys only. */
	static String together(String words) {
		return words.replace(' ', NO_BREAK);
	}
}
