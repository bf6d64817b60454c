package org.tickmark.ui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPartReference;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.Checker;
import org.tickmark.ui.house.Settings;

/** The drafts that were open lately, the last one first. */
public final class RecentDrafts implements IPartListener2 {
	private static final String KEY = "recentDrafts";
	private static final int MOST = 10;

	/** Those that are still there. */
	public static List<Path> all() {
		return stored().filter(Files::exists).toList();
	}

	private static Stream<Path> stored() {
		return InstanceScope.INSTANCE.getNode(Checker.BUNDLE).get(KEY, "").lines().map(Path::of);
	}

	private static void add(Path draft) {
		List<String> drafts = Stream.concat(Stream.of(draft), stored().filter(known -> !known.equals(draft))).limit(MOST)
				.map(Path::toString).toList();
		InstanceScope.INSTANCE.getNode(Checker.BUNDLE).put(KEY, String.join("\n", drafts));
		Settings.keep(InstanceScope.INSTANCE.getNode(Checker.BUNDLE));
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

	private static void remember(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof DraftEditor editor && editor.getEditorInput() instanceof IURIEditorInput input
				&& "file".equals(input.getURI().getScheme()))
			add(Path.of(input.getURI()));
	}
}
