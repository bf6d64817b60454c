# What the scripts need to know about the machine. To be sourced; $root is the top of the source tree.
# Functions that need something either find it, install it (apt, as root), or stop with a sentence that names what to install.

product=$root/releng/org.tickmark.product/target
state=$root/target
built=$state/built

say() { printf 'tickmark: %s\n' "$*" >&2; }
stop() { say "$@"; exit 1; }

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

# install WHAT-FOR PACKAGE…: each PACKAGE may be a list of names divided by | of which the first known one is taken
install() {
	what=$1; shift
	can_install || stop "$what is missing. Install (Debian and Ubuntu names): $(echo "$*" | sed 's/|[^ ]*//g'); then start this again."
	say "installing $what"
	export DEBIAN_FRONTEND=noninteractive
	[ -n "${apt_updated:-}" ] || { apt-get update -qq >/dev/null || stop "apt-get update failed; check the network and start this again."; apt_updated=yes; }
	names=
	for choice in "$@"; do
		for name in $(echo "$choice" | tr '|' ' '); do
			if apt-cache show "$name" >/dev/null 2>&1; then names="$names $name"; break; fi
		done
	done
	apt-get install -y -qq --no-install-recommends $names >/dev/null || stop "apt-get install$names failed; see above."
}

# the major version of the JDK at $1, 0 if there is none
jdk_version() {
	[ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || { echo 0; return; }
	"$1/bin/java" -version 2>&1 | sed -n '/ version "/{s/.* version "\([0-9]*\).*/\1/p;q;}'
}

# sets JAVA_HOME to a JDK of version 21 or newer: the user's own choice first, then what is installed
find_jdk() {
	default=$(command -v javac 2>/dev/null) && default=$(dirname "$(dirname "$(readlink -f "$default" 2>/dev/null || echo "$default")")")
	for home in "${JAVA_HOME:-}" "${default:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
		[ -n "$home" ] || continue
		version=$(jdk_version "$home")
		if [ "${version:-0}" -ge 21 ]; then JAVA_HOME=$home; export JAVA_HOME; return 0; fi
	done
	return 1
}

need_jdk() {
	find_jdk && return
	install "a JDK, version 21 or newer," 'openjdk-21-jdk-headless|openjdk-25-jdk-headless|openjdk-24-jdk-headless'
	find_jdk || stop "no JDK 21 or newer found, not even after installing one; set JAVA_HOME to it."
}

need_maven() {
	command -v mvn >/dev/null 2>&1 || install "Maven, version 3.9 or newer," maven
}

has_gtk() { ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0'; }

need_gtk() {
	[ "$(uname -s)" = Linux ] || return 0
	has_gtk && fc_any && return
	install "GTK 3 with a font" 'libgtk-3-0t64|libgtk-3-0' fontconfig fonts-dejavu-core adwaita-icon-theme librsvg2-common
}
fc_any() { command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list 2>/dev/null | head -n 1)" ]; }

# a display of its own for the tests, with a window manager: without one no window becomes active
need_virtual_display() {
	[ "$(uname -s)" = Linux ] || return 0
	command -v xvfb-run >/dev/null 2>&1 && command -v openbox >/dev/null 2>&1 || install "Xvfb and a window manager" xvfb xauth openbox
}

has_display() { [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# builds when a source is newer than the product; folders count, so that a removed file is noticed, too
build_if_needed() {
	if [ -f "$built" ] && [ -z "$(cd "$root" && find pom.xml .mvn bundles features releng -newer "$built" \
			! -path '*/target*' ! -path '*/bin*' ! -path '*/OSGI-INF*' ! -name '.polyglot*' ! -path '*/.settings*' \
			\( -type f -o -path '*/src*' \) 2>/dev/null | head -n 1)" ]; then
		return
	fi
	need_maven
	say "building (about a minute; the first time longer, since libraries are fetched)"
	mkdir -p "$state"
	touch "$state/started"
	(cd "$root" && mvn -B -q -DskipTests package >"$state/build.log" 2>&1) || { tail -n 40 "$state/build.log" >&2; stop "the build failed; all of it is in $state/build.log"; }
	mv "$state/started" "$built"
}

# the folder of the built product for this machine
product_home() {
	case $(uname -m) in aarch64|arm64) arch=aarch64 ;; *) arch=x86_64 ;; esac
	case $(uname -s) in
		Darwin) echo "$product/products/tickmark/macosx/cocoa/$arch/Eclipse.app/Contents/Eclipse" ;;
		*) echo "$product/products/tickmark/linux/gtk/$arch" ;;
	esac
}

# java options that start the product's platform, for: exec "$JAVA_HOME/bin/java" … $(platform)
launcher() { ls "$(product_home)"/plugins/org.eclipse.equinox.launcher_*.jar | head -n 1; }

# Java finds files by their names only where the locale can spell them
utf8_locale() {
	case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in *[Uu][Tt][Ff]*8*) return ;; esac
	LC_ALL=C.UTF-8; export LC_ALL
}
