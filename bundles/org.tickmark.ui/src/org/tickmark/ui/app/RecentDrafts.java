package org.tickmark.ui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPartReference;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.DeskSettings;

/** The drafts that were open lately, the last one first. */
public final class RecentDrafts implements IPartListener2 {
	private static final int MOST = 10;

	private final DeskSettings desk;

	public RecentDrafts(DeskSettings desk) {
		this.desk = desk;
	}

	/** Those that are still there. */
	public List<Path> all() {
		return desk.recentDrafts().stream().filter(Files::exists).toList();
	}

	private void add(Path draft) {
		desk.setRecentDrafts(Stream.concat(Stream.of(draft), desk.recentDrafts().stream().filter(known -> !known.equals(draft)))
				.limit(MOST).toList());
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		remember(part);
	}

	/** When it was worked on last counts, not when it was opened. */
	@Override
	public void partActivated(IWorkbenchPartReference part) {
		remember(part);
	}

	private void remember(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof DraftEditor editor && editor.getEditorInput() instanceof IURIEditorInput input
				&& "file".equals(input.getURI().getScheme()))
			add(Path.of(input.getURI()));
	}
}
