package org.tickmark.ui.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.tickmark.dossier.Locator.Timecode;
import org.tickmark.dossier.SourceForm;
import org.tickmark.ui.house.DeskSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.player.KnownPlayer;
import org.tickmark.ui.player.KnownPlayer.Places;
import org.tickmark.ui.player.PlayerCommand;
import org.tickmark.ui.player.Playing;
import org.tickmark.ui.sources.DraftDossier;
import org.tickmark.ui.sources.KeptSource;
import org.tickmark.ui.texts.FailureWords;
import org.tickmark.ui.widgets.SystemClipboard;
import org.tickmark.ui.widgets.UiThread;

/** Opens copies of sources with the person's own programs, and recordings at a time. UI thread only. */
final class Originals {
	private final Shell shell;
	private final DeskSettings desk;
	private final Consumer<String> answer;
	/** Which recording a person said that a transcript is of, by their copies. */
	private final Map<String, String> chosen = new HashMap<>();

	/** @param answer told what became of it */
	Originals(Shell shell, DeskSettings desk, Consumer<String> answer) {
		this.shell = shell;
		this.desk = desk;
		this.answer = answer;
	}

	/** With the program that the system has for it; a recording at the time, and of a transcript its recording, where there is one. */
	void open(DraftDossier dossier, KeptSource kept, Optional<Timecode> at) {
		List<KeptSource> recordings = kept.source().form() == SourceForm.SUBTITLES || at.isPresent()
				? Recordings.of(kept, dossier.sources()) : List.of();
		Optional<KeptSource> meant = recordings.isEmpty() ? Optional.of(kept) : one(kept, recordings);
		meant.ifPresent(original -> dossier.copyOut(original.source(), file -> open(original, file, at)));
	}

	/** The recording of a source from a time on. */
	void play(DraftDossier dossier, KeptSource kept, Timecode at) {
		if (Recordings.of(kept, dossier.sources()).isEmpty())
			answer.accept(Messages.text("dossier.play.noRecording", kept.source().title(), at.shown()));
		else open(dossier, kept, Optional.of(at));
	}

	/** Empty where the person thought better of it. */
	private Optional<KeptSource> one(KeptSource transcript, List<KeptSource> recordings) {
		if (recordings.size() == 1) return Optional.of(recordings.getFirst());
		Optional<KeptSource> before = recordings.stream()
				.filter(each -> each.source().hash().equals(chosen.get(transcript.source().hash()))).findFirst();
		if (before.isPresent()) return before;
		var dialog = new ListDialog(shell);
		dialog.setTitle(Messages.text("dossier.recording.title"));
		dialog.setMessage(Messages.text("dossier.recording.which", transcript.source().title()));
		dialog.setContentProvider(ArrayContentProvider.getInstance());
		dialog.setLabelProvider(LabelProvider.createTextProvider(each -> ((KeptSource) each).source().title()));
		dialog.setInput(recordings);
		dialog.setInitialSelections(recordings.getFirst());
		if (dialog.open() != Window.OK || dialog.getResult().length == 0) return Optional.empty();
		var recording = (KeptSource) dialog.getResult()[0];
		chosen.put(transcript.source().hash(), recording.source().hash());
		return Optional.of(recording);
	}

	private void open(KeptSource original, Path file, Optional<Timecode> at) {
		if (!Recordings.isRecording(original) || !play(original, file, at)) openBySystem(original, file, at, "");
	}

	/** @return whether a player takes it, or the reason why not was told */
	private boolean play(KeptSource recording, Path file, Optional<Timecode> at) {
		Optional<PlayerCommand> player = desk.player().or(() -> at.flatMap(any -> KnownPlayer.found(
				Places.ofThisComputer(), recording.source().form() == SourceForm.SOUND)));
		if (player.isEmpty()) return false;
		String title = recording.source().title();
		String program = player.get().program();
		UiThread ui = UiThread.of(shell.getDisplay());
		try {
			Playing.start(player.get(), file, at.map(Timecode::from).orElse(Duration.ZERO), code -> {
				if (code != 0) ui.later(() -> answer.accept(Messages.text("player.stopped", program, code, title)));
			});
		} catch (IOException e) {
			openBySystem(recording, file, at, Messages.text("player.notStarted", program, FailureWords.of(e)) + " ");
			return true;
		}
		if (at.isPresent() && player.get().takesTime()) answer.accept(Messages.text("player.plays", program, title, at.get().shown()));
		else answer.accept(Messages.text("dossier.open.done", title) + at.map(this::copied).orElse(""));
		return true;
	}

	private void openBySystem(KeptSource original, Path file, Optional<Timecode> at, String before) {
		String title = original.source().title();
		Optional<Timecode> time = at.filter(any -> Recordings.isRecording(original));
		String told = Program.launch(file.toString()) ? Messages.text("dossier.open.done", title)
				: Messages.text("dossier.open.noProgram", title, file);
		answer.accept(before + told + time.map(this::copied).orElse(""));
	}

	/** Nothing else can tell the program where to begin. */
	private String copied(Timecode at) {
		boolean copied = SystemClipboard.copy(at.shown());
		return " " + Messages.text("dossier.open.goTo", at.shown()) + (copied ? " " + Messages.text("dossier.open.copied") : "");
	}
}
