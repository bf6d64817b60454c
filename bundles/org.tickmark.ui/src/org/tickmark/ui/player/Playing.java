package org.tickmark.ui.player;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntConsumer;

/** Starts players. They go on when the desk is closed. */
public final class Playing {
	private Playing() { }

	/**
	 * @param stopped told the exit code when it ends, on any thread
	 * @throws IOException where there is no such program, or it may not be started
	 */
	public static void start(PlayerCommand player, Path file, Duration from, IntConsumer stopped) throws IOException {
		// Whatever they tell a terminal would fill up a pipe that nobody reads, and they would stop.
		Process process = new ProcessBuilder(player.arguments(file, from)).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD)
				.start();
		process.getOutputStream().close();
		process.onExit().thenAccept(ended -> stopped.accept(ended.exitValue()));
	}
}
