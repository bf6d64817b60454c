package org.eclipse.equinox.launcher;

/** Stands where the platform's launcher does in the product, and tells what came to it. */
public final class Main {
	public static final String PROPERTY = "platform.arguments";

	private Main() { }

	public static void main(String[] arguments) {
		System.setProperty(PROPERTY, String.join("|", arguments));
	}
}
