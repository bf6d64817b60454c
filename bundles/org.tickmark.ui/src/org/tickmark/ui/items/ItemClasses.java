package org.tickmark.ui.items;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.ui.messages.Messages;

/** What the command that gives a class offers on the page where keys are chosen. */
public final class ItemClasses implements IParameterValues {
	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> words = new LinkedHashMap<>();
		for (ItemClass each : ItemClass.values()) words.put(each.word(), each.word());
		words.put(Messages.text("class.none"), "none");
		return words;
	}
}
