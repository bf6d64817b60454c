package org.tickmark.ui.dossier;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.URLTransfer;
import org.eclipse.swt.widgets.Composite;

/** Adds the files and folders that are dropped on the view; a dropped link asks first, since a page is fetched for it. */
final class DroppedSources extends DropTargetAdapter {
	private final DossierActions actions;

	DroppedSources(Composite area, DossierActions actions) {
		this.actions = actions;
		var target = new DropTarget(area, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance(), URLTransfer.getInstance());
		target.addDropListener(this);
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		copy(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		copy(event);
	}

	/** A move would make some file managers delete the file; browsers offer links only. */
	private static void copy(DropTargetEvent event) {
		event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & DND.DROP_LINK;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files) actions.add(Stream.of(files).map(Path::of).toList());
		else if (event.data instanceof String address) actions.askForAddress(address.lines().findFirst().orElse(""));
	}
}
