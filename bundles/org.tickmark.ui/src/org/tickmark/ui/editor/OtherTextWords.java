package org.tickmark.ui.editor;

import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.services.IServiceLocator;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.ui.help.Keys;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.ChosenCommand;

/** What people are told of the text that shows, with the way to another one. */
final class OtherTextWords {
	private static final String STORY = "org.tickmark.ui.story";
	private static final String BEFORE_CHANGES = "org.tickmark.ui.beforeChanges";
	private static final String NEXT_NOTE = "org.tickmark.ui.nextNote";
	private static final Map<ShownAs, String> COMMANDS = Map.of(ShownAs.STORY, STORY, ShownAs.BEFORE_CHANGES, BEFORE_CHANGES);

	private final IServiceLocator services;

	OtherTextWords(IServiceLocator services) {
		this.services = services;
	}

	/** With a link that says which command to run; empty where there is nothing else to see. @param file of what shows */
	Optional<String> header(ShownAs shown, DraftFile file) {
		return switch (shown) {
			case STORY -> Optional.of(Messages.text("other.story.header", STORY, key(STORY)));
			case BEFORE_CHANGES -> Optional.of(Messages.text("other.before.header", BEFORE_CHANGES, key(BEFORE_CHANGES)));
			case SOURCE -> Optional.of(file).filter(DraftFile::hasChanges)
					.map(changed -> Messages.text("other.before.offer", BEFORE_CHANGES, key(BEFORE_CHANGES)));
		};
	}

	/** How many notes of the author are on words that are no item, with a link to the next; empty if none is. */
	Optional<String> notes(int count) {
		return count == 0 ? Optional.empty() : Optional.of(Messages.text("margin.elsewhere", count, NEXT_NOTE, key(NEXT_NOTE)));
	}

	/** Why nothing can be changed in it. */
	String readOnly(ShownAs other) {
		String key = key(COMMANDS.get(other));
		return other == ShownAs.STORY ? Messages.text("other.story.readOnly", key) : Messages.text("other.before.readOnly", key);
	}

	/** That there is none. */
	static String none(ShownAs other) {
		return other == ShownAs.STORY ? Messages.text("other.story.none") : Messages.text("other.before.none");
	}

	/** @return false if the link was none of these */
	static boolean follow(String link) {
		if (!COMMANDS.containsValue(link) && !link.equals(NEXT_NOTE)) return false;
		ChosenCommand.run(link, Map.of(), Messages.text("other.failed"));
		return true;
	}

	private String key(String command) {
		return new Keys(services).of(command).orElse("");
	}
}
