package org.tickmark.ui.handover;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.claims.detection.HoldOver;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.verbs.TakeHoldOver;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.DateTexts;
import org.tickmark.ui.widgets.Failures;
import org.tickmark.ui.widgets.Waiting;

/** Draft > Hold Over…: shows what another filing day would do to the draft's dates, and files it on that day if the user likes. */
public final class HoldOverHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) || editor.draft().isEmpty()) return null;
		DraftUnderReview draft = editor.draft().get();
		Optional<LocalDate> day = ask(shell, draft, editor.getSite().getService(HouseSettings.class));
		if (day.isEmpty()) return null;
		preview(draft, day.get()).ifPresent(preview -> {
			if (new HoldOverDialog(shell, draft.text(), draft.referenceDate(), preview).open() == Window.OK) take(draft, preview);
		});
		return null;
	}

	private static Optional<LocalDate> ask(Shell shell, DraftUnderReview draft, HouseSettings house) {
		Function<String, Optional<LocalDate>> read = typed -> DateTexts.typed(typed, house.policy(), draft.asRead());
		// As JFace wants it: null when all is well.
		var dialog = new InputDialog(shell, Messages.text("holdOver.title"), Messages.text("holdOver.day"),
				draft.referenceDate().map(day -> day.plusDays(1).toString()).orElse(""),
				typed -> typed.isBlank() ? "" : read.apply(typed).isPresent() ? null : Messages.text("dateline.howToType"));
		return dialog.open() == Window.OK ? read.apply(dialog.getValue()) : Optional.empty();
	}

	private static Optional<HoldOver> preview(DraftUnderReview draft, LocalDate day) {
		Optional<ReviewedDraft> reviewed = draft.reviewed();
		try {
			return Waiting.on(Messages.text("holdOver.reading"), () -> reviewed.map(read -> read.heldOverTo(day)));
		} catch (InvocationTargetException e) {
			Failures.report(Messages.text("holdOver.failed"), e);
		} catch (CancellationException e) {
			// Then the day stays as it is.
		}
		return Optional.empty();
	}

	static void take(DraftUnderReview draft, HoldOver preview) {
		Set<Span> spans = preview.moved().stream().map(moved -> moved.now().span()).collect(Collectors.toSet());
		List<Item> moved = draft.items().items().stream().filter(item -> spans.contains(item.span())).map(draft::whereItIs)
				.flatMap(Optional::stream).toList();
		Failures.unlessRecorded(() -> draft.decisions().apply(new TakeHoldOver(preview.to(), moved)));
	}
}
