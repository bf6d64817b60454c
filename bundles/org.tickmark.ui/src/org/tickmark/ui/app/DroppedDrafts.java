package org.tickmark.ui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.dnd.IDragAndDropService;
import org.tickmark.ui.editor.DraftEditor;

/** Opens the files that are dropped anywhere on the window. */
public final class DroppedDrafts extends DropTargetAdapter implements IPartListener2 {
	private static final int OPERATIONS = DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT;
	private static final Transfer[] FILES = {FileTransfer.getInstance()};

	private final IWorkbenchPage page;

	public DroppedDrafts(IWorkbenchPage page) {
		this.page = page;
	}

	void listen() {
		var window = new DropTarget(page.getWorkbenchWindow().getShell(), OPERATIONS);
		window.setTransfer(FILES);
		window.addDropListener(this);
		page.addPartListener(this);
	}

	/** The text of a draft takes dropped text already; files come beside it. */
	@Override
	public void partOpened(IWorkbenchPartReference part) {
		if (!(part.getPart(false) instanceof DraftEditor editor)) return;
		editor.getSite().getService(IDragAndDropService.class).addMergedDropTarget(editor.getAdapter(Control.class), OPERATIONS, FILES,
				this);
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		copy(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		copy(event);
	}

	/** A move would make some file managers delete the file. */
	private static void copy(DropTargetEvent event) {
		event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files) open(Stream.of(files).map(Path::of).toList());
	}

	/** Folders are left out. */
	public void open(List<Path> dropped) {
		dropped.stream().filter(Files::isRegularFile).forEach(file -> OpenDraft.open(page, file));
	}
}
