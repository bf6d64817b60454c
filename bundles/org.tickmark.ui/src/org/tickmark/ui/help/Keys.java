package org.tickmark.ui.help;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.house.Statuses;
import org.tickmark.ui.messages.Messages;

/** The keys as they are set right now, those that the user has changed included, in the words of the newsroom. */
public final class Keys {
	public static final String IN_TABLE = "org.tickmark.ui.itemsTable";
	public static final String IN_TEXT = "org.tickmark.ui.draftEditing";
	private static final String OURS = "org.tickmark.ui.";
	private static final String DESK = OURS + "desk";
	private static final String EVERYWHERE = Messages.text("keys.everywhere");
	/** Of the many keys of the platform, those that somebody who writes and checks knows from elsewhere, or needs. */
	private static final List<String> OF_THE_PLATFORM = List.of(IWorkbenchCommandConstants.FILE_SAVE,
			IWorkbenchCommandConstants.FILE_SAVE_ALL, IWorkbenchCommandConstants.FILE_CLOSE, IWorkbenchCommandConstants.FILE_PRINT,
			IWorkbenchCommandConstants.FILE_EXIT, IWorkbenchCommandConstants.EDIT_UNDO, IWorkbenchCommandConstants.EDIT_REDO,
			IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, "org.eclipse.ui.edit.findNext", "org.eclipse.ui.edit.text.zoomIn",
			"org.eclipse.ui.edit.text.zoomOut", IWorkbenchCommandConstants.WINDOW_NEXT_EDITOR, IWorkbenchCommandConstants.WINDOW_NEXT_VIEW);

	/** What the platform calls in its makers' words. */
	private static final Map<String, String> RENAMED = Map.of(IWorkbenchCommandConstants.FILE_EXIT, Messages.text("keys.quit"),
			IWorkbenchCommandConstants.WINDOW_NEXT_EDITOR, Messages.text("keys.nextDraft"),
			IWorkbenchCommandConstants.WINDOW_NEXT_VIEW, Messages.text("keys.nextPart"));

	/** One thing to do and the keys that do it. @param context in which they work, as the platform calls it */
	public record Key(String keys, String does, String where, String context, String command) { }

	private final IBindingService bindings;
	private final IContextService contexts;
	private final HouseSettings house;

	public Keys(IServiceLocator services) {
		bindings = services.getService(IBindingService.class);
		contexts = services.getService(IContextService.class);
		house = services.getService(HouseSettings.class);
	}

	/** All of them, by where they work: the desk's own first. */
	public List<Key> all() {
		Map<List<String>, List<Key>> alike = current().map(this::key).flatMap(Optional::stream)
				.collect(groupingBy(key -> List.of(key.where(), key.does())));
		return alike.values().stream().map(Keys::together)
				.sorted(comparing((Key key) -> key.where().equals(EVERYWHERE)).thenComparing(Key::where).thenComparing(Key::does))
				.toList();
	}

	/** Those that work in one context only. */
	public List<Key> in(String context) {
		return all().stream().filter(key -> key.context().equals(context)).toList();
	}

	/** What starts this command; empty if no key does. */
	public Optional<String> of(String command) {
		return all().stream().filter(key -> key.command().equals(command)).map(Key::keys).findFirst();
	}

	private static Key together(List<Key> alike) {
		Key one = alike.getFirst();
		return new Key(alike.stream().map(Key::keys).distinct().sorted(comparing(String::length))
				.collect(joining(" " + Messages.text("keys.or") + " ")), one.does(), one.where(), one.context(), one.command());
	}

	/** What holds on this system and was not taken away by the user. */
	private Stream<Binding> current() {
		Binding[] all = bindings.getBindings();
		List<Binding> removed = Arrays.stream(all).filter(binding -> binding.getParameterizedCommand() == null).toList();
		return Arrays.stream(all)
				.filter(binding -> binding.getParameterizedCommand() != null)
				.filter(binding -> binding.getPlatform() == null || binding.getPlatform().equals(SWT.getPlatform()))
				.filter(binding -> binding.getSchemeId().equals(bindings.getActiveScheme().getId()))
				.filter(binding -> removed.stream().noneMatch(gone -> gone.getContextId().equals(binding.getContextId())
						&& gone.getTriggerSequence().equals(binding.getTriggerSequence()) && binding.getType() == Binding.SYSTEM));
	}

	private Optional<Key> key(Binding binding) {
		String context = binding.getContextId();
		String command = binding.getParameterizedCommand().getId();
		if (!context.startsWith(OURS) && !OF_THE_PLATFORM.contains(command)) return Optional.empty();
		try {
			boolean anywhere = context.equals(DESK) || !context.startsWith(OURS);
			String where = anywhere ? EVERYWHERE : contexts.getContext(context).getName();
			return Optional
					.of(new Key(binding.getTriggerSequence().format(), does(binding.getParameterizedCommand()), where, context, command));
		} catch (NotDefinedException e) {
			// Of a bundle that is not there.
			return Optional.empty();
		}
	}

	private String does(ParameterizedCommand command) throws NotDefinedException {
		Statuses statuses = house.statuses();
		Stream<String> values = command.getParameterMap().values().stream()
				.map(value -> statuses.of(String.valueOf(value)).map(statuses::label).orElse(String.valueOf(value)));
		String chosen = values.collect(joining(", "));
		String name = RENAMED.getOrDefault(command.getId(), command.getCommand().getName());
		return chosen.isEmpty() ? name.replace("\u2026", "") : name + ": " + chosen;
	}
}
