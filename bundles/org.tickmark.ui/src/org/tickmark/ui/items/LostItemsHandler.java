package org.tickmark.ui.items;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;

/** Commands on the items whose place was lost. */
public abstract class LostItemsHandler extends ItemsHandler {
	@Override
	protected final void run(ItemsView view, ExecutionEvent event) {
		act(view.lostTray()).ifPresent(view::tell);
	}

	/** @return why nothing was done, for people; empty if it was */
	abstract Optional<String> act(LostTray tray);

	public static final class AcceptGuess extends LostItemsHandler {
		@Override
		Optional<String> act(LostTray tray) {
			return tray.acceptGuess();
		}
	}

	public static final class PlaceAtSelection extends LostItemsHandler {
		@Override
		Optional<String> act(LostTray tray) {
			return tray.placeAtSelection();
		}
	}

	public static final class Drop extends LostItemsHandler {
		@Override
		Optional<String> act(LostTray tray) {
			return tray.drop();
		}
	}
}
