package org.tickmark.ui.items;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.help.Keys;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** One key decides, also with a status that the house added: it gets one that is free in the table of items. People may take another. */
public final class StatusKeys {
	/** What letters follow in the text, as for Tickmark's own statuses. */
	private static final KeyStroke IN_TEXT = KeyStroke.getInstance(SWT.MOD1, 'T');

	private final IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
	private final List<Binding> bindings = new ArrayList<>(Arrays.asList(service.getBindings()));

	private StatusKeys() { }

	/** @param statuses all that there are; the keys of others are free again */
	public static void giveTo(List<Status> statuses) {
		var keys = new StatusKeys();
		List<Binding> before = List.copyOf(keys.bindings);
		keys.takeFromOthers(statuses.stream().map(Status::word).collect(Collectors.toSet()));
		statuses.stream().filter(Status::isAdded).forEach(keys::giveTo);
		if (!keys.bindings.equals(before)) keys.save();
	}

	private void takeFromOthers(Set<String> words) {
		bindings.removeIf(
				binding -> binding.getType() == Binding.USER && statusOf(binding).filter(word -> !words.contains(word)).isPresent());
	}

	private static Optional<String> statusOf(Binding binding) {
		return Optional.ofNullable(binding.getParameterizedCommand()).filter(command -> command.getId().equals(StatusCommands.COMMAND))
				.map(command -> String.valueOf(command.getParameterMap().get(StatusCommands.STATUS)));
	}

	private Stream<Binding> of(Status status, String context) {
		return bindings.stream().filter(binding -> binding.getContextId().equals(context))
				.filter(binding -> statusOf(binding).filter(status.word()::equals).isPresent());
	}

	private void giveTo(Status status) {
		if (of(status, Keys.IN_TABLE).findAny().isEmpty()) give(status, Keys.IN_TABLE, KeySequence.getInstance());
		if (of(status, Keys.IN_TEXT).findAny().isEmpty()) give(status, Keys.IN_TEXT, KeySequence.getInstance(IN_TEXT));
	}

	/** Its letter, else one of its name, else any; none where all are taken. @param first what is pressed before it */
	private void give(Status status, String context, KeySequence first) {
		Stream<Character> wanted = (status.letter() + status.label().toUpperCase(Locale.ROOT) + "ABCDEFGHIJKLMNOPQRSTUVWXYZ789").chars()
				.mapToObj(each -> (char) each);
		wanted.filter(letter -> letter >= 'A' && letter <= 'Z' || letter >= '1' && letter <= '9')
				.map(letter -> KeySequence.getInstance(first, KeyStroke.getInstance(letter)))
				.filter(key -> isFree(key, context)).findFirst()
				.ifPresent(key -> bindings.add(new KeyBinding(key, StatusCommands.deciding(status), service.getActiveScheme().getId(),
						context, null, null, null, Binding.USER)));
	}

	private boolean isFree(KeySequence key, String context) {
		return bindings.stream()
				.noneMatch(binding -> binding.getContextId().equals(context) && binding.getTriggerSequence().equals(key));
	}

	private void save() {
		try {
			service.savePreferences(service.getActiveScheme(), bindings.toArray(Binding[]::new));
		} catch (IOException e) {
			Failures.report(Messages.text("statuses.keyNotSaved"), e);
		}
	}
}
