package org.tickmark.ui.items;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.messages.Messages;

/** Which keys act on the item at the caret while the text has the focus. Letters are text there: they follow one key, told once. */
final class TextKeyHints {
	private static final String TEXT = "org.tickmark.ui.draftEditing";

	private TextKeyHints() { }

	/** One thing to do, and what is pressed for it. */
	private record Hint(KeySequence keys, String does) { }

	/** @param item that the caret stands in; empty for all that there is @param markup whether the draft can be read without it */
	static List<String> ofItem(Optional<Item> item, boolean markup, HouseStatuses house) {
		List<Hint> hints = new ArrayList<>();
		house.decidable().stream().filter(status -> item.filter(at -> !status.suits(at.kind())).isEmpty())
				.filter(status -> !status.equals(Status.OPEN) || item.filter(at -> at.status().equals(Status.OPEN)).isEmpty())
				.sorted(KeyHints.COMMONEST_FIRST).forEach(status -> KeyHints.keys(StatusCommands.deciding(status), TEXT)
						.ifPresent(keys -> hints.add(new Hint(keys, KeyHints.label(status, house)))));
		boolean settable = item.filter(at -> at.kind() == ClaimKind.DATE || at.kind() == ClaimKind.QUOTE).isPresent();
		if (settable) KeyHints.keys(KeyHints.command("setByHand"), TEXT)
				.ifPresent(keys -> hints.add(new Hint(keys, Messages.text("keyLine.setByHand"))));
		others(markup).forEach((id, does) -> KeyHints.keys(KeyHints.command(id), TEXT).ifPresent(keys -> hints.add(new Hint(keys, does))));
		return firstKeyOnce(hints);
	}

	private static Map<String, String> others(boolean markup) {
		Map<String, String> others = new LinkedHashMap<>();
		others.put("source", Messages.text("keyLine.source"));
		others.put("sameSource", Messages.text("keyLine.sameSource"));
		others.put("note", Messages.text("keyLine.note"));
		others.put("undoDecision", Messages.text("keyLine.text.undo"));
		others.put("redoDecision", Messages.text("keyLine.text.redo"));
		others.put("goToList", Messages.text("keyLine.text.goToList"));
		others.put("mark", Messages.text("keyLine.text.mark"));
		others.put("nextBare", Messages.text("keyLine.text.nextBare"));
		if (markup) others.put("story", Messages.text("keyLine.text.story"));
		return others;
	}

	private static List<String> firstKeyOnce(List<Hint> hints) {
		Optional<KeyStroke> first = hints.stream().map(Hint::keys).filter(keys -> keys.getKeyStrokes().length == 2)
				.map(keys -> keys.getKeyStrokes()[0]).findFirst();
		Stream<String> told = first.stream().map(key -> KeyHints.together(Messages.text("keyLine.text.first", key.format())));
		return Stream.concat(told, hints.stream().map(hint -> KeyHints.together(behind(first, hint.keys()) + " " + hint.does())))
				.toList();
	}

	/** What is left to press once the first key was pressed. */
	private static String behind(Optional<KeyStroke> first, KeySequence keys) {
		KeyStroke[] strokes = keys.getKeyStrokes();
		boolean follows = strokes.length == 2 && first.filter(strokes[0]::equals).isPresent();
		return follows ? strokes[1].format() : keys.format();
	}
}
