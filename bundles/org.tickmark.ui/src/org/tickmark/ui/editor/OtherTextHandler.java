package org.tickmark.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows another text of the draft in front, or what is edited again. */
public abstract class OtherTextHandler extends AbstractHandler {
	private final ShownAs other;

	private OtherTextHandler(ShownAs other) {
		this.other = other;
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor)
			editor.otherText().ifPresent(texts -> texts.turnTo(other));
		return null;
	}

	/** The story without the markup of its file. */
	public static final class Story extends OtherTextHandler {
		public Story() {
			super(ShownAs.STORY);
		}
	}

	/** The text before its tracked changes. */
	public static final class BeforeChanges extends OtherTextHandler {
		public BeforeChanges() {
			super(ShownAs.BEFORE_CHANGES);
		}
	}
}
