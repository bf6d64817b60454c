package org.tickmark.ui.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.player.PlayerCommand;
import org.tickmark.ui.widgets.Failures;

/**
 * What somebody has at this computer, whatever house the desk stands in; kept from one start to the next, in the node of
 * {@link HouseSettings}. Nobody is told when it changes.
 */
@Component(service = DeskSettings.class)
public final class DeskSettings {
	/** Preference: what recordings are played with, as {@link PlayerCommand#of} reads it; empty for a known player that is installed. */
	public static final String PLAYER = "player";
	private static final String RECENT = "recentDrafts";
	private static final String BY_SENTENCE = "itemsBySentence";
	/** What is set in passing, by working at the desk. */
	static final Set<String> IN_PASSING = Set.of(RECENT, BY_SENTENCE);
	/** Where the platform keeps the fonts of its themes. */
	private static final String FONTS = "org.eclipse.ui.workbench";

	private final Preferences node;
	private final ChosenEncodings encodings;

	@Activate
	public DeskSettings() {
		this(InstanceScope.INSTANCE.getNode(HouseSettings.NODE));
	}

	/** @param node has a sibling for the encodings */
	DeskSettings(Preferences node) {
		this.node = node;
		this.encodings = new ChosenEncodings(node.parent().node(HouseSettings.NODE + ".encodings"));
	}

	/** Whether the table of items has a row for each sentence. */
	public boolean listsBySentence() {
		return node.getBoolean(BY_SENTENCE, false);
	}

	public void setListsBySentence(boolean lists) {
		node.putBoolean(BY_SENTENCE, lists);
		keep(node);
	}

	/** What recordings are played with; empty where nobody has chosen anything. */
	public Optional<PlayerCommand> player() {
		try {
			return Optional.of(node.get(PLAYER, "")).filter(line -> !line.isBlank()).map(PlayerCommand::of);
		} catch (IllegalArgumentException e) {
			// The page of the preferences refuses it; an import may bring it all the same.
			return Optional.empty();
		}
	}

	/** The encodings that the user has chosen for files whose own was mistaken. */
	public ChosenEncodings encodings() {
		return encodings;
	}

	/** The drafts that were open lately, the last one first. */
	public List<Path> recentDrafts() {
		return node.get(RECENT, "").lines().map(Path::of).toList();
	}

	public void setRecentDrafts(List<Path> drafts) {
		node.put(RECENT, drafts.stream().map(Path::toString).collect(Collectors.joining("\n")));
		keep(node);
	}

	/** Where the platform, not the desk, keeps the font that drafts are read in: so it follows zooming. */
	public IPreferenceStore fonts() {
		return new ScopedPreferenceStore(InstanceScope.INSTANCE, FONTS);
	}

	/** The platform writes to disk by itself only what its own pages show. */
	static void keep(Preferences set) {
		try {
			set.flush();
		} catch (BackingStoreException e) {
			Failures.log(Messages.text("settings.notKept"), e);
		}
	}
}
