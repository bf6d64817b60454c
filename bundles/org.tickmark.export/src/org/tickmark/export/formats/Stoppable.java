package org.tickmark.export.formats;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tickmark.export.ExportProgress;

/** Takes nothing more as soon as nobody waits for it. Exporters may close it, which closes nothing. */
final class Stoppable extends FilterOutputStream {
	private final ExportProgress progress;

	Stoppable(OutputStream out, ExportProgress progress) {
		super(out);
		this.progress = progress;
	}

	@Override
	public void write(int b) throws IOException {
		ask();
		out.write(b);
	}

	@Override
	@NonNullByDefault({})
	public void write(byte[] bytes, int from, int length) throws IOException {
		ask();
		out.write(bytes, from, length);
	}

	@Override
	public void close() throws IOException {
		flush();
	}

	private void ask() {
		if (progress.isCancelled()) throw new CancellationException();
	}
}
