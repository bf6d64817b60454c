package org.tickmark.tests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * Which classes of a bundle use which, and how they stand in packages: as compiled, so that a type that no import names counts, too.
 *
 * @param uses by top-level class, its nested ones included; only classes of the bundle, itself excepted
 */
record Rooms(Map<String, Set<String>> uses) {
	private static final Pattern USE = Pattern.compile("^ +(?:([\\w.$]+) +)?-> ([\\w.$]+) .*$", Pattern.MULTILINE);

	/** @param classes a folder or an archive of them */
	static Rooms in(File classes) {
		StringWriter printed = new StringWriter();
		int code = ToolProvider.findFirst("jdeps").orElseThrow()
				.run(new PrintWriter(printed), new PrintWriter(printed), "-verbose:class", "-filter:none", classes.toString());
		if (code != 0) throw new IllegalStateException(printed.toString());
		return of(printed.toString());
	}

	private static Rooms of(String printed) {
		Map<String, Set<String>> uses = new TreeMap<>();
		Matcher use = USE.matcher(printed);
		String user = "";
		while (use.find()) {
			if (use.group(1) != null) user = topLevel(use.group(1));
			uses.computeIfAbsent(user, first -> new TreeSet<>()).add(topLevel(use.group(2)));
		}
		uses.forEach((each, used) -> {
			used.retainAll(uses.keySet());
			used.remove(each);
		});
		return new Rooms(uses);
	}

	private static String topLevel(String name) {
		return name.replaceAll("\\$.*", "");
	}

	private static String packageOf(String name) {
		return name.substring(0, name.lastIndexOf('.'));
	}

	/** The classes of each package by their simple names, a package's description left out. */
	Map<String, List<String>> byPackage() {
		return uses.keySet().stream().filter(name -> !name.endsWith("package-info")).collect(groupingBy(Rooms::packageOf, TreeMap::new,
				mapping(name -> name.substring(name.lastIndexOf('.') + 1), toCollection(ArrayList::new))));
	}

	/** Classes each of which leads to all the others; those alone are left out. */
	Set<Set<String>> classCircles() {
		return circles(uses);
	}

	/** As {@link #classCircles()}, of whole packages. */
	Set<Set<String>> packageCircles() {
		Map<String, Set<String>> packages = new TreeMap<>();
		uses.forEach((user, used) -> used.forEach(
				each -> packages.computeIfAbsent(packageOf(user), first -> new TreeSet<>()).add(packageOf(each))));
		return circles(packages);
	}

	private static Set<Set<String>> circles(Map<String, Set<String>> uses) {
		Map<String, Set<String>> reached = new TreeMap<>();
		uses.keySet().forEach(from -> reached.put(from, reachedFrom(from, uses)));
		Set<Set<String>> circles = new LinkedHashSet<>();
		reached.forEach((from, all) -> {
			Set<String> circle = new TreeSet<>(all);
			circle.removeIf(other -> !reached.getOrDefault(other, Set.of()).contains(from));
			circle.add(from);
			if (circle.size() > 1) circles.add(circle);
		});
		return circles;
	}

	private static Set<String> reachedFrom(String from, Map<String, Set<String>> uses) {
		Set<String> reached = new TreeSet<>();
		Deque<String> open = new ArrayDeque<>(uses.get(from));
		while (!open.isEmpty()) {
			String next = open.pop();
			if (reached.add(next)) open.addAll(uses.getOrDefault(next, Set.of()));
		}
		return reached;
	}
}
