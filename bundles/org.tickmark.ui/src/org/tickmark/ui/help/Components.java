package org.tickmark.ui.help;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.tickmark.ui.messages.Messages;

/** What the desk is made of, each part with its version and licence: for the About, and for a mail about a fault. */
public final class Components {
	private static final ResourceBundle LICENCES = ResourceBundle.getBundle("org.tickmark.ui.help.licences");

	/** @param licence as SPDX calls it, or as the part itself does; "" if it does not say */
	public record Component(String name, String version, String licence) { }

	private Components() { }

	/** All that is running, the desk's own first. */
	public static List<Component> all() {
		return Arrays.stream(FrameworkUtil.getBundle(Components.class).getBundleContext().getBundles())
				.map(bundle -> new Component(bundle.getSymbolicName(), bundle.getVersion().toString(), licence(bundle)))
				.sorted(comparing((Component part) -> !part.name().startsWith("org.tickmark")).thenComparing(Component::name))
				.toList();
	}

	private static String licence(Bundle bundle) {
		String header = bundle.getHeaders().get("Bundle-License");
		return LICENCES.keySet().stream().filter(bundle.getSymbolicName()::startsWith).max(Comparator.comparingInt(String::length))
				.map(LICENCES::getString).orElse(header == null ? "" : header);
	}

	/** The desk's own version. */
	public static String version() {
		return FrameworkUtil.getBundle(Components.class).getVersion().toString();
	}

	/** The system below the desk, a line each. */
	static String system() {
		return "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")\n"
				+ System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + System.getProperty("os.arch");
	}

	/** All of it as text. */
	static String asText() {
		return Messages.text("product.withVersion", version()) + "\n" + system() + "\n\n"
				+ all().stream().map(part -> part.name() + "\t" + part.version() + "\t" + part.licence()).collect(Collectors.joining("\n"))
				+ "\n";
	}
}
