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
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.help.Keys;
import org.tickmark.ui.widgets.Failures;

/** One key decides, also with a status that the house added: it gets one that is free in the table of items. People may take another. */
public final class StatusKeys {
	private final IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
	private final List<Binding> bindings = new ArrayList<>(Arrays.asList(service.getBindings()));

	private StatusKeys() { }

	/** @param statuses all that there are; the keys of others are free again */
	public static void giveTo(List<Status> statuses) {
		var keys = new StatusKeys();
		List<Binding> before = List.copyOf(keys.bindings);
		keys.takeFromOthers(statuses.stream().map(Status::word).collect(Collectors.toSet()));
		statuses.stream().filter(Status::isAdded).filter(status -> keys.of(status).findAny().isEmpty()).forEach(keys::give);
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

	private Stream<Binding> of(Status status) {
		return bindings.stream().filter(binding -> statusOf(binding).filter(status.word()::equals).isPresent());
	}

	/** Its letter, else one of its name, else any; none where all are taken. */
	private void give(Status status) {
		Stream<Character> wanted = (status.letter() + status.label().toUpperCase(Locale.ROOT) + "ABCDEFGHIJKLMNOPQRSTUVWXYZ789").chars()
				.mapToObj(each -> (char) each);
		wanted.filter(letter -> letter >= 'A' && letter <= 'Z' || letter >= '1' && letter <= '9')
				.map(letter -> KeySequence.getInstance(KeyStroke.getInstance(letter)))
				.filter(this::isFree).findFirst().ifPresent(key -> bindings.add(new KeyBinding(key, StatusCommands.deciding(status),
						service.getActiveScheme().getId(), Keys.IN_TABLE, null, null, null, Binding.USER)));
	}

	private boolean isFree(KeySequence key) {
		return bindings.stream()
				.noneMatch(binding -> binding.getContextId().equals(Keys.IN_TABLE) && binding.getTriggerSequence().equals(key));
	}

	private void save() {
		try {
			service.savePreferences(service.getActiveScheme(), bindings.toArray(Binding[]::new));
		} catch (IOException e) {
			Failures.report("The key is not kept: ", e);
		}
	}
}
