package org.tickmark.fuzzing;

/** Where Jazzer puts its bytes in. The target is named by the property {@code tickmark.target}. */
public final class Fuzzing {
	private static final Target TARGET = Target.valueOf(System.getProperty("tickmark.target", "TEXT"));

	private Fuzzing() { }

	/** Called by Jazzer. */
	public static void fuzzerTestOneInput(byte[] bytes) {
		TARGET.run(bytes);
	}
}
